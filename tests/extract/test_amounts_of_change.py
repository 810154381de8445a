"""Changes told before their amount, words that only look like a hedge, and units as papers write them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.extract.figure_texts import figures, values

CHANGES = [
    ("A rise in sea levels of 40 centimetres is likely.", "up"),
    ("They reported a drop in sales of 7 percent.", "down"),
    ("There was a cut in aid of $90 million.", "down"),
    ("Drivers won a 6 percent pay-rise.", "up"),
    ("A rise in the price of 5 litres of milk.", None),
    ("A rise in deals of more than $5 million.", None),
    ("A rise, in a valley of 20 km.", None),
    ("A rise in 2 valleys of 20 km.", None),
    ("It is a 5-year follow-up.", None),
    ("There was an increase last year of 3 percent.", "up"),
    ("Staff were offered an 8 per cent pay increase.", "up"),
    ("It climbed 1.5 degrees Celsius (2.7 degrees Fahrenheit).", "up"),
    ("It climbed 1.5 degrees Celsius (in 9 years).", None),
]
HEDGES = [
    ("The book is about the 26-year-old.", None),
    ("They talked about the 300 workers.", None),
    ("About 300 workers left.", "about"),
    ("Nobody younger than 18 may vote.", "less_than"),
    ("Anyone older than 65 rides free.", "more_than"),
    ("One adult in four over the age of 65 falls.", "more_than"),
    ("It is for children under the age of five.", "less_than"),
]
VALUES = [
    ("Output fell over the quarter.", []),
    ("Prices rose over the half.", []),
    ("Over a quarter of them left.", ["0.25"]),
    ("It grew above the half million mark.", ["500000"]),
    ("Corn closed at $5.91 1/2 a bushel.", ["5.915"]),
    ("Wheat fetched $6.03½.", ["6.035"]),
    ("It is 2.5 1/2 of it.", ["2.5", "0.5"]),
    ("The number of farms ranges from 2,000 to 5,000.", ["2000-5000"]),
    ("She was shown (Lima, 2000) and sold 30 pictures.", ["30"]),
    ("The parcel (20 kg, 2000) is late.", ["20", "2000"]),
    ("They scored three first-half goals.", ["3"]),
    ("The two third quarters were weak.", ["2"]),
    ("A pressure of 120 over 80 is high.", ["120", "80"]),
    ("It is 3 over 4 of it.", ["0.75"]),
    ("She shot a four-under 68.", ["4", "68"]),
    ("Cases doubled to 9,310 last year.", ["2", "9310"]),
    ("AMP's half-year profit sank to $303 million.", ["303000000"]),
    ("Costs fell in the half-year.", []),
    ("There was a half-year delay.", ["0.5"]),
    ("Nobody in the 12 speak French.", ["12"]),
    ("Twenty and three and four are left.", ["20", "3", "4"]),
    ("Twenty and 3 and one half are left.", ["20", "3.5"]),
    ("He spent a twenty-first of it.", [str(1 / Decimal(21))]),
    ("The number of deaths rose from 20 to 30.", ["20", "30"]),
]


@pytest.mark.parametrize(("text", "change"), CHANGES)
def test_the_noun_of_a_change_reaches_its_amount(text: str, change: str | None) -> None:
    """The last figure of the sentence is a change where the noun before it tells one."""
    assert figures(text)[-1].change == change


@pytest.mark.parametrize(("text", "hedge"), HEDGES)
def test_about_with_an_article_tells_a_topic(text: str, hedge: str | None) -> None:
    """A word that hedges a bare figure tells with "the" what something is of; words of age bound it."""
    quantity = figures(text)[-1].quantity
    assert quantity is not None
    assert (quantity.hedge.name if quantity.hedge is not None else None) == hedge


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It makes 553 pound-feet of torque.", "foot_pound"),
        ("It makes 400 lb-ft.", "foot_pound"),
        ("It makes 420Nm and more.", "newton * meter"),
        ("It makes 150PS and more.", "metric_horsepower"),
        ("Prices rose 2.3pc.", "percent"),
        ("Two PCs were sold for 5 pc gamers.", "pc gamers"),
        ("It has a 12MP camera.", "megapixel"),
        ("Take 45mcg of it.", "microgram"),
        ("It draws 45 amps.", "ampere"),
        ("It pushes with 45 pounds-force.", "pound_force"),
        ("The grid is 2.1 pm wide.", "picometer"),
        ("It cost 45bn South Korean won.", "KRW"),
        ("It cost 45 million Russian roubles.", "RUB"),
        ("She won an Olympic 100m title.", "meter"),
        ("She won with the Galaxy 10m phone.", ""),
        ("Sales fell to 9,000 last year.", ""),
        ("Rates fell 0.2 of a percent.", "percent"),
        ("It missed by 0.3 of an inch.", "inch"),
        ("It pays 0.3 an hour.", ""),
    ],
)
def test_units_of_cars_markets_and_sports(text: str, unit: str) -> None:
    """The last figure of the sentence has the unit that papers write so, or none."""
    found = figures(text)
    assert (found[-1].unit if found else "") == unit


def test_an_hour_of_a_clock_is_no_length() -> None:
    """ "pm" behind a whole figure is an hour."""
    assert figures("It opens at 5pm and at 7 pm.") == []


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_fractions_and_ranges_beside_articles_and_labels(text: str, expected: list[str]) -> None:
    """A stretch of time is no fraction; cents and a label before a range are read with their figures."""
    assert values(text) == expected
