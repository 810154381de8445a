"""A quantity: a written number with its unit and hedge, as a set of true values.

The two intervals, `narrow` and `wide`, follow "Verdicts and the meaning of a written number" in
`docs/architecture.md`: narrow is the number as written, wide is the number as it may have been
rounded or truncated.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from factcheck.model.filling import altered, filled_at_once
from factcheck.model.interval import DOWN, UP, Interval

Kind = Literal[
    "count", "measure", "percent", "percentage_point", "money", "number", "ratio", "age", "duration",
    "date", "period", "time", "year", "ordinal", "identifier",
]  # fmt: skip
# Kinds that belong together: people and bare numbers, percentages and points, and whatever names a day.
COUNTED: frozenset[Kind] = frozenset({"count", "number"})
SHARES: frozenset[Kind] = frozenset({"percent", "percentage_point"})
DATED: frozenset[Kind] = frozenset({"date", "period", "year"})
HedgeName = Literal["about", "nearly", "at_least", "more_than", "at_most", "less_than"]

PER = " / "  # parts a unit from what it is counted by: "USD / month"
HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word such as "about" and how far it reaches, as a share of the figure.

    `down` and `up` are shares (0.05 reaches 5 %), None where the hedge reaches without end.
    Raises nothing; the shares come from the language pack.
    """

    name: HedgeName
    down: Decimal | None
    up: Decimal | None

    @property
    def open_ended(self) -> bool:
        return self.down is None or self.up is None

    def widen(self, interval: Interval) -> Interval:
        """The interval stretched in the hedge's direction."""
        size = max((abs(end) for end in (interval.low, interval.high) if end is not None), default=Decimal(0))
        low = high = None
        if interval.low is not None and self.down is not None:
            low = DOWN.subtract(interval.low, UP.multiply(size, self.down))
        if interval.high is not None and self.up is not None:
            high = UP.add(interval.high, UP.multiply(size, self.up))
        low_open = interval.low_open and self.down == 0 and low is not None
        high_open = interval.high_open and self.up == 0 and high is not None
        return Interval(low, high, low_open, high_open)


@filled_at_once
@dataclass(frozen=True, slots=True)
class Quantity:
    """What a written number asserts.

    `value` is the nominal number as written, its scale word applied, in the unit as written; None
    for a range, whose ends are `low` and `high`. `unit` is a pint name (`kilometer ** 2`), an ISO
    currency code, `percent`, `percentage_point`, the counted thing, or "". `senses` lists every
    reading of an ambiguous unit, `unit` among them; it is empty where there is only one.
    `readings` lists the other values of a number whose separators can be read in two ways.

    `step` is the value of the place of the last written digit (100,000 in "7.7 million");
    `free` is the value of the place to which it may have been rounded, or None where its zeros
    are not free and the wide reading is the narrow one. `exact` marks a count in plain digits.
    """

    value: Decimal | None
    unit: str = ""
    kind: Kind = "number"
    step: Decimal = Decimal(1)
    free: Decimal | None = None
    exact: bool = False
    low: Decimal | None = None
    high: Decimal | None = None
    hedge: Hedge | None = None
    senses: tuple[str, ...] = ()
    readings: tuple[Decimal, ...] = ()

    @property
    def narrow(self) -> Interval:
        """The number as written, widened by its hedge."""
        return self._hedged(self.bare_narrow)

    @property
    def wide(self) -> Interval:
        """The number as it may have been rounded or truncated, widened by its hedge."""
        return self._hedged(self.bare_wide)

    @property
    def bare_narrow(self) -> Interval:
        """The number as written, its hedge left out; raises ValueError for a quantity without a number."""
        if self.value is None:
            return self._range()
        if self.exact:
            return Interval.point(self.value)
        margin = self.step * HALF
        return Interval(DOWN.subtract(self.value, margin), UP.add(self.value, margin))

    @property
    def bare_wide(self) -> Interval:
        """The number as it may have been rounded to `free`, half a place either way, or truncated towards zero."""
        if self.value is None or self.free is None or (self.exact and self.value == 0):
            return self.bare_narrow
        margin = self.free * HALF
        if self.value < 0:
            return Interval(DOWN.subtract(self.value, self.free), UP.add(self.value, margin), low_open=True)
        return Interval(DOWN.subtract(self.value, margin), UP.add(self.value, self.free), high_open=True)

    @property
    def point(self) -> Interval:
        """The figure exactly as written, as the source of a conversion takes it."""
        return self._range() if self.value is None else Interval.point(self.value)

    def without_hedge(self) -> Quantity:
        """The same quantity, its hedge left out."""
        return altered(self, hedge=None) if self.hedge is not None else self

    def _range(self) -> Interval:
        if self.low is None and self.high is None:
            raise ValueError(f"a quantity without a number has no interval: {self!r}")
        return Interval(self.low, self.high)

    def _hedged(self, interval: Interval) -> Interval:
        return interval if self.hedge is None else self.hedge.widen(interval)


def last_nonzero_place(value: Decimal) -> Decimal:
    """The value of the place of the last non-zero digit (10,000 in 110,000); 1 for zero."""
    if value == 0:
        return Decimal(1)
    _, digits, exponent = value.as_tuple()
    zeros = 0
    for digit in reversed(digits):
        if digit:
            break
        zeros += 1
    return Decimal((0, (1,), int(exponent) + zeros))


def free_place(value: Decimal, *, step: Decimal, hedged: bool) -> Decimal:
    """The place to which a figure may have been rounded.

    That of its last digit other than zero; without a hedge at most that of its second digit, so that 100 is
    rounded to tens, not hundreds; and in no case less than `step`, that of its last digit.
    """
    place = last_nonzero_place(value)
    if not hedged and value != 0:
        second = Decimal((0, (1,), value.adjusted() - 1))
        place = min(place, second)
    return max(place, step)
