"""How long it is from one date to another, in days, weeks, months or years, counted in every way that people count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date as Date
from datetime import timedelta
from decimal import Decimal

from factcheck.model import Interval, Period, When

UNITS = frozenset({"day", "week", "month", "year", "decade"})
YEARS = (2000, 2001)  # a leap year and another, for dates that name no year
MONTHS = 12
MONTHS_OF: Mapping[str, int] = {"month": 1, "year": MONTHS, "decade": 10 * MONTHS}
LONGEST = 31


@dataclass(frozen=True, slots=True)
class Span:
    """All days on which something may have begun, and on which it may have ended."""

    begin: Period
    end: Period


def spans(first: When, last: When) -> list[Span]:
    """What two dates may enclose; several where they name no year, none where they cannot be told."""
    told = first.year or last.year
    found = []
    for year in (told,) if told is not None else YEARS:
        begin, end = _days(first, year), _days(last, year)
        if begin is None or end is None or begin.start is None or end.end is None:
            continue
        if end.end < begin.start and not (first.year and last.year):
            later = _days(last, year + 1) if first.year or not last.year else end
            begin = begin if later is not end else _days(first, year - 1) or begin
            end = later or end
        found.append(Span(begin, end))
    return [each for each in found if _runs_forward(each)]


def length(of: Span, unit: str) -> Interval | None:
    """The least and the most that may be said of a span's length: both days counted or one, part of a month or not."""
    begin, end = of.begin, of.end
    if None in (begin.start, begin.end, end.start, end.end):
        return None
    assert begin.start is not None
    assert begin.end is not None
    assert end.start is not None
    assert end.end is not None
    least, most = (end.start - begin.end).days, (end.end - begin.start).days + 1
    if unit == "day":
        return _interval(max(least, 0), most)
    if unit == "week":
        return _interval(max(least, 0) // 7, -(-most // 7))
    fewest = _months(begin.end, end.start) if least > 0 else 0
    after = end.end + timedelta(1)
    full = _months(begin.start, after)
    all_months = full + (_later(begin.start, full) < after)
    size = MONTHS_OF[unit]
    return _interval(fewest // size, -(-all_months // size))


def hull(of: list[Span], unit: str) -> Interval | None:
    """The lengths of all that two dates may enclose."""
    lengths = [found for each in of if (found := length(each, unit)) is not None]
    if not lengths:
        return None
    whole = lengths[0]
    for each in lengths[1:]:
        whole = whole.hull(each)
    return whole


def until(first: When, day: Date) -> list[Span]:
    """From a date to a known day."""
    begin = _days(replace(first, period=None), first.year) if first.year is not None else None
    return [Span(begin, Period(day, day))] if begin is not None and begin.start is not None else []


def _days(when: When, year: int | None) -> Period | None:
    """The days of a date in a year; the date's own year counts where it is written."""
    if when.period is not None and when.year is not None:
        return when.period
    number = when.year if when.year is not None else year
    if number is None or when.calendar or when.backwards:
        return None
    if when.month is None:
        return Period(Date(number, 1, 1), Date(number, MONTHS, LONGEST)) if when.day is None and when.year else None
    try:
        start = Date(number, when.month, when.day or 1)
    except ValueError:
        return None
    return Period(start, start) if when.day else Period(start, _later(start, 1) - timedelta(1))


def _runs_forward(span: Span) -> bool:
    return span.begin.start is not None and span.end.end is not None and span.begin.start <= span.end.end


def _interval(low: int, high: int) -> Interval:
    return Interval(Decimal(low), Decimal(high))


def _months(one: Date, other: Date) -> int:
    """The full months from one day to another."""
    count = (other.year - one.year) * MONTHS + other.month - one.month
    return count - (_later(one, count) > other)


def _later(day: Date, months: int) -> Date:
    """The same day some months later, the month's last where it is shorter."""
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    for number in range(day.day, 27, -1):
        try:
            return Date(year, month + 1, number)
        except ValueError:
            continue
    return Date(year, month + 1, min(day.day, 28))
