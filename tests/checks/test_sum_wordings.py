"""The wordings that tie figures into sums, differences, products and shares, in English and Arabic."""

from __future__ import annotations

import pytest

import factcheck


def errors(text: str, lang: str, code: str) -> list[tuple[str, str | None]]:
    """The findings of one check on a text: what was worked out, and the suggestion."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=[code])
    return [(each.why.split(";")[0], each.suggestion) for each in report.findings]


def verified(text: str, lang: str, code: str) -> list[list[str]]:
    """The figures of the relations that one check verified."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=[code])
    return [[one.surface for one in each.evidence] for each in report.verified]


@pytest.mark.parametrize(
    ("text", "lang", "why"),
    [
        ("The gas works sold 8.4 billion units: 5.1 billion at home and 3.9 billion abroad.", "en", "5.1 billion + 3.9 billion"),
        ("The herd eats 9.6 tonnes of feed a day: the cows 6.9 and the calves 3.7.", "en", "6.9 + 3.7"),
        ("مجموع ما صرفته الهيئة 6.5 مليارات ليرة: 2.9 مليار للفلاحين، و1.8 مليار للرعاة، و0.9 مليار للتجار.", "ar", "2.9 مليار"),
    ],
)  # fmt: skip
def test_figures_may_leave_out_the_unit_of_their_total(text: str, lang: str, why: str) -> None:
    """Figures in millions, or with decimals, share the unit that is written once."""
    assert [found.startswith(why) for found, _ in errors(text, lang, "SUM01")] == [True]


def test_whole_numbers_take_no_unit_from_another_figure() -> None:
    """ "7" and "5" behind a price count things: no sum of money."""
    assert errors("The kit costs 8.5 euros: 7 in blue and 5 in red are left.", "en", "SUM01") == []
    assert errors("The fund has $4.2 billion, of which 3.5 and 2.5 are said to be shares.", "en", "SUM01") == []


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("It blew down 14 sheds and 9 barns, a total of 32 buildings.", "en", 1),
        ("It blew down 14 sheds and 9 barns, a total of 230 buildings in two days.", "en", 0),
        ("Five nurses and 6 doctors saw a total of 14 people.", "en", 0),
        ("Homs got 120 tents, Hama 71 tents and Idlib 52 tents, for a total of 249 tents.", "en", 1),
        ("يضم الفريق 11 طبيبا و19 ممرضا و4 صيادلة، وعددهم الإجمالي 32 شخصا.", "ar", 1),
        ("أسفر القصف عن مقتل 23 شخصا وإصابة 74 آخرين، ليبلغ مجموع الضحايا 87.", "ar", 1),
        ("أسفر القصف عن مقتل 23 شخصا وإصابة 74 آخرين، ليبلغ مجموع القتلى 87.", "ar", 0),
    ],
)  # fmt: skip
def test_a_total_may_name_unlike_things_in_one_word(text: str, lang: str, found: int) -> None:
    """Sheds and barns are buildings; a total of one of the kinds, or of another size, belongs to something else."""
    assert len(errors(text, lang, "SUM01")) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Some 27 people were taken to hospital, 16 of them by air and 17 by road.", 1),
        ("Some 27 people were taken to hospital, 6 of them by air and 7 by road.", 0),
        ("Some 27 people were treated, 16 of them women and 17 foreigners.", 0),
    ],
)
def test_parts_with_their_own_ways_and_places_exclude_each_other(text: str, found: int) -> None:
    """By air and by road: together no more than all; women and foreigners may be the same people."""
    assert len(errors(text, "en", "SUM01")) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The port moved 8,412 boxes in April: 5,190 were full and 3,322 were empty.", 1),
        ("The port moved 8,412 boxes in April: 5,190 of them full and 2,100 lost at sea.", 0),
        ("The port has 84 cranes: 51 gardens and 60 shops are near it.", 0),
    ],
)
def test_a_list_behind_a_colon_is_no_more_than_its_total(text: str, found: int) -> None:
    """5,190 + 3,322 is 8,512; a shorter list may leave parts out, and gardens are no cranes."""
    assert len(errors(text, "en", "SUM01")) == found


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("Sales in Europe brought $2.3 billion and in Asia $1.9 billion. Together the two regions earned $2.4 billion.", "en", 1),
        ("Sales in Europe brought $2.3 billion and in Asia $1.9 billion. Together the four regions earned $8.4 billion.", "en", 0),
        ("The yard took 430 tons on Monday and 275 tons on Tuesday. That makes the total 750 tons.", "en", 1),
        ("تسلم المستودع 4,300 بطانية في الأسبوع الأول، ثم 2,750 بطانية في الثاني. وبذلك يكون إجمالي ما تسلمه 7,750 بطانية.", "ar", 1),
        ("تسلم المستودع 4,300 بطانية في الأسبوع الأول، ثم 2,750 بطانية في الثاني. وبذلك ارتفع إجمالي ما تسلمه إلى 97,400 بطانية.", "ar", 0),
        ("قُتل 24 جنديا و19 مدنيا. وبذلك بلغت الحصيلة 35 قتيلا منذ الفجر.", "ar", 1),
        ("قُتل 24 جنديا و19 مدنيا. وبذلك بلغت الحصيلة 535 قتيلا منذ الفجر.", "ar", 0),
        ("Five of the 20 schools and 12 shops were open. Together the two had 19 visitors.", "en", 0),
    ],
)  # fmt: skip
def test_a_sentence_may_add_up_the_one_before(text: str, lang: str, found: int) -> None:
    """Words that count the parts or say "thus" are sure; a total that runs on may be more, but never less."""
    assert len(errors(text, lang, "SUM01")) == found


@pytest.mark.parametrize(
    ("text", "lang", "code", "want"),
    [
        ("Twelve of the 31 wells are dry; the other 29 still give water.", "en", "SUM04", "19"),
        ("Of the 415 bridges 288 were checked, and the remaining 172 wait.", "en", "SUM04", "127"),
        ("وزعت البلدية 870 حاوية من أصل 1,200 حاوية، وستوزع الحاويات المتبقية، وهي 33 حاوية، قبل العيد.", "ar", "SUM04", "330"),
        ("Staff logged 930 calls. Men made 561. Women made 274. The other 68 hung up.", "en", "SUM01", "903"),
    ],
)  # fmt: skip
def test_the_rest_is_what_the_parts_leave(text: str, lang: str, code: str, want: str) -> None:
    """A figure that is called the rest: 31 − 12, 415 − 288, 1,200 − 870; 561 + 274 + 68."""
    assert [suggestion for _, suggestion in errors(text, lang, code)] == [want]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Three of the 12 crew were hurt. The other 2 injured were passengers.", "en"),
        ("Of the 140 requests, 96 were granted, and 20 are still being studied.", "en"),
        ("One of the firms won 20 contracts; the other 12 went abroad.", "en"),
        ("قدم المجلس 140 توصية. نفذت الحكومة 96 منها، وما زالت 20 توصية قيد الدراسة.", "ar"),
    ],
)
def test_a_rest_of_something_else_is_left_alone(text: str, lang: str) -> None:
    """Others may be hurt, refused or elsewhere."""
    assert errors(text, lang, "SUM04") == errors(text, lang, "SUM01") == []


def test_what_is_still_open_is_no_more_than_what_is_left() -> None:
    """96 granted and 74 still open are more than 140; three parts that give the whole are verified: 207 + 96 + 9 is 312."""
    text = "قدم المجلس 140 توصية. نفذت الحكومة 96 منها، وما زالت 74 توصية قيد الدراسة."
    assert len(errors(text, "ar", "SUM04")) == 1
    told = "The council received 312 requests. It granted 207. It refused 96; still 9 are open."
    assert ["312 requests", "207", "96", "9"] in verified(told, "en", "SUM01")


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("The fleet has shrunk from 64 to 47 vessels, a loss of 71 in ten years.", "en", 1),
        ("Sales fell from $64 million to $47 million, with a loss of $71 million.", "en", 0),
        ("After 28 withdrawals, 331 of the 161 entrants are left in the race.", "en", 1),
        ("After 82 withdrawals, 133 of the 161 entrants are left in the race.", "en", 1),
        ("ارتفع عدد المدارس من 312 إلى 327 مدرسة، أي بزيادة 35 مدرسة، وبنتها ثلاث شركات.", "ar", 1),
        ("انخفض عدد الأسرة من 710 أسرّة إلى 236 سريرا، أي أن 174 سريرا شُغلت في يومين.", "ar", 1),
        ("The town planned 1,500 flats. By May 1,126 stood. Rain held up work. The shortfall of 734 flats is blamed on it.", "en", 1),
    ],
)  # fmt: skip
def test_differences_in_many_words(text: str, lang: str, found: int) -> None:
    """64 − 47 is 17; a loss of money is a result; 161 − 28 is 133; 327 − 312 is 15; 710 − 236 is 474; 1,500 − 1,126 is 374."""
    assert len(errors(text, lang, "SUM04")) == found


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("Each of the 84 classes has 27 pupils, so the school teaches 1,296 pupils.", "en", 1),
        ("Each family of the 1,150 on the list gets 25 kg; the month's total comes to 28,750 kg.", "en", 0),
        ("The fund spent $3.6 million on 1,200 projects, an average of $30,000 each.", "en", 1),
        ("اشترت المديرية 60 حاسوبا، ثمن الحاسوب 420 دينارا، ودفعت 52,200 دينار.", "ar", 1),
        ("أنفق البرنامج 3.6 ملايين دولار على 1,200 مشروع، بمتوسط 30,000 دولار للمشروع.", "ar", 1),
        ("قُطع الماء عن 7 أحياء يسكن كلا منها نحو 6,000 نسمة، فتضرر 42,000 نسمة.", "ar", 0),
    ],
)
def test_so_much_of_each(text: str, lang: str, found: int) -> None:
    """84 × 27 is 2,268; 3.6 million ÷ 1,200 is 3,000; 60 × 420 is 25,200; 7 × 6,000 is 42,000."""
    assert len(errors(text, lang, "SUM05")) == found


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("The staff consists of 17 percent men and 29 percent women.", "en", 1),
        ("Goods left by road (46%), by rail (28%) or by sea (14%).", "en", 0),
        ("Of those asked, 47% drive, 31% take the bus, 14% cycle and the rest, 18%, walk.", "en", 1),
        ("Causes were:\n\n- wiring: 54.0%\n- neglect: 49.5%\n- unknown: 10.0%\n", "en", 1),
        ("Ownership:\n\n| Owner | Stake |\n|---|---|\n| State | 40% |\n| Fund | 43% |\n| Town | 27% |\n", "en", 1),
        ("Ownership:\n\n| Owner | Stake |\n|---|---|\n| State | 14% |\n| Fund | 33% |\n| Town | 27% |\n", "en", 0),
        ("شكلت النساء 58% من المشاركين والرجال 24%.", "ar", 1),
        ("يصل الطلاب بالحافلة (٢٢٪) أو سيرا (٤٦٪) أو بالدراجة (١٤٪).", "ar", 1),
        ("يصل الطلاب سيرا (٤٦٪) أو بالحافلة (٢٢٪) أو بالدراجة (١٤٪).", "ar", 0),
    ],
)
def test_shares_of_one_whole(text: str, lang: str, found: int) -> None:
    """Kinds that are all there are, a last share that is the rest, more than all; the greatest alone are no whole."""
    assert len(errors(text, lang, "SUM03")) == found


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("The choir has 42 members, including 51 sopranos.", "en", 1),
        ("The agency's 905 patrols included 1,480 joint patrols.", "en", 1),
        ("The mines gave 13.7 million tonnes of ore. The older one gave 49 million tonnes of this.", "en", 1),
        ("The plan covers 12 schools, including 45 classrooms.", "en", 0),
        ("شارك في المؤتمر 120 خبيرا، بينهم 210 خبراء من الخارج.", "ar", 1),
    ],
)
def test_a_part_is_no_more_than_its_whole(text: str, lang: str, found: int) -> None:
    """Whoever is among people is one of them; classrooms are no schools."""
    assert len(errors(text, lang, "SUM02")) == found
