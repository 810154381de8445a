"""A dateline tells when a release was given out, and its figures are not about that day."""

from __future__ import annotations

from datetime import date as Date

import pytest

import factcheck

Days = tuple[str, str] | None


def period(text: str, lang: str, date: Date | None = None) -> Days:
    """The days that the last figure of a text is about."""
    told = factcheck.extract(text, lang=lang, date=date)[-1].as_dict()["period"]
    return (told["start"], told["end"]) if told else None


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("GENEVA, 12 May 2020 – The fund spent $300 on tents.", "en"),
        ("LYON, France, November 5, 2025 /Wire/ -- The firm has 8,000 users.", "en"),
        ("جنيف، 12 أيار 2020 – أنفق الصندوق 300 دولار.", "ar"),
    ],
)
def test_dateline(text: str, lang: str) -> None:
    """A figure of the sentence behind the dateline has no period of its own."""
    assert period(text, lang) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Within the past four years the school taught 13,500 people.", ("2021-11-05", "2025-11-05")),
        ("Over the past month the school taught 300 people.", ("2025-10-05", "2025-11-05")),
        ("On November 8 the school will greet its first 100 guests.", ("2025-11-08", "2025-11-08")),
    ],
)
def test_counted_from_the_release(text: str, expected: Days) -> None:
    """A number of years reaches back from the release; a day near to it is the nearest such day, though to come."""
    assert period(text, "en", Date(2025, 11, 5)) == expected
