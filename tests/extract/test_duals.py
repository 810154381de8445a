"""Nouns in the dual: two by their form alone, and the forms that only look so."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import figures, only, read

TWO = [
    ("وصلت باخرتان إلى المرفأ", "باخرة"),
    ("أغلق حقلين قرب الحدود", "حقل"),
    ("زار مستشفيين ميدانيين", "مستشفى"),
    ("احترقت حافلتا ركاب", "حافلة"),  # before another noun
    ("سجلت حالتي وفاة", "حالة"),
    ("وبئران في الواحة", "بئر"),
    ("استقبلت بلدين عضوين", "بلد"),  # the adjective is no second figure
    ("رفع الفائدة نقطتين مئويتين", "percentage_point"),
]


@pytest.mark.parametrize(("text", "unit"), TWO)
def test_a_dual_is_two(text: str, unit: str) -> None:
    """The form of the noun is the figure, its singular the thing or the unit."""
    claim = only(text, "ar")
    assert claim.quantity is not None
    assert (str(claim.quantity.value), claim.unit) == ("2", unit)


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت طالبان موقفها",  # a movement
        "وصل مقاتلين من الجنوب",  # a plural in another case
        "تطورت بلدان كثيرة",  # countries
        "أكد الطرفان التزامهما",  # definite: the two sides are known
        "باع سيارتي الجديدة",  # my new car
        "نقلت حافلتا في المساء",  # no noun follows
        "قال إن سيارتي تعطلت",
    ],
)
def test_what_only_looks_like_a_dual(text: str) -> None:
    """Names, plurals, definite nouns and possessives are no figures."""
    assert figures(text, "ar") == []


def test_two_in_english_is_written_out() -> None:
    """English has no dual: a plural alone is no figure, "two ships" is."""
    assert figures("Ships reached the port") == []
    assert read("Two ships reached the port") == [("Two ships", "2", "ships")]


def test_a_dual_is_no_ratio() -> None:
    """ "رضيعان من أصل سبعة" are two figures, for the first names what it counts."""
    assert [each[1] for each in read("بقي رضيعان من أصل سبعة", "ar")] == ["2", "7"]
