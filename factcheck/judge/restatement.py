"""The same figure said twice: the coarser one must be a rounding or truncation of the finer one."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import partial

from factcheck.judge.evaluate import AS_WRITTEN, NARROW_BARE, NARROW_CLOSED, WIDE, WIDE_CLOSED, Scope, evaluate, label
from factcheck.judge.values import aligned, figure
from factcheck.model import Expression, Interval, Reading, Relation, Verdict

TRIALS: tuple[tuple[Scope, Reading], ...] = (
    (NARROW_CLOSED, "narrow"),
    (WIDE_CLOSED, "wide"),
    (WIDE, "hedged"),
)
BARE_WIDE = Scope("wide", "none")


def judge_restatement(relation: Relation) -> Verdict:
    """The coarser figure, as it may have been rounded, must hold the finer one as written.

    Where both are equally coarse, either may be the rounded one. The finer figure takes its own hedge
    along: "about 60,000" may be restated as 58,900.
    """
    written = evaluate(relation.left, AS_WRITTEN)
    point = aligned(written, evaluate(relation.right, AS_WRITTEN))
    unit = point[2] or label(relation.left, written)
    if point[0].is_point and point[0] == point[1]:  # each figure lies in every set that the other one stands for
        return Verdict(relation, "consistent", "narrow", point[0], point[1], partial(figure, point[1]), unit)
    pairs = list(_pairs(relation))
    for scope, name in TRIALS:
        if any(_holds(coarse, fine, scope) for coarse, fine in pairs):
            return Verdict(relation, "consistent", name, point[0], point[1], partial(figure, point[1]), unit)
    return Verdict(relation, "inconsistent", None, point[0], point[1], partial(figure, point[1]), unit)


def _pairs(relation: Relation) -> Iterator[tuple[Expression, Expression]]:
    """The coarser and the finer side; both ways round where they are equally coarse."""
    left, right, _ = aligned(evaluate(relation.left, BARE_WIDE), evaluate(relation.right, BARE_WIDE))
    one, other = _width(left), _width(right)
    if other is None or (one is not None and one <= other):
        yield relation.right, relation.left
    if one is None or (other is not None and other <= one):
        yield relation.left, relation.right


def _width(interval: Interval) -> Decimal | None:
    """How wide an interval is, None for one without end."""
    return None if interval.low is None or interval.high is None else interval.high - interval.low


def _holds(coarse: Expression, fine: Expression, scope: Scope) -> bool:
    finer = evaluate(fine, AS_WRITTEN)
    hedged = evaluate(fine, Scope("narrow", scope.hedges))
    bare = evaluate(fine, NARROW_BARE)
    if hedged.interval != bare.interval:
        finer = hedged
    one, other, _ = aligned(evaluate(coarse, scope), finer)
    return one.meets(other)
