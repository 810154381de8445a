"""Stretches of time with one end: since 2014, after March, by the end of June, 2012 or later."""

from __future__ import annotations

from factcheck.extract.dates import calendars
from factcheck.extract.dates.context import EARLIEST, USUAL
from factcheck.extract.dates.parts import year
from factcheck.extract.dates.single import point
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial, periods
from factcheck.model import Period


def bounded(c: Cluster, i: int) -> Partial | None:
    """One end only: since 2014, after March, before the end of the year, by June 2020."""
    at = i + 1
    while c.has(at, "article", "on", "in", "of", "year_word", "month_word") and not c.has(at, "unit", "month"):
        at += 1
    inner = point(c, at)
    if inner is None:
        value = year(c, at)
        if value is None or not EARLIEST <= value.number <= 2150:
            return None
        inner = point(c, at - 1) if at - 1 > i else None
        if inner is None:
            inner = Partial("year", (at, value.after), year=value.number)
            word = c.following() if value.after >= len(c.tokens) else ""
            count = value.number % 100 == 0 or (value.number < USUAL and c.tag(i, "bound") != "since")
            if count and word.isalpha() and word not in c.lexicon.after_year:
                return None
    if inner.shape in ("weekday", "fiscal"):
        return inner
    return _open(c, inner, str(c.tag(i, "bound")))


def _open(c: Cluster, inner: Partial, bound: str) -> Partial:
    """A date as the one end of a stretch."""
    given = []
    for each in periods(inner, c.reference):
        if bound == "since":
            given.append(Period(each.start, None))
        elif bound == "after" and each.end is not None:
            given.append(Period(each.start if inner.part else calendars.shift(each.end, 1), None))
        elif bound == "before" and each.start is not None:
            given.append(Period(None, each.end if inner.part else calendars.shift(each.start, -1)))
        elif bound == "until":
            given.append(Period(None, each.end))
    return inner._replace(bound=bound, open_to=tuple(given))


def bounded_behind(c: Cluster, single: Partial) -> Partial:
    """A date whose bound stands behind it: 2012 or later."""
    at = single.tokens[1]
    if not c.has(at, "bound_after") or single.shape in ("weekday", "fiscal"):
        return single
    found = _open(c, single, str(c.tag(at, "bound_after")))
    return found._replace(tokens=(single.tokens[0], at + 1))
