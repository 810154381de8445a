"""Quantities as pint's, for users of the Python API; the only importer of pint, and lazily."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from factcheck.errors import UnitError
from factcheck.model import Quantity
from factcheck.units.factors import is_known
from factcheck.units.notation import parse
from factcheck.units.table import UNITS

# The base unit of each of our dimensions, as pint knows it; the other dimensions are added to its registry.
BASES = {
    "length": "meter", "mass": "kilogram", "time": "second", "current": "ampere", "temperature": "kelvin",
    "substance": "mole", "luminosity": "candela", "information": "bit", "angle": "turn", "pixel": "pixel",
    "temperature_difference": "delta_degree_Celsius", "calendar": "year",
}  # fmt: skip


def pint_quantity(quantity: Quantity) -> Any:
    """The nominal value of a quantity as a pint quantity with Decimal magnitude.

    Raises UnitError for a range or an indefinite figure, and for a counted thing, which pint has no unit for.
    The unit is built from the closed table, never by parsing text of a document.
    """
    if quantity.value is None:
        raise UnitError("a range or an indefinite figure is not one pint quantity; take its ends one by one")
    if not is_known(quantity.unit):
        raise UnitError(f"'{quantity.unit}' is a counted thing, not a unit that pint knows")
    registry = _registry()
    units = registry.Unit("")
    for atom, power in parse(quantity.unit):
        units *= _unit(atom) ** power
    return registry.Quantity(quantity.value, units)


@cache
def _registry() -> Any:
    import pint

    return pint.UnitRegistry(non_int_type=Decimal, cache_folder=None)


@cache
def _unit(atom: str) -> Any:
    registry = _registry()
    if atom not in registry:
        _define(registry, atom)
    return registry.Unit(atom)


def _define(registry: Any, atom: str) -> None:
    """Adds a unit that pint lacks (dunam, feddan, tCO2e, a currency) by its factor in base units."""
    size, _, dimension = UNITS.get(atom, f"1|0|{atom}").split("|")
    powers = [(_base(name), power) for name, power in parse(dimension)]
    if powers == [(atom, 1)]:
        registry.define(f"{atom} = [{atom}]")
        return
    for base, _ in powers:
        _unit(base)
    value = Fraction(size)
    units = " * ".join(f"{base} ** {power}" for base, power in powers)
    registry.define(f"{atom} = {Decimal(value.numerator) / Decimal(value.denominator)} * {units}")


def _base(dimension: str) -> str:
    """The base unit of a dimension; a currency is its own."""
    own = (name for name, entry in UNITS.items() if entry == f"1|0|{dimension}")
    return BASES.get(dimension) or next(own, dimension)
