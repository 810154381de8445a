"""Years before 1800, which need plainer words around them than later ones: "in 1776." but not "in 1776 houses"."""

from __future__ import annotations

import pytest

from factcheck.extract import extract
from factcheck.model import Document


def kinds(text: str, lang: str) -> list[str]:
    """The kinds of the figures of a text."""
    return [each.kind for each in extract(Document.of(text), lang=lang)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The mill was built in 1743.", "en"),
        ("In 1698, the bridge fell.", "en"),
        ("بنيت الطاحونة في 1743.", "ar"),
        ("بنيت الطاحونة عام 1698 على النهر.", "ar"),
    ],
)
def test_an_early_year_behind_in_is_a_year(text: str, lang: str) -> None:
    """Four digits behind "in" with nothing counted behind them are a year, from 1600 on."""
    assert kinds(text, lang) == ["year"]


@pytest.mark.parametrize(("text", "lang"), [("It has run since 1771.", "en"), ("تعمل منذ 1771 بلا توقف.", "ar")])
def test_an_early_year_behind_since_opens_a_period(text: str, lang: str) -> None:
    """What runs since an early year is a period."""
    assert kinds(text, lang) == ["period"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("They live in 1640 houses.", "en"),
        ("After 1750 people came, it closed.", "en"),
        ("وزعت الخيام في 1640 مدرسة.", "ar"),
    ],
)
def test_what_is_counted_stays_a_count(text: str, lang: str) -> None:
    """A counted thing behind the digits makes them a count."""
    assert kinds(text, lang) == ["count"]


def test_an_article_makes_no_early_year() -> None:
    """Behind an article only a later year is read: "the 1790" may be so many of what was named before."""
    assert kinds("Of the 1790, most were new.", "en") == ["number"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سجل المركز 1,320 حالة مقارنة بـ1870 حالة.", ["count", "count"]),
        ("سجل المركز 1,320 حالة مقارنة بـ1870.", ["count", "year"]),
        ("وقعت في 1870 معركة قرب النهر.", ["year"]),
    ],
)
def test_what_a_figure_is_held_against_is_a_count_where_it_counts_something(text: str, expected: list[str]) -> None:
    """The letter that says "in" is also the "with" of a comparison; with a noun behind it the figure is no year."""
    assert kinds(text, "ar") == expected
