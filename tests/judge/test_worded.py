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


def test_a_short_word_for_ten_more_is_a_slip_of_a_date() -> None:
    """From 2003 to 2017 fourteen years pass; "four" is right with 2013."""
    ((check, _, blamed),) = _blamed("The campaign lasted four years, from 2003 to 2017.")
    assert (check, blamed != "four years") == ("TIM03", True)


def test_a_round_word_for_another_is_blamed_itself() -> None:
    """From 1997 to 2017 twenty years pass; "thirty" for "twenty" is a common slip."""
    assert [each[2] for each in _blamed("The work took thirty years, from 1997 to 2017.")] == ["thirty years"]
