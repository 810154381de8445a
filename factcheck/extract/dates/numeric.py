"""Dates in digits alone: 2019-03-23, 23/03/2019, 03/04/2019 with both readings, 12-2015, 22/04."""

from __future__ import annotations

import re

from factcheck.extract.dates import calendars
from factcheck.extract.dates.parts import LAST_DAY, full_year, year
from factcheck.extract.dates.tokens import YEAR_DIGITS, Cluster
from factcheck.extract.dates.unreal import is_announced
from factcheck.extract.dates.value import Partial

_SIGNS = re.compile(r"[-/.–]")
_LIKELY = range(1900, 2100)
MONTHS, LONGEST_MONTH, LAST_HIJRI = 12, 30, 1600  # of the Hijri calendar
_TOO_LARGE = range(13, 100)  # for a month; with one that small enough no order of the parts is a date


def numeric(c: Cluster, i: int) -> Partial | None:
    """The date in digits that begins at a token; where two orders are possible, the second is in `others`."""
    kind = c.at[i].kind
    if kind == "date":
        return _three(c, i)
    if kind == "number" and c.mark(i + 1, "."):
        return _spaced(c, i)
    if kind == "number" and c.kind(i + 2) == "number" and c.tight(i + 1) and c.tight(i + 2):
        if c.mark(i + 1, "-/") and not c.mark(i + 3, "-/"):
            return _month_and_year(c, i)
        if c.mark(i + 1, "/") and c.mark(i + 3, "-–"):
            return _month_and_year(c, i)
    return None


def _three(c: Cluster, i: int) -> Partial | None:
    """Year, month and day in one of the three orders."""
    token = c.tokens[i]
    parts = _SIGNS.split(token.text)
    first, middle, last = (int(each) for each in parts)
    if c.has(i + 1, "hijri_era"):
        return _hijri(c, i, (first, middle, last) if len(parts[0]) == YEAR_DIGITS else (last, middle, first))
    if len(parts[0]) == 4:
        found = [(first, middle, last)]
        if len(parts[2]) > 2:
            return None
    elif len(parts[2]) == 4 and len(parts[0]) <= 2:
        found = _orders(c, last, first, middle)
    elif len(parts[0]) <= 2 and len(parts[2]) == 2 and _beside_weekday(c, i):
        found = _orders(c, full_year(last), first, middle)
    elif len(parts[0]) <= 2 and len(parts[2]) == 2 and "/" in token.text:
        found = _orders(c, full_year(last), first, middle)
        found += [(year - 100, month, day) for year, month, day in found if year >= 2000]
    else:
        return None
    return _with_others(c, i, found, whole_year=len(max(parts, key=len)) == YEAR_DIGITS)


def _hijri(c: Cluster, i: int, parts: tuple[int, int, int]) -> Partial | None:
    """Year, month and day of the Hijri calendar, by the era behind them: 24/03/1445هـ."""
    year, month, day = parts
    if year > LAST_HIJRI or not (1 <= month <= MONTHS and 1 <= day <= LONGEST_MONTH):
        return None
    return Partial("day", (i, i + 2), year=year, month=month, day=day, calendar="hijri")


def _orders(c: Cluster, year: int, first: int, middle: int) -> list[tuple[int, int, int]]:
    """Both readings of two small numbers, in the order that the language prefers."""
    both = {"day-month": (year, middle, first), "month-day": (year, first, middle)}
    orders = c.lexicon.numeric_order
    if len(orders) == 1 and calendars.day(*both[orders[0]]) is None:
        orders = tuple(both)  # a date that only the other order has
    found = [both[order] for order in orders]
    return found[:1] if first == middle else found


def _with_others(c: Cluster, i: int, candidates: list[tuple[int, int, int]], *, whole_year: bool) -> Partial | None:
    """The first reading that exists, the others behind it; one that does not where that is surely meant as a date."""
    days = [
        Partial("day", (i, i + 1), year=year, month=month, day=day)
        for year, month, day in candidates
        if calendars.day(year, month, day) is not None
    ]
    if days:
        return days[0]._replace(others=tuple(days[1:]))
    likely = [each for each in candidates if each[0] in _LIKELY]
    told = is_announced(c, i)
    close = [each for each in likely if 1 <= each[1] <= 12 and 1 <= each[2] <= 31 and (whole_year or told)]
    far = [each for each in likely if told and min(each[1:]) >= 1 and max(each[1:]) in _TOO_LARGE]
    first = next(iter((*close, *far)), None)
    return Partial("day", (i, i + 1), *first) if first is not None else None


def _month_and_year(c: Cluster, i: int) -> Partial | None:
    """12-2015 and 2015-3 as months; 22/04 as a day where a word before it tells that it is one."""
    first, last = c.tokens[i], c.tokens[i + 2]
    if c.view.lower[last.end : last.end + 1].isalpha() and not c.tight(i + 3):
        return None
    before = c.before(i, 2)
    sizes = (first.end - first.start, last.end - last.start)
    if max(sizes) > 2 and before[:1].isdigit() and before[1:] in ("-", "/", "."):
        return None
    if sizes[0] <= 2 and sizes[1] == 4 and last.value in _LIKELY and 1 <= first.value <= 12:
        return Partial("month", (i, i + 3), year=last.value, month=first.value)
    if sizes[0] == 4 and sizes[1] <= 2 and first.value in _LIKELY and 1 <= last.value <= 12:
        if last.value > first.value % 100 and sizes[1] == 2:
            return None  # 2010-11 is rather two years
        return Partial("month", (i, i + 3), year=first.value, month=last.value)
    if sizes[0] <= 2 and sizes[1] <= 2 and c.mark(i + 1, "/") and _is_told(c, i):
        return _short(c, i, first.value, last.value)
    return None


def dotted(c: Cluster, i: int) -> Partial | None:
    """Day and month in digits beside a weekday: Freitag, 05.10.; the point behind them parts them from an hour."""
    token = c.at[i]
    if token.kind != "other" or not c.lexicon.pointed or not _beside_weekday(c, i):
        return None
    first, sign, last = token.text.partition(".")
    closed = c.mark(i + 1, ".") and c.tight(i + 1)
    bracketed = c.mark(i - 1, "(") and c.mark(i + 1, ")") and len(last) > 1
    if not sign or max(len(first), len(last)) > 2 or not (closed or bracketed or c.lexicon.pointed == "open"):
        return None
    if not 1 <= int(last) <= MONTHS or not calendars.may_exist(int(last), int(first)):
        return None
    return Partial("day", (i, i + 1 + closed), month=int(last), day=int(first))


def _beside_weekday(c: Cluster, i: int) -> bool:
    """Whether a weekday stands before a token, or in brackets or behind a comma after it."""
    if not c.has_weekday:
        return False
    at = i - 1
    while at > i - 4 and (c.mark(at, ",.(") or c.has(at, "on", "article", "day_word")):
        at -= 1
    return c.has(at, "weekday", "beside") or c.has(c.skip_marks(i + 1, ".,("), "weekday")


def _spaced(c: Cluster, i: int) -> Partial | None:
    """Day, month and year with points and spaces between: 22. 3. 2019; 2019. 3. 22."""
    if not (c.mark(i + 1, ".") and c.tight(i + 1) and c.kind(i + 2) == "number"):
        return None
    if not (c.mark(i + 3, ".") and c.tight(i + 3)):
        return None
    if c.kind(i + 4) != "number":
        return _pointed(c, i, c.tokens[i].value, c.tokens[i + 2].value)
    first, middle, last = (c.tokens[each] for each in (i, i + 2, i + 4))
    sizes = [each.end - each.start for each in (first, middle, last)]
    if max(sizes[1], min(sizes)) > 2 or sorted(sizes)[-1] != YEAR_DIGITS:
        return None
    if sizes[0] == YEAR_DIGITS and "year-month-day" in c.lexicon.orders:
        year, day, after = first.value, last.value, i + 5 + (c.mark(i + 5, ".") and c.tight(i + 5))
    elif sizes[2] == YEAR_DIGITS and "." in c.lexicon.suffixes:
        year, day, after = last.value, first.value, i + 5
    else:
        return None
    if year not in _LIKELY or not 1 <= middle.value <= MONTHS or not 1 <= day <= LAST_DAY:
        return None
    return Partial("day", (i, after), year=year, month=middle.value, day=day)


def _pointed(c: Cluster, i: int, day: int, month: int) -> Partial | None:
    """Day and month with points and a space between, beside a weekday: pátek 5. 10."""
    if not c.lexicon.pointed or not _beside_weekday(c, i) or not 1 <= month <= MONTHS:
        return None
    return Partial("day", (i, i + 4), month=month, day=day) if calendars.may_exist(month, day) else None


def _is_told(c: Cluster, i: int) -> bool:
    if c.mark(i + 3, "-–") and c.kind(i + 4) == "date":
        return True
    if _beside_weekday(c, i) and not c.mark(i + 3, "-–"):
        return True
    before = i - 1
    while c.has(before, "article"):
        before -= 1
    if c.has(before, "on", "day_word", "weekday", "direction"):
        return True
    if c.has(before, "range"):
        return not c.has(before, "of") or c.has(i + 3, "join", "bound")  # "أكثر من 1/2" is a half
    return c.has(before, "join") and c.kind(before - 1) in ("number", "date")


def _short(c: Cluster, i: int, first: int, last: int) -> Partial | None:
    both = {"day-month": (last, first), "month-day": (first, last)}
    told = year(c, i + 4) if c.mark(i + 3, ",") else year(c, i + 3) if _beside_weekday(c, i) else None
    tokens, number = ((i, told.after), told.number) if told is not None else ((i, i + 3), None)
    real = [order for order, each in both.items() if 1 <= each[0] <= MONTHS and calendars.may_exist(*each)]
    chosen = [order for order in c.lexicon.numeric_order if order in real] or real
    found = [Partial("day", tokens, year=number, month=both[each][0], day=both[each][1]) for each in chosen]
    if first == last:
        found = found[:1]
    return found[0]._replace(others=tuple(found[1:])) if found else None
