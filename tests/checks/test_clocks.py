"""Durations in hours against the two times of day in their sentence."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Document


def _told(text: str, lang: str) -> tuple[int, int]:
    report = factcheck.check(Document(text, lang=lang), select=["TIM03"])
    return len(report.verified), len(report.findings)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("The hearing opened at 9:00 and closed at 15:00, six hours later.", "en", (1, 0)),
        ("The hearing opened at 9:00 and closed at 15:00, nine hours later.", "en", (0, 1)),
        ("Polls were open from 7:00 to 19:00, for 12 hours.", "en", (1, 0)),
        ("Polls were open from 7:00 to 19:00, for 21 hours.", "en", (0, 1)),
        # 22:30 to 6:00 runs past midnight: seven and a half hours.
        ("Power was off from 22:30 to 6:00, for eight hours.", "en", (1, 0)),
        # Without morning or evening, ten to four may be 6 hours or 18.
        ("The shop was shut from 10:00 to 4:00, for 18 hours.", "en", (1, 0)),
        ("The office was open from 9 a.m. to 5 p.m., eight hours in all.", "en", (1, 0)),
        ("The office was open from 9 a.m. to 5 p.m., three hours in all.", "en", (0, 1)),
        ("فتحت الصناديق من الساعة 7:00 إلى الساعة 19:00، أي طوال 12 ساعة.", "ar", (1, 0)),
        ("فتحت الصناديق من الساعة 7:00 إلى الساعة 19:00، أي طوال 21 ساعة.", "ar", (0, 1)),
    ],
)
def test_hours_are_held_against_two_times_of_day(text: str, lang: str, expected: tuple[int, int]) -> None:
    """Past midnight, morning and evening, whole hours of a part: all ways of counting are right."""
    assert _told(text, lang) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The desk is open from 9:00 to 17:00, with a notice of 24 hours.",
        "Buses leave at 9:00, 12:00 and 15:00, and the tour lasts four hours.",
        "The train left at 9:00 and 25:00 was shown for two hours.",
        "It opened at 9:00, closed at 15:00 and took two hours and 40 minutes to clear.",
    ],
)
def test_other_hours_are_left_alone(text: str) -> None:
    """Where more times or durations stand, or another one is told, nothing is said."""
    assert _told(text, "en") == (0, 0)
