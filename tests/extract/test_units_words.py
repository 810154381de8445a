"""Units in words, denominators apart from their unit, and units that make one figure."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.extract.fold import View
from factcheck.extract.units import reading as units
from factcheck.extract.units.words import name, phrase
from factcheck.locales import pack
from factcheck.model import Claim, Document


@pytest.mark.parametrize(
    ("unit", "english", "arabic"),
    [
        ("mile ** 2", "square miles", "ميل مربع"),
        ("kilometer ** 2", "square kilometers", "كيلومتر مربع"),
        ("foot ** 2", "square feet", "قدم مربعة"),
        ("mile / hour", "miles per hour", "ميل في الساعة"),
        ("meter ** 3 / second", "cubic meters per second", "متر مكعب لكل ثانية"),
        ("nautical_mile", "nautical miles", "ميل بحري"),
        ("imperial_gallon", "imperial gallons", "غالون إمبراطوري"),
        ("oil_barrel / day", "barrels per day", "برميل لكل يوم"),
        ("USD / oil_barrel", "US dollars per barrel", "دولار أمريكي لكل برميل"),
        ("percent", "percent", "في المئة"),
        ("percentage_point", "percentage points", "نقطة مئوية"),
        ("delta_degree_Celsius", "degrees Celsius", "درجة مئوية"),
        ("dunam", "dunams", "دونم"),
        ("EUR", "euros", "يورو"),
        ("furlong ** 3", "cubic furlongs", "فرلنغ مكعب"),
        ("chain ** 2", "square chain", "chain مربع"),
        ("new case", "new case", "new case"),
        ("", "", ""),
    ],
)
def test_name(unit: str, english: str, arabic: str) -> None:
    """A unit in the words of a report's language, as after a large number; what has no word keeps its name."""
    assert (name(unit, "en"), name(unit, "ar")) == (english, arabic)


@pytest.mark.parametrize(
    ("text", "lang", "unit", "expected"),
    [
        ("42,471 miles", "en", "mile ** 2", "square miles"),
        ("1 mile", "en", "mile ** 2", "square mile"),
        ("42,471 mi", "en", "mile ** 2", "sq mi"),
        ("110 km", "en", "kilometer ** 2", "km²"),
        ("110 m", "en", "chain ** 2", "chain²"),
        ("60 km", "en", "watt / delta_kelvin", "W/K"),
        ("60 people", "en", "kilometer", "kilometers"),
        ("42471 ميل", "ar", "mile ** 2", "ميل مربع"),
        ("8 أميال", "ar", "mile ** 2", "أميال مربعة"),
        ("60 مترا", "ar", "kilometer", "كيلومترا"),
    ],
)
def test_phrase(text: str, lang: str, unit: str, expected: str) -> None:
    """A suggestion takes the form of the words that it replaces: plural, accusative, or a symbol."""
    end = next(at for at, char in enumerate(text) if char == " ")
    claim = Claim(Document.of(text), 0, len(text), 0, end, "measure")
    assert phrase(unit, claim, pack(lang)) == expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        (" a barrel, up", ("oil_barrel", 9)),
        ("/bbl", ("oil_barrel", 4)),
        (" per share", None),
        (" of gold", None),
        ("", None),
    ],
)
def test_over(rest: str, expected: tuple[str, int] | None) -> None:
    """What stands below the line of a sum whose sign stands before it."""
    assert units.over(View(rest, pack("en")), 0, pack("en")) == expected


@pytest.mark.parametrize(
    ("first", "rest", "expected"),
    [
        ("foot", " inches", Fraction(1, 12)),
        ("USD", " cents", Fraction(1, 100)),
        ("EUR", " cents", Fraction(1, 100)),
        ("GBP", "p", Fraction(1, 100)),
        ("foot", " miles", None),
        ("JPY", " cents", None),
        ("CHF", " cents", Fraction(1, 100)),
        ("MYR", " sen", Fraction(1, 100)),
        ("PLN", " groszy", Fraction(1, 100)),
        ("hour", " minutes", Fraction(1, 60)),
        ("year", " months", None),
        ("day", " hours", None),
    ],
)
def test_joined(first: str, rest: str, expected: Fraction | None) -> None:
    """Five feet eleven inches are one figure, as are sums with their hundredths; years and months stay two."""
    match = units.after(View(f"3{rest}", pack("en")), 1, pack("en"))
    assert match is not None
    assert units.joined(first, match.unit, match.senses, match.kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("110,000 metres of road", "kilometres"),
        ("110,000 meters of road", "kilometers"),
        ("110,000 miles", "kilometers"),
    ],
)
def test_spelling_of_the_document(text: str, expected: str) -> None:
    """A document that writes metres gets kilometres suggested."""
    claim = Claim(Document.of(text), 0, text.find(" of") if " of" in text else len(text), 0, 7, "measure")
    assert phrase("kilometer", claim, pack("en")) == expected
