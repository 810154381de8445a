"""Numbers in words, in English and Arabic, alone and mixed with digits."""

from __future__ import annotations

import pytest

from factcheck.extract.fold import View
from factcheck.extract.numbers import numerals
from factcheck.locales import pack


def read(text: str, lang: str) -> list[str]:
    """The numerals of a text as plain decimals, "?" for those without a number."""
    found = numerals.find(View(text, pack(lang)))
    return [format(each.value, "f") if each.value is not None else "?" for each in found]


ENGLISH = [
    ("sixteen", "16"),
    ("one hundred and sixteen", "116"),
    ("Three hundred  and  thirty-one", "331"),
    ("twenty-one trillion and three hundred", "21000000000300"),
    ("seven hundred twenty-one thousand twelve", "721012"),
    ("twelve hundred", "1200"),
    ("two hundred thousand million", "200000000000"),
    ("a hundred thousand", "100000"),
    ("half a million", "500000"),
    ("two thirds of a million", "666666.6666666666666666666667000000"),
    ("3 and a half million", "3500000"),
    ("3 million and a half", "3500000"),
    ("two million and one half", "2500000"),
    ("one billion and three quarters million", "1000750000"),
    ("one billion and a quarter million", "1000250000"),
    ("two and a half", "2.5"),
    ("twenty and three fifths", "20.6"),
    ("twenty-three fifths", "4.6"),
    ("sixty and two and one half", "62.5"),
    ("a twenty-fifth of it", "0.04"),
    ("one hundred and thirty fifths", "26"),
    ("one hundred and three quarters", "100.75"),
    ("a hundred thousand trillionths", "0.0000001"),
    ("a couple of dozen", "24"),
    ("three dozens", "36"),
    ("two point two million", "2200000"),
    ("nought point nought three", "0.03"),
    ("three point 14", "3.14"),
    ("minus five point five", "-5.5"),
    ("nineteen eighty-four", "1984"),
    ("one twenty two", "122"),
    ("12 lakh", "1200000"),
    ("three hundred crores", "3000000000"),
    ("three million, two hundred & forty", "3000240"),
    ("3 hundred and 21", "321"),
    ("thirtyfirst", "31"),
    ("twenty-fifth", "25"),
    ("one hundred and fifth", "105"),
    ("three twenty-firsts", "0.1428571428571428571428571429"),
    ("1.2bn", "1200000000"),
    ("£1.2m", "1200000"),
    ("3.2mn", "3200000"),
    ("10k", "10000"),
    ("1.5 G", "1500000000"),
    ("10 1/2", "10.5"),
    ("2½", "2.5"),
    ("½", "0.5"),
    ("1/2 million", "500000"),
    ("-1 3/4", "-1.75"),
    ("1.3×10^5", "130000"),
    ("1.3 x 10⁵", "130000"),
    ("6.5e-4", "0.00065"),
    ("2^3", "8"),
    ("(11.71-)", "-11.71"),
    ("fell to -5", "-5"),
    ("twice", "2"),
    ("none", "0"),
]


@pytest.mark.parametrize(("text", "value"), ENGLISH)
def test_english_numbers(text: str, value: str) -> None:
    """A number in English words, with digits among them where writers mix."""
    assert read(text, "en") == [value]


ARABIC = [
    ("ثلاثة", "3"),
    ("إحدى عشرة", "11"),
    ("أَحَدَ عَشَرَ", "11"),
    ("اثنا عشر ألفا", "12000"),
    ("خمسة وعشرين", "25"),
    ("ستة و عشرون", "26"),
    ("مئتان", "200"),
    ("ثلاثمئة وخمسين", "350"),
    ("ثلاث مئة", "300"),
    ("مائتان و اثنان ألف", "202000"),
    ("ألفان ومئتان", "2200"),
    ("ألفي دونم", "2000"),
    ("ألفا دونم", "2000"),
    ("27 ألفا", "27000"),
    ("27 ألفا و566", "27566"),
    ("ألف و266", "1266"),
    ("مليونان", "2000000"),
    ("خمسة ملايين وثلاثمئة ألف", "5300000"),
    ("واحد وعشرون تريليون وثلاثمئة", "21000000000300"),
    ("مئة وخمسة وعشرون ألفا وثلاثمئة وأربعون", "125340"),
    ("نصف مليون", "500000"),
    ("مليون ونصف", "1500000"),
    ("ثلاثة أرباع", "0.75"),
    ("ثلاثة وعشرون وثلاثة أخماس", "23.6"),
    ("ثلثي", "0.6666666666666666666666666667"),
    ("سالب خمس فاصلة خمسة", "-5.5"),
    ("دزينتين", "24"),
    ("الثالث عشر", "13"),
    ("الخامس والعشرون", "25"),
    ("وبخمسة عشر", "15"),
    ("7.7 مليون", "7700000"),
    ("١مليون", "1000000"),
    ("خمس الساعة", "0.2"),
    ("خمس ساعات", "5"),
]


@pytest.mark.parametrize(("text", "value"), ARABIC)
def test_arabic_numbers(text: str, value: str) -> None:
    """A number in Arabic words: gender, duals, construct forms, proclitics, digits among words."""
    assert read(text, "ar") == [value]


@pytest.mark.parametrize(
    ("text", "lang", "parts"),
    [
        ("twenty and thirty", "en", ["20", "30"]),
        ("3 hundred and 2 hundred", "en", ["300", "200"]),
        ("two thousand and three million", "en", ["2000", "3000000"]),
        ("4000 3 hundred", "en", ["4000", "300"]),
        ("عشرين وثلاثين", "ar", ["20", "30"]),
        ("مئة إلى مئتين", "ar", ["100", "200"]),
    ],
)
def test_two_numbers_stay_two(text: str, lang: str, parts: list[str]) -> None:
    """What cannot be one number is never forced into one."""
    assert read(text, lang) == parts


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("hundreds of thousands", "en"),
        ("tens of thousands", "en"),
        ("several thousand", "en"),
        ("dozens", "en"),
        ("مئات الآلاف", "ar"),
        ("الآلاف", "ar"),
        ("بضعة آلاف", "ar"),
        ("عشرات", "ar"),
    ],
)
def test_indefinite_figures_have_no_number(text: str, lang: str) -> None:
    """A plural without a number tells none, and is kept as such."""
    assert read(text, lang) == ["?"]


@pytest.mark.parametrize("text", ["often", "money", "attend", "phone", "someone"])
def test_words_that_only_hold_a_number_word_are_none(text: str) -> None:
    """A number word counts only where a word begins and ends."""
    assert read(text, "en") == []


@pytest.mark.parametrize("text", ["دراسته", "الثلاثاء", "الاثنين", "والاثنين"])
def test_arabic_words_that_only_hold_a_number_word_are_none(text: str) -> None:
    """Weekdays and words that end like a number are no numbers."""
    assert read(text, "ar") == []


def test_the_places_of_a_number_follow_its_last_digit() -> None:
    """The step of 7.7 million is a hundred thousand, of two million a million, of 27 thousand and 566 one."""
    view = View("7.7 million, two million and 1/2", pack("en"))
    assert [format(each.step, "f") for each in numerals.find(view)] == ["100000.0", "1000000", "0.1"]
    assert numerals.find(View("27 ألفا و566", pack("ar")))[0].step == 1


def test_readings_are_scaled_with_their_figure() -> None:
    """A doubtful figure before a scale word keeps both readings, scaled."""
    numeral = numerals.find(View("93.790 مليون", pack("ar")))[0]
    assert [int(each) for each in numeral.readings] == [93_790_000, 93_790_000_000]


@pytest.mark.parametrize(("text", "lang"), [("million " * 200, "en"), ("مليون " * 200, "ar")])
def test_a_scale_said_over_and_over_has_an_end(text: str, lang: str) -> None:
    """Two hundred millions in a row are several figures, none of which is larger than any figure that is written."""
    found = read(text, lang)
    assert len(found) > 1
    assert max(map(len, found)) <= 72
