"""What a unit is and how it converts, in exact fractions out of the generated table.

A unit is named as pint writes it ("kilometer ** 2"), by an ISO currency code, by `percent` and
`percentage_point`, or by what is counted. Whatever the table does not know is a counted thing, a
dimension of its own; "" is a bare number.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from factcheck.errors import UnitError
from factcheck.model import Interval
from factcheck.units.notation import Powers, multiply, parse, written
from factcheck.units.table import CURRENCIES, SENSES, UNITS

MOST_SENSES = 24  # readings of a compound unit that are tried
DIFFERENCE = (("temperature_difference", 1),)
TEMPERATURE = (("temperature", 1),)


@dataclass(frozen=True, slots=True)
class Dimension:
    """A product of base dimensions with their powers, sorted by name; empty for a bare number."""

    powers: Powers

    def __str__(self) -> str:
        return written(self.powers) or "a bare number"

    @property
    def bare(self) -> bool:
        return not self.powers


@dataclass(frozen=True, slots=True)
class _Size:
    """A unit in base units: `factor` times it, plus `offset` for a temperature scale."""

    factor: Fraction
    offset: Fraction
    powers: Powers


@lru_cache(maxsize=10_000)  # the judge asks it of every figure of every relation
def is_known(name: str) -> bool:
    """Whether every part of a unit name stands in the table: a unit of measure, a share or a currency."""
    return all(atom in UNITS or atom in CURRENCIES for atom, _ in parse(name))


def dimension(name: str) -> Dimension:
    """The dimension of a unit: equal for units that convert into one another."""
    return Dimension(_size(name).powers)


def commensurable(first: str, second: str) -> bool:
    """Whether two units have the same dimension."""
    return first == second or _size(first).powers == _size(second).powers


def factor(source: str, target: str) -> Fraction:
    """How many of the target make one of the source, exactly; raises UnitError where they do not convert.

    For temperatures it is the factor between the degrees, without the offset.
    """
    one, other = _converting(source, target)
    return one.factor / other.factor


def convert(interval: Interval, source: str, target: str) -> Interval:
    """An interval in another unit, rounded outwards; raises UnitError where the units do not convert.

    Temperatures convert with their offset, temperature differences (`delta_degree_Celsius`) without.
    """
    return interval if source == target else interval.scaled(*_scale(source, target))


@lru_cache(maxsize=4096)
def _scale(source: str, target: str) -> tuple[Fraction, Fraction]:
    """The factor and the offset by which one unit converts into another."""
    one, other = _converting(source, target)
    return one.factor / other.factor, (one.offset - other.offset) / other.factor


@lru_cache(maxsize=4096)
def senses(name: str) -> tuple[str, ...]:
    """What a unit name may mean, the likeliest first and the name itself among them; the name alone where it is clear."""
    atoms = parse(name)
    choices = [SENSES.get(atom, (atom,)) for atom, _ in atoms]
    if all(len(each) == 1 for each in choices):
        return (name,)
    powers = [power for _, power in atoms]
    combined = itertools.islice(itertools.product(*choices), MOST_SENSES)
    return tuple(dict.fromkeys(written(tuple(zip(each, powers, strict=True))) for each in combined))


def _converting(source: str, target: str) -> tuple[_Size, _Size]:
    one, other = _size(source), _size(target)
    if one.powers != other.powers:
        raise UnitError(
            f"'{source}' does not convert to '{target}': one is {Dimension(one.powers)}, "
            f"the other {Dimension(other.powers)}"
        )
    return one, other


@lru_cache(maxsize=4096)
def _size(name: str) -> _Size:
    atoms = parse(name)
    if len(atoms) == 1 and atoms[0][1] == 1:
        return _atom(atoms[0][0])
    total = Fraction(1)
    powers: Powers = ()
    for atom, power in atoms:
        size = _atom(atom)
        total *= size.factor**power
        # Inside a compound ("watt / kelvin") a degree is a difference: a scale's zero means nothing there.
        powers = multiply(powers, DIFFERENCE if size.powers == TEMPERATURE else size.powers, power)
    return _Size(total, Fraction(0), powers)


def _atom(name: str) -> _Size:
    entry = UNITS.get(name)
    if entry is None:
        return _Size(Fraction(1), Fraction(0), ((name, 1),))
    size, offset, powers = entry.split("|")
    return _Size(Fraction(size), Fraction(offset), _sorted(parse(powers)))


def _sorted(powers: Powers) -> Powers:
    return tuple(sorted(powers))
