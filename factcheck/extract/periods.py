"""The time that a figure is about, where its sentence says so plainly.

A time attaches to a figure that stands right before it ("28 assessments in April 2017"), right behind it
("rose in May to 300"), or anywhere in a sentence that it opens ("In April 2017, …"). Anything less plain
attaches to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.extract.dates import DateMention
from factcheck.extract.fold import View
from factcheck.model import Period

Spans = Sequence[tuple[int, int]]

BEHIND = 70  # how far behind its figure a time may begin, in characters
BEFORE = 45  # and how far before it may end
OPENING = 30  # a time that begins this near to a sentence's start opens it

_STOP = re.compile(r"[.;:!?()\n]|\s[–—-]\s|[,،](?!\s*\d)")
_HARD = re.compile(r"[;:!?()]|\s[–—]\s")
_LIST = re.compile(r"[\s\w'%$€£*.-]*?(?:,|،|\band\b|&|\bو)\s*[^\d]*$")


def attach(view: View, figures: Spans, mentions: Sequence[DateMention], sentences: Spans) -> list[Period | None]:
    """For each figure the period that it is about, None where the sentence does not say.

    All offsets are folded; the figures, mentions and sentences come in order of place.
    """
    out: list[Period | None] = [None] * len(figures)
    timed = [each for each in mentions if each.about is not None]
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
    opening = mentions[0] if mentions[0].start - start <= OPENING else None
    if opening is not None and any(figure[0] < opening.start for figure in figures):
        opening = None
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
        if found is None and after > 0:
            found = _before(text, begin, figures[index - 1][1] if index else start, mentions[after - 1])
        out.append(found if found is not None else (opening.about if opening is not None else None))
    return out[::-1]


def _behind(text: str, end: int, limit: int | None, mention: DateMention | None) -> Period | None:
    """The time right behind a figure."""
    if mention is None or mention.start - end > BEHIND or (limit is not None and mention.start > limit):
        return None
    return None if _STOP.search(text, end, mention.start) else mention.about


def _before(text: str, begin: int, floor: int, mention: DateMention) -> Period | None:
    """The time right before a figure, with no other figure between."""
    if begin - mention.end > BEFORE or mention.end < floor:
        return None
    return None if _HARD.search(text, mention.end, begin) else mention.about
