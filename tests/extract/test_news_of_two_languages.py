"""Sentences of news in English and Arabic, several figures in each, annotated by hand before the extractor saw them."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import Row, rows

ENGLISH: list[tuple[str, list[Row]]] = [
    (
        "The Nikkei ended 0.7% lower at 27,585.21, its third straight loss, while the Topix shed 11.4 points, or 0.6%.",
        [("0.7", "percent", "down"), ("27585.21", "", None), ("11.4", "points", "down"), ("0.6", "percent", "down")],
    ),
    (
        "Net income climbed to $1.34 billion, or $2.11 a share, from $1.19 billion, or $1.86, a year before.",
        [("1340000000", "USD", None), ("2.11", "USD", None), ("1190000000", "USD", None), ("1.86", "USD", None)],
    ),
    (
        "Of the 412 passengers on board, 37 were treated for minor injuries and six remain in hospital.",
        [("412", "passengers", None), ("37", "passengers", None), ("6", "passengers", None)],
    ),
    (
        "The airline now expects to carry between 88 million and 90 million passengers, against an earlier forecast of 94 million.",
        [("88000000..90000000", "passengers", None), ("94000000", "passengers", None)],
    ),
    (
        "Unemployment dipped to 4.6 percent from 4.8 percent, the lowest in more than 13 years.",
        [("4.6", "percent", None), ("4.8", "percent", None), ("13", "year", "more_than")],
    ),
    (
        "Police said at least 17 people had been killed and more than 60 injured.",
        [("17", "people", "at_least"), ("60", "injured", "more_than")],
    ),
    (
        "Spot gold was up 0.4% at $1,912.06 per ounce, having touched $1,918.30 earlier, its highest since June 2.",
        [("0.4", "percent", "up"), ("1912.06", "USD / ounce", None), ("1918.30", "USD", None)],
    ),
    (
        "The council plans to build 350 homes, a third of them for rent, at a cost of just over £62m.",
        [("350", "homes", None), ("0.3333333333333333333333333333", "", None), ("62000000", "GBP", "more_than")],
    ),
    (
        "Rainfall of up to 150 mm was forecast in six hours, twice the monthly average.",
        [("150", "millimeter", "at_most"), ("6", "hour", None), ("2", "", None)],
    ),
    (
        "The euro was little changed at $1.0842, after gaining 1.1% last week and 2.3% over the month.",
        [("1.0842", "USD", None), ("1.1", "percent", "up"), ("2.3", "percent", "up")],
    ),
    (
        "Exports fell 8.2 percent in March and imports 5.7 percent, leaving a surplus of $28.6 billion.",
        [("8.2", "percent", "down"), ("5.7", "percent", "down"), ("28600000000", "USD", None)],
    ),
    (
        "Factory output rose by less than half a percentage point, well short of the 1.5 points economists had predicted.",
        [("0.5", "percentage_point", "less_than"), ("1.5", "points", None)],
    ),
    (
        "The carmaker delivered 21,300 vehicles in May, 3,100 fewer than in April.",
        [("21300", "vehicles", None), ("3100", "vehicles", "down")],
    ),
    (
        "The minimum wage will go up by 6.2% to £10.75 an hour for workers aged 23 and over.",
        [("6.2", "percent", "up"), ("10.75", "GBP / hour", None), ("23", "year", "at_least")],
    ),
    (
        "More than 40,000 customers were without power, down from a peak of 310,000 on Friday night.",
        [("40000", "customers", "more_than"), ("310000", "customers", None)],
    ),
    (
        "The bank cut 1,650 jobs, or about 3% of its workforce, and will close 45 branches by 2026.",
        [("1650", "jobs", "down"), ("3", "percent", "about"), ("45", "branches", None)],
    ),
    (
        "Inflation in the 20-country bloc slowed to 5.3% in August, from 5.5%.",
        [("20", "country", None), ("5.3", "percent", None), ("5.5", "percent", None)],
    ),
    (
        "He was fined €40,000 and banned for 18 months, reduced to 12 on appeal.",
        [("40000", "EUR", None), ("18", "month", None), ("12", "month", None)],
    ),
    (
        "Some 5.6m tonnes of grain were shipped through the corridor, 2.1m of them to Asia.",
        [("5600000", "metric_ton", "about"), ("2100000", "metric_ton", None)],
    ),
    (
        "Prices for a three-bedroom house jumped 14% to an average of $418,500.",
        [("3", "bedroom", None), ("14", "percent", "up"), ("418500", "USD", None)],
    ),
    (
        "The volcano sent ash 12 km into the air, and villages up to 80 km away reported tremors.",
        [("12", "kilometer", None), ("80", "kilometer", "at_most")],
    ),
    (
        "Turnover at the group's 1,140 shops grew 3.8% on a like-for-like basis.",
        [("1140", "shops", None), ("3.8", "percent", "up")],
    ),
    (
        "Voters backed the measure by 54.2% to 45.8%, with nearly two-thirds of the 3.1 million registered voters casting a ballot.",
        [
            ("54.2", "percent", None),
            ("45.8", "percent", None),
            ("0.6666666666666666666666666667", "", "nearly"),
            ("3100000", "registered voters", None),
        ],
    ),
    (
        "The fund bought 2.4 million shares at $17.25 apiece, raising its stake to 9.9% from 7.2%.",
        [("2400000", "shares", None), ("17.25", "USD", None), ("9.9", "percent", None), ("7.2", "percent", None)],
    ),
    (
        "The heatwave pushed temperatures to 47C in the south, 9 degrees above normal.",
        [("47", "degree_Celsius", None), ("9", "degree", None)],
    ),
    (
        "The quake hit 112 km off the coast, killing three people and injuring 26.",
        [("112", "kilometer", None), ("3", "people", None), ("26", "people", None)],
    ),
    (
        "Pay for full-time staff rose 5.8% to a median of £640 a week, and for part-timers by 7%.",
        [("5.8", "percent", "up"), ("640", "GBP / week", None), ("7", "percent", "up")],
    ),
    (
        "About 70 percent of the 26,000 km network has been inspected, with the remaining 7,800 km due by June.",
        [("70", "percent", "about"), ("26000", "kilometer", None), ("7800", "kilometer", None)],
    ),
    (
        "The contract, worth around $2.8bn over 15 years, could be extended by five.",
        [("2800000000", "USD", "about"), ("15", "year", None), ("5", "year", None)],
    ),
    (
        "Sales at the chain missed forecasts, slipping 0.9% where analysts had expected growth of 0.3%.",
        [("0.9", "percent", "down"), ("0.3", "percent", "up")],
    ),
]
ARABIC: list[tuple[str, list[Row]]] = [
    (
        "ارتفع المؤشر العام 1.3% أو 148 نقطة ليغلق عند 11524 نقطة.",
        [("1.3", "percent", "up"), ("148", "نقطة", "up"), ("11524", "نقطة", None)],
    ),
    (
        "تراجعت أسعار خام برنت 1.20 دولار، أي 1.4%، إلى 83.45 دولارا للبرميل.",
        [("1.20", "USD", "down"), ("1.4", "percent", "down"), ("83.45", "USD / oil_barrel", None)],
    ),
    (
        "قتل ما لا يقل عن 12 شخصا وأصيب أكثر من 40 آخرين بجروح في انفجارين متتاليين.",
        [("12", "شخصا", "at_least"), ("40", "شخصا", "more_than"), ("2", "انفجار", None)],
    ),
    (
        "بلغت أرباح البنك 320 مليون درهم في الربع الثاني، مقابل 275 مليونا قبل عام.",
        [("320000000", "dirham", None), ("275000000", "dirham", None)],
    ),
    (
        "وقالت البلدية إنها أزالت نحو ألفي طن من الأنقاض خلال ثلاثة أيام.",
        [("2000", "metric_ton", "about"), ("3", "day", None)],
    ),
    (
        "يعيش نحو ثلثي السكان، أي 4.2 مليون نسمة، في المدن الساحلية.",
        [("0.6666666666666666666666666667", "سكان", "about"), ("4200000", "نسمة", None)],
    ),
    (
        "خفض البنك المركزي سعر الفائدة 50 نقطة أساس إلى 18.25 في المئة.",
        [("50", "basis_point", "down"), ("18.25", "percent", None)],
    ),
    (
        "وصل 1350 مهاجرا على متن 22 قاربا، بينهم 210 نساء و86 طفلا.",
        [("1350", "مهاجرا", None), ("22", "قاربا", None), ("210", "نساء", None), ("86", "طفلا", None)],
    ),
    ("تتراوح درجات الحرارة غدا بين 28 و34 درجة مئوية في العاصمة.", [("28..34", "degree_Celsius", None)]),
    (
        "استوردت البلاد 3.1 مليون طن من القمح في ستة أشهر، بانخفاض نسبته 11% عن الفترة نفسها من العام الماضي.",
        [("3100000", "metric_ton", None), ("6", "month", None), ("11", "percent", "down")],
    ),
    ("وتضم القائمة الجديدة 25 وزيرا، سبعة منهم من النساء.", [("25", "وزيرا", None), ("7", "وزيرا", None)]),
    ("بلغ سعر أونصة الذهب 2315 دولارا بزيادة 14 دولارا عن إغلاق الأمس.", [("2315", "USD", None), ("14", "USD", "up")]),
    ("تسبب الحريق في إخلاء أربعة مبان وتضرر نحو خمسين سيارة.", [("4", "مبان", None), ("50", "سيارة", "about")]),
    (
        "ارتفع عدد الإصابات المؤكدة إلى 318 إصابة، منها 44 حالة في المستشفيات.",
        [("318", "إصابة", None), ("44", "حالة", None)],
    ),
    (
        "وتبلغ مساحة الغابة 1200 دونم، احترق منها ما يزيد على 700.",
        [("1200", "dunam", None), ("700", "dunam", "more_than")],
    ),
    (
        "قررت الحكومة رفع الحد الأدنى للأجور من 450 إلى 520 دولارا اعتبارا من مطلع العام.",
        [("450", "USD", None), ("520", "USD", None)],
    ),
    (
        "يبعد الحقل 35 كيلومترا عن الساحل، وينتج 90 ألف برميل يوميا.",
        [("35", "kilometer", None), ("90000", "oil_barrel / day", None)],
    ),
    ("شارك في الماراثون أكثر من ستة آلاف عداء من 45 دولة.", [("6000", "عداء", "more_than"), ("45", "دولة", None)]),
    ("قال الوزير إن كلفة المشروع تتجاوز مليارا ونصف مليار دولار.", [("1500000000", "USD", "more_than")]),
    (
        "أفرجت السلطات عن 73 معتقلا، فيما لا يزال 19 آخرون قيد التوقيف.",
        [("73", "معتقلا", None), ("19", "معتقلا", None)],
    ),
    (
        "انكمش الاقتصاد 0.4% في الربع الثالث بعد نمو بلغ 0.9% في الربع السابق.",
        [("0.4", "percent", "down"), ("0.9", "percent", "up")],
    ),
    ("يحصل كل موظف على علاوة لا تقل عن 5% ولا تزيد على 12%.", [("5..12", "percent", None)]),
    (
        "تعهد المانحون بتقديم 750 مليون يورو، أي ضعف ما قدموه في العام السابق.",
        [("750000000", "EUR", None), ("2", "", None)],
    ),
    (
        "أصيب ثلاثة رجال إطفاء أثناء إخماد حريق التهم 15 هكتارا من أشجار الصنوبر.",
        [("3", "رجال إطفاء", None), ("15", "hectare", None)],
    ),
    (
        "وصوت لصالح القرار 113 عضوا، وعارضه 15، وامتنع 45 عن التصويت.",
        [("113", "عضوا", None), ("15", "عضوا", None), ("45", "عضوا", None)],
    ),
    ("ضبطت الجمارك 2.6 طن من الحشيش مخبأة في 130 صندوقا.", [("2.6", "metric_ton", None), ("130", "صندوقا", None)]),
    (
        "قفزت مبيعات السيارات الكهربائية بنسبة 38 في المئة لتصل إلى 61 ألف سيارة.",
        [("38", "percent", "up"), ("61000", "سيارة", None)],
    ),
    (
        "حكمت المحكمة على المتهم بالسجن سبع سنوات وغرامة قدرها 100 ألف دولار.",
        [("7", "year", None), ("100000", "USD", None)],
    ),
    (
        "بلغ عدد سكان المدينة 1.9 مليون نسمة، نصفهم دون سن الخامسة والعشرين.",
        [("1900000", "نسمة", None), ("0.5", "", None), ("25", "year", "less_than")],
    ),
    (
        "وتوقعت الشركة أن يتراوح إنتاجها هذا العام بين 400 ألف و420 ألف طن، صعودا من 385 ألفا.",
        [("400000..420000", "metric_ton", None), ("385000", "metric_ton", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[Row]) -> None:
    """Every quantity of an English sentence is found, and nothing else."""
    assert rows(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), ARABIC)
def test_arabic(text: str, expected: list[Row]) -> None:
    """Every quantity of an Arabic sentence is found, and nothing else."""
    assert rows(text, "ar") == expected
