"""What else than digits and words tells that two figures are one with a slip, and small counts that are taken up."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.checks.restated.slips import is_quoted
from factcheck.model import Document


def told(text: str, lang: str) -> tuple[int, list[str]]:
    """How many restatements hold, and what the findings report."""
    report = factcheck.check(Document(text, lang=lang), select=["SAM01"])
    return len(report.verified), [each.reported for each in report.findings]


@pytest.mark.parametrize(
    ("text", "lang", "reported"),
    [
        ("Some 17,000 homes lost power, 6,800 of them on the coast. Crews will reconnect the 71,000 homes.", "en", 1),
        ("Some 17,000 homes lost power, 6,800 of them on the coast. Crews will reconnect the 46,000 homes.", "en", 0),
        ("فقدت 17,000 أسرة الكهرباء، بينها 6,800 أسرة على الساحل. وستعيد الفرق التيار إلى الأسر الـ71,000.", "ar", 1),
        ("فقدت 17,000 أسرة الكهرباء، بينها 6,800 أسرة على الساحل. وستعيد الفرق التيار إلى الأسر الـ46,000.", "ar", 0),
        (
            "The new plant makes 8,000 cubic metres per day. The towns need the new plant, which makes 80,000 cubic metres per day.",
            "en",
            1,
        ),
        ("تنتج المحطة 8,000 متر مكعب يوميا. وتزود المحطة، التي تنتج 80,000 متر مكعب يوميا، ثلاث مدن.", "ar", 1),
    ],
)
def test_an_article_or_a_rate_tells_that_a_figure_is_taken_up(text: str, lang: str, reported: int) -> None:
    """An article with swapped digits ties figures, and so does a rate with a nought more; an article alone does not."""
    assert len(told(text, lang)[1]) == reported


QUOTED = "Rangers counted 538 geese on Sunday at the pond. Their head said: {opened}We saw {figure} geese on Sunday, a rare sight{closed}."
QUOTED_AR = (
    "أحصى الحراس 538 إوزة يوم الأحد عند البركة. وقال رئيسهم: {opened}رأينا يوم الأحد {figure} إوزة، وهذا نادر{closed}."
)


@pytest.mark.parametrize("text", [QUOTED, QUOTED_AR])
def test_a_quotation_says_again_what_was_told_before_it(text: str) -> None:
    """One wrong digit is believed in a quotation that names the same day; without it the figure may be another one."""
    lang = "ar" if text == QUOTED_AR else "en"
    assert len(told(text.format(opened="“", figure="588", closed="”"), lang)[1]) == 1
    assert len(told(text.format(opened="", figure="588", closed=""), lang)[1]) == 0
    assert told(text.format(opened="“", figure="538", closed="”"), lang) == (1, [])


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("She said: “We saw ", True),
        ("She said: «رأينا ", True),
        ("“We saw it,” she said of ", False),
        ('She said: "We saw ', True),
        ('"We saw it," she said of ', False),
        ("“We saw it.\n\nThen came ", False),
        ("x" * 700 + " “We saw ", False),
    ],
)
def test_a_quotation_is_known_by_its_marks(before: str, expected: bool) -> None:
    """A figure is quoted behind an opening mark of its own paragraph, as far as that can be seen."""
    claim = factcheck.extract(Document(before + "538 geese there.", lang="en"))[0]
    assert is_quoted(claim) is expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        (
            "Six divers died in the cave on Monday. The families of the six divers who died in the cave have come.",
            "en",
            (1, 0),
        ),
        (
            "Six divers died in the cave on Monday. The families of the eight divers who died in the cave have come.",
            "en",
            (0, 1),
        ),
        (
            "Six divers entered the cave; two were saved. The four divers who died in the cave were brothers.",
            "en",
            (0, 0),
        ),
        (
            "Six divers died in the cave on Monday. The remaining three divers in the cave who died later were young.",
            "en",
            (0, 0),
        ),
        ("Six divers died in the cave on Monday. Four divers died in the cave last year.", "en", (0, 0)),
        (
            "Six divers died in the cave on Monday. Four of the eight divers in the cave who died were young.",
            "en",
            (0, 0),
        ),
        ("Two kinds of snow fall on the ridge. Snow on the ridge feeds the four main kinds of stream.", "en", (0, 0)),
        ("Some six divers died in the cave. The eight divers who died in the cave were young.", "en", (0, 0)),
        ("- Six divers died in the cave\n- The eight divers who died in the cave were young", "en", (0, 0)),
        (
            "غرق ستة صيادين في البحيرة يوم الاثنين. وتسلمت أسر الصيادين الستة الذين ماتوا في البحيرة يوم الاثنين الجثامين.",
            "ar",
            (1, 0),
        ),
        (
            "غرق ستة صيادين في البحيرة يوم الاثنين. وتسلمت أسر الصيادين الثمانية الذين ماتوا في البحيرة يوم الاثنين الجثامين.",
            "ar",
            (0, 1),
        ),
        ("غرق ستة صيادين في البحيرة يوم الاثنين. وغرق أربعة صيادين في البحيرة العام الماضي.", "ar", (0, 0)),
    ],
)
def test_small_counts_are_held_together_where_an_article_takes_them_up(
    text: str, lang: str, expected: tuple[int, int]
) -> None:
    """A small count with an article is the earlier one of its thing, unless it is a part, a rest, or what others leave."""
    holds, findings = told(text, lang)
    assert (holds, len(findings)) == expected
