"""Figures whose smaller unit is left out."""

from __future__ import annotations

import pytest

from factcheck.extract import extract


def figures(text: str, lang: str) -> list[tuple[str, str]]:
    """The values, shortened to four decimals, and units of a text."""
    return [(f"{each.value:.4f}".rstrip("0").rstrip("."), each.unit) for each in extract(text, lang=lang) if each.value]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("The lock costs 15 dollars 50.", "en", [("15.5", "USD")]),
        ("The lock costs thirteen dollars forty-five", "en", [("13.45", "USD")]),
        ("The lock costs 15 dollars and 50.", "en", [("15.5", "USD")]),
        ("The witness is six foot two.", "en", [("6.1667", "foot")]),
        ("The drive takes 1 hour thirty.", "en", [("1.5", "hour")]),
        ("السعر 15 دينارا و50.", "ar", [("15.5", "dinar")]),
        ("تستغرق الرحلة ساعة و30.", "ar", [("30", "")]),
    ],
)
def test_the_smaller_unit_is_understood(text: str, lang: str, expected: list[tuple[str, str]]) -> None:
    """A bare number after a unit counts its hundredths, inches or minutes."""
    assert figures(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Each gave 15 dollars and 50 people came.", [("15", "USD"), ("50", "people")]),
        ("It costs 15 dollars and 5.", [("15", "USD"), ("5", "")]),
        ("It costs $15 and 50.", [("15", "USD"), ("50", "")]),
        ("The plank is five feet and 14.", [("5", "foot"), ("14", "")]),
        ("He paid 20 euros and 30 of them left.", [("20", "EUR"), ("30", "")]),
        ("It weighs 20 grams and 30.", [("20", "gram"), ("30", "")]),
        ("It costs 15 dollars and 50.5.", [("15", "USD"), ("50.5", "")]),
    ],
)
def test_other_numbers_stay_apart(text: str, expected: list[tuple[str, str]]) -> None:
    """What is counted, too large, too small or after a sign is a figure of its own."""
    assert figures(text, "en") == expected


def test_a_range_is_no_sum() -> None:
    """Between 15 dollars and 50 lies a range."""
    assert ("15.5", "USD") not in figures("It costs between 15 dollars and 50.", "en")
