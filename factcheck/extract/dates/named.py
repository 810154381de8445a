"""Relative dates that one word begins: yesterday, next Monday, last March, a fortnight ago in other orders."""

from __future__ import annotations

import re

from factcheck.extract.dates import calendars
from factcheck.extract.dates import spans as date_spans
from factcheck.extract.dates.measure import amounts, measure
from factcheck.extract.dates.parts import month
from factcheck.extract.dates.points import written
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial, periods
from factcheck.extract.dates.words import PIECE
from factcheck.model import Period

REACH = 80  # how far before "in two weeks" a word may stand that tells of what is to come
_STOP = re.compile(r"[.;!?]")


def by_word(c: Cluster, i: int) -> Partial | None:
    """The rules that one word begins: a named day, a direction, a count that looks back or ahead."""
    tags = c.at[i].tags
    if "day_offset" in tags:
        return _named_day(c, i)
    found = _directed_name(c, i) if "direction" in tags or "weekday" in tags or "month" in tags else None
    if found is None and ("ago_before" in tags or "ahead" in tags):
        found = _counted_before(c, i)
    return found


def _named_day(c: Cluster, i: int) -> Partial | None:
    """Today, yesterday, tomorrow and their like; not "today's world", nor في اليوم (a day)."""
    offset = int(c.tag(i, "day_offset") or 0)
    if c.has(i - 1, "in") or _is_name(c, i) or (c.mark(i + 1, "'") and c.has(i + 2, "possessive")):
        return None
    name = i + 2 if c.mark(i + 1, ",") else i + 1
    if c.has(name, "weekday") and (behind := written(c, name)) is not None:
        return _with_name(c, i, behind, offset) if behind.shape == "weekday" else None
    return Partial("day", (i, i + 1), given=_days(c, lambda day: calendars.shift(day, offset)))


def _is_name(c: Cluster, i: int) -> bool:
    """Whether a word is written large inside a sentence: "USA Today"."""
    if not c.view.text[c.tokens[i].start].isupper():
        return False
    before = c.before(i, 2)
    return before.endswith(" ") and before[:1].isalnum()


def _with_name(c: Cluster, i: int, name: Partial, offset: int) -> Partial:
    """Yesterday with its weekday: أمس الأربعاء."""
    given = _days(c, lambda day: calendars.shift(day, offset))
    return name._replace(shape="day", tokens=(i, name.tokens[1]), given=given)


def _days(c: Cluster, move: date_spans.Move) -> tuple[Period, ...]:
    """The day that a move leads to from the release, as the only reading; none where the release has no date."""
    found = move(c.reference) if c.reference is not None else None
    return (calendars.single(found),) if found is not None else ()


def _directed_name(c: Cluster, i: int) -> Partial | None:
    """A weekday or month with a direction: next Monday, last March, الجمعة الماضي, Monday of next week."""
    if c.has(i, "direction"):
        name = c.skip(i + 1, "article")
        if not c.has(name, "weekday", "month"):
            body = written(c, name) if c.kind(name) == "number" else None
            return _directed_day(c, i, body, str(c.tag(i, "direction"))) if body and body.month and body.day else None
        end, direction, near = name + 1, c.tag(i, "direction"), c.has(i, "nearest")
        body = written(c, name)
        if body is not None and body.shape == "day":
            return _directed_day(c, i, body, str(direction))
    elif not c.lexicon.direction_behind:
        return _weekday_in_week(c, i) if c.has(i, "weekday") else None
    else:
        named = month(c, i)
        name, at = i, c.skip(named.after if named is not None else i + 1, "article")
        if not c.has(at, "direction"):
            return _weekday_in_week(c, i) if c.has(i, "weekday") else None
        if c.has(at + 1, "unit", "weekday", "month") and not c.has(at - 1, "article"):
            return None
        end, direction, near = at + 1, c.tag(at, "direction"), c.has(at, "nearest")
    if c.has(name, "weekday"):
        value = int(c.tag(name, "weekday") or 0)
        given = date_spans.weekday(value, str(direction), c.reference, nearest=near)
        return Partial("day", (i, end), given=given, weekday=value, weekday_token=(name, name + 1))
    double = month(c, name)
    value = double.number if double is not None else 0
    names = double.names if double is not None else ()
    return Partial(
        "month", (i, end), month=value, month_names=names, given=date_spans.month(value, str(direction), c.reference)
    )


def _directed_day(c: Cluster, i: int, body: Partial, direction: str) -> Partial:
    """A written day with a direction before it: "next 5 December"; the direction only chooses the year."""
    found = periods(body, c.reference)
    if body.year is None and c.reference is not None:
        found = date_spans.chosen(found, direction, c.reference)
    return body._replace(tokens=(i, body.tokens[1]), given=found)


def _weekday_in_week(c: Cluster, i: int) -> Partial | None:
    """Monday of next week, Friday next week."""
    at = i + 1
    while c.has(at, "of", "article"):
        at += 1
    of = measure(c, at)
    if of is None or of.unit != "week" or of.direction is None or of.count is not None:
        return None
    value = int(c.tag(i, "weekday") or 0)
    given = date_spans.day_of_week(value, of.direction, c.reference)
    return Partial("day", (i, of.after), given=given, weekday=value, weekday_token=(i, i + 1))


def _is_to_come(c: Cluster, i: int) -> bool:
    """Whether a word before in the sentence tells of what is to come."""
    before = _STOP.split(c.before(i, REACH).lower())[-1]
    return not c.lexicon.future.isdisjoint(PIECE.findall(before))


def _counted_before(c: Cluster, i: int) -> Partial | None:
    """A direction before its measure: قبل أسبوعين, in two weeks."""
    if c.kind(i + 1) != "number" and not c.has(i + 1, "amount", "number", "dual", "unit"):
        return None
    found = amounts(c, i + 1) or _one(c, i + 1)
    if found is None:
        return None
    steps, after = found
    if c.has(i, "ago_before"):
        return Partial("day", (i, after), given=date_spans.moved(steps, -1, c.reference, loose=True))
    ended = _ahead_end(c, after)
    if ended is not None:
        return Partial("day", (i, ended), given=date_spans.moved(steps, 1, c.reference))
    if not _is_to_come(c, i):
        return None  # "the largest rise in ten years"
    word = c.following() if after >= len(c.tokens) else ""
    if word.isalpha() or c.has(after, "of"):
        return None
    return Partial("day", (i, after), given=date_spans.moved(steps, 1, c.reference))


def _ahead_end(c: Cluster, i: int) -> int | None:
    """The index after the word that shows a measure to lie ahead: "two weeks' time", "a fortnight's time"."""
    if not c.mark(i, "'"):
        return None
    at = c.skip(i + 1, "possessive")
    return at + 1 if c.has(at, "ahead_end") else None


def _one(c: Cluster, i: int) -> tuple[tuple[tuple[int, str], ...], int] | None:
    """One unit without a number, where the language has no article for it and no date goes on: قبل عام."""
    unit = c.tag(i, "unit") if c.has(i, "single") else None
    goes_on = bool(c.at[i + 1].tags) or c.kind(i + 1) in ("number", "date")
    return (((1, unit),), i + 1) if unit is not None and not goes_on else None
