"""The unit beside a number, in Arabic."""

from __future__ import annotations

import pytest

from factcheck.extract.units.lexicon import lexicon
from factcheck.locales import pack
from tests.extract.unit_texts import after, before


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("مساحة 8400 كيلومتر مربع", "kilometer ** 2"),
        ("مساحة 8400 كيلومترٍ مربّع", "kilometer ** 2"),
        ("مساحة 84 كيلومتراً مربعاً", "kilometer ** 2"),
        ("مساحة 8 كيلومترات مربعة", "kilometer ** 2"),
        ("مساحة 8400 كيلو متر مربع", "kilometer ** 2"),
        ("مساحة 8400 كم2", "kilometer ** 2"),
        ("مساحة 8400 كم²", "kilometer ** 2"),
        ("مساحة 8400 كم مربع", "kilometer ** 2"),
        ("مساحة 3243 ميلا مربعا", "mile ** 2"),
        ("مسافة 60 ميلا", "mile"),
        ("مسافة 60 ميلا بحريا", "nautical_mile"),
        ("سد بسعة 90 مترا مكعبا", "meter ** 3"),
        ("طريق طوله 12 كم", "kilometer"),
        ("أرض من 500 دونم", "dunam"),
        ("أرض من 50 دونما", "dunam"),
        ("أرض من 9 دونمات", "dunam"),
        ("أرض من 9 أفدنة", "feddan"),
        ("غابة من 70 هكتارا", "hectare"),
        ("سرعة 120 كيلومترا في الساعة", "kilometer / hour"),
        ("سرعة 120 كم/ساعة", "kilometer / hour"),
        ("إنتاج 310 آلاف", ""),
        ("إنتاج 310 براميل يوميا", "oil_barrel / day"),
        ("إنتاج 310 برميل نفط في اليوم", "oil_barrel / day"),
        ("بسعر 85 دولارا للبرميل", "USD / oil_barrel"),
        ("بسعر 85 دولارا لكل طن", "USD / metric_ton"),
        ("موازنة قدرها 85 دينارا للعام المقبل", "dinar"),
        ("موازنة قدرها 85 دينارا للعام 2022", "dinar"),
        ("أجر قدره 85 دينارا للشهر", "dinar / month"),
        ("بسعر 85 دينارا للمتر المربع", "dinar / meter ** 2"),
        ("بلغ 85 دولارا في العام الماضي", "USD"),
        ("بلغ 85 دولارا في العام", "USD / year"),
        ("سار 60 مترا في الساعة 10 صباحا", "meter"),
        ("حرارة 38 درجة مئوية", "degree_Celsius"),
        ("حرارة 8 درجات مئوية", "degree_Celsius"),
        ("محطة بقدرة 500 ميغاواط", "megawatt"),
        ("محطة بقدرة 500 ميجاوات", "megawatt"),
        ("استهلاك 350 كيلوواط ساعة", "kilowatt_hour"),
        ("نمو 4 في المئة", "percent"),
        ("نمو 4 في المائة", "percent"),
        ("نمو 4 بالمئة", "percent"),
        ("نمو 4 بالمائة", "percent"),
        ("نمو ٤٪", "percent"),
        ("نمو 4 %", "percent"),
        ("زيادة 3 نقاط مئوية", "percentage_point"),
        ("زيادة 25 نقطة أساس", "basis_point"),
        ("خطة من 5 سنوات", "year"),
        ("خطة من 15 عاماً", "year"),
        ("بعد 3 أسابيع", "week"),
        ("هزة بقوة 5.6 درجة على مقياس ريختر", ""),
        ("رياح سرعتها 40 عقدة", "knot"),
        ("محرك سعته 1600 سي سي", "centimeter ** 3"),
        ("وقعت 5 عقود", ""),
        ("تدفق 90 مترا مكعبا في الثانية", "meter ** 3 / second"),
        ("بسعر 2350 دولارا للأونصة", "USD / ounce"),
        ("إنتاج 12 ألف", ""),
        ("مدرسة على 4,750 م2 في المدينة", "meter ** 2"),
        ("على ارتفاع 1,450 م فوق سطح البحر", "meter"),
        ("تأسست عام 2002م", ""),
        ("تأسست عام 2019 م", ""),
        ("خط بجهد 400 كيلوفولت", "kilovolt"),
        ("خط بجهد 400 كيلو فولت", "kilovolt"),
        ("تركيز 180 ميكروغراما في المتر المكعب", "microgram / meter ** 3"),
        ("يحفظ عند 70 درجة مئوية تحت الصفر", "degree_Celsius"),
        ("أعلى من المعدل بمقدار 2 درجة مئوية", "delta_degree_Celsius"),
        ("40 تقريرا", ""),
        ("40 كتابا", ""),
    ],
)
def test_after(text: str, unit: str) -> None:
    """The unit after the first number, whatever its case, number, spelling and marks."""
    assert after(text, "ar").unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("40 دولارا", "USD"),
        ("40 دولاراً أمريكياً", "USD"),
        ("40 دولار أميركي", "USD"),
        ("4 دولارات", "USD"),
        ("40 من الدولارات", "USD"),
        ("40 جنيها إسترلينيا", "GBP"),
        ("40 جنيه مصري", "EGP"),
        ("40 يورو", "EUR"),
        ("40 ديناراً عراقياً", "IQD"),
        ("40 دينارا", "dinar"),
        ("40 ريالا سعوديا", "SAR"),
        ("4 ليرات سورية", "SYP"),
        ("40 درهما", "dirham"),
        ("40 شيكلا", "ILS"),
        ("40 دولارا نيوزيلنديا", "NZD"),
        ("40 من الدولارات الكندية", "CAD"),
        ("40 د.إ", "AED"),
        ("40 ج.م", "EGP"),
        ("40 روبية", "INR"),
    ],
)
def test_money(text: str, unit: str) -> None:
    """Currencies are named with and without their country; without it they stay open."""
    match = after(text, "ar")
    assert (match.unit, match.kind) == (unit, "money")


def test_open_currencies() -> None:
    """A dinar without a country may be any of the dinars; a feddan may render an acre."""
    assert after("40 دينارا", "ar").senses[:3] == ("dinar", "IQD", "JOD")
    assert after("40 دينارا عراقيا", "ar").senses == ()
    assert after("40 فدانا", "ar").senses == ("feddan", "acre")
    assert after("40 طنا", "ar").senses == ("metric_ton", "ton", "long_ton")
    assert after("40 طنا متريا", "ar").senses == ()


@pytest.mark.parametrize("text", ["بلغت ٪١٥", "بلغت %15", "بلغت و%15"])
def test_percent_before(text: str) -> None:
    """A percent sign may stand before its number."""
    assert before(text, "ar").unit == "percent"


def test_forms() -> None:
    """A match tells its grammatical form, so that a suggestion can agree."""
    assert after("84 كيلومترا مربعا", "ar").form == "many"
    assert after("8 كيلومترات", "ar").form == "few"
    assert after("8 كم", "ar").form == "other"


def test_duals() -> None:
    """Two of a unit are one word; a made dual never takes a word of another unit."""
    words = lexicon(pack("ar")).words
    two = {word: words[word].unit for word in ("كيلومترين", "دولارين", "سنتين") if words[word].form.startswith("two")}
    assert two == {"كيلومترين": "kilometer", "دولارين": "USD", "سنتين": "year"}
    assert "كمان" not in words


def test_miles_at_sea() -> None:
    """Off a coast a mile may be nautical; on land it is not."""
    assert after("غرقت على بعد 30 ميلا من الساحل", "ar").senses == ("mile", "nautical_mile")
    assert after("قرية على بعد 30 ميلا من العاصمة", "ar").senses == ()
