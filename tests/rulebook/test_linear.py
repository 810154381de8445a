"""Comparisons as linear rows, and whether rows can all hold."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.rulebook.inequalities import Row, Sense, impossible
from factcheck.rulebook.linear import Kinds, NotLinearError, rows
from factcheck.rulebook.parsing import parse


def _rows(text: str) -> list[tuple[dict[str, int | Fraction], int | Fraction, str]]:
    """The rows of an expression: factors, constant, sense."""
    kinds = Kinds()
    found = [each for comparison in parse(text) for each in rows(comparison, kinds)]
    return [(dict(each.row.factors), each.row.constant, each.row.sense) for each in found]


@pytest.mark.parametrize(
    ("text", "factors", "constant", "sense"),
    [
        ("a >= b + 3", {"a": 1, "b": -1}, -3, ">="),
        ("a < 2 * b", {"a": -1, "b": 2}, 0, ">"),
        ("4 * a == 8", {"a": 1}, -2, "=="),
        ("a / 4 > 1", {"a": 1}, -4, ">"),
        ("a * 5 % > 1", {"a": 1}, -20, ">"),
        ("a * b > 1", {"a * b": 1}, -1, ">"),
        ("1 / a > 2", {"1 / a": 1}, -2, ">"),
        ("a / 0 > 2", {"a / 0": 1}, -2, ">"),
        ("change(a + 1) > 0", {"a": 1, "previous.a": -1}, 0, ">"),
        ("change(a * b) > 0", {"a * b": 1, "previous.a * previous.b": -1}, 0, ">"),
        ("sum(a) > max(a, b)", {"max(a, b)": -1, "sum(a)": 1}, 0, ">"),
        ("a > 1 km²", {"a": 1}, -1, ">"),
        ("a - 1 km² > 100 hectares", {"a": 1}, -2, ">"),
        ("a > 5 beds", {"a": 1}, -5, ">"),
    ],
)
def test_a_comparison_as_a_row(text: str, factors: dict[str, int], constant: int, sense: str) -> None:
    """Everything stands on one side, the first factor is one; what is not linear is a variable of its own."""
    assert _rows(text) == [(factors, constant, sense)]


@pytest.mark.parametrize("text", ["a > 5 + 3 km²", "a > 5 km + 3 km²", "a > 5 % + 3", "a - 5 > 3 km²"])
def test_what_cannot_be_a_row(text: str) -> None:
    """Constants of different kinds have no sum."""
    with pytest.raises(NotLinearError):
        _rows(text)


def test_units_that_are_kinds_of_their_own() -> None:
    """Degrees on two scales do not convert by a factor; the second scale is another kind."""
    kinds = Kinds()
    found = [each.kind for text in ("a > 30 °C", "a > 80 °F") for each in rows(parse(text)[0], kinds)]
    assert found == ["temperature", "degree_Fahrenheit"]


VALUES = st.integers(-3, 3)
FACTORS = st.dictionaries(st.sampled_from("abc"), VALUES.map(Fraction), max_size=3)
ROWS = st.lists(st.tuples(FACTORS, VALUES.map(Fraction), st.sampled_from(["==", ">=", ">"])), min_size=1, max_size=6)
HOLDS = {"==": lambda value: value == 0, ">=": lambda value: value >= 0, ">": lambda value: value > 0}


def _value(factors: dict[str, Fraction], constant: Fraction, point: dict[str, Fraction]) -> Fraction:
    return constant + sum((factor * point[name] for name, factor in factors.items()), Fraction(0))


@given(ROWS, st.fixed_dictionaries({name: st.fractions(-5, 5, max_denominator=6) for name in "abc"}))
def test_what_some_numbers_satisfy_is_not_impossible(
    given_rows: list[tuple[dict[str, Fraction], Fraction, Sense]], point: dict[str, Fraction]
) -> None:
    """Rows that a point satisfies are never called impossible."""
    held = [each for each in given_rows if HOLDS[each[2]](_value(each[0], each[1], point))]
    assert not impossible(Row.of(*each) for each in held)


@given(FACTORS.filter(lambda each: any(each.values())), VALUES, st.sampled_from([">=", ">"]), st.fractions(0, 3))
def test_a_row_and_its_opposite_are_impossible(
    factors: dict[str, Fraction], constant: int, sense: Sense, more: Fraction
) -> None:
    """A sum is not both above a bound and below it."""
    turned = {name: -factor for name, factor in factors.items()}
    opposite: Sense = ">" if sense == ">=" else ">="
    first = Row.of(factors, Fraction(constant), sense)
    assert impossible([first, Row.of(turned, -constant - more, opposite)])


@given(st.lists(st.tuples(FACTORS, VALUES), min_size=1, max_size=4), st.permutations(range(4)))
def test_the_order_of_rows_does_not_matter(given_rows: list[tuple[dict[str, Fraction], int]], order: list[int]) -> None:
    """Nor does whether one stands there twice."""
    made = [Row.of(factors, Fraction(constant), ">=") for factors, constant in given_rows]
    turned = [made[index] for index in order if index < len(made)]
    assert impossible(made) == impossible([*turned, *made])


@pytest.mark.parametrize(("constant", "expected"), [(0, False), (1, True)])
def test_an_equation_without_variables(constant: int, expected: bool) -> None:
    """0 == 0 says nothing, 1 == 0 is wrong; equations that come down to it, too."""
    assert impossible([Row.of({}, Fraction(constant), "==")]) is expected
    twice = [Row.of({"a": Fraction(2)}, Fraction(2 * each), "==") for each in (0, constant)]
    assert impossible(twice) is expected
