"""Ranges and lists: ends of one figure, shared units and scale words, ratios and margins."""

from __future__ import annotations

import pytest

import factcheck
from tests.extract.figure_texts import only, read, values

RANGES = [
    ("5-10 kg", "en", "5-10", "kilogram"),
    ("5 – 10 kg", "en", "5-10", "kilogram"),
    ("an 8- to 16-meter mirror", "en", "8-16", "meter"),
    ("from 3 km to 5 km", "en", "3-5", "kilometer"),
    ("between 20 and 30 knots", "en", "20-30", "knot"),
    ("between 10 dollars and 20 dollars", "en", "10-20", "USD"),
    ("$1-2 million", "en", "1000000-2000000", "USD"),
    ("5 to 10 million people", "en", "5000000-10000000", "people"),
    ("1,200-1,500 people", "en", "1200-1500", "people"),
    ("temperatures from -18 °C to -34 °C", "en", "-34--18", "degree_Celsius"),
    ("between 2 g and about 7 g", "en", "2-7", "gram"),
    ("more than 100 and less than 300", "en", "100-300", ""),
    ("below 300 but above 100", "en", "100-300", ""),
    ("between the tenth and the fifteenth", "en", "10-15", ""),
    ("2,000.45±0.01 pounds", "en", "2000.44-2000.46", "pound"),
    ("بين عشرين وثلاثين ألف شخص", "ar", "20000-30000", "شخص"),
    ("من 10 إلى 20 كيلومترا", "ar", "10-20", "kilometer"),
    ("ما بين 5 و10 كيلوغرامات", "ar", "5-10", "kilogram"),
    ("من عشرة لعشرين كيلومترا", "ar", "10-20", "kilometer"),
    ("أكبر من ١٠ وأصغر من ٢٠", "ar", "10-20", ""),
]


@pytest.mark.parametrize(("text", "lang", "value", "unit"), RANGES)
def test_two_ends_are_one_figure(text: str, lang: str, value: str, unit: str) -> None:
    """A range is one claim with a low and a high end, in the unit that both share."""
    claim = only(text, lang)
    assert (values(text, lang), claim.unit) == ([value], unit)
    assert claim.value is None


APART = [
    ("rose from 3 to 5 people", "en", ["3", "5"]),
    ("output fell sharply last spring from 100 to 80 units", "en", ["100", "80"]),
    ("changed from 44 ml to 50 mg", "en", ["44", "50"]),
    ("more than 40 and less than 10", "en", ["40", "10"]),
    ("20 and 30 boats", "en", ["20", "30"]),
    ("45,000 ± -5 pounds", "en", ["45000", "-5"]),
    ("45 ± -5 كيلوغراما", "ar", ["45", "-5"]),
    ("from 9.486 to 8,368", "en", ["9.486", "8368"]),
    ("انخفض من 100 إلى 80 وحدة", "ar", ["100", "80"]),
    ("عشرين وثلاثين ألف شخص", "ar", ["20000", "30000"]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), APART)
def test_two_figures_stay_two(text: str, lang: str, expected: list[str]) -> None:
    """A change, a list and two kinds of thing are two figures."""
    assert values(text, lang) == expected


def test_the_unit_of_a_list_is_shared() -> None:
    """The last figure's unit, thing and scale word belong to each figure of the list."""
    assert [each[1:] for each in read("45 and 50 mg")] == [("45", "milligram"), ("50", "milligram")]
    assert [each[1:] for each in read("5, 10 and 15 wells")] == [("5", "wells"), ("10", "wells"), ("15", "wells")]


@pytest.mark.parametrize(
    ("text", "lang", "value", "unit"),
    [
        ("one in five children", "en", "0.2", "children"),
        ("3 out of 10 homes", "en", "0.3", "homes"),
        ("one over 4", "en", "0.25", ""),
        ("واحد من كل خمسة أطفال", "ar", "0.2", "أطفال"),
    ],
)
def test_a_share_of_a_number_is_a_ratio(text: str, lang: str, value: str, unit: str) -> None:
    """So many in so many is one figure."""
    claim = only(text, lang)
    assert (values(text, lang), claim.unit, claim.kind) == ([value], unit, "ratio")


def test_more_than_all_is_no_ratio() -> None:
    """Eight in five are two figures."""
    assert values("The result is 8 in 5") == ["8", "5"]


def test_a_compound_measure_is_one_figure() -> None:
    """Feet and inches, and a unit with a fraction of it, are one figure."""
    assert values("a pole of 6 feet 6 inches") == ["6.5"]
    assert values("it took two hours and a half") == ["2.5"]
    assert values("it took an hour and a half") == ["1.5"]
    assert values("لتر ونصف", "ar") == ["1.5"]
    assert values("a 6-foot 3-inch pole") == ["6.25"]


def test_a_hyphen_gives_a_smaller_unit_to_what_follows() -> None:
    """A line of 840 km with a gauge of 0.75 m is no 840.00075 km."""
    assert values("narrow track: 840 km 0.75-m gauge") == ["840", "0.75"]
    assert values("خط ضيق: 840 كم 0.75-م", "ar") == ["840", "0.75"]


def test_two_shares_with_their_start_behind_them_are_a_change_and_its_result() -> None:
    """What rose 1.8 percent to 19.6 percent, from 17.8 percent, is no stretch from one to the other."""
    text = "ارتفعت مشاركة النساء في سوق العمل 1.8 بالمئة إلى 19.6 بالمئة، من 17.8 بالمئة."
    assert values(text, "ar") == ["1.8", "19.6", "17.8"]


def test_a_line_that_runs_on_keeps_the_verb_of_a_change() -> None:
    """The verb may stand in the line above: "fell by 4 percent, from 13 % to 9 %"."""
    assert values("The savings rate fell by\n4 percent, from 13% to 9%.", "en") == ["4", "13", "9"]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("The quay was calm.\n\nRose from 200 million to 220 million dollars.", "en", ["200 million", "220 million dollars"]),
        ("الرصيف هادئ.\n\nزادت الصادرات من 200 مليون دولار إلى 220 مليون دولار.", "ar", ["200 مليون دولار", "220 مليون دولار"]),
        ("Notes:\n- rose from 200 to 220 a day", "en", ["200", "220"]),
        ("Notes:\n\nfrom 200 to 220 boats a day", "en", ["200 to 220 boats"]),
    ],
)  # fmt: skip
def test_a_verb_that_opens_a_paragraph_leads_a_change(text: str, lang: str, expected: list[str]) -> None:
    """In Arabic the verb stands first, so that its first letter is the first of the paragraph."""
    assert [each.surface for each in factcheck.extract(text, lang=lang)] == expected


def test_a_range_of_money_takes_no_thing_of_the_next_range() -> None:
    """Its unit stands in front, so that what the figures behind the comma count is not counted by its upper end."""
    found = read("It cost $1-2 million, 1,200-1,500 people came.", "en")
    assert [(surface, unit) for surface, _, unit in found] == [
        ("$1-2 million", "USD"),
        ("1,200-1,500 people", "people"),
    ]
    assert values("It cost $1-2 million, 1,200-1,500 people came.", "en") == ["1000000-2000000", "1200-1500"]
