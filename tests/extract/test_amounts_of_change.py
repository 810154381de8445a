"""Changes whose noun names what changes before it says by how much, and words that only look like a figure's hedge."""

from __future__ import annotations

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
]
HEDGES = [
    ("The book is about the 26-year-old.", None),
    ("They talked about the 300 workers.", None),
    ("About 300 workers left.", "about"),
    ("Nobody younger than 18 may vote.", "less_than"),
    ("Anyone older than 65 rides free.", "more_than"),
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


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_fractions_and_ranges_beside_articles_and_labels(text: str, expected: list[str]) -> None:
    """A stretch of time is no fraction; cents and a label before a range are read with their figures."""
    assert values(text) == expected
