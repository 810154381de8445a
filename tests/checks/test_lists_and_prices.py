"""Lists of parts with their shares, and prices whose total stands some sentences off."""

from __future__ import annotations

import pytest

import factcheck

LINES = (
    "Repairs paid:\n\n* Roofs with $8,000, {roofs} of all\n* Walls with $3,200, {walls}\n* Floors with $1,600, 12.5%\n"
)


def held(text: str, check: str) -> tuple[int, int]:
    """How many relations of a check hold, and how many are found wrong."""
    report = factcheck.check(factcheck.Document.of(text, lang="en"), select=[check])
    return len(report.verified), len(report.findings)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LINES.format(roofs="62.5%", walls="25%"), (3, 0)),
        (LINES.format(roofs="65.2%", walls="25%"), (2, 1)),
        (LINES.format(roofs="65.2%", walls="35%"), (0, 0)),  # two lines fail: the shares are of something else
        (LINES.format(roofs="up 62.5%", walls="25%"), (0, 0)),  # a change, no share
    ],
)
def test_the_lines_of_a_list_bear_each_other_out(text: str, expected: tuple[int, int]) -> None:
    """The parts are 12,800 together, of which 8,000 are 62.5 percent."""
    assert held(text, "PCT01") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sold 1,290,000 shares at a price of $12.00 per share. A bank held them. It raised $15,480,000.", (1, 0)),
        ("It sold 1,290,000 shares at a price of $12.00 per share. A bank held them. It raised €15,480,000.", (0, 0)),
        ("It cut 1,290,000 shares, now at $12.00. A bank held them. It raised $15,480,000.", (0, 0)),
        ("It sold 1,290,000 shares at a price of $12.00 per share. A bank held them. It raised $15,000.", (0, 0)),
    ],
)
def test_a_price_meets_a_total_some_sentences_off(text: str, expected: tuple[int, int]) -> None:
    """1,290,000 at 12 dollars are 15,480,000 dollars, and no euros."""
    assert held(text, "SUM05") == expected
