"""The commonest dates, told by the kinds of a few tokens: March 2019; 5 March 2019; Tuesday, March 5, 2019; مارس; in 2019.

The grammar asks some twenty rules before it knows that "March 2019" is a month, since each of them might find more than that.
Here nothing stands beside the date that any rule could want, and so it is read in one go; whatever else does leaves the date
to the grammar. A test holds both to the same answers.
"""

from __future__ import annotations

from factcheck.extract.dates.context import is_month, is_year
from factcheck.extract.dates.parts import LAST_DAY, YEARS, Year, is_figure, month
from factcheck.extract.dates.tokens import YEAR_DIGITS, Cluster, Month
from factcheck.extract.dates.value import Partial

_HARMLESS = frozenset({"article", "in", "of", "on", "ahead", "commencing", "range", "from_day", "clock_before"})
_AFTER_MONTH = frozenset({"article", "on", "commencing", "from_day", "clock_before"})  # what leads to no year
_GOING_ON = frozenset(
    {"unit", "hijri_era", "solar_era", "gregorian_era"}
)  # what makes a year another, or a month a quarter
_JOINING = frozenset("/'")  # marks that go on
_CHAINS = frozenset("-/_=")  # what makes digits a part of an address or a name
_CLOSING = frozenset(',.)]"”')
_SIMPLE = frozenset(",)")  # marks that belong to no month's name
_DAY_DIGITS = 2
_new = tuple.__new__  # a class of named tuples would go through a function of its own


def plain(c: Cluster, i: int) -> Partial | None:
    """The date or stretch of time that begins at a token, where nothing beside it needs the grammar; None where that must be asked."""
    tags = c.at[i].tags
    if not c.weekdays:
        found = common(c, i)
    elif c.weekdays == 1 and len(tags) == 1 and "weekday" in tags:
        found = _called(c, i)
    else:
        return None
    return found if found is not None and _is_end(c, found.tokens[1]) else None


def common(c: Cluster, i: int) -> Partial | None:
    """The single date that begins at a token of a cluster without weekdays; what stands behind it may make more of it."""
    return None if c.weekdays else _dated(c, i)


def _called(c: Cluster, i: int) -> Partial | None:
    """A whole date with its weekday before it."""
    found = _dated(c, i + 2 if c.at[i + 1].text == "," else i + 1)
    if found is None or found.day is None:
        return None
    return found._replace(tokens=(i, found.tokens[1]), weekday=int(c.at[i].tags["weekday"]), weekday_token=(i, i + 1))


def _dated(c: Cluster, i: int) -> Partial | None:
    """A month, perhaps with a day before it, or a year alone; whatever else a token may be is none of these."""
    kind, start, end, _, tags, value = c.at[i]
    if tags:
        return _monthly(c, i, i, None) if len(tags) == 1 and "month" in tags else None
    if kind != "number":
        return None
    size = end - start
    if size == YEAR_DIGITS:
        return _year(c, i)
    behind = c.at[i + 1]
    if size > _DAY_DIGITS or not 1 <= value <= LAST_DAY or "month" not in behind.tags or behind.start == end:
        return None
    return _monthly(c, i, i + 1, value) if len(behind.tags) == 1 and is_figure(c, i) else None


def _monthly(c: Cluster, i: int, at: int, day: int | None) -> Partial | None:
    """A month, perhaps with a day before or behind it, perhaps with a year; a day has one."""
    named = _month(c, at)
    if named is None:
        return None
    number, at, _, names = named
    kind, start, end, text, tags, value = c.at[at]
    if day is None and kind == "number" and not tags and end - start <= _DAY_DIGITS and 1 <= value <= LAST_DAY:
        day, at = value, at + 1
        kind, start, end, text, tags, value = c.at[at]
    if text == ",":
        at += 1
        kind, start, end, text, tags, value = c.at[at]
    if kind != "number" or tags or end - start != YEAR_DIGITS:
        return _alone(c, i, named) if day is None else None
    if value not in YEARS or not _GOING_ON.isdisjoint(c.at[at + 1].tags):
        return None
    shape = "month" if day is None else "day"
    return Partial(shape, (i, at + 1), value, number, day, month_names=names)


def _month(c: Cluster, i: int) -> Month | None:
    """The month at a token, with its second name; None for a month of another calendar, and for two months."""
    text, (kind, _, _, sign, tags, _) = c.at[i].text, c.at[i + 1]
    if "month" not in tags and (kind != "mark" or sign in _SIMPLE):
        number = c.lexicon.named.get(text)
        if number is not None:
            return _new(Month, (number, i + 1, "", ()))
    named = month(c, i)
    if named is None or named.calendar or (sign == "/" and not named.names):
        return None
    return named


def _alone(c: Cluster, i: int, named: Month) -> Partial | None:
    """A month without day and year, where none can follow."""
    kind, _, _, text, tags, _ = c.at[named.after]
    if tags:
        if not _leads_nowhere(c, named.after):
            return None
    elif kind:
        behind = c.at[named.after + 1]
        if text not in _CLOSING or (behind.kind and not (behind.tags and _AFTER_MONTH.issuperset(behind.tags))):
            return None
    if not is_month(c, i, named):
        return None
    return Partial("month", (i, named.after), month=named.number, month_names=named.names)


def _is_end(c: Cluster, i: int) -> bool:
    """Whether nothing at a token goes on with a whole date before it."""
    kind, _, _, text, tags, _ = c.at[i]
    if not tags:
        return not kind or (kind == "mark" and text not in _JOINING)
    return _HARMLESS.issuperset(tags) or _leads_nowhere(c, i)


def _leads_nowhere(c: Cluster, i: int) -> bool:
    """Whether a word or dash that joins, or an article, has nothing of a date behind it: "5 March 2019 – The …"."""
    tags = c.at[i].tags
    if len(tags) > 1:
        return False
    if "join" in tags:
        i += 1
        tags = c.at[i].tags
    if len(tags) == 1 and "article" in tags:
        i += 1
    return not c.at[i].kind


def _year(c: Cluster, i: int) -> Partial | None:
    """A year alone: in 2019; (2019)."""
    token, following = c.at[i], c.at[i + 1]
    text, value = c.view.lower, token.value
    if (
        not _is_end(c, i + 1)
        or text[token.start - 1 : token.start] in _CHAINS
        or text[token.end : token.end + 1] in _CHAINS
    ):
        return None
    if following.text == "." and (c.at[i + 2].kind == "number" or "month" in c.at[i + 2].tags):
        return None
    if not is_figure(c, i) or not is_year(c, i, Year(value, i + 1)):
        return None
    return Partial("year", (i, i + 1), year=value)
