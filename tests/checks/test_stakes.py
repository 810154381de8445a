"""What one owner keeps beside what another takes."""

from __future__ import annotations

import pytest

import factcheck


def told(text: str, lang: str) -> tuple[list[set[str]], list[str]]:
    """The shares of each relation that holds, and what is found wrong."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=["SUM03"])
    return [{each.surface for each in one.evidence} for one in report.verified], [
        each.reported for each in report.findings
    ]


@pytest.mark.parametrize(
    ("text", "lang", "shares"),
    [
        ("The fund buys a 19.5% stake. The city retains an 80.5% interest in the port.", "en", {"19.5%", "80.5%"}),
        ("A buys a 40% stake, B a 19.5% stake. The city keeps an 80.5% stake in the yard.", "en", {"19.5%", "80.5%"}),
        ("يشتري الصندوق 19.5% من أسهم الميناء. وتحتفظ المدينة بنسبة 80.5% من أسهمه.", "ar", {"19.5%", "80.5%"}),
    ],
)
def test_a_stake_and_the_rest_make_the_whole(text: str, lang: str, shares: set[str]) -> None:
    """The stake that is kept completes one that was named before."""
    assert told(text, lang) == ([shares], [])


@pytest.mark.parametrize(
    "text",
    [
        "The fund buys a 19.5% stake. The city retains a 60.5% interest in the port.",
        "The fund's stake rose to 19.5%. The loan carries 80.5% interest, the remaining debt none.",
        "The city retains an 80.5% interest in the port.",
    ],
)
def test_stakes_that_leave_room_for_others_say_nothing(text: str) -> None:
    """Where both do not give 100, a third owner may hold the rest."""
    assert told(text, "en") == ([], [])
