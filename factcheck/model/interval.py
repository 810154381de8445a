"""Intervals of exact decimals: the meaning of a written number.

An end is a `Decimal`, or None where the interval has no end on that side; each end is open or
closed. Every operation rounds outwards at `PRECISION` digits, so a result always contains each
pointwise result (interval arithmetic as in IEEE 1788-2015, on decimals).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, ROUND_CEILING, ROUND_FLOOR, Context, Decimal, DivisionByZero, InvalidOperation
from fractions import Fraction

PRECISION = 60
_TRAPS = [InvalidOperation, DivisionByZero]
DOWN = Context(prec=PRECISION, rounding=ROUND_FLOOR, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=_TRAPS)
UP = Context(prec=PRECISION, rounding=ROUND_CEILING, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=_TRAPS)
ZERO = Decimal(0)
ONE = Decimal(1)
NO_OFFSET = Fraction(0)

End = tuple[Decimal, bool]  # an end and whether it is open


@dataclass(frozen=True, slots=True)
class Interval:
    """The set of numbers between two ends.

    `low` and `high` are None where the interval has no end; `low_open` and `high_open` tell
    whether the end itself is left out. Raises ValueError where low lies above high.
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def __post_init__(self) -> None:
        if self.low is None or self.high is None:
            return
        if self.low > self.high or (self.low == self.high and (self.low_open or self.high_open)):
            raise ValueError(f"an interval must not be empty: {self}")

    @staticmethod
    def point(value: Decimal | int) -> Interval:
        """The interval that holds one number."""
        exact = Decimal(value)
        return _filled(exact, exact)

    @property
    def is_point(self) -> bool:
        return self.low is not None and self.low == self.high

    def __str__(self) -> str:
        left = "(-∞" if self.low is None else ("(" if self.low_open else "[") + format(self.low, "f")
        right = "∞)" if self.high is None else format(self.high, "f") + (")" if self.high_open else "]")
        return f"{left}, {right}"

    def __contains__(self, value: Decimal) -> bool:
        return self.meets(Interval(value, value))

    def meets(self, other: Interval) -> bool:
        """Whether the two intervals share a number."""
        return not (_wholly_below(self, other) or _wholly_below(other, self))

    def within(self, other: Interval) -> bool:
        """Whether every number of this interval lies in the other."""
        return _low_reaches(other, self) and _high_reaches(other, self)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        low = self if _low_reaches(self, other) else other
        high = self if _high_reaches(self, other) else other
        return Interval(low.low, high.high, low.low_open, high.high_open)

    def __neg__(self) -> Interval:
        return _filled(
            None if self.high is None else self.high.copy_negate(),
            None if self.low is None else self.low.copy_negate(),
            self.high_open,
            self.low_open,
        )

    def __add__(self, other: Interval) -> Interval:
        low = None if self.low is None or other.low is None else DOWN.add(self.low, other.low)
        high = None if self.high is None or other.high is None else UP.add(self.high, other.high)
        return _filled(
            low,
            high,
            low is not None and (self.low_open or other.low_open),
            high is not None and (self.high_open or other.high_open),
        )

    def __sub__(self, other: Interval) -> Interval:
        return self + (-other)

    def __mul__(self, other: Interval) -> Interval:
        a, b, c, d = self.low, self.high, other.low, other.high
        if a is not None and b is not None and c is not None and d is not None and a > 0 and c > 0:
            # Most factors are so, and their low ends give the low end.
            opens = self.low_open or other.low_open, self.high_open or other.high_open
            return _filled(DOWN.multiply(a, c), UP.multiply(b, d), *opens)
        corners = [
            _corner(a, b) for a, b in itertools.product((_lower(self), _upper(self)), (_lower(other), _upper(other)))
        ]
        return _spanned(corners)

    def __truediv__(self, other: Interval) -> Interval:
        """The quotient; raises ZeroDivisionError where the divisor holds 0."""
        if (other.low is None or other.low <= 0) and ZERO in other:
            raise ZeroDivisionError(f"cannot divide by {other}: it holds 0")
        return self * _reciprocal(other)

    def __abs__(self) -> Interval:
        if self.low is not None and self.low >= 0:
            return self
        if self.high is not None and self.high <= 0:
            return -self
        if self.low is None or self.high is None:
            return Interval(ZERO, None)
        mirrored = -self
        top = self if _high_reaches(self, mirrored) else mirrored
        return Interval(ZERO, top.high, False, top.high_open)

    def scaled(self, factor: Fraction, offset: Fraction = NO_OFFSET) -> Interval:
        """The image under x ↦ factor·x + offset; a negative factor swaps the ends and their openness."""
        above, below = factor.numerator, Decimal(factor.denominator)
        if above == 0:
            raise ValueError("a conversion factor must not be 0")
        source, size = (self, Decimal(above)) if above > 0 else (-self, Decimal(-above))
        low = None if source.low is None else _affine(source.low, size, below, offset, DOWN)
        high = None if source.high is None else _affine(source.high, size, below, offset, UP)
        return _filled(low, high, source.low_open, source.high_open)


_set_low, _set_high, _set_low_open, _set_high_open = (
    Interval.__dict__[each].__set__ for each in ("low", "high", "low_open", "high_open")
)


def _filled(low: Decimal | None, high: Decimal | None, low_open: bool = False, high_open: bool = False) -> Interval:
    """An interval that is known to hold a number, as what arithmetic gives does: it is not asked once more."""
    made = object.__new__(Interval)
    _set_low(made, low)
    _set_high(made, high)
    _set_low_open(made, low_open)
    _set_high_open(made, high_open)
    return made


def total(intervals: Iterable[Interval]) -> Interval:
    """The sum of any number of intervals; 0 for none."""
    result = Interval.point(0)
    for each in intervals:
        result = result + each
    return result


def least(intervals: Iterable[Interval]) -> Interval:
    """The interval of the minimum of one number out of each interval."""
    return -greatest(-each for each in intervals)


def greatest(intervals: Iterable[Interval]) -> Interval:
    """The interval of the maximum of one number out of each interval."""
    first, *others = intervals
    for each in others:
        low = each if _low_reaches(first, each) else first
        high = first if _high_reaches(first, each) else each
        first = Interval(low.low, high.high, low.low_open, high.high_open)
    return first


def _wholly_below(first: Interval, second: Interval) -> bool:
    if first.high is None or second.low is None:
        return False
    if first.high == second.low:
        return first.high_open or second.low_open
    return first.high < second.low


def _low_reaches(outer: Interval, inner: Interval) -> bool:
    """Whether the outer interval reaches at least as low as the inner."""
    if outer.low is None:
        return True
    if inner.low is None:
        return False
    if outer.low == inner.low:
        return inner.low_open or not outer.low_open
    return outer.low < inner.low


def _high_reaches(outer: Interval, inner: Interval) -> bool:
    return _low_reaches(-outer, -inner)


@dataclass(frozen=True, slots=True)
class _Bound:
    """One end of an interval as a factor of a product; `sign` is -1 or 1 where it has no end."""

    value: Decimal | None
    is_open: bool
    sign: int


def _lower(of: Interval) -> _Bound:
    return _Bound(of.low, of.low_open, -1)


def _upper(of: Interval) -> _Bound:
    return _Bound(of.high, of.high_open, 1)


def _corner(a: _Bound, b: _Bound) -> tuple[Decimal | None, Decimal | None, bool, int]:
    """The product of two ends: rounded down, rounded up, openness, and the sign of an infinity."""
    if a.value is not None and b.value is not None:
        attained = (a.value == 0 and not a.is_open) or (b.value == 0 and not b.is_open)
        is_open = (a.is_open or b.is_open) and not attained
        return DOWN.multiply(a.value, b.value), UP.multiply(a.value, b.value), is_open, 0
    sign = _sign(a) * _sign(b)
    if sign == 0:
        is_open = (a.is_open if a.value is not None else True) and (b.is_open if b.value is not None else True)
        return ZERO, ZERO, is_open, 0
    return None, None, True, sign


def _sign(bound: _Bound) -> int:
    if bound.value is None:
        return bound.sign
    return (bound.value > 0) - (bound.value < 0)


def _spanned(corners: list[tuple[Decimal | None, Decimal | None, bool, int]]) -> Interval:
    unbounded_below = any(sign < 0 for _, _, _, sign in corners)
    unbounded_above = any(sign > 0 for _, _, _, sign in corners)
    lows: list[End] = [(low, is_open) for low, _, is_open, sign in corners if low is not None]
    highs: list[End] = [(high, is_open) for _, high, is_open, sign in corners if high is not None]
    low, low_open = (None, False) if unbounded_below else min(lows)
    high, high_open = (None, False) if unbounded_above else max(highs, key=lambda end: (end[0], not end[1]))
    return Interval(low, high, low_open, high_open)


def _reciprocal(of: Interval) -> Interval:
    """1/x for an interval without 0; an end that is 0 (open) or missing changes places with the other."""
    negative = of.high is not None and of.high <= 0
    source = -of if negative else of
    low = ZERO if source.high is None else DOWN.divide(ONE, source.high)
    low_open = True if source.high is None else source.high_open
    high = None if not source.low else UP.divide(ONE, source.low)
    result = Interval(low, high, low_open, high is not None and source.low_open)
    return -result if negative else result


def _affine(value: Decimal, above: Decimal, below: Decimal, offset: Fraction, context: Context) -> Decimal:
    product = context.divide(context.multiply(value, above), below)
    if offset.numerator == 0:
        return product
    return context.add(product, context.divide(Decimal(offset.numerator), Decimal(offset.denominator)))


IntervalFunction = Callable[..., Interval]
