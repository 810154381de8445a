"""Sums, differences and products that a verb, a compared pair, a price or a gap asserts, in English and Arabic."""

from __future__ import annotations

import pytest

import factcheck


def errors(text: str, lang: str, code: str) -> list[str]:
    """What one check works out for the relations that it finds wrong."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=[code])
    return [each.why.split(";")[0] for each in report.findings]


def verified(text: str, lang: str, code: str) -> int:
    """How many relations one check verifies."""
    return len(factcheck.check(factcheck.Document.of(text, lang=lang), select=[code]).verified)


DIFFERENCES = [
    # wording with {}, the difference that holds, one with a wrong digit, the two figures, language
    (
        "Fares brought in $84.6 million and fuel took $51.9 million, giving a profit of ${} million.",
        "32.7",
        "33.7",
        "en",
    ),
    (
        "The gap between the 41,273 flats of the north and the 35,891 of the south was {}.",
        "5,382",
        "5,482",
        "en",
    ),
    ("Births exceeded deaths by {}: 7,406 children were born and 5,088 people died.", "2,318", "2,418", "en"),
    ("Moves in outnumbered moves out by {}, with 7,406 people coming and 5,088 leaving.", "2,318", "2,418", "en"),
    ("Mr Oakes polled 18,764 votes to 17,529 for Ms Lund, a majority of {}.", "1,235", "1,335", "en"),
    ("Costs fell to $843 million from $918 million, a saving of ${} million.", "75", "85", "en"),
    (
        "The council budgeted $23.8 million for roads and spent $21.3 million, ${} million less than planned.",
        "2.5",
        "3.5",
        "en",
    ),
    ("Of the order, 5,873 of the 8,204 doses arrived, so that the clinics are {} doses short.", "2,331", "2,431", "en"),
    ("الفارق بين 41,273 شقة في الشمال و35,891 شقة في الجنوب يبلغ {} شقة.", "5,382", "5,482", "ar"),
    ("تجاوز عدد المواليد عدد الوفيات بـ{} شخصا، إذ ولد 7,406 أشخاص وتوفي 5,088 شخصا.", "2,318", "2,418", "ar"),
    ("تراجع عدد العمال من 1,530 عاملا إلى 1,184 عاملا، بخسارة {} وظيفة.", "346", "356", "ar"),
    (
        "بلغت المبيعات 84.6 مليون دينار والنفقات 51.9 مليون دينار، محققة أرباحا قدرها {} مليون دينار.",
        "32.7",
        "33.7",
        "ar",
    ),
]


@pytest.mark.parametrize(("text", "right", "wrong", "lang"), DIFFERENCES)
def test_an_asserted_difference_is_judged(text: str, right: str, wrong: str, lang: str) -> None:
    """It is verified where it holds, and a single wrong digit in it is found."""
    assert errors(text.format(right), lang, "SUM04") == []
    assert verified(text.format(right), lang, "SUM04") == 1
    assert len(errors(text.format(wrong), lang, "SUM04")) == 1


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        # The noun is not the difference of the two figures, or something else is told.
        ("Sales fell from $64 million to $47 million, with a loss of $71 million.", "en"),
        ("Sales rose from $64 million to $71 million, giving the firm a profit of $12 million.", "en"),
        ("Cash was $71 million compared with $66 million, a change of $7 million before currency effects.", "en"),
        ("ارتفعت المبيعات من 64 مليون دينار إلى 71 مليون دينار، محققة أرباحا قدرها 12 مليون دينار.", "ar"),
        ("She made 78 films, 42 of them long, and 6 short films for schools.", "en"),
        ("Rents rose to $918 from $843, and repairs fell by $85.", "en"),
        ("The town spent $21.3 million on roads and $23.8 million on schools, $3.5 million less than usual.", "en"),
        ("A gap between the 412 pupils and the 358 seats was closed in 54 days.", "en"),
        ("Of the 102 members 49 voted for it, short of a majority of 52.", "en"),
        ("هبطت المبيعات من 64 مليون دينار إلى 47 مليون دينار، وبلغت الأرباح 27 مليون دينار.", "ar"),
        ("تجاوز الإنفاق المخصصات بسبب الأمطار، وأصلحت البلدية 57 شارعا و36 جسرا.", "ar"),
    ],
)
def test_words_that_assert_no_difference_raise_none(text: str, lang: str) -> None:
    """A loss beside sales, short films, a change of its own and a gap that is closed are left alone."""
    assert errors(text, lang, "SUM04") == []


SUMS = [
    ("The staff of {} consists of 1,361 nurses, 482 doctors and 903 others.", "2,746", "2,846", "en"),
    (
        "Two banks lend ${} million: $22.9 million from the first and $15.5 million from the second.",
        "38.4",
        "37.4",
        "en",
    ),
    ("Adding the 265 new flats to the 1,871 of last year, the town has built {} flats.", "2,136", "2,036", "en"),
    ("يتألف الأسطول البالغ {} سفينة من 1,361 ناقلة و482 عبارة و903 سفن أخرى.", "2,746", "2,846", "ar"),
    ("أضيفت 265 شقة جديدة إلى 1,871 شقة بنيت العام الماضي، ليصبح عدد الشقق {} شقة.", "2,136", "2,036", "ar"),
    ("نزح 5,675 شخصا من المدينة و1,146 شخصا من القرى، أي ما يعادل {} نازحا.", "6,821", "6,921", "ar"),
]


@pytest.mark.parametrize(("text", "right", "wrong", "lang"), SUMS)
def test_an_asserted_sum_is_judged(text: str, right: str, wrong: str, lang: str) -> None:
    """It is verified where it holds, and a single wrong digit in its total is found."""
    assert errors(text.format(right), lang, "SUM01") == []
    assert verified(text.format(right), lang, "SUM01") == 1
    assert len(errors(text.format(wrong), lang, "SUM01")) == 1


def test_a_word_with_vowel_signs_may_join_a_list() -> None:
    """A conjunction is read before a verb whose letters carry signs."""
    assert len(errors("تقدم 9,641 طالبا، قُبل منهم 6,216 طالبا ورُفض 3,245.", "ar", "SUM01")) == 1
    assert errors("تقدم 9,641 طالبا، قُبل منهم 6,216 طالبا ورُفض 3,425.", "ar", "SUM01") == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (
            "Two banks lend $38.4 million: $22.9 million this year and $15.5 million, $9 million and $3 million later.",
            "en",
        ),
        ("Adding the 265 new flats to the list, the town counts 1,871 flats in 2,036 houses.", "en"),
        ("يتألف المجلس من 42 عضوا، وانتخب 23 منهم لأول مرة.", "ar"),
    ],
)
def test_words_that_assert_no_sum_raise_none(text: str, lang: str) -> None:
    """More parts than were counted, and a figure that is added to none, make no sum."""
    assert errors(text, lang, "SUM01") == []


PRODUCTS = [
    ("The school bought 341 tablets at a cost of $215 each, for a total of ${}.", "73,315", "73,415", "en"),
    ("The tender covers 14 lots of 650 tonnes, a total of {} tonnes.", "9,100", "9,700", "en"),
    ("There is one doctor for every 851 inhabitants: 62 doctors serve {} people.", "52,762", "52,862", "en"),
    ("تسلمت 725 أسرة مبلغ 180 دولارا لكل أسرة، بإجمالي {} دولار.", "130,500", "130,600", "ar"),
]


@pytest.mark.parametrize(("text", "right", "wrong", "lang"), PRODUCTS)
def test_an_asserted_product_is_judged(text: str, right: str, wrong: str, lang: str) -> None:
    """A price in whole units is exact, lots are all of one size, and the one doctor is no number of things."""
    assert errors(text.format(right), lang, "SUM05") == []
    assert verified(text.format(right), lang, "SUM05") == 1
    assert len(errors(text.format(wrong), lang, "SUM05")) == 1


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("They sold 14,850 shares at $6 each, or $91,234 in all.", "en"),
        ("The 340 tablets cost an average of $215 each, for a total of $73,212.", "en"),
        ("بيعت 14,850 تذكرة بسعر 6 دنانير للتذكرة، لتصل الإيرادات إلى 91,234 دينارا.", "ar"),
    ],
)
def test_a_price_may_be_rounded(text: str, lang: str) -> None:
    """A total that a rounded price or an average gives is right, unless one slip explains it."""
    assert errors(text, lang, "SUM05") == []


@pytest.mark.parametrize(
    ("text", "right", "wrong", "lang", "code"),
    [
        ("Rents averaged 1,150 euros, half the {} euros of the capital.", "2,300", "3,200", "en", "PCT01"),
        ("Of the 1,840 samples, {} were positive, that is one in four.", "460", "640", "en", "PCT01"),
        ("من أصل 1,840 عينة كانت {} عينة إيجابية، أي ربع العينات.", "460", "640", "ar", "PCT01"),
        ("بلغ متوسط الإيجار 1,150 دينارا، أي نصف ما يدفع في العاصمة وهو {} دينار.", "2,300", "3,200", "ar", "PCT01"),
        ("بلغ الإنتاج 960 طنا، أي أربعة أضعاف إنتاج عام 2018 البالغ {} طنا.", "240", "420", "ar", "PCT02"),
    ],
)  # fmt: skip
def test_a_share_or_a_multiple_in_words_is_judged(text: str, right: str, wrong: str, lang: str, code: str) -> None:
    """ "Half the B" and "that is one in four" tie the figures beside them."""
    assert errors(text.format(right), lang, code) == []
    assert verified(text.format(right), lang, code) == 1
    assert len(errors(text.format(wrong), lang, code)) == 1


@pytest.mark.parametrize(
    ("text", "right", "wrong", "lang", "code"),
    [
        ("Income was £412.6 million; after deducting £58.3 million, net income was £{} million.", "354.3", "364.3", "en", "SUM04"),
        ("Spending was $9.74 billion, under the ceiling of $10.15 billion by ${} million.", "410", "510", "en", "SUM04"),
        ("Girls outnumber boys by {} here, with 4,921 girls and 4,757 boys.", "164", "174", "en", "SUM04"),
        ("وصل الدخل إلى 412.6 مليون دينار، وبعد حسم 58.3 مليون دينار أصبح الصافي {} مليون دينار.", "354.3", "364.3", "ar", "SUM04"),
        ("A sum of $675,000 is divided equally between 27 clubs, so that each gets ${}.", "25,000", "35,000", "en", "SUM05"),
        ("Each of the 215 households received 18 kilograms, or {} kilograms altogether.", "3,870", "3,780", "en", "SUM05"),
        ("The brigade took 1,243 calls in spring, 1,876 in summer and 962 in autumn, {} calls.", "4,081", "4,801", "en", "SUM01"),
        ("The army lost 41 soldiers and the police 28 officers, for a combined {} deaths.", "69", "79", "en", "SUM01"),
        ("تتوزع مساحة المزرعة البالغة {} هكتارا بين 5,312 هكتارا للمحاصيل و2,846 هكتارا للمراعي.", "8,158", "8,258", "ar", "SUM01"),
        ("Visits doubled, to {} from 431,000.", "862,000", "628,000", "en", "PCT02"),
    ],
)  # fmt: skip
def test_more_wordings_that_assert_are_judged(text: str, right: str, wrong: str, lang: str, code: str) -> None:
    """What is left after a deduction, equal shares, allotments and totals set beside a list are verified, and slips found."""
    assert errors(text.format(right), lang, code) == []
    assert verified(text.format(right), lang, code) >= 1
    assert len(errors(text.format(wrong), lang, code)) == 1


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Income was £412.6 million; after paying £58.3 million of tax and £20 million of rent, £334.3 million remained.", "en"),
        ("Each truck holds 18 tonnes; 215 trucks brought 3,912 tonnes.", "en"),
        ("The shop sold 124 lamps, 187 chairs and 96 desks, 12 desks of them used.", "en"),
        ("وصل الدخل إلى 412.6 مليون دينار، وبعد حسم الضرائب بقي في الصندوق 334.3 مليون دينار من 380 مليونا.", "ar"),
    ],
)  # fmt: skip
def test_figures_beside_others_raise_nothing(text: str, lang: str) -> None:
    """A second deduction, rounded loads and a part of the last item are no mismatch."""
    for code in ("SUM01", "SUM04", "SUM05"):
        assert errors(text, lang, code) == []
