"""Which figure of a sentence each word belongs to: the nearest, signs and joining words parting more than others."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from factcheck.extract import Cue
from factcheck.locales import Pack
from factcheck.model import Claim

REACH = 240  # code points of a sentence on either side of a figure
COMMA, JOIN, STOP = 4, 6, 12  # how much further a word lies behind a comma, a joining word, a stronger sign
_SENTENCE_END = re.compile(r"[.!?؟…](?=[\s\"'”»)]|$)|\n[ \t]*\n|\n(?=[ \t]*[#*|-])")
_COMMAS, _STOPS = re.compile(r"[,،]"), re.compile(r"[;:؛—–|]")


class Sentences:
    """The sentences of a text and the figures in them, in order of place."""

    def __init__(self, text: str, language: Pack, claims: Sequence[Claim]) -> None:
        self._text = text
        self._claims = claims
        self._starts = [each.start for each in claims]
        self._ends = [found.end() for found in _SENTENCE_END.finditer(text)]
        joins = language.data("clauses").get("joins", ())
        self._joins = frozenset(each for each in joins if len(each) > 1)

    def shared_out(self, cues: Sequence[Cue]) -> Mapping[int, Sequence[Cue]]:
        """The cues of each figure by its start, the nearest first; each cue goes to the figure nearest to it."""
        found: dict[int, list[tuple[int, Cue]]] = {}
        for cue in cues:
            nearest = min(self._distances(cue.start, cue.end), default=None)
            if nearest is not None:
                found.setdefault(nearest[1], []).append((nearest[0], cue))
        return {start: tuple(cue for _, cue in sorted(each)) for start, each in found.items()}

    def given_to(self, marks: Sequence[Claim]) -> Mapping[int, Claim]:
        """The mark of each figure by its start: each mark goes to the figure nearest to it, and the nearest mark counts."""
        found: dict[int, tuple[int, Claim]] = {}
        for mark in marks:
            nearest = min(self._distances(mark.start, mark.end), default=None)
            if nearest is not None and (nearest[1] not in found or nearest[0] < found[nearest[1]][0]):
                found[nearest[1]] = nearest[0], mark
        return {start: mark for start, (_, mark) in found.items()}

    def of(self, start: int, end: int) -> Sequence[Claim]:
        """The figures of the sentence that holds a stretch of the text, as far as the sentence reaches."""
        sentence = bisect_left(self._ends, end)
        low = self._ends[sentence - 1] if sentence else 0
        high = self._ends[sentence] if sentence < len(self._ends) else len(self._text)
        first = bisect_left(self._starts, max(low, start - REACH))
        return self._claims[first : bisect_left(self._starts, min(high, end + REACH))]

    def _distances(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for claim in self.of(start, end):
            yield self._distance(start, end, claim), claim.start

    def _distance(self, start: int, end: int, claim: Claim) -> int:
        """How many words lie between, signs counting for more; nothing where the stretch is part of the figure."""
        if claim.start <= start and end <= claim.end:
            return 0
        first, last = (end, claim.start) if end <= claim.start else (claim.end, start)
        between = self._text[first:last]
        joins = JOIN * sum(each in self._joins for each in between.lower().split())
        signs = COMMA * len(_COMMAS.findall(between)) + STOP * len(_STOPS.findall(between))
        return 1 + len(between.split()) + signs + joins
