"""Laws that hold for all units."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from factcheck import units
from factcheck.model import Interval
from factcheck.units.table import UNITS

BY_DIMENSION: dict[units.Dimension, list[str]] = {}
for _name in sorted(UNITS):
    BY_DIMENSION.setdefault(units.dimension(_name), []).append(_name)
GROUPS = [names for names in BY_DIMENSION.values() if len(names) > 1]
VALUES = st.decimals(min_value=Decimal(-10) ** 9, max_value=Decimal(10) ** 9, places=3)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str, str]:
    """Three units of one dimension, not all different."""
    names = draw(st.sampled_from(GROUPS))
    return tuple(draw(st.sampled_from(names)) for _ in range(3))  # type: ignore[return-value]  # three by range(3)


@given(pairs(), VALUES)
def test_there_and_back(chosen: tuple[str, str, str], value: Decimal) -> None:
    """A figure converted there and back contains itself: conversion rounds outwards."""
    first, second, _ = chosen
    there = units.convert(Interval.point(value), first, second)
    assert value in units.convert(there, second, first)


@given(pairs())
def test_factors_multiply(chosen: tuple[str, str, str]) -> None:
    """The factor over a third unit is the direct one, exactly."""
    first, second, third = chosen
    assert units.factor(first, second) * units.factor(second, third) == units.factor(first, third)


@given(st.sampled_from(sorted(UNITS)), st.integers(1, 3))
def test_a_unit_under_a_power(name: str, power: int) -> None:
    """The dimension of a power is the power of the dimension, but for temperatures, which become differences."""
    raised = units.dimension(f"{name} ** {power}") if power > 1 else units.dimension(name)
    base = dict(units.dimension(name).powers)
    if power == 1 or "temperature" not in base:
        assert dict(raised.powers) == {each: exponent * power for each, exponent in base.items()}


@given(st.sampled_from(sorted(UNITS)))
def test_senses_and_siblings(name: str) -> None:
    """A unit is among its own senses and never among its siblings."""
    assert name in units.senses(name)
    assert name not in units.siblings(name)


@given(st.text(max_size=40))
def test_any_text_is_some_unit(name: str) -> None:
    """No name makes the table fail: what it does not know is a counted thing, equal to itself."""
    assert units.commensurable(name, name)
    assert units.dimension(name) == units.dimension(name)
    assert isinstance(units.is_known(name), bool)
