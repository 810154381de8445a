"""Slips in figures written as words, and slips that a coarse percentage leaves room for, in whole sentences."""

from __future__ import annotations

import factcheck
from factcheck.model import Document


def _blamed(text: str, lang: str = "en") -> list[tuple[str, str | None, str]]:
    report = factcheck.check(Document(text, lang=lang))
    return [(each.check, each.diagnosis, each.suspect.surface if each.suspect else "") for each in report.findings]


def test_a_number_word_is_blamed_where_the_others_leave_one_count() -> None:
    """25 percent of 28 is seven and nothing else."""
    assert _blamed("Nine of the 28 mills, 25%, had no licence.") == [("PCT01", "word-wrong", "Nine")]


def test_a_number_word_is_not_blamed_where_several_counts_would_do() -> None:
    """Between 0.5 and 1.5 percent of 400 lie five counts."""
    ((check, slip, _),) = _blamed("Twenty of the 400 mills, 1%, had no licence.")
    assert (check, slip == "word-wrong") == ("PCT01", False)


def test_an_arabic_number_word_is_blamed_too() -> None:
    """24 percent of 25 is six."""
    assert _blamed("ومن أصل خمسة وعشرين نائبا، برّأت اللجنة تسعة نواب، أي 24 في المئة منهم.", "ar") == [
        ("PCT01", "word-wrong", "تسعة نواب")
    ]


def test_what_a_lost_digit_would_explain_counts_little() -> None:
    """A coarse percentage leaves room for dozens of lost digits in its whole; the moved point explains more."""
    found = _blamed("Of the 6,482 people who began in 2017, 519 left. The rate of loss of 0.8 per cent is high.")
    assert found == [("PCT01", "decimal-moved", "0.8 per cent")]
