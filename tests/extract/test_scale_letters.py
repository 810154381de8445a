"""A letter after a figure is a scale before money, units, plurals and after words of crowds, else a unit."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import read

SCALES = [
    ("Some 1.3m civil servants struck.", [("1.3m civil servants", "1300000", "civil servants")]),
    ("It ships 4b packages.", [("4b packages", "4000000000", "packages")]),
    ("The port moved 2m tonnes.", [("2m tonnes", "2000000", "metric_ton")]),
    ("Offices of 2.5m sq ft stand empty.", [("2.5m sq ft", "2500000", "foot ** 2")]),
    ("A crowd of 1.5m gathered.", [("1.5m", "1500000", "")]),
]
UNITS = [
    ("A fence 5m high stood there.", [("5m", "5", "meter")]),
    ("The 5m waves broke it.", [("5m", "5", "meter")]),
    ("Two 100m races were run.", [("Two", "2", ""), ("100m", "100", "meter")]),
    ("The 10m-long shelf fell.", [("10m", "10", "meter")]),
    ("It carries 3t trucks.", [("3t", "3", "metric_ton")]),
]


@pytest.mark.parametrize(("text", "expected"), SCALES)
def test_a_letter_is_a_scale(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Before a plural, a unit, and after a word of crowds, m is a million and b a billion."""
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), UNITS)
def test_a_letter_stays_a_unit(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Before adjectives and things that have a length, m is a metre."""
    assert read(text) == expected
