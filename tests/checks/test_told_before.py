"""Figures whose whole, number, old level or total an earlier sentence told of the same thing."""

from __future__ import annotations

import pytest

import factcheck

SHARE_AR = (
    "سُجل في الإقليم 640 حريقا في موسم الصيف. وشارك في إخمادها 58 فريقا. وزادت المساحة المزروعة.\n\n"
    "وأخمد المتطوعون وحدهم 272 حريقا، أي نحو {share}% من الحرائق، وبقيت ستة فرق في الميدان."
)
SHARE_EN = (
    "The region counted 640 fires this summer. Some 58 crews were sent. The sown area grew.\n\n"
    "Helpers alone put out 272 fires, or about {share}% of all fires, and six crews stayed."
)
AVERAGE_AR = (
    "حررت البلدية 2,640 مخالفة في الأسواق. وشارك في الحملة 31 مفتشا.\n\n"
    "وبلغت قيمة الغرامات 990,000 دينار، بمتوسط {each} دينارا للمخالفة الواحدة."
)
AVERAGE_EN = (
    "The town issued 2,640 tickets in its markets. Some 31 officers took part.\n\n"
    "Payments came to $990,000, an average of ${each} for each ticket."
)
CHANGE_AR = (
    "أنجز المركز 1,344 عملية في الفصل الأول. ويعمل فيه 46 طبيبا.\n\n"
    "وقال المدير إن عدد العمليات ارتفع بنسبة {share}% عن الفصل السابق الذي أُجريت فيه 1,050 عملية."
)
CHANGE_EN = (
    "The centre carried out 1,344 operations in spring. It has 46 doctors.\n\n"
    "The number of operations rose by {share}% compared with last winter, when 1,050 operations were made."
)
LIST_AR = (
    "استقبل المهرجان 48,600 زائر. واستمر تسعة أيام.\n\n"
    "وحضر المسرحيات 21,300 زائر، والمعارض {shows} زائر، والأمسيات 9,700 زائر."
)
LIST_EN = (
    "The feast drew 48,600 visitors. It lasted nine days.\n\n"
    "Plays drew 21,300 visitors, shows drew {shows} visitors and readings drew 9,700 visitors."
)


def told(text: str, lang: str) -> tuple[list[tuple[str, str | None]], int]:
    """The errors with what they suggest, and how many relations hold."""
    report = factcheck.check(text, lang=lang, select=["PCT", "SUM01", "SUM05"])
    return [(each.check, each.suggestion) for each in report.findings], len(report.verified)


@pytest.mark.parametrize(("text", "lang"), [(SHARE_AR, "ar"), (SHARE_EN, "en")])
def test_a_share_is_of_what_was_counted_before(text: str, lang: str) -> None:
    """272 of 640 are 42.5 %; with 45.2 two digits are swapped, though it says "about"."""
    assert told(text.format(share="42.5"), lang) == ([], 1)
    assert told(text.format(share="45.2"), lang)[0] == [("PCT01", "42.5")]


@pytest.mark.parametrize(("text", "lang"), [(AVERAGE_AR, "ar"), (AVERAGE_EN, "en")])
def test_an_average_is_over_what_was_counted_before(text: str, lang: str) -> None:
    """990,000 over 2,640 fines are 375 each; with 357 two digits are swapped."""
    assert told(text.format(each="375"), lang) == ([], 1)
    assert [check for check, _ in told(text.format(each="357"), lang)[0]] == ["SUM05"]


@pytest.mark.parametrize(("text", "lang"), [(CHANGE_AR, "ar"), (CHANGE_EN, "en")])
def test_a_change_may_lead_to_what_was_counted_before(text: str, lang: str) -> None:
    """1,344 is 28 % above 1,050; with 82 two digits are swapped."""
    assert told(text.format(share="28"), lang) == ([], 1)
    assert [check for check, _ in told(text.format(share="82"), lang)[0]] == ["PCT02"]


@pytest.mark.parametrize(("text", "lang"), [(LIST_AR, "ar"), (LIST_EN, "en")])
def test_a_list_may_add_up_to_what_was_counted_before(text: str, lang: str) -> None:
    """21,300 + 17,600 + 9,700 are 48,600; with 16,700 two digits are swapped."""
    assert told(text.format(shows="17,600"), lang) == ([], 1)
    assert [check for check, _ in told(text.format(shows="16,700"), lang)[0]] == ["SUM01"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("يعمل في الدار 40 مربية. وتؤوي الدار 640 يتيما.\n\nومن بين الأيتام {girls} فتاة و296 فتى.", "ar"),
        ("The home has 40 nurses. It houses 640 orphans.\n\nOf the orphans, {girls} are girls and 296 are boys.", "en"),
    ],
)
def test_girls_and_boys_are_all_of_those_named_before(text: str, lang: str) -> None:
    """344 + 296 are 640; with 354 one digit is wrong, which is believed since all kinds are told."""
    assert told(text.format(girls=344), lang)[0] == []
    assert [check for check, _ in told(text.format(girls=354), lang)[0]] == ["SUM01"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("بلغت نسبة النجاح في العلوم 83% وفي الآداب 67%، بفارق {gap} نقطة مئوية.", "ar"),
        ("Passes stood at 83% in science and 67% in arts, a gap of {gap} percentage points.", "en"),
        ("تباطأ التضخم من 81% إلى 65%، متراجعا {gap} نقطة مئوية.", "ar"),
        ("Inflation slowed from 81% to 65%, down {gap} percentage points.", "en"),
    ],
)
def test_a_gap_of_points_lies_between_two_percentages(text: str, lang: str) -> None:
    """83 and 67 lie 16 points apart, 81 and 65 as well; with 61 two digits are swapped."""
    assert told(text.format(gap=16), lang)[0] == []
    assert [check for check, _ in told(text.format(gap=61), lang)[0]] == ["PCT04"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("وكان المشفى قد سجل 2,400 حالة قبل عام، ما يعني زيادة نسبتها 35%، أو {step} حالة.", "ar"),
        ("The centre had counted 2,400 cases a year before, a rise of 35%, or {step} cases.", "en"),
    ],
)
def test_a_percentage_and_the_amount_that_it_is(text: str, lang: str) -> None:
    """35 % of 2,400 are 840, which is no new level; with 480 two digits are swapped."""
    assert told(text.format(step=840), lang) == ([], 1)
    assert [check for check, _ in told(text.format(step=480), lang)[0]] == ["PCT02"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("وقعت 52 هزة. وتصحيحا لما ورد، كان عدد البلاغات 25 بلاغا والصحيح 27 بلاغا. وأصيبت 52 دارا.", "ar"),
        ("Income was 648 million. Profit slipped to 91 million from 96 million, or 14.0% of income after 16.0%.", "en"),
        ("تراجع عجز الميزان إلى 2.7 مليار دينار من 3.6 مليارات. وزادت التحويلات من 2.4 إلى 2.64 مليار دينار.", "ar"),
    ],
)
def test_what_only_looks_like_a_part_is_none(text: str, lang: str) -> None:
    """A correction lists no parts, a share behind an old figure is of the new one, and a deficit that fell is a level."""
    assert told(text, lang)[0] == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("أضيفت 270 عربة، بعد أن كان عدد العربات 1,680 عربة، أي بزيادة نسبتها نحو {share}%.", "ar"),
        ("Some 270 carts were added to 1,680 carts, a rise of about {share}%.", "en"),
    ],
)
def test_what_was_added_is_no_new_level(text: str, lang: str) -> None:
    """270 are 16 % of 1,680, to which they came."""
    assert told(text.format(share=16), lang)[0] == []


def test_that_is_so_much_for_each() -> None:
    """258,000 over 17,200 are 15; with 51 two digits are swapped."""
    text = "اقتنت الدار 17,200 مجلد بكلفة قدرها 258,000 دينار، أي {each} دينارا للمجلد."
    assert told(text.format(each=15), "ar") == ([], 1)
    assert [check for check, _ in told(text.format(each=51), "ar")[0]] == ["SUM05"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("بيعت 84 ألف تذكرة، وبقيت {left} ألف تذكرة من أصل 126 ألفا.", "ar"),
        ("They sold 8,412 seats and {left} seats remain of the 12,660.", "en"),
    ],
)
def test_what_is_left_of_a_whole_behind_it(text: str, lang: str) -> None:
    """126 less 84 are 42 thousand; with 24 two digits are swapped. 12,660 less 8,412 are 4,248."""
    right, wrong = ("42", "24") if lang == "ar" else ("4,248", "4,284")
    found = [factcheck.check(text.format(left=each), lang=lang, select=["SUM04"]) for each in (right, wrong)]
    assert [[each.suggestion for each in one.findings] for one in found] == [
        [],
        ["42 ألف" if lang == "ar" else "4,248"],
    ]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (
            "The isle has a population of 4,858,979. It has two lakes.\n\nIt has 108,000 newcomers (2.4% of the population).",
            "en",
        ),
        ("يبلغ سكان الجزيرة 4,858,979 نسمة. وفيها بحيرتان.\n\nوفيها 108,000 وافد (2.4% من السكان).", "ar"),
    ],
)
def test_a_long_figure_gives_any_loose_share(text: str, lang: str) -> None:
    """108,000 are 2.2 % of 4,858,979 and 2.4 % of 4,588,979, which proves nothing: the share may be of another year."""
    assert told(text, lang)[0] == []
