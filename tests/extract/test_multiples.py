"""Multiples in two words, and how many of how many."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import figures, plain

RATIOS = [
    ("Nurses are 4.5 times more likely to stay.", "en", [("ratio", "4.5")]),
    ("Lead stood at three times the limit.", "en", [("ratio", "3")]),
    ("The bell rings three times a day.", "en", [("number", "3")]),
    ("She won 3 times.", "en", [("number", "3")]),
    ("Close to 1 out of every 4 shops shut.", "en", [("ratio", "0.25")]),
    ("One of every five homes burned.", "en", [("ratio", "0.2")]),
    ("بلغ العدد ثلاثة أضعاف الطاقة.", "ar", [("ratio", "3")]),
    ("السعر أعلى بثلاث مرات من المعدل.", "ar", [("ratio", "3")]),
    ("زار الوفد البلدة ثلاث مرات.", "ar", [("count", "3")]),
    ("أغلق 1 من بين كل 4 متاجر.", "ar", [("ratio", "0.25")]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), RATIOS)
def test_how_many_times_is_a_ratio(text: str, lang: str, expected: list[tuple[str, str]]) -> None:
    """A multiple and a part of a whole are ratios; how often something happens is a number."""
    found = [(claim.kind, plain(claim.quantity.value)) for claim in figures(text, lang) if claim.quantity is not None]
    assert found == expected
