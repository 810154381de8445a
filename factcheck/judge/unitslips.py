"""The slips of a conversion: a wrong factor, a wrong unit, or a wrong figure that explains why two figures do not fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from factcheck import units
from factcheck.judge.fit import converted, ends, fit, rounded_like, roundest, rounds_to, significant, to_step
from factcheck.judge.slips import figure_slips
from factcheck.judge.values import SCALES, figure
from factcheck.model import HALF, Interval, Quantity, last_nonzero_place

Side = Literal["left", "right"]
SEA = frozenset({"mile", "nautical_mile", "knot"})
TONS = frozenset({"ton", "short_ton", "long_ton", "metric_ton", "hundredweight", "long_hundredweight"})
TELLING = 3  # digits of a computed figure that show an exact fit to be more than chance
FACTOR = 2  # the same for a figure that a wrong factor gives
OFFSETS = frozenset({"offset-added", "offset-omitted"})  # their figures are not of one size: digits do not tell
THOUSANDS = (3, -3, 6, -6)
APART = Fraction(21, 20)  # how far a factor must be from one for its inverse to be another
LEFT_OUT, PUT_IN = 1, 2  # the cost of "an hour" left out of a unit, which is commoner, and of one put in


@dataclass(frozen=True, slots=True)
class ConversionSlip:
    """What one side of a conversion would have to be, and the slip that made it what it is.

    `value` is the figure that it would have to read, `unit` the unit where that is the slip. `exact` tells that
    the figures then fit to the last written digit.
    """

    name: str
    side: Side
    cost: int
    value: Decimal | None = None
    unit: str | None = None
    exact: bool = True


def unit_slips(left: Quantity, right: Quantity, *, strict: bool = False) -> Iterator[ConversionSlip]:
    """The slips that explain a conversion that does not fit, each repairing it exactly, likeliest kinds first.

    `strict` keeps those that are too telling to be chance even where the miss is small. A range is
    explained by what explains one of its ends; then only the slip is named.
    """
    reported, sources = ends(left), ends(right)
    if len(reported) != len(sources):
        return
    if len(reported) == 1:
        yield from _of_pair(reported[0], sources[0], strict=strict)
        return
    for one, other in zip(reported, sources, strict=True):
        if fit(one, other) in ("beyond", "miss"):
            for slip in _of_pair(one, other, strict=strict):
                yield replace(slip, value=None)
            return


def dimension_slips(left: Quantity, right: Quantity, *, sure: bool = False) -> Iterator[ConversionSlip]:
    """The unit with which two figures of unlike dimension fit as written.

    Another power (square miles for miles), a time lost or added below it (miles for miles an hour), or, for a
    figure that is telling enough, a unit in which the other figure is usually given. `sure` says that the text
    leaves no doubt that one figure is the other one converted; two powers of one unit hardly stand together else.
    """
    sure = sure or _base(left.unit) == _base(right.unit) != ""
    telling = sure or max(significant(each.value or Decimal(0)) for each in (left, right)) >= FACTOR
    for side, quantity, other in _both(left, right):
        powers = [each for each in units.siblings(quantity.unit) if _kind(quantity.unit, each) == "unit-power"]
        tried = [("unit-power", 1, each) for each in powers]
        tried += [("unit-rate", LEFT_OUT if "/" in each else PUT_IN, each) for each in units.rates(quantity.unit)]
        tried += [("wrong-unit", 3, each) for each in units.partners(other.unit)] if telling else []
        for name, cost, unit in tried:
            if units.is_known(unit) and units.commensurable(unit, other.unit):
                meant = replace(quantity, unit=unit)
                if _fits_exactly(*((meant, other) if side == "left" else (other, meant))):
                    yield ConversionSlip(name, side, cost, unit=unit)


def _base(unit: str) -> str:
    """The one unit that a unit is a power of: a length, a surface and a volume of metres; "" where it is made of several."""
    name, _, power = unit.partition(" ** ")
    return name if (power.isdecimal() or not power) and "/" not in name and "*" not in name else ""


def _of_pair(left: Quantity, right: Quantity, *, strict: bool) -> Iterator[ConversionSlip]:
    if not units.commensurable(left.unit, right.unit):
        yield from dimension_slips(left, right)
        return
    if not strict or significant(left.value or Decimal(0)) >= FACTOR:
        yield from _wrong_factors(left, right, strict=strict)
    yield from _wrong_units(left, right)
    yield from _swapped_figures(left, right)
    yield from _wrong_computed(left, right, strict=strict)
    yield from _wrong_source(left, right, strict=strict)


def _wrong_factors(left: Quantity, right: Quantity, *, strict: bool) -> Iterator[ConversionSlip]:
    """The factor that the writer took instead of the right one, seen in the computed figure."""
    exact = figure(converted(right.point, right.unit, left.unit))
    if exact is None or left.value is None:
        return
    value = rounded_like(exact, left)
    factors = list(_taken_for(left.unit, right.unit))
    for name, factor, offset in factors:
        backwards = right.bare_narrow.meets(left.point.scaled(1 / factor, -offset / factor))
        if left.bare_wide.meets(right.point.scaled(factor, offset)) or (backwards and not strict):
            cost = 2 if name == "factor-inverted" else 1  # where each is the other one's rounding, they were exchanged
            yield ConversionSlip(name, "left", cost, to_step(exact, left.step) if name in OFFSETS else value)
            if name == "linear-factor":
                yield from _rounder_source(left, right, factor)
    for power in THOUSANDS:  # two slips at once are named by the rarer one
        scale = Fraction(10) ** power
        for name, factor, offset in factors:
            if name == "linear-factor" and left.bare_wide.meets(right.point.scaled(factor * scale, offset)):
                yield ConversionSlip(name, "left", 7, value)


def _rounder_source(left: Quantity, right: Quantity, factor: Fraction) -> Iterator[ConversionSlip]:
    """The source as what was worked out wrongly: so it is where what it would have to be is rounder than what it is."""
    backwards = right.bare_wide.meets(left.point.scaled(1 / factor))
    needed = roundest(converted(left.bare_narrow, left.unit, right.unit))
    if needed is not None and right.value and backwards and _roundness(needed) < _roundness(right.value):
        yield ConversionSlip("linear-factor", "right", 0, needed)


def _roundness(value: Decimal) -> int:
    """How much a figure says: its digits that count, a last one that is a 5 as half of one."""
    last = value.scaleb(-last_nonzero_place(value).adjusted())
    return 2 * significant(value) - (last % 10 == 5)


def _taken_for(target: str, source: str) -> Iterator[tuple[str, Fraction, Fraction]]:
    """Wrong factors, and offsets, from the source to the target unit, with the slip's name."""
    yield from (("linear-factor", each, Fraction(0)) for each in _lower_powers(target, source))
    if source.startswith("delta_") and target.startswith("delta_"):
        one, other = source.removeprefix("delta_"), target.removeprefix("delta_")
        if one in SCALES and other in SCALES:
            zero = units.convert(Interval.point(0), one, other).low
            yield "offset-added", units.factor(one, other), Fraction(zero or 0)
    elif source in SCALES and target in SCALES:
        yield "offset-omitted", units.factor(f"delta_{source}", f"delta_{target}"), Fraction(0)
    elif (right := units.factor(source, target)) >= APART or right <= 1 / APART:
        yield "factor-inverted", 1 / right, Fraction(0)
    for side in ("source", "target"):
        for unit in units.siblings(source if side == "source" else target):
            name = _kind(source if side == "source" else target, unit)
            if name in ("nautical-mile", "short-ton", "us-imperial") and units.commensurable(unit, source):
                pair = (unit, target) if side == "source" else (source, unit)
                yield name, units.factor(*pair), Fraction(0)


def _lower_powers(target: str, source: str) -> Iterator[Fraction]:
    """The factors of the same two units with a lower power: that for lengths where squares are converted."""
    one, _, power = source.partition(" ** ")
    other, _, same = target.partition(" ** ")
    if power and power == same and power.isdigit():
        for lower in range(1, int(power)):
            yield units.factor(one, other) ** lower


def _wrong_units(left: Quantity, right: Quantity) -> Iterator[ConversionSlip]:
    """The figures are right, and one unit is not: another prefix, another power."""
    for side, quantity, other in _both(left, right):
        for unit in units.siblings(quantity.unit):
            name = _kind(quantity.unit, unit)
            if name not in ("metric-prefix", "unit-power") or not units.commensurable(unit, other.unit):
                continue
            meant = replace(quantity, unit=unit)
            if _fits_exactly(*((meant, other) if side == "left" else (other, meant))):
                yield ConversionSlip(name, side, 2, unit=unit)


def _swapped_figures(left: Quantity, right: Quantity) -> Iterator[ConversionSlip]:
    one = replace(left, value=right.value, step=right.step, free=right.free)
    other = replace(right, value=left.value, step=left.step, free=left.free)
    if left.value != right.value and _fits_exactly(one, other):
        yield ConversionSlip("figures-swapped", "left", 1, right.value)


def _wrong_computed(left: Quantity, right: Quantity, *, strict: bool) -> Iterator[ConversionSlip]:
    exact = converted(right.point, right.unit, left.unit)
    lone = not strict and significant(right.value or Decimal(0)) >= FACTOR
    for slip in figure_slips(left, lone=lone):
        telling = slip.strict and significant(slip.value) >= TELLING
        if (telling or not strict) and rounds_to(exact, slip.value, slip.step):
            exactly = _is_within(exact, slip.value, min(slip.step, left.step))  # a digit more would have been written
            yield ConversionSlip(slip.name, "left", slip.cost + _finer(slip.value, left), slip.value, exact=exactly)


def _wrong_source(left: Quantity, right: Quantity, *, strict: bool) -> Iterator[ConversionSlip]:
    assert left.value is not None
    if strict and significant(left.value) < TELLING:
        return
    for slip in figure_slips(right, lone=not strict and significant(left.value) >= FACTOR):
        if slip.strict or not strict:
            exact = converted(Interval.point(slip.value), right.unit, left.unit)
            if rounds_to(exact, left.value, left.step):
                exactly = _is_within(exact, left.value, left.step)
                yield ConversionSlip(
                    slip.name, "right", slip.cost + _finer(slip.value, right), slip.value, exact=exactly
                )


def _is_within(exact: Interval, value: Decimal, step: Decimal) -> bool:
    """Whether a figure is an exact one as finely as it is written."""
    return exact.meets(Interval(value - step * HALF, value + step * HALF))


def _finer(meant: Decimal, written: Quantity) -> int:
    """A repair that needs more digits than were written is less likely."""
    extra = significant(meant) - significant(written.value or meant)
    return 3 * max(0, extra)


def _fits_exactly(left: Quantity, right: Quantity) -> bool:
    """Whether one figure is the honest rounding of the other as written; a range is not asked."""
    return left.value is not None and rounds_to(converted(right.point, right.unit, left.unit), left.value, left.step)


def _both(left: Quantity, right: Quantity) -> tuple[tuple[Side, Quantity, Quantity], ...]:
    return (("right", right, left), ("left", left, right))


def _kind(written: str, meant: str) -> str:
    """The name of the slip that puts one unit for another."""
    one, other = _atoms(written), _atoms(meant)
    changed = (one | other) - (one & other)
    if changed and changed <= SEA:
        return "nautical-mile"
    if changed and changed <= TONS:
        return "short-ton"
    if written.partition(" ** ")[0] == meant.partition(" ** ")[0]:
        return "unit-power"
    if any("imperial" in each or each.startswith("us_") for each in changed):
        return "us-imperial"
    if len(changed) == 2 and units.commensurable(*sorted(changed)) and _same_root(*sorted(changed)):
        return "metric-prefix"
    return ""


def _same_root(one: str, other: str) -> bool:
    """Whether two units are one unit under two prefixes that writers use: steps of a thousand, and centi."""
    factor = units.factor(one, other)
    big = max(factor, 1 / factor)
    zeros = len(str(big.numerator)) - 1
    power = big == 10**zeros and (zeros % 3 == 0 or "centi" in one + other)
    return power and (one.endswith(other[-4:]) or other.endswith(one[-4:]))


def _atoms(unit: str) -> frozenset[str]:
    factors = (each for group in unit.split(" / ") for each in group.split(" * "))
    return frozenset(each.partition(" ** ")[0] for each in factors)
