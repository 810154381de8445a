"""Words that are figures only in company, and figures that stand for what was named before."""

from __future__ import annotations

import pytest

from factcheck.extract import extract
from tests.extract.figure_texts import figures, only, read, values

FIGURES = [
    ("Sales were double those of last year.", ["2"]),
    ("He signed one (1) copy.", ["1", "1"]),
    ("A tenfold rise was reported.", ["10"]),
    ("The rate rose by half a point.", ["0.5"]),
    ("It passed by 15 votes to none.", ["15", "0"]),
    ("He booked a double room.", []),
    ("They are second to none.", []),
]
SHARED = [
    ("Two or three hundred looters came.", "200-300", "looters"),
    ("between 2 and 3 hundred thousand people", "200000-300000", "people"),
    ("five or six years", "5-6", "year"),
    ("30 or 40 boats", "30-40", "boats"),
]
AGES = [("children under five", "5"), ("adults over 65", "65")]
NOTES = ["Net sales ($ millions):", "Figures are in thousands, except per share data."]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_a_word_in_company(text: str, expected: list[str]) -> None:
    """Multiples, fractions and "none" are figures where their neighbours make them so."""
    assert values(text) == expected


@pytest.mark.parametrize(("text", "value", "unit"), SHARED)
def test_alternatives_share_their_scale(text: str, value: str, unit: str) -> None:
    """Two neighbouring figures with "or" between them are one range, and share a hundred as they share a million."""
    assert (values(text), only(text).unit) == ([value], unit)


def test_a_bound_of_its_own_is_no_range() -> None:
    """ "5,000 or less than 6,000" states two bounds of which each is hedged by itself."""
    assert values("There are 5,000 or less than 6,000 of them.") == ["5000", "6000"]


@pytest.mark.parametrize(("text", "value"), AGES)
def test_a_bound_of_age(text: str, value: str) -> None:
    """A bare figure with a hedge after people bounds their age."""
    (claim,) = extract(text, "en")
    assert (claim.kind, claim.unit, str(claim.value)) == ("age", "year", value)


@pytest.mark.parametrize("text", NOTES)
def test_a_note_on_scale_is_no_claim(text: str) -> None:
    """A scale word that only says how figures elsewhere are written asserts nothing."""
    assert figures(text) == []


def test_a_thing_left_out_at_the_end_of_a_clause() -> None:
    """ "25 more" counts what was counted before."""
    found = read("It ordered 60 jets and took options on 25 more.")
    assert found == [("60 jets", "60", "jets"), ("25", "25", "jets")]


def test_an_object_between_verb_and_share() -> None:
    """ "Lifting the currency 3%" is a rise; a verb whose object ends before the share is none of its."""
    (rise,) = figures("The move lifted the currency 3%.")
    (none,) = figures("It would lower the supply and 60% of it is burnt.")
    assert (rise.change, none.change) == ("up", None)


def test_a_verb_left_out_after_from() -> None:
    """ "Went from 9 to 11; the other from 4.0 to 6.5%" gives four figures and no range."""
    assert values("One went from 9k to 11k pounds; the other from 4.0 to 6.5%.") == ["9000", "11000", "4.0", "6.5"]


SPELLED = [
    ("One-fourth of voters stayed away.", ["0.25"]),
    ("The fourth man left.", []),
    ("a five-ten minute wait", ["5-10"]),
    ("The numbers were three-nought-four.", ["3", "0", "4"]),
    ("from 30 celsius and 40 celsius", ["30-40"]),
]


@pytest.mark.parametrize(("text", "expected"), SPELLED)
def test_words_with_hyphens(text: str, expected: list[str]) -> None:
    """A hyphen joins a fraction or two ends of a range, never two numbers into a larger one."""
    assert values(text) == expected
