"""Totals of unlike things whose words all but say that a list gives their parts: one wrong digit is told, other gaps are not."""

from __future__ import annotations

import pytest

import factcheck

# 634 + 433 = 1,067; 7,898 + 3,655 = 11,553; 558 + 267 = 825; 951 + 676 = 1,627.
CASES = (
    ("en", "A total of 1,067 animals were counted, {} cows and 433 sheep.", "634", "637", "210"),
    ("en", "{} nationals and 3,655 foreigners, for a total of 11,553 passengers.", "7,898", "7,998", "5,115"),
    ("en", "The count found 1,627 homes ({} houses and 676 flats).", "951", "931", "315"),
    ("en", "Of the 825 staff, {} were doctors and 267 were nurses.", "558", "538", "411"),
    ("ar", "أحصت الفرق 1,627 مسكنا ({} منزلا و676 شقة).", "951", "931", "315"),
)


@pytest.mark.parametrize(("lang", "text", "right", "wrong", "partial"), CASES)
def test_one_wrong_digit_is_told(lang: str, text: str, right: str, wrong: str, partial: str) -> None:
    """The right figures are verified, a digit put wrong is found, and figures that leave others out say nothing."""
    verified = {each.check for each in factcheck.check(text.format(right), lang=lang).verified}
    assert "SUM01" in verified
    (found,) = [each for each in factcheck.check(text.format(wrong), lang=lang).findings if each.severity == "error"]
    assert found.check == "SUM01"
    assert not factcheck.check(text.format(partial), lang=lang).findings


@pytest.mark.parametrize(
    "text",
    [
        "The firm told of revenue, profit and cash of $52.0M, $31.9M, and $18.1M, respectively.",
        "The 1,627 homes included 931 houses and 676 flats.",
        "We counted 1,627 homes (931 houses and 676 flats among them).",
    ],
)
def test_siblings_and_examples_are_left_alone(text: str) -> None:
    """Items of one list, and parts that are only some, add up to nothing."""
    assert not factcheck.check(text, lang="en").findings
