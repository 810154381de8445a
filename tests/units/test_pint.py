"""The table against pint, and quantities handed to pint."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from factcheck import units
from factcheck.errors import UnitError
from factcheck.model import Quantity
from factcheck.units.table import PREFIXED, SENSES, UNITS

# Where pint means another unit by a name, or rounds: its factor differs, and ours is right for a written text.
SURVEY = "pint's is made of the survey foot, 2 parts in a million longer"
ANGLE = "pint counts angles in radians, we in turns, which keeps degrees exact"
BTU = "pint rounds the British thermal unit to 1055.056 J"
SHARE = "pint's shares are bare numbers; here percent is a dimension"
CALENDAR = "a calendar year has no number of seconds"
KNOWN_DIFFERENCES = {
    "acre": SURVEY, "acre_foot": SURVEY, "chain": SURVEY, "fathom": SURVEY, "furlong": SURVEY, "rod": SURVEY,
    "arcminute": ANGLE, "arcsecond": ANGLE, "degree": ANGLE, "radian": ANGLE, "revolution": ANGLE, "turn": ANGLE,
    "british_thermal_unit": BTU, "quadrillion_Btu": BTU, "refrigeration_ton": BTU, "therm": BTU,
    "percent": SHARE, "permille": SHARE, "ppm": SHARE, "decibel": "pint's is a logarithm",
    "year": CALENDAR, "month": CALENDAR, "century": CALENDAR, "millennium": CALENDAR,
    "dalton": "the constant was measured anew",
    "parsec": "pi, which CLDR gives as a fraction",
    "degree_Celsius": "a scale has an offset", "degree_Fahrenheit": "a scale has an offset",
}  # fmt: skip
TOLERANCE = Fraction(1, 10**12)


@pytest.fixture(scope="module")
def registry() -> Any:
    import pint

    return pint.UnitRegistry()


def test_factors_agree_with_pint(registry: Any) -> None:
    """Every factor that pint also knows is pint's, but for exactly the differences that are listed with their reason."""
    wrong = {name for name in UNITS if name in registry and not _agrees(registry, name)}
    assert {PREFIXED.get(name, (name, 0))[0] for name in wrong} == KNOWN_DIFFERENCES.keys()


def _agrees(registry: Any, name: str) -> bool:
    ours = Fraction(UNITS[name].split("|")[0])
    theirs = Fraction(registry.Quantity(1, registry.Unit(name)).to_base_units().magnitude)
    return abs(theirs - ours) <= TOLERANCE * abs(ours)


def test_pints_acre_is_another_one(registry: Any) -> None:
    """The survey acre is larger than the international acre; ours is the international one."""
    assert abs(registry.Quantity(1, "acre").to("m**2").magnitude - 4046.872609874252) < 1e-6
    assert units.factor("acre", "meter ** 2") == Fraction("4046.8564224")


@pytest.mark.parametrize(
    ("unit", "target", "expected"),
    [
        ("kilometer ** 2", "meter ** 2", Decimal(7500000)),
        ("dunam", "meter ** 2", Decimal(7500)),
        ("metric_ton_CO2e", "kilogram_CO2e", Decimal(7500)),
        ("basis_point", "percentage_point", Decimal("0.075")),
        ("cent", "USD", Decimal("0.075")),
    ],
)
def test_pint_quantity_converts(unit: str, target: str, expected: Decimal) -> None:
    """A quantity becomes pint's, with units that pint lacks added to its registry, and a Decimal magnitude."""
    other = units.pint_quantity(Quantity(Decimal(1), target))
    found = units.pint_quantity(Quantity(Decimal("7.5"), unit)).to(other.units)
    assert isinstance(found.magnitude, Decimal)
    assert abs(found.magnitude - expected) < Decimal("1e-15") * expected


@pytest.mark.parametrize("unit", sorted({*UNITS, *SENSES, "IQD / oil_barrel"}))
def test_every_unit_has_a_pint_quantity(unit: str) -> None:
    """Each unit of the table can be handed to pint, and keeps its value."""
    assert units.pint_quantity(Quantity(Decimal("1.5"), unit)).magnitude == Decimal("1.5")


def test_what_pint_cannot_have() -> None:
    """A range and a counted thing are refused with the reason."""
    with pytest.raises(UnitError, match="a range or an indefinite figure"):
        units.pint_quantity(Quantity(None, "mile", low=Decimal(1), high=Decimal(2)))
    with pytest.raises(UnitError, match="'reports' is a counted thing"):
        units.pint_quantity(Quantity(Decimal(79), "reports"))
