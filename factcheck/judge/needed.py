"""What one figure of an equation would have to be, the others as they are written."""

from __future__ import annotations

from factcheck.judge import values
from factcheck.judge.evaluate import NARROW_BARE, evaluate, growth, unit_of
from factcheck.judge.values import UnjudgeableError, Value
from factcheck.model import Apply, Claim, Expression, Interval, Relation, Term, terms

ONE = Value(Interval.point(1))


def needed(relation: Relation, claim: Claim) -> Interval | None:
    """The values of a claim that would make an equation hold, in the claim's unit.

    None where that cannot be worked out backwards: the figure occurs more than once, or inside a
    function, a minimum or an absolute value.
    """
    if relation.operator != "==" or claim.quantity is None:
        return None
    try:
        for side, other in ((relation.left, relation.right), (relation.right, relation.left)):
            if _holds(side, claim):
                found = _solved(side, evaluate(other, NARROW_BARE), claim)
                return None if found is None else values.in_unit(found, unit_of(claim.quantity))
    except (UnjudgeableError, ZeroDivisionError):
        return None
    return None


def _solved(expression: Expression, target: Value, claim: Claim) -> Value | None:
    """The value that a claim inside an expression needs for the expression to be the target."""
    while not isinstance(expression, Term):
        if not isinstance(expression, Apply):
            return None
        step = _inward(expression, target, claim)
        if step is None:
            return None
        expression, target = step
    return target


def _inward(apply: Apply, target: Value, claim: Claim) -> tuple[Expression, Value] | None:
    proportion = growth(apply)
    if proportion is not None:
        return _through_growth(proportion, target, claim)
    inside = [each for each in apply.parts if _holds(each, claim)]
    if len(inside) != 1:
        return None
    others = [evaluate(each, NARROW_BARE) for each in apply.parts if each is not inside[0]]
    first = inside[0] is apply.parts[0]
    return _inverted(apply.operation, inside[0], others, target, first=first)


def _inverted(
    operation: str, inside: Expression, others: list[Value], target: Value, *, first: bool
) -> tuple[Expression, Value] | None:
    if operation == "neg":
        return inside, values.negated(target)
    if operation == "+":
        for each in others:
            target = values.subtract(target, each)
        return inside, target
    if operation == "-":
        return inside, values.add(target, others[0]) if first else values.subtract(others[0], target)
    if operation == "*":
        return inside, values.divide(target, others[0])
    if operation == "/":
        return inside, values.multiply(target, others[0]) if first else values.divide(others[0], target)
    return None


def _through_growth(
    pair: tuple[Expression, Expression], target: Value, claim: Claim
) -> tuple[Expression, Value] | None:
    """A change in proportion is new / old − 1: the base takes part once."""
    new, old = pair
    ratio = values.add(values.as_share(target), ONE)
    if _holds(new, claim) == _holds(old, claim):
        return None
    if _holds(new, claim):
        return new, values.multiply(ratio, evaluate(old, NARROW_BARE))
    return old, values.divide(evaluate(new, NARROW_BARE), ratio)


def _holds(expression: Expression, claim: Claim) -> bool:
    return any(each.claim is claim for each in terms(expression))
