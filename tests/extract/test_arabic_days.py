"""Days of a month told from the release, halves that are a name, and units in the dual, in Arabic."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.extract import extract
from factcheck.model import Period
from tests.extract.figure_texts import read, values

RELEASE = date(2024, 6, 12)

DAYS = [
    ("تنتهي المهلة في الخامس من الشهر المقبل", "ar", "2024-07-05"),
    ("اجتمعوا في 9 من الشهر الماضي", "ar", "2024-05-09"),
    ("يبدأ التسجيل يوم 20 الجاري", "ar", "2024-06-20"),
    ("ينتهي التسجيل في 21 من الجاري", "ar", "2024-06-21"),
    ("They meet on the 9th of this month", "en", "2024-06-09"),
    ("They met on the 9th of last month", "en", "2024-05-09"),
]


@pytest.mark.parametrize(("text", "lang", "expected"), DAYS)
def test_a_day_of_a_month_that_is_told_from_the_release(text: str, lang: str, expected: str) -> None:
    """A day with "of this month" or its like behind it is a date, and no number of months."""
    (claim,) = extract(text, lang, RELEASE)
    assert claim.when is not None
    assert (claim.kind, [str(each.start) for each in claim.when.readings or [claim.when.period] if each]) == (
        "date",
        [expected],
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("غادر 15 من الشهر الماضي إلى اليوم", [("15", "15", "")]),
        ("في 12 من الشهر نفسه", []),
        ("استغرق البناء 15 شهرا", [("15 شهرا", "15", "month")]),
    ],
)
def test_a_month_behind_of_is_no_unit(text: str, expected: list[tuple[str, str, str]]) -> None:
    """ "15 of the month" are not fifteen months."""
    assert read(text, "ar") == expected


NAMES = [
    "شهد الربع الأخير ارتفاعا",
    "عبر الربع الخالي",
    "تأهل إلى ربع النهائي",
    "خسر في نصف نهائي الكأس",
    "نما في الربع نفسه",
]


@pytest.mark.parametrize("text", NAMES)
def test_a_part_with_an_adjective_is_a_name(text: str) -> None:
    """The last quarter, the semi-final and the Empty Quarter are no fractions."""
    assert read(text, "ar") == []


TWO = [
    ("ضبطوا قنطارين و14 كيلوغراما", ["2", "14"]),
    ("وقع البلدان اتفاقيتين", ["2"]),
    ("لم تعمل سوى وحدتي توليد", ["2"]),
    ("يبلغ العرض مترين ونصفا", ["2.5"]),
    ("يبلغ العرض مترين ونصف", ["2.5"]),
    ("يبلغ العرض مترا ونصف المتر", ["1.5"]),
]


@pytest.mark.parametrize(("text", "expected"), TWO)
def test_the_dual_of_a_unit_says_two(text: str, expected: list[str]) -> None:
    """A unit in the dual is two of it, and takes a half behind it."""
    assert values(text, "ar") == expected


def test_a_verb_that_looks_like_yesterday() -> None:
    """A verb in the letters of "for yesterday" is no date."""
    assert extract("بعد أن لامس السعر حدا قياسيا", "ar", RELEASE) == []


def test_only_an_adjective_follows_an_adjective() -> None:
    """A noun behind the adjective of a counted thing begins something else."""
    assert read("طلبت 14 دولة آسيوية عقد اجتماع", "ar")[0][2] == "دولة آسيوية"
    assert read("استقبلت 14 عائلة سورية نازحة", "ar")[0][2] == "عائلة سورية نازحة"


def test_days_of_a_month_that_is_told_from_the_release() -> None:
    """A stretch of days may lean on "of next month"; figures "in the last month" are no days."""
    (claim,) = extract("تعقد الورشة من 4 إلى 7 من الشهر المقبل", "ar", RELEASE)
    assert claim.when is not None
    assert str(claim.when.period) == str(Period(date(2024, 7, 4), date(2024, 7, 7)))
    assert values("ارتفع من 4 إلى 7 في الشهر الماضي", "ar") == ["4", "7"]
    assert values("مقاعد من 4 إلى 7 مدارس في الشهر الماضي", "ar") == ["4-7"]


HIJRI = [
    ("صدر بتاريخ 24/03/1445هـ", "2023-10-09"),
    ("صدر بتاريخ 24/3/1445 هـ", "2023-10-09"),
    ("صدر بتاريخ 1445/04/01هـ", "2023-10-16"),
]


@pytest.mark.parametrize(("text", "expected"), HIJRI)
def test_a_hijri_date_in_digits(text: str, expected: str) -> None:
    """The era behind a date in digits tells its calendar."""
    (claim,) = extract(text, "ar")
    assert claim.when is not None
    assert claim.when.period is not None
    assert str(claim.when.period.start) == expected


@pytest.mark.parametrize(
    ("text", "unit"), [("يحاصر 18 مليونا يعانون الجوع", ""), ("زار المرفأ 18 يختا", "يختا"), ("كفلت 18 يتيما", "يتيما")]
)
def test_a_verb_behind_a_figure_is_no_thing(text: str, unit: str) -> None:
    """Few nouns begin with the letter of the present tense: another word with it is a verb."""
    assert [claim[2] for claim in read(text, "ar")] == [unit]


def test_thousands_behind_the_sign_of_decimals() -> None:
    """Arabic writes decimals and thousands with one sign in one text: what is counted is whole, what is measured is not."""
    text = "مساحتها 18.5 كم وفيها 1.800 عائلة وكلفتها 2.073 مليار دينار"
    assert [claim[1] for claim in read(text, "ar")] == ["18.5", "1800", "2073000000"]
    (count,) = [claim for claim in extract(text, "ar") if claim.kind == "count"]
    assert count.quantity is not None
    assert (count.quantity.exact, [str(each) for each in count.quantity.readings]) == (True, [])
    assert [claim[1] for claim in read("لكل 18.5 أسرة 0.875 طبيب", "ar")] == ["18.5", "0.875"]


def test_an_adjective_before_a_joined_number() -> None:
    """A number that is joined behind a counted thing leaves the thing its adjective."""
    assert read("أطلقوا 12 صاروخا موجها وخمس قذائف", "ar")[0][2] == "صاروخا موجها"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("شاركت 20 دولة عربية وأفريقية", "دولة عربية وأفريقية"),
        ("استعانوا بـ 20 خبيرا محليا ودوليا", "خبيرا محليا ودوليا"),
        ("أغلقت 20 شركة محلية وزادت الرسوم", "شركة محلية"),
        ("أفرجوا عن 20 شركة محلية و30 أجنبية", "شركة محلية"),
    ],
)
def test_a_second_adjective_is_joined(text: str, unit: str) -> None:
    """Two adjectives of one form belong to the thing that is counted; another word after the conjunction does not."""
    assert read(text, "ar")[0][2] == unit
