"""How well a change lets the figures fit: in the middle of what rounding allows, or only at its edge."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.judge.candidates import Candidate
from factcheck.judge.evaluate import AS_WRITTEN, NARROW_BARE, Scope, evaluate, substituted
from factcheck.judge.values import FIGURES, UnjudgeableError, aligned
from factcheck.model import Interval, Relation

LEAST = Decimal("0.125")  # what is left of the odds of a change that only fits with every figure rounded its own way
ONE = Decimal(1)


def nearness(candidate: Candidate, relation: Relation) -> Decimal:
    """What speaks for a change by how well the figures fit with it, from `LEAST` to 1.

    Where several figures were rounded, their errors mostly cancel: the sum of independent errors lies near
    its middle, so that odds fall, about as a straight line, from there to the edge of what the rounding allows.
    """
    if relation.operator != "==" or relation.form != "equation" or candidate.value is None:
        return ONE
    changed = {candidate.claim.identity: candidate.repaired}
    tried = replace(relation, left=substituted(relation.left, changed), right=substituted(relation.right, changed))
    try:
        return max(LEAST, ONE - _distance(tried))
    except (UnjudgeableError, ZeroDivisionError):
        return ONE


def _distance(relation: Relation) -> Decimal:
    """How far both sides lie apart as they are written, as a share of how far rounding lets them."""
    left, right = _both(relation, AS_WRITTEN)
    if left.low is None or right.low is None or left.low == right.low:
        return Decimal(0)
    apart = right.low - left.low
    reported, computed = _both(relation, NARROW_BARE)
    up, down = (reported, computed) if apart > 0 else (computed, reported)
    if up.high is None or down.low is None:
        return Decimal(0)
    reach = up.high - down.low + abs(apart)
    return min(ONE, FIGURES.divide(abs(apart), reach)) if reach > 0 else ONE


def _both(relation: Relation, scope: Scope) -> tuple[Interval, Interval]:
    return aligned(evaluate(relation.left, scope), evaluate(relation.right, scope))[:2]
