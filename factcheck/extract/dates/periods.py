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
from typing import Protocol

from factcheck.extract.changes.words import changes
from factcheck.extract.dates.mentions import DateMention
from factcheck.extract.dates.words import PIECE, Lexicon, lexicon
from factcheck.extract.fold import View, fold_word
from factcheck.locales import Pack
from factcheck.model import Period

BEHIND = 70  # how far behind its figure a time may begin, in characters
BEFORE = 30  # and how far before it may end
ROW = 6  # characters between two times of a row: ", and "
OPENING = 60  # a time that begins this near to a sentence's start may open it

_STOP = re.compile(r"[.;:!?()]|\n\s*\n|\s[–—-]\s|[,،](?!\s*\d)")
_CLAUSE = re.compile(r"[,،;:()]|\.\s")


class Placed(Protocol):
    """What has a place in a text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


Figures = Sequence[Placed]
Times = Sequence[DateMention]


def attach(view: View, figures: Figures, mentions: Times, sentences: Sequence[int]) -> list[Period | None]:
    """For each figure the period that it is about, None where the sentence does not say.

    All offsets are folded; the figures, mentions and starts of sentences come in order of place.
    """
    out: list[Period | None] = [None] * len(figures)
    times = [
        each
        for each in mentions
        if each.about is not None and (each.kind != "year" or each.bound or _tells(view, each))
    ]
    since = [word for word in lexicon(view.pack).since if word in view.lower] if times and figures else []
    first = time = 0
    count, most = len(times), len(figures)
    while time < count and first < most:  # only sentences with a time are looked at
        following = bisect_right(sentences, times[time].start)
        start, end = sentences[following - 1], sentences[following] if following < len(sentences) else len(view.text)
        last = time + 1
        while last < count and times[last].start < end:
            last += 1
        while first < most and figures[first].start < start:
            first += 1
        stop = first
        while stop < most and figures[stop].start < end:
            stop += 1
        if stop > first:
            within, openers = _opened(view, start, times[time:last], since)
            out[first:stop] = _in_sentence(view, start, figures[first:stop], within, openers)
            for index, period in _in_turn(view, (start, end), figures[first:stop], within):
                out[first + index] = period
        first, time = stop, last
    return out


def _in_sentence(view: View, start: int, figures: Figures, times: Times, openers: Times) -> list[Period | None]:
    """The periods of the figures of one sentence, worked out from the last to the first."""
    out: list[Period | None] = []
    following: Period | None = None  # what the next figure got from a time behind it
    after = len(times)
    for index in range(len(figures) - 1, -1, -1):
        begin, end = figures[index].start, figures[index].end
        while after > 0 and times[after - 1].start >= end:
            after -= 1
        limit = figures[index + 1].start if index + 1 < len(figures) else None
        time = times[after] if after < len(times) else None
        if time is not None and time.about is not None and time.about.end is None and _is_ranked(view, end, time.start):
            time = None
        found = _behind(view.lower, end, limit, time)
        if found is None and limit is not None and following is not None and _is_list(view, end, limit):
            found = following
        following = found
        opener = _opener(view.lower, begin, openers)
        if found is None and after > 0 and times[after - 1] is not opener:
            found = _before(view.lower, begin, figures[index - 1].end if index else start, times[after - 1])
        out.append(found if found is not None or opener is None else opener.about)
    return out[::-1]


def _in_turn(view: View, span: tuple[int, int], figures: Figures, times: Times) -> Iterator[tuple[int, Period | None]]:
    """Each figure's place in its sentence with its own time, where a word says that they follow each other in turn."""
    if len(times) < 2 or any(later.start - time.end > ROW for time, later in itertools.pairwise(times)):
        return
    ends = [at for each in _turns(view.pack) if (at := view.lower.find(each, *span)) >= 0]
    if not ends:
        return
    before = [index for index, each in enumerate(figures) if each.end <= ends[0]][-len(times) :]
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


def _opener(text: str, begin: int, openers: Times) -> DateMention | None:
    """The time that opens the part of the sentence in which a figure stands."""
    before = [each for each in openers if each.end <= begin]
    return before[-1] if before and ";" not in text[before[-1].end : begin] else None


def _opened(view: View, start: int, times: Times, since: Sequence[str]) -> tuple[Times, Times]:
    """The times of a sentence, left open after "since" however far before them, and those that open the sentence.

    `since` are the words for it that stand in the text at all.
    """
    out: list[DateMention] = []
    openers: list[DateMention] = []
    for each in times:
        time, near = each, max(start, each.start - OPENING)
        before = view.lower[near : each.start]
        led = False
        for word in since:
            led = led or word in before
        semicolon = view.lower.rfind(";", max(start, near - 1), each.start)
        first = semicolon >= 0 or each.start - start <= OPENING
        if first or led:
            clause = _CLAUSE.split(before)[-1]
            if led and each.about is not None and each.about.start and not set(since).isdisjoint(PIECE.findall(clause)):
                time = each._replace(about=Period(each.about.start, None))  # "since operations began in 2014"
            if first and not (semicolon >= 0 and "," in before.rpartition(";")[2]) and _opens(view, clause):
                openers.append(time)
        out.append(time)
    return out, openers


def _opens(view: View, clause: str) -> bool:
    """Whether the clause before a time lets it open its sentence: nothing but words of dates, or "since" with what began."""
    known = lexicon(view.pack)
    words = clause.split(None, 1)
    if words and words[0].isalpha() and not known.knows(words[0]):
        return words[0] in known.since
    words = PIECE.findall(clause)
    return bool(words and words[0] in known.since) or all(known.knows(word) or not word.isalpha() for word in words)


def _tells(view: View, mention: DateMention) -> bool:
    """Whether a year tells a time: not where it is part of a name ("the 2019 attack", "the Act of 1995")."""
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


def _behind(text: str, end: int, limit: int | None, time: DateMention | None) -> Period | None:
    """The time right behind a figure."""
    if time is None or time.start - end > BEHIND or (limit is not None and time.start > limit):
        return None
    return None if _STOP.search(text, end, time.start) else time.about


def _before(text: str, begin: int, floor: int, time: DateMention) -> Period | None:
    """The time right before a figure, with no other figure between."""
    if begin - time.end > BEFORE or time.end < floor:
        return None
    between = text[time.end : begin]
    return time.about if between.strip() == "(" or not _STOP.search(between) else None
