"""Arithmetic on intervals with units: what may be added, what a product is measured in.

A unit is a name that `factcheck.units` knows; "" is a bare number or a count, whatever is counted: a
check that adds men to women has decided that this makes sense. A share is a number, so that percent
and "" convert into one another; percent and percentage point do not, except that the difference of
two percentages may be read as either.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal
from fractions import Fraction
from typing import NamedTuple

from factcheck import units
from factcheck.model import Interval, greatest, least

PERCENT = "percent"
POINT = "percentage_point"
HUNDRED = Decimal(100)
HUNDREDTH = Fraction(1, 100)
FIGURES = Context(prec=30)  # digits of a figure that is shown; no verdict rests on it
ONE = Interval.point(1)
SCALES = ("degree_Celsius", "degree_Fahrenheit", "degree_Rankine", "rankine", "kelvin")


class UnjudgeableError(Exception):
    """A relation cannot be judged; `reason` is a key of the messages and its arguments."""

    def __init__(self, *reason: str) -> None:
        super().__init__(*reason)
        self.reason = reason


class Value(NamedTuple):
    """A set of true values in a unit. `computed` tells it from a figure that is written.

    `bare` marks a plain written number, which takes the unit of what it is compared with.
    """

    interval: Interval
    unit: str = ""
    computed: bool = False
    bare: bool = False


def aligned(first: Value, second: Value) -> tuple[Interval, Interval, str]:
    """Both intervals in one unit, the first one's where it has one; raises UnjudgeableError where there is none."""
    one, other = first.unit, second.unit
    if one == other:
        return first.interval, second.interval, one
    if second.bare or first.bare:
        return first.interval, second.interval, other if first.bare else one
    if not one and other == PERCENT:
        return first.interval, second.interval.scaled(HUNDREDTH), one
    if not other and one in (PERCENT, POINT):
        return first.interval, second.interval.scaled(Fraction(100)), one
    if PERCENT in (one, other) and (first.computed or second.computed):
        points = other if one == PERCENT else one  # a difference of percentages may be read as either
        if points and units.commensurable(points, POINT):
            if one == PERCENT:
                return first.interval, units.convert(second.interval, points, POINT), one
            return first.interval, units.convert(second.interval, POINT, points), one
    if one and other and units.commensurable(one, other):
        return first.interval, units.convert(second.interval, other, one), one
    raise UnjudgeableError("different-dimensions", one, other)


def add(first: Value, second: Value) -> Value:
    """The sum; a temperature difference may be added to a temperature, points to a percentage."""
    if first.unit in SCALES or second.unit in SCALES:
        return _shifted(first, second)
    if {first.unit, second.unit} == {PERCENT, POINT}:
        return Value(first.interval + second.interval, PERCENT, computed=True)
    if _is_whole(first) or _is_whole(second):
        first, second = as_share(first), as_share(second)
    left, right, unit = aligned(first, second)
    return Value(left + right, unit, computed=True, bare=first.bare and second.bare)


def subtract(first: Value, second: Value) -> Value:
    """The difference; that of two temperatures is a temperature difference."""
    if first.unit in SCALES and second.unit in SCALES:
        one, other, unit = aligned(first, second)
        return Value(one - other, delta(unit), computed=True)
    return add(first, negated(second))


def multiply(first: Value, second: Value) -> Value:
    """The product; a percentage counts as a share.

    A share times a plain 100 stays bare: whoever writes `a / b * 100` may compare it with a percentage.
    """
    one, other = as_share(first), as_share(second)
    unit = _product(one.unit, other.unit)
    return Value(one.interval * other.interval, unit, computed=True, bare=not unit and _in_hundredths(first, second))


def divide(first: Value, second: Value) -> Value:
    """The quotient, a bare number where both sides have one dimension; raises ZeroDivisionError."""
    if first.unit and second.unit and units.commensurable(first.unit, second.unit):
        one, other, _ = aligned(first, second)
        return Value(one / other, "", computed=True)
    above, below = as_share(first), as_share(second)
    return Value(above.interval / below.interval, _quotient(above.unit, below.unit), computed=True)


def negated(value: Value) -> Value:
    return value._replace(interval=-value.interval, computed=True)


def magnitude(value: Value) -> Value:
    return value._replace(interval=abs(value.interval), computed=True)


def extreme(values: Sequence[Value], *, highest: bool) -> Value:
    """The largest or smallest of several values."""
    first, *others = values
    for each in others:
        one, other, unit = aligned(first, each)
        first = Value((greatest if highest else least)((one, other)), unit)
    return first._replace(computed=True)


def as_share(value: Value) -> Value:
    """A percentage as the number that it stands for; all else as it is."""
    if value.unit != PERCENT:
        return value
    return Value(value.interval.scaled(HUNDREDTH), "", value.computed)


def in_unit(value: Value, unit: str) -> Interval:
    """The interval in a unit; raises UnjudgeableError where it cannot be expressed so."""
    if value.unit == unit:
        return value.interval
    return aligned(Value(value.interval, unit, value.computed), value._replace(computed=True))[1]


def figure(interval: Interval) -> Decimal | None:
    """The number that an interval stands for, None where it is wider than the rounding of a division."""
    if interval.low is None or interval.high is None:
        return None
    low, high = FIGURES.plus(interval.low), FIGURES.plus(interval.high)
    if interval.is_point:
        return interval.low
    return low if low == high else None


def delta(unit: str) -> str:
    """The unit of the difference between two temperatures on a scale."""
    return f"delta_{unit}" if units.is_known(f"delta_{unit}") else "delta_degree_Celsius"


def _is_whole(value: Value) -> bool:
    """Whether a plain 1 stands for the whole, as in `1 + growth`."""
    return value.bare and not value.computed and value.interval == ONE


def _in_hundredths(first: Value, second: Value) -> bool:
    return any(
        each.bare and each.interval == Interval.point(HUNDRED) and other.computed
        for each, other in ((first, second), (second, first))
    )


def _shifted(first: Value, second: Value) -> Value:
    """A temperature and a difference; two temperatures do not add."""
    scale, shift = (first, second) if first.unit in SCALES else (second, first)
    if shift.unit in SCALES or not (shift.bare or units.commensurable(shift.unit, delta(scale.unit))):
        raise UnjudgeableError("different-dimensions", first.unit, second.unit)
    step = shift.interval if shift.bare else units.convert(shift.interval, shift.unit, delta(scale.unit))
    return Value(scale.interval + step, scale.unit, computed=True)


def _product(first: str, second: str) -> str:
    if not first or not second:
        return first or second
    one, other = _split(first), _split(second)
    return _joined(f"{one[0]} * {other[0]}", [*one[1], *other[1]])


def _quotient(first: str, second: str) -> str:
    if not second:
        return first
    above, below = _split(second)
    one = _split(first or "1")
    return _joined(" * ".join([one[0], *below]), [*one[1], *above.split(" * ")])


def _split(unit: str) -> tuple[str, list[str]]:
    above, *below = unit.split(" / ")
    return above, below


def _joined(above: str, below: list[str]) -> str:
    return " / ".join([above, *(each for each in below if each != "1")])
