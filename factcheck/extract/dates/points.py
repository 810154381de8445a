"""Dates as they are written out: days, months, years, quarters, halves, decades, with or without weekday.

Each rule takes a cluster and the index of a token and gives the partial date that begins there, or
None. The order of day, month and year is not fixed: every order that people write is tried.
"""

from __future__ import annotations

from factcheck.extract.dates import feasts
from factcheck.extract.dates import numeric as date_numeric
from factcheck.extract.dates import unreal as date_unreal
from factcheck.extract.dates import weekdays as date_weekdays
from factcheck.extract.dates.context import is_month, is_quarter, is_word, is_year, leads_to_month
from factcheck.extract.dates.parts import (
    GLUE,
    Year,
    day,
    full_year,
    month,
    number,
    short_month,
    short_year,
    year,
    year_behind,
)
from factcheck.extract.dates.tokens import Cluster, Month, Number
from factcheck.extract.dates.value import Partial

CENTURIES = range(15, 21)  # whose decades are told in words
_LETTERED = {"quarter": "quarter", "halves": "half", "opening": "opening"}
_NAMED = frozenset({"month", "fiscal", "decade", "quarter", "halves", "opening", "feast", "feast_name"})
_FEASTS = frozenset({"feast", "feast_name"})
_WEEKDAYS = frozenset({"weekday", "beside"})
_COUNTED = frozenset({"number", "ordinal", "year_word"})


def written(c: Cluster, i: int) -> Partial | None:
    """The date that begins at a token, its weekday included."""
    tags = c.at[i].tags
    if tags and not _WEEKDAYS.isdisjoint(tags):
        if "weekday" in tags:
            return date_weekdays.before(c, i, body)
        if found := date_weekdays.beside(c, i, body):
            return found
    found = body(c, i)
    return date_weekdays.behind(c, found) if found is not None and found.shape == "day" else found


def body(c: Cluster, i: int) -> Partial | None:
    """A date without its weekday."""
    token = c.at[i]
    tags = token.tags
    if tags and not _NAMED.isdisjoint(tags):
        if "month" in tags:
            return _month_first(c, i)
        if "fiscal" in tags:
            return _fiscal(c, i)
        if not _FEASTS.isdisjoint(tags):
            return feasts.feast(c, i)
        return _decade_word(c, i) if "decade" in tags else _quarter(c, i)
    if token.kind in ("number", "date") or (tags and not _COUNTED.isdisjoint(tags)):
        return (
            date_numeric.numeric(c, i)
            or _day_first(c, i)
            or _year_first(c, i)
            or _decade(c, i)
            or _year_alone(c, i)
            or _lone_day(c, i)
            or date_unreal.unreal(c, i)
        )
    return None


def _lone_day(c: Cluster, i: int) -> Partial | None:
    """A day of the month by itself, behind a word that announces a day: "on the 18th"."""
    number = day(c, i)
    if number is None or not number.ordinal:
        return None
    before = i - 1
    while c.has(before, "article"):
        before -= 1
    return date_weekdays.ordinal_day(c, i) if c.has(before, "on", "commencing") else None


def _day_first(c: Cluster, i: int) -> Partial | None:
    """Day, month and perhaps year: 23 March 2019; the 23rd of March; ٢٣ آذار/مارس."""
    found = day(c, i)
    if found is None:
        return None
    at, linked = found.after, False
    if c.mark(at, "-/.") and c.tight(at):
        at += 1
    else:
        start = at
        while at < start + GLUE and leads_to_month(c, i, at, found):
            linked, at = True, at + 1
    if linked and not found.ordinal and not found.digits:
        return None
    named = month(c, at) or (short_month(c, at) if found.digits else None)
    told = found.ordinal and (found.digits > 0 or linked)
    if named is None or (is_word(c, at) and not told and year_behind(c, named.after, named) is None):
        return None
    return _assemble(c, i, found, named, year_behind(c, named.after, named))


def _month_first(c: Cluster, i: int) -> Partial | None:
    """Month, perhaps day, perhaps year: March 23, 2019; March 2019; Mar. 23; March."""
    named = month(c, i)
    assert named is not None
    if c.at[named.after].value in date_unreal.DAYS and (never := date_unreal.unreal(c, i)) is not None:
        return never
    sign = c.at[named.after].text if c.at[named.after].kind == "mark" else ""
    if sign == "-" and c.tight(named.after) and (found := year(c, named.after + 1)) and c.mark(found.after, "-"):
        last = day(c, found.after + 1)
        if last is not None:
            return _assemble(c, i, last._replace(ordinal=True), named, found._replace(after=last.after))
    tail = year_behind(c, named.after, named)
    at = named.after + 1 if sign in ("-", "/") else c.skip(named.after, "article")
    first = day(c, at)
    if first is not None and not first.digits and c.mark(at - 1, "."):
        first = None  # a number in words behind a full stop begins the next sentence
    if first is not None and _is_day(c, i, first):
        behind = year_behind(c, first.after, named)
        return _assemble(c, i, first, named, behind)
    if tail is not None:
        return _assemble(c, i, None, named, tail)
    return _assemble(c, i, None, named, None) if is_month(c, i, named) else None


def _is_day(c: Cluster, i: int, found: Number) -> bool:
    """Whether the number behind a month is its day: not in "in March 15 people …"."""
    if found.digits == 0 and not found.ordinal and found.value < 4:
        return False
    if found.ordinal or year_behind(c, found.after, None) is not None:
        return True
    if c.has(i - 1, "in") and not c.has(i - 1, "on"):
        return False
    if "month-day" in c.lexicon.orders:
        return not (is_word(c, i) and not c.has(i - 1, "on"))
    return found.after >= len(c.tokens) and not c.following().isalpha()


def _assemble(c: Cluster, i: int, first: Number | None, named: Month, behind: Year | None) -> Partial:
    after, calendar = named.after, named.calendar
    if first is not None and first.after > after:
        after = first.after
    year_number = None
    if behind is not None:
        year_number, calendar = behind.number, calendar or behind.calendar
        after = max(after, behind.after)
    shape, number_of_day = ("day", first.value) if first is not None else ("month", None)
    return Partial(
        shape, (i, after), year_number, named.number, number_of_day, month_names=named.names, calendar=calendar
    )


def _year_first(c: Cluster, i: int) -> Partial | None:
    """Year, month and day with marks between, or a year and its quarter: 2019-Aug-01; 2017 Q1; 2024's third quarter."""
    found = year(c, i)
    if found is None:
        return None
    at = found.after + 1 if c.mark(found.after, "-/") and c.tight(found.after) else found.after
    if "year-month-day" in c.lexicon.orders and (dated := _year_month_day(c, i, found)):
        return dated
    if c.has(at, "quarter", "halves"):
        if c.view.lower[c.tokens[i].start - 1 : c.tokens[i].start] == "/":
            return None  # a path: …/2023/q4
        shape = "quarter" if c.has(at, "quarter") else "half"
        value = int(c.tag(at, "quarter") or c.tag(at, "halves") or 0)
        return Partial(shape, (i, at + 1), year=found.number, number=value)
    named = month(c, at) if at > found.after else None
    if named is None or not c.mark(named.after, "-/"):
        return None
    last = day(c, named.after + 1)
    return _assemble(c, i, last, named, found._replace(after=named.after)) if last else None


def _year_month_day(c: Cluster, i: int, found: Year) -> Partial | None:
    """Year, month and day as some languages write them: 2019. március 22-én."""
    at = found.after + 1 if c.mark(found.after, ".") and c.tight(found.after) else found.after
    named = month(c, at)
    if named is None:
        return None
    return _assemble(c, i, day(c, named.after), named, found._replace(after=named.after))


def _quarter(c: Cluster, i: int) -> Partial | None:
    """A quarter, a half or the first months of a year by its letters: Q3 2024; H1 2019; Q3 FY24; 9M 2024."""
    shape = next(shape for tag, shape in _LETTERED.items() if c.has(i, tag))
    value = int(c.tag(i, "quarter") or c.tag(i, "halves") or c.tag(i, "opening") or 0)
    beside = shape != "opening" or c.kind(i + 1) == "number" or c.mark(i + 1, "/'")  # but "paid 9M in 2024"
    behind = year_behind(c, i + 1, None) if beside else None
    if behind is None and c.has(i + 1, "fiscal"):
        fiscal = _fiscal(c, i + 1)
        if fiscal is not None:
            return fiscal._replace(tokens=(i, fiscal.tokens[1]))
    if behind is None and c.tight(i + 1):
        behind = short_year(c, i + 1)
    if behind is None and (shape == "opening" or not is_quarter(c, i, alone=shape == "quarter")):
        return None
    return Partial(shape, (i, behind.after if behind else i + 1), year=behind.number if behind else None, number=value)


def _fiscal(c: Cluster, i: int) -> Partial | None:
    """A fiscal or school year: its days depend on who counts, so that it has a year and no period."""
    at = i + 1
    while c.has(at, "of", "year_word"):
        at += 1
    first = year(c, at) or (short_year(c, at) if at == i + 1 else None)
    if first is None:
        return None
    after = first.after
    if c.mark(after, "-–/") and c.kind(after + 1) == "number" and c.tight(after + 1):
        after += 2
    return Partial("fiscal", (i, after), year=first.number)


def _decade(c: Cluster, i: int) -> Partial | None:
    """A decade in digits or with its century in words: the 1990s, the '90s, the nineteen nineties."""
    if c.at[i].kind != "number":
        century = number(c, i)
        if century is None or century.value not in CENTURIES or not c.has(century.after, "decade"):
            return None
        first = century.value * 100 + int(c.tag(century.after, "decade") or 0)
        return Partial("decade", (i, century.after + 1), year=first)
    suffix = i + 2 if c.mark(i + 1, "'") else i + 1
    if not c.has(suffix, "decade_suffix") or not c.tight(suffix) or c.tokens[i].value % 10:
        return None
    value = c.tokens[i].value
    size = c.tokens[i].end - c.tokens[i].start
    if size == 2 and value >= 20:
        value = 1900 + value
    elif size != 4:
        return None
    return Partial("decade", (i, suffix + 1), year=value)


def _decade_word(c: Cluster, i: int) -> Partial | None:
    """A decade in words: the nineties, تسعينيات القرن الماضي; not "in her thirties"."""
    if not c.has(i + 1, "last_century") and (i == 0 or c.has(i + 1, "of")):
        return None
    after = i + 2 if c.has(i + 1, "last_century") else i + 1
    return Partial("decade", (i, after), year=1900 + int(c.tag(i, "decade") or 0))


def _year_alone(c: Cluster, i: int) -> Partial | None:
    """A year on its own, where a word before it or an era behind it tells that it is one."""
    at = i
    while "year_word" in c.at[at].tags and at < i + 2:
        at += 1
    found = year(c, at)
    if found is None and at == i:
        return None
    if found is None:
        short = c.has(i, "year_word") and at == i + 1 and c.tight(at)
        return (
            Partial("year", (i, at + 1), year=full_year(c.tokens[at].value)) if short and _two_digits(c, at) else None
        )
    told = at > i or bool(found.calendar) or found.after > at + 1 or is_year(c, at, found)
    return Partial("year", (at, found.after), year=found.number, calendar=found.calendar) if told else None


def _two_digits(c: Cluster, i: int) -> bool:
    return c.kind(i) == "number" and c.tokens[i].end - c.tokens[i].start == 2
