"""The checks of sums: what their examples do not show."""

from __future__ import annotations

from decimal import Decimal

import pytest

import factcheck
from factcheck.model import Finding, Report


def run(text: str, lang: str = "en", code: str = "SUM") -> Report:
    """The report on a text by the checks of sums."""
    return factcheck.check(factcheck.Document.of(text, lang=lang), select=[code])


def whys(text: str, lang: str = "en", code: str = "SUM") -> list[tuple[str, str]]:
    """Each finding's code and what it worked out."""
    return [(each.check, each.why.split(";")[0]) for each in run(text, lang, code).findings]


def only(text: str, lang: str = "en", code: str = "SUM") -> Finding:
    """The one finding on a text."""
    (found,) = run(text, lang, code).findings
    return found


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The convoy had 53 vehicles, made up of 24 lorries, 16 vans and 13 buses.", "en"),
        ("Homs got 120 tents, Hama 71 and Idlib 52, 243 in all.", "en"),
        ("The north sent 46 teams and the south 29. That makes 75 teams.", "en"),
        ("Of the 243 tents, 120 went north, 71 east and the remaining 52 south. The 243 tents: 191 old and 52 new.", "en"),
        ("Nurses saw 1,243 patients. Of these, 730 were women and 513 men.", "en"),
        ("Capital came to €214.6 million, split between grids (€131.2 million), dams (€58.9 million) and IT (€24.5 million).", "en"),
        ("تتألف القافلة من 53 عربة: 24 شاحنة و16 حافلة و13 صهريجا.", "ar"),
        ("عالج الفريق 1,243 مريضا، منهم 730 امرأة و513 رجلا.", "ar"),
    ],
)  # fmt: skip
def test_a_sum_that_holds_is_verified(text: str, lang: str) -> None:
    """A total with all its parts is verified, whatever words tie them."""
    report = run(text, lang, "SUM01")
    assert report.findings == ()
    assert report.verified != ()


def test_a_list_of_lines_has_its_total_below() -> None:
    """Bullets add up to the total that the next paragraph begins with: 13 + 9 + 5 is 27, not 29."""
    text = "Dead by hospital:\n\n* Central: 13\n* Harbour: 9\n* Military: 5\n\nIn total, 29 people died.\n"
    assert whys(text, code="SUM01") == [("SUM01", "13 + 9 + 5 gives 27")]


def test_a_list_of_lines_has_its_total_as_its_last_line() -> None:
    """A line called total sums up the lines before it: 42 + 67 + 35 is 144."""
    text = "Grants:\n\n- Health: 42\n- Schools: 67\n- Water: 35\n- Total: 414\n"
    assert only(text, code="SUM01").suggestion == "144"


def test_a_line_that_sums_up_some_lines_only_is_left_alone() -> None:
    """With two totals among its lines, a list does not say which lines each covers."""
    text = "- Wheat: 42\n- Rye: 67\n- Total: 109\n- Cows: 35\n- Total: 150\n"
    assert whys(text, code="SUM01") == []


def test_a_part_in_the_sentence_before_is_not_of_this_whole() -> None:
    """A figure of another thing in the next sentence is no part."""
    assert whys("Inspectors visited 53 farms. The region has 112 wells, of which 90 are dry.", code="SUM02") == []


def test_a_whole_that_is_bounded_below_still_bounds_its_part() -> None:
    """Whoever knows of 121 women would not write of at least 73 journalists."""
    assert [code for code, _ in whys("At least 73 editors were held, including 121 women.")] == ["SUM02"]


def test_a_comparison_is_no_hedge() -> None:
    """The "than" in "fewer than the 1,204" compares, so that 1,402 − 892 = 510 contradicts 312."""
    text = "The ward saw 892 patients, 312 fewer than the 1,402 of last June."
    assert only(text, code="SUM04").diagnosis == "digits-swapped"


def test_an_average_is_rounded_at_its_last_digit() -> None:
    """503 people in 10 camps are 50.3 a camp, which is written as 50."""
    assert [each.reading for each in run("In 10 camps live 503 people, an average of 50.", code="SUM05").verified] == [
        "narrow"
    ]


def test_shares_hold_within_their_rounding() -> None:
    """Three thirds of 33 percent give between 97.5 and 100.5."""
    text = "The capital is split between the state (33%), a bank (33%) and the staff (33%)."
    (verified,) = run(text, code="SUM03").verified
    assert verified.reading == "narrow"


def test_several_answers_need_not_give_100() -> None:
    """Where several answers were allowed, shares are not of one whole."""
    text = "Asked for reasons, with multiple answers allowed, 62% named price, 48% speed and 31% the remaining ones."
    assert whys(text, code="SUM03") == []


def test_a_suggestion_is_a_figure_of_the_document() -> None:
    """A suggestion is written as the document writes figures."""
    found = only(
        "بلغت الإيرادات 642.8 مليون دينار والنفقات 597.3 مليون دينار، أي بفائض قدره 54.5 مليون دينار.", "ar", "SUM04"
    )
    assert Decimal(found.suggestion.split()[0] if found.suggestion else "0") == Decimal("45.5")
