"""Sentences: where each begins, so that a claim knows which one it stands in."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from factcheck.extract.fold import View, fold_word
from factcheck.locales import Pack
from factcheck.model import Document

LONGEST = 7  # letters of a word that is longer than any abbreviation
# One set of characters in front lets the engine skip everything else faster.
_END = re.compile(r"[.!?؟۔…\n](?:(?<!\n)[\"')\]»”]*\s|(?<=\n)[ \t]*\n)")


@cache
def _abbreviations(pack: Pack) -> frozenset[str]:
    return frozenset(map(fold_word, pack.data("kinds").get("abbreviations", [])))


class Sentences:
    """The starts of a view's sentences, in folded offsets; a block of the document always begins one."""

    __slots__ = ("starts",)

    def __init__(self, view: View, document: Document) -> None:
        starts = {0}
        abbreviations = _abbreviations(view.pack)
        text = view.lower
        for found in _END.finditer(text):
            at, end = found.span()
            # A long word, as most are, is no abbreviation.
            long = text[at] != "." or text[at - LONGEST if at > LONGEST else 0 : at].isalpha()
            if long or not _is_abbreviation(text, at, abbreviations):
                starts.add(end)
        begins = [block.start for block in document.blocks]
        starts.update(begins if view.is_even else map(view.folded, begins))
        self.starts = sorted(starts)

    def index(self, offset: int) -> int:
        """The number of the sentence that holds a folded offset, from 0."""
        return bisect_right(self.starts, offset) - 1


def _is_abbreviation(text: str, stop: int, abbreviations: frozenset[str]) -> bool:
    """Whether a full stop belongs to the word before it: "Dr.", "U.S.", a lone letter."""
    start = stop
    while start and stop - start < 12 and (text[start - 1].isalpha() or text[start - 1] == "."):
        start -= 1
    word = text[start:stop]
    return (
        word in abbreviations
        or (len(word) == 1 and word.isascii() and word.isalpha())
        or ("." in word and len(word) <= 5 and word.isascii())
    )
