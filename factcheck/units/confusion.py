"""The units that people take for one another: what a diagnosis may try in place of the unit as written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from factcheck.units.notation import Powers, parse, written
from factcheck.units.table import CONFUSED, PREFIXED, UNITS

LENGTH = "|0|length"
POWERS = (1, 2, 3)
TIMES = ("hour", "second", "day", "minute", "year")
# Units between which releases convert: what a figure in brackets is usually given in.
CONVERTED = (
    ("kilometer", "mile", "nautical_mile"),
    ("meter", "foot", "yard"),
    ("centimeter", "inch", "foot"),
    ("millimeter", "inch"),
    ("kilogram", "pound"),
    ("gram", "ounce"),
    ("metric_ton", "pound", "short_ton", "kilogram"),
    ("liter", "gallon", "us_gallon", "imperial_gallon", "pint", "oil_barrel", "foot ** 3"),
    ("milliliter", "fluid_ounce"),
    ("hectare", "acre"),
    ("kilometer ** 2", "mile ** 2", "acre", "hectare"),
    ("meter ** 2", "foot ** 2", "yard ** 2"),
    ("meter ** 3", "foot ** 3", "yard ** 3", "gallon", "oil_barrel", "liter"),
    ("acre", "meter ** 2"),
    ("hectare", "dunam", "feddan", "meter ** 2"),
    ("feddan", "acre"),
    ("kilometer / hour", "mile / hour", "knot"),
    ("degree_Celsius", "degree_Fahrenheit"),
)
NEAR = 6  # prefixes further apart than a million times are not confused


@lru_cache(maxsize=4096)
def siblings(name: str) -> tuple[str, ...]:
    """The units that are confused with this one, the likeliest first, the unit itself left out.

    Same word, other size (nautical mile, imperial gallon, short ton, a temperature and a difference);
    then the same unit with another power (kilometer ** 2 for kilometer), then another metric prefix.
    """
    return tuple(dict.fromkeys(each for each in _all(name) if each != name))


@lru_cache(maxsize=4096)
def partners(name: str) -> tuple[str, ...]:
    """The units in which a figure of this unit is usually given beside it, the likeliest first."""
    found = (each for group in CONVERTED if name in group for each in group)
    return tuple(dict.fromkeys(each for each in found if each != name))


@lru_cache(maxsize=4096)
def rates(name: str) -> tuple[str, ...]:
    """The unit with a time put below it, or with the time below it left out."""
    atoms = parse(name)
    without = tuple(each for each in atoms if each[0] not in TIMES)
    if len(without) < len(atoms):
        return (written(without),) if without else ()
    return tuple(written((*atoms, (time, -1))) for time in TIMES)


def _all(name: str) -> Iterator[str]:
    for group in CONFUSED:
        if name in group:
            yield from group
    atoms = parse(name)
    yield from _replaced(atoms, _same_group)
    if len(atoms) == 1:
        yield from _other_powers(*atoms[0])
    yield from _replaced(atoms, _other_prefixes)


def _same_group(atom: str) -> Iterator[str]:
    for group in CONFUSED:
        if atom in group:
            yield from group


def _other_powers(atom: str, power: int) -> Iterator[str]:
    if UNITS.get(atom, "").endswith(LENGTH) and power in POWERS:
        for other in sorted(POWERS, key=lambda each: abs(each - power)):
            yield written(((atom, other),))


def _other_prefixes(atom: str) -> Iterator[str]:
    """The same unit under the other prefixes, the steps of a thousand first, then the nearest."""
    root, power = PREFIXED.get(atom, (atom, 0))
    family = [(other, each[1]) for other, each in PREFIXED.items() if each[0] == root]
    if family:
        family.append((root, 0))
    near = [(abs(each - power), other) for other, each in family if abs(each - power) <= NEAR]
    yield from (other for _, other in sorted(near, key=lambda each: (each[0] % 3 > 0, each)))


def _replaced(atoms: Powers, others: Callable[[str], Iterator[str]]) -> Iterator[str]:
    for index, (atom, power) in enumerate(atoms):
        for other in others(atom):
            yield written((*atoms[:index], (other, power), *atoms[index + 1 :]))
