"""The changes of one figure that would repair an equation, each with the slip that it undoes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from factcheck.judge.evaluate import (
    AS_WRITTEN,
    NARROW_BARE,
    WIDE,
    WIDE_BARE,
    evaluate,
    proportion,
    substituted,
    unit_of,
)
from factcheck.judge.fit import rounded_like, significant
from factcheck.judge.judging import expected, judge
from factcheck.judge.needed import Backwards
from factcheck.judge.slips import Slip, figure_slips, misplaced, reordered
from factcheck.judge.values import PERCENT, POINT, UnjudgeableError, Value, in_unit
from factcheck.model import (
    HALF,
    Apply,
    Call,
    Claim,
    Expression,
    Interval,
    Quantity,
    Reading,
    Relation,
    Term,
    altered,
    free_place,
)

MOST_TRIED = 500  # figures of a relation whose slips are tried
LAST = 7  # the cost of a percentage that no slip of the pen explains: it was probably worked out wrongly
GREATEST_WORD = 100  # a count in words that one word may have been put for another
MOST_SWAPPED = 6  # figures of a relation among which an exchange is tried


@dataclass(frozen=True, slots=True)
class Candidate:
    """One change of one figure: what it should read, or the unit that it should carry.

    `exact` tells that the figures then fit to the last written digit, `vague` that the value is the likeliest of
    several that would do as well. `weight` are the odds of them all, where they are known already.
    """

    slip: str
    claim: Claim
    cost: int
    value: Decimal | None = None
    unit: str | None = None
    step: Decimal | None = None
    like: Claim | None = None
    exact: bool = True
    vague: bool = False
    weight: Decimal | None = None

    @property
    def repaired(self) -> Claim:
        """The claim as it would be."""
        return meant(self.claim, self.value, self.step, self.unit)


def meant(claim: Claim, value: Decimal | None, step: Decimal | None = None, unit: str | None = None) -> Claim:
    """The claim with another figure or unit; a unit that is kept keeps its senses, which the other figures share."""
    quantity = claim.quantity
    if quantity is None:
        return claim
    senses = quantity.senses if unit is None else ()
    changed = altered(quantity, unit=quantity.unit if unit is None else unit, senses=senses, readings=())
    if value is not None:
        place = quantity.step if step is None else step
        free = None if quantity.free is None else free_place(value, step=place, hedged=quantity.hedge is not None)
        changed = altered(changed, value=value, step=place, free=free, low=None, high=None)
    return altered(claim, quantity=changed)


def equation_candidates(relation: Relation) -> Iterator[Candidate]:
    """The changes that make an equation hold as written; of an inequality too much would repair it."""
    if relation.operator != "==":
        return
    claims = list({term.claim.identity: term.claim for term in relation.terms()}.values())
    yield from _stale(relation)
    yield from _percentages(relation)
    yield from _exchanged(relation, claims)
    if relation.form == "restatement":
        yield from _restated(relation)
        return
    solved = Backwards(relation, AS_WRITTEN if _is_in_points(relation) else NARROW_BARE)
    for claim in claims[:MOST_TRIED]:
        yield from _figures(relation, claim, solved.needed(claim))


def _is_in_points(relation: Relation) -> bool:
    """Whether a difference in points is given: it is taken of two percentages as they are printed."""
    return isinstance(relation.left, Term) and relation.left.claim.kind == POINT


def _figures(relation: Relation, claim: Claim, target: Interval | None) -> Iterator[Candidate]:
    """One figure misspelt: what it should be is worked out first, so that only fitting slips are judged."""
    quantity = claim.quantity
    if quantity is None or target is None:
        return
    if not claim.in_digits:
        yield from _worded(claim, quantity, target)
        return
    for slip in (*figure_slips(quantity), *_reordered(quantity, target)):
        if _misses(target, slip.value, slip.step) or not target.meets(_narrow(quantity, slip.value, slip.step)):
            continue
        if _is_in_points(relation) and not target.meets(Interval.point(slip.value)):
            continue
        candidate = Candidate(slip.name, claim, slip.cost + _extra(slip.value, quantity), slip.value, step=slip.step)
        if holds_narrowly(relation, candidate):
            yield candidate


def _worded(claim: Claim, quantity: Quantity, target: Interval) -> Iterator[Candidate]:
    """A small count in words put for another, where the others leave one count only."""
    if quantity.step != 1 or not quantity.value or quantity.value > GREATEST_WORD or target.low is None:
        return
    least = max(target.low.to_integral_value(ROUND_CEILING), Decimal(1))
    fits = [each for each in (least, least + 1) if target.meets(Interval.point(each))]
    if len(fits) == 1 and fits[0] <= GREATEST_WORD:
        yield Candidate("word-wrong", claim, 3, fits[0])


def _restated(relation: Relation) -> Iterator[Candidate]:
    """One of two figures for the same misspelt; the coarser one need only be a rounding of the other."""
    for side, other in ((relation.left, relation.right), (relation.right, relation.left)):
        if not isinstance(side, Term) or side.claim.quantity is None or not side.claim.in_digits:
            continue
        try:
            unit = unit_of(side.claim.quantity)
            wide, bare, wanted = (in_unit(evaluate(other, each), unit) for each in (WIDE, WIDE_BARE, AS_WRITTEN))
        except UnjudgeableError:
            continue
        for slip in (*figure_slips(side.claim.quantity), *_reordered(side.claim.quantity, wanted)):
            around = Interval(slip.value - slip.step, slip.value + slip.step)
            exact = bare.meets(around)  # else only the reach of a hedge lets them be one
            candidate = Candidate(slip.name, side.claim, slip.cost, slip.value, step=slip.step, exact=exact)
            if wide.meets(around) and _holds(relation, candidate) in ("narrow", "wide"):
                yield candidate


def _reordered(quantity: Quantity, wanted: Interval) -> list[Slip]:
    """The one figure that is wanted, where the written one has its digits in another order."""
    found = reordered(quantity, wanted.low) if wanted.is_point and wanted.low is not None else None
    return [] if found is None else [found]


def may_slip(relation: Relation, names: frozenset[str]) -> bool:
    """Whether one of some slips inside the digits of a figure may repair an equation, so that a diagnosis may name it.

    True where only the diagnosis can tell; most sums that do not hold are told apart here, without one.
    """
    if relation.operator != "==" or relation.form != "equation" or relation.topic == "direction":
        return True
    if isinstance(relation.right, Call) or relation.either:
        return True
    solved = Backwards(relation)
    for claim in {term.claim.identity: term.claim for term in relation.terms()}.values():
        slips = misplaced(claim.quantity, names) if claim.quantity is not None else ()
        target = solved.needed(claim) if slips else None
        if target is None or claim.quantity is None:
            continue
        for slip in slips:
            if not _misses(target, slip.value, slip.step) and target.meets(
                _narrow(claim.quantity, slip.value, slip.step)
            ):
                return True
    return False


def _misses(target: Interval, value: Decimal, step: Decimal) -> bool:
    """Whether a figure lies further from what is needed than its last place, which is told without an interval of it."""
    if target.low is not None and value < target.low - step:
        return True
    return target.high is not None and value > target.high + step


def _narrow(quantity: Quantity, value: Decimal, step: Decimal) -> Interval:
    if quantity.exact:
        return Interval.point(value)
    margin = step * HALF
    return Interval(value - margin, value + margin)


def _extra(value: Decimal, quantity: Quantity) -> int:
    return 3 * max(0, significant(value) - significant(quantity.value or value))


def holds_narrowly(relation: Relation, candidate: Candidate) -> bool:
    """Whether a relation holds as written with a change."""
    return _holds(relation, candidate) == "narrow"


def _holds(relation: Relation, candidate: Candidate) -> Reading | None:
    """How a relation holds with a change, None where it does not."""
    changed = {candidate.claim.identity: candidate.repaired}
    left, right = substituted(relation.left, changed), substituted(relation.right, changed)
    return judge(altered(relation, left=left, right=right)).reading


def _stale(relation: Relation) -> Iterator[Candidate]:
    """The reported figure is an earlier document's figure, left in place."""
    left = relation.left
    if not isinstance(left, Term) or left.claim.value is None:
        return
    for term in relation.terms():
        earlier = term.claim.document is not left.claim.document
        if earlier and term.claim.value == left.claim.value and term.claim.unit == left.claim.unit:
            yield from _recomputed(relation, left.claim, "stale-figure", 1)
            return


def _recomputed(relation: Relation, claim: Claim, slip: str, cost: int) -> Iterator[Candidate]:
    """The reported figure replaced by what the others give, as finely as it is written."""
    value = expected(relation)
    if value is not None and claim.quantity is not None:
        yield Candidate(slip, claim, cost, _as_fine_as(value, claim.quantity))


def _as_fine_as(value: Decimal, quantity: Quantity) -> Decimal:
    return value if quantity.exact and value == value.to_integral_value() else rounded_like(value, quantity)


def _percentages(relation: Relation) -> Iterator[Candidate]:
    """A percentage that is a ratio, a difference in points, or a share of the wrong base."""
    left = relation.left
    if not isinstance(left, Term) or left.claim.quantity is None or left.claim.unit not in (PERCENT, POINT):
        return
    if left.claim.unit == POINT:
        if proportion(relation.right) is not None:
            yield Candidate("points-for-percent", left.claim, 1, left.claim.value, PERCENT)
        else:
            yield from _recomputed(relation, left.claim, "percentage-wrong", LAST)
        return
    try:
        reported = evaluate(left, NARROW_BARE)
        for slip, cost, taken in _taken_for(relation.right):
            if reported.interval.meets(in_unit(taken, PERCENT)):
                yield from _recomputed(relation, left.claim, slip, cost)
        yield from _points(relation, left.claim, reported)
        yield from _recomputed(relation, left.claim, "percentage-wrong", LAST)
    except (UnjudgeableError, ZeroDivisionError):
        return


def _taken_for(expression: Expression) -> Iterator[tuple[str, int, Value]]:
    """What the reported percentage would be, had the writer worked it out wrongly."""
    found = proportion(expression)
    if found is not None:
        new, old, falls = found
        change = Apply("-", (old, new) if falls else (new, old))
        yield "ratio-as-increase", 1, evaluate(Apply("/", (new, old)), NARROW_BARE)
        yield "wrong-base", 2, evaluate(Apply("/", (change, new)), NARROW_BARE)
    elif isinstance(expression, Apply) and expression.operation == "/":
        part, whole = expression.parts
        yield "wrong-base", 2, evaluate(Apply("/", (part, Apply("-", (whole, part)))), NARROW_BARE)


def _points(relation: Relation, claim: Claim, reported: Value) -> Iterator[Candidate]:
    """A difference of two percentages called a percentage of one."""
    found = proportion(relation.right)
    if found is None:
        return
    new, old, falls = found
    difference = evaluate(Apply("-", (old, new) if falls else (new, old)), NARROW_BARE)
    if difference.unit == PERCENT and difference.interval.meets(reported.interval):
        yield Candidate("percent-for-points", claim, 1, claim.value, POINT)


def _exchanged(relation: Relation, claims: list[Claim]) -> Iterator[Candidate]:
    """Two figures in each other's place."""
    plain = [each for each in claims if each.quantity is not None and each.value is not None]
    if not 2 <= len(plain) <= MOST_SWAPPED:
        return
    for one, other in itertools.combinations(plain, 2):
        if one.quantity is None or other.quantity is None or one.value == other.value:
            continue
        if (one.quantity.unit == PERCENT) != (other.quantity.unit == PERCENT):
            continue
        changed = {
            one.identity: meant(one, other.value, other.quantity.step),
            other.identity: meant(other, one.value, one.quantity.step),
        }
        left, right = substituted(relation.left, changed), substituted(relation.right, changed)
        if judge(altered(relation, left=left, right=right)).reading == "narrow":
            yield Candidate("figures-swapped", one, 2, other.value, step=other.quantity.step)
