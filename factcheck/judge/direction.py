"""What may be wrong where figures go the other way than the words of change say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.judge.candidates import Candidate, holds_narrowly
from factcheck.judge.likelihood import odds
from factcheck.judge.slips import figure_slips
from factcheck.model import Relation, Term

BEFORE = 3  # how much rarer another slip is in the old figure, which was published before
EXCHANGED = 2  # the cost of both figures in each other's place
CLOSE = 2  # times that a figure may be another after a change that has no percentage


def direction_candidates(relation: Relation) -> Iterator[Candidate]:
    """The two figures of a direction in each other's place, or a slip in one of them, where that brings them close.

    The old figure was published before, so that only the commonest slip is looked for there.
    """
    left, right = relation.left, relation.right
    if relation.topic != "direction" or not isinstance(left, Term) or not isinstance(right, Term):
        return
    quantity = right.claim.quantity
    if quantity is None or quantity.value is None:
        return
    yield Candidate("figures-swapped", left.claim, EXCHANGED, quantity.value, step=quantity.step)
    for one, other in ((left.claim, right.claim), (right.claim, left.claim)):
        for slip in figure_slips(one.quantity) if one.quantity is not None else ():
            near = other.value is not None and other.value < slip.value * CLOSE and slip.value < other.value * CLOSE
            swapped = slip.name == "digits-swapped" and slip.cost == 1
            candidate = Candidate(slip.name, one, slip.cost, slip.value, step=slip.step)
            if near and holds_narrowly(relation, candidate):
                known = one is right.claim and not swapped
                yield replace(candidate, weight=odds(candidate) / BEFORE) if known else candidate
