"""Days of a month that is told from the release: the 15th of this month, الخامس من الشهر الجاري, في 20 الجاري."""

from __future__ import annotations

from factcheck.extract.dates import calendars
from factcheck.extract.dates import spans as date_spans
from factcheck.extract.dates.measure import measure
from factcheck.extract.dates.parts import day
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial
from factcheck.model import Period

GLUE = 2  # words between a day and its month: "of", an article


def day_in_month(c: Cluster, i: int, *, announced: bool = False) -> Partial | None:
    """The day that begins at a token, its month told by a direction; digits need a word before them that announces a day."""
    found = day(c, i)
    announced = announced or c.has(i - 1, "on", "in", "day_word", "weekday")
    if found is None or not (found.ordinal or (found.digits and announced)):
        return None
    at = found.after
    while c.has(at, "of", "article") and not c.has(at, "in") and at < found.after + GLUE:
        at += 1  # "من 4 إلى 7 في الشهر الماضي" has no days
    told = found.ordinal and found.digits > 0 and c.has(at, "direction")  # "the 21st this month"
    direction, after = _month(c, at, linked=at > found.after or told or c.has(at, "definite"))
    if direction is None:
        return None
    told_before = any(c.has(step, "anaphoric") for step in range(at, after))
    within = () if told_before else date_spans.around("month", direction, None, c.reference)
    return Partial("day", (i, after), day=found.value, given=tuple(_days(within, found.value)))


def days_in_month(c: Cluster, i: int, at: int, first: int) -> Partial | None:
    """The days from a number to the day that begins at a token: من 4 إلى 7 من الشهر المقبل; the last one counts or not."""
    last = day_in_month(c, at, announced=True)
    if last is None or last.day is None or not first < last.day:
        return None
    given = []
    for each in last.given:
        start, end = each.start, each.end
        if start is not None and end is not None:
            begin = start.replace(day=first)
            given += [Period(begin, end), Period(begin, calendars.shift(end, -1))]
    return Partial("period", (i, last.tokens[1]), given=tuple(given))


def _month(c: Cluster, i: int, *, linked: bool) -> tuple[str | None, int]:
    """Which month is named at a token, and the token after it; None where it is none."""
    if c.has(i, "present_month"):
        return "this", i + 1
    of = measure(c, i) if linked else None
    if of is None or of.unit != "month" or of.count is not None or of.ordinal is not None or of.plural:
        return None, i
    return of.direction or ("this" if c.has(i, "definite") else None), of.after


def _days(within: tuple[Period, ...], number: int) -> list[Period]:
    """The day of each month, where it has so many."""
    starts = [each.start for each in within if each.start is not None]
    days = [calendars.day(start.year, start.month, number) for start in starts]
    return [calendars.single(each) for each in days if each is not None]
