"""Days that no month has, at the edges of a text."""

from __future__ import annotations

import pytest

from factcheck.extract.dates import finding as dates
from factcheck.extract.fold import View
from factcheck.locales import pack


@pytest.mark.parametrize(("text", "lang"), [("\n\n45 May 2023", "en"), ("\n\n45 أيار 2023", "ar")])
def test_an_impossible_day_may_open_a_paragraph(text: str, lang: str) -> None:
    """Nothing but line ends before a day tells nothing of it, and stops nobody from reading it."""
    found = dates.find(View(text, pack(lang)), pack=pack(lang))
    assert [each.when.impossible for each in found] == [True]
