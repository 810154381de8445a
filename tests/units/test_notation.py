"""Unit names in pint's written form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.units.notation import LONGEST, multiply, parse, written


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("", ()),
        ("1", ()),
        ("meter", (("meter", 1),)),
        ("kilometer ** 2", (("kilometer", 2),)),
        ("kilometer / hour", (("kilometer", 1), ("hour", -1))),
        ("1 / second", (("second", -1),)),
        ("newton * meter / second ** 2", (("newton", 1), ("meter", 1), ("second", -2))),
        ("new case", (("new case", 1),)),
        ("person / kilometer ** 2", (("person", 1), ("kilometer", -2))),
        ("meter ** 0", (("meter ** 0", 1),)),
        ("9 ** 9 ** 9", (("9 ** 9 ** 9", 1),)),
        ("meter ** 99", (("meter ** 99", 1),)),
        (" / ", ((" / ", 1),)),
    ],
)
def test_parse(name: str, expected: tuple[tuple[str, int], ...]) -> None:
    """A name falls into atoms with powers; what is not in the written form is one atom."""
    assert parse(name) == expected


def test_an_endless_name_is_one_atom() -> None:
    """A name longer than any unit is not taken apart."""
    name = "meter * " * LONGEST
    assert parse(name) == ((name, 1),)


def test_multiply_drops_what_cancels() -> None:
    """Metres over metres are a bare number."""
    assert multiply((("meter", 1),), (("meter", 1),), -1) == ()
    assert multiply((("meter", 1),), (("second", 1),), -2) == (("meter", 1), ("second", -2))


ATOMS = st.sampled_from(["meter", "second", "new case", "USD", "oil_barrel"])


@given(
    st.lists(st.tuples(ATOMS, st.integers(1, 4)), min_size=1, max_size=3),
    st.lists(st.tuples(ATOMS, st.integers(-4, -1)), max_size=3),
)
def test_written_and_parsed_again(above: list[tuple[str, int]], below: list[tuple[str, int]]) -> None:
    """Writing atoms and parsing the name gives the atoms back."""
    powers = tuple(above + below)
    assert parse(written(powers)) == powers


def test_written_of_nothing() -> None:
    """A bare number has no unit name, a bare reciprocal has a 1 above the line."""
    assert written(()) == ""
    assert written((("second", -1),)) == "1 / second"
