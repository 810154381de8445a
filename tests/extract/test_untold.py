"""Stretches of time that an undated text leaves open, and the days at their end."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.extract import extract

UNDATED = [
    (
        "Profit rose in the year to September 30, up from 3.1 billion.",
        "en",
        [("September 30", "date"), ("3.1 billion", "number")],
    ),
    ("In the six months to September 30 sales fell.", "en", [("six months", "duration"), ("September 30", "date")]),
    ("They meet again in 3 years.", "en", [("3 years", "duration")]),
    ("ارتفعت الأرباح خلال الأشهر الستة حتى 30 يونيو.", "ar", [("ستة", "duration"), ("30 يونيو", "date")]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), UNDATED)
def test_an_undated_stretch_keeps_its_length_and_the_day_at_its_end(
    text: str, lang: str, expected: list[tuple[str, str]]
) -> None:
    """Without a release date the length of a stretch is a duration, and its last day no number."""
    assert [(claim.surface, claim.kind) for claim in extract(text, lang)] == expected


def test_a_dated_stretch_is_one_period() -> None:
    """With the date of the release the whole stretch is a period."""
    found = extract("Sales fell in the six months to June 30.", "en", date(2020, 8, 1))
    assert [(claim.surface, claim.kind) for claim in found] == [("six months to June 30", "period")]


def test_a_day_at_the_end_stands_at_its_place() -> None:
    """The span of the day is that of the whole text."""
    text = "Sales fell in the six months to June 30."
    day = extract(text, "en")[-1]
    assert text[day.start : day.end] == "June 30"
