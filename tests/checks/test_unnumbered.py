"""Items of a list that no figure counts."""

from __future__ import annotations

import pytest

from factcheck.checks.amounts import sentences
from factcheck.checks.contract import Case
from factcheck.checks.sums.unnumbered import counts_the_unnumbered, unnumbered
from factcheck.extract import understand
from factcheck.locales import pack
from factcheck.model import Claim, Document

TEXTS = [
    ("Nine people died: five men, three women and a child.", "en", 1),
    ("Nine people died: five men and four women.", "en", 0),
    ("Ten people died: five men, a nurse, three women and a child.", "en", 2),
    ("قتل تسعة أشخاص، هم خمسة رجال وثلاث نساء وطفل.", "ar", 1),
    ("قتل تسعة أشخاص، هم خمسة رجال وأربع نساء.", "ar", 0),
    ("قتل تسعة أشخاص: رجال (5) ونساء (4).", "ar", 0),
]


def _parts(text: str, lang: str) -> tuple[Case, tuple[Claim, ...]]:
    case = Case(understand(Document.of(text, lang=lang)), pack(lang))
    (sentence,) = sentences(case)
    return case, sentence.amounts


@pytest.mark.parametrize(("text", "lang", "expected"), TEXTS)
def test_items_without_a_figure_are_counted(text: str, lang: str, expected: int) -> None:
    """A joint or a comma that leads to words without a figure is an item; a label before its figure is none."""
    case, (_, *parts) = _parts(text, lang)
    assert unnumbered(case, parts) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Nine people died: five men, three women and a child.", "en", True),
        ("Twelve people died: five men, three women and a child.", "en", False),
        ("Eight people died: five men, three women and a child.", "en", False),
        ("قتل تسعة أشخاص، هم خمسة رجال وثلاث نساء وطفل.", "ar", True),
        ("قتل عشرون شخصا، هم خمسة رجال وثلاث نساء وطفل.", "ar", False),
    ],
)
def test_a_total_may_count_what_has_no_figure(text: str, lang: str, expected: bool) -> None:
    """A total that is more by as many as the list names without a figure is no wrong one."""
    case, (total, *parts) = _parts(text, lang)
    assert counts_the_unnumbered(case, total, parts) is expected
