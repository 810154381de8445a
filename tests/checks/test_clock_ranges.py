"""Two times of a day that a dash or a word makes a stretch."""

from __future__ import annotations

import pytest

import factcheck


def found(text: str, lang: str) -> list[str]:
    """What is found to run backwards."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=["TIM04"])
    return [text[each.start : each.end] for each in report.findings]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The bar is open from 9 p.m. to 2 a.m. on Friday.", "en"),
        ("The bar is open 11 p.m. - 3 p.m. on Friday.", "en"),  # twelve hours and more: it may run past midnight
        ("The gate opens 10-2 PM and the shop 9:30 – 17:45.", "en"),
        ("The night shift runs from 22:00 to 6:00.", "en"),
        ("Call at 6 PM. 4 PM is too early.", "en"),
        ("يفتح المقهى من 11 ليلا إلى 2 ليلا.", "ar"),
        ("يعمل المكتب من 9 صباحا حتى 3 عصرا.", "ar"),
    ],
)
def test_hours_that_may_run_forwards_are_silent(text: str, lang: str) -> None:
    """What runs past midnight, or from morning to evening, is in order."""
    assert found(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "at"),
    [
        ("The talk lasts from 6:00 PM to 4:30 PM.", "en", "6:00 PM"),
        ("The talk is on at 11 a.m. – 9 a.m. on Friday.", "en", "at 11 a.m."),
        ("يستقبل المكتب المراجعين من 6 مساء إلى 4 مساء.", "ar", "6 مساء"),
    ],
)
def test_hours_of_one_half_of_the_day_that_run_backwards_are_found(text: str, lang: str, at: str) -> None:
    """Both times are said to be of one half of the day, and the first lies behind the second."""
    assert found(text, lang) == [at]
