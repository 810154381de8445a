"""Which dates the weekday check asserts something of."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal

import pytest

from factcheck.checks.contract import Case
from factcheck.checks.weekday_date_mismatch import find, weekday_of
from factcheck.extract import understand
from factcheck.judge import judge
from factcheck.locales import pack
from factcheck.model import Document, Interval

RELEASED = Date(2025, 5, 12)


def outcomes(text: str, lang: str = "en", date: Date | None = None) -> list[str]:
    """The outcomes of all relations that the check finds in a text."""
    release = understand(Document.of(text, lang=lang, date=date))
    return [judge(relation).outcome for relation in find(Case(release, pack(lang)))]


def test_a_day_has_one_weekday_and_a_stretch_may_have_any() -> None:
    """22 March 2019 was a Friday; a month has all seven."""
    friday = Date(2019, 3, 22).toordinal()
    assert weekday_of(Interval.point(friday)) == Interval.point(4)
    assert weekday_of(Interval(Decimal(friday), Decimal(friday + 9))) == Interval(Decimal(0), Decimal(6))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Doors open on Monday, June 3.", None),
        ("Doors open on Monday, December 3.", RELEASED),
        ("Doors open on Monday.", RELEASED),
        ("Doors open on Monday, 31 April 2025.", RELEASED),
        ("Doors open next Monday.", RELEASED),
        ("Doors open on the 3rd of June 2025.", RELEASED),
        ("Doors open from Monday to Friday.", RELEASED),
    ],
)
def test_what_does_not_settle_a_day_asserts_nothing(text: str, date: Date | None) -> None:
    """Without a weekday, a day, or a year that can be told, the check stays silent."""
    assert outcomes(text, date=date) == []


def test_both_ends_of_a_stretch_are_checked() -> None:
    """21 March 2019 was a Thursday, 24 March 2019 a Sunday."""
    assert outcomes("Open from Friday, March 21 to Sunday, March 24, 2019.") == ["inconsistent", "consistent"]
    assert outcomes("يفتح من الجمعة 21 آذار إلى الأحد 24 آذار 2019.", "ar") == ["inconsistent", "consistent"]


def test_a_year_left_out_is_the_release_s() -> None:
    """3 June 2025 is a Tuesday, three weeks after the release."""
    assert outcomes("Doors open on Tuesday, June 3.", date=RELEASED) == ["consistent"]
    assert outcomes("Doors open on Monday, June 3.", date=RELEASED) == ["inconsistent"]


def test_an_order_of_digits_that_agrees_is_enough() -> None:
    """03/04/2019 is a Monday or a Wednesday; on a Friday it is neither, in either order."""
    assert outcomes("Due on Monday, 03/04/2019.") == ["consistent"]
    assert outcomes("Due on Friday, 03/04/2019.") == ["inconsistent"]
