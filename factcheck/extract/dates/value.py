"""What a date in the text says before it is settled: a partial date, and the periods that it may mean."""

from __future__ import annotations

from datetime import date as Date
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.dates import calendars
from factcheck.model import Period

FARTHEST = 8  # years to the next 29 February at most


PARTS_OF_TODAY = {
    "so_far": "start",
    "rest": "end",
}  # "earlier", "later": which third they are where today tells nothing


class Partial(NamedTuple):
    """A date as far as it is written. `given` are its periods where they are known already.

    `number` is a quarter, half, week or decade as `shape` tells; `shape` is day, month, year, quarter,
    half, decade, weekday, week or period. `part` narrows it to its start, middle or end. `tokens` are
    the indexes of its first token and after its last. `bound` is since, after, before or until where the
    date is the one end of the periods in `open_to`. `ends` are both dates of a stretch of time, `backwards` that the first lies behind the last. `calendar` is hijri or solar where it is not the Gregorian one.
    """

    shape: str
    tokens: tuple[int, int] = (0, 0)
    year: int | None = None
    month: int | None = None
    day: int | None = None
    number: int | None = None
    weekday: int | None = None
    weekday_token: tuple[int, int] | None = None
    month_names: tuple[int, ...] = ()
    calendar: str = ""
    part: str = ""
    given: tuple[Period, ...] = ()
    others: tuple[Partial, ...] = ()
    bound: str = ""
    open_to: tuple[Period, ...] = ()
    ends: tuple[Partial, ...] = ()
    backwards: bool = False

    @property
    def impossible(self) -> bool:
        """Whether no calendar has such a day (31 April)."""
        if self.ends:
            return any(each.impossible for each in self.ends)
        if self.shape != "day" or self.month is None or self.day is None or self.calendar == "hijri" or self.others:
            return False
        if self.calendar == "solar":
            return not calendars.may_exist_solar(self.year, self.month, self.day)
        if self.year is not None:
            return calendars.day(self.year, self.month, self.day) is None
        return not calendars.may_exist(self.month, self.day)


def periods(of: Partial, reference: Date | None) -> tuple[Period, ...]:
    """All periods that a partial date may mean, the likeliest first; empty where it cannot be told."""
    if of.given:
        found = of.given
    elif of.others:
        found = tuple(each for other in (of._replace(others=()), *of.others) for each in periods(other, reference))
    elif of.shape == "weekday":
        found = _weekday(of, reference)
    elif of.year is not None:
        found = _only(_in_year(of, of.year))
    else:
        found = _nearest(of, reference)
    return tuple([_narrowed(each, of.part, reference) for each in found]) if of.part else found


def _narrowed(of: Period, part: str, reference: Date | None) -> Period:
    """A part of a period: its start, middle or end, or what lies before or after the release ("earlier this year")."""
    if part not in PARTS_OF_TODAY:
        return calendars.third(of, part)
    third = calendars.third(of, PARTS_OF_TODAY[part])
    if reference is None or of.start is None or of.end is None or not of.start < reference < of.end:
        return third
    if part == "so_far":
        return Period(of.start, calendars.shift(reference, -1))
    return Period(calendars.shift(reference, 1), of.end)


def _only(period: Period | None) -> tuple[Period, ...]:
    return (period,) if period is not None else ()


def _weekday(of: Partial, reference: Date | None) -> tuple[Period, ...]:
    """A bare weekday: the last one and the next one, today being the last."""
    if reference is None or of.weekday is None:
        return ()
    return tuple(calendars.single(each) for each in calendars.weekday_near(of.weekday, reference))


def _in_year(of: Partial, year: int) -> Period | None:
    if of.calendar:
        convert = calendars.from_hijri if of.calendar == "hijri" else calendars.from_solar
        return convert(year, of.month, of.day)
    number = of.number or 0
    match of.shape:
        case "day":
            found = calendars.day(year, of.month or 0, of.day or 0)
            return calendars.single(found) if found else None
        case "month":
            return calendars.months(year, of.month or 1)
        case "quarter":
            return calendars.quarter(year, number)
        case "half":
            return calendars.half(year, number)
        case "opening":
            return calendars.months(year, 1, number or 1)
        case "decade":
            return calendars.years(year, year + 9)
        case "week":
            return calendars.numbered_week(year, number)
        case "year":
            return calendars.year(year)
    return None


def _nearest(of: Partial, reference: Date | None) -> tuple[Period, ...]:
    """A date without its year: the last one and the next one around the release, the nearer first."""
    if reference is None or of.calendar or of.shape not in ("day", "month", "quarter", "half", "week"):
        return ()
    return _around((of.shape, of.month, of.day, of.number, of.weekday), reference)


@lru_cache(maxsize=10_000)  # a text names the same months again and again
def _around(told: tuple[str, int | None, int | None, int | None, int | None], reference: Date) -> tuple[Period, ...]:
    """The last and the next such day or stretch around the release, the nearer first; told are shape, month, day, number, weekday."""
    shape, month, day, number, weekday = told
    of = Partial(shape, month=month, day=day, number=number, weekday=weekday)
    if shape == "day" and month is None:
        return _days_of_months(of, reference)
    past, future = _last_before(of, reference), _first_behind(of, reference)
    if past is None or future is None:
        return _only(past or future)
    return (past, future) if _distance(past, reference) <= _distance(future, reference) else (future, past)


def _last_before(of: Partial, reference: Date) -> Period | None:
    """The last such period that has begun; 29 February may be eight years away."""
    for year in range(min(reference.year + 1, calendars.LAST_YEAR), max(reference.year - FARTHEST, 1) - 1, -1):
        found = _in_year(of, year)
        if found is not None and found.start is not None and found.start <= reference:
            return found
    return None


def _first_behind(of: Partial, reference: Date) -> Period | None:
    """The first such period that has not begun."""
    for year in range(reference.year, min(reference.year + FARTHEST, calendars.LAST_YEAR) + 1):
        found = _in_year(of, year)
        if found is not None and found.start is not None and found.start > reference:
            return found
    return None


def _days_of_months(of: Partial, reference: Date) -> tuple[Period, ...]:
    """A day without its month: the last one and the next one that falls on its weekday, where one stands beside it."""
    found = []
    for count in range(-14, 15):
        month = calendars.add_months(reference.replace(day=1), count)
        each = calendars.day(month.year, month.month, of.day or 0) if month is not None else None
        if each is not None and of.weekday in (None, each.weekday()):
            found.append(each)
    past = [each for each in found if each < reference][-1:]
    future = [each for each in found if each >= reference][:1]
    return tuple(calendars.single(each) for each in (*past, *future))


def _distance(period: Period, reference: Date) -> int:
    """How many days lie between a period and a day, 0 inside it."""
    assert period.start is not None
    assert period.end is not None
    if period.start <= reference <= period.end:
        return 0
    return min(abs((period.start - reference).days), abs((period.end - reference).days))
