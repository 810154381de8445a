"""Laws of number words: what is spelled out by the rules of a language is read back as the same number."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.fold import View
from factcheck.extract.numbers import numerals
from factcheck.locales import pack

NUMBERS = st.one_of(st.integers(2, 2_000), st.integers(2, 10**6), st.integers(2, 10**13))
SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))


def english(number: int, joint: str) -> str:
    """A number in English words; `joint` stands after the hundreds."""
    for scale, word in SCALES:
        if number >= scale:
            rest = number % scale
            tail = f" {joint if rest < 100 else ''} {english(rest, joint)}" if rest else ""
            return " ".join(f"{english(number // scale, joint)} {word}{tail}".split())
    if number >= 100:
        tail = f" {joint} {english(number % 100, joint)}" if number % 100 else ""
        return " ".join(f"{SMALL[number // 100]} hundred{tail}".split())
    if number >= 20:
        return TENS[number // 10 - 2] + (f"-{SMALL[number % 10]}" if number % 10 else "")
    return SMALL[number]


AR_UNITS = ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
AR_TEENS = ["أحد عشر", "اثنا عشر"] + [f"{unit} عشر" for unit in AR_UNITS[3:10]]
AR_TENS = ["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
AR_HUNDREDS = ["مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"]
AR_SCALES = (
    (10**12, "تريليون", "تريليونان", "تريليونات"),
    (10**9, "مليار", "ملياران", "مليارات"),
    (10**6, "مليون", "مليونان", "ملايين"),
    (10**3, "ألف", "ألفان", "آلاف"),
)


def arabic(number: int) -> str:
    """A number in Arabic words, in the masculine nominative."""
    parts: list[str] = []
    for scale, one, two, many in AR_SCALES:
        count, number = divmod(number, scale)
        if count == 1:
            parts.append(one)
        elif count == 2:
            parts.append(two)
        elif count:
            parts.append(f"{arabic(count)} {many if 3 <= count <= 10 else one}")
    if number >= 100:
        parts.append(AR_HUNDREDS[number // 100 - 1])
        number %= 100
    if number >= 20:
        tens = AR_TENS[number // 10 - 2]
        parts.append(f"{AR_UNITS[number % 10]} و{tens}" if number % 10 else tens)
    elif number > 10:
        parts.append(AR_TEENS[number - 11])
    elif number:
        parts.append(AR_UNITS[number])
    return " و".join(parts)


def oblique(text: str) -> str:
    """Arabic number words in the oblique case, with the other spelling of hundred."""
    return " ".join(_oblique(word) for word in text.split(" ")).replace("مئة", "مائة")


def _oblique(word: str) -> str:
    if word.endswith("ون") and not word.endswith("يون"):
        return word.removesuffix("ون") + "ين"
    if word.endswith("ان"):
        return word.removesuffix("ان") + "ين"
    return word.removesuffix("ا") + "ي" if word.endswith("اثنا") else word


def read(text: str, lang: str) -> list[Decimal | None]:
    """The values of a text's numerals."""
    return [numeral.value for numeral in numerals.find(View(text, pack(lang)))]


@given(NUMBERS, st.sampled_from(["and", ""]))
def test_english_words_are_read_back(number: int, joint: str) -> None:
    """Every number spelled out in English, British or American, is read as one number."""
    assert read(f"Some {english(number, joint)} boats", "en") == [Decimal(number)]


@given(NUMBERS)
def test_arabic_words_are_read_back(number: int) -> None:
    """Every number spelled out in Arabic is read as one number, in the nominative and in the oblique case."""
    assert read(f"من {oblique(arabic(number))} بين القوارب", "ar") == [Decimal(number)]
    assert read(f"نحو {arabic(number)} من القوارب", "ar") == [Decimal(number)]


@given(st.integers(0, 10**15), st.sampled_from(["en", "ar"]))
def test_grouped_digits_are_read_back(number: int, lang: str) -> None:
    """A figure with its thousands apart is the same figure, in any digit shape."""
    text = f"{number:,}"
    shaped = text.translate(str.maketrans("0123456789,", "٠١٢٣٤٥٦٧٨٩٬"))
    assert read(f"({text})", lang) == [Decimal(number)]
    assert read(f"({shaped})", lang) == [Decimal(number)]


@given(st.integers(-(10**9), 10**9), st.integers(0, 3))
def test_decimals_are_read_back(whole: int, places: int) -> None:
    """A decimal figure keeps its value and the place of its last digit."""
    value = Decimal(whole).scaleb(-places)
    found = numerals.find(View(f" {value:f} ", pack("en")))
    assert [(each.value, each.step) for each in found] == [(value, Decimal(1).scaleb(-places))]
