"""Counted things: the noun phrase with its modifiers, the elided noun, the noun before the number."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import figures, only, read

CASES = [
    ("120 new confirmed cases were found", "en", "new confirmed cases"),
    ("45 civilians died", "en", "civilians"),
    ("7.7 million people lived there", "en", "people"),
    ("100 million monthly active users", "en", "monthly active users"),
    ("13 of the detainees were freed", "en", "detainees"),
    ("300 women leaders met", "en", "women leaders"),
    ("2,100 Iraqi soldiers of the brigade", "en", "Iraqi soldiers"),
    ("12 dead after the storm", "en", "dead"),
    ("a 20-member panel", "en", "member"),
    ("one person was hurt", "en", "person"),
    ("24 attended", "en", ""),
    ("three massive, long-term anchors", "en", "massive long-term anchors"),
    ("six lots covering an acre", "en", "lots"),
    ("one way we're told", "en", "way"),
    ("12 and rising", "en", ""),
    ("Deaths: 45", "en", "Deaths"),
    ("34,573* visits", "en", "visits"),
    ("70+ brands", "en", "brands"),
    ("60,000 إرهابي ومدني من البلدة", "ar", "إرهابي ومدني"),
    ("خمس منظمات عالمية الحفاظ", "ar", "منظمات عالمية"),
    ("74 دولة وخمس منظمات", "ar", "دولة"),
    ("13 من المعتقلين", "ar", "معتقلين"),
    ("عدد القتلى: 45", "ar", "قتلى"),
    ("(60) حريقا", "ar", "حريقا"),
    ("200 في المدينة", "ar", ""),
    ("200 وأصيب آخرون", "ar", ""),
    ("٥ مَدَنيّين", "ar", "مدنيين"),
]


@pytest.mark.parametrize(("text", "lang", "unit"), CASES)
def test_the_counted_thing(text: str, lang: str, unit: str) -> None:
    """The phrase runs from the figure to its head noun, and no further."""
    assert figures(text, lang)[0].unit == unit


def test_the_surface_ends_with_the_counted_thing() -> None:
    """The surface runs from the numeral to the end of the thing, the original untouched."""
    claim = only("قُتِلَ ٤٥ مَدَنيًّا أمس", "ar")
    assert claim.surface == "٤٥ مَدَنيًّا"
    assert claim.number_surface == "٤٥"
    assert claim.unit == "مدنيا"


def test_an_elided_noun_is_the_one_named_before() -> None:
    """ "Of these, 13 were women" counts what the sentence before counted."""
    assert read("The office met 45 detainees. Of these, 13 were women.")[-1] == ("13", "13", "detainees")
    assert read("التقى المكتب 45 معتقلا. منهم 13 في المدينة.", "ar")[-1] == ("13", "13", "معتقلا")


def test_an_elided_noun_does_not_reach_over_sentences() -> None:
    """Two sentences later the noun is forgotten."""
    assert read("It met 45 detainees. It rained. Later 13 were women.")[-1] == ("13", "13", "")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("أصيب قتيلين", "2", "قتيل"),
        ("امرأتان في المركز", "2", "امرأة"),
        ("خلال سنتين", "2", "year"),
        ("مساحة دونمين", "2", "dunam"),
    ],
)
def test_a_dual_noun_counts_two(text: str, value: str, unit: str) -> None:
    """A noun in the dual is a figure by itself."""
    claim = only(text, "ar")
    assert claim.quantity is not None
    assert (str(claim.quantity.value), claim.unit) == (value, unit)


def test_a_dual_form_after_a_number_is_a_plural() -> None:
    """ "10 سائقين" are ten drivers, not two more."""
    assert read("10 سائقين", "ar") == [("10 سائقين", "10", "سائقين")]


def test_a_paragraph_ends_the_phrase() -> None:
    """A word of the next paragraph is never counted."""
    assert only("Call 45\n\nVisitors are welcome").unit == ""
