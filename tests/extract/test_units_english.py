"""The unit beside a number, in English."""

from __future__ import annotations

import pytest

from factcheck.extract import extract
from tests.extract.unit_texts import after, before


@pytest.mark.parametrize(
    ("text", "surface", "unit"),
    [
        ("a reserve of 8,400 square kilometres in the east", "square kilometres", "kilometer ** 2"),
        ("a reserve of 8,400 km² in the east", "km²", "kilometer ** 2"),
        ("a reserve of 8,400 km2, all of it forest", "km2", "kilometer ** 2"),
        ("a reserve of 8,400 sq km in the east", "sq km", "kilometer ** 2"),
        ("some 3,243 sq. mi. of forest", "sq. mi", "mile ** 2"),
        ("a site of 12,000 sq ft near the port", "sq ft", "foot ** 2"),
        ("a site of 12,000 sqft near the port", "sqft", "foot ** 2"),
        ("a tank of 90 m^3", "m^3", "meter ** 3"),
        ("90 metres cubed", "metres cubed", "meter ** 3"),
        ("flows of 210 cubic metres per second", "cubic metres per second", "meter ** 3 / second"),
        ("flows of 210 m3/s", "m3/s", "meter ** 3 / second"),
        ("it falls at 9.8 m/s²", "m/s²", "meter / second ** 2"),
        ("an area of 183 km(2) in size", "km(2)", "kilometer ** 2"),
        ("about 640 acres burned", "acres", "acre"),
        ("about 260 hectares burned", "hectares", "hectare"),
        ("a 27-kilometer ring", "kilometer", "kilometer"),
        ("a 6-ft fence", "ft", "foot"),
        ("gusts of 95 mph", "mph", "mile / hour"),
        ("gusts of 95 miles an hour", "miles an hour", "mile / hour"),
        ("gusts of 153 km/h", "km/h", "kilometer / hour"),
        ("gusts of 153 kph", "kph", "kilometer / hour"),
        ("winds of 40 knots", "knots", "knot"),
        ("a load of 12 lbs", "lbs", "pound"),
        ("a load of 7 oz", "oz", "ounce"),
        ("output of 310,000 barrels a day", "barrels a day", "oil_barrel / day"),
        ("output of 310,000 barrels daily", "barrels daily", "oil_barrel / day"),
        ("output of 310,000 bpd", "bpd", "oil_barrel / day"),
        ("sales of 44 million", "", ""),
        ("a dose of 15 mg/kg", "mg/kg", "milligram / kilogram"),
        ("a dose of 15 micrograms per cubic metre", "micrograms per cubic metre", "microgram / meter ** 3"),
        ("a turbine of 8 MW", "MW", "megawatt"),
        ("a leak of 8 mW", "mW", "milliwatt"),
        ("a line of 80 Mb/s", "Mb/s", "megabit / second"),
        ("a disk of 80 MB", "MB", "megabyte"),
        ("a bill for 350 kilowatt-hours", "kilowatt-hours", "kilowatt_hour"),
        ("a bill for 350 kWh", "kWh", "kilowatt_hour"),
        ("emissions of 7 MtCO2e in all", "MtCO2e", "megaton_CO2e"),
        ("emissions of 7 tonnes of CO2 equivalent", "tonnes of CO2 equivalent", "metric_ton_CO2e"),
        ("readings of 38.5 °C", "°C", "degree_Celsius"),
        ("It's 30 C outside", "C", "degree_Celsius"),
        ("readings of 38.5C", "C", "degree_Celsius"),
        ("readings of 101 degrees Fahrenheit", "degrees Fahrenheit", "degree_Fahrenheit"),
        ("", "", ""),
        ("a cargo of 300 (kg, wet)", "", ""),
        ("a cargo of 300 (about a third)", "", ""),
        ("a cargo of 300 (kg)", "(kg)", "kilogram"),
        ("wages up 4 percent", "percent", "percent"),
        ("wages up 4 per cent", "per cent", "percent"),
        ("wages up 4 pct", "pct", "percent"),
        ("wages up 4%", "%", "percent"),
        ("rates up 25 basis points", "basis points", "basis_point"),
        ("rates up 25 bps", "bps", "basis_point"),
        ("support up 3 percentage points", "percentage points", "percentage_point"),
        ("for 20 more days", "days", "day"),
        ("a plan of 5 years", "years", "year"),
        ("a boy of 5 years old", "years old", "year"),
        ("a 5-year-old boy", "year-old", "year"),
        ("stocks of 3 million", "", ""),
        ("79 reports of damage", "", ""),
        ("in 2014 A new law", "", ""),
        ("5 in Geneva", "", ""),
        ("a pipe of 5 in.", "in", "inch"),
        ("he is 6 ft 2 in tall", "ft", "foot"),
        ("a depth of 12 m 40 under the town", "m", "meter"),
        ("a board 8\" wide", "\"", "inch"),
        ("he said \"there were 8\" and left", "", ""),
    ],
)  # fmt: skip
def test_after(text: str, surface: str, unit: str) -> None:
    """The longest unit phrase after the first number of a text."""
    match = after(text, "en")
    assert (match.surface, match.unit) == (surface, unit)


def test_inches_after_feet() -> None:
    """After feet, "in" is inches though a word follows."""
    assert after("6 ft 2 in tall", "en", number=1).unit == "inch"


def test_feet_and_inches_as_strokes() -> None:
    """5'11" is five feet and eleven inches."""
    assert after("He stands 5'11\" tall", "en").unit == "foot"
    assert after("He stands 5'11\" tall", "en", number=1).unit == "inch"
    assert after("the class of '95' and the 5' rule", "en", number=1).unit == ""


def test_the_sign_of_the_next_sum() -> None:
    """In a row of sums a sign belongs to the number after it."""
    assert after("$ 20 $ 37", "en").unit == ""
    assert after("rmb 10 usd 20", "en").unit == ""
    assert after("10 usd 20 reports", "en").unit == "USD"


@pytest.mark.parametrize(
    "text",
    [
        "SCP-173C", "a new Boeing 777F freighter", "14C/ per security", "at vitamin-3 A", "auction LOT 10C",
        "the music of the 70s", "a picture in 1080p", "offices at 4401 W 8th Street", "offices at 5100 W Sublett Road",
        "the 1951 C-Types", "the code 4V4 again", "a link to 1c4g", "file b4kg", "a 6-in-1 tool",
        "sales grew 9 year over year", "in 2026 second quarter", "it opens at 5pm", "printed in 3D", "a jump of 10B",
        "of these, 3 won medals",
    ],
)  # fmt: skip
def test_labels_are_no_units(text: str) -> None:
    """A letter that is part of a name is no unit."""
    assert after(text, "en").unit == ""


def test_scales_inside_unit_phrases() -> None:
    """A phrase may hold a power of ten itself."""
    assert (after("4.5 bcm of gas", "en").scale, after("4.5 bcm of gas", "en").unit) == ("1000000000", "meter ** 3")
    assert (after("1.2m tonnes of wheat", "en").scale, after("1.2m tonnes", "en").unit) == ("1000000", "metric_ton")
    assert (after("30 MUSD", "en").scale, before("SEKm 30", "en").scale) == ("1000000", "1000000")
    assert after("1.2 m wide", "en").scale == ""


def test_dollar_alone_stays_open() -> None:
    """A bare dollar keeps its other readings, a qualified one has none."""
    assert before("it cost $40", "en").senses[:3] == ("USD", "AUD", "CAD")
    assert after("40 dollars", "en").senses[:3] == ("USD", "AUD", "CAD")
    assert before("it cost US$40", "en").senses == ()
    assert after("40 US dollars", "en").senses == ()


def test_ambiguous_units_keep_their_senses() -> None:
    """Tons, gallons and nm stay open, under a power and over a denominator too."""
    assert after("40 tons", "en").senses == ("ton", "metric_ton", "long_ton")
    assert after("40 metric tons", "en").senses == ()
    assert after("40 gallons a day", "en").senses == ("gallon / day", "imperial_gallon / day")
    assert after("40 miles per gallon", "en").senses == ("mile / gallon", "mile / imperial_gallon")
    assert after("40 nm", "en").senses == ("nanometer", "nautical_mile")


def test_pounds_are_money_after_a_scale_word() -> None:
    """20 pounds may be either; 20 million pounds are money first."""
    light, heavy = after("20 pounds of rice", "en"), after("20 million pounds", "en", at="million")
    assert (light.unit, light.kind, light.senses) == ("pound", "measure", ("pound", "GBP"))
    assert (heavy.unit, heavy.kind, heavy.senses) == ("GBP", "money", ("GBP", "pound"))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("it is 2 °C warmer than in 1990", "delta_degree_Celsius"),
        ("seas warmed by 2 °C", "delta_degree_Celsius"),
        ("a rise of 3.6 degrees Fahrenheit", "delta_degree_Fahrenheit"),
        ("it reached 2 °C at noon", "degree_Celsius"),
        ("it fell to 2 °C below zero", "degree_Celsius"),
        ("it is 2 °C above freezing", "degree_Celsius"),
    ],
)
def test_temperature_differences(text: str, unit: str) -> None:
    """Words around a temperature tell that it is a difference; the scale stays as the second reading."""
    match = after(text, "en")
    assert match.unit == unit
    assert match.senses == ((unit, unit.removeprefix("delta_")) if unit.startswith("delta") else ())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("3 km", "measure"), ("3%", "percent"), ("3 bps", "percentage_point"), ("3 weeks", "duration"),
        ("3 weeks old", "age"), ("3 euros", "money"), ("3 euros per tonne", "money"), ("3 km per hour", "measure"),
        ("3 decades", "duration"), ("3 satoshis", "money"), ("3 ppm", "measure"),
    ],
)  # fmt: skip
def test_kinds(text: str, kind: str) -> None:
    """The kind of a quantity follows from the dimension of its unit."""
    assert after(text, "en").kind == kind


def test_miles_at_sea() -> None:
    """Off a coast a mile may be nautical; on land it is not."""
    assert after("a wreck 30 miles (56 km) off the coast", "en").senses == ("mile", "nautical_mile")
    assert after("a village 30 miles from the capital", "en").senses == ()


def test_a_scale_before_what_is_counted() -> None:
    """1.2m people are a million and more, a 2m wall is two metres high, whatever the letter looks like."""
    claims = extract("enough for 2m homes and 10 m people behind a 2m wall", lang="en")
    assert [(str(each.value), each.unit) for each in claims] == [
        ("2000000", "homes"),
        ("10000000", "people"),
        ("2", "meter"),
    ]


@pytest.mark.parametrize(
    ("text", "at", "unit"),
    [
        ("three trillion won", "trillion", "KRW"),
        ("they three won", "three", ""),
        ("five F", "five", ""),
        ("a half second", "half", "second"),
    ],
)
def test_after_words(text: str, at: str, unit: str) -> None:
    """After a number in words a letter is no unit, and a word that is a verb, too, needs a large number."""
    assert after(text, "en", at=at).unit == unit
