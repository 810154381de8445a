"""One date of any kind: written out, told from the release, or the start, middle or end of one."""

from __future__ import annotations

from factcheck.extract.dates import spans as date_spans
from factcheck.extract.dates.measure import measure
from factcheck.extract.dates.parts import year
from factcheck.extract.dates.plain import common
from factcheck.extract.dates.points import written
from factcheck.extract.dates.relative import container, is_relative, relative
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial

# What a single date may begin with, beside digits.
_POINTS = frozenset(
    {
        "part",
        "day_offset",
        "direction",
        "weekday",
        "beside",
        "month",
        "ago_before",
        "ahead",
        "unit",
        "dual",
        "ordinal",
        "amount",
    }
    | {"number", "year_word", "fiscal", "quarter", "halves", "opening", "decade", "feast", "feast_name"}
)


def point(c: Cluster, i: int) -> Partial | None:
    """One date: written out, relative, or a part of one ("the end of March 2019")."""
    if i not in c.points:
        c.points[i] = _point(c, i)
    return c.points[i]


def _point(c: Cluster, i: int) -> Partial | None:
    token = c.at[i]
    if token.kind not in ("number", "date") and (not token.tags or _POINTS.isdisjoint(token.tags)):
        return None
    found = common(c, i)
    if found is not None:
        return found
    if "part" in token.tags:
        found = _part(c, i)
        if found is not None:
            return found
    first, second = written(c, i), relative(c, i) if is_relative(c, i) else None
    if first is None or (second is not None and second.tokens[1] > first.tokens[1]):
        first = second  # the longer one
    if first is None or not c.at[first.tokens[1]].tags:
        return first
    return _quarter_of(c, _of_this_year(c, first))


def _quarter_of(c: Cluster, found: Partial) -> Partial:
    """The quarter that a month ends and gives its name to: "the December 2018 quarter"."""
    at, month = found.tokens[1], found.month or 0
    if (
        found.shape != "month"
        or not month
        or month % 3
        or c.tag(at, "unit") != "quarter"
        or found.given
        or found.calendar
    ):
        return found
    return found._replace(
        shape="quarter", number=month // 3, month=None, month_names=(), tokens=(found.tokens[0], at + 1)
    )


def _of_this_year(c: Cluster, found: Partial) -> Partial:
    """A date whose year is told from the release's: May of this year, في مايو من العام الماضي."""
    if found.year is not None or found.given or found.month is None or found.calendar:
        return found
    at = found.tokens[1]
    while c.has(at, "of", "article") and at < found.tokens[1] + 2:
        at += 1
    of = measure(c, at)
    if of is None or of.unit != "year" or of.direction is None or of.count is not None or of.ordinal is not None:
        return found
    settled = found._replace(tokens=(found.tokens[0], of.after))
    around = date_spans.around("year", of.direction, None, c.reference)
    there = around[0].start if around else None
    return settled._replace(year=there.year) if there is not None else settled


def _part(c: Cluster, i: int) -> Partial | None:
    """The start, middle or end of a year, month or other unit: mid-November, early 2019, the end of this month."""
    at = i + 1
    while (c.has(at, "of", "article", "month_word", "year_word") or c.mark(at, "-")) and not c.has(at, "unit", "month"):
        at += 1
    decade = c.has(at + 1, "decade_suffix") and c.tight(at + 1)
    value = year(c, at) if not decade else None
    if value is not None:
        after = value.after
        inner: Partial | None = Partial("year", (at, after), year=value.number, calendar=value.calendar)
    else:
        inner = common(c, at) or relative(c, at) or written(c, at) or container(c, i + 1)
    if inner is None or inner.part or inner.shape in ("day", "weekday", "fiscal"):
        return None
    return inner._replace(tokens=(i, inner.tokens[1]), part=str(c.tag(i, "part")))
