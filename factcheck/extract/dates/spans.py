"""The days that relative dates mean, told from a day of reference; none where there is no such day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Date
from datetime import timedelta

from factcheck.extract.dates import calendars
from factcheck.model import Period

Move = Callable[[Date], Date | None]
SIGN = {"last": -1, "this": 0, "next": 1}
SATURDAY = 5
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}
_DAYS = {"day": 1, "week": 7, "workweek": 7, "weekend": 7, "fortnight": 14}


def around(unit: str, direction: str, count: int | None, reference: Date | None) -> tuple[Period, ...]:
    """The unit before, around or after the reference, or a number of them: the last six months."""
    if reference is None:
        return ()
    sign = SIGN[direction]
    if count is None or sign == 0:
        found = _one(unit, sign, reference)
    elif unit in ("quarter", "half"):
        found = _aligned(unit, sign, count, reference)
    else:
        found = _run(unit, sign, count, reference)
    if found is not None and unit == "decade" and sign and count is None:
        run = _run(unit, sign, 1, reference)  # "the past decade" is ten years rather than the calendar's
        return tuple(each for each in ((run, found) if sign < 0 else (found, run)) if each is not None)
    return (found,) if found is not None else ()


def _one(unit: str, sign: int, reference: Date) -> Period | None:
    """The one unit that stands before, around or after the reference."""
    if unit in _DAYS:
        moved = calendars.shift(reference, sign * _DAYS[unit])
        if unit == "day":
            return calendars.single(moved)
        found = calendars.week(moved)
        first, last = {"weekend": (5, 6), "workweek": (0, 4), "fortnight": (0, 13)}.get(unit, (0, 6))
        return Period(calendars.shift(_start(found), first), calendars.shift(_start(found), last))
    if unit == "century":
        first = reference.year // 100 * 100 + 100 * sign
        return calendars.years(first, first + 99)
    first = _first_month(unit, reference) + sign * _MONTHS[unit]
    return calendars.months(first // 12, first % 12 + 1, _MONTHS[unit]) if first > 11 else None


def _start(of: Period) -> Date:
    assert of.start is not None
    return of.start


def _first_month(unit: str, of: Date) -> int:
    """The running number of the first month of the unit in which a day lies."""
    place = of.year * 12 + of.month - 1
    return place - place % _MONTHS[unit]


def _aligned(unit: str, sign: int, count: int, reference: Date) -> Period | None:
    """Whole quarters or halves before or after the one around the reference."""
    size = _MONTHS[unit]
    here = _first_month(unit, reference)
    first = here - count * size if sign < 0 else here + size
    return calendars.months(first // 12, first % 12 + 1, count * size) if first > 11 else None


def _run(unit: str, sign: int, count: int, reference: Date) -> Period | None:
    """A number of units that end the day before the reference, or begin the day after it."""
    if sign < 0:
        start = stepped(reference, -count, unit)
        return Period(start, calendars.shift(reference, -1)) if start is not None and start < reference else None
    first = calendars.shift(reference, 1)
    after = stepped(first, count, unit)
    return Period(first, calendars.shift(after, -1)) if after is not None and after > first else None


def stepped(of: Date, count: int, unit: str) -> Date | None:
    """The day a number of units later."""
    if unit in _DAYS:
        return calendars.shift(of, count * _DAYS[unit])
    if unit == "century":
        return calendars.add_months(of, count * 1200)
    return calendars.add_months(of, count * _MONTHS[unit])


def moved(steps: tuple[tuple[int, str], ...], sign: int, of: Date | None, *, loose: bool = False) -> tuple[Period, ...]:
    """The day some units before or after another; where `loose`, the whole unit around it comes first."""
    at = of
    for count, unit in steps:
        at = stepped(at, sign * count, unit) if at is not None else None
    if at is None:
        return ()
    unit = steps[-1][1]
    exact = calendars.single(at)
    around_it = _one(unit, 0, at) if loose and unit in ("month", "quarter", "half", "year", "decade") else None
    return (around_it, exact) if around_it is not None else (exact,)


def weekday(value: int, direction: str, reference: Date | None, *, nearest: bool) -> tuple[Period, ...]:
    """Next Monday: that of the coming week and, where it differs, the nearest one; only that where words say so."""
    if reference is None:
        return ()
    in_week = day_of_week(value, direction, reference)
    past, future = calendars.weekday_near(value, calendars.shift(reference, -1 if direction == "last" else 0))
    close = calendars.single(past if direction == "last" else future)
    if direction == "this":
        return in_week
    if nearest:
        return (close,)
    found = (*in_week, close)
    return found[:1] if found[0] == found[1] else found


def day_of_week(value: int, direction: str, reference: Date | None) -> tuple[Period, ...]:
    """A weekday of the last, this or the next week."""
    if reference is None:
        return ()
    monday = _start(calendars.week(calendars.shift(reference, SIGN[direction] * 7)))
    return (calendars.single(calendars.shift(monday, value)),)


def month(value: int, direction: str, reference: Date | None) -> tuple[Period, ...]:
    """Last March: the nearest before the month of the reference, and that of the year before."""
    if reference is None:
        return ()
    years = {
        "this": (reference.year,),
        "last": (reference.year - (value >= reference.month), reference.year - 1),
        "next": (reference.year + (value <= reference.month), reference.year + 1),
    }[direction]
    found = (calendars.months(each, value) for each in dict.fromkeys(years))
    return tuple(each for each in found if each is not None)


def chosen(found: tuple[Period, ...], direction: str, reference: Date) -> tuple[Period, ...]:
    """Those of several periods that lie in a direction; all where none does."""
    return tuple(each for each in found if _lies(each, direction, reference)) or found


def _lies(each: Period, direction: str, reference: Date) -> bool:
    if direction == "last":
        return each.end is not None and each.end < reference
    if each.start is None:
        return False
    return each.start > reference if direction == "next" else each.start.year == reference.year


def ending(unit: str, count: int, last: tuple[Period, ...]) -> tuple[Period, ...]:
    """The units that end with a day: nine months ended 30 September."""
    found = []
    for each in last:
        if each.end is not None:
            start = stepped(calendars.shift(each.end, 1), -count, unit)
            if start is not None:
                found.append(Period(start, each.end))
    return tuple(found)


def ordinal(unit: str, number: int, count: int, inside: Period) -> Period | None:
    """A run of units inside a period, by its number from the start, or from the end where it is -1."""
    if inside.start is None or inside.end is None or number == 0:
        return None
    if unit == "weekend":
        first = calendars.shift(inside.start, (SATURDAY - inside.start.weekday()) % _DAYS["week"])
        start = calendars.shift(first, 7 * (number - 1)) if number > 0 else None
        return Period(start, calendars.shift(start, 1)) if start is not None and start <= inside.end else None
    if unit in ("week", "workweek"):
        first, after = _first_week(inside.start), _first_week(inside.end + timedelta(1))
    else:
        first, after = inside.start, calendars.shift(inside.end, 1)
    stop: Date | None = after
    if number < 0:
        start = stepped(after, -count, unit)
    else:
        start = stepped(first, count * (number - 1), unit)
        stop = stepped(start, count, unit) if start is not None else after
    if start is None or stop is None or start >= stop or start < first or stop > after:
        return None
    return Period(start, calendars.shift(stop, -1))


def _first_week(of: Date) -> Date:
    """The Monday of the first week that has most of its days from a day on."""
    return _start(calendars.week(calendars.shift(of, 3)))
