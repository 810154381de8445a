"""Stretches of time that run backwards: from 2019 to 2014, 14–3 May, between 12 June and 3 May 2024.

Most writers who leave a year or month out mean the nearest one ("from 15 December to 3 January 2024", "from
the 27th to the 3rd of April"): what may be read so runs forwards.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date as Date

from factcheck.extract.dates.tokens import YEAR_DIGITS, Cluster
from factcheck.extract.dates.value import Partial, periods

SHORT_YEAR = 2  # digits of a year without its century
MONTH = 30  # days, about
FEW_DAYS = 12  # from the end of one month to the start of the next: the 27th to the 3rd
FEWER_DAYS = 8  # the same with a dash, which writers put between days of one month
MOST_YEARS = 300  # between the ends of a stretch
FARTHEST = 80  # characters before a stretch in which a comma is sought
LONG = range(300, 350)  # days of a stretch over the turn of the year that nobody means; 350 and more are a year


def backward_years(c: Cluster, i: int, first: Partial, second: Partial, *, opened: bool) -> Partial | None:
    """Two years in the wrong order, where words or brackets show them to be a stretch."""
    if first.year is None or second.year is None or first.calendar or second.calendar or _is_drawn(c, first):
        return None
    if not 0 < first.year - second.year < MOST_YEARS or not (opened or _shown(c, i, second.tokens[1])):
        return None
    return _backwards(i, first, second)


def school_year(c: Cluster, i: int) -> Partial | None:
    """A year written as the two that it is part of: 2018/19."""
    first, at = c.at[i], i + 1
    if first.kind != "number" or first.end - first.start != YEAR_DIGITS or not (c.mark(at, "/") and c.tight(at)):
        return None
    second = c.at[at + 1]
    size = second.end - second.start
    if second.kind != "number" or not c.tight(at + 1) or size not in (SHORT_YEAR, YEAR_DIGITS):
        return None
    return Partial("fiscal", (i, at + 2), year=first.value) if (first.value + 1) % 10**size == second.value else None


def school_years(i: int, first: Partial, second: Partial) -> Partial:
    """The stretch from one such year to another, whose days depend on who counts."""
    backwards = (first.year or 0) > (second.year or 0)
    return Partial("period", (i, second.tokens[1]), ends=(first, second), backwards=backwards)


def backward_days(c: Cluster, i: int, number: int, after: int, second: Partial) -> Partial | None:
    """A day without its month before an earlier day with it: 14–3 May; not "the 27th to the 3rd of May"."""
    dashed = c.kind(after) == "mark"
    if second.day is None or second.calendar or (dashed and _is_rtl(c)):
        return None
    least = FEWER_DAYS if dashed else FEW_DAYS
    if number <= second.day or MONTH - (number - second.day) < least:
        return None
    first = second._replace(tokens=(i, after), day=number, weekday=None, weekday_token=None)
    return _backwards(i, first, second)


def backward(c: Cluster, i: int, first: Partial, second: Partial, *, opened: bool) -> Partial | None:
    """Two written ends in the wrong order, however the year that one of them lacks is read."""
    if any(each.given or each.others or each.calendar for each in (first, second)) or _is_drawn(c, first):
        return None
    if first.shape != second.shape or first.shape not in ("day", "month"):
        return None
    if not (opened or c.kind(first.tokens[1]) == "word") and first.month != second.month:
        return None
    wrong = _both_told(first, second) if first.year and second.year else _one_told(first, second)
    if not wrong:
        return None
    year = first.year or second.year
    return _backwards(i, first._replace(year=year), second._replace(year=second.year or year))


def _shown(c: Cluster, i: int, after: int) -> bool:
    """Whether brackets, commas or a word before two years show them to be a stretch, not a number in two parts."""
    if c.mark(i - 1, "(") and c.mark(after, ")"):
        return True
    if c.has(i - 1, "year_word", "unit", "article"):
        return True
    return c.mark(after, ",.") and c.before(i, FARTHEST).rstrip().endswith(",")


def _both_told(first: Partial, second: Partial) -> bool:
    one, other = periods(first, None), periods(second, None)
    return bool(one and other and one[0].start and other[0].end and one[0].start > other[0].end)


def _one_told(first: Partial, second: Partial) -> bool:
    """Days of one month in the wrong order, or a stretch over the turn of the year that is too long to be meant."""
    if first.shape != "day" or None in (first.month, first.day, second.month, second.day):
        return False
    if first.month == second.month:
        return (first.day or 0) > (second.day or 0)
    if first.year is not None or second.year is None or (first.month or 0) < (second.month or 0):
        return False
    begin = periods(first._replace(year=second.year - 1), None)
    last = periods(second, None)
    if not begin or not last or begin[0].start is None or last[0].end is None:
        return False
    whole = first.day == 1 or last[0].end.day == monthrange(second.year, last[0].end.month)[1]
    return not whole and _days(begin[0].start, last[0].end) in LONG


def _days(start: Date, end: Date) -> int:
    return (end - start).days + 1


def _backwards(i: int, first: Partial, second: Partial) -> Partial:
    return Partial("period", (i, second.tokens[1]), ends=(first, second), backwards=True)


def _is_drawn(c: Cluster, first: Partial) -> bool:
    """Whether a dash joins two ends in a script that runs from the right, where either order is seen."""
    return c.kind(first.tokens[1]) == "mark" and _is_rtl(c)


def _is_rtl(c: Cluster) -> bool:
    return bool(c.view.pack.data("pack").get("direction") == "rtl")
