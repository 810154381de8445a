"""A duration, an anniversary or an age that does not fit its dates.

What it compares
----------------
How long something is said to last with the dates between which it is said to last: "from 3 to 14 May, 12
days", "the siege lasted 45 days, from 1 March to 14 April", "began in August 2014 and ended in August 2018",
"the four-year campaign since 2014" (until the release); hours with two times of day. An anniversary with the year of founding, and an
age with the year of birth, both on the day of the release; an age at death with the days of birth and of death.

Why it matters
--------------
A duration is worked out once and copied for years, while the dates beside it move on.

When it stays silent
--------------------
Where the figure is right in any way of counting: with the first day or without, with a part of a month or
year or without. Where the day of the release would be needed and is not known. Where a word tells of another
duration than that of the dates ("a notice of 30 days", "on average").

How to fix
----------
Count again from the dates, and correct the duration or the date.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.times.anniversaries import anniversaries
from factcheck.checks.times.clocks import clocks
from factcheck.checks.times.durations import durations
from factcheck.checks.times.lifetimes import lifetimes
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """Each duration, anniversary and age that words tie to dates."""
    yield from durations(case)
    yield from clocks(case)
    yield from anniversaries(case)
    yield from lifetimes(case)


CHECK = Check(
    "TIM03",
    "duration-mismatch",
    find,
    examples=(
        Consistent("The fair runs from 3 to 14 May, 12 days in all.", "en"),
        Consistent("The siege lasted 45 days, from 1 March to 14 April.", "en"),
        Consistent("The four-year campaign since 2014 has cost 11 billion dollars.", "en", date=Date(2019, 3, 23)),
        Consistent("Founded in 1984, the firm celebrates its 40th anniversary.", "en", date=Date(2024, 6, 15)),
        Consistent("The pilot, aged 34, was born in 1990.", "en", date=Date(2024, 6, 15)),
        Consistent("Staff have a notice period of 30 days from 1 to 14 May.", "en"),
        Consistent("استمر الحصار 45 يوما، من 1 آذار إلى 14 نيسان.", "ar"),
        Consistent("تأسست الشركة سنة 1974، وتحتفل هذا العام بمرور 45 عاما على تأسيسها.", "ar", date=Date(2019, 5, 2)),
        Consistent("A play must open between 1 January and 31 December and be shown for nine days in a row.", "en"),
        Consistent("يجب أن تفتتح المسرحية بين 1 كانون الثاني و31 كانون الأول وأن تعرض لمدة تسعة أيام متتالية.", "ar"),
        Consistent("Ali Rahal (1917–1989) wrote the column on stars for 24 years.", "en"),
        Consistent("كتب علي رحال (1917–1989) عمود النجوم لمدة 24 عاما.", "ar"),
        Consistent("She led the school from 1863 to 1889. She set up the course of three years for nurses.", "en"),
        Consistent("After a gestation period of seven months, a single lamb of a few kilos is born in May–July.", "en"),
        Consistent("Growth slowed to 1% in 2011–13, after four years at 8%.", "en"),
        Consistent("تباطأ النمو إلى 1% بين عامي 2011 و2013، بعد أربع سنوات عند 8%.", "ar"),
        Consistent("It won land in the war of 1932–35. The 35-year rule of its general ended in 1989.", "en"),
        Inconsistent(
            "The museum, founded in 1919, celebrates its 90th anniversary in 2019.", "en", at="90th", says="99"
        ),
        Inconsistent("Polls were open from 7:00 to 19:00, for 21 hours.", "en", at="21 hours", says="12"),
        Inconsistent(
            "The fair runs from 3 to 14 May, 21 days in all.", "en", at="21 days", says="12", slip="digits-swapped"
        ),
        Inconsistent("A 10-day ceasefire from 1 to 19 June was agreed.", "en", at="10-day", says="19"),
        Inconsistent(
            "The four-year campaign since 2014 has cost 11 billion dollars.",
            "en",
            at="four-year",
            says="2014",
            date=Date(2022, 3, 23),
        ),
        Inconsistent(
            "Founded in 1984, the firm celebrates its 50th anniversary.",
            "en",
            at="50th",
            says="1984",
            date=Date(2024, 6, 15),
        ),
        Consistent("Born on 3 March 1950, she died on 1 February 2010 aged 59.", "en"),
        Consistent("Born in March 1950, he died in March 2010 at the age of 59.", "en"),
        Consistent("Born on 3 March 1950, she was aged 27 when her father died on 1 February 2010.", "en"),
        Inconsistent("Born on 3 March 1950, she died on 1 February 2010 aged 61.", "en", at="61", says="59"),
        Consistent("ولدت في 3 آذار 1950 وتوفيت في 1 شباط 2010 عن 59 عاما.", "ar"),
        Consistent("توفي المطرب المولود في 12 أيار 1948 يوم 3 حزيران 2019 عن 71 عاما.", "ar"),
        Inconsistent("ولدت في 3 آذار 1950 وتوفيت في 1 شباط 2010 عن 61 عاما.", "ar", at="61 عاما", says="59"),
        Inconsistent("The pilot, aged 43, was born in 1990.", "en", at="43", says="34", date=Date(2024, 6, 15)),
        Consistent("أقيم المعرض من 3 إلى 10 أيار. وعلى امتداد أيامه الثمانية زاره 140 شخصا.", "ar"),
        Inconsistent(
            "أقيم المعرض من 3 إلى 7 أيار. وعلى امتداد أيامه الثمانية زاره 140 شخصا.", "ar", at="ثمانية", says="5"
        ),
        Inconsistent("استمر الحصار 54 يوما، من 1 آذار إلى 14 نيسان.", "ar", at="54 يوما", says="45"),
        Inconsistent(
            "تأسست الشركة سنة 1974، وتحتفل هذا العام بمرور 54 عاما على تأسيسها.",
            "ar",
            at="54 عاما",
            says="45",
            date=Date(2019, 5, 2),
        ),
    ),
)
