"""Several days, each with its weekday: Monday 13 and Tuesday 14 July; Tuesday and Thursday, 9 and 10 October 2019.

A day that lacks its month or year takes it from the day behind it, the last ones from the day before them.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.extract.dates import weekdays as date_weekdays
from factcheck.extract.dates.parts import day, year
from factcheck.extract.dates.points import body, written
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial, periods
from factcheck.model import Period

MOST = 7  # days in a list
LINK = 3  # words between two days: ", und am"
_DASHES = "-–—/"
_LINKS = ("article", "on", "in", "of", "range", "day_word")
_NAMES = ("weekday", "beside")


class Name(NamedTuple):
    """A weekday in a list of weekdays, by its token."""

    number: int
    at: int


def named_days(c: Cluster, i: int) -> Partial | None:
    """The list of days that begins at a weekday, or at a day whose weekday stands behind it; at least two of them."""
    return (None if c.has(i, *_NAMES) else _paired(c, i)) or _chained(c, i)


def with_names_behind(c: Cluster, found: Partial) -> Partial:
    """Two days with their weekdays behind both: December 12–13, 2015 (Saturday–Sunday)."""
    at = found.tokens[1]
    at += c.mark(at, ".") and c.tight(at)  # 2022 r. (piątek i sobota)
    free = c.lexicon.weekday_behind and c.has(at, "weekday")
    if len(found.ends) != 2 or not (free or c.mark(at, "(,")) or any(each.weekday_token for each in found.ends):
        return found
    names, after = _names(c, at if free else at + 1)
    if len(names) != 2 or any(each.shape != "day" for each in found.ends):
        return found
    first, last = (_called(each, name) for each, name in zip(found.ends, names, strict=True))
    return found._replace(tokens=(found.tokens[0], after + c.mark(after, ")")), ends=(first, last))


def _paired(c: Cluster, i: int) -> Partial | None:
    """As many days as there are weekdays one after another before them; the weekdays stay claims of their own."""
    at = i - 1
    while at >= max(0, i - LINK) and (c.mark(at, ",(") or c.has(at, *_LINKS)) and not c.has(at, "weekday"):
        at -= 1
    if at < 1 or not c.has(at, "weekday"):
        return None
    names = _names_before(c, at)
    days = _days(c, i, len(names)) if len(names) > 1 else None
    return _list([_called(each, name) for each, name in zip(days, names, strict=True)]) if days is not None else None


def _names_before(c: Cluster, last: int) -> list[Name]:
    """The weekdays that end at a token, joined by words or signs."""
    for first in range(max(0, last - 3 * MOST), last):
        names, after = _names(c, first)
        if after == last + 1:
            return names
    return []


def _names(c: Cluster, i: int) -> tuple[list[Name], int]:
    """Weekdays that words or signs join, and the index behind them."""
    names: list[Name] = []
    at = after = i
    while len(names) < MOST:
        tag = next((each for each in _NAMES if c.has(at, each)), None)
        if tag is None:
            break
        names.append(Name(int(c.tag(at, tag) or 0), at))
        after = at + 2 if c.mark(at + 1, ".") and c.tight(at + 1) else at + 1
        at = _past_link(c, after)
        if at == after:
            break
    return names, after


def _days(c: Cluster, i: int, count: int) -> list[Partial] | None:
    """A number of days, the month of which stands behind the last one or before the first one."""
    days: list[Partial] = []
    at = i
    while len(days) < count:
        found = _bare_or_whole(c, at, last=len(days) == count - 1)
        if found is None:
            return None
        days.append(found)
        at = _past_link(c, found.tokens[1])
        if at == found.tokens[1] and len(days) < count:
            return None
    return _with_year(c, days) if any(each.month for each in days) else None


def _bare_or_whole(c: Cluster, i: int, *, last: bool) -> Partial | None:
    whole = body(c, i)
    if whole is not None and whole.shape == "day" and whole.month is not None and (last or whole.year is None):
        return whole
    found = day(c, i)
    if found is None or not (found.digits or found.ordinal):
        return None
    return Partial("day", (i, found.after), day=found.value)


def _with_year(c: Cluster, days: list[Partial]) -> list[Partial]:
    """Days whose month stands before the first one, with the year that stands behind the last one."""
    last = days[-1]
    if last.month is not None or c.has(last.tokens[1], "month"):
        return days
    month = days[0].month
    at = last.tokens[1]
    tail = year(c, at + 1 if c.mark(at, ",") else c.skip(at, "of"))
    if tail is not None:
        days[-1] = last._replace(tokens=(last.tokens[0], tail.after), year=tail.number, month=month)
    return days


def _chained(c: Cluster, i: int) -> Partial | None:
    """Days one after another, each with its weekday."""
    found: list[Partial] = []
    at = i
    while len(found) < MOST:
        each = _item(c, at, first=not found)
        if each is None:
            break
        found.append(each)
        at = _past_link(c, each.tokens[1])
        if at == each.tokens[1] and not c.has(at, "weekday"):
            break
    if len(found) > 1 and found[-1].month is None and not any(each.month for each in found):
        return None
    return _list(found) if len(found) > 1 and not all(each.given for each in found) else None


def _item(c: Cluster, i: int, *, first: bool) -> Partial | None:
    """A day with its weekday; the month may be left out where another day gives it."""
    if c.has(i, *_NAMES):
        whole = written(c, i)
        if whole is not None and whole.shape == "day" and whole.month is not None:
            return whole
        step = date_weekdays.lead(c, i + 1)
        found = day(c, step) if c.kind(step) == "number" else None
        if found is None or (not first and whole is None) or _goes_on(c, found.after):
            return None
        tag = "weekday" if c.has(i, "weekday") else "beside"
        end = found.after + (c.mark(step - 1, "(") and c.mark(found.after, ")"))
        bare = Partial("day", (i, end), day=found.value)
        return _called(bare, Name(int(c.tag(i, tag) or 0), i))
    whole = written(c, i)
    if whole is None and c.kind(i) == "number" and (found := day(c, i)) is not None:
        whole = date_weekdays.behind(c, Partial("day", (i, found.after), day=found.value))
    return whole if whole is not None and whole.weekday_token is not None and whole.shape == "day" else None


def _goes_on(c: Cluster, i: int) -> bool:
    """Whether a word that links nothing follows a day without month: it counts something ("Tuesday, 12 people")."""
    if i >= len(c.tokens):
        return c.following().isalpha()
    return c.kind(i) != "mark" and _past_link(c, i) == i


def _past_link(c: Cluster, i: int) -> int:
    """The index behind what joins two days: a comma, a word, a dash, and the small words before the next day."""
    at = i + 1 if c.mark(i, ",") else i
    if c.has(at, "join") or c.tag(at, "bound") == "until" or c.mark(at, _DASHES):
        at += 1
    if at == i:
        return i
    end = at + LINK
    while at < end and c.has(at, *_LINKS) and not c.has(at, "weekday"):
        at += 1
    return at


def _called(found: Partial, name: Name) -> Partial:
    return found._replace(weekday=name.number, weekday_token=(name.at, name.at + 1))


def _list(days: list[Partial]) -> Partial | None:
    """The days as the ends of one mention, what they lack taken from their neighbours."""
    for k in range(len(days) - 2, -1, -1):
        days[k] = _leaning(days[k], days[k + 1], before=True)
    for k in range(1, len(days)):
        days[k] = _leaning(days[k], days[k - 1], before=False)
    if any(each.month is None or each.day is None for each in days):
        return None
    first, last = periods(days[0], None), periods(days[-1], None)
    given = (Period(first[0].start, last[0].end),) if first and last else ()
    return Partial("period", (days[0].tokens[0], days[-1].tokens[1]), given=given, ends=tuple(days))


def _leaning(of: Partial, on: Partial, *, before: bool) -> Partial:
    """A day with the month and year of its neighbour; over the turn of the month or year the ones beside them."""
    if of.given or on.month is None or on.others or of.others:
        return of
    month, step = of.month, -1 if before else 1
    if month is None:
        turned = ((of.day or 0) - (on.day or 0)) * step < 0
        month = (on.month - 1 + step * turned) % 12 + 1
    told = of.year
    if told is None and on.year is not None:
        told = on.year + step * ((month - on.month) * step < 0)
    return of._replace(month=month, year=told)
