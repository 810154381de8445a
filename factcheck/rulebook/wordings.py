"""Wordings with a slot for the number: "killed {number} civilians", "{number} … were closed".

A wording is walked word by word outward from the figure with the set of places where it may stand, so that time
grows with its length alone: there is nothing to go back to.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from factcheck.model import Claim
from factcheck.rulebook.words import STRONG, Range, Stretch, phrase, resembles

SLOT = "{number}"
GAP = "…"  # stands for up to `WIDE` words
WIDE = 6
HEDGE = 4  # words by which a hedge may part the slot from what stands before it
_GAPS = re.compile(r"…|\.\.\.")

Places = frozenset[int]
Side = tuple[str, ...]  # folded words and gaps


@dataclass(frozen=True, slots=True)
class Wording:
    """The words before the slot and those after it, each from left to right."""

    before: Side
    after: Side


@lru_cache(maxsize=4096)
def wording(written: str) -> Wording:
    """A wording of a rule file as folded words."""
    before, _, after = written.partition(SLOT)
    return Wording(_side(before), _side(after))


def _side(written: str) -> Side:
    words: list[str] = []
    for index, piece in enumerate(_GAPS.split(written)):
        words += [GAP] if index else []
        words += phrase(piece)
    return tuple(words)


def stands(written: str, stretch: Stretch, claim: Claim, own: Range) -> bool:
    """Whether a wording stands around a figure, whose tokens are `own`, in its sentence."""
    sought = wording(written)
    tokens = stretch.tokens
    number = [
        index
        for index in range(*own)
        if tokens[index].start >= claim.number_start and tokens[index].end <= claim.number_end
    ]
    starts = {own[0], *number[:1]}
    ends = {own[1], *(each + 1 for each in number[-1:])}
    hedged = claim.quantity is not None and claim.quantity.hedge is not None
    before = _Walk(stretch, -1)
    found = before.gap(frozenset(starts), HEDGE) if hedged else frozenset(starts)
    return bool(before.side(found, sought.before[::-1])) and bool(_Walk(stretch, 1).side(frozenset(ends), sought.after))


@dataclass(frozen=True, slots=True)
class _Walk:
    """A walk along the tokens of a sentence, to the left (-1) or to the right (1); a place lies between two tokens."""

    stretch: Stretch
    step: int

    def side(self, places: Places, words: Side) -> Places:
        """Where one may stand after some words; none where they are not there."""
        for word in words:
            if not places:  # a wording may have thousands of words; nearly every figure fails at the first
                break
            places = self.gap(places, WIDE) if word == GAP else self.word(places, word)
        return places

    def word(self, places: Places, word: str) -> Places:
        """The places behind a word; one weak sign, such as a comma or bracket, may stand before it."""
        affixes = self.stretch.affixes
        passed = places | self._past(places, lambda token: _is_weak(token) and token != word)
        return self._past(passed, lambda token: resembles(token, word, affixes))

    def gap(self, places: Places, width: int) -> Places:
        """The places up to some words further on, in the same clause."""
        reached = places
        for _ in range(width):
            places = self._past(places, lambda token: token not in STRONG)
            reached |= places
        return reached

    def _past(self, places: Places, fits: Callable[[str], bool]) -> Places:
        tokens = self.stretch.tokens
        offset = 0 if self.step > 0 else -1
        return frozenset(
            each + self.step for each in places if 0 <= each + offset < len(tokens) and fits(tokens[each + offset].word)
        )


def _is_weak(word: str) -> bool:
    return not word[0].isalnum() and word not in STRONG
