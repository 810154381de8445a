"""Datelines: the place and day in the first lines of a release, and dates that are none."""

from __future__ import annotations

from datetime import date as Date

import pytest

from factcheck.extract.dates import dateline
from factcheck.extract.dates.dateline import Dateline
from factcheck.extract.fold import View
from factcheck.locales import pack

DAY = Date(2020, 5, 12)
TUESDAY_LATE = (
    "The ministry said today that the harbour is open again, and that all ships that had waited may enter it.\n\n"
)


def find(text: str, lang: str) -> Dateline:
    """The dateline of a text."""
    return dateline.find(View(text, pack(lang)), pack(lang))


@pytest.mark.parametrize(
    ("text", "lang", "place"),
    [
        ("GENEVA, 12 May 2020 – The fund opened an office.", "en", "GENEVA"),
        ("LONDON, May 12, 2020 /PRNewswire/ -- The fund opened.", "en", "LONDON"),
        ("DALLAS, TX - May 12, 2020 (NEWSWIRE) - The fund opened.", "en", "DALLAS, TX"),
        ("ST. LOUIS, MO, May 12, 2020 /Wire/ -- The fund opened.", "en", "ST. LOUIS, MO"),
        ("Rio de Janeiro, Brazil, 12 May 2020 – The fund opened.", "en", "Rio de Janeiro, Brazil"),
        ("Bonn (Wire Service) Tuesday 12 May 2020 @ 9:00 — The fund opened.", "en", "Bonn"),
        ("Oslo, Tuesday, 12 May 2020 – The fund opened.", "en", "Oslo"),
        ("(Geneva, 12 May 2020) – The fund opened.", "en", "Geneva"),
        ("**GENEVA**, 12 May 2020 – The fund opened.", "en", "GENEVA"),
        ("12 May 2020 | Geneva | News", "en", "Geneva"),
        ("12 May 2020 – The fund opened.", "en", None),
        ("Tuesday, 12 May 2020\n\nThe fund opened.", "en", None),
        ("FOR IMMEDIATE RELEASE: May 12, 2020\n\nThe fund opened.", "en", None),
        ("Date: 12 May 2020\n\nThe fund opened.", "en", None),
        ("A title without a date\n\nGENEVA, 12 May 2020 – The fund opened.", "en", "GENEVA"),
        ("عمّان، 12 أيار/مايو 2020 – أعلن الصندوق افتتاح مكتبه.", "ar", "عمان"),
        ("بغداد (12 مايو 2020) - أعلن الصندوق افتتاح مكتبه.", "ar", "بغداد"),
        ("جنيف، الثلاثاء 12 أيار/مايو 2020\n\nأعلن الصندوق.", "ar", "جنيف"),
        ("التاريخ: 12 أيار 2020\n\nأعلن الصندوق.", "ar", None),
        ("للنشر الفوري: 12 مايو 2020\n\nأعلن الصندوق.", "ar", None),
    ],
)
def test_datelines_are_found(text: str, lang: str, place: str | None) -> None:
    """Each usual form gives the day, and the place where it is named."""
    assert find(text, lang) == Dateline(DAY, place)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("On 12 May 2020, the fund opened an office.", "en"),
        ("The fund opened on May 12, 2020 - its first office.", "en"),
        ("# Report of 12 May 2020\n\nThe fund opened.", "en"),
        ("Geneva will host the fund in May 2020 – a first.", "en"),
        ("The hall in Geneva, opened 12 May 2020, is large.", "en"),
        ("Situation report 45, 12 May 2020 – The fund opened.", "en"),
        ("the fund of Geneva, 12 May 2020 – The fund opened.", "en"),
        ("(, 12 May 2020) – The fund opened.", "en"),
        ("12 May 2020, the fund opened its first office here.", "en"),
        ("GENEVA, May 12 – The fund opened.", "en"),
        (TUESDAY_LATE + "Date: 12 May 2020\nTime: 10:30\n", "en"),
        (TUESDAY_LATE + "Tuesday, 12 May 2020\n", "en"),
        ("\n\n".join("line" for _ in range(12)) + "\n\nGENEVA, 12 May 2020 – The fund opened.", "en"),
        ("حرّرت القوات القرية، سوريا، في 12 أيار/مايو 2020 .", "ar"),
        ("", "en"),
    ],
)
def test_dates_elsewhere_are_no_datelines(text: str, lang: str) -> None:
    """A date in a sentence, a heading or the details of an event does not date the release."""
    assert find(text, lang) == Dateline()


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("Report for the week: nothing. 12 May 2020, Geneva\n", "en", None),
        ("for immediate release – 12 May 2020", "en", Date(2020, 5, 12)),
        ("Rio de Janeiro, 12 May 2020 – The fund opened.", "en", Date(2020, 5, 12)),
        ("the latest figures of the fund were given on 12 May 2020 –", "en", None),
    ],
)
def test_small_words_end_where_a_dateline_may_stand(text: str, lang: str, day: Date | None) -> None:
    """Behind a small word that no place, date or label has, no dateline is sought; the words of a label are small, too."""
    assert find(text, lang).date == day
