"""What stands around a figure: its sentence as words, its own clause, and how far words stand from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from factcheck.extract.scan import prefixes
from factcheck.locales import Pack, pack
from factcheck.model import Claim, Document, Release
from factcheck.rulebook.words import STRONG, Token, occurrences, phrase, tokens

Range = tuple[int, int]  # indices of tokens, the end exclusive

# How much each thing between a figure and a word parts them.
WORD, SIGN, STOP, FIGURE = 1, 2, 6, 4
FIGURES = frozenset(("count", "measure", "percent", "percentage_point", "money", "number", "ratio"))
LONGEST = 4_000  # code points of a sentence that are looked at on either side of a figure
_FINAL = ".!?؟"


@dataclass(eq=False)
class Sentence:
    """A sentence as words. `figures` are the ranges of the figures in it, in order."""

    stretch: tuple[Token, ...]
    figures: tuple[Range, ...]
    proclitics: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    _found: dict[str, tuple[Range, ...]] = field(default_factory=dict)

    def find(self, written: str) -> tuple[Range, ...]:
        """Where a phrase of a rule file stands in the sentence."""
        if written not in self._found:
            self._found[written] = tuple(occurrences(self.stretch, phrase(written), self.proclitics))
        return self._found[written]

    @cached_property
    def _costs(self) -> list[int]:
        """The running cost of the tokens, by which the distance of two ranges is a difference."""
        starts = {first for first, _ in self.figures}
        total, costs = 0, [0]
        for index, token in enumerate(self.stretch):
            cost = (STOP if token.word in STRONG else SIGN) if token.is_sign else WORD
            total += cost + (FIGURE if index in starts else 0)
            costs.append(total)
        return costs

    def distance(self, one: Range, other: Range) -> int:
        """How far two ranges stand apart; 0 where they touch or overlap."""
        if one[1] <= other[0]:
            return self._costs[other[0]] - self._costs[one[1]]
        if other[1] <= one[0]:
            return self._costs[one[0]] - self._costs[other[1]]
        return 0

    def clause(self, own: Range) -> Range:
        """The figure's own clause: up to what speaks of the figure before it, and of the one after."""
        before = [each for each in self.figures if each[1] <= own[0]]
        after = [each for each in self.figures if each[0] >= own[1]]
        low = self._border(before[-1][1], own[0]) if before else 0
        high = self._border(own[1], after[0][0]) if after else len(self.stretch)
        for index in range(own[0] - 1, low - 1, -1):
            if self.stretch[index].word in STRONG:
                low = index
                break
        for index in range(own[1], high):
            if self.stretch[index].word in STRONG:
                high = index
                break
        return low, high

    def _border(self, start: int, end: int) -> int:
        """Where, between two figures, the words about the second begin: at the last joining word or comma."""
        for index in range(end - 1, start - 1, -1):
            token = self.stretch[index]
            if token.is_sign or self._joins_at(index):
                return index
        return end

    def _joins_at(self, index: int) -> bool:
        word = self.stretch[index].word
        if any(len(each) == 1 and word.startswith(each) and each in self.proclitics for each in self.joins):
            return True
        return any(first == index for each in self.joins for first, _ in self.find(each))


@dataclass(frozen=True, eq=False)
class Context:
    """A figure in its sentence; `own` is the range of its surface, `before` the words of its paragraph before the sentence."""

    claim: Claim
    sentence: Sentence
    own: Range
    before: tuple[Token, ...] = ()

    @cached_property
    def clause(self) -> Range:
        return self.sentence.clause(self.own)


def contexts(release: Release) -> Iterator[Context]:
    """Every figure of a release in its sentence; dates, ordinals and identifiers are no figures."""
    wanted = [each for each in release.claims if each.kind in FIGURES and each.quantity is not None]
    language = pack(release.lang) if release.lang is not None else None
    known: dict[Range, Sentence] = {}
    for span, group in _by_sentence(release.document, wanted):
        if span not in known:
            known[span] = _sentence(release.document, span, group, language)
        for claim in group:
            sentence = known[span]
            yield Context(claim, sentence, _own(sentence.stretch, claim), _before(release.document, span))


def _by_sentence(document: Document, claims: Sequence[Claim]) -> Iterator[tuple[Range, list[Claim]]]:
    groups: dict[Range, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(sentence_span(document, claim.start, claim.end), []).append(claim)
    yield from groups.items()


def sentence_span(document: Document, start: int, end: int) -> Range:
    """The stretch of a document's prose that is the sentence around a claim, within its block."""
    block = document.block_at(start)
    low, high = (block.start, block.end) if block is not None else (0, len(document.text))
    low, high = max(low, start - LONGEST), min(high, end + LONGEST)
    text = document.prose
    first = low
    for index in range(start - 2, low, -1):
        if _ends(text, index, high):
            first = index + 1
            break
    last = high
    for index in range(end, high):
        if _ends(text, index, high):
            last = index + 1
            break
    return first, last


def _ends(text: str, index: int, high: int) -> bool:
    """Whether a sentence ends with this character: a final sign, a space, and no lower-case letter after it."""
    if text[index] not in _FINAL:
        return text[index] == "\n" and text[index + 1 : index + 2] == "\n"
    rest = text[index + 1 : min(index + 12, high)]
    if rest and not rest[0].isspace() and rest[0] not in "\"'”’»)]":
        return False
    following = rest.lstrip(" \t\n\r\"'”’»)]“‘«([")
    if following[:1].islower():
        return False
    word = text[max(index - 3, 0) : index].split()[-1:] or [""]
    return not (text[index] == "." and ((len(word[0]) == 1 and word[0].isupper()) or "." in word[0]))


def _sentence(document: Document, span: Range, group: list[Claim], language: Pack | None) -> Sentence:
    stretch = tokens(document.prose, *span)
    figures = tuple(sorted(_own(stretch, claim) for claim in group))
    joins = tuple(language.data("clauses").get("joins", ())) if language is not None else ()
    return Sentence(stretch, figures, proclitics(language), joins)


def _own(stretch: tuple[Token, ...], claim: Claim) -> Range:
    """The range of the tokens that a claim's surface covers."""
    inside = [index for index, token in enumerate(stretch) if token.start < claim.end and token.end > claim.start]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _before(document: Document, span: Range) -> tuple[Token, ...]:
    """The words of the sentence before, in the same block."""
    block = document.block_at(span[0])
    if block is None or span[0] <= block.start:
        return ()
    start, _ = sentence_span(document, max(span[0] - 2, block.start), max(span[0] - 1, block.start))
    return tokens(document.prose, max(start, block.start), span[0])


@cache
def proclitics(language: Pack | None) -> tuple[str, ...]:
    """What may be glued before a word of a language, longest first."""
    if language is None:
        return ()
    return tuple(sorted((each for each in prefixes(language) if each), key=lambda each: (-len(each), each)))
