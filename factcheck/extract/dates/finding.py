"""Dates, periods and times in a text: what is written, what it may mean, and which numerals it takes up.

Partial dates stay partial: "September 2018" is a month. An ambiguous date (03/04/2019, "in March"
without a year) keeps all its readings, the likelier first. Dates are sought only around words and
digits that can belong to one, by the words of the language's `dates.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date as Date
from functools import cache
from operator import methodcaller
from typing import NamedTuple

from factcheck.extract.dates import signs as date_signs
from factcheck.extract.dates.about import about
from factcheck.extract.dates.company import has_company
from factcheck.extract.dates.cutting import MOST, cluster
from factcheck.extract.dates.mentions import DateMention, is_whole, mention, settled, whole, with_weekdays
from factcheck.extract.dates.parts import is_figure
from factcheck.extract.dates.plain import plain
from factcheck.extract.dates.ranges import expression
from factcheck.extract.dates.starts import STARTERS, may_begin
from factcheck.extract.dates.times import time
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial
from factcheck.extract.dates.words import SEEDS, Lexicon, lexicon
from factcheck.extract.fold import View, fold
from factcheck.extract.scan import automaton, prefixes, word_start
from factcheck.locales import Pack
from factcheck.locales import pack as pack_of
from factcheck.model import Period

# Digits that may be a year, or have a sign with a digit or a letter behind them.
_DIGITS = re.compile(r"[0-9](?<![0-9]{2})(?:[0-9]?(?=[^\W\d_])|[0-9]{3}(?![0-9])|[0-9]{0,3}(?=[-/.:–][0-9]))")
_SHAPE = re.compile(r"\d{1,4}([-/.–])\d{1,2}\1\d{2,4}|\d{1,2}:\d\d|\d{1,2}[-/]\d{4}|\d{1,2}/\d{1,2}(?![\d/])")
_POINTED = re.compile(r"\d{1,2}\.\d{1,2}\.(?!\d)")  # day and month: 26.4.
_CENTURIES = frozenset(("16", "17", "18", "19", "20", "21"))
YEAR = 4  # digits of a year
_span = methodcaller("span")
_HIJRI = frozenset(("13", "14", "15"))
_BEGINNINGS = _CENTURIES | _HIJRI  # of years
_SIGNS = frozenset("-/.:–")
_ANCHORS = SEEDS | {"ordinal", "number", "now", "beside"}
_RUNNING = frozenset("./")  # before digits, marks that may make another date of them with what stands before
REMEMBERED = 1 << 12  # clusters of a text of which it is kept what they mean
_FIGURES = frozenset({"number", "date", "time"})


def entries(pack: Pack) -> list[str]:
    """The folded words from which dates are sought, for a common search of all words."""
    return list(lexicon(pack).seeds)


def find(
    view: View,
    *,
    pack: Pack,
    release_date: Date | None = None,
    words: Iterable[int] | None = None,
    numerals: Iterable[tuple[int, int]] | None = None,
) -> list[DateMention]:
    """The dates, periods and times of a view, in order and without overlap.

    `words` are the folded offsets at which a word of `entries` begins, `numerals` the runs of digits;
    each is sought here where it is not given. `release_date` settles "last month" and years left out.
    """
    known = lexicon(pack)
    if words is None:
        words = _search(pack).starts(view)
    places = _places(view, words, numerals, known)
    found = list(_mentions(view, places, known, release_date))
    return _with_signs(found, _signed(view, pack, known, release_date)) if pack.data("dates").get("signs") else found


def lazily(view: View, pack: Pack, *, until: int) -> Iterator[DateMention]:
    """The same as `find` without a release date, one after another, for one who wants the first ones only.

    What is sought lies around places up to `until`.
    """
    known = lexicon(pack)
    if pack.data("dates").get("signs"):
        return iter(find(view, pack=pack))
    places = [each for each in _places(view, _search(pack).starts(view), None, known) if each <= until]
    return _mentions(view, places, known, None)


def _signed(view: View, pack: Pack, known: Lexicon, reference: Date | None) -> list[DateMention]:
    """The dates whose figures carry signs."""
    mentions = []
    for partial, c in date_signs.mentions(view, pack, known, reference):
        readings = settled(c, partial)
        mentions.append(mention(c, partial, about(c, partial, readings), readings))
    return mentions


def _with_signs(found: list[DateMention], signed: list[DateMention]) -> list[DateMention]:
    """Dates with signs and the others, in order; where two overlap, the one with signs."""
    taken = [each for each in found if not any(each.start < one.end and one.start < each.end for one in signed)]
    return sorted((*taken, *signed), key=lambda each: each.start)


def _places(view: View, words: Iterable[int], numerals: Iterable[tuple[int, int]] | None, known: Lexicon) -> list[int]:
    """Where dates are sought, in order."""
    if numerals is None:
        numerals = map(_span, _DIGITS.finditer(view.lower))
    numerals = list(numerals) if known.pointed else numerals
    pointed = (start for start, _ in numerals if _POINTED.match(view.lower, start)) if known.pointed else ()
    return sorted({*words, *_dated(view, numerals, known.endings), *pointed})


def _dated(view: View, numerals: Iterable[tuple[int, int]], endings: tuple[str, ...]) -> list[int]:
    """The runs of digits that may be a year, a date in digits or a time by themselves."""
    text, found = view.lower, []
    for start, end in numerals:
        size = end - start
        if size == YEAR and (century := text[start : start + 2]) in _BEGINNINGS:
            led = start > 0 and text[start - 1] == " " and century in _CENTURIES  # as most years are
            if led or _may_be_year(text, start, end):
                found.append(start)
                continue
        behind = text[end : end + 1]
        if behind in _SIGNS:
            if size <= YEAR and text[end + 1 : end + 2].isdigit() and _SHAPE.match(text, start):
                found.append(start)
        elif size <= 2 and behind.isalpha() and (text[start - 1 : start] == "'" or text.startswith(endings, end)):
            found.append(start)
    return found


def _may_be_year(text: str, start: int, end: int) -> bool:
    """Whether four digits may be a year: in a likely century, and no part of a longer number or name."""
    if text[start : start + 2] not in _CENTURIES:
        return text[start : start + 2] in _HIJRI and not text[end : end + 2].strip().isascii()
    before = text[start - 1 : start]
    return before not in (",", ".") and not (before.isalpha() and before.isascii())


class _Search:
    """One automaton over all words from which dates are sought."""

    def __init__(self, words: list[str], pack: Pack) -> None:

        own = ["", *lexicon(pack).proclitics]
        self._glue = {first + second for first in own for second in (*own, *prefixes(pack))}
        self._longest = max(map(len, self._glue))
        self._automaton = automaton(words)

    def starts(self, view: View) -> list[int]:
        """Where a word begins that does not stand inside another word, proclitics aside."""
        glue, longest, found = self._glue, self._longest, []
        text = view.lower + " "  # so that a letter beside a word is sought without a look at the length
        for _, start, end in self._automaton.find_matches_as_indexes(view.lower):
            if text[end].isalpha():
                continue
            if not text[start - 1].isalpha() or (longest and text[word_start(text, start, longest) : start] in glue):
                found.append(start)
        return found


@cache
def _search(pack: Pack) -> _Search:
    return _Search(entries(pack), pack)


def _mentions(view: View, places: list[int], known: Lexicon, reference: Date | None) -> Iterator[DateMention]:
    floor = 0
    read: dict[str, tuple[Partial | _Read, ...]] = {}
    for place in places:
        if place < floor or not has_company(view.lower, place, known):
            continue
        around = cluster(view, place, floor, known, reference)
        if not around.tokens:
            continue
        yield from _in_cluster(around, read)
        floor = max(around.tokens[-1].end, place + 1)


class _Read(NamedTuple):
    """A date that is not whole as it was read, with its readings and the days that a figure is about."""

    found: Partial
    readings: tuple[Period, ...]
    days: Period | None


def _in_cluster(c: Cluster, read: dict[str, tuple[Partial | _Read, ...]]) -> list[DateMention]:
    """The dates and times of a cluster; `read` keeps what the same words meant before in this text."""
    key = _written(c)
    found = read.get(key) if key else None
    if found is None:
        found = tuple([_settled(c, each) for each in _dates(c)])
        if key and not c.looked_around and len(read) < REMEMBERED:
            read[key] = found
    out: list[DateMention] = []
    for each in found:
        if isinstance(each, Partial):
            out.append(whole(c, each))
        else:
            out += _told(c, each.found, each.readings, each.days)
    return out


def _written(c: Cluster) -> str:
    """All that the rules look at in a cluster, as it is written: its text and one character on either side.

    It is "" where that cannot be told: at the ends of the text, and where something runs into the cluster.
    """
    text, tokens = c.view.text, c.tokens
    start, end = tokens[0].start, tokens[-1].end
    if not start or end >= len(text) or len(tokens) >= MOST or text[start - 1] in _RUNNING or text[end] == "_":
        return ""
    return text[start - 1 : end + 1] if tokens[0].kind != "number" or is_figure(c, 0) else ""


def _dates(c: Cluster) -> list[Partial]:
    """The dates and times of a cluster; nothing is sought behind the last token that is the heart of a date."""
    out: list[Partial] = []
    i, tokens, last = 0, c.tokens, len(c.tokens) - 1
    while last >= 0 and tokens[last].kind not in _FIGURES and _ANCHORS.isdisjoint(tokens[last].tags):
        last -= 1
    while i <= last:
        kind, _, _, _, tags, _ = tokens[i]
        if kind == "time" or "clock_before" in tags or (kind == "number" and "clock" in c.at[i + 1].tags):
            clock = time(c, i)
            if clock is not None:
                out.append(Partial("time", (i, clock)))
                i = clock
                continue
        if STARTERS.isdisjoint(tags) if tags else kind not in _FIGURES:
            i += 1
            continue
        found = plain(c, i) or (expression(c, i) if may_begin(c, i) else None)
        if found is None:
            i += 1
            continue
        out.append(found)
        i = max(found.tokens[1], i + 1)
    return out


def _settled(c: Cluster, found: Partial) -> Partial | _Read:
    """A date with what the release's day makes of it; one that is whole needs none."""
    if found.year is not None and is_whole(c, found):
        return found
    readings = settled(c, found)
    return _Read(found, readings, about(c, found, readings))


def _told(c: Cluster, found: Partial, readings: tuple[Period, ...], days: Period | None) -> Iterable[DateMention]:
    """What a date says in its place, the two days of a stretch by themselves where they are to be checked."""
    if not found.ends:
        return (mention(c, found, days, readings),)
    return [mention(c, each, days, readings if each is found else settled(c, each)) for each in with_weekdays(found)]


def folded(text: str) -> str:
    """A text as words of the lexicon are folded, its white space made single."""
    return " ".join(fold(text).lower().split())


def weekday_name(number: int, lang: str) -> str:
    """A weekday's name in a language, 0 for Monday."""
    of = pack_of(lang)
    shown = of.data("dates").get("weekday_names") or of.cldr.get("weekdays", {}).get("format-wide")
    return str(shown[number]) if shown else str(of.data("dates")["weekdays"][str(number)][0])
