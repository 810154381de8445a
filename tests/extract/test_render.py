"""Suggestions in the document's own number format."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.extract import render
from tests.extract.figure_texts import only

CASES = [
    ("7.7 million people", "en", "7200000", "7.2 million"),
    ("42,741 square miles", "en", "42471", "42,471"),
    ("12345 people", "en", "54321", "54321"),
    ("12345 people", "en", "4321", "4321"),
    ("980 people", "en", "1980", "1,980"),
    ("3.5 km", "en", "3.45", "3.45"),
    ("3.50 km", "en", "4", "4.00"),
    ("$4.5bn", "en", "5400000000", "5.4bn"),
    ("2.1 million cubic yards", "en", "2500000000", "2,500 million"),
    ("2.1 million cubic yards", "en", "2485100000", "2,485.1 million"),
    ("٢٫١ مليون متر مكعب", "ar", "2500000000", "٢٬٥٠٠ مليون"),
    ("five wells", "en", "6", "6"),
    ("it was -5 then", "en", "-7", "-7"),
    ("it was -5 then", "en", "7", "7"),
    ("1.234,5 Euro", "en", "2345.6", "2.345,6"),
    ("٤٢٬٧٤١ ميل", "ar", "42471", "٤٢٬٤٧١"),
    ("٣٫٥ كيلومتر", "ar", "4.5", "٤٫٥"),
    ("42,741 ميل مربع", "ar", "42471", "42,471"),
    ("27 ألفا و566 شخصا", "ar", "27655", "27,655"),
    ("مليونين و٤٠٠ ألف طن", "ar", "2300000", "٢٬٣٠٠٬٠٠٠"),
    ("مليونين و400 ألف طن", "ar", "2300000", "2,300,000"),
    ("٤٢ فدانا", "ar", "4.5", "٤٫٥"),
    ("٤٢ ألف فدان", "ar", "43500", "٤٣٫٥ ألف"),
]


@pytest.mark.parametrize(("text", "lang", "value", "expected"), CASES)
def test_a_number_is_written_as_its_neighbour(text: str, lang: str, value: str, expected: str) -> None:
    """Digit shapes, separators, decimals and the scale word of the claim are kept."""
    assert render(Decimal(value), like=only(text, lang)) == expected


def test_a_unit_may_follow() -> None:
    """With a unit its words follow in the language of the claim."""
    assert render(Decimal(42471), like=only("42,471 miles"), unit="mile ** 2") == "42,471 square miles"
    assert render(Decimal(1), like=only("1 percent"), unit="percentage_point") == "1 percentage point"
    assert render(Decimal(3), like=only("3 percent"), unit="percentage_point") == "3 percentage points"
    assert render(Decimal(3), like=only("3%"), unit="percentage_point") == "3 percentage points"
    assert render(Decimal(1), like=only("1%", "ar"), unit="percentage_point") == "1 نقطة مئوية"
    assert render(Decimal(3), like=only("3%", "ar"), unit="percentage_point") == "3 نقاط مئوية"
    assert render(Decimal(12), like=only("12%", "ar"), unit="percentage_point") == "12 نقطة مئوية"
    assert render(Decimal(42471), like=only("42,471 ميل", "ar"), unit="mile ** 2") == "42,471 ميل مربع"
