"""The Arabic word for one, which stands behind what it counts."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import figures, read

ONE = [
    ("قتل شخص واحد في الحادث", ("شخص واحد", "1", "شخص")),
    ("مقتل جندي كولومبي واحد", ("جندي كولومبي واحد", "1", "جندي كولومبي")),
    ("خسر الفريق نقطة واحدة", ("نقطة واحدة", "1", "نقطة")),
    ("عينت البلدية طبيبا واحدا", ("طبيبا واحدا", "1", "طبيبا")),
    ("بسعر دولار أمريكي واحد", ("دولار أمريكي واحد", "1", "USD")),
    ("رفعت الفائدة بنقطة مئوية واحدة", ("نقطة مئوية واحدة", "1", "percentage_point")),
    ("ارتفع المنسوب متراً واحداً", ("متراً واحداً", "1", "meter")),
    ("طوله 5 أقدام وبوصة واحدة", ("5 أقدام وبوصة واحدة", "5.08333333333333333333333333333", "foot")),
]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_one_behind_a_noun_counts_it(text: str, expected: tuple[str, str, str]) -> None:
    """The claim runs from the noun, what is glued before it left out, to the word for one."""
    (found,) = read(text, "ar")
    surface, value, unit = found
    assert (surface, value[:12], unit) == (expected[0], expected[1][:12], expected[2])


@pytest.mark.parametrize(
    "text",
    [
        "أقرت اللجنة القانون بصوت واحد",  # with one voice
        "أعلنها من طرف واحد",  # from one side only
        "سدد القرض دفعة واحدة",  # all at once
        "صدر قرار بصوت واحد",  # the noun before belongs to another word
        "سعر الكيلوغرام الواحد مرتفع",  # definite: each kilogram
    ],
)
def test_a_turn_of_phrase_counts_nothing(text: str) -> None:
    """Some nouns with the word for one say something else, and what carries the article is a kind, not a figure."""
    assert figures(text, "ar") == []


def test_one_stays_a_part_of_its_list() -> None:
    """The noun of another figure is not taken: three soldiers, and one civilian."""
    assert read("قتل 3 جنود ومدني واحد", "ar") == [("3 جنود", "3", "جنود"), ("مدني واحد", "1", "مدني")]


def test_within_one_day_is_no_rate() -> None:
    """A length of time stands behind the bracket; «في اليوم» would be a rate of both figures."""
    first, second, day = read("تدنت الحرارة 20 درجة مئوية (36 درجة فهرنهايت) في يوم واحد", "ar")
    assert (first[2], second[2], day) == ("degree_Celsius", "degree_Fahrenheit", ("يوم واحد", "1", "day"))
