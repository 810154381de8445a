"""Which figures a difference may be worked out from: those of its own clause, and none that it is not set against."""

from __future__ import annotations

import pytest

import factcheck


def errors(text: str, lang: str) -> list[str]:
    """The checks that find an error in a text."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang))
    return [each.check for each in report.findings if each.severity == "error"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The club has 240 members, 31 of them juniors; 18 more than in May joined the choir.", "en"),
        ("The choir sang 48 songs, 3.2 per concert and 14 more than in 2018, when 39 concerts were given.", "en"),
        ("Of the 140 delegates, 52 are women, two more than last time.", "en"),
        ("Profit fell to 81 million dollars from 96 million, or 14 percent of sales.", "en"),
        ("Three of the nine wards are shut, two were painted in May and the other four are open.", "en"),
        ("في المجلس 140 عضوا، بينهم 52 امرأة، أي أكثر باثنتين من المجلس السابق.", "ar"),
        ("تراجع الربح إلى 81 مليون دولار من 96 مليونا، أي 14 في المئة من المبيعات.", "ar"),
    ],
)
def test_figures_of_other_clauses_are_left_alone(text: str, lang: str) -> None:
    """A part, a rate, another change or a figure set against another is no end of a difference and no whole."""
    assert errors(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The choir has 19 singers, down nine from the 26 of last winter.", "en"),
        ("باع المتجر 4,215 كتابا، بزيادة 970 كتابا على العام السابق الذي بيع فيه 3,425 كتابا.", "ar"),
    ],
)
def test_a_difference_that_names_its_old_figure_is_judged(text: str, lang: str) -> None:
    """19 less than 26 by seven, and 4,215 more than 3,425 by 790: both are written wrong."""
    assert errors(text, lang) == ["SUM04"]
