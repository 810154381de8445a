"""Figures of ordinary prose, each with the value, unit, hedge and change that a reader takes from it."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import quantities

Row = tuple[str, str | None, str, str | None]  # number, value or "low..high", unit, hedge or change


def found(text: str, lang: str = "en") -> list[Row]:
    """The quantities of a text as rows that begin with how their number is written."""
    return [(told["number"]["surface"], *row) for told, row in quantities(text, lang)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pass lies at about 13 to 14,000 feet.", [("13 to 14,000", "13000..14000", "foot", "about")]),
        ("The fair draws 20-25,000 visitors.", [("20-25,000", "20000..25000", "visitors", None)]),
        ("Between 10 and 12,000 people came.", [("10 and 12,000", "10000..12000", "people", None)]),
        ("A new roof costs $15-20,000.", [("15-20,000", "15000..20000", "USD", None)]),
        ("The count went from 8 to 12,000 people.", [("8", "8", "people", None), ("12,000", "12000", "people", None)]),
        ("Teams of 8 and 12,000 people sang.", [("8", "8", "people", None), ("12,000", "12000", "people", None)]),
        ("They gave £5 to 8,000 people.", [("5", "5", "GBP", None), ("8,000", "8000", "people", None)]),
        ("We mark on a 1 to 1,000 scale.", [("1 to 1,000", "1..1000", "scale", None)]),
    ],
)
def test_a_range_in_thousands_may_say_so_at_its_end_only(text: str, expected: list[Row]) -> None:
    """The first end of a range is thousands where the last one is and both are near each other then."""
    assert found(text) == expected


def test_an_arabic_range_in_thousands_may_say_so_at_its_end_only() -> None:
    """Arabic ranges leave the zeros of their first end out as English ones do."""
    assert found("حضر ما بين 10 و12,000 شخص.", "ar") == [("10 و12,000", "10000..12000", "شخص", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gusts of 90 kilometres (56 miles) per hour hit.", [("90", "90", "kilometer / hour", None), ("56", "56", "mile / hour", None)]),
        ("A flat uses 60 litres (16 gallons) a day.", [("60", "60", "liter / day", None), ("16", "16", "gallon / day", None)]),
        ("It is 90 kilometres (56 miles) away.", [("90", "90", "kilometer", None), ("56", "56", "mile", None)]),
    ],
)  # fmt: skip
def test_what_stands_below_the_line_may_follow_a_conversion(text: str, expected: list[Row]) -> None:
    """A rate whose unit is said behind the brackets of its conversion is one of both figures."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The arms were sold under a 2007 contract.", []),
        ("She was jailed over a 2012 murder.", []),
        ("Polls are open on Nov. 13 and 15.", []),
        ("The days are July 3, 10 and 17 in Rome.", []),
        ("The hall is shut on July 3, 4 & 5.", []),
        ("On May 5 and 10 people died.", [("10", "10", "people", None)]),
        ("On July 3, 4 were hurt.", [("4", "4", "", None)]),
        ("The van could double as an office.", []),
        ("Lengths over 914 m: 42", [("914", "914", "meter", "more_than"), ("42", "42", "", None)]),
        ("A chip as small as 1.5 mm fits.", [("1.5", "1.5", "millimeter", "at_least")]),
    ],
)
def test_what_only_looks_like_a_figure_or_like_its_thing_is_none(text: str, expected: list[Row]) -> None:
    """Years of contracts, further days of a month and verbs are no quantities."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pumps cost R140,000.", [("140,000", "140000", "ZAR", None)]),
        ("The mine made about R1.2m in May.", [("1.2m", "1200000", "ZAR", "about")]),
        ("It owes R3bn to R3.5 billion.", [("3bn to R3.5 billion", "3000000000..3500000000", "ZAR", None)]),
        ("The R8 and the R22 were on show, and R2 was 0.9.", [("0.9", "0.9", "", None)]),
        ("It owes RM2-3bn.", [("2-3bn", "2000000000..3000000000", "MYR", None)]),
        ("It owes R2-3bn.", [("2-3bn", "2000000000..3000000000", "ZAR", None)]),
        ("Its debt is Y120bn.", [("120bn", "120000000000", "JPY", None)]),
        ("The Y2K bug cost SKr2m.", [("2m", "2000000", "SEK", None)]),
        ("One to two million people voted.", [("One to two million", "1000000..2000000", "people", None)]),
        ("It made 2.5 million-2.8 million cars.", [("2.5 million-2.8 million", "2500000..2800000", "cars", None)]),
        ("The fine was RM4.5m.", [("4.5m", "4500000", "MYR", None)]),
        ("The fine was kr2m.", [("2m", "2000000", "krone", None)]),
        ("A pipe of 4.5m burst.", [("4.5", "4.5", "meter", None)]),
    ],
)
def test_letters_that_are_money_keep_the_scale_of_their_sum(text: str, expected: list[Row]) -> None:
    """A million behind letters of money is never a metre, and an R is rand only before what is written as a sum."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rider, 23, was unhurt.", [("23", "23", "year", None)]),
        ("The total, 23, was low.", [("23", "23", "", None)]),
        ("She died at 81.", [("81", "81", "year", None)]),
        ("Two died at 5 sites.", [("Two", "2", "", None), ("5", "5", "sites", None)]),
        ("The court ruled seven to one.", [("seven", "7", "", None), ("one", "1", "", None)]),
        ("It passed the lower house by 40 votes.", [("40", "40", "votes", None)]),
        ("Prices were lower by 40 cents.", [("40", "40", "cent", "down")]),
        ("They rode 400 km over five stages.", [("400", "400", "kilometer", None), ("five", "5", "stages", None)]),
        ("Over five stages were held.", [("five", "5", "stages", "more_than")]),
        ("He stopped on lap 17.", []),
    ],
)
def test_what_stands_around_a_figure_says_what_it_is(text: str, expected: list[Row]) -> None:
    """Ages, votes, laps and what a figure is spread over are told by the words beside it."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain came to less than about five millimetres.", [("five", "5", "millimeter", "less_than")]),
        ("It holds up to around 60 people.", [("60", "60", "people", "at_most")]),
        ("Sales rose 5% over about 3 years.", [("5", "5", "percent", "up"), ("3", "3", "year", "about")]),
        ("It should free up 20 percent of the time.", [("20", "20", "percent", None)]),
        ("The index ended up 0.4 percent.", [("0.4", "0.4", "percent", "up")]),
        ("The rate went from zero to 1 percent.", [("zero", "0", "percent", None), ("1", "1", "percent", None)]),
        ("From 1982 to '86 it fell.", []),
        ("The firm (0712.HK) and 700.HK rose.", []),
        ("Web 3.0 and USB 2.0 are old.", []),
        ("They left with 12.\nA bus came.", [("12", "12", "", None)]),
    ],
)
def test_two_hedges_verbs_with_up_and_names_with_points(text: str, expected: list[Row]) -> None:
    """A bound before "about" is the hedge, "up" may be a part of its verb, and codes and versions say no quantity."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The yacht Zeus Two failed.", []),
        ("At the Hague Two men met.", [("Two", "2", "men", None)]),
        ("An 8K UHD screen costs more than a 4K TV.", []),
        ("She has 8K followers.", [("8K", "8000", "followers", None)]),
        ("It has two 2.5G Ethernet ports.", [("two", "2", "", None)]),
        ("Address: 1310 Esplanade.", []),
    ],
)
def test_names_and_pictures_are_none(text: str, expected: list[Row]) -> None:
    """Names that end with a number, pictures, lines and addresses have no quantity."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bulb draws 10 W. Turning it off helps.", [("10", "10", "watt", None)]),
        ("She lives at 10 W. Main Street.", []),
        ("He paid 5 U. S. dollars.", [("5", "5", "USD", None)]),
        ("She swam at the 2000 Olympics.", []),
        ("It follows ISO/IEC 646 closely.", []),
        ("Built around 1915, the mill burned down.", []),
        ("A painter born about 1480 in Ghent drew it.", []),
        ("They built about 1915 homes.", [("1915", "1915", "homes", "about")]),
        ("The index was around 1915.", [("1915", "1915", "", "about")]),
    ],
)
def test_a_unit_may_end_a_sentence_and_a_year_may_be_hedged(text: str, expected: list[Row]) -> None:
    """A full stop behind the letter of a unit ends the sentence; a hedge behind a verb of beginning leads to a year."""
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was fined $500 plus costs.", [("500", "500", "USD", None)]),
        ("She won 3.5 million kronor plus interest.", [("3.5 million", "3500000", "krona", None)]),
        ("It costs $500 plus.", [("500", "500", "USD", "at_least")]),
        ("It has 600 plus staff.", [("600", "600", "", "at_least")]),
        ("Nests were a third fewer than in May.", [("a third", "0.3333333333333333333333333333", "", "down")]),
        ("A third increase came in May.", []),
        ("The ice has thinned by 9 metres.", [("9", "9", "meter", "down")]),
    ],
)
def test_what_is_added_bounds_nothing_and_a_part_may_be_less(text: str, expected: list[Row]) -> None:
    """The word plus before another one adds to a sum, and a part before a word for less is no place in a row."""
    assert found(text) == expected
