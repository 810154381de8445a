"""Yearly rates that are called compound."""

from __future__ import annotations

import pytest

import factcheck


def verified(text: str, lang: str) -> list[set[str]]:
    """The surfaces of each relation that holds."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=["PCT02"])
    assert report.findings == ()
    return [{each.surface for each in one.evidence} for one in report.verified]


@pytest.mark.parametrize(
    ("text", "lang", "rate"),
    [
        ("Sales grew from $100 million in 2015 to $200 million in 2020, a CAGR of 14.9%.", "en", "14.9%"),  # 2 ** 0.2
        (
            "At a compound annual growth rate of 14.9%, sales will go from $100 million in 2015 to $200 million in 2020.",
            "en",
            "14.9%",
        ),
        (
            "نمت المبيعات من 100 مليون دينار في 2015 إلى 200 مليون دينار في 2020 بمعدل نمو سنوي مركب 14.9%.",
            "ar",
            "14.9%",
        ),
    ],
)
def test_a_rate_that_leads_from_one_figure_to_the_other_verifies(text: str, lang: str, rate: str) -> None:
    """Doubling in five years is 14.9 percent a year."""
    assert any(rate in each and len(each) == 3 for each in verified(text, lang))


@pytest.mark.parametrize(
    "text",
    [
        "Sales grew from $100 million in 2015 to $200 million in 2020, a CAGR of 11.3%.",  # other years may be meant
        "A market of $100 million, $150 million and $200 million from 2015 to 2020 has a CAGR of 14.9%.",
        "The market grows at a CAGR of 14.9% to $200 million in 2020.",
        "Sales of $100 million became 200 million euros, a CAGR of 14.9% from 2015 to 2020.",
    ],
)
def test_a_rate_that_may_be_of_other_figures_says_nothing(text: str) -> None:
    """Without two figures of one kind and their years there is no rate to hold it against."""
    assert verified(text, "en") == []
