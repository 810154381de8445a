"""Kinds: what names something is no quantity, and years, ages, ordinals and clock times are told apart."""

from __future__ import annotations

import pytest

from factcheck.extract import extract
from tests.extract.figure_texts import figures, only, values

NAMES = [
    ("Call +44 20 7946 0958 today", "en"),
    ("Call 202-555-0123 today", "en"),
    ("Call (202) 555-0123 today", "en"),
    ("See Section 12, Article 5 and page 14", "en"),
    ("under Resolution 2254", "en"),
    ("the Phase 2 trial", "en"),
    ("No. 5 on the list", "en"),
    ("see #12", "en"),
    ("the B-52 and COVID-19", "en"),
    ("on Form 10-K", "en"),
    ("version 2.1.3", "en"),
    ("https://example.org/2020/123 and press45@example.org", "en"),
    ("at 45 Moreland Ave. in town", "en"),
    ("at 4401 Northside Parkway", "en"),
    ("Atlanta, GA 30316", "en"),
    ("open 24/7/365", "en"),
    ("by 24-7Press", "en"),
    ("The side won 3-2 at home", "en"),
    ("agent 007 came", "en"),
    ("the emergency number 911", "en"),
    ("her passport, 50384417, was stamped", "en"),
    ("at 33°54′S 18°25′E", "en"),
    ("Position: 31 07 N, 64 05 W", "en"),
    ("a wreck at 7 12 S, 112 44 E lies deep", "en"),
    ("الموقع: 31 07 N, 64 05 W", "ar"),
    ("the old one drew more", "en"),
    ("عند 33.27 شمالا", "ar"),
    ("القطار رقم 903", "ar"),
    ("as shown before [3]", "en"),
    ("1. Apples\n2. Pears\n3. Plums", "en"),
    ("المادة 5 من القرار 2254", "ar"),
    ("هاتف 0123456789", "ar"),
    ("كوفيد-19", "ar"),
]


@pytest.mark.parametrize(("text", "lang"), NAMES)
def test_names_are_no_quantities(text: str, lang: str) -> None:
    """Phones, sections, addresses, versions, scores and list numbers count nothing."""
    assert values(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "kind"),
    [
        ("the 21st meeting", "en", "ordinal"),
        ("the twelfth meeting", "en", "ordinal"),
        ("الدفعة الثالثة", "ar", "ordinal"),
        ("between the ages of 25 and 44", "en", "age"),
        ("those aged 65 years", "en", "age"),
        ("45 boats", "en", "count"),
        ("it was 45", "en", "number"),
        ("45 per cent", "en", "percent"),
        ("a third of voters", "en", "ratio"),
        ("twice", "en", "ratio"),
        ("half a million homes", "en", "count"),
        ("four years", "en", "duration"),
        ("5 km", "en", "measure"),
        ("£5", "en", "money"),
    ],
)
def test_the_kind_of_a_figure(text: str, lang: str, kind: str) -> None:
    """The unit and the words around a figure tell its kind."""
    assert [claim.kind for claim in figures(text, lang)] == [kind]


def test_bare_years_are_years() -> None:
    """Four digits of our time are a year; a hedge, a round figure or a thousands sign makes a number."""
    assert [claim.kind for claim in extract("The 2024 list (Onfido, 2023)", "en")] == ["year", "year"]
    assert values("more than 2024 boats") == ["2024"]
    assert values("2,024 boats") == ["2024"]
    assert values("نزح 1950 شخصا", "ar") == ["1950"]


def test_a_clock_time_is_no_quantity() -> None:
    """The hour of a clock has no value to compare."""
    assert values("Doors open at 7 pm sharp") == []


@pytest.mark.parametrize(
    "text",
    [
        "The one you mentioned",
        "Which one do you prefer?",
        "That one is good",
        "one or more of them",
        "a third story window",
    ],
)
def test_a_pronoun_is_no_number(text: str) -> None:
    """ "One" alone is a number only beside what it counts."""
    assert values(text) == []


def test_a_list_number_alone_may_count() -> None:
    """(60) before a noun is a count, since no list runs through it."""
    assert only("(60) fires broke out").unit == "fires"
