"""Signs of units that are words or marks too: cents apart from their figure, dotted abbreviations, a stroke for feet."""

from __future__ import annotations

from decimal import Decimal

import pytest

import factcheck


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Sweets cost 10 c.", "10", "cent"),
        ("Sweets cost 10c each.", "10", "cent"),
        ("The fare rose to 42 le.", "42", "EGP"),
        ("The fare rose to 42 L.E. as planned.", "42", "EGP"),
        ("The fare rose to 42 l.e. as planned.", "42", "EGP"),
        ("Tea sells at 15 geneh here.", "15", "EGP"),
        ("Each sack weighs 5 k.g. when full.", "5", "kilogram"),
        ("It drove at 60 m.p.h. through the town.", "60", "mile / hour"),
        ("Each packet holds 2 gs of salt.", "2", "gram"),
        ("It reached 34.9 centigrate in the shade.", "34.9", "degree_Celsius"),
        ("It fell to 12 farenhiet overnight.", "12", "degree_Fahrenheit"),
        ("The ticket cost ringgit 42.", "42", "MYR"),
        ("The ticket cost 20 ringgit and 43 sen.", "20.43", "MYR"),
        ("The coat cost 12 zloty 50 groszy.", "12.5", "PLN"),
        ("The strip is 3 yards 2' wide.", str(Decimal(11) / 3), "yard"),
        ("The board measures 1 metre and 1 foot.", "1.3048", "meter"),
    ],
)
def test_rare_signs(text: str, value: str, unit: str) -> None:
    """Rare spellings of a unit give the same claim as the usual ones."""
    (claim,) = factcheck.extract(text, lang="en")
    assert claim.quantity is not None
    assert (Decimal(value).normalize(), unit) == (_rounded(claim.quantity.value, value), claim.quantity.unit)


def _rounded(value: Decimal | None, like: str) -> Decimal:
    assert value is not None
    return value.quantize(Decimal(like)).normalize()


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The 24 le Mans cars were ready.", "le Mans"),
        ("It hired 10 c-level managers.", "c-level managers"),
        ("The sentence was 2 years and 3 months.", "year"),
    ],
)
def test_no_sign(text: str, unit: str) -> None:
    """The same letters inside a name or before a word are no sign of money, and a year takes in no months."""
    assert factcheck.extract(text, lang="en")[0].as_dict()["unit"] == unit


@pytest.mark.parametrize(
    ("text", "lang", "units"),
    [
        ("The mast is 34.4 m/113 ft high.", "en", ["meter", "foot"]),
        ("They sold 366 acres/148 hectares of it.", "en", ["acre", "hectare"]),
        ("Add 12 g/0.4 oz of salt.", "en", ["gram", "ounce"]),
        ("It holds 143 acre-feet/176,000 cubic metres.", "en", ["acre_foot", "meter ** 3"]),
        ("تبلغ المساحة 366 فدانا/154 هكتارا.", "ar", ["feddan", "hectare"]),
        ("The wind blew at 34 m/s all day.", "en", ["meter / second"]),
    ],
)
def test_a_stroke_between_two_measures(text: str, lang: str, units: list[str]) -> None:
    """A figure behind a stroke is no part of a name where a measure stands before it."""
    assert [each.unit for each in factcheck.extract(text, lang=lang)] == units


def test_a_stroke_in_a_name() -> None:
    """Routes and files are no measures."""
    claims = factcheck.extract("Take route A/113 and quote file CFR/118.", lang="en")
    assert {each.kind for each in claims} == {"identifier"}
