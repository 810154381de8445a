"""Comparisons of rules as rows of linear sums, for finding those that cannot both hold.

What is not linear (a product of metrics, `min`, `growth`) stands as a variable of its own. Each variable has a
kind of unit; a figure without a unit and one with a unit are not compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction

from factcheck import units
from factcheck.model import Interval, Operator, Quantity
from factcheck.rulebook.expression import Comparison, Figure, Name, Operate, Part, in_words
from factcheck.rulebook.figures import figure
from factcheck.rulebook.inequalities import Row, Sense

PERCENT = "percent"
BARE = ""  # the kind of plain numbers and counts
ONE = Fraction(1)
ZERO = Interval.point(0)


class NotLinearError(Exception):
    """A comparison of which nothing can be said here: figures of different kinds, ranges, hedges."""


@dataclass(frozen=True, slots=True)
class Linear:
    """A sum of multiples of variables and a constant, the constant in the unit of a kind; None where it has none."""

    factors: Mapping[str, Fraction] = field(default_factory=dict)
    constant: Fraction = Fraction(0)
    kind: str | None = None

    @property
    def is_constant(self) -> bool:
        return not any(self.factors.values())

    def times(self, number: Fraction) -> Linear:
        return Linear(
            {name: factor * number for name, factor in self.factors.items()}, self.constant * number, self.kind
        )

    def plus(self, other: Linear) -> Linear:
        """The sum; raises NotLinearError where the constants are of different kinds."""
        kinds = {each.kind for each in (self, other) if each.kind is not None}
        if len(kinds) > 1:
            raise NotLinearError
        names = (*self.factors, *(each for each in other.factors if each not in self.factors))
        zero = Fraction(0)
        sums = {name: self.factors.get(name, zero) + other.factors.get(name, zero) for name in names}
        return Linear(sums, self.constant + other.constant, min(kinds, default=None))


@dataclass(frozen=True, slots=True)
class Stated:
    """A row and the kind of its constants."""

    row: Row
    kind: str | None


class Kinds:
    """The kinds of unit that were met, each with the unit in which it is reckoned."""

    def __init__(self) -> None:
        self._units: dict[str, str] = {}

    def constant(self, quantity: Quantity) -> Linear:
        """A figure as a constant; raises NotLinearError for a range or a hedged one."""
        if quantity.value is None or quantity.hedge is not None:
            raise NotLinearError
        value = Fraction(quantity.value)
        if not value:
            return Linear()
        if not quantity.unit or quantity.kind in ("count", "number", "ratio"):
            return Linear(constant=value, kind=BARE)
        if not units.is_known(quantity.unit):
            return Linear(constant=value, kind=quantity.unit)
        kind = str(units.dimension(quantity.unit))
        unit = self._units.setdefault(kind, quantity.unit)
        if units.convert(ZERO, quantity.unit, unit) != ZERO:  # degrees on different scales
            return Linear(constant=value, kind=quantity.unit)
        return Linear(constant=value * units.factor(quantity.unit, unit), kind=kind)


def rows(comparison: Comparison, kinds: Kinds) -> Iterator[Stated]:
    """What a comparison says as rows; "!=" says nothing that a row could. Raises NotLinearError."""
    left, right = _linear(comparison.left, kinds), _linear(comparison.right, kinds)
    yield from compared(left, comparison.operator, right)


def compared(left: Linear, operator: Operator, right: Linear) -> Iterator[Stated]:
    """The rows of two sides."""
    if operator in ("<", "<="):
        left, right = right, left
    gap = left.plus(right.times(-ONE))
    if operator != "!=":
        sense: Sense = "==" if operator == "==" else ">" if len(operator) == 1 else ">="
        yield Stated(Row.of(gap.factors, gap.constant, sense), gap.kind)


def variable(name: Name) -> Linear:
    """A metric as a variable."""
    return Linear({str(name): ONE})


def _linear(part: Part, kinds: Kinds) -> Linear:
    match part:
        case Figure():
            return kinds.constant(figure(part.text))
        case Name():
            return variable(part)
        case Operate(operation="change"):
            now = _linear(part.parts[0], kinds)
            return now.plus(_linear(_earlier(part.parts[0]), kinds).times(-ONE))
        case Operate(operation="+" | "-" | "sum" | "neg") if not _is_every(part):
            first, *others = (_linear(each, kinds) for each in part.parts)
            made = first.times(-ONE) if part.operation == "neg" else first
            for each in others:
                made = made.plus(each.times(-ONE) if part.operation == "-" else each)
            return made
        case Operate(operation="*" | "/"):
            return _scaled(part, kinds)
    return Linear({in_words(part): ONE})


def _is_every(part: Operate) -> bool:
    return any(isinstance(each, Name) and each.every for each in part.parts)


def _scaled(part: Operate, kinds: Kinds) -> Linear:
    """A product with a plain number, or a quotient by one; else a variable of its own."""
    left, right = (_linear(each, kinds) for each in part.parts)
    number = _number(right)
    if number is not None:
        if part.operation == "*":
            return left.times(number)
        if number:
            return left.times(1 / number)
    first = _number(left)
    if first is not None and part.operation == "*":
        return right.times(first)
    return Linear({in_words(part): ONE})


def _number(of: Linear) -> Fraction | None:
    """A plain number, a percentage as the share that it stands for; None for all else."""
    if not of.is_constant:
        return None
    if of.kind in (None, BARE):
        return of.constant
    return of.constant / 100 if of.kind == str(units.dimension(PERCENT)) else None


def _earlier(part: Part) -> Part:
    """A part of an expression, of the release before."""
    if isinstance(part, Name):
        return replace(part, previous=True)
    return replace(part, parts=tuple(map(_earlier, part.parts))) if isinstance(part, Operate) else part


def limit(quantity: Decimal, of: Quantity, kinds: Kinds) -> Linear:
    """A number in the unit of a figure, as a constant."""
    return kinds.constant(replace(of, value=quantity, hedge=None, low=None, high=None))
