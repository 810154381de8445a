"""Dates of scripts without spaces, whose figures carry signs: 2019年3月22日（金）, 2019년 3월 22일 금요일, 令和5年3月22日.

The signs, eras and weekdays are words of the pack (`signs` in its `dates.yaml`). Nothing parts such words from
what follows, so they are sought by their shape rather than word by word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from factcheck.extract.dates.tokens import Cluster, Token
from factcheck.extract.dates.value import Partial
from factcheck.extract.dates.words import Lexicon, Tags
from factcheck.extract.fold import View, fold_word
from factcheck.locales import Pack

FIRST = 1  # the year that an era calls by a word of its own: 令和元年
_JOINTS = "[-~〜∼–、,・]"  # signs between two days
NAMES = ("before", "weekday", "short", "weekday_only")  # the groups that may hold a weekday
_NONE: Tags = {}


class Signs(NamedTuple):
    """The compiled shapes of a language, and what its eras and weekdays mean."""

    dated: re.Pattern[str]
    onward: re.Pattern[str]
    eras: Mapping[str, int]
    weekdays: Mapping[str, int]


class Found(NamedTuple):
    """A date in a view, and the tokens that stand for it and for its weekday."""

    partial: Partial
    cluster: Cluster


def mentions(view: View, pack: Pack, known: Lexicon, reference: Any) -> Iterator[Found]:
    """The dates of a view that are written with signs, in order."""
    shapes = signs(pack)
    if shapes is None:
        return
    at = 0
    while (match := shapes.dated.search(view.lower, at)) is not None:
        found = _partial(match, shapes, None)
        at = match.end()
        if found is None:
            continue
        yield _found(view, match, found, known, reference)
        while found.day and (more := shapes.onward.match(view.lower, at)) is not None:
            following = _partial(more, shapes, found)
            if following is None or not following.day:
                break
            yield _found(view, more, following, known, reference)
            at, found = more.end(), following


@cache
def signs(pack: Pack) -> Signs | None:
    """The shapes of a language's dates; None where its dates have no signs."""
    own = pack.data("dates").get("signs")
    if own is None:
        return None
    whole = _numbered(pack, ("format-wide", "format-abbreviated"), least=2)
    short = _numbered(pack, ("format-abbreviated",), least=1)
    eras = {fold_word(name): int(year) - FIRST for name, year in own.get("eras", {}).items()}
    date = _date(own, eras)
    links = _any(own.get("links", ()))
    several = (
        rf"(?![ ]?(?:{links}|{_JOINTS})[ ]?(?:{_any((*whole, *short))}))"  # two weekdays in one bracket name two days
    )
    named = (
        rf"(?:[ ,、]{{0,2}}(?:\([ ]?)?(?P<weekday>{_any(whole)}){several}(?:[ ]?\))?"
        rf"|[ ]?[(\[][ ]?(?P<short>{_any(short)}){several}[ ]?[)\]・,、]"
        rf"|{_called(own.get('called', {}), whole)})"
    )
    before = rf"(?:(?P<before>{_any(whole)})(?:{_any(own.get('glue', ()))}|[ ,、(]){{0,2}})?"
    return Signs(
        re.compile(rf"(?<!\d){before}{date}{named}?"),
        re.compile(rf"[ ]?(?:{links}|{_JOINTS})[ ]?{before}{date}{named}"),
        eras,
        {**short, **whole},
    )


def _called(words: Mapping[str, Any], weekdays: Mapping[str, int]) -> str:
    """The pattern of a verb that says which weekday a day is: 2019年3月22日は金曜日だった."""
    end = rf"(?={_any(words['behind'])})" if "behind" in words else rf"(?!{_any(words.get('other', ()))})"
    return rf"(?:{_any(words.get('ahead', ()))})[ ]?(?P<weekday_only>{_any(weekdays)}){end}"


def _date(own: Mapping[str, Any], eras: Mapping[str, int]) -> str:
    """The pattern of a date: year, month and day with their signs, or in digits alone before a weekday."""
    year, month, day = (_any(own[part]) for part in ("year", "month", "day"))
    era = (
        rf"(?P<era>{_any(eras)})[ ]?(?P<count>\d{{1,3}}|{_any(own.get('first', ()))})"
        if eras
        else r"(?P<era>(?!))(?P<count>)"
    )
    years = rf"(?:(?P<year>\d{{4}})|{era})[ ]?(?:{year})"
    days = rf"(?P<day>\d{{1,2}})[ ]?(?:{day})"
    whole = rf"(?:{years}[ ]?)?(?:(?P<month>\d{{1,2}})[ ]?(?:{month})[ ]?)?{days}"
    partial = rf"{_unnamed(years)}(?:[ ]?(?P<only>\d{{1,2}})[ ]?(?:{month}))?"
    digits = r"(?P<y>\d{4})(?P<sign>[-/.])[ ]?(?P<m>\d{1,2})(?P=sign)[ ]?(?P<d>\d{1,2})\.?(?=[ ,、]{0,2}[(\[]?[^\W\d_])"
    return rf"(?:{whole}|{partial}|{digits})"


def _unnamed(pattern: str) -> str:
    """A pattern whose groups have other names, since a name may stand once."""
    return re.sub(r"\?P<(\w+)>", r"?P<\1_only>", pattern)


def _numbered(pack: Pack, widths: tuple[str, ...], *, least: int) -> dict[str, int]:
    """The weekdays of the language that have so many letters or more."""
    named = [*(enumerate(names) for width in widths for names in (pack.cldr.get("weekdays", {}).get(width, ()),))]
    found = {fold_word(name): number for each in named for number, name in each}
    for number, names in pack.data("dates").get("weekdays", {}).items():
        found |= {fold_word(name): int(number) for name in names}
    return {name: number for name, number in found.items() if len(name) >= least}


def _any(words: Any) -> str:
    """An alternation of words, the longest first; one that matches nothing where there are none."""
    return "|".join(sorted((re.escape(fold_word(each)) for each in words), key=len, reverse=True)) or r"(?!)"


def _partial(match: re.Match[str], shapes: Signs, previous: Partial | None) -> Partial | None:
    """What a match says; a day that goes on from the one before takes its month and year."""
    told = {name.removesuffix("_only"): value for name, value in match.groupdict().items() if value is not None}
    year = _year(told, shapes)
    month = _number(told.get("month") or told.get("m") or told.get("only"))
    day = _number(told.get("day") or told.get("d"))
    if previous is not None and day is not None and month is None:
        month = previous.month
    if previous is not None and year is None:
        year = previous.year
    if (day is not None and month is None and not _is_named_day(match)) or (year is None and day is None):
        return None
    if month is not None and not 1 <= month <= 12:
        return None
    name = told.get("before") or told.get("weekday") or told.get("short")
    weekday = shapes.weekdays[name] if name is not None and day is not None else None
    if "sign" in told and weekday is None:
        return None  # digits alone are told apart elsewhere
    return Partial(
        "day" if day else "month" if month else "year", (0, 1), year=year, month=month, day=day, weekday=weekday
    )


def _is_named_day(match: re.Match[str]) -> bool:
    """Whether a weekday in brackets makes a day of the month of what could be a number of days: 19日(金)."""
    return "(" in match.group() and (match.group("weekday") or match.group("short")) is not None


def _year(told: Mapping[str, str], shapes: Signs) -> int | None:
    if "era" in told:
        return shapes.eras[told["era"]] + (int(told["count"]) if told["count"].isdigit() else FIRST)
    return _number(told.get("year") or told.get("y"))


def _number(text: str | None) -> int | None:
    return int(text) if text is not None else None


def _found(view: View, match: re.Match[str], partial: Partial, known: Lexicon, reference: Any) -> Found:
    """A date with tokens that stand for it: the whole, and its weekday within."""
    start = match.start() + len(match.group()) - len(match.group().lstrip(" -~〜∼–、,・"))
    tokens = [Token("date", start, match.end(), match.group(), _NONE)]
    if partial.weekday is not None:
        name = next(each for each in NAMES if match.group(each) is not None)
        tokens = _parted(start, match.end(), match.span(name))
        partial = partial._replace(tokens=(0, len(tokens)), weekday_token=(len(tokens) - 1, len(tokens)))
        if name == "before":
            partial = partial._replace(weekday_token=(0, 1))
    return Found(partial, Cluster(tokens, known, view, reference))


def _parted(start: int, end: int, name: tuple[int, int]) -> list[Token]:
    """Tokens that cover a date from its start to its end, one of them its weekday."""
    low, high = name
    if low == start:
        return [Token("word", low, high, "", _NONE), Token("date", high, end, "", _NONE)]
    return [Token("date", start, low, "", _NONE), Token("word", low, high, "", _NONE)]
