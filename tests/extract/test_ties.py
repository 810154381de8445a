"""Figures that a sign ties together: names, proportions, and what only seems to be one."""

from __future__ import annotations

import pytest

from factcheck.extract import extract
from tests.extract.figure_texts import read

PROPORTIONS = [
    ("A 3:1 majority chose it.", "en", ("3:1", "3", "")),
    ("Patients were randomised 1:4 to the drug.", "en", ("1:4", "0.25", "")),
    ("قسمت الحصص بنسبة 4:1 بينهما.", "ar", ("4:1", "4", "")),
]
NAMES = [
    ("The lorry, plate KX52 9841, stood empty.", "en"),
    ("Case No. 2017/4481 drags on.", "en"),
    ("The visitors won 3:1 at home.", "en"),
    ("Read Luke 3:16 aloud.", "en"),
    ("القضية رقم 2017/4481 ما زالت معلقة.", "ar"),
]


@pytest.mark.parametrize(("text", "lang", "expected"), PROPORTIONS)
def test_a_proportion_is_one_figure(text: str, lang: str, expected: tuple[str, str, str]) -> None:
    """Two figures with a colon between them are one ratio."""
    assert read(text, lang) == [expected]


@pytest.mark.parametrize(("text", "lang"), NAMES)
def test_a_tied_name_is_no_quantity(text: str, lang: str) -> None:
    """Plates, files, scores and verses assert no quantity."""
    assert [each.surface for each in extract(text, lang) if each.kind not in ("identifier", "time")] == []


COLD = [
    ("It fell to 15 degrees below zero.", "en", "-15"),
    ("It fell to 4 °C below zero overnight.", "en", "-4"),
    ("It stood at 15 degrees below normal.", "en", "15"),
    ("انخفضت الحرارة إلى 15 درجة مئوية تحت الصفر.", "ar", "-15"),
]


@pytest.mark.parametrize(("text", "lang", "value"), COLD)
def test_what_lies_below_zero_is_negative(text: str, lang: str, value: str) -> None:
    """Words behind a figure may give it its sign."""
    assert [each[1] for each in read(text, lang)] == [value]


NO_PROPORTION = [("The codes 1234:5 differ.", ["1234", "5"]), ("They read Psalm 119:5 aloud.", ["119", "5"])]


@pytest.mark.parametrize(("text", "expected"), NO_PROPORTION)
def test_a_colon_alone_is_no_proportion(text: str, expected: list[str]) -> None:
    """Long figures, and figures behind a name, are not put together."""
    assert [each[1] for each in read(text, "en")] == expected


def test_a_proportion_in_brackets() -> None:
    """A proportion needs no word before it."""
    assert read("The vote was clear (3:2).", "en") == [("3:2", "1.5", "")]
