"""What stands around a figure: its sentence as words, its own clause, and how far words stand from it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from operator import attrgetter

from factcheck.extract import Sentences, View, prefixes
from factcheck.locales import ROOT, Pack, pack
from factcheck.model import Claim, Document, Period, Release
from factcheck.rulebook.grid import Grid
from factcheck.rulebook.headings import Headings
from factcheck.rulebook.words import LINKING, STRONG, Affixes, Range, Stretch, Token, tokens

# How much each thing between a figure and a word parts them.
WORD, SIGN, STOP, FIGURE = 1, 2, 6, 4
FIGURES = frozenset(("count", "measure", "percent", "percentage_point", "money", "number", "ratio"))
TIMES = frozenset(("duration", "age"))  # are taken where a pattern asks for them, and part no clauses
NO_HEADINGS = Headings(Document.of(""))
LONGEST = 4_000  # code points of a sentence; a longer one is cut


@dataclass(frozen=True, eq=False)
class Sentence:
    """A sentence as words. `figures` are the ranges of the figures in it, in order."""

    stretch: Stretch
    figures: tuple[Range, ...]
    joins: tuple[str, ...] = ()

    def find(self, written: str) -> tuple[Range, ...]:
        """Where a phrase of a rule file stands in the sentence."""
        return self.stretch.find(written)

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.stretch.tokens

    @cached_property
    def _costs(self) -> list[int]:
        """The running cost of the tokens, by which the distance of two ranges is a difference."""
        starts = {first for first, _ in self.figures}
        total, costs = 0, [0]
        for index, token in enumerate(self.tokens):
            total += _cost(token) + (FIGURE if index in starts else 0)
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
        before = max((last for _, last in self.figures if last <= own[0]), default=None)
        after = min((first for first, _ in self.figures if first >= own[1]), default=None)
        low = 0 if before is None else self._border(before, own[0])
        high = len(self.tokens) if after is None else self._border(own[1], after)
        for index in range(own[0] - 1, low - 1, -1):
            if self.tokens[index].word in STRONG:
                low = index
                break
        for index in range(own[1], high):
            if self.tokens[index].word in STRONG:
                high = index
                break
        return low, high

    def _border(self, start: int, end: int) -> int:
        """Where, between two figures, the words about the second begin: at the last joining word or comma."""
        for index in range(end - 1, start - 1, -1):
            token = self.tokens[index]
            if (token.is_sign and token.word not in LINKING) or self._joins_at(index):
                return index
        return end

    def _joins_at(self, index: int) -> bool:
        word = self.tokens[index].word
        if any(
            len(each) == 1 and word.startswith(each) and each in self.stretch.affixes.proclitics for each in self.joins
        ):
            return True
        return any(first == index for each in self.joins for first, _ in self.find(each))


def _cost(token: Token) -> int:
    if not token.is_sign or token.word in LINKING:
        return WORD
    return STOP if token.word in STRONG else SIGN


@dataclass(frozen=True, eq=False)
class Context:
    """A figure in its sentence.

    `own` is the range of its surface, `before` are the words of its paragraph before the sentence. For a
    figure in a table, the cells that head its row and column are part of the sentence.
    """

    claim: Claim
    sentence: Sentence
    own: Range
    before: Stretch
    period: Period | None = None
    headings: Headings = field(default_factory=lambda: NO_HEADINGS)

    @cached_property
    def clause(self) -> Range:
        return self.sentence.clause(self.own)


def contexts(release: Release) -> Iterator[Context]:
    """Every figure of a release in its sentence; dates, ordinals and identifiers are no figures."""
    wanted = [each for each in release.claims if each.kind in FIGURES | TIMES and each.quantity is not None]
    if not wanted:
        return
    document, language = release.document, pack(release.words_of or ROOT)
    grid = Grid(release)
    headings = Headings(document, affixes(language))
    headed = {id(each): grid.heads(each) for each in wanted}
    in_text = [each for each in wanted if not headed[id(each)]]
    for span, before, group in _by_sentence(document, language, in_text):
        sentence = _sentence(document, (span,), group, language)
        said_before = Stretch(tokens(document.prose, *before), affixes(language))
        yield from _in(sentence, group, said_before, headings)
    for claim in wanted:
        if cells := headed[id(claim)]:
            heads = sorted((cell.start, cell.end) for cell in cells)
            sentence = _sentence(document, (*heads, (claim.start, claim.end)), [claim], language)
            yield from _in(sentence, [claim], Stretch(()), headings, grid.period(cells))


def _in(
    sentence: Sentence, group: list[Claim], before: Stretch, headings: Headings, period: Period | None = None
) -> Iterator[Context]:
    for claim in group:
        own = _own(sentence.tokens, claim)
        if own[1] > own[0]:
            yield Context(claim, sentence, own, before, claim.period or period, headings)


def _by_sentence(
    document: Document, language: Pack, claims: Sequence[Claim]
) -> Iterator[tuple[Range, Range, list[Claim]]]:
    """The spans of the sentences that hold figures, of what stands before each in its block, and the figures.

    A sentence without end is cut into pieces, so that time grows with the length of the text alone.
    """
    view = View(document.prose, language)
    sentences = Sentences(view, document)
    groups: dict[tuple[int, int], list[Claim]] = {}
    for claim in claims:
        index = sentences.index(view.folded(claim.start))
        piece = (claim.start - view.original(sentences.starts[index])) // LONGEST
        groups.setdefault((index, piece), []).append(claim)
    for (index, piece), group in groups.items():
        start, end = _span(view, document, sentences, index)
        low = start + piece * LONGEST
        yield (low, min(low + LONGEST, end)), _before(view, document, sentences, index), group


def _span(view: View, document: Document, sentences: Sentences, index: int) -> Range:
    """A sentence in offsets of the document."""
    is_last = index + 1 == len(sentences.starts)
    end = len(document.prose) if is_last else view.original(sentences.starts[index + 1])
    return view.original(sentences.starts[index]), end


def _before(view: View, document: Document, sentences: Sentences, index: int) -> Range:
    """The span of the sentence before, where it stands in the same block; else an empty one."""
    if index == 0:
        return 0, 0
    start, end = _span(view, document, sentences, index - 1)
    block = document.block_at(start)
    if block is None or end >= block.end or end - start > LONGEST:
        return 0, 0
    return start, end


def _sentence(document: Document, spans: tuple[Range, ...], group: list[Claim], language: Pack) -> Sentence:
    found = tuple(token for span in spans for token in tokens(document.prose, *span))
    stretch = Stretch(found, affixes(language))
    figures = tuple(sorted(_own(stretch.tokens, claim) for claim in group if claim.kind in FIGURES))
    joins = tuple(language.data("clauses").get("joins", ()))
    return Sentence(stretch, figures, joins)


def _own(stretch: tuple[Token, ...], claim: Claim) -> Range:
    """The range of the tokens that a claim's surface covers."""
    first = bisect_right(stretch, claim.start, key=attrgetter("end"))
    last = bisect_left(stretch, claim.end, first, key=attrgetter("start"))
    return (first, last) if last > first else (0, 0)


@cache
def affixes(language: Pack) -> Affixes:
    """What a language may write onto a word, longest first."""
    before = sorted((each for each in prefixes(language) if each), key=lambda each: (-len(each), each))
    after = sorted(language.data("clauses").get("enclitics", ()), key=lambda each: (-len(each), each))
    return Affixes(tuple(before), tuple(after))
