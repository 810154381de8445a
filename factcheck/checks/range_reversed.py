"""A stretch of time, or a range of figures, whose first end lies behind its last.

What it compares
----------------
The two ends of a stretch as they are written: "from 2019 to 2014", "14–3 May", "between 12 June and 3 May
2024", "from 12 June 2024 to 3 May 2024"; and the two figures of a range, which run backwards only where a word calls
them one ("between 80 and 60 people", "in a range of $16 to $14").

Why it matters
--------------
One of the two ends is wrong, or they were exchanged: readers cannot tell which days or figures are meant.

When it stays silent
--------------------
Where a year or month left out lets the stretch run forwards: "from 15 December to 3 January 2024", "from the
27th to the 3rd of May", "from 1 July to 30 June 2024". For "from 50 to 30", which is a fall, for "the difference
between 80 and 60", and for years behind a word that tells of a change ("fell from 2019 to 2014"). For a mere dash in
scripts that run from the right; for years before our era, which run downwards. That a range runs forwards is judged, and verifies nothing.

How to fix
----------
Exchange the two ends, or correct the one that is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date as Date

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.times.clock_ranges import clock_ranges
from factcheck.checks.times.days import at, first_day, numbered, on_day
from factcheck.checks.times.stretches import pairs_told
from factcheck.checks.written.range_ends import BEFORE, ends_of, is_called_range, is_elided, pairs_called_range
from factcheck.model import Claim, Relation, Term, When

MOVED = 60  # code points before a date in which a word may tell that it gave way to another


def find(case: Case) -> Iterator[Relation]:
    """The two ends of each stretch of time and of each range of figures, the first of which must not lie behind the last."""
    for claim in case.claims:
        when = claim.when
        if claim.kind == "period" and when is not None and len(when.ends) == 2:
            if not when.backwards or not (_is_change(case, claim, when) or _is_moved(case, claim)):
                yield from _stretch(claim, *when.ends, backwards=when.backwards)
        elif claim.quantity is not None and claim.quantity.low is not None:
            yield from _figures(case, claim)
    for one, other in pairs_told(case):
        yield from _told(case, one, other)
    for one, other in (*pairs_called_range(case), *clock_ranges(case)):
        yield _relation(one, other)


def _relation(first: Claim, last: Claim) -> Relation:
    return Relation(Term(first, "from"), Term(last, "to"), "<=", topic="range-reversed")


def _told(case: Case, one: Claim, other: Claim) -> Iterator[Relation]:
    """Two dates of which words tell that the first begins what the second ends."""
    first, last = one.when, other.when
    if first is None or last is None or last.year is None or (first.month is None) != (last.month is None):
        return
    if first.month is None:
        if first.year is not None:
            yield _relation(numbered(one, first.year), numbered(other, last.year))
        return
    begin, end = first_day(replace(first, year=first.year or last.year)), first_day(last)
    if begin is None or end is None:
        return
    turns = first.year is None and first.month != last.month  # the first may be of the year before
    if begin <= end or not (turns or _is_moved(case, one)):
        yield _relation(on_day(one, begin), on_day(other, end))


def _is_change(case: Case, claim: Claim, when: When) -> bool:
    """Whether two years may be figures instead: sales fell from 2019 to 2014."""
    bare = all(end.month is None for end in when.ends)
    return bare and bool(case.cues_between(claim.start - BEFORE, claim.start, "time_figures_move"))


def _is_moved(case: Case, claim: Claim) -> bool:
    """Whether a date gives way to another, which may be earlier: moved from 16 June to 3 May."""
    return bool(case.cues_between(max(0, claim.start - MOVED), claim.start, "time_moved"))


def _stretch(claim: Claim, first: When, last: When, *, backwards: bool) -> Iterator[Relation]:
    """Both ends of a stretch of time; one that a year left out lets run forwards is no relation of what is written."""
    if _is_whole_year(first, last):
        return
    one, other = at(claim, first), at(claim, last)
    if first.month is None and first.year is not None and last.year is not None:
        yield _relation(numbered(one, first.year), numbered(other, last.year))
        return
    begin, end = first_day(first), first_day(last)
    if begin is not None and end is not None and (begin > end) == backwards:
        yield _relation(on_day(one, begin), on_day(other, end))


def _is_whole_year(first: When, last: When) -> bool:
    """Whether a stretch without years ends on the day before it began: "the fiscal year, 8 July – 7 July"."""
    dated = first.year is None and last.year is None and first.month is not None and first.month == last.month
    return dated and first.day is not None and last.day is not None and first.day == last.day + 1


def _figures(case: Case, claim: Claim) -> Iterator[Relation]:
    """The figures of a range as they are written; where the larger stands first, only if words call them a range."""
    ends = ends_of(claim)
    if ends is None or claim.kind == "identifier":
        return  # years before our era run downwards
    first, last = ends
    falls = (first.value or 0) > (last.value or 0)
    if not falls or (is_called_range(case, claim) and not _is_difference(case, claim) and not is_elided(claim)):
        yield _relation(first, last)


def _is_difference(case: Case, claim: Claim) -> bool:
    """Whether two figures are compared, in any order: the difference between 80 and 60."""
    return bool(case.cues_between(max(0, claim.start - BEFORE), claim.start, "time_figures_move", "time_compared"))


CHECK = Check(
    "TIM04",
    "range-reversed",
    find,
    examples=(
        Consistent("The fair ran from 3 to 14 May 2024.", "en"),
        Consistent("Число мест выросло с 640 до 1\u00a0280.", "ru"),
        Consistent("The fair is on Saturday, June 14 through Sunday, June 15, 2025, in the old hall.", "en"),
        Inconsistent(
            "The fair is on Sunday, June 15, 2025 through Saturday, June 14, 2025.",
            "en",
            at="Sunday, June 15, 2025",
            says="June 14, 2025",
        ),
        Inconsistent(
            "يقام المعرض يوم الأحد 24 آب 2025 حتى السبت 23 آب 2025.", "ar", at="الأحد 24 آب 2025", says="23 آب 2025"
        ),
        Consistent("Doors open from 11:30 AM to 1 PM, and the bar from 9 p.m. to 2 a.m. or 11 p.m. to 2 p.m.", "en"),
        Consistent("يعمل المركز من 9 صباحا إلى 1 ظهرا، والمقهى من 11 ليلا إلى 2 ليلا.", "ar"),
        Inconsistent("The talk is on Friday from 6:00 PM to 4:30 PM.", "en", at="6:00 PM", says="4:30 PM"),
        Inconsistent("يستقبل المكتب المراجعين من 6 مساء إلى 4 مساء.", "ar", at="6 مساء", says="4 مساء"),
        Consistent("The office is closed from 15 December to 3 January 2024.", "en"),
        Consistent("The accounts cover the year from 1 July to 30 June 2024.", "en"),
        Consistent("The number of members fell from 2019 to 2014.", "en"),
        Consistent("Revenue shows a 6 per cent increase between 2025 and 2024.", "en"),
        Consistent("Saturday, May 31 – First 50 guests get a bag.", "en", date=Date(2025, 5, 1)),
        Consistent("The share fell from 50 to 30 per cent.", "en"),
        Consistent("The survey with Asal began in 2008; that with Murad was completed in 2003.", "en"),
        Consistent("بدأ ترسيم الحدود مع أسال عام 2008؛ وانتهى مع مراد عام 2003.", "ar"),
        Consistent("Fiscal year: 9 July - 8 July", "en"),
        Consistent("السنة المالية: 9 تموز - 8 تموز", "ar"),
        Consistent("The harbour was dug between 480 and 460 BC, and used from 12,000 to 9000 BCE.", "en"),
        Consistent("حفر الميناء بين عامي 480 و460 ق.م، وازدهر بين 300 و200 قبل الميلاد.", "ar"),
        Consistent("In the winter between 1782-3 the customs took less, as tables 140–6 show.", "en"),
        Consistent("Many left the valley during the 1980s. According to the 1960 census it held 900 farms.", "en"),
        Consistent("غادر كثيرون الوادي في ثمانينيات القرن الماضي. وبلغ عددهم في تعداد 1960 نحو 900 شخص.", "ar"),
        Consistent("The difference between 80 and 60 points was made up in a week.", "en"),
        Consistent("Rooms cost between EUR 53.0 and EUR 64.0, flights $1.54–$1.60 a mile.", "en"),
        Consistent("The hearing was brought forward from 16 June 2024 to 3 May 2024.", "en"),
        Consistent("The fair runs from Thursday, 20 November to Saturday, 22 November 2025.", "en"),
        Consistent("قُدم موعد الجلسة من 16 حزيران 2024 إلى 3 أيار 2024.", "ar"),
        Consistent("بلغ الفرق بين 80 و60 نقطة أسبوعا واحدا.", "ar"),
        Consistent("استمر المعرض من 3 إلى 14 أيار 2024، وحضره ما بين 60 و80 شخصا.", "ar"),
        Consistent("يستمر المعرض في الفترة 14-3 أيار 2024.", "ar"),
        Consistent("Released on 15-May-11, the third version mended 20 faults of the one of 3-Jun-09.", "en"),
        Inconsistent(
            "The programme, which ran from 2019 to 2014, trained 800 nurses.",
            "en",
            at="2019 to 2014",
            says="2014",
            slip="figures-swapped",
        ),
        Inconsistent("The exhibition is open on 14–3 May.", "en", at="14–3 May", says="3 May"),
        Inconsistent(
            "Buyers between April 25, 2025, and October 22, 2024, may join.", "en", at="April 25, 2025", says="2024"
        ),
        Inconsistent("It rained between 12 June and 3 May 2024.", "en", at="12 June and 3 May 2024", says="3 May 2024"),
        Inconsistent(
            "Registration starts on 24 February 2019 and ends on 22 February 2019.",
            "en",
            at="24 February 2019",
            says="22 February 2019",
        ),
        Inconsistent("Between 80 and 60 people attended each session.", "en", at="80", says="60"),
        Inconsistent("The shares are worth between $1.60 and $1.54 each.", "en", at="$1.60", says="1.54"),
        Inconsistent("Analysts arrive at a range of $16.28 to $14.56 a share.", "en", at="$16.28", says="14.56"),
        Inconsistent("يتراوح السعر بين 64.5 و53.5 مليون دولار.", "ar", at="64.5", says="53.5"),
        Inconsistent(
            "استمر البرنامج من عام 2019 إلى عام 2014.",
            "ar",
            at="2019 إلى عام 2014",
            says="2014",
            slip="figures-swapped",
        ),
        Inconsistent("استمر المعرض من 14 إلى 3 أيار 2024.", "ar", at="14 إلى 3 أيار 2024", says="3 أيار 2024"),
        Consistent("Sales fell in 2024 to 18.6 tonnes, as against 24 tonnes in 2023.", "en"),
        Consistent("تراجعت المبيعات في 2024 إلى 18.6 طن مقابل 24 طنا في 2023.", "ar"),
    ),
    verifies=False,
)
