"""Whole sentences as newspapers print them, annotated by hand."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import Row, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The benchmark index gained 1.4%, or 92 points, to close at 6,648.",
            [("1.4", "percent", "up"), ("92", "points", "up"), ("6648", "", None)],
        ),
        (
            "Shares in the miner slid 5.2% to $38.70 after it cut its output target.",
            [("5.2", "percent", "down"), ("38.70", "USD", None)],
        ),
        ("Gusts of between 35 and 45 knots are expected off the coast.", [("35..45", "knot", None)]),
        (
            "Brent crude fell $1.15, or 1.6%, to $70.83 a barrel by 0930 GMT.",
            [("1.15", "USD", "down"), ("1.6", "percent", "down"), ("70.83", "USD / oil_barrel", None)],
        ),
        (
            "The yield on 10-year Treasuries rose 4 basis points to 2.85%.",
            [("10", "year", None), ("4", "basis_point", "up"), ("2.85", "percent", None)],
        ),
        (
            "The company hired 1,200 engineers last year and plans to hire up to 800 more.",
            [("1200", "engineers", None), ("800", "engineers", "at_most")],
        ),
        (
            "Some 60 firefighters battled the blaze, which destroyed 14 homes and charred 3,000 hectares.",
            [("60", "firefighters", "about"), ("14", "homes", None), ("3000", "hectare", None)],
        ),
        (
            "One in five adults has not been to a dentist for more than two years.",
            [("0.2", "adults", None), ("2", "year", "more_than")],
        ),
        (
            "Oil producers agreed to cut output by 1.2 million barrels per day.",
            [("1200000", "oil_barrel / day", "down")],
        ),
        (
            "The retailer will close 30 of its 145 stores, putting 2,300 jobs at risk.",
            [("30", "stores", None), ("145", "stores", None), ("2300", "jobs", None)],
        ),
        (
            "The company raised its profit forecast to between 210 million and 220 million pounds.",
            [("210000000..220000000", "GBP", None)],
        ),
        (
            "The magnitude 6.4 quake struck at a depth of 10 km, 85 km south of the capital.",
            [("6.4", "", None), ("10", "kilometer", None), ("85", "kilometer", None)],
        ),
        ("Two people died and a third was in critical condition.", [("2", "people", None)]),
        (
            "The government plans to plant 2bn trees over ten years at a cost of C$3.2bn.",
            [("2000000000", "trees", None), ("10", "year", None), ("3200000000", "CAD", None)],
        ),
        (
            "Turnout was 66.1 percent, 4 percentage points higher than in the last election.",
            [("66.1", "percent", None), ("4", "percentage_point", "up")],
        ),
        ("The new rule will cost small firms $500 to $1,000 a year each.", [("500..1000", "USD / year", None)]),
        (
            "Bitcoin traded around $9,400, some 53% below its record high of nearly $20,000.",
            [("9400", "USD", "about"), ("53", "percent", "about"), ("20000", "USD", "nearly")],
        ),
        ("Ticket prices range from $25 to $150.", [("25..150", "USD", None)]),
        (
            "The fire has burned more than 153,000 acres and is 45% contained.",
            [("153000", "acre", "more_than"), ("45", "percent", None)],
        ),
        ("The bank expects growth of 2.5 to 3 percent this year and next.", [("2.5..3", "percent", "up")]),
        (
            "The firm sold 4.2m handsets in the quarter, down from 5.1m.",
            [("4200000", "handsets", None), ("5100000", "handsets", None)],
        ),
        (
            "The pound fell as much as 0.8 percent to $1.2995.",
            [("0.8", "percent", "at_most"), ("1.2995", "USD", None)],
        ),
        (
            "Roughly two in three Britons back the plan, a survey of 2,000 adults found.",
            [("0.6666666666666666666666666667", "Britons", "about"), ("2000", "adults", None)],
        ),
        (
            "Three men, aged 19, 22 and 31, were charged.",
            [("3", "men", None), ("19", "year", None), ("22", "year", None), ("31", "year", None)],
        ),
        (
            "The prosecutor sought 12 years in jail and a fine of 18 billion won ($15.2 million).",
            [("12", "year", None), ("18000000000", "KRW", None), ("15200000", "USD", None)],
        ),
        (
            "The S&P/TSX composite index rose 45.26 points to 16,087.36.",
            [("45.26", "points", "up"), ("16087.36", "", None)],
        ),
    ],
)
def test_sentences(text: str, expected: list[Row]) -> None:
    """Every quantity of a sentence is found with its value, unit, hedge and change, and nothing else."""
    assert rows(text) == expected
