"""What an expression is worth: an expression tree becomes a set of true values with a unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date as Date
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from factcheck import units
from factcheck.judge import values
from factcheck.judge.values import UnjudgeableError, Value
from factcheck.model import Apply, Call, Claim, Constant, Expression, Interval, Quantity, Term, When, altered

Size = Literal["point", "narrow", "wide"]
Hedges = Literal["all", "closed", "none"]
COUNTED = frozenset({"count", "number", "ratio", "ordinal", "year", "identifier"})
BARE = frozenset({"number", "ratio"})
ONE = Interval.point(1)


@dataclass(frozen=True, slots=True)
class Scope:
    """Which of its sets a written figure stands for: as written, as perhaps rounded, with which hedges.

    `hedges` keeps all, only those that reach no further than a share ("closed"), or none.
    """

    size: Size
    hedges: Hedges = "all"


AS_WRITTEN = Scope("point", "none")
NARROW = Scope("narrow")
NARROW_CLOSED = Scope("narrow", "closed")
NARROW_BARE = Scope("narrow", "none")
WIDE = Scope("wide")
WIDE_BARE = Scope("wide", "none")
WIDE_CLOSED = Scope("wide", "closed")


def evaluate(expression: Expression, scope: Scope) -> Value:
    """The value of an expression in a scope.

    Raises UnjudgeableError where units do not fit or a figure has no number, ZeroDivisionError where a
    divisor may be 0.
    """
    match expression:
        case Term():
            return _claim(expression.claim, scope)
        case Constant():
            return _quantity(expression.quantity, scope)
        case Call():
            return _called(expression, scope)
    return _applied(expression, scope)


def interval_of(quantity: Quantity, scope: Scope) -> Interval:
    """The set of true values of a figure; raises UnjudgeableError for one without a number."""
    if quantity.value is None and quantity.low is None and quantity.high is None:
        raise UnjudgeableError("no-number")
    if scope.size == "point":
        return quantity.point
    hedge = quantity.hedge
    dropped = hedge is None or (scope.hedges == "none" or (scope.hedges == "closed" and hedge.open_ended))
    if scope.size == "narrow":
        return quantity.bare_narrow if dropped else quantity.narrow
    return quantity.bare_wide if dropped else quantity.wide


def unit_of(quantity: Quantity) -> str:
    """The unit that arithmetic sees: "" for counts and plain numbers, whatever is counted."""
    return "" if quantity.kind in COUNTED else _told_unit(quantity.unit)


@lru_cache(maxsize=1 << 12)
def _told_unit(unit: str) -> str:
    return unit if units.is_known(unit) or " / " in unit else ""


def label(expression: Expression, value: Value) -> str:
    """The unit in which a side is reported: the counted thing or a check's own label where arithmetic sees none."""
    match expression:
        case Term() if not value.unit:
            return expression.claim.unit
        case Constant() if not value.unit:
            return expression.quantity.unit
        case Call() if not value.unit:
            return expression.unit
    return value.unit


def days(when: When) -> Interval:
    """A date or period as the ordinals of its days, from the first to the last that it may mean."""
    period = when.period
    if when.impossible or period is None or (period.start is None and period.end is None):
        raise UnjudgeableError("no-number")
    return Interval(_ordinal(period.start), _ordinal(period.end))


def substituted(expression: Expression, claims: Mapping[tuple[int, int, int], Claim]) -> Expression:
    """The expression with some claims, named by their identity, replaced by others."""
    match expression:
        case Term():
            other = claims.get(expression.claim.identity)
            return expression if other is None else Term(other, expression.role)
        case Apply():
            return Apply(expression.operation, tuple([substituted(each, claims) for each in expression.parts]))
        case Call():
            return altered(expression, parts=tuple(substituted(each, claims) for each in expression.parts))
    return expression


def proportion(expression: Expression) -> tuple[Expression, Expression, bool] | None:
    """New and old of a change in proportion, and whether it is a fall, (old − new) / old, stated as a positive share."""
    if not isinstance(expression, Apply) or expression.operation != "/":
        return None
    change, base = expression.parts
    if not isinstance(change, Apply) or change.operation != "-":
        return None
    first, second = change.parts
    if second == base:
        return first, base, False
    return (second, base, True) if first == base else None


def _claim(claim: Claim, scope: Scope) -> Value:
    if claim.quantity is not None:
        return _quantity(claim.quantity, scope)
    if claim.when is None:
        raise UnjudgeableError("no-number")
    return Value(days(claim.when), "day")


def _quantity(quantity: Quantity, scope: Scope) -> Value:
    unit = unit_of(quantity)
    bare = not quantity.unit and quantity.kind in BARE
    return Value(interval_of(quantity, scope), unit, bare=bare)


def _called(call: Call, scope: Scope) -> Value:
    wanted = (*call.units, *("" for _ in call.parts))
    arguments = [
        values.in_unit(value, unit) if unit else value.interval
        for value, unit in zip((evaluate(each, scope) for each in call.parts), wanted, strict=False)
    ]
    unit = call.unit if units.is_known(call.unit) else ""
    return Value(call.function(*arguments), unit, computed=True)


def _applied(apply: Apply, scope: Scope) -> Value:
    """The value of an operation. A change in proportion is worked out as new / old − 1, a fall as 1 − new / old.

    So written, each figure occurs once, and the interval is as tight as the figures allow.
    """
    found = proportion(apply)
    if found is not None:
        new, old = (evaluate(each, scope) for each in found[:2])
        ratio = values.divide(new, old)
        if not ratio.unit:
            return Value(ONE - ratio.interval if found[2] else ratio.interval - ONE, "", computed=True)
    parts = [evaluate(each, scope) for each in apply.parts]
    if apply.operation in ("min", "max"):
        return values.extreme(parts, highest=apply.operation == "max")
    if apply.operation == "+":
        result = parts[0]
        for each in parts[1:]:
            result = values.add(result, each)
        return Value(result.interval, result.unit, computed=True, bare=result.bare)
    return OPERATIONS[apply.operation](*parts)


OPERATIONS: Mapping[str, Callable[..., Value]] = {
    "-": values.subtract,
    "*": values.multiply,
    "/": values.divide,
    "neg": values.negated,
    "abs": values.magnitude,
}


def _ordinal(day: Date | None) -> Decimal | None:
    return None if day is None else Decimal(day.toordinal())
