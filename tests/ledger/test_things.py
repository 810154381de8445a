"""What a figure is a figure of, and which others are like it."""

from __future__ import annotations

import pytest

from factcheck.extract import extract
from factcheck.ledger.things import Thing, Things, thing_of
from factcheck.model import Release
from tests.ledger.releases import release


def thing(text: str, lang: str = "en") -> Thing | None:
    """The thing of the only figure of a text."""
    (claim,) = (each for each in extract(text, lang=lang) if each.quantity is not None)
    return thing_of(claim, lang)


@pytest.mark.parametrize(
    ("one", "other", "lang"),
    [
        ("They met 40 new patients.", "In all 52 patients came.", "en"),
        ("They met 40 patients.", "They met 1,200 patients.", "en"),
        ("It covers 12 square kilometres.", "It covers 7 acres.", "en"),
        ("It paid $12 million.", "It paid $9,000.", "en"),
        ("A share of 12% holds.", "Some 40 per cent hold.", "en"),
        ("وصل 40 مريضا جديدا.", "وصل 52 مريضا.", "ar"),
        ("قتل 40 مدنيا.", "قتل 12 مدنيا.", "ar"),
    ],
)
def test_like_things(one: str, other: str, lang: str) -> None:
    """Half of the words, the dimension, the currency or the kind are common to both."""
    first, second = thing(one, lang), thing(other, lang)
    assert first is not None
    assert second is not None
    assert first.is_like(second)
    assert second.is_like(first)


@pytest.mark.parametrize(
    ("one", "other", "lang"),
    [
        ("They met 40 patients.", "They met 40 teachers.", "en"),
        ("It covers 12 square kilometres.", "It is 12 kilometres long.", "en"),
        ("It paid $12 million.", "It paid €12 million.", "en"),
        ("A share of 12% holds.", "They met 12 patients.", "en"),
        ("قتل 40 مدنيا.", "وصل 40 مريضا.", "ar"),
    ],
)
def test_unlike_things(one: str, other: str, lang: str) -> None:
    """Another noun, dimension, currency or kind."""
    first, second = thing(one, lang), thing(other, lang)
    assert first is not None
    assert second is not None
    assert not first.is_like(second)


@pytest.mark.parametrize("text", ["It happened on 4 May 2021.", "It was 42.", "At 10:30 they left."])
def test_no_thing(text: str) -> None:
    """Dates, times and bare numbers are of nothing that could be sought."""
    assert [thing_of(each, "en") for each in extract(text, lang="en")] in ([None], [None, None])


def test_a_unit_that_nobody_knows_stands_for_itself() -> None:
    """A measure in an unknown unit is like another in that unit only."""
    one = Thing("measure", "smoot", frozenset(("smoot",)))
    assert one.is_like(Thing("measure", "smoot", frozenset(("smoot",))))
    assert not one.is_like(Thing("measure", "parasang", frozenset(("parasang",))))


def test_the_things_of_a_release() -> None:
    """Each with its claims, in order of place; a count whose noun says nothing has none."""
    found: Release = release("We met 40 patients, 12 wards and 60 patients.", "2021-05-04")
    things = Things(found)
    assert [(each.unit, [str(claim.value) for claim in claims]) for each, claims in things.all.items()] == [
        ("patients", ["40", "60"]),
        ("wards", ["12"]),
    ]
    assert [str(claim.value) for claim in things.like(Thing("count", "patients", frozenset(("patie",))))] == [
        "40",
        "60",
    ]
