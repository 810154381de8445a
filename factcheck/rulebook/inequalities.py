"""Whether linear comparisons can all hold at once: equations are put in, then one variable after another eliminated.

Fourier and Motzkin's way, in exact fractions. It may grow out of bounds, and gives up then: what is not shown to be
impossible counts as possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

MOST = 400  # rows at once
Sense = Literal["==", ">=", ">"]


@dataclass(frozen=True, slots=True)
class Row:
    """A sum of multiples of variables and a constant, and how it compares with 0."""

    factors: tuple[tuple[str, Fraction], ...]
    constant: Fraction
    sense: Sense

    @staticmethod
    def of(factors: Mapping[str, Fraction], constant: Fraction, sense: Sense) -> Row:
        """A row whose first factor is 1 or -1, so that equal ones are found; an equation's is 1."""
        kept = sorted((name, factor) for name, factor in factors.items() if factor)
        scale = abs(kept[0][1]) if kept else Fraction(1)
        if sense == "==" and kept and kept[0][1] < 0:
            scale = -scale
        return Row(tuple((name, factor / scale) for name, factor in kept), constant / scale, sense)

    def factor(self, name: str) -> Fraction:
        """By what a variable is multiplied; 0 where it does not occur."""
        return next((factor for each, factor in self.factors if each == name), Fraction(0))

    def plus(self, other: Row, times: Fraction, sense: Sense) -> Row:
        """This row and a multiple of another."""
        sums = dict(self.factors)
        for name, factor in other.factors:
            sums[name] = sums.get(name, Fraction(0)) + factor * times
        return Row.of(sums, self.constant + other.constant * times, sense)

    @property
    def fails(self) -> bool:
        """Whether it holds for no numbers at all: without a variable, and wrong."""
        if self.factors:
            return False
        return not {"==": self.constant == 0, ">=": self.constant >= 0, ">": self.constant > 0}[self.sense]


def impossible(rows: Iterable[Row]) -> bool:
    """Whether it is shown that no numbers satisfy all rows."""
    equations = [each for each in rows if each.sense == "=="]
    others = [each for each in rows if each.sense != "=="]
    while equations:
        found = equations.pop()
        if not found.factors:
            if found.fails:
                return True
            continue
        name = found.factors[0][0]
        equations = [_without(each, found, name) for each in equations]
        others = [_without(each, found, name) for each in others]
    return _eliminated(others)


def _eliminated(rows: list[Row]) -> bool:
    """Whether eliminating every variable leaves something that fails."""
    left = _tightest(rows)
    while True:
        if any(each.fails for each in left):
            return True
        names = sorted({name for each in left for name, _ in each.factors})
        if not names or len(left) > MOST:
            return False
        left = _tightest(_combined(left, min(names, key=lambda name: _growth(left, name))))


def _growth(rows: list[Row], name: str) -> int:
    """How many rows come of eliminating a variable."""
    signs = [each.factor(name) for each in rows]
    return sum(1 for each in signs if each > 0) * sum(1 for each in signs if each < 0)


def _combined(rows: list[Row], name: str) -> list[Row]:
    """The rows without a variable: each that bounds it from below with each that bounds it from above."""
    kept = [each for each in rows if not each.factor(name)]
    below = [each for each in rows if each.factor(name) > 0]
    above = [each for each in rows if each.factor(name) < 0]
    if len(kept) + len(below) * len(above) > MOST * MOST:
        return kept
    for low in below:
        for high in above:
            sense: Sense = ">" if ">" in (low.sense, high.sense) else ">="
            kept.append(low.plus(high, -low.factor(name) / high.factor(name), sense))
    return kept


def _tightest(rows: Iterable[Row]) -> list[Row]:
    """Of rows with the same factors, the one that says most."""
    best: dict[tuple[tuple[str, Fraction], ...], Row] = {}
    for each in rows:
        known = best.get(each.factors)
        if known is None or (each.constant, each.sense != ">") < (known.constant, known.sense != ">"):
            best[each.factors] = each
    return list(best.values())


def _without(row: Row, equation: Row, name: str) -> Row:
    """A row with a variable replaced by what an equation says of it."""
    factor = row.factor(name)
    return row.plus(equation, -factor / equation.factor(name), row.sense) if factor else row
