"""What was found of a date as a mention of it: its span, its readings settled, its ends as days of their own."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.dates import calendars
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial, periods
from factcheck.model import Kind, Period, When, quickly

_When = quickly(When)
_new = tuple.__new__  # a class of named tuples would go through a function of its own
_WRITTEN: dict[str, Kind] = {"day": "date", "month": "period", "year": "year"}


class DateMention(NamedTuple):
    """A date, period or time in a view; offsets are folded, `end` is exclusive.

    No numeral inside `start` to `end` is a claim of its own. `about` are the days that a figure beside
    it is about: open to one side where `bound` is since, after, before or until.
    """

    start: int
    end: int
    kind: Kind
    when: When
    about: Period | None = None
    bound: str = ""


def with_weekdays(found: Partial) -> tuple[Partial, ...]:
    """The two days of a stretch by themselves where a weekday stands beside one, or one does not exist, to be checked."""
    if found.backwards or not found.ends:
        return (found,)
    if any((_holds_weekday(each) and each.shape == "day") or each.impossible for each in found.ends):
        return found.ends
    return (found,)


def _holds_weekday(of: Partial) -> bool:
    """Whether a date's weekday stands within it, beside its day: not in "Tuesday and Thursday, 9 and 10 October", "next Friday"."""
    told = of.weekday_token is not None and of.month is not None
    return told and of.weekday_token is not None and of.tokens[0] <= of.weekday_token[0] < of.tokens[1]


def mention(c: Cluster, found: Partial, about: Period | None, readings: tuple[Period, ...]) -> DateMention:
    """The mention of a partial date, its readings settled."""
    first, after = found.tokens
    start, end = c.tokens[first].start, c.tokens[after - 1].end
    return _new(DateMention, (start, end, _kind(found), _when(c, found, readings), about, found.bound))


def is_whole(c: Cluster, found: Partial) -> bool:
    """Whether a date is a day, month or year that is written out with its year and is nothing more."""
    shape, (first, after), _, _, _, _, _, _, _, calendar, part, given, others, bound, _, ends, _ = found
    if shape not in _WRITTEN or part or given or others or bound or calendar or ends:
        return False
    for token in c.tokens[first:after]:  # noqa: SIM110 - asked of most dates: a generator costs three times as much
        if "anaphoric" in token.tags:
            return False
    return True


def whole(c: Cluster, found: Partial) -> DateMention:
    """The mention of a date that is whole, which no release's day changes."""
    shape, (first, after), year, month, day, _, weekday, named, names = found[:9]
    tokens, view = c.tokens, c.view
    start = begin = tokens[first].start
    end = last = tokens[after - 1].end
    low, high = (tokens[named[0]].start, tokens[named[1] - 1].end) if named else (0, 0)
    if not view.is_even:
        begin, last = view.original(start), view.original_end(end)
        low, high = (view.original(low), view.original_end(high)) if named else (0, 0)
    days = calendars.written(shape, year or 0, month or 0, day or 0)
    never = shape == "day" and days is None
    when = _When(days, year, month, day, weekday, low, high, names, never, (), (), begin, last, False, "")
    return _new(DateMention, (start, end, _WRITTEN[shape], when, days, ""))


def _kind(found: Partial) -> Kind:
    if found.shape == "time":
        return "time"
    if found.shape in ("day", "weekday"):
        return "date"
    if found.bound:
        return "period"
    return "year" if found.shape == "year" and not found.part and found.year is not None else "period"


def settled(c: Cluster, found: Partial) -> tuple[Period, ...]:
    """All readings, those first that fall on the weekday beside the date where digits leave the order open."""
    if found.shape == "time":
        return ()
    known = periods(found, c.reference)
    if found.bound:
        known = (*known, *found.open_to) if found.shape == "day" else found.open_to
    readings = tuple(dict.fromkeys(known)) if len(known) > 1 else known
    if found.weekday is None or not readings or found.given:
        return readings
    first = readings[0]
    named = found.month is not None and found.year is None and not found.bound
    if named and first.start is not None and first.start.weekday() == found.weekday:
        return (first,)  # "Friday, Nov. 14" is of the nearest year, since that day is a Friday
    if not found.others:
        return readings
    return tuple(sorted(readings, key=lambda each: each.start is None or each.start.weekday() != found.weekday))


def _when(c: Cluster, found: Partial, readings: tuple[Period, ...]) -> When:
    view, tokens, named = c.view, c.tokens, found.weekday_token
    first, after = found.tokens
    start, end = tokens[first].start, tokens[after - 1].end
    low, high = (tokens[named[0]].start, tokens[named[1] - 1].end) if named else (0, 0)
    if not view.is_even:
        start, end = view.original(start), view.original_end(end)
        low, high = (view.original(low), view.original_end(high)) if named else (0, 0)
    year, month, day = (None, None, None) if found.calendar == "hijri" else (found.year, found.month, found.day)
    return _When(
        readings[0] if readings else None,
        year,
        month,
        day,
        found.weekday,
        low,
        high,
        found.month_names,
        found.impossible,
        readings if len(readings) > 1 else (),
        tuple([_when(c, each, settled(c, each)) for each in found.ends]) if found.ends else (),
        start,
        end,
        found.backwards,
        found.calendar,
    )
