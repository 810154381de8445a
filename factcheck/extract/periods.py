"""The time that a figure is about, where its sentence says so plainly.

A time attaches to a figure that stands right before it ("28 assessments in April 2017"), right behind it
("rose in May to 300"), or anywhere in a sentence that it opens ("In April 2017, …"). Anything less plain
attaches to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.extract.date_words import PIECE, lexicon
from factcheck.extract.dates import DateMention
from factcheck.extract.fold import View
from factcheck.model import Period

Spans = Sequence[tuple[int, int]]

BEHIND = 70  # how far behind its figure a time may begin, in characters
BEFORE = 30  # and how far before it may end
OPENING = 60  # a time that begins this near to a sentence's start may open it

_STOP = re.compile(r"[.;:!?()\n]|\s[–—-]\s|[,،](?!\s*\d)")
_COMMA = re.compile("[,،]")
_LIST = re.compile(r"[\s\w'%$€£*.-]*?(?:,|،|\band\b|&|\bو)\s*[^\d]*$")


def attach(view: View, figures: Spans, mentions: Sequence[DateMention], sentences: Spans) -> list[Period | None]:
    """For each figure the period that it is about, None where the sentence does not say.

    All offsets are folded; the figures, mentions and sentences come in order of place.
    """
    out: list[Period | None] = [None] * len(figures)
    timed = [each for each in mentions if each.about is not None and not _names_something(view, each)]
    first = mention = 0
    for start, end in sentences:
        while mention < len(timed) and timed[mention].start < start:
            mention += 1
        last = mention
        while last < len(timed) and timed[last].start < end:
            last += 1
        while first < len(figures) and figures[first][0] < start:
            first += 1
        stop = first
        while stop < len(figures) and figures[stop][0] < end:
            stop += 1
        if last > mention and stop > first:
            out[first:stop] = _in_sentence(view, start, figures[first:stop], timed[mention:last])
        first, mention = stop, last
    return out


def _in_sentence(view: View, start: int, figures: Spans, mentions: Sequence[DateMention]) -> list[Period | None]:
    """The periods of the figures of one sentence, worked out from the last to the first."""
    text = view.lower
    opening = None if figures[0][0] < mentions[0].start else _opening(view, start, mentions[0])
    out: list[Period | None] = []
    following: Period | None = None  # what the next figure got from a time behind it
    after = len(mentions)
    for index in range(len(figures) - 1, -1, -1):
        begin, end = figures[index]
        while after > 0 and mentions[after - 1].start >= end:
            after -= 1
        limit = figures[index + 1][0] if index + 1 < len(figures) else None
        found = _behind(text, end, limit, mentions[after] if after < len(mentions) else None)
        if found is None and limit is not None and following is not None and _LIST.fullmatch(text[end:limit]):
            found = following
        following = found
        if found is None and after > (1 if opening is not None else 0):
            found = _before(text, begin, figures[index - 1][1] if index else start, mentions[after - 1])
        out.append(found if found is not None else opening)
    return out[::-1]


def _opening(view: View, start: int, mention: DateMention) -> Period | None:
    """The time that opens a sentence, open to the end after "since": "Since operations began in 2014, …"."""
    before = view.lower[start : mention.start]
    if len(before) > OPENING or mention.about is None:
        return None
    known = lexicon(view.pack)
    words = PIECE.findall(_COMMA.split(before)[-1])
    if words and known.words.get(words[0], {}).get("bound") == "since" and mention.about.end is not None:
        return Period(mention.about.start, None)
    return mention.about if all(known.knows(word) or not word.isalpha() for word in words) else None


def _names_something(view: View, mention: DateMention) -> bool:
    """Whether a year is part of a name rather than a time: "the 2019 attack", "the Act of 1995"."""
    if mention.kind != "year" or mention.bound:
        return False
    words = PIECE.findall(view.lower[max(0, mention.start - 20) : mention.start])
    tags = lexicon(view.pack).words.get(words[-1], {}) if words else {}
    return "article" in tags or ("of" in tags and "in" not in tags)


def _behind(text: str, end: int, limit: int | None, mention: DateMention | None) -> Period | None:
    """The time right behind a figure."""
    if mention is None or mention.start - end > BEHIND or (limit is not None and mention.start > limit):
        return None
    return None if _STOP.search(text, end, mention.start) else mention.about


def _before(text: str, begin: int, floor: int, mention: DateMention) -> Period | None:
    """The time right before a figure, with no other figure between."""
    if begin - mention.end > BEFORE or mention.end < floor:
        return None
    return None if _STOP.search(text, mention.end, begin) else mention.about
