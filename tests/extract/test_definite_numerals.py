"""Numerals behind their noun, words that "of them" makes figures, years in two parts, cues over two lines."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.extract import find_cues
from factcheck.locales import pack
from factcheck.model import Claim, Document
from tests.extract.figure_texts import read


def _dated(text: str, lang: str) -> list[Claim]:
    return [each for each in factcheck.extract(Document.of(text, lang=lang)) if each.when is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("زار الوفد المدن الخمس الكبرى", ("خمس", "5", "مدن")),
        ("اجتمعت القرى السبع الأولى", ("سبع", "7", "قرى")),
        ("عمل في المراكز العشر الجديدة", ("عشر", "10", "مراكز")),
        ("انتهى بعد خمس الساعة", ("خمس الساعة", "0.2", "hour")),
    ],
)
def test_a_numeral_with_the_article_counts(text: str, expected: tuple[str, str, str]) -> None:
    """The five largest cities are five; a fifth of the hour has no article of its own."""
    assert read(text, "ar")[-1] == expected


def test_of_them_makes_a_word_for_several_a_figure() -> None:
    """ "ست منها" counts six; "ست" before a verb may be a lady."""
    assert read("زار 12 مدرسة، ست منها مغلقة", "ar")[-1][1] == "6"
    assert [each[1] for each in read("زار 12 مدرسة، وقالت ست إن المدارس مغلقة", "ar")] == ["12"]


def test_a_share_in_words_before_or_keeps_its_sense() -> None:
    """In "one in eight or 12.5%" the eight is no percentage."""
    assert [each[1] for each in read("Some, one in eight or 12.5%, were late.")] == ["0.125", "12.5"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The plan covers the school years 2018/19 to 2021/22.", "en"),
        ("تغطي الخطة الأعوام الدراسية 2018/19 إلى 2021/22.", "ar"),
    ],
)
def test_years_in_two_parts_make_a_stretch(text: str, lang: str) -> None:
    """Both ends keep the year that they begin in."""
    (claim,) = _dated(text, lang)
    assert claim.when is not None
    assert [each.year for each in claim.when.ends] == [2018, 2021]
    assert not claim.when.backwards


@pytest.mark.parametrize("text", ["from 2018/20 to 2021/22", "in 2018/19 sales rose"])
def test_other_figures_with_a_stroke_are_no_such_stretch(text: str) -> None:
    """The second part must be the next year, in two digits or four, and another year must follow."""
    assert not any(each.when is not None and len(each.when.ends) == 2 for each in _dated(text, "en"))


def test_a_stretch_of_such_years_may_run_backwards() -> None:
    """From 2021/22 to 2018/19."""
    (claim,) = _dated("from 2021/22 to 2018/19", "en")
    assert claim.when is not None
    assert claim.when.backwards


@pytest.mark.parametrize(
    "text",
    [
        "تدوم الأعمال عشرة أيام اعتبارا من 2 شباط ولغاية 11 شباط 2018.",
        "تدوم الأعمال عشرة أيام ابتداء من 2 شباط وحتى 11 شباط 2018.",
    ],
)
def test_a_duration_before_both_its_days_leaves_them_a_stretch(text: str) -> None:
    """ "Ten days from 2 to 11 February": the duration does not end on another day."""
    assert read(text, "ar")[0][1:] == ("10", "day")
    (claim,) = _dated(text, "ar")
    assert claim.when is not None
    assert [(each.month, each.day) for each in claim.when.ends] == [(2, 2), (2, 11)]


def test_a_duration_from_a_day_without_a_year_keeps_the_day() -> None:
    """Where the year is unknown "ten days from 2 February" is a duration and a date."""
    (claim,) = _dated("تدوم الأعمال عشرة أيام اعتبارا من 2 شباط.", "ar")
    assert claim.when is not None
    assert (claim.when.month, claim.when.day) == (2, 2)


@pytest.mark.parametrize(("text", "lang"), [("18 out\nof 40 schools", "en"), ("18 من\nأصل 40 مدرسة", "ar")])
def test_a_cue_may_be_broken_over_two_lines(text: str, lang: str) -> None:
    """Lines are broken anywhere; a blank line ends what stands before it."""
    assert "sum_part_of" in {each.name for each in find_cues(Document.of(text, lang=lang), pack(lang))}
    apart = Document.of(text.replace("\n", "\n\n"), lang=lang)
    assert "sum_out_of" not in {each.name for each in find_cues(apart, pack(lang))}
