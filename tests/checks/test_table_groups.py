"""Sums in tables that no word announces: groups under their heads, and what is left of a line less a total."""

from __future__ import annotations

import pytest

import factcheck

# 120 + 230 = 350, 75 + 85 = 160, 350 + 160 = 510; 140 + 260 = 400, 65 + 95 = 160, 400 + 160 = 560.
GROUPS = """| {head} | 2021 | 2022 |
|---|---:|---:|
| {town} | {first} | 400 |
| {north} | 120 | 140 |
| {south} | 230 | 260 |
| {country} | 160 | 160 |
| {east} | {part} | 65 |
| {west} | 85 | 95 |
| {total} | 510 | 560 |
"""
ENGLISH = {
    "head": "Region", "town": "Urban", "country": "Rural", "north": "North", "south": "South", "east": "East",
    "west": "West", "total": "Total",
}  # fmt: skip
ARABIC = {
    "head": "المنطقة", "town": "الحضر", "country": "الريف", "north": "الشمال", "south": "الجنوب", "east": "الشرق",
    "west": "الغرب", "total": "المجموع",
}  # fmt: skip


def _checks(text: str, lang: str) -> list[str]:
    return [each.check for each in factcheck.check(text, lang=lang).findings]


@pytest.mark.parametrize(("words", "lang"), [(ENGLISH, "en"), (ARABIC, "ar")])
def test_a_head_and_its_parts_are_held_against_each_other(words: dict[str, str], lang: str) -> None:
    """The other column tells which lines a head covers; a wrong head breaks its own sum and the total's."""
    assert _checks(GROUPS.format(first="350", part="75", **words), lang) == []
    assert _checks(GROUPS.format(first="350", part="45", **words), lang) == ["SUM01"]
    assert _checks(GROUPS.format(first="330", part="75", **words), lang) != []


def test_heads_in_no_column_are_none() -> None:
    """Where no column adds up, nothing shows that the lines are groups."""
    text = GROUPS.format(first="352", part="75", **ENGLISH).replace("| 140 |", "| 143 |")
    assert _checks(text, "en") == []


# 900 - 320 = 580, 700 - 400 = 300, 640 - 290 = 350; the costs are 120 + 200, 150 + 250 and 90 + 200.
NET = """| {head} | 2021 | 2022 | 2023 |
|---|---:|---:|---:|
| {gross} | 900 | 700 | 640 |
| {wages} | 120 | 150 | 90 |
| {rent} | 200 | 250 | 200 |
| {total} | 320 | 400 | 290 |
| {net} | {left} | 300 | 350 |
"""
MONEY = {"head": "Year", "gross": "Receipts", "wages": "Wages", "rent": "Rent", "total": "Total costs"}
DIRHAMS = {"head": "السنة", "gross": "المقبوضات", "wages": "الأجور", "rent": "الإيجار", "total": "إجمالي التكاليف"}


@pytest.mark.parametrize(
    ("words", "lang", "net"), [(MONEY, "en", "Net"), (MONEY, "en", "Left over"), (DIRHAMS, "ar", "الصافي")]
)
def test_what_is_left_of_a_line_is_it_less_the_total_behind_it(words: dict[str, str], lang: str, net: str) -> None:
    """Two other years show it, whatever the line is called."""
    assert _checks(NET.format(left="580", net=net, **words), lang) == []
    assert _checks(NET.format(left="530", net=net, **words), lang) == ["SUM01"]


def test_two_years_that_fail_show_nothing() -> None:
    """A line that fits in one year of three by chance is no difference."""
    text = NET.format(left="530", net="Left over", **MONEY).replace("| 300 |", "| 310 |")
    assert _checks(text, "en") == []


def test_years_before_a_line_break_head_a_table() -> None:
    """The last year is not counted with the label of the line below."""
    text = "Seats\n\nRegion\t2021\t2022\nNorth\t120\t310\nSouth\t240\t420\nTotal\t{}\t730\n"
    assert _checks(text.format(360), "en") == []
    assert _checks(text.format(390), "en") == ["SUM01"]


def test_a_long_rule_before_a_total_parts_no_table() -> None:
    """The total stands below the rule, with the lines that it covers above it."""
    rule = "-" * 60
    text = f"Asiento                   2021        2022\nNorte                      120         310\nSur                        240         420\n{rule}\nTotal                      {{}}         730\n"
    assert _checks(text.format(360), "es") == []
    assert _checks(text.format(390), "es") == ["SUM01"]


def test_bold_negative_figures_are_negative() -> None:
    """120 - 200 is -80, in brackets and in bold type, too."""
    text = "| Item | 2021 | 2022 |\n|---|---|---|\n| Sales | 120 | 300 |\n| Returns | (200) | (100) |\n| **Total** | **(80)** | **200** |\n"
    assert _checks(text, "en") == []
    assert _checks(text.replace("(80)", "(30)"), "en") == ["SUM01"]


def test_many_figures_behind_a_grouping_sign_are_whole() -> None:
    """In a Spanish table of thousands 17.110 is no 17 with three decimals: 2.965, 5.947 and 8.198 are 17.110."""
    rows = "| Norte | {} | 6.797 | 2.416 |\n| Sur | 5.947 | 2.379 | 4.249 |\n| Este | 8.198 | 8.070 | 4.605 |\n"
    text = "| Zona | 2021 | 2022 | 2023 |\n|---|---|---|---|\n" + rows + "| Total | 17.110 | 17.246 | 11.270 |\n"
    assert _checks(text.format("2.965"), "es") == []
    assert _checks(text.format("2.967"), "es") == ["SUM01"]
