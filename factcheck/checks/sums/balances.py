"""Balances of accounts, told by their digits: "receipts were $4,602.23 and costs $2,164.59, leaving $2,437.64"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from factcheck.checks.amounts import Sentence, added, sentences, size
from factcheck.checks.contract import Case
from factcheck.checks.sums.exact import (
    BEFORE,
    BEHIND,
    FEWEST,
    FIRM,
    RECENT,
    before,
    holds,
    is_account,
    kindred,
    nearly_holds,
    plain,
)
from factcheck.model import Apply, Claim, Relation

CALLED = ("difference_of", "difference_left", "sum_rest", "difference_remains", "exact_balance")
CALLED_BEHIND = ("difference_than", "difference_behind", "exact_behind")
MOST = 6  # figures before a balance that are looked at
AHEAD = 2  # and behind it in its sentence


def balances(case: Case) -> Iterator[Relation]:
    """The balances of a document that come out to the last digit, or would but for one slip, in order of place."""
    among = sentences(case)
    for at, sentence in enumerate(among):
        if not case.cues_between(sentence.start, sentence.amounts[-1].end + BEHIND, *CALLED, *CALLED_BEHIND):
            continue  # as most sentences
        figures = plain(sentence.amounts)
        if not is_account(figures):
            continue
        ends = [sentence.start, *(each.end for each in figures)]
        for figure, start in zip(figures, ends, strict=False):
            if not _is_called(case, figure, start):
                continue
            earlier = before(among, at, figure)[-MOST:]
            later = [each for each in kindred(figure, figures) if each.start > figure.end][:AHEAD]
            own = [each for each in earlier if each.sentence == figure.sentence]
            found = _found(figure, earlier, later) or _slipped(figure, own) or _told_behind(among, at, figure)
            if found is not None:
                yield found


def _is_called(case: Case, figure: Claim, start: int) -> bool:
    """Whether words before or behind a figure make it what is left, or what one is above another."""
    start = max(start, figure.start - BEFORE)
    if case.cues_between(start, figure.start, *CALLED):
        return True
    return bool(case.cues_between(figure.end, figure.end + BEHIND, *CALLED_BEHIND))


def _found(figure: Claim, earlier: Sequence[Claim], later: Sequence[Claim]) -> Relation | None:
    """The difference of two figures, or of two and one, that gives a figure to the last digit: the nearest ones first."""
    pool = [*later[::-1], *earlier][::-1]
    for one, other in sorted(itertools.combinations(range(len(pool)), 2), key=lambda pair: (pair[1], pair[0])):
        more, less = sorted((pool[one], pool[other]), key=size, reverse=True)
        if size(more) - size(less) == size(figure):
            relation = _difference(figure, (more,), less)
            if holds(relation):
                return relation
    for three in itertools.combinations(earlier[::-1], 3):
        for less in three:
            first, second = (each for each in three if each is not less)
            if size(first) + size(second) - size(less) == size(figure):
                relation = _difference(figure, (first, second), less)
                if holds(relation, FEWEST + 1):
                    return relation
    return None


def _told_behind(among: Sequence[Sentence], at: int, figure: Claim) -> Relation | None:
    """The difference of two figures in the sentences behind: "The surplus was $79.18. … Receipts were $567.89, and costs $488.71."."""
    near = [each for each in among[at + 1 : at + 1 + RECENT] if each.amounts[0].sentence - figure.sentence <= RECENT]
    behind = [each for sentence in near for each in kindred(figure, plain(sentence.amounts))]
    for one, other in itertools.combinations(behind[:MOST], 2):
        more, less = sorted((one, other), key=size, reverse=True)
        if size(more) - size(less) == size(figure):
            relation = _difference(figure, (more,), less)
            if holds(relation, FIRM):
                return relation
    return None


def _slipped(figure: Claim, own: Sequence[Claim]) -> Relation | None:
    """The only two figures before a balance in its sentence, where one slip alone keeps them from giving it."""
    if len(own) != 2 or figure.change is not None or any(each.change is not None for each in own):
        return None
    more, less = sorted(own, key=size, reverse=True)
    relation = _difference(figure, (more,), less)
    return relation if size(figure) < size(more) and nearly_holds(relation) else None


def _difference(figure: Claim, first: Sequence[Claim], less: Claim) -> Relation:
    left, *right = added((figure, *first, less), ("difference", *["minuend"] * len(first), "subtrahend"))
    *plus, minus = right
    minuend = plus[0] if len(plus) == 1 else Apply("+", tuple(plus))
    return Relation(left, Apply("-", (minuend, minus)), topic="difference-of-two")
