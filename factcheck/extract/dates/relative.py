"""Dates told from the release or from another date: last month, two weeks ago, the third quarter of 2024.

`measure` collects a unit with its number, ordinal and direction; the rules here read what it found.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date as Date

from factcheck.extract.dates import calendars
from factcheck.extract.dates import spans as date_spans
from factcheck.extract.dates.in_month import day_in_month
from factcheck.extract.dates.measure import MEASURED, Measure, amounts, measure
from factcheck.extract.dates.named import by_word
from factcheck.extract.dates.parts import day, year
from factcheck.extract.dates.points import written
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial, periods
from factcheck.model import Period

MOST_WEEKDAYS = 5  # of a month
_DAYS = frozenset({"number", "ordinal"})
_OPENING = MEASURED | {"day_offset", "weekday", "ago_before", "ahead"}
_WORDS = frozenset({"day_offset", "direction", "weekday", "month", "ago_before", "ahead"})


def is_relative(c: Cluster, i: int) -> bool:
    """Whether a relative date may begin at a token: not at a month's name where directions stand before their unit."""
    token = c.at[i]
    if token.kind == "number":
        return True
    tags = token.tags
    if not tags or _OPENING.isdisjoint(tags):
        return "month" in tags and c.lexicon.direction_behind
    return True


def relative(c: Cluster, i: int) -> Partial | None:
    """The relative date that begins at a token."""
    tags = c.at[i].tags
    if c.has_weekday and (found := _weekday_of_month(c, i)) is not None:
        return found
    if tags and not _WORDS.isdisjoint(tags):
        found = by_word(c, i)
        if found is not None or "day_offset" in tags:
            return found
    told = day_in_month(c, i) if c.kind(i) == "number" or not _DAYS.isdisjoint(tags) else None
    if told is not None:
        return told
    of = measure(c, i)
    return _measured(c, i, of) if of is not None else None


def _weekday_of_month(c: Cluster, i: int) -> Partial | None:
    """The third Monday in January 2019, the last Friday of this month."""
    if c.tag(i, "direction") == "last" or c.tag(i, "ordinal") == "-1":
        place, name = -1, i + 1
    else:
        number = day(c, i)
        if number is None or not number.ordinal or number.value > MOST_WEEKDAYS:
            return None
        place, name = number.value, number.after
    inside = container(c, name + 1) if c.has(name, "weekday") and c.has(name + 1, "of") else None
    if inside is None:
        return None
    weekday = int(c.tag(name, "weekday") or 0)
    found = [calendars.weekday_of(each, weekday, place) for each in periods(inside, c.reference)]
    given = tuple(calendars.single(each) for each in found if each is not None)
    return Partial("day", (i, inside.tokens[1]), given=given) if inside.shape == "month" or given else None


def _measured(c: Cluster, i: int, of: Measure) -> Partial | None:
    """The rules that begin with a measure."""
    if c.has(i, "on") and of.unit == "day" and (of.named or of.ordinal is not None):
        return None  # "يوم الخامس عشر من آذار": the day is read as a date without the word that announces it
    if of.ordinal is not None and of.direction is None:
        found = date_ordinals(c, i, of)
        after = found.tokens[1] if found is not None else of.after
        return _ending(c, i, replace(of, after=after)) if c.has(after, "ending") else found
    if c.has(of.after, "ending") or _leads_to_end(c, of):
        return _ending(c, i, of)
    if of.direction is not None:
        final = _final(c, i, of) if of.direction == "last" else None
        return final or _directed(c, i, of)
    if of.count is not None and not of.named:
        return _counted(c, i)
    if c.tag(of.after, "bound") == "after" and c.tag(of.after + 1, "direction") == "next":
        return _after_next(c, i, of)
    if c.has(of.after, "to_date") and c.reference is not None:
        start = date_spans.around(of.unit, "this", None, c.reference)
        return Partial("period", (i, of.after + 1), given=_until(start, c.reference))
    if of.unit == "week":
        return _week(c, i, of)
    return None


def _leads_to_end(c: Cluster, of: Measure) -> bool:
    """Whether "to" leads from some months to the day or month with which they end: "the six months to June"."""
    if of.unit not in ("week", "month", "quarter", "half", "year") or of.direction is not None or of.named:
        return False
    alone = of.count is None and of.unit not in ("week", "year")
    if c.tag(of.after, "join") != "to" or c.kind(of.after) == "mark" or alone:
        return False
    return c.has(of.after + 1, "month") or (c.kind(of.after + 1) == "number" and c.has(of.after + 2, "month"))


def _after_next(c: Cluster, i: int, of: Measure) -> Partial | None:
    """The week after next."""
    if of.ordinal is not None or c.has(of.after + 2, "unit", "month", "weekday"):
        return None
    next_one = date_spans.stepped(c.reference, 1, of.unit) if c.reference is not None else None
    given = date_spans.around(of.unit, "next", None, next_one)
    return Partial("period", (i, of.after + 2), given=given)


def _until(of: tuple[Period, ...], last: Date) -> tuple[Period, ...]:
    """Periods cut off at a day, which counts or does not."""
    lasts = (last, calendars.shift(last, -1))
    return tuple(
        Period(each.start, end) for end in lasts for each in of if each.start is not None and each.start <= end
    )


def _directed(c: Cluster, i: int, of: Measure) -> Partial | None:
    """Last month, the next two quarters, this week."""
    if of.count is None and (of.plural or of.unit == "day"):
        return None  # "the last day" is nobody's yesterday
    given = date_spans.around(of.unit, str(of.direction), of.count, c.reference) if c.reference is not None else ()
    found = Partial("period", (i, of.after), given=given)
    name = c.skip(of.after, "on")
    if of.unit == "week" and of.count is None and c.has(name, "weekday"):
        value = int(c.tag(name, "weekday") or 0)
        day = date_spans.day_of_week(value, str(of.direction), c.reference)
        return Partial("day", (i, name + 1), given=day, weekday=value, weekday_token=(name, name + 1))
    return found


def date_ordinals(c: Cluster, i: int, of: Measure) -> Partial | None:
    """The third quarter of 2024, the last week of July, the first six months of the year, the 21st century."""
    ordinal = of.ordinal or 0
    if of.unit == "century" and 1 <= ordinal <= 30:
        century = calendars.years(max(ordinal * 100 - 100, 1), ordinal * 100 - 1)
        return Partial("period", (i, of.after), given=(century,) if century else ())
    inside = container(c, of.after)
    if inside is None:
        if of.unit == "quarter" and of.count is None and 1 <= ordinal <= 4:
            return Partial(of.unit, (i, of.after), number=ordinal)
        return None
    parts = {"quarter": 4, "half": 2}.get(of.unit, 0)
    if ordinal == -1 and of.count is None:
        ordinal = parts or -1
    if of.count is None and inside.shape == "year" and not inside.calendar and 1 <= ordinal <= parts:
        return inside._replace(shape=of.unit, number=ordinal, tokens=(i, inside.tokens[1]))
    if inside.shape == "fiscal":
        return inside._replace(tokens=(i, inside.tokens[1]))
    given = tuple(
        found
        for each in periods(inside, c.reference)
        if (found := date_spans.ordinal(of.unit, ordinal, of.count or 1, each)) is not None
    )
    if not given and periods(inside, c.reference):
        return None  # May has no fortieth week
    shape = "day" if of.unit == "day" and of.count is None else "period"
    return Partial(shape, (i, inside.tokens[1]), given=given)


def _final(c: Cluster, i: int, of: Measure) -> Partial | None:
    """The last week of July, the last quarter of 2018: "last" counts from the end where a whole is named."""
    inside = container(c, of.after) if c.has(of.after, "of") else None
    if inside is None or inside.shape not in ("month", "year"):
        return None
    return date_ordinals(c, i, replace(of, direction=None, ordinal=-1))


def container(c: Cluster, i: int) -> Partial | None:
    """The year or month that a part belongs to: "of 2013", "of the year", "of last year", "2024"."""
    at = i
    while c.has(at, "of", "article", "month_word") and at < i + 3 and not c.has(at, "month", "definite"):
        at += 1
    if c.has(at, "fiscal", "month"):
        found = written(c, at)
        return found if found is not None and found.shape in ("fiscal", "month") else None
    step = c.skip(at, "year_word")
    told = year(c, step)
    if told is not None and c.has(told.after, "decade_suffix") and c.tight(told.after):
        return None
    if told is not None:
        return Partial("year", (i, told.after), year=told.number, calendar=told.calendar)
    of = measure(c, at)
    if (
        of is None
        or of.count is not None
        or of.ordinal is not None
        or (at == i and of.direction is None and not c.has(at, "definite"))
    ):
        return None
    if of.unit not in ("year", "month", "week", "century", "quarter"):
        return None
    given = date_spans.around(of.unit, of.direction or "this", None, c.reference) if c.reference is not None else ()
    return Partial("period", (i, of.after), given=given)


def _ending(c: Cluster, i: int, of: Measure) -> Partial | None:
    """Nine months ended September 30, 2020; the year ended 31 December 2019."""
    at = of.after + 1
    while c.has(at, "on", "article", "of"):
        at += 1
    last = written(c, at)
    if last is None or last.shape not in ("day", "month") or of.unit == "day":
        return None
    given = date_spans.ending(of.unit, of.count or 1, periods(last, c.reference))
    return Partial("period", (i, last.tokens[1]), given=given)


def _counted(c: Cluster, i: int) -> Partial | None:
    """Two weeks ago, three days from today, two months later, five days before 1 May."""
    found = amounts(c, i)
    if found is None:
        return None
    steps, after = found
    if c.has(after, "ago"):
        return Partial("day", (i, after + 1), given=date_spans.moved(steps, -1, c.reference, loose=True))
    if c.has(after, "later"):
        return Partial("day", (i, after + 1), given=date_spans.moved(steps, 1, c.reference))
    if c.tag(after, "bound") == "since" and not c.has(after, "from_day"):
        return _starting(c, i, steps, after + 1)
    sign = 1 if c.has(after, "from_day") else -1 if c.has(after, "before_day") else 0
    base = relative_or_day(c, after + 1) if sign and not c.has(i - 1, "of") else None  # not "for 15 years from 1 May"
    if base is None or base.impossible or _goes_on(c, base):
        return None
    moves = (date_spans.moved(steps, sign, each.start) for each in periods(base, c.reference))
    return Partial("day", (i, base.tokens[1]), given=tuple(each for found in moves for each in found))


def _starting(c: Cluster, i: int, steps: tuple[tuple[int, str], ...], after: int) -> Partial | None:
    """Two weeks starting 20 May."""
    first = relative_or_day(c, after)
    if first is None or _goes_on(c, first):
        return None
    given = []
    for each in periods(first, c.reference):
        moved = date_spans.moved(steps, 1, each.start)
        if moved and moved[0].start is not None and each.start is not None and moved[0].start > each.start:
            given.append(Period(each.start, calendars.shift(moved[0].start, -1)))
    return Partial("period", (i, first.tokens[1]), given=tuple(given)) if given else None


def _goes_on(c: Cluster, first: Partial) -> bool:
    """Whether a day begins a stretch whose last day is written, too: "ten days from 2 to 11 February"."""
    return c.tag(first.tokens[1], "join") == "to"


def relative_or_day(c: Cluster, i: int) -> Partial | None:
    """A single day from which others are counted."""
    at = c.skip(i, "article")
    found = relative(c, at) if c.has(at, "day_offset", "direction") else written(c, at)
    return found if found is not None and found.shape == "day" else None


def _week(c: Cluster, i: int, of: Measure) -> Partial | None:
    """The week of 4 February; the week commencing 4 February; week 31."""
    short = c.has(i, "commencing")  # "w/c 4 February"
    if short or c.has(of.after, "commencing"):
        first = written(c, c.skip(i + 1 if short else of.after + 1, "article"))
        if first is not None and first.shape == "day":
            given = tuple(calendars.week(each.start) for each in periods(first, c.reference) if each.start)
            return Partial("period", (i, first.tokens[1]), given=given)
    if not of.named or of.count not in range(1, 54):
        return None
    inside = container(c, of.after)
    after = inside.tokens[1] if inside is not None and inside.year is not None else of.after
    return Partial("week", (i, after), number=of.count, year=inside.year if inside else None)
