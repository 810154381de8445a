"""Whole sentences with several figures, as press offices write them, and the odd wordings among them."""

from __future__ import annotations

import pytest

from factcheck.extract import extract
from tests.extract.figure_texts import read, values

ENGLISH = [
    (
        "The mission treated 1,240 patients in June, up 12% from 1,107 in May, and ran 3 new clinics.",
        [
            ("1,240 patients", "1240", "patients"),
            ("12%", "12", "percent"),
            ("1,107", "1107", ""),
            ("3 new clinics", "3", "new clinics"),
        ],
    ),
    (
        "About two thirds of the 450 families received $1.2 million; the other 150 families got half a million dollars.",
        [
            ("two thirds", "0.6666666666666666666666666667", ""),
            ("450 families", "450", "families"),
            ("$1.2 million", "1200000", "USD"),
            ("150 families", "150", "families"),
            ("half a million dollars", "500000", "USD"),
        ],
    ),
    (
        "Of 2,310 reports carried over, 95 were closed and 2,215 open reports remain.",
        [("2,310 reports", "2310", "reports"), ("95", "95", "reports"), ("2,215 open reports", "2215", "open reports")],
    ),
    (
        "Winds of 20 to 30 knots tore off 45 and damaged 1,200-1,500 roofs within half an hour.",
        [
            ("20 to 30 knots", "20-30", "knot"),
            ("45", "45", ""),
            ("1,200-1,500 roofs", "1200-1500", "roofs"),
            ("half an hour", "0.5", "hour"),
        ],
    ),
    (
        "The 20-member panel met 13 of all the mayors after a 30-second delay.",
        [("20-member", "20", "member"), ("13 of all the mayors", "13", "mayors"), ("30-second", "30", "second")],
    ),
    ("It cost US$5 dollars a head.", [("US$5 dollars", "5", "USD")]),
    ("It lists 12 local long range patrol craft in port.", [("12", "12", "")]),
    ("13 of 45 replied", [("13", "13", ""), ("45", "45", "")]),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_sentences(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Each figure of a sentence has its own value and unit."""
    assert read(text) == expected


ARABIC = [
    (
        "عالج المركز 1,240 مريضا خلال الشهر، بزيادة 12 في المئة، وافتتح ثلاث عيادات جديدة.",
        [
            ("1,240 مريضا", "1240", "مريضا"),
            ("12 في المئة", "12", "percent"),
            ("ثلاث عيادات جديدة", "3", "عيادات جديدة"),
        ],
    ),
    (
        "حصل ثلثا العائلات البالغ عددها 450 عائلة على 1.2 مليون دولار.",
        [
            ("ثلثا العائلات", "0.6666666666666666666666666667", "عائلات"),
            ("450 عائلة", "450", "عائلة"),
            ("1.2 مليون دولار", "1200000", "USD"),
        ],
    ),
    (
        "أصيب 27 ألفا و566 شخصا، من بينهم ألف و266 طفلا وقتيلان، في أكثر من 70 قرية.",
        [
            ("27 ألفا و566 شخصا", "27566", "شخصا"),
            ("ألف و266 طفلا", "1266", "طفلا"),
            ("قتيلان", "2", "قتيل"),
            ("70 قرية", "70", "قرية"),
        ],
    ),
    (
        "تقع المدينة على بعد ما بين 5 و10 كيلومترات وتبلغ مساحتها ألفي دونم.",
        [("5 و10 كيلومترات", "5-10", "kilometer"), ("ألفي دونم", "2000", "dunam")],
    ),
    ("وصل ربع النازحين بعد سنتين", [("ربع النازحين", "0.25", "نازحين"), ("سنتين", "2", "year")]),
    ("بلغ عدد القتلى 45 من المدنيين", [("45 من المدنيين", "45", "مدنيين")]),
    ("212 رقمان", [("212", "212", ""), ("رقمان", "2", "رقم")]),
    ("أي واحد تفضل؟", []),
]


@pytest.mark.parametrize(("text", "expected"), ARABIC)
def test_arabic_sentences(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Each figure of a sentence has its own value and unit, whatever is glued to it."""
    assert read(text, "ar") == expected


ODD = [
    ("twenty and five boats", "en", ["20", "5"]),
    ("two thousand six twenty", "en", ["2006", "20"]),
    ("five hundred hundred", "en", ["500", "100"]),
    ("three thousand twenty hundred", "en", ["3020", "100"]),
    ("two thousand six million", "en", ["2006000000"]),
    ("two and a half and a quarter mile", "en", ["2.5", "0.25"]),
    ("two hundred and fifty-four hundredths", "en", ["200.54"]),
    ("two thousand and fifty-four hundredths", "en", ["2000.54"]),
    ("a season of firsts", "en", []),
    ("all that one mile can give", "en", ["1"]),
    ("half twelve boats", "en", ["12"]),
    ("opens at 2.15 pm", "en", []),
    ("the 6F6 valve", "en", []),
    ("no 3-2-1 start", "en", ["3", "2", "1"]),
    ("a quarter of 12", "en", ["0.25", "12"]),
    ("a loss of $(4.9)M", "en", ["-4900000"]),
    ("see 10.1007/s11783-025-1945-3 there", "en", []),
    ("20 per cent of 45", "en", ["20", "45"]),
    ("rose 5%\n\nTwo million more came", "en", ["5", "2000000"]),
    ("5 ½ miles", "en", ["5.5"]),
    ("2^1000", "en", ["2", "1000"]),
    ("fell 5- then", "en", ["5"]),
    ("it was 11.71-12.5 then", "en", ["11.71-12.5"]),
    ("مئة خمسة", "ar", ["100", "5"]),
    ("مليون وألفين", "ar", ["1002000"]),
    ("مليون وألف", "ar", ["1001000"]),
    ("ألف ومليون", "ar", ["1000", "1000000"]),
    ("مئة ودزينة", "ar", ["112"]),
    ("الثالث والرابع", "ar", ["3", "4"]),
    ("ثلث", "ar", ["0.3333333333333333333333333333"]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), ODD)
def test_odd_wordings(text: str, lang: str, expected: list[str]) -> None:
    """Where words do not make one number, none is invented."""
    assert values(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "lang", "units"),
    [
        ("per cent of twenty-two", "en", ["percent"]),
        ("20 per cent of 45", "en", ["percent", ""]),
        ("بالمئة 12", "ar", ["percent"]),
    ],
)
def test_a_percentage_may_be_named_first(text: str, lang: str, units: list[str]) -> None:
    """The word for per cent belongs to the figure after it only where none stands before it."""
    assert [unit for _, _, unit in read(text, lang)] == units


def test_an_identifier_keeps_its_figure_out_of_the_way() -> None:
    """A version is one claim without a value, its parts are none."""
    found = extract("on version 2.1.3 of it", "en")
    assert [(claim.surface, claim.kind, claim.value) for claim in found] == [("2.1.3", "identifier", None)]
