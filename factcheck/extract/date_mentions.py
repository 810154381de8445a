"""What was found of a date as a mention of it: its span, its readings settled, its ends as days of their own."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.date_tokens import Cluster
from factcheck.extract.date_value import Partial, periods
from factcheck.model import Kind, Period, When


class DateMention(NamedTuple):
    """A date, period or time in a view; offsets are folded, `end` is exclusive.

    The number's span is the whole date's, since its words and digits are one figure.
    No numeral inside `start` to `end` is a claim of its own. `about` are the days that a figure beside
    it is about: open to one side where `bound` is since, after, before or until.
    """

    start: int
    end: int
    number_start: int
    number_end: int
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
    """Whether a date's weekday stands within it: not in "Tuesday and Thursday, 9 and 10 October"."""
    return of.weekday_token is not None and of.tokens[0] <= of.weekday_token[0] < of.tokens[1]


def mention(c: Cluster, found: Partial, about: Period | None, readings: tuple[Period, ...]) -> DateMention:
    """The mention of a partial date, its readings settled."""
    first, after = found.tokens
    tokens = c.tokens[first:after]
    start, end = tokens[0].start, tokens[-1].end
    return DateMention(start, end, start, end, _kind(found), _when(c, found, readings), about, found.bound)


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
    readings = dict.fromkeys(known) if len(known) > 1 else known
    first = next(iter(readings), None)
    named = found.weekday is not None and found.month is not None and found.year is None
    if (
        named
        and not (found.bound or found.given)
        and first is not None
        and first.start is not None
        and first.start.weekday() == found.weekday
    ):
        return (first,)  # "Friday, Nov. 14" is of the nearest year, since that day is a Friday
    if found.weekday is None or not found.others or found.given:
        return tuple(readings)
    return tuple(sorted(readings, key=lambda each: each.start is None or each.start.weekday() != found.weekday))


def _when(c: Cluster, found: Partial, readings: tuple[Period, ...]) -> When:
    token = found.weekday_token
    first, after = found.tokens
    return When(
        period=readings[0] if readings else None,
        year=None if found.calendar == "hijri" else found.year,
        month=None if found.calendar == "hijri" else found.month,
        day=None if found.calendar == "hijri" else found.day,
        weekday=found.weekday,
        weekday_start=c.view.original(c.tokens[token[0]].start) if token else 0,
        weekday_end=c.view.original_end(c.tokens[token[1] - 1].end) if token else 0,
        month_names=found.month_names,
        impossible=found.impossible,
        readings=readings if len(readings) > 1 else (),
        ends=tuple(_when(c, each, settled(c, each)) for each in found.ends),
        start=c.view.original(c.tokens[first].start),
        end=c.view.original_end(c.tokens[after - 1].end),
        backwards=found.backwards,
        calendar=found.calendar,
    )
