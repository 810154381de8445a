"""A figure that commas set behind the name of a person is an age."""

from __future__ import annotations

import pytest

from factcheck.extract import extract

AGES = [
    ("Dana Holt, 47, was elected on Friday.", ["47"]),
    ("The driver, Omar Nasser, 29, of Hebron, was unhurt.", ["29"]),
    ('"We heard it," said Rita van Dyke, 61.', ["61"]),
    ("Peter Crane, 33, and Ivy Marsh, 35, were charged.", ["33", "35"]),
    ("Mr Webb, 102, a retired miner, lit the lamp.", ["102"]),
    ("Anna Poe, 24, (18th) won.", ["24"]),
    ("The boy had been alone since he was 13.", ["13"]),
    ("The singer, who is 46 and lives in Cork, left.", ["46"]),
    ("She turned 50 on Friday.", ["50"]),
]
OTHERS = [
    "In Leeds, 53, or a third, were fined.",
    "In Rome, 53, of whom 3 died.",
    "Hull, 98, Leeds, 95, York, 90.",
    "Greens won in Hull, 12, and Leeds, 9.",
    "Jane Roe, 1,200, was asked.",
    "Row B, 1.5, is blank.",
    "Of the 238 ships of the Northern Fleet, 56, now at sea, are new.",
    "the sum, 53, is right.",
    "He was 5 for 20 from the line.",
    "She was 13-2 up.",
    "It is 46 and rising.",
]


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_a_figure_in_commas_behind_a_person_is_an_age(text: str, expected: list[str]) -> None:
    """News tells an age between commas behind the name."""
    ages = [claim.as_dict() for claim in extract(text, "en") if claim.kind == "age"]
    assert [(each["value"], each["unit"]) for each in ages] == [(value, "year") for value in expected]


@pytest.mark.parametrize("text", OTHERS)
def test_places_lists_and_things_have_no_age(text: str) -> None:
    """A place, a list of names with figures and a plain noun leave the figure what it is."""
    assert "age" not in [claim.kind for claim in extract(text, "en")]


def test_a_language_that_writes_nouns_large_has_no_ages_in_commas() -> None:
    """Where every noun has a capital no name can be told."""
    assert [claim.kind for claim in extract("Anna Holm, 47, sagte das.", "de")] == ["number"]
