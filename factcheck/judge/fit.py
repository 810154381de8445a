"""How well a conversion fits: the computed figure against the source exactly as written.

Both figures of a conversion share their hedge, so that it cancels and is left out here. Ranges are
compared end by end.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Context, Decimal
from typing import Literal

from factcheck import units
from factcheck.judge.values import UnjudgeableError, figure
from factcheck.model import (
    HALF,
    PRECISION,
    Apply,
    Constant,
    Expression,
    Interval,
    Quantity,
    Relation,
    Term,
    altered,
    free_place,
    last_nonzero_place,
    total,
)

Fit = Literal["narrow", "wide", "beyond", "miss"]
FITS: tuple[Fit, ...] = ("narrow", "wide", "beyond", "miss")
FIXED = frozenset({"percent", "percentage_point", "age"})  # kinds whose zeros are not free
LEAST_DIGITS = 2  # a computed figure is not suggested more coarsely than this
PLACES = 12  # digits that are tried for a round number
NEAREST = Context(prec=PRECISION, rounding=ROUND_HALF_EVEN)


def fit(left: Quantity, right: Quantity) -> Fit:
    """How the left figure fits the right one converted: the worst of its ends.

    "narrow": as written; "wide": as it may have been rounded; "beyond": only if the source itself was
    rounded before it was converted, or every trailing zero is free; "miss": not at all. Raises
    UnjudgeableError where the units do not convert.
    """
    reported, sources = ends(left), ends(right)
    if len(reported) != len(sources):
        return _fit_loosely(reported, sources)
    return max((_fit_end(one, other) for one, other in zip(reported, sources, strict=True)), key=FITS.index)


def ends(quantity: Quantity) -> tuple[Quantity, ...]:
    """The figures that a quantity is written with, hedges left out: one, or the two ends of a range."""
    if quantity.value is not None:
        return (_measured(quantity, quantity.value),)
    found = [_measured(quantity, each) for each in (quantity.low, quantity.high) if each is not None]
    if not found:
        raise UnjudgeableError("no-number")
    return tuple(found)


def source_of(expression: Expression) -> Quantity:
    """The figure that a side of a conversion is; a sum (5 feet 11 inches) becomes one figure in its last unit."""
    match expression:
        case Term() if expression.claim.quantity is not None:
            return expression.claim.quantity
        case Constant():
            return expression.quantity
        case Apply(operation="+"):
            parts = [source_of(each) for each in expression.parts]
            last = parts[-1]
            figures = [each for part in parts for each in ends(part)]
            whole = total(converted(each.point, each.unit, last.unit) for each in figures)
            return altered(last, value=_known(figure(whole)), hedge=parts[0].hedge, exact=False)
    raise UnjudgeableError("no-number")


def _known(value: Decimal | None) -> Decimal:
    if value is None:
        raise UnjudgeableError("no-number")
    return value


def within_last_digit(left: Quantity, right: Quantity) -> bool:
    """Whether a miss is no larger than the rounding of the source's last written digit allows.

    Then the source was plainly converted before it was rounded, and no slip need be looked for.
    """
    pairs = zip(ends(left), ends(right), strict=False)
    return all(one.bare_wide.meets(converted(other.bare_narrow, other.unit, one.unit)) for one, other in pairs)


def sides(relation: Relation) -> tuple[Quantity, Quantity]:
    """The computed figure and its source."""
    return source_of(relation.left), source_of(relation.right)


def converted(interval: Interval, source: str, target: str) -> Interval:
    """An interval in another unit; raises UnjudgeableError where the units do not convert."""
    if not units.commensurable(source, target):
        raise UnjudgeableError("different-dimensions", target, source)
    return units.convert(interval, source, target)


def converted_ends(left: Quantity, right: Quantity) -> Interval:
    """The source as written in the unit of the computed figure, from its lowest to its highest end."""
    return hull([converted(each.point, right.unit, left.unit) for each in ends(right)])


def wide_ends(left: Quantity) -> Interval:
    """The computed figure as it may have been rounded, from its lowest to its highest end."""
    return hull([each.bare_wide for each in ends(left)])


def rounds_to(exact: Interval, value: Decimal, step: Decimal) -> bool:
    """Whether a written figure is the honest rounding of an exact one, to the place that its last non-zero digit shows."""
    margin = free_place(value, step=step, hedged=False) * HALF
    return Interval(value - margin, value + margin).meets(exact)


def rounded_like(exact: Decimal, like: Quantity) -> Decimal:
    """An exact figure with as many digits as the figure that it replaces, none beyond its last written place.

    Where zeros are not free (percentages), to the last written place itself.
    """
    if like.value is None or not exact:
        return exact
    digits = max(LEAST_DIGITS, significant(like.value))
    place = like.step
    if like.free is not None:
        place = max(Decimal((0, (1,), exact.adjusted() - digits + 1)), place)
    return to_step(exact, place)


def to_step(exact: Decimal, step: Decimal) -> Decimal:
    """An exact figure rounded to a place."""
    return plain(NEAREST.multiply(NEAREST.divide(exact, step).to_integral_value(ROUND_HALF_EVEN), step))


def plain(value: Decimal) -> Decimal:
    """The same number as it would be written: no exponent, and no zeros behind the last decimal that counts."""
    digits = format(value, "f")
    return Decimal(digits.rstrip("0").rstrip(".") if "." in digits else digits)


def roundest(interval: Interval) -> Decimal | None:
    """The number of an interval that is written with the fewest digits, 0 left out; None where it has no end."""
    if interval.low is None or interval.high is None or interval.low <= 0:
        return None
    place = Decimal((0, (1,), interval.high.adjusted()))
    for _ in range(PLACES):
        number = NEAREST.multiply(NEAREST.divide(interval.low, place).to_integral_value(ROUND_CEILING), place)
        if number <= interval.high:
            return plain(number)
        place = place.scaleb(-1)
    return None


def significant(value: Decimal) -> int:
    """How many digits of a figure count, trailing zeros left out."""
    return 1 if not value else value.adjusted() - last_nonzero_place(value).adjusted() + 1


def _measured(quantity: Quantity, value: Decimal) -> Quantity:
    """One end as a measured figure: rounded to its last written place at least, its trailing zeros free.

    A hedge frees all trailing zeros of its figure, of the last as of the first.
    """
    hedged = quantity.hedge is not None
    free = None if quantity.kind in FIXED else free_place(value, step=quantity.step, hedged=hedged)
    return altered(
        quantity, value=value, low=None, high=None, hedge=None, exact=False, free=free, senses=(), readings=()
    )


def _fit_end(left: Quantity, right: Quantity) -> Fit:
    exact = converted(right.point, right.unit, left.unit)
    if left.bare_narrow.meets(exact):
        return "narrow"
    if left.bare_wide.meets(exact):
        return "wide"
    if left.bare_wide.meets(converted(right.bare_wide, right.unit, left.unit)) or _meet_loosened(left, right):
        return "beyond"
    return "miss"


def _meet_loosened(left: Quantity, right: Quantity) -> bool:
    """Whether a computed figure that ends in zeros meets its source if all zeros are free (300 miles, 500 km).

    One that does not was worked out too finely for its source to be that coarse: 10 km are not 7.2 miles.
    A source that does not is taken as written.
    """
    one, other = _all_zeros_free(left), _all_zeros_free(right)
    source = right.point if other is right else other.bare_wide
    return one is not left and one.bare_wide.meets(converted(source, right.unit, left.unit))


def _all_zeros_free(quantity: Quantity) -> Quantity:
    if not quantity.value or quantity.free is None:
        return quantity
    place = last_nonzero_place(quantity.value)
    return altered(quantity, free=place) if place > quantity.step else quantity


def _fit_loosely(reported: Sequence[Quantity], sources: Sequence[Quantity]) -> Fit:
    """A range against a single figure: the two must meet."""
    unit = reported[0].unit
    exact = hull([converted(each.point, each.unit, unit) for each in sources])
    if hull([each.bare_narrow for each in reported]).meets(exact):
        return "narrow"
    return "wide" if hull([each.bare_wide for each in reported]).meets(exact) else "miss"


def hull(intervals: Sequence[Interval]) -> Interval:
    """The smallest interval that holds all."""
    first, *others = intervals
    for each in others:
        first = first.hull(each)
    return first
