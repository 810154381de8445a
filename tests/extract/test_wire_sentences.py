"""Turns of phrase of news agencies that were once misread, each in a sentence of its own."""

from __future__ import annotations

import pytest

from factcheck.extract import extract
from tests.extract.figure_texts import figures, read

UNITS = [
    ("The index lost a tenth of a point.", "en", [("a tenth of a point", "0.1", "point")]),
    ("Traders expect a half-point cut.", "en", [("a half-point", "0.5", "point")]),
    ("Support is half a point lower.", "en", [("half a point", "0.5", "point")]),
    ("It holds a 7-point lead.", "en", [("7-point", "7", "point")]),
    ("Yields hit a 3-1/2-year high.", "en", [("3-1/2-year", "3.5", "year")]),
    ("Corn rose 4-3/4 cents.", "en", [("4-3/4 cents", "4.75", "cent")]),
    ("Profit beat that of the same quarter of last year by 3 percent.", "en", [("3 percent", "3", "percent")]),
    ("Growth of 2% beats the third quarter of a year ago.", "en", [("2%", "2", "percent")]),
    ("By 1630 GMT, 12 boats had arrived.", "en", [("12 boats", "12", "boats")]),
    ("At 1105 local time 3 men fled.", "en", [("3 men", "3", "men")]),
    (
        "Of nine judges, two dissenting, seven agreed.",
        "en",
        [("nine judges", "9", "judges"), ("two", "2", "judges"), ("seven", "7", "")],
    ),
    ("The site has one building.", "en", [("one building", "1", "building")]),
    (
        "Of the 70 million votes cast, 3 were void.",
        "en",
        [("70 million votes", "70000000", "votes"), ("3", "3", "votes")],
    ),
    ("Emissions are 40% below 1990 levels.", "en", [("40%", "40", "percent")]),
    ("The plane left runway 09 after 4 attempts.", "en", [("4 attempts", "4", "attempts")]),
    ("The S&P/TSX 60 lost 11 points.", "en", [("11 points", "11", "points")]),
    ("Rents climbed by a quarter since spring.", "en", [("a quarter", "0.25", "")]),
    ("خلال الأشهر التسعة الماضية", "ar", [("تسعة", "9", "month")]),
    ("في السنوات الخمس الأخيرة", "ar", [("خمس", "5", "year")]),
    ("استمر الاجتماع خمس الساعة", "ar", [("خمس الساعة", "0.2", "hour")]),
    ("سعر عيار 24 بلغ 3,900 جنيه", "ar", [("3,900 جنيه", "3900", "EGP")]),
    ("رفعت المصرف حصته من 20 إلى 45 في المئة", "ar", [("20", "20", "percent"), ("45 في المئة", "45", "percent")]),
    ("دفع ضعف المبلغ", "ar", [("ضعف", "2", "")]),
    (
        "زيد رأس المال بمقدار الربع إلى 90 مليون دينار",
        "ar",
        [("ربع", "0.25", ""), ("90 مليون دينار", "90000000", "dinar")],
    ),
    ("بلغت الحرارة 44 مئوية", "ar", [("44 مئوية", "44", "degree_Celsius")]),
    ("أيده 70 نائبا مقابل 22 ضده", "ar", [("70 نائبا", "70", "نائبا"), ("22", "22", "نائبا")]),
    ("أغلق مؤشر نيكي 225 على ارتفاع", "ar", []),
    ("Oil cost $71 a barrel in 2019.", "en", [("$71 a barrel", "71", "USD / oil_barrel")]),
    ("Land sold for $2,400 an acre in May.", "en", [("$2,400 an acre", "2400", "USD / acre")]),
    ("Guards earn $14 an hour in Boston.", "en", [("$14 an hour", "14", "USD / hour")]),
    (
        "Zinc closed at 21,300 yuan ($2,960) a tonne.",
        "en",
        [("21,300 yuan", "21300", "CNY / metric_ton"), ("$2,960", "2960", "USD / metric_ton")],
    ),
    ("It paid 40 yuan ($5) a year ago.", "en", [("40 yuan", "40", "CNY"), ("$5", "5", "USD")]),
    ("One family in eight is in debt.", "en", [("One family in eight", "0.125", "family")]),
    ("Seven drivers in 10 agree.", "en", [("Seven drivers in 10", "0.7", "drivers")]),
    ("Two men in one car fled.", "en", [("Two men", "2", "men"), ("one car", "1", "car")]),
    ("A third are women.", "en", [("A third", "0.3333333333333333333333333333", "")]),
    ("At one point, 3 boats sank.", "en", [("3 boats", "3", "boats")]),
    ("Occupancy is up one point.", "en", [("one point", "1", "point")]),
    ("It has lost at least one cow.", "en", [("one cow", "1", "cow")]),
    ("The phase two trial is due in week three of the plan.", "en", []),
    ("This group two men joined.", "en", [("two men", "2", "men")]),
    ("Dial 911 and wait 5 minutes.", "en", [("5 minutes", "5", "minute")]),
    ("Its 787 Dreamliner carries 242 passengers.", "en", [("242 passengers", "242", "passengers")]),
    ("The 737 MAX will carry 2 engines.", "en", [("2 engines", "2", "engines")]),
    ("A magnitude-6.1 quake hit.", "en", [("6.1", "6.1", "")]),
    ("It ran a full quarter of tests.", "en", []),
    ("فُحصت 310 عينات ودُمرت 45 دُفنت", "ar", [("310 عينات", "310", "عينات"), ("45", "45", "")]),
    ("شارك 9 وخسر الباقون", "ar", [("9", "9", "")]),
    ("نال ثماني جوائز رُشح لها", "ar", [("ثماني جوائز", "8", "جوائز")]),
    ("بعد أن كان 3.5 عام 2014", "ar", [("3.5", "3.5", "")]),
    (
        "حضر 14 وزيرا و3 بيوت و7 وفيات",
        "ar",
        [("14 وزيرا", "14", "وزيرا"), ("3 بيوت", "3", "بيوت"), ("7 وفيات", "7", "وفيات")],
    ),
    ("تقاسم الجائزة فائزان", "ar", [("فائزان", "2", "فائز")]),
]
CHANGES = [
    ("Net income doubled.", "en", ["up"]),
    ("Copper is 0.7% weaker and tin 1.2% firmer.", "en", ["down", "up"]),
    ("The index was off 2.1%.", "en", ["down"]),
    ("Shops took 20% off all prices.", "en", [None]),
    ("Gusts of 120 kilometres per hour brought down trees.", "en", [None]),
    ("Exports fell an annual 6.2% in May.", "en", ["down"]),
    ("Output rose 0.3% quarter on quarter and 1.4% from a year before.", "en", ["up", "up"]),
    ("The wreck lies 40 metres down.", "en", [None]),
    ("A 6-point gain surprised both camps.", "en", ["up"]),
    ("The index closed 41 points, or 0.6%, lower.", "en", ["down", "down"]),
    ("The index closed 41 points or 0.6% higher.", "en", ["up", "up"]),
    ("Output shrank at an annual rate of 2.4%.", "en", ["down"]),
    ("It offers a lower rate of 3%.", "en", [None]),
    ("The board slashed its dividend by two thirds.", "en", ["down"]),
    ("ارتفعت أسهم 64 شركة", "ar", [None]),
    ("ارتفعت العقود تسليم ثلاثة أشهر", "ar", [None]),
    ("أغلق المؤشر فاقدا 12 نقطة", "ar", ["down"]),
    ("يتسع الملعب لأربعين ألف متفرج", "ar", [None]),
    ("زادت الحالات 30 حالة", "ar", ["up"]),
    ("ارتفع ناسداك 35 نقطة", "ar", ["up"]),
    ("خسر مؤشر نيكي 225 الياباني 1.4 في المئة", "ar", ["down"]),
]
HEDGES = [
    ("It trades below the 20-year average.", [None]),
    ("It trades above the 50-day limit.", ["more_than"]),
    ("Trucks crawl over the 90-km road.", [None]),
    ("Fares go as high as 89 euros and start as low as 12 euros.", ["at_most", "at_least"]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), UNITS)
def test_a_figure_and_what_it_is_of(text: str, lang: str, expected: list[tuple[str, str, str]]) -> None:
    """Each figure has its value and its unit, and what counts nothing is left out."""
    assert read(text, lang) == expected


@pytest.mark.parametrize(("text", "lang", "expected"), CHANGES)
def test_which_figures_are_changes(text: str, lang: str, expected: list[str | None]) -> None:
    """A figure is a change where a word of change is said of it, and of nothing else."""
    assert [claim.change for claim in figures(text, lang)] == expected


@pytest.mark.parametrize(("text", "expected"), HEDGES)
def test_which_words_hedge(text: str, expected: list[str | None]) -> None:
    """A preposition before a time or length that only names something is no bound of it."""
    quantities = [claim.quantity for claim in figures(text)]
    assert [each.hedge.name if each is not None and each.hedge is not None else None for each in quantities] == expected


def test_a_year_with_a_level_is_a_year() -> None:
    """What is compared with a level of a year leaves the year a year."""
    assert [claim.kind for claim in extract("Sales are 3% above 2019 levels.", "en")] == ["percent", "year"]
