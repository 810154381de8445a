"""Conversion by exact factors."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from factcheck import units
from factcheck.errors import UnitError
from factcheck.model import Interval


def point(value: str) -> Interval:
    return Interval.point(Decimal(value))


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("kilometer", "meter", Fraction(1000)),
        ("mile", "meter", Fraction(201168, 125)),
        ("nautical_mile", "meter", Fraction(1852)),
        ("acre", "meter ** 2", Fraction("4046.8564224")),
        ("mile ** 2", "acre", Fraction(640)),
        ("dunam", "meter ** 2", Fraction(1000)),
        ("feddan", "meter ** 2", Fraction("4200.83")),
        ("hectare", "dunam", Fraction(10)),
        ("gallon", "liter", Fraction("3.785411784")),
        ("imperial_gallon", "liter", Fraction("4.54609")),
        ("oil_barrel", "gallon", Fraction(42)),
        ("short_ton", "pound", Fraction(2000)),
        ("long_ton", "pound", Fraction(2240)),
        ("metric_ton", "kilogram", Fraction(1000)),
        ("troy_ounce", "gram", Fraction("31.1034768")),
        ("mile / hour", "kilometer / hour", Fraction("1.609344")),
        ("knot", "kilometer / hour", Fraction("1.852")),
        ("kilowatt_hour", "joule", Fraction(3600000)),
        ("oil_barrel / day", "liter / hour", Fraction("158.987294928") / 24),
        ("basis_point", "percentage_point", Fraction(1, 100)),
        ("megaton_CO2e", "metric_ton_CO2e", Fraction(1000000)),
        ("cent", "USD", Fraction(1, 100)),
        ("degree_Fahrenheit", "degree_Celsius", Fraction(5, 9)),
        ("byte", "bit", Fraction(8)),
    ],
)
def test_factor_is_exact(source: str, target: str, expected: Fraction) -> None:
    """A factor is the exact fraction of the two definitions, both ways."""
    assert units.factor(source, target) == expected
    assert units.factor(target, source) == 1 / expected


def test_the_founding_conversion() -> None:
    """110,000 square kilometres are 42,471.24 square miles."""
    converted = units.convert(point("110000"), "kilometer ** 2", "mile ** 2")
    assert converted.within(Interval(Decimal("42471.237"), Decimal("42471.238")))


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        ("-45", "degree_Celsius", "degree_Fahrenheit", "-49"),
        ("37", "degree_Celsius", "kelvin", "310.15"),
        ("212", "degree_Fahrenheit", "degree_Celsius", "100"),
        ("2.5", "delta_degree_Celsius", "delta_degree_Fahrenheit", "4.5"),
    ],
)
def test_temperatures_have_an_offset_and_differences_none(value: str, source: str, target: str, expected: str) -> None:
    """A temperature converts with the zero of its scale, a difference without."""
    assert Decimal(expected) in units.convert(point(value), source, target)


def test_converting_to_the_same_unit_changes_nothing() -> None:
    """A figure in its own unit is the very same interval."""
    interval = Interval(Decimal(1), None, low_open=True)
    assert units.convert(interval, "new case", "new case") is interval


def test_open_ends_stay_open() -> None:
    """More than 100 km is more than 62.1 miles, without end."""
    converted = units.convert(Interval(Decimal(100), None, low_open=True), "kilometer", "mile")
    assert (converted.high, converted.low_open) == (None, True)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("mile", "kilometer", True),
        ("mile", "kilometer ** 2", False),
        ("percent", "percentage_point", False),
        ("degree_Celsius", "delta_degree_Celsius", False),
        ("USD", "EUR", False),
        ("USD", "cent", True),
        ("person", "strike", False),
        ("person", "person", True),
        ("year", "day", False),
        ("year", "month", True),
        ("metric_ton", "metric_ton_CO2e", False),
        ("acre", "feddan", True),
        ("acre_foot", "meter ** 3", True),
        ("watt / kelvin", "watt / delta_degree_Celsius", True),
        ("dinar", "IQD", False),
    ],
)
def test_commensurable(first: str, second: str, expected: bool) -> None:
    """Two units convert where their dimensions are the same; a currency and a counted thing are dimensions."""
    assert units.commensurable(first, second) is expected
    assert (units.dimension(first) == units.dimension(second)) is expected


def test_units_that_do_not_convert_are_named() -> None:
    """The error names both units and their dimensions."""
    with pytest.raises(UnitError) as caught:
        units.convert(point("5"), "kilometer", "mile ** 2")
    assert str(caught.value) == ("'kilometer' does not convert to 'mile ** 2': one is length, the other length ** 2")
    with pytest.raises(UnitError, match="the other a bare number"):
        units.factor("kilometer", "")


def test_dimension_reads_well() -> None:
    """A dimension is written as its powers, and is bare for a number."""
    assert str(units.dimension("kilometer / hour")) == "length / time"
    assert str(units.dimension("person / kilometer ** 2")) == "person / length ** 2"
    assert units.dimension("").bare
    assert not units.dimension("mile").bare


@pytest.mark.parametrize(
    ("name", "known"),
    [("kilometer ** 2", True), ("USD / oil_barrel", True), ("", True), ("BTC", True), ("new case", False),
     ("person / kilometer ** 2", False), ("إرهابي ومدني", False), ("pinch", False)],
)  # fmt: skip
def test_is_known(name: str, known: bool) -> None:
    """What the table does not know is a counted thing."""
    assert units.is_known(name) is known


def test_senses_of_ambiguous_units() -> None:
    """An ambiguous unit keeps all its senses, the likeliest first, inside a compound as well."""
    assert units.senses("ton") == ("ton", "metric_ton", "long_ton")
    assert units.senses("gallon / day") == ("gallon / day", "imperial_gallon / day")
    assert units.senses("kilometer") == ("kilometer",)
    assert units.senses("USD")[:2] == ("USD", "AUD")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("mile", "nautical_mile"),
        ("gallon", "imperial_gallon"),
        ("metric_ton", "short_ton"),
        ("kilometer", "kilometer ** 2"),
        ("kilometer ** 2", "kilometer"),
        ("kilometer ** 2", "meter ** 2"),
        ("kilometer", "meter"),
        ("degree_Celsius", "delta_degree_Celsius"),
        ("kilometer / hour", "meter / hour"),
        ("percent", "percentage_point"),
    ],
)
def test_siblings(name: str, expected: str) -> None:
    """The units that people take for one another know each other, and never themselves."""
    assert expected in units.siblings(name)
    assert name not in units.siblings(name)


def test_counted_things_have_no_siblings() -> None:
    """Nothing is confused with a counted thing."""
    assert units.siblings("إرهابي ومدني") == ()
