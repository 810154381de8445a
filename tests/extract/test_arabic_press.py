"""Arabic as press offices write it: joined nouns, verbs of the future, stretches of this year, hedges under a negation."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.extract import extract
from tests.extract.figure_texts import figures, read, values

JOINED = [
    ("احتجز الزورق 38 بحارا", "بحارا"),
    ("تضرر من السيول 27 قرية وبلدة", "قرية وبلدة"),
    ("تسلم المعونة 350 لاجئ ونازح", "لاجئ ونازح"),
    ("كرمت الوزارة 24 معلما وطبيبا", "معلما وطبيبا"),
    ("أوقف الأمن 9 رجال ونساء", "رجال ونساء"),
    ("دمر القصف 31 منزلا ومبنى", "منزلا ومبنى"),
    ("حضر 200 ضيف وطفل واحد", "ضيف"),
    ("نجا 200 مسافر وطفل واحد", "مسافر"),
    ("أخلي 18 جنديا وضابط", "جنديا"),
    ("وصل 40 سائحا وسيارة إسعاف", "سائحا"),
    ("أسر 25 جنديا وجرح آخرون", "جنديا"),
]


@pytest.mark.parametrize(("text", "thing"), JOINED)
def test_things_of_one_kind_are_counted_together(text: str, thing: str) -> None:
    """Two nouns of one kind and case are one counted thing; another kind, another case or a lone one is not."""
    (first, *_) = figures(text, "ar")
    assert first.unit == thing


def test_a_million_of_the_second_is_no_time() -> None:
    """The second of several givers is spelled as the second of a minute."""
    assert "second" not in [each.unit for each in figures("3.2 ملايين من الأولى و2.5 مليون من الثانية", "ar")]


RISES = [
    ("يبلغ ارتفاع المنارة 61 مترا", None),
    ("حلق المنطاد على ارتفاع 9 كيلومترات", None),
    ("غرسوا شجرة ارتفاعها 7 أمتار", None),
    ("أدى ارتفاع مستوى البحر 4 ملم إلى غرق الجسر", "up"),
    ("ارتفع منسوب النهر 3 أمتار", "up"),
    ("هبط السعر بعد ارتفاعه 0.4 بالمئة", "up"),
    ("يقل راتبه، أي أدنى بمئة دينار من غيره", "down"),
    ("كان الطريق أطول بثمانية كيلومترات من غيره", "up"),
    ("سجلوا 17 حادثا، أي أقل بـ9 حوادث من الأمس", "down"),
    ("ارتفعت أسعار أسهم 61 شركة", None),
    ("زادت الصادرات ثلاثة أمثالها فبلغت 96 مليون دولار", None),
]


@pytest.mark.parametrize(("text", "change"), RISES)
def test_a_rise_is_told_from_a_height_and_a_level(text: str, change: str | None) -> None:
    """A noun of rising beside a length names a height, but for the level of water; "less by" gives a direction."""
    assert figures(text, "ar")[-1].change == change


def test_a_word_that_ends_like_a_number_is_none() -> None:
    """The word for quantity only looks like the letter for "as" and the spoken word for a hundred."""
    assert values("بلغت كمية الأمطار 31 ملم، وكانت بكمية أقل. ودفع مية ليرة", "ar") == ["31", "100"]


@pytest.mark.parametrize("stretch", ["العام الجامعي 2023/2024", "السنة القضائية 2023/2024", "موسم 2023/2024"])
def test_two_years_with_a_stroke_begin_no_range(stretch: str) -> None:
    """A figure that rose in an academic year to another one leaves the year alone."""
    assert values(f"ارتفع العدد في {stretch} إلى 31,400 طالب من 29,800 طالب", "ar") == ["31400", "29800"]


def test_a_single_one_after_a_plural_is_one_more() -> None:
    """Three women and a child are no three "women and child"."""
    assert [each.unit for each in figures("هم خمسة رجال وثلاث نساء وطفل", "ar")] == ["رجال", "نساء"]


BARE = [
    ("مُنح 300 ورفض 20", ["", ""]),
    ("جُدد منها 19,300 وصدر 9,900 لأول مرة", ["", ""]),
    ("خرج 158 من المستشفى", [""]),
    ("خرج 158 من المرضى", ["مرضى"]),
    ("وصل 12 وزيرا و300 وحدة و5 وسائل و3 ورش", ["وزيرا", "وحدة", "وسائل", "ورش"]),
]


@pytest.mark.parametrize(("text", "things"), BARE)
def test_a_verb_behind_a_conjunction_is_not_counted(text: str, things: list[str]) -> None:
    """A word that the conjunction is glued to is no noun, unless it begins with that letter by itself."""
    assert [each.unit for each in figures(text, "ar")] == things


FUTURE = [
    ("سيُخفض عدد المقاعد من 90 إلى 75 مقعدا", ["90", "75"]),
    ("وسترتفع الحصة من 12 إلى 15 كيلوغراما", ["12", "15"]),
    ("يُتوقع أن ينتقل العدد من 6 إلى 8 فروع", ["6", "8"]),
]


@pytest.mark.parametrize(("text", "expected"), FUTURE)
def test_a_verb_of_the_future_leads_from_one_figure_to_another(text: str, expected: list[str]) -> None:
    """What will rise from one figure to another is no range."""
    assert values(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "change"), [("وسينكمش الناتج 2 في المئة", "down"), ("ستزداد الرسوم بنسبة 5 في المئة", "up")]
)
def test_a_verb_of_the_future_is_a_change(text: str, change: str) -> None:
    """The letter of the future before a verb leaves its direction."""
    assert [claim.change for claim in figures(text, "ar")] == [change]


STRETCHES = [
    ("وزعت 300 سلة منذ بداية العام", ("2024-01-01", "None")),
    ("وزعت 300 سلة منذ مطلع الشهر", ("2024-06-01", "None")),
    ("ستوزع 300 سلة بحلول نهاية السنة", ("None", "2024-12-31")),
    ("افتتح 7 فروع منذ بدء عام 2021", ("2021-01-01", "None")),
]


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_a_unit_with_the_article_is_the_present_one(text: str, expected: tuple[str, str]) -> None:
    """The start of "the year" is the start of the release's year."""
    claims = extract(text, "ar", date(2024, 6, 12))
    (period,) = [claim.when.period for claim in claims if claim.when is not None]
    assert period is not None
    assert (str(period.start), str(period.end)) == expected


def test_one_unit_ago_needs_no_number() -> None:
    """A year ago is said without a number in Arabic, where no date goes on behind the unit."""
    (claim,) = extract("كان السعر أدنى قبل عام.", "ar", date(2024, 6, 12))
    assert claim.when is not None
    assert [str(each.start) for each in claim.when.readings] == ["2023-01-01", "2023-06-12"]
    assert extract("اتفقوا قبل شهر من الاقتراع", "ar", date(2024, 6, 12)) == []


@pytest.mark.parametrize("text", ["افتتح يوم الثاني عشر من نيسان 2022", "افتتح في اليوم الثاني عشر من نيسان 2022"])
def test_the_word_for_a_day_announces_a_date(text: str) -> None:
    """The day of a month in words is a date, and the word for a day before it is left out."""
    (claim,) = extract(text, "ar")
    assert (claim.kind, claim.surface) == ("date", "الثاني عشر من نيسان 2022")


NEGATED = [
    ("يشترط ألا تقل المسافة عن 40 مترا", "at_least"),
    ("يشترط ألا يزيد العدد على 40 مشاركا", "at_most"),
    ("لم تزد الخسائر على 40 مليون دولار", "at_most"),
    ("على ألا يتجاوز الوزن 40 كيلوغراما", "at_most"),
]


@pytest.mark.parametrize(("text", "hedge"), NEGATED)
def test_a_negation_turns_a_hedge(text: str, hedge: str) -> None:
    """A bound under a negation is the opposite bound."""
    (claim,) = figures(text, "ar")
    assert claim.quantity is not None
    assert claim.quantity.hedge is not None
    assert claim.quantity.hedge.name == hedge


def test_parts_with_a_pronoun() -> None:
    """Three quarters of what was named before are one share."""
    assert read("تملك البلدية 80 حافلة، ثلاثة أرباعها معطل", "ar")[-1][:2] == ("ثلاثة أرباعها", "0.75")


def test_one_and_a_ten_in_the_accusative() -> None:
    """The word for one before a ten may end as an object does."""
    assert values("جمعت واحدا وثلاثين طنا", "ar") == ["31"]


@pytest.mark.parametrize(
    ("text", "lang"), [("خسر السهم 1.20 دولار، أو 3 في المئة", "ar"), ("The share lost $1.20, or 3 per cent", "en")]
)
def test_a_share_behind_an_amount_tells_its_change(text: str, lang: str) -> None:
    """What lost an amount that is also given as a share fell by it."""
    assert [claim.change for claim in figures(text, lang)] == ["down", "down"]


@pytest.mark.parametrize("text", ["ناهز عدد المشتركات ستين امرأة", "قارب عددهم 60 شخصا", "ناهزت الكلفة 60 مليون دينار"])
def test_a_verb_of_nearness_hedges_over_its_subject(text: str) -> None:
    """What a number came close to is about that number."""
    (claim,) = figures(text, "ar")
    assert claim.quantity is not None
    assert claim.quantity.hedge is not None
    assert claim.quantity.hedge.name == "about"


BOUNDS = [
    ("عمره فوق الثلاثين وتحت الأربعين", ("30", "40", "year")),
    ("المطلوب ١٥ على الأقل و٢٥ على الأكثر", ("15", "25", "")),
    ("ليس أقل من 15 وليس أكثر من 25", ("15", "25", "")),
    ("بحد أدنى 15 وبحد أقصى 25 مقعدا", ("15", "25", "مقعدا")),
    ("يتسع لما بين 15 مقعدا و25 مقعدا", ("15", "25", "مقعدا")),
    ("المدة أقصاها 25 يوما", (None, "25", "day")),
    ("كل من بلغ 15 أو ما يزيد", ("15", None, "")),
    ("النتيجة أكبر أو يساوي 15", ("15", None, "")),
    ("أكثر من 1/2", ("0.5", None, "")),
]


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_two_bounds_of_one_figure_are_a_range(text: str, expected: tuple[str | None, str | None, str]) -> None:
    """Bounds before or behind their figures, negated or not, meet in one range; a lone one stays open."""
    (claim,) = figures(text, "ar")
    found = claim.as_dict()
    assert (found["low"], found["high"], found["unit"]) == expected


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("نما الدخل ليصل إلى 206 ملايين دينار", None),
        ("زاد العدد فتصل الحصة إلى 40 لترا", None),
        ("قد يصل إلى 300 متر", "at_most"),
        ("كلفة ما تصل إلى 300 دولار", "at_most"),
    ],
)
def test_what_was_reached_is_no_bound(text: str, hedge: str | None) -> None:
    """A verb that tells what followed hedges nothing, though it is written as the one of an upper bound."""
    assert [claim.as_dict()["hedge"] for claim in figures(text, "ar")] == [hedge]


def test_what_another_figure_is_held_against_is_no_change() -> None:
    """Behind "compared with" a figure has neither the change nor the time of the figure before it, nor gives it its own."""
    text = "ارتفع المؤشر بنسبة 1.6%، مقارنة بنحو 1.7% في سبتمبر 2023"
    first, second = figures(text, "ar")
    assert (first.change, first.period, second.change) == ("up", None, None)
    assert second.period is not None
    first, second = figures("Prices rose 1.6%, compared with 1.7% in September 2023")
    assert (first.change, first.period) == ("up", None)
    assert second.period is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("اجتمعت الدول العربية الـ22", "دول عربية"),
        ("تعمل مراكزها الصحية الـ9", "مراكزها صحية"),
        ("اجتمعت الدول الـ27", "دول"),
        ("ركب المصرف 77 جهاز صراف آلي", "جهاز صراف آلي"),
    ],
)
def test_a_noun_keeps_its_adjective(text: str, expected: str) -> None:
    """What a figure with the article counts stands before it with its adjectives; آلي is no إلى."""
    assert [claim.unit for claim in figures(text, "ar")] == [expected]


def test_a_box_at_the_post_office_is_a_name() -> None:
    """The figure of a post box counts nothing."""
    assert read("للمراسلة: ص.ب 3735 مسقط", "ar") == []


def test_a_number_of_times_in_the_singular_is_a_ratio() -> None:
    """Twenty times a standard is a ratio, as five times is."""
    assert [claim.kind for claim in figures("بلغ عشرين ضعف المعيار", "ar")] == ["ratio"]


CLOSED = [
    ("قدم المصرف 19,9 مليارا برسم القروض", ("19,9 مليارا", "19900000000", "")),
    ("عاد 500 ألفا من النازحين", ("500 ألفا من النازحين", "500000", "نازحين")),
    ("نقلوا 27 ألفا و566 طنا", ("27 ألفا و566 طنا", "27566", "metric_ton")),
    ("زرعوا ألفا شتلة", ("ألفا شتلة", "2000", "شتلة")),
]


@pytest.mark.parametrize(("text", "expected"), CLOSED)
def test_a_scale_word_in_its_own_case_takes_no_noun(text: str, expected: tuple[str, str, str]) -> None:
    """Behind "مليارا" stands no counted thing without "of"; the lone form is two of it and takes one."""
    assert [(surface, value.removesuffix(".0"), unit) for surface, value, unit in read(text, "ar")] == [expected]


def test_ages_rates_and_quarters() -> None:
    """A group of ages is of years of age, a rate is not about, and two quarters of a year are no fraction."""
    (ages,) = figures("ترتفع النسبة في الفئة العمرية 15–24 سنة", "ar")
    assert (ages.kind, ages.unit) == ("age", "year")
    (rate,) = figures("يتقاضى العامل أجرا بمعدل 747 دينارا", "ar")
    assert rate.as_dict()["hedge"] is None
    assert [claim.kind for claim in figures("بين الربعين الثاني والثالث", "ar")] == ["ordinal"]
