"""Sentences of one shape vouch for each other."""

from __future__ import annotations

import pytest

import factcheck

OFFERS_EN = (
    "1. Basic: $300 for 4 days; $9 daily, $36 in all, and $5 for a friend.\n"
    "2. Silver: $900 for 8 days; $31 daily, $248 in all, and $12 for a friend.\n"
    "3. Gold: $2,500 for 15 days; $94 daily, ${gold} in all, and $30 for a friend.\n"
    "4. Prime: $7,000 for 20 days; $280 daily, $5,600 in all, and $75 for a friend.\n"
)
OFFERS_AR = (
    "1. الخطة الأولى: 300 دولار لمدة 4 أيام، 9 دولارات يوميا، المجموع 36 دولارا، و5 دولارات للصديق.\n"
    "2. الخطة الثانية: 900 دولار لمدة 8 أيام، 31 دولارا يوميا، المجموع 248 دولارا، و12 دولارا للصديق.\n"
    "3. الخطة الثالثة: 2,500 دولار لمدة 15 يوما، 94 دولارا يوميا، المجموع {gold} دولارات، و30 دولارا للصديق.\n"
    "4. الخطة الرابعة: 7,000 دولار لمدة 20 يوما، 280 دولارا يوميا، المجموع 5,600 دولار، و75 دولارا للصديق.\n"
)


def found(text: str, lang: str) -> list[str]:
    """What is found wrong, by its surface."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=["SUM05"])
    return [text[each.start : each.end] for each in report.findings]


@pytest.mark.parametrize(("text", "lang"), [(OFFERS_EN, "en"), (OFFERS_AR, "ar")])
def test_a_list_whose_lines_all_hold_is_silent(text: str, lang: str) -> None:
    """Fifteen days at 94 are 1,410."""
    assert found(text.format(gold="1,410"), lang) == []


@pytest.mark.parametrize(("text", "lang", "surface"), [(OFFERS_EN, "en", "$4,410"), (OFFERS_AR, "ar", "4,410 دولارات")])
def test_the_one_line_that_fails_is_found(text: str, lang: str, surface: str) -> None:
    """Three lines of the same shape hold, so the fourth means the same product, though one digit is wrong."""
    assert found(text.format(gold="4,410"), lang) == [surface]


def test_a_line_alone_is_not_believed() -> None:
    """Without other lines, a stake and a friend's bonus leave it open what is the product."""
    assert found(OFFERS_EN.format(gold="4,410").splitlines()[2], "en") == []


def test_lines_that_fail_as_often_as_they_hold_say_nothing() -> None:
    """Two lines that hold and two that do not make no rule."""
    text = OFFERS_EN.format(gold="4,410").replace("$248", "$948")
    assert found(text, "en") == []
