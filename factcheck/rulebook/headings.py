"""The headings under which a figure stands, as words."""

from __future__ import annotations

from bisect import bisect_right

from factcheck.model import Block, Document
from factcheck.rulebook.words import BARE, Affixes, Stretch, tokens

KINDS = frozenset(("title", "heading"))


class Headings:
    """The headings of a document; each is looked at when a pattern first asks for it."""

    def __init__(self, document: Document, affixes: Affixes = BARE) -> None:
        self._document = document
        self._affixes = affixes
        self._blocks: tuple[Block, ...] | None = None
        self._starts: list[int] = []
        self._known: dict[int, Stretch] = {}

    def above(self, place: int) -> Stretch:
        """The words of the heading above a place, and of those above it that hold it as a part."""
        if self._blocks is None:
            self._blocks = tuple(each for each in self._document.blocks if each.kind in KINDS)
            self._starts = [each.start for each in self._blocks]
        index = bisect_right(self._starts, place) - 1
        if index not in self._known:
            self._known[index] = self._words(index)
        return self._known[index]

    def _words(self, index: int) -> Stretch:
        """The words of a heading and of its parents: the nearest before it of each smaller level."""
        blocks = self._blocks or ()
        found: list[Block] = []
        for each in reversed(blocks[: index + 1]):
            if not found or each.level < found[-1].level:
                found.append(each)
        spans = sorted((each.start, each.end) for each in found)
        return Stretch(tuple(token for span in spans for token in tokens(self._document.prose, *span)), self._affixes)
