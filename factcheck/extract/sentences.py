"""Sentences: where each begins, so that a claim knows which one it stands in."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from factcheck.extract.fold import View, fold_word
from factcheck.locales import Pack
from factcheck.model import Document

LONGEST, REACH = 6, 12  # letters of an abbreviation, at most, without full stops inside and with them
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
            if text[at] != "." or (at > LONGEST and text[at - LONGEST - 1 : at].isalpha()):
                starts.add(end)  # a long word, as most are, is no abbreviation
                continue
            word = text[max(0, at - REACH) : at].rpartition(" ")[2]
            if not word:
                starts.add(end)
            elif word.isalpha():
                if not (word in abbreviations or (len(word) == 1 and word.isascii())):
                    starts.add(end)
            elif not _is_abbreviation(text, at, abbreviations):
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
    while start and stop - start < REACH and (text[start - 1].isalpha() or text[start - 1] == "."):
        start -= 1
    word = text[start:stop]
    return (
        word in abbreviations
        or (len(word) == 1 and word.isascii() and word.isalpha())
        or ("." in word and len(word) <= 5 and word.isascii())
    )
