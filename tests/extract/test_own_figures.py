"""Figures that stand beside another and are one of their own: a change and its result, a scale behind brackets."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import read, values

OWN = [
    ("Staff fell by 64 to 412, from 476.", "en", ["64", "412", "476"]),
    ("Prices rose by 20 to 30, from 10.", "en", ["20", "30", "10"]),
    ("Prices will rise by 20 to 30 per cent.", "en", ["20-30"]),
    ("Prices rose by 1.25 to 1.75 per cent.", "en", ["1.25-1.75"]),
    ("Net debt improved by £38 million to £214 million.", "en", ["38000000", "214000000"]),
    ("Complaints grew in the first half to 38,000.", "en", ["38000"]),
    ("A quarter to a half of them stayed.", "en", ["0.25-0.5"]),
    ("انخفض عدد الموظفين بمقدار 64 إلى 412، من 476.", "ar", ["64", "412", "476"]),
    ("ارتفع العدد من 312 إلى 347 مدرسة.", "ar", ["312", "347"]),
    ("ليرتفع عدد المدارس من 312 إلى 347 مدرسة.", "ar", ["312", "347"]),
    ("وصلت الشكاوى في الربع الثاني إلى 198 شكوى.", "ar", ["198"]),
    ("ترتفع الأسعار بنسبة 3 إلى 5 في المئة.", "ar", ["3-5"]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), OWN)
def test_a_change_and_its_result_are_two_figures(text: str, lang: str, expected: list[str]) -> None:
    """Where a verb of change leads from one figure to another, the two are no range; one change may be a range."""
    assert values(text, lang) == expected


WHOLE = [
    ("It lost $(2.0) million.", "en", ["-2000000"]),
    ("It lost $ (0.5) billion.", "en", ["-500000000"]),
    ("It lost $(2.0), two others gained.", "en", ["-2.0", "2"]),
    ("It ordered 1.2 million dozen eggs.", "en", ["14400000"]),
    ("تبلغ المساحة مليون وألفا دونم.", "ar", ["1002000"]),
    ("نقل مليون وألف دونم.", "ar", ["1001000"]),
    ("نقلوا ألفا من السكان.", "ar", ["1000"]),
    ("زرعوا ألفا شجرة.", "ar", ["2000"]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), WHOLE)
def test_a_figure_takes_in_its_scale(text: str, lang: str, expected: list[str]) -> None:
    """A scale word belongs to its figure, brackets of book-keepers and the dual of a thousand included."""
    assert values(text, lang) == expected


POUNDS = [
    ("The mine sold 16.4 million pounds of lead.", [("16.4 million pounds", "16400000", "pound")]),
    ("It shipped 3 million pounds of contained copper.", [("3 million pounds", "3000000", "pound")]),
    ("The city got 3 million pounds of new aid.", [("3 million pounds", "3000000", "GBP")]),
    ("It spent 3 million pounds, food included.", [("3 million pounds", "3000000", "GBP")]),
]


@pytest.mark.parametrize(("text", "expected"), POUNDS)
def test_pounds_of_a_material_are_a_mass(text: str, expected: list[tuple[str, str, str]]) -> None:
    """After a scale word pounds are money unless what is weighed follows."""
    assert read(text) == expected
