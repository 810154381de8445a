"""Figures that go on with a name: the second of a model, of a row of sections, of words tied by hyphens."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import values

NAMES = [
    ("The carrier ordered three Boeing 737-800 jets.", "en", ["3"]),
    ("Articles 7 and 8 bind 27 states.", "en", ["27"]),
    ("See pages 3, 4 and 9 of the report.", "en", []),
    ("A phase 2 and 3 trial enrolled 640 patients.", "en", ["640"]),
    ("Flights 6 and 7 were shut for 2 days.", "en", ["2"]),
    ("Holders approved a four-for-one split of the stock.", "en", []),
    ("The handbook, ISBN 0-415-32242-1, costs $20.", "en", ["20"]),
    ("تنص المادة 3 و4 من القانون على ذلك.", "ar", []),
]
COUNTS = [
    ("On page 12 and 30 others the name is missing.", "en", ["30"]),
    ("Under section 4 and 5 km from the coast.", "en", ["5"]),
    ("Route 12, 300 drivers said, is shut.", "en", ["300"]),
    ("COVID-19, 14 other strains and the flu.", "en", ["14"]),
    ("One-in-five homes is empty.", "en", ["0.2"]),
    ("Rule 7 and 1.5 percent more.", "en", ["1.5"]),
    ("Rule 7 and 2 million more.", "en", ["2000000"]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), NAMES)
def test_a_figure_goes_on_with_the_name_before_it(text: str, lang: str, expected: list[str]) -> None:
    """What a hyphen or "and" adds to a name is a name as well."""
    assert values(text, lang) == expected


@pytest.mark.parametrize(("text", "lang", "expected"), COUNTS)
def test_a_figure_behind_a_name_may_count(text: str, lang: str, expected: list[str]) -> None:
    """A figure that counts or measures something itself does not go on with the name before it."""
    assert values(text, lang) == expected
