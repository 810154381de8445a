"""Figures that name or number something in running text: items of a list, clauses, addresses, codes, hours."""

from __future__ import annotations

import pytest

from factcheck.extract import extract
from tests.extract.figure_texts import figures

NAMES = [
    ("The plan rests on two ideas: 1) mending old wells and 2) training crews.", ["two ideas"]),
    ("It serves (1) growers, (2) millers and (3) nonprofit groups.", []),
    ("It names one (1) editor and two (2) clerks.", ["one", "(1) editor", "two", "(2) clerks"]),
    ("Our group is a 501(c)(3) nonprofit, and so is the 501(c)3 club.", []),
    ("The heading “Item 1A. Risk Factors” of Form 10-K says so.", []),
    ("Doors open from 6 to 8 p.m. and between 9 and 11 a.m. daily.", []),
    ("The van holds 6 to 8 people.", ["6 to 8 people"]),
    ("Visit us at 1790 SW 43rd Way.", ["43rd"]),
    ("In Georgia 12345 votes were cast.", ["12345 votes"]),
    ("Send it to Box 4, Raleigh, North Carolina, 27601.", []),
    ("See rule 803(5) of the code.", []),
    ("Write to 12 Palm Lane, Tampa, Florida 33601.", []),
    ("Patients took CTx- 1301 at noon.", []),
    ("The farm runs 40 S19+ 235TH rigs.", ["40"]),
    ("WE FINISHED 21ST AGAIN", ["21ST"]),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_a_name_in_running_text_is_no_quantity(text: str, expected: list[str]) -> None:
    """Enumerators, clauses, addresses, postal codes, product codes and hours measure nothing."""
    assert [claim.surface for claim in figures(text)] == expected


ARABIC_NAMES = [
    ("تشمل الخطة: 1) ترميم الآبار، و2) تدريب الفرق.", []),
    ("يفتح المتحف من 6 إلى 8 مساء.", []),
    ("أصيب(12) عاملا.", ["(12) عاملا"]),
    ("تتسع الحافلة لما بين 6 و8 ركاب.", ["6 و8 ركاب"]),
]


@pytest.mark.parametrize(("text", "expected"), ARABIC_NAMES)
def test_an_arabic_name_is_no_quantity(text: str, expected: list[str]) -> None:
    """The same holds in Arabic."""
    assert [claim.surface for claim in figures(text, "ar")] == expected


COUNTED_NOT_DAYS = [
    ("Cases fell from 120 to 95 in November.", "en", ["120", "95", "November"]),
    ("Cases fell to 12 in March.", "en", ["12", "March"]),
    ("It opened on the 23rd of March 2021.", "en", ["23rd of March 2021"]),
    ("انخفضت الشكاوى من 120 إلى 95 في تشرين الثاني.", "ar", ["120", "95", "تشرين الثاني"]),
    ("بدأ العمل يوم 12 من آذار 2021.", "ar", ["12 من آذار 2021"]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), COUNTED_NOT_DAYS)
def test_a_figure_in_a_month_is_no_day_of_it(text: str, lang: str, expected: list[str]) -> None:
    """What happened in a month has the month as its time and keeps its own figure."""
    assert [claim.surface for claim in extract(text, lang)] == expected
