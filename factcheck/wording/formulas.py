"""Expressions and figures as text: "519 + 240 − 64", how far two sides lie apart, how finely a figure is shown."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, Context, Decimal

from factcheck.model import (
    PRECISION,
    Apply,
    Call,
    Constant,
    Expression,
    Interval,
    Relation,
    Term,
    constants,
    terms,
)

SIGNS = {"+": " + ", "-": " − ", "*": " × ", "/": " ÷ "}
FEWEST_DIGITS = 3  # of a recomputed figure
NOTHING = 30  # digits behind the reported figure's last one that no text means
_ROUND = Context(prec=PRECISION, rounding=ROUND_HALF_EVEN)


def formula(expression: Expression) -> str:
    """An expression in the figures as written: "519 + 240 − 64"."""
    match expression:
        case Term():
            return " ".join(expression.claim.surface.split())
        case Constant():
            return expression.label or written(expression)
        case Call(name=""):
            return ", ".join(formula(each) for each in expression.parts)
        case Call():
            return f"{expression.name}({', '.join(_operand(each) for each in expression.parts)})"
    operands = [_operand(each) for each in expression.parts]
    if expression.operation in SIGNS:
        if expression.operation in "+-":
            operands[0] = _operand(expression.parts[0], first=True)
        return SIGNS[expression.operation].join(operands)
    if expression.operation == "neg":
        return f"−{operands[0]}"
    return f"{expression.operation}({', '.join(operands)})"


def _operand(expression: Expression, *, first: bool = False) -> str:
    """An expression as part of another: its number alone, or in brackets where it would be misread without."""
    match expression:
        case Term():
            return expression.claim.number_surface
        case Apply(operation="+" | "-") if not first:
            return f"({formula(expression)})"
    return formula(expression)


def written(constant: Constant) -> str:
    """A constant as a figure with its unit."""
    value = constant.quantity.value
    return constant.quantity.unit if value is None else f"{value:f} {constant.quantity.unit}".strip()


def surfaces(expression: Expression) -> Iterator[str]:
    """The figures of an expression as written, claims first; a date of which several numbers take part stands once."""
    places = {(id(each.claim.document), each.claim.start, each.claim.end): each for each in terms(expression)}
    for term in places.values():
        yield " ".join(term.claim.surface.split())
    for each in constants(expression):
        yield each.label or written(each)


def unit_of(expression: Expression) -> str:
    """The unit of the first claim of an expression."""
    return next((term.claim.unit for term in terms(expression)), "")


def distance(reported: Interval | None, recomputed: Interval | None) -> Decimal | None:
    """How far the reported side lies above (positive) or below the recomputed one; None where they meet."""
    if reported is None or recomputed is None:
        return None
    if reported.low is not None and recomputed.high is not None and reported.low >= recomputed.high:
        return reported.low - recomputed.high
    if reported.high is not None and recomputed.low is not None and reported.high <= recomputed.low:
        return reported.high - recomputed.low
    return None


def finest_step(relation: Relation) -> Decimal | None:
    """The place of the last digit of the reported figure, None where it has no number."""
    steps = [term.claim.quantity.step for term in terms(relation.left) if term.claim.quantity is not None]
    return min(steps) if steps else None


def rounded(value: Decimal, step: Decimal | None, apart: Decimal | None = None) -> Decimal:
    """A figure one digit finer than the reported one, but never coarser than its own first digits.

    It is as fine as the distance `apart` that it shows: 3.149, which 3.2 is no rounding of, is not shown as 3.15.
    """
    if step is None or value == 0:
        return value
    if value.adjusted() < step.adjusted() - NOTHING:
        return Decimal(0)  # what is left of a bound at zero when it was worked out
    place = min(step.adjusted() - 1, value.adjusted() - FEWEST_DIGITS + 1)
    if apart:
        place = min(place, apart.adjusted())
    near = _ROUND.quantize(value, Decimal((0, (1,), place)))
    whole = near == near.to_integral_value()
    return near.quantize(Decimal(1)) if whole and near.adjusted() < PRECISION else near.normalize()
