"""Totals of tables however they are drawn: what adds up is silent, one altered cell is found."""

from __future__ import annotations

import pytest

import factcheck

GRID = """Damage by region

+--------+-------+---------+
| Region | Homes | Schools |
+--------+-------+---------+
| North  | 123   | 14      |
+--------+-------+---------+
| South  | 234   | 16      |
+--------+-------+---------+
| Total  | {}   | 30      |
+--------+-------+---------+
"""
TAGS = """Damage by region

<table>
<tr><th>Region</th><th><b>Homes</b></th><th>Schools</th></tr>
<tr><td>North</td><td>123</td><td> 14 </td></tr>
<tr><td>South</td><td>234</td><td>16</td></tr>
<tr><td>Total</td><td><b>{}</b></td><td>30</td></tr>
</table>
"""
ONE_BAR = """Region | Homes
North | 123
South | 234
Total | {}
"""
GAPS = """Region      Homes   Schools   Clinics
North         123                  11
South         234        16         -
East            –        14         9
Total         {}        30        20
"""
PARTS = """Region      Homes   Schools
Rural
North         123        14
Urban
South         234        16
Total         {}        30
"""
ARABIC = """المنطقة      المنازل   المدارس   العيادات
الشمال         ١٢٣                  ١١
الجنوب         ٢٣٤        ١٦         -
الشرق            –        ١٤         ٩
المجموع         {}        ٣٠        ٢٠
"""
YEARS = """| Region | Homes | Schools |
|---|---|---|
| North | 1984 | 14 |
| South | 2031 | 16 |
| Total | {} | 30 |
"""


def _found(text: str, lang: str = "en") -> list[str]:
    return [each.check for each in factcheck.check(text, lang=lang).findings if each.severity == "error"]


@pytest.mark.parametrize(
    ("text", "right", "wrong", "lang"),
    [
        (GRID, "357", "457", "en"),
        (TAGS, "357", "367", "en"),
        (ONE_BAR, "357", "387", "en"),
        (GAPS, "357", "457", "en"),
        (PARTS, "357", "457", "en"),
        (ARABIC, "٣٥٧", "٤٥٧", "ar"),
        (YEARS, "4015", "4215", "en"),
    ],
)
def test_a_total_is_held_against_its_parts(text: str, right: str, wrong: str, lang: str) -> None:
    """123 and 234 are 357, and 1984 and 2031 are 4015, whatever lines, tags or spaces draw the table."""
    assert _found(text.format(right), lang) == []
    assert _found(text.format(wrong), lang) == ["SUM01"]


def test_figures_in_thousands_are_rounded() -> None:
    """Columns whose heading says (000) may miss their sum by one: 68.4 + 17.4 + 15.4 is 101.2."""
    rows = "| Region | Homes (000) | Schools (000) |\n|---|---|---|\n| North | 68 | 11 |\n| South | 17 | 12 |\n| East | 15 | 13 |\n"
    assert _found(f"{rows}| Total | 101 | 36 |\n") == []
    assert _found(f"{rows}| Total | 131 | 36 |\n") == ["SUM01"]


def test_headings_of_years_are_no_figures() -> None:
    """Two years above the figures head their columns, under a first line of headings too."""
    text = "| | Homes | |\n|---|---|---|\n| Region | 2019 | 2020 |\n| North | 123 | 141 |\n| South | 234 | 168 |\n| Total | 357 | {} |\n"
    assert _found(text.format(309)) == []
    assert _found(text.format(409)) == ["SUM01"]


def test_the_end_of_a_tag_hedges_nothing() -> None:
    """The sign that closes a tag is not "more than", which a sign before a figure is."""
    (claim,) = factcheck.extract("<td>120</td>", lang="en")
    assert claim.quantity is not None
    assert claim.quantity.hedge is None
    (hedged,) = factcheck.extract("yields of >120 tons", lang="en")
    assert hedged.quantity is not None
    assert hedged.quantity.hedge is not None


def test_a_dash_between_wide_gaps_is_an_empty_cell() -> None:
    """Figures of two columns with a dash between are no range."""
    assert [each.number_surface for each in factcheck.extract("South   120   -   230", lang="en")] == ["120", "230"]
