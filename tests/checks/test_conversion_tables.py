"""Columns in two units, and sums of money that are weights."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Document
from factcheck.readers import read_text

LENGTHS = """\
| Trail | Length (km) | Length (miles) |
|---|---:|---:|
| North | 15.3 | {north} |
| South | 20.6 | 12.8 |
| Ridge | 7.4 | 4.6 |
"""
AREAS = """\
| المحمية | المساحة (هكتار) | المساحة (فدان) |
|---|---:|---:|
| الشمالية | 436 | {north} |
| الجنوبية | 252 | 600 |
"""


def _tables(text: str, lang: str) -> tuple[list[str], int]:
    report = factcheck.check(read_text(text.encode(), path="table.md", lang=lang), select=["UNI01"])
    return [each.suspect.surface if each.suspect else "" for each in report.findings], len(report.verified)


def test_columns_in_two_units_are_held_together() -> None:
    """15.3 km are 9.51 miles, 436 hectares 1,038 feddans of 0.42 hectares."""
    assert _tables(LENGTHS.format(north="9.5"), "en") == ([], 3)
    assert _tables(LENGTHS.format(north="5.9"), "en") == (["5.9"], 2)
    assert _tables(AREAS.format(north="1,038"), "ar") == ([], 2)


@pytest.mark.parametrize(
    "headings",
    [
        "| Trail | Length (km) | Climb (miles) |",  # two figures
        "| Trail | Length (km) | Length (hours) |",  # two dimensions
        "| Trail | Length (km) | Length (km) |",
        "| Trail | Length (first) | Length (second) |",
        "| Trail | Length km | Length miles |",
    ],
)
def test_other_columns_are_left_alone(headings: str) -> None:
    """Only headings that differ in nothing but units of one dimension are believed."""
    text = LENGTHS.format(north="5.9").replace("| Trail | Length (km) | Length (miles) |", headings)
    assert _tables(text, "en") == ([], 0)


def test_columns_that_hardly_fit_are_no_conversions() -> None:
    """Of three lines one at most may miss; cells with words or signs are passed over."""
    text = LENGTHS.format(north="5.9").replace("12.8 |\n| Ridge", "15.1 |\n| Ridge")
    assert _tables(text, "en") == ([], 0)
    assert _tables(LENGTHS.format(north="n/a"), "en") == ([], 2)
    assert _tables(LENGTHS.format(north="(9.5)"), "en") == ([], 2)


def _found(text: str, lang: str = "en") -> tuple[list[str], int]:
    report = factcheck.check(Document(text, lang=lang), select=["UNI01"])
    return [each.suspect.surface if each.suspect else "" for each in report.findings], len(report.verified)


def test_pounds_in_brackets_behind_a_weight_are_a_weight() -> None:
    """3,200 tonnes are 7,054,792 pounds."""
    assert _found("Farms sold 3,200 tonnes of plums (7.1 million pounds) abroad.") == ([], 1)
    assert _found("Farms sold 3,200 tonnes of plums (1.7 million pounds) abroad.")[1] == 0
    assert _found("Farms sold 3,200 tonnes of plums (6.1 million pounds) abroad.")[0] == ["6.1 million pounds"]


@pytest.mark.parametrize(
    "text",
    [
        "Farms sold 3,200 tonnes of plums (0.9 million pounds) abroad.",  # a price
        "Farms sold 3,200 tonnes of plums, 6.1 million pounds in all.",
        "Farms sold 3,200 tonnes of plums (6.1 million pounds), and £2 million of jam.",  # the sign tells what is meant
        "Farms sold 40 kilometres of hose (6.1 million pounds).",
        "باعت المزارع 3,200 طن من البرقوق (6.1 ملايين جنيه).",
    ],
)
def test_pounds_that_are_money_stay_money(text: str) -> None:
    """The figures, or a sign elsewhere, must speak for a weight."""
    assert _found(text, "ar" if "باعت" in text else "en") == ([], 0)


def test_a_digit_left_out_behind_or_is_believed_in_a_long_figure() -> None:
    """5 feddans are 21,004 square metres; of a short figure nobody can tell."""
    assert _found("A plot of 5 feddans, or 2,104 square metres, is let.")[0] == ["2,104 square metres"]
    assert _found("A plot of 5 feddans, or 230 square metres, is let.")[0] == []
    assert _found("قطعة من 5 أفدنة، أو 230 مترا مربعا، للإيجار.", "ar")[0] == []
