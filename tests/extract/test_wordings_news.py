"""Wordings of news and releases, each with the value, unit, hedge and change that a reader takes from it."""

from __future__ import annotations

import pytest

import factcheck
from tests.extract.figure_texts import quantities

Row = tuple[str, str | None, str, str | None]  # number, value or "low..high", unit, hedge or change


def found(text: str) -> list[Row]:
    """The quantities of a text as rows that begin with how their number is written."""
    return [(told["number"]["surface"], *row) for told, row in quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Money: signs, minus signs, brackets, gaps.
        ("Tickets   $20 or £15.", [("20", "20", "USD", None), ("15", "15", "GBP", None)]),
        ("The result came in at -$150 million.", [("150 million", "-150000000", "USD", None)]),
        ("The quarter's result was ($2.3 million).", [("2.3 million", "-2300000", "USD", None)]),
        ("The profit ($2.3 million) was a record.", [("2.3 million", "2300000", "USD", None)]),
        ("Cash flow was a negative (4.1) million.", [("(4.1) million", "-4100000", "", None)]),
        ("It raised 3m in new capital.", [("3m", "3000000", "", None)]),
        ("The balloon rose 3m above the square.", [("3", "3", "meter", "up")]),
        ("The permit will cost firms $500 to $1,000 a year.", [("500 to $1,000", "500..1000", "USD / year", None)]),
        ("The shares trade in a range of $21.70 to $22.", [("21.70 to $22", "21.70..22", "USD", None)]),
        # Scales and multiples.
        ("The app has 40+ million users.", [("40+ million", "40000000", "users", "at_least")]),
        ("They ordered half-a-dozen buses.", [("half-a-dozen", "6", "buses", None)]),
        ("It is a multi-billion dollar plan.", [("billion", "None..None", "USD", None)]),
        ("The ring is of 14K gold.", [("14", "14", "carat", None)]),
        ("Early buyers hope for 15x returns.", [("15x", "15", "", None)]),
        ("A block holds 8x2^10 bits.", [("8x2^10", "8192", "bit", None)]),
        ("Demand is expected to double by summer.", [("double", "2", "", None)]),
        # Halves and quarters.
        ("The rate was half the figure of May.", [("half", "0.5", "", None)]),
        ("The first half of the match was dull.", []),
        ("Sales fell for three quarters.", [("three", "3", "quarters", None)]),
        ("After two quarters of losses it closed.", [("two", "2", "quarters", None)]),
        ("Three quarters of voters agreed.", [("Three quarters", "0.75", "voters", None)]),
        ("The show lasts three quarters of an hour.", [("three quarters", "0.75", "hour", None)]),
        ("Rates rose by a quarter of a percentage point.", [("a quarter", "0.25", "percentage_point", "up")]),
        # Counted things.
        ("The hotel keeps 600-plus staff members.", [("600", "600", "staff members", "at_least")]),
        ("The 20-odd firms agreed.", [("20", "20", "firms", "about")]),
        ("A magnitude 6.4 quake struck at noon.", [("6.4", "6.4", "", None)]),
        ("The 4,000-strong staff will stay.", [("4,000", "4000", "", None)]),
        ("The hall covers 312,915 gross square feet.", [("312,915", "312915", "foot ** 2", None)]),
        ("It is one of the largest ports in the world.", []),
        # Ages.
        ("Entry is free for children 12 and under.", [("12", "12", "year", "at_most")]),
        ("Helpers must be 15 years or older.", [("15", "15", "year", "at_least")]),
        # Hedges and changes.
        ("The state will plant 2bn trees over ten years.", [("2bn", "2000000000", "trees", None), ("ten", "10", "year", None)]),
        ("He taught there for over ten years.", [("ten", "10", "year", "more_than")]),
        ("The fund is nearing $1.1 million.", [("1.1 million", "1100000", "USD", "nearly")]),
        ("Fares went up to 30 dollars.", [("30", "30", "USD", None)]),
        ("Women make up nearly 60% of the staff.", [("60", "60", "percent", "nearly")]),
        ("The index lost 212 points, or 1.2%.", [("212", "212", "points", "down"), ("1.2", "1.2", "percent", "down")]),
        ("The share added 3 cents to $1.20.", [("3", "3", "cent", "up"), ("1.20", "1.20", "USD", None)]),
        ("Gold added $11.40 to $1,934.", [("11.40", "11.40", "USD", "up"), ("1,934", "1934", "USD", None)]),
        ("A 280% increase over the $223K of 2019.", [("280", "280", "percent", "up"), ("223K", "223000", "USD", None)]),
        ("Keep it at 38°C-55°C.", [("38°C-55", "38..55", "degree_Celsius", None)]),
        ("It fell 5% and under pressure it fell again.", [("5", "5", "percent", "down")]),
        ("The margin stood at24.3% in May.", [("24.3", "24.3", "percent", None)]),
        ("It closes a $2.75 million growth financing.", [("2.75 million", "2750000", "USD", None)]),
        ("Brokers cut it to a range of $5 to $7.", [("5 to $7", "5..7", "USD", None)]),
        ("The site holds 250 rare and critical materials.", [("250", "250", "rare and critical materials", None)]),
        ("It serves 50 U.S.-based employees.", [("50", "50", "U.S.-based employees", None)]),
        ("It serves 400 large B2B firms.", [("400", "400", "large B2B firms", None)]),
        ("Some 80 , 000 fans sang.", [("80 , 000", "80000", "fans", "about")]),
        ("Keep it at - 20 degrees Celsius.", [("- 20", "-20", "degree_Celsius", None)]),
        ("The note - 20 pages - was lost.", [("20", "20", "pages", None)]),
        ("They sold a baker's dozen of rolls.", [("a baker's dozen", "13", "rolls", None)]),
        ("He drew a square dozen.", []),
        ("It is an all-in-one tool for a one-stop shop.", []),
        ("They came beyond the second quarter.", []),
        ("It sold 4.2m phones, down from 5.1m.", [("4.2m", "4200000", "phones", None), ("5.1m", "5100000", "phones", None)]),
        ("They built a 3m wall and hung a rope of 5m.", [("3", "3", "meter", None), ("5", "5", "meter", None)]),
        ("It expects growth of 2.5 to 3 percent.", [("2.5 to 3", "2.5..3", "percent", "up")]),
        ("An increase of 20 to 45 people is a lot.", [("20", "20", "people", "up"), ("45", "45", "people", None)]),
        ("It has a rate of return of 21.2%with a short payback.", [("21.2", "21.2", "percent", None)]),
        ("It supplies 24,600 three-person households.", [("24,600", "24600", "three-person households", None)]),
        ("The result was $(0.8m) last year.", [("(0.8m)", "-800000", "USD", None)]),
        ("Come and learn more about a 1969 coupe.", []),
        ("They sell one of several such pumps.", []),
        ("A one-way ticket costs $3.", [("3", "3", "USD", None)]),
        ('It is 34.5" x 16" in size.', [("34.5", "34.5", "inch", None), ("16", "16", "inch", None)]),
        ("Its uranium output was 1 million pounds.", [("1 million", "1000000", "pound", None)]),
        ("He sold 6 large, red apples.", [("6", "6", "large red apples", None)]),
        ("It comes in one sleek, handheld unit.", []),
        ("They put it in one place, offering rapid help.", [("one", "1", "place", None)]),
        ("It grew over six consecutive quarters.", [("six", "6", "consecutive quarters", "more_than")]),
        ("Prices rose for a third month in a row.", []),
        ("It has an inline-four engine.", []),
        ("One-in-five men came.", [("One-in-five", "0.2", "men", None)]),
        ("Nearly 300,000 EVs were sold.", [("300,000", "300000", "EVs", "nearly")]),
        ("It asked 300 senior IT leaders.", [("300", "300", "senior IT leaders", None)]),
        ("Twelve women, all teachers, came.", [("Twelve", "12", "women", None)]),
        ("The Continuing Resolution (CR) was signed.", []),
        ("It rose (by about 10%).2025 was calmer.", [("10", "10", "percent", "about")]),
        ("The fair marks over 15 years as a meeting place.", [("15", "15", "year", "more_than")]),
        ("The deal runs for at least another three years.", [("three", "3", "year", "at_least")]),
        ("That is a 14% year-over-year increase.", [("14", "14", "percent", "up")]),
        ("They trade at 7.0x to 8.0x.", [("7.0x to 8.0x", "7.0..8.0", "", None)]),
        ("It bought 1,000 Anda S21 machines.", [("1,000", "1000", "Anda S21 machines", None)]),
        ("She worked there for more than a decade and a half.", [("decade and a half", "1.5", "decade", "more_than")]),
        ("It ordered five three-ton trucks.", [("five", "5", "", None), ("three", "3", "ton", None)]),
        ("It bans 7-hydroxymitragynine in full.", [("7", "7", "", None)]),
        ("Prices fell by between 3% and 5%.", [("3% and 5", "3..5", "percent", "down")]),
        ("Wages rose between 3% and 5%.", [("3% and 5", "3..5", "percent", "up")]),
        ("It pays 1,100 people in 12 towns, 300 of them abroad.", [("1,100", "1100", "people", None), ("12", "12", "towns", None), ("300", "300", "people", None)]),
        ("They won 8 of their last 9 games.", [("8", "8", "games", None), ("9", "9", "games", None)]),
        # Wholes, their parts, and who foretold them.
        ("Of the 650 seats, 326 are needed.", [("650", "650", "seats", None), ("326", "326", "seats", None)]),
        ("It sold 97,000 cars, fewer than the 99,000 analysts had forecast.", [("97,000", "97000", "cars", None), ("99,000", "99000", "cars", None)]),
        ("The bank asked the 12 analysts on the call.", [("12", "12", "analysts", None)]),
        # One of a unit behind an article.
        ("The walk took an hour and 30 minutes.", [("an hour and 30", "1.5", "hour", None)]),
        ("An acre is 43,560 square feet.", [("An acre", "1", "acre", None), ("43,560", "43560", "foot ** 2", None)]),
        ("A kibibyte equals exactly 8,192 bits.", [("A kibibyte", "1", "kibibyte", None), ("8,192", "8192", "bit", None)]),
        ("A kilogram.", [("A kilogram", "1", "kilogram", None)]),
        ("The shop is a mile away from a bank.", []),
        ("It costs $5 a month and 30 cents a day.", [("5", "5", "USD / month", None), ("30", "30", "cent / day", None)]),
        ("Rates rose, point two percent in all.", [("point two", "0.2", "percent", None)]),
        ("See bullet point 5 for more.", [("5", "5", "", None)]),
    ],
)  # fmt: skip
def test_wordings(text: str, expected: list[Row]) -> None:
    """Each figure has the value, unit, hedge and change of its wording, and no other figure is found."""
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dial 1 (844) 808-7106 for help.",
        "The course ends for Cohort 1 of the school.",
        "The firm shows the Birdie 3X again.",
        "Bags go to K–12 students.",
        "Dial +49 152 02152400 for help.",
        "The shares (FRA: 103) rose.",
        "The store is in Reno, NV, 89501 on the main road.",
        "It is the number one resource for all.",
        "Read Book 3 in the series.",
        "Dial +33 7 56 49 58 50 for help.",
        "Dial +61 413 713 744 for help.",
        "Replay access code: 1414130",
        "The office is in Atlanta, Ga., 30327 on the main road.",
        "The cluster J1149.5+6663 lies far away.",
        "6:8 Ministries opened its doors.",
        "The file is at https://example.org/a-17-october-2024-77 for all.",
    ],
)
def test_no_quantities(text: str) -> None:
    """Numbers of telephones, towns, stars, names and links say nothing of how much."""
    assert found(text) == []
    assert not [claim for claim in factcheck.extract(text, lang="en") if claim.kind in ("date", "period", "year")]
