"""Figures that number what stands before them, groups named by a number, zero as a point, scores, ages at death."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import figures, only, read, values

NAMES = [
    "شارك اللواء 12 والكتيبة في العملية",
    "انظر الجدول 5، والفقرة 17، والشكل 12",
    "ألغى المرسوم عدد 116 امتيازات الهيئة",
    "تبث قناة فرانس 24 مباشرة من الساحة",
    "تعطل جهاز من طراز سكانيا 360 قرب الجسر",
    "حفظ الملف في القاعة ب-207",
    "يباع باسم أوميغا 3",
    "القضية رقم 1188 لسنة 71 قضائية",
    "اجتمعت مجموعة العشرين ومجموعة السبع",
    "انتهت المباراة 2-2",
    "نشر في الجريدة الرسمية العدد 5672",
]


@pytest.mark.parametrize("text", NAMES)
def test_what_a_figure_numbers_in_arabic(text: str) -> None:
    """Brigades, paragraphs, decrees, channels, models, halls and groups are no quantities."""
    assert values(text, "ar") == []


@pytest.mark.parametrize("text", ["See table 5 and figure 12", "The match ended 2-2"])
def test_what_a_figure_numbers_in_english(text: str) -> None:
    """The same in English."""
    assert values(text, "en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("صوّت لصالح القرار 120 عضوا", ("120 عضوا", "120", "عضوا")),
        ("تستغرق الرحلة 220 دقيقة", ("220 دقيقة", "220", "minute")),
        ("كان الرقم فوق 45", ("45", "45", "")),
        ("بلغ العدد 45 بحلول المساء", ("45", "45", "")),
        ("أفرج عن الأسرى الـ15 أمس", ("15", "15", "أسرى")),
        ("دمرت المجموعة 15 سيارة", ("15 سيارة", "15", "سيارة")),
    ],
)
def test_a_noun_that_agrees_with_a_figure_is_counted(text: str, expected: tuple[str, str, str]) -> None:
    """After the name of something numbered, a noun in the case that the figure asks for is counted."""
    assert read(text, "ar") == [expected]


def test_zero_is_a_point_of_a_scale() -> None:
    """ "Below zero" is no second figure."""
    assert values("يحفظ عند 70 درجة مئوية تحت الصفر", "ar") == ["-70"]
    assert values("It is kept at 70 degrees Celsius below zero", "en") == ["-70"]
    assert values("Zero cases were found", "en") == ["0"]


def test_the_age_at_death() -> None:
    """ "توفي عن 77 عاما" tells an age; "لا يقل عن 77 عاما" does not."""
    assert only("توفي الكاتب عن 77 عاما", "ar").kind == "age"
    assert only("رحلت الأديبة في بيتها عن عمر 77 عاما", "ar").kind == "age"
    assert only("مدة لا تقل عن 77 عاما", "ar").kind == "duration"
    assert only("He died aged 77 years", "en").kind == "age"


def test_the_letter_for_metre_after_what_is_measured() -> None:
    """ "عرضه 12م" is 12 metres, a lone letter after a bare figure nothing."""
    assert read("الطريق عرضه ١٢م", "ar") == [("١٢م", "12", "meter")]
    assert read("قاعة مساحتها وطولها 12م", "ar") == [("12م", "12", "meter")]
    assert [claim.unit for claim in figures("النموذج 12م", "ar")] in ([], [""])
    assert read("The road is 12 m wide", "en") == [("12 m", "12", "meter")]


@pytest.mark.parametrize(
    ("text", "lang", "unit"),
    [
        ("حريق في (60) هكتارا", "ar", "hectare"),
        ("a fire on (60) hectares", "en", "hectare"),
        ("حرارة الفرن 1,450°م", "ar", "degree_Celsius"),
        ("منح الجمعية 300 مليون سنتيم", "ar", "centime"),
    ],
)
def test_units_beside_brackets_and_signs(text: str, lang: str, unit: str) -> None:
    """A bracket, a degree sign and a part of a currency between or after a figure."""
    assert only(text, lang).unit == unit
    assert values("see note (5) in the annex", "en") in ([], ["5"])


def test_a_figure_with_the_article() -> None:
    """With the article a figure is a place in a row after some nouns, and counts the noun before it after others."""
    assert [only(text, "ar").kind for text in ("الدورة الـ12 للمعرض", "الذكرى السنوية الـ45 لتأسيسها")] == [
        "ordinal"
    ] * 2
    assert only("اتفقت الدول الـ27 على القرار", "ar").unit == "دول"
    assert only("the 12th fair", "en").kind == "ordinal"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Half of the 2,318 pupils (1,159) walk to school.", "en"),
        ("قال 62% من المشاركين البالغ عددهم 1,872 مشاركا (1,161) إنهم راضون.", "ar"),
    ],
)
def test_a_figure_in_brackets_behind_its_thing_takes_no_other(text: str, lang: str) -> None:
    """What follows the brackets is the sentence's verb, not what the figure counts."""
    last = figures(text, lang)[-1]
    assert (last.kind, last.unit) == ("number", "")
    assert last.surface in ("1,159", "1,161")


def test_a_word_for_day_before_a_weekday_is_no_unit() -> None:
    """«427 يوم الثلاثاء» are 427 of something on Tuesday; "3 أيام" and "100 يوم" are lengths of time."""
    assert [(each.kind, each.unit) for each in figures("استقبلت 318 مريضا يوم الاثنين و427 يوم الثلاثاء", "ar")][
        -1
    ] == (
        "number",
        "",
    )
    assert [each.unit for each in figures("استمر 100 يوم ثم توقف 3 أيام الثلاثاء", "ar")] == ["day", "day"]
