"""The time that a figure is about, where its sentence says so plainly.

A time attaches to a figure that stands right before it ("28 assessments in April 2017"), right behind it
("rose in May to 300"), or anywhere in a sentence that it opens ("In April 2017, …"). Anything less plain
attaches to nothing.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.extract.changes.words import changes
from factcheck.extract.dates.mentions import DateMention
from factcheck.extract.dates.words import PIECE, Lexicon, lexicon
from factcheck.extract.fold import View, fold_word
from factcheck.locales import Pack
from factcheck.model import Period

Spans = Sequence[tuple[int, int]]

BEHIND = 70  # how far behind its figure a time may begin, in characters
BEFORE = 30  # and how far before it may end
ROW = 6  # characters between two times of a row: ", and "
OPENING = 60  # a time that begins this near to a sentence's start may open it

_STOP = re.compile(r"[.;:!?()]|\n\s*\n|\s[–—-]\s|[,،](?!\s*\d)")
_CLAUSE = re.compile(r"[,،;:()]|\.\s")


class _Time(NamedTuple):
    """A time of a sentence: its place, and the days that a figure is about."""

    start: int
    end: int
    about: Period


def attach(view: View, figures: Spans, mentions: Sequence[DateMention], sentences: Spans) -> list[Period | None]:
    """For each figure the period that it is about, None where the sentence does not say.

    All offsets are folded; the figures, mentions and sentences come in order of place.
    """
    out: list[Period | None] = [None] * len(figures)
    times = [
        _Time(each.start, each.end, each.about) for each in mentions if each.about is not None and _tells(view, each)
    ]
    first = time = 0
    count, most = len(times), len(figures)
    starts = [start for start, _ in sentences]
    while time < count and first < most:  # only sentences with a time are looked at
        start, end = sentences[bisect_right(starts, times[time].start) - 1]
        last = time + 1
        while last < count and times[last].start < end:
            last += 1
        while first < most and figures[first][0] < start:
            first += 1
        stop = first
        while stop < most and figures[stop][0] < end:
            stop += 1
        if stop > first:
            within, openers = _opened(view, start, times[time:last])
            out[first:stop] = _in_sentence(view, start, figures[first:stop], within, openers)
            for index, period in _in_turn(view, (start, end), figures[first:stop], within):
                out[first + index] = period
        first, time = stop, last
    return out


def _in_sentence(
    view: View, start: int, figures: Spans, times: Sequence[_Time], openers: Sequence[_Time]
) -> list[Period | None]:
    """The periods of the figures of one sentence, worked out from the last to the first."""
    out: list[Period | None] = []
    following: Period | None = None  # what the next figure got from a time behind it
    after = len(times)
    for index in range(len(figures) - 1, -1, -1):
        begin, end = figures[index]
        while after > 0 and times[after - 1].start >= end:
            after -= 1
        limit = figures[index + 1][0] if index + 1 < len(figures) else None
        time = times[after] if after < len(times) else None
        if time is not None and time.about.end is None and _is_ranked(view, end, time.start):
            time = None
        found = _behind(view.lower, end, limit, time)
        if found is None and limit is not None and following is not None and _is_list(view, end, limit):
            found = following
        following = found
        opener = _opener(view.lower, begin, openers)
        if found is None and after > 0 and times[after - 1] is not opener:
            found = _before(view.lower, begin, figures[index - 1][1] if index else start, times[after - 1])
        out.append(found if found is not None or opener is None else opener.about)
    return out[::-1]


def _in_turn(view: View, span: tuple[int, int], figures: Spans, times: Sequence[_Time]) -> Iterator[tuple[int, Period]]:
    """Each figure's place in its sentence with its own time, where a word says that they follow each other in turn."""
    if len(times) < 2 or any(later.start - time.end > ROW for time, later in itertools.pairwise(times)):
        return
    ends = [at for each in _turns(view.pack) if (at := view.lower.find(each, *span)) >= 0]
    if not ends:
        return
    before = [index for index, (_, end) in enumerate(figures) if end <= ends[0]][-len(times) :]
    if len(before) == len(times):
        yield from ((index, time.about) for index, time in zip(before, times, strict=True))


@cache
def _turns(pack: Pack) -> tuple[str, ...]:
    return tuple(map(fold_word, pack.data("dates").get("in_turn", ())))


@cache
def _ranks(pack: Pack) -> frozenset[str]:
    return frozenset(fold_word(word) for item in pack.data("dates").get("ranked", ()) for word in item.split())


def _is_ranked(view: View, start: int, end: int) -> bool:
    """Whether a superlative leads to the time from which on it holds: "its highest revenue since 2020"."""
    return not _ranks(view.pack).isdisjoint(PIECE.findall(view.lower, start, end))


def _opener(text: str, begin: int, openers: Sequence[_Time]) -> _Time | None:
    """The time that opens the part of the sentence in which a figure stands."""
    before = [each for each in openers if each.end <= begin]
    return before[-1] if before and ";" not in text[before[-1].end : begin] else None


def _clause(view: View, start: int, time: _Time) -> list[str]:
    """The words of a time's clause that stand before it, from a place on."""
    return PIECE.findall(_CLAUSE.split(view.lower[start : time.start])[-1])


def _opened(view: View, start: int, times: Sequence[_Time]) -> tuple[list[_Time], list[_Time]]:
    """The times of a sentence, left open after "since" however far before them, and those that open the sentence."""
    known = lexicon(view.pack)
    out: list[_Time] = []
    openers: list[_Time] = []
    lower = view.lower
    for each in times:
        time, near = each, max(start, each.start - OPENING)
        since = any(lower.find(word, near, each.start) >= 0 for word in known.since)
        begin = max(start, lower.rfind(";", start, each.start) + 1)
        first = each.start - begin <= OPENING
        words = _clause(view, near, each) if since or first else []
        if since and each.about.start and not known.since.isdisjoint(words):
            time = each._replace(about=Period(each.about.start, None))  # "since operations began in 2014"
        out.append(time)
        if first and _opens(view, (start, begin), time, words):
            openers.append(time)
    return out, openers


def _opens(view: View, opening: tuple[int, int], time: _Time, words: Sequence[str]) -> bool:
    """Whether a time opens a sentence: nothing but words of dates before it, or "since" with what began.

    `opening` is where the sentence begins, and its part behind a semicolon.
    """
    start, begin = opening
    if begin > start and "," in view.lower[begin : time.start].strip():
        return False
    known = lexicon(view.pack)
    if words and words[0] in known.since:
        return True
    return all(known.knows(word) or not word.isalpha() for word in words)


def _tells(view: View, mention: DateMention) -> bool:
    """Whether a mention tells a time: not where a year is part of a name ("the 2019 attack", "the Act of 1995")."""
    if mention.kind != "year" or mention.bound:
        return True
    words = PIECE.findall(view.lower[max(0, mention.start - 20) : mention.start])
    tags = lexicon(view.pack).words.get(words[-1], {}) if words else {}
    return "article" not in tags and ("of" not in tags or "in" in tags)


def _is_list(view: View, start: int, end: int) -> bool:
    """Whether two figures stand in a list that shares its time: "12 raids and 34 arrests in June"."""
    if end - start > BEHIND:
        return False
    known = lexicon(view.pack)
    words = PIECE.findall(view.lower[start:end])
    if not changes(view.pack).compared.isdisjoint(words):
        return False  # "rose 1.6 %, compared with 1.7 % in September"
    tags = [known.words.get(word, {}) for word in words]
    if any("range" in each or each.get("join") == "to" for each in tags):
        return False
    return "," in words or "،" in words or any(map(_is_and, words, tags, [known] * len(words)))


def _is_and(word: str, tags: Mapping[str, str], known: Lexicon) -> bool:
    """Whether a word is "and", or has it written onto it."""
    if tags.get("join") == "and":
        return True
    return any(meaning == "and" and word.startswith(letters) for letters, meaning in known.proclitics.items())


def _behind(text: str, end: int, limit: int | None, time: _Time | None) -> Period | None:
    """The time right behind a figure."""
    if time is None or time.start - end > BEHIND or (limit is not None and time.start > limit):
        return None
    return None if _STOP.search(text, end, time.start) else time.about


def _before(text: str, begin: int, floor: int, time: _Time) -> Period | None:
    """The time right before a figure, with no other figure between."""
    if begin - time.end > BEFORE or time.end < floor:
        return None
    between = text[time.end : begin]
    return time.about if between.strip() == "(" or not _STOP.search(between) else None
