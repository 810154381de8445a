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
    ("ارتفعت أسهم 64 شركة", "ar", [None]),
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
