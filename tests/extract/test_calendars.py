"""Calendar arithmetic at its edges."""

from __future__ import annotations

from datetime import date as Date

import pytest

from factcheck.extract.dates import calendars as c
from factcheck.model import Period


def test_days_that_do_not_exist_are_none() -> None:
    """No calendar has 31 April, 29 February 2019, a 13th month or a year 0."""
    assert c.day(2019, 4, 31) is None
    assert c.day(2019, 2, 29) is None
    assert c.day(2019, 13, 1) is None
    assert c.day(0, 1, 1) is None
    assert c.day(2020, 2, 29) == Date(2020, 2, 29)
    assert c.may_exist(2, 29)
    assert not c.may_exist(2, 30)


def test_periods_outside_the_calendar_are_none() -> None:
    """Years beyond 9999, quarters beyond four and weeks beyond 53 give nothing."""
    assert c.year(10000) is None
    assert c.years(2010, 2000) is None
    assert c.months(0, 1) is None
    assert c.months(9999, 12, 2) is None
    assert c.quarter(2019, 5) is None
    assert c.half(2019, 3) is None
    assert c.numbered_week(2019, 54) is None


def test_months_hold_their_last_day() -> None:
    """A month added to the 31st ends on the shorter month's last day."""
    assert c.add_months(Date(2019, 1, 31), 1) == Date(2019, 2, 28)
    assert c.add_months(Date(2019, 1, 31), -2) == Date(2018, 11, 30)
    assert c.add_months(Date(1, 1, 1), -1) is None


def test_shifting_stops_at_the_ends_of_the_calendar() -> None:
    """A day beyond the calendar is its last day."""
    assert c.shift(Date.max, 5) == Date.max
    assert c.shift(Date.min, -5) == Date.min


@pytest.mark.parametrize(
    ("part", "first", "last"),
    [("start", Date(2019, 3, 1), Date(2019, 3, 7)), ("end", Date(2019, 3, 15), Date(2019, 3, 21))],
)
def test_thirds_of_other_stretches_go_by_days(part: str, first: Date, last: Date) -> None:
    """Three weeks have a week for each third."""
    assert c.third(Period(Date(2019, 3, 1), Date(2019, 3, 21)), part) == Period(first, last)


def test_open_periods_have_no_thirds() -> None:
    """The end of what has no end is itself."""
    assert c.third(Period(Date(2019, 3, 1), None), "end") == Period(Date(2019, 3, 1), None)


def test_the_middle_of_a_week_is_its_middle() -> None:
    """A week's middle runs from Wednesday on."""
    week = Period(Date(2019, 3, 18), Date(2019, 3, 24))
    assert c.third(week, "middle").start == Date(2019, 3, 20)


def test_hijri_dates_outside_the_tables_are_none() -> None:
    """The Umm al-Qura tables reach from 1343 to 1500; Muharram 1440 had twenty-nine days."""
    assert c.from_hijri(1300, 1, 1) is None
    assert c.from_hijri(1440, 1, 30) is None
    assert c.from_hijri(1440, 1, 1) == Period(Date(2018, 9, 11), Date(2018, 9, 11))


def test_periods_of_a_day_or_two_have_no_thirds() -> None:
    """What is shorter than three days is not cut."""
    weekend = Period(Date(2019, 3, 23), Date(2019, 3, 24))
    assert c.third(weekend, "start") == weekend
