"""Percentages in further wordings: signs in brackets, deep falls, appositions, points above, a unit said once.

Worked out by hand: 220 after 395 is 44.3 % less, 460 after 482 is 4.6 % less, 141 of 432 are 32.6 %,
1,562 of 7,853 are 19.9 %, and 34.1 lies 3.8 above 30.3.
"""

from __future__ import annotations

import pytest

import factcheck

CASES = (
    ("PCT02", "en", "Visitors fell {}% from 395 to 220.", "44.3", "85.3"),
    ("PCT02", "en", "Vehicles totalled 460 in 2023, against 482 in 2022 (-{}%).", "4.6", "9.8"),
    ("PCT02", "ar", "انخفض عدد الزوار بنسبة {}% من 395 إلى 220.", "44.3", "85.3"),
    ("PCT01", "en", "There were 432 applications, of which 141, {}%, were local.", "32.6", "47.6"),
    ("PCT01", "ar", "شكل 141 من 432 حالة ما نسبته {}%.", "32.6", "39.6"),
    ("PCT01", "en", "Of 7,853 tonnes, 1,562 ({}%) were new.", "19.9", "62.7"),
    ("PCT01", "ar", "من أصل 7,853 طنا، سُجل 1,562 ({}%) لأول مرة.", "19.9", "62.7"),
    ("PCT04", "en", "At 34.1%, the rate is {} points above last year's 30.3%.", "3.8", "5.5"),
)


@pytest.mark.parametrize(("check", "lang", "text", "right", "wrong"), CASES)
def test_it_is_judged(check: str, lang: str, text: str, right: str, wrong: str) -> None:
    """The right percentage is verified, the wrong one is found by the check that it belongs to."""
    report = factcheck.check(text.format(right), lang=lang)
    assert not report.findings
    assert check in {each.check for each in report.verified}
    (found,) = factcheck.check(text.format(wrong), lang=lang).findings
    assert (found.severity, found.check) == ("error", check)


def test_a_unit_of_a_price_is_not_taken_over() -> None:
    """A price per tonne says nothing of the number beside it."""
    report = factcheck.check("Of 300 trucks, 45 (22%) carried wheat at $210 a tonne.", lang="en")
    assert [each.check for each in report.findings] == ["PCT01"]
    assert not factcheck.check("At 210 dollars per tonne, 45 (22%) more than before, trade slowed.", lang="en").findings


@pytest.mark.parametrize(
    ("text", "lang", "messages", "why"),
    [
        ("Unemployment rose from 6% to 7%, up 1 percent.", "en", "en", "with the figures as they are written, (7 − 6) ÷ 6 gives 16.7 percent"),
        ("ارتفع معدل البطالة من 6% إلى 7%، أي بزيادة 1%.", "ar", "ar", "بالأرقام كما كُتبت، (7 − 6) ÷ 6 يساوي 16.7%"),
        ("Exports rose 20 percentage points, from 500 tonnes to 600 tonnes.", "en", "en", "«600 tonnes» · «500 tonnes» are amounts, and a change of amounts is a percentage"),
    ],
)  # fmt: skip
def test_a_reason_holds_where_rounding_would_let_the_sides_meet(text: str, lang: str, messages: str, why: str) -> None:
    """6 and 7 may both be 6.5, which is no reason to tell: 1/6 is 16.7 %. Points of amounts are told by their kind."""
    (found,) = factcheck.check(text, lang=lang, messages=messages).findings
    assert found.why == why
