"""Figures that a sentence lists, each with its percentage in brackets: "1,234 votes (45%), 987 (36%) and 521 (19%)".

No word says of what they are shares. It is a total that the text gave before, or what they are together: the one that the
percentages bear out.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from factcheck.checks.amounts import Sentence, kin, sentences, size
from factcheck.checks.contract import Case
from factcheck.checks.percent.relations import is_slip
from factcheck.judge import judge
from factcheck.model import Apply, Claim, Expression, Relation, Term

FEWEST = 2  # percentages that bear a total out
FEWEST_TOGETHER = 3  # figures that are a whole together
BACK = 3  # sentences before a list in which its total may stand
FIRM = frozenset({"digits-swapped", "decimal-moved", "digit-wrong", "digit-doubled"})

MOST_WORDS = 4  # between a figure and the brackets with its percentage
MARKS = frozenset(",،;؛:.()–—")

PERCENT = frozenset({"percent"})

Pair = tuple[Claim, Claim]


def listed(case: Case) -> Iterator[Relation]:
    """The percentages of lists in sentences, each with its figure and the whole that the others bear out."""
    if not case.of_kinds(PERCENT):
        return
    before: list[Sentence] = []
    for sentence in sentences(case):
        pairs = _pairs(case, sentence.amounts)
        if len(pairs) >= FEWEST:
            yield from _borne_out(pairs, list(_wholes(pairs, sentence, before)))
        before = [*before[1 - BACK :], sentence]


def _pairs(case: Case, amounts: Sequence[Claim]) -> list[Pair]:
    """The figures of a sentence with the percentages in the brackets behind them, or the other way round, those of the first one's kind."""
    text, found = case.document.prose, []
    for one, other in itertools.pairwise(amounts):
        bracketed = text.startswith(")", other.end) and _opens(text[one.end : other.start])
        part, share = (one, other) if other.kind == "percent" else (other, one)
        if bracketed and share.kind == "percent" and part.kind != "percent" and _is_plain(part) and _is_plain(share):
            found.append((part, share))
    return [each for each in found if kin(each[0], found[0][0])]


def _opens(between: str) -> bool:
    """Whether brackets open between two figures, at once or behind what the first is a share of: "58 % of the weight (27.8 t)"."""
    words = between.removesuffix("(").strip()
    return between.endswith("(") and len(words.split()) <= MOST_WORDS and not any(each in MARKS for each in words)


def _is_plain(figure: Claim) -> bool:
    return bool(figure.value) and figure.change is None


def _wholes(pairs: Sequence[Pair], sentence: Sentence, before: Sequence[Sentence]) -> Iterator[Expression]:
    """What the parts may be shares of: a larger figure before them, the nearest first, or their sum."""
    parts = [part for part, _ in pairs]
    largest = max(map(size, parts))
    earlier = [each for each in sentence.amounts if each.start < parts[0].start]
    for figures in (earlier, *(each.amounts for each in reversed(before))):
        for figure in reversed(figures):
            if figure.value is not None and kin(figure, parts[0]) and size(figure) > largest:
                yield Term(figure, "whole")
    if len(parts) >= FEWEST_TOGETHER:
        yield Apply("+", tuple(Term(each, "part") for each in parts))


def _borne_out(pairs: Sequence[Pair], wholes: Sequence[Expression]) -> Iterator[Relation]:
    """The relations with the first whole that all percentages but one at most agree with."""
    for whole in wholes:
        relations = [
            Relation(Term(share, "percentage"), Apply("/", (Term(part, "part"), whole)), topic="percent-of")
            for part, share in pairs
        ]
        verdicts = [judge(each) for each in relations]
        held = [each.outcome == "consistent" for each in verdicts]
        if sum(held) < FEWEST or sum(held) < len(held) - 1:
            continue
        if all(holds or is_slip(each, FIRM) for holds, each in zip(held, verdicts, strict=True)):
            yield from relations
        return
