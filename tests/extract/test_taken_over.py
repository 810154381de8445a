"""Units and changes that a figure takes over from the one before it."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import Row, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The farm grew from five barns to nine.", [("5", "barns", None), ("9", "barns", None)]),
        (
            "The number of depots rose from 14 to 22.",
            [("14", "depots", None), ("22", "depots", None)],
        ),
        (
            "The ferry carried 61,000 passengers, against an earlier forecast of 75,000.",
            [("61000", "passengers", None), ("75000", "passengers", None)],
        ),
        (
            "Some 9,000 subscribers remain, down from a peak of 41,000.",
            [("9000", "subscribers", "about"), ("41000", "subscribers", None)],
        ),
        ("He was jailed for 30 months, reduced to 21 on appeal.", [("30", "month", None), ("21", "month", None)]),
        ("The lease, of 20 years, may be extended by ten.", [("20", "year", None), ("10", "year", None)]),
        (
            "The blast killed four workers and injured 17.",
            [("4", "workers", None), ("17", "workers", None)],
        ),
        (
            "The storm destroyed 14 homes and injured 26.",
            [("14", "homes", None), ("26", "", None)],
        ),
        (
            "Of the 60 guests, 41 were fined and 12 remain in custody.",
            [("60", "guests", None), ("41", "guests", None), ("12", "guests", None)],
        ),
        (
            "The yard built 310 boats last year, 45 fewer than planned.",
            [("310", "boats", None), ("45", "boats", "down")],
        ),
        (
            "The port moved 6.4m tonnes of ore, 1.9m of them by rail.",
            [("6400000", "metric_ton", None), ("1900000", "metric_ton", None)],
        ),
        (
            "It works within five weeks, with effects ranging from 0.7 to 1.2.",
            [("5", "week", None), ("0.7..1.2", "", None)],
        ),
        (
            "The index rose 92 points from 6,556.",
            [("92", "points", "up"), ("6556", "", None)],
        ),
        (
            "Winds of 74 mph or higher are likely in 18 storms, and three of those may grow.",
            [("74", "mile / hour", "at_least"), ("18", "storms", None), ("3", "storms", None)],
        ),
    ],
)
def test_units_in_english(text: str, expected: list[Row]) -> None:
    """A figure without a unit has that of the one before it where a word holds them together, and else none."""
    assert rows(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بلغت أرباح المصرف 410 ملايين دولار، مقابل 365 مليونا قبل عام.",
            [("410000000", "USD", None), ("365000000", "USD", None)],
        ),
        (
            "أفرج عن 54 سجينا، فيما لا يزال 13 آخرون في السجن.",
            [("54", "سجينا", None), ("13", "سجينا", None)],
        ),
        (
            "صوت 88 نائبا للقانون، وعارضه 21، وامتنع 6 عن التصويت.",
            [("88", "نائبا", None), ("21", "نائبا", None), ("6", "نائبا", None)],
        ),
        (
            "تبلغ مساحة المرعى 900 دونم، احترق منها ما يزيد على 350.",
            [("900", "dunam", None), ("350", "dunam", "more_than")],
        ),
        (
            "تنتج البئر 800 برميل، انخفاضا من 1100.",
            [("800", "oil_barrel", None), ("1100", "oil_barrel", None)],
        ),
    ],
)
def test_units_in_arabic(text: str, expected: list[Row]) -> None:
    """The same in Arabic, for sums, people and areas."""
    assert rows(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        (
            "The krona gained 0.8% on Monday and 1.9% over the week.",
            "en",
            [("0.8", "percent", "up"), ("1.9", "percent", "up")],
        ),
        (
            "Exports fell 7.1 percent and imports 4.4 percent.",
            "en",
            [("7.1", "percent", "down"), ("4.4", "percent", "down")],
        ),
        ("Costs rose 5% and 10% of the staff left.", "en", [("5", "percent", "up"), ("10", "percent", None)]),
        ("Costs rose 5% and margins hit 12%.", "en", [("5", "percent", "up"), ("12", "percent", None)]),
        ("Rents rose by between 3% and 6%.", "en", [("3..6", "percent", "up")]),
        ("ارتفعت الصادرات 9% والواردات 4%.", "ar", [("9", "percent", "up"), ("4", "percent", "up")]),
        (
            "تراجع الإنتاج 6% في أيار و2% في حزيران.",
            "ar",
            [("6", "percent", "down"), ("2", "percent", "down")],
        ),
        ("ارتفعت الأسعار 7% وبلغت البطالة 11%.", "ar", [("7", "percent", "up"), ("11", "percent", None)]),
    ],
)
def test_changes(text: str, lang: str, expected: list[Row]) -> None:
    """A share behind "and" has the change of the one before it where only what it is said of stands between."""
    assert rows(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("بلغ عدد السكان في تعداد 2017 مليونا و200 ألف نسمة.", "ar", [("1200000", "نسمة", None)]),
        ("صدر الميناء 480 طنا في شهرين.", "ar", [("480", "metric_ton", None), ("2", "month", None)]),
        ("The port exported 480 tons in two months.", "en", [("480", "ton", None), ("2", "month", None)]),
        ("زار الوفد المدن السبع.", "ar", [("7", "مدن", None)]),
        ("انتشر اللواء 22 مشاة على الحدود.", "ar", []),
        ("بيع 346 مليون والأسعار ثابتة.", "ar", [("346000000", "", None)]),
        ("Donations of £12,600 make up the fund.", "en", [("12600", "GBP", None)]),
        ("It is a 400-500koz a year producer.", "en", [("400000..500000", "troy_ounce / year", None)]),
    ],
)
def test_what_was_misread(text: str, lang: str, expected: list[Row]) -> None:
    """A year before a scale word, a length of time, a definite noun and a verb keep their own meaning."""
    assert rows(text, lang) == expected
