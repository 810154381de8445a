"""Years that are counted from an era."""

from __future__ import annotations

import pytest

from factcheck.extract import extract

NAMED = [
    ("The wall was built between 480 and 460 BC.", "en", "480 and 460"),
    ("The wall was built in 480&nbsp;BCE.", "en", "480"),
    ("بني السور عام 480 ق.م.", "ar", "480"),
    ("امتدت المملكة من 900 إلى 700 قبل الميلاد.", "ar", "900 إلى 700"),
    ("Die Mauer entstand 480 v. Chr.", "de", "480"),
    ("Le mur fut élevé en 480 av. J.-C. par le roi.", "fr", "480"),
    ("公元前480年建成。", "zh", "480"),
    ("MÖ 480 yılında yapıldı.", "tr", "480"),
]


@pytest.mark.parametrize(("text", "lang", "surface"), NAMED)
def test_a_year_before_our_era_is_a_name(text: str, lang: str, surface: str) -> None:
    """It counts nothing and is no date, since its years run downwards."""
    assert [(each.surface, each.kind) for each in extract(text, lang)] == [(surface, "identifier")]


def test_years_that_share_an_era_are_all_names() -> None:
    """The era that stands behind the last of two years is that of the first, too."""
    found = extract("بين عامي 480 و460 ق.م ازدهرت المدينة.", "ar")
    assert [(each.surface, each.kind) for each in found] == [("480", "identifier"), ("460", "identifier")]


def test_a_figure_before_a_year_is_left_alone() -> None:
    """What counts something has no part in the era of the year behind it."""
    found = extract("It lost 300 men in 480 BC.", "en")
    assert [(each.surface, each.kind) for each in found] == [("300 men", "count"), ("480", "identifier")]


def test_a_century_before_our_era_is_no_period_of_ours() -> None:
    """It would else be told as of 800 years later."""
    assert [each.when for each in extract("The town fell in the 4th century BC.", "en")] == [None]
    assert [each.when for each in extract("سقطت المدينة في القرن الرابع قبل الميلاد.", "ar")] == [None]


@pytest.mark.parametrize(
    ("text", "lang", "year"),
    [("It fell in AD 79.", "en", 79), ("It fell in 105 AD.", "en", 105), ("Es fiel 79 n. Chr.", "de", 79)],
)
def test_a_year_of_our_era_is_a_year_whatever_its_digits(text: str, lang: str, year: int) -> None:
    """The era tells what three digits alone do not."""
    found = extract(text, lang)
    assert [(each.kind, each.when and each.when.year) for each in found] == [("year", year)]


def test_money_before_an_era_is_money() -> None:
    """Letters that also begin an era's name change no figure with a unit or decimals."""
    found = extract("It costs $79 AD included, or 2.5 AD units.", "en")
    assert [each.kind for each in found] == ["money", "count"]
