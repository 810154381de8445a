"""Dates as plain numbers, so that relations between days, months and years can be judged."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal

from factcheck.model import Claim, Constant, Interval, Period, Quantity, When, altered

DATES = frozenset({"date"})
DAY = "calendar-day"  # the unit of a day's ordinal; reports show it as a date
LEAP = 2000  # a year for dates without one, so that 29 February exists


def numbered(claim: Claim, value: int, unit: str = "") -> Claim:
    """The claim of a date with a plain number in place of its days: its day of the month, its year."""
    return altered(claim, when=None, quantity=_quantity(value, unit))


def on_day(claim: Claim, day: Date) -> Claim:
    """The claim of a date as the one day that it is taken for."""
    return numbered(claim, day.toordinal(), DAY)


def constant(value: int, label: str, unit: str = "") -> Constant:
    """A number that follows from the calendar; `label` is how a message names it."""
    return Constant(_quantity(value, unit), label)


def at(claim: Claim, when: When) -> Claim:
    """One end of a stretch of time as a claim of its own, at its own place."""
    return altered(claim, start=when.start, end=when.end, number_start=when.start, number_end=when.end, when=when)


def first_day(when: When) -> Date | None:
    """The first day that a date may mean, in a leap year where it names none; None where the calendar has no such day."""
    if when.month is None or when.calendar:
        return None
    try:
        return Date(when.year or LEAP, when.month, when.day or 1)
    except ValueError:
        return None


def single_day(period: Period | None) -> Date | None:
    """The day of a period of one day."""
    return period.start if period is not None and period.start == period.end else None


def widened(days: Interval, by: int) -> Interval:
    """An interval that reaches some steps further on both sides."""
    low = None if days.low is None else days.low - by
    return Interval(low, None if days.high is None else days.high + by)


def _quantity(value: int, unit: str) -> Quantity:
    return Quantity(Decimal(value), unit, "ordinal", exact=True)
