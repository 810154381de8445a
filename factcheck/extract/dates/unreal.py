"""Days that no month has, written so that nothing else can be meant: on 45 May 2023; May 45, 2023; dated 2024-13-02."""

from __future__ import annotations

from factcheck.extract.dates.context import leads_to_month
from factcheck.extract.dates.parts import month, number, year
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial

DAYS = range(32, 100)
BEFORE = ("on", "in", "weekday", "range", "bound", "article", "commencing", "day_word")
ENDS = frozenset("-/–%$€£#")  # signs before a number that is no day


def unreal(c: Cluster, i: int) -> Partial | None:
    """The impossible date that begins at a token; its year, or a word of dates before it, must show it to be one."""
    if "month" in c.at[i].tags:
        return _month_first(c, i)
    found = number(c, i)
    if found is None or found.digits != 2 or found.value not in DAYS or not _stands_free(c, i):
        return None
    at = found.after
    while at < found.after + 2 and leads_to_month(c, i, at, found):
        at += 1
    named = month(c, at)
    if named is None:
        return None
    told = year(c, _skipped(c, named.after))
    if told is None and c.has(found.after, "in") and at > found.after:
        return None  # "instead of 40 in February"
    if told is None and (c.text(at) in c.lexicon.weak or not is_announced(c, i) or c.has(i - 1, "article")):
        return None
    after = told.after if told is not None else named.after
    number_of_year = told.number if told is not None else None
    return Partial("day", (i, after), number_of_year, named.number, found.value, month_names=named.names)


def _stands_free(c: Cluster, i: int) -> bool:
    """Whether nothing right before a number makes it part of another: a sign, or a number."""
    before = c.before(i, 2)
    return not before.strip(" ") or not (before[-1] in ENDS or before.strip()[-1:].isdigit())


def _month_first(c: Cluster, i: int) -> Partial | None:
    named = month(c, i)
    if named is None or c.at[named.after].value not in DAYS:
        return None
    found = number(c, named.after)
    if found is None or found.digits != 2 or found.value not in DAYS or not c.mark(found.after, ","):
        return None
    told = year(c, found.after + 1)
    return Partial("day", (i, told.after), told.number, named.number, found.value) if told is not None else None


def _skipped(c: Cluster, i: int) -> int:
    """The place of the year behind a month: a comma or a word for year may stand between."""
    at = i + 1 if c.mark(i, ",") else i
    while at < i + 2 and c.has(at, "of", "year_word") and not c.has(at, "month"):
        at += 1
    return at


def is_announced(c: Cluster, i: int) -> bool:
    """Whether a word before a number tells that a date follows."""
    before = i - 1
    while c.mark(before, ",:("):
        before -= 1
    if c.tag(before, "join") == "and":
        return c.has(before - 1, "month") or c.kind(before - 1) == "number"
    return c.has(before, *BEFORE) or c.tag(before, "join") == "to"
