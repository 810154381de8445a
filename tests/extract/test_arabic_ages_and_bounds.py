"""Arabic ages told by an ordinal, bounds with a glued letter, and things whose name looks like another with an ending."""

from __future__ import annotations

from decimal import Decimal

import pytest

import factcheck


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("نُقل شاب في السابعة والعشرين من عمره إلى المستشفى.", 27),
        ("فازت لاعبة في السادسة عشرة من عمرها.", 16),
        ("رحل الكاتب في التسعين من عمره.", 90),
        ("وهو في الحادية والأربعين من العمر.", 41),
    ],
)
def test_an_ordinal_may_tell_an_age(text: str, age: int) -> None:
    """ "In the twenty-seventh of his life" is an age of 27 years."""
    found = [(each.kind, each.value, each.unit) for each in factcheck.extract(text, lang="ar")]
    assert found == [("age", Decimal(age), "year")]


def test_an_ordinal_without_a_life_is_no_age() -> None:
    """The seventh place is an ordinal."""
    found = factcheck.extract("حل الفريق في السابعة والعشرين من القائمة.", lang="ar")
    assert "age" not in [each.kind for each in found]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("أوصت اللجنة بألا يتجاوز الحمل تسعة أطنان.", "at_most"),
        ("تلتزم الشركة بألا تزيد على 15 رحلة.", "at_most"),
        ("تعهدت البلدية بألا يقل عن 15 رحلة.", "at_least"),
    ],
)
def test_a_negation_behind_a_glued_letter_turns_a_bound_round(text: str, hedge: str) -> None:
    """ "That it shall not exceed nine tons" bounds from above."""
    (found,) = factcheck.extract(text, lang="ar")
    assert found.quantity is not None
    assert found.quantity.hedge is not None
    assert found.quantity.hedge.name == hedge


def test_shares_and_losses_are_counted() -> None:
    """A third of the stocks, and two losses in one word."""
    stocks = factcheck.extract("تراجع ثلث الأسهم المدرجة.", lang="ar")
    assert [each.unit for each in stocks] == ["أسهم مدرجة"]
    losses = factcheck.extract("تلقى الفريق هزيمتين وخسارتين.", lang="ar")
    assert [(each.value, each.unit) for each in losses] == [(Decimal(2), "هزيمة"), (Decimal(2), "خسارة")]


@pytest.mark.parametrize(
    ("text", "lang"),
    [("تراجع المعدل من 28.5% في مسح 2018 إلى 25%.", "ar"), ("The rate fell from 28.5% in survey 2018 to 25%.", "en")],
)
def test_a_year_before_a_percentage_is_none(text: str, lang: str) -> None:
    """The year of a survey takes no unit from the percentage behind it."""
    found = [(each.kind, each.value) for each in factcheck.extract(text, lang=lang) if each.kind == "percent"]
    assert found == [("percent", Decimal("28.5")), ("percent", Decimal(25))]
