"""Every check keeps the contract: its code, its name, its page and its examples."""

from __future__ import annotations

import re

import pytest

from factcheck.checks import Check, Consistent, Inconsistent, all_checks

# The catalogue. A code never changes, so that a setting or a suppression means the same for ever; some checks are still to come.
CODES = {
    "LED01": "cumulative-total-falls",
    "LED02": "roll-forward-broken",
    "LED03": "carry-over-mismatch",
    "LED04": "total-does-not-grow-by-the-period",
    "LED05": "revised-without-notice",
    "LED06": "stale-figure",
    "LED07": "unexplained-jump",
    "LED08": "unit-or-definition-changed",
    "NUM01": "malformed-number",
    "NUM02": "separators-disagree",
    "PCT01": "percent-of-mismatch",
    "PCT02": "percent-change-mismatch",
    "PCT03": "ratio-given-as-increase",
    "PCT04": "percent-or-points",
    "PCT05": "direction-contradicts-figures",
    "REF01": "figure-differs-from-table",
    "RUL01": "fact-mismatch",
    "RUL02": "rule-broken",
    "RUL03": "required-figure-missing",
    "RUL04": "unit-missing",
    "RUL05": "out-of-range",
    "RUL06": "figure-too-old",
    "RUL07": "as-of-date-missing",
    "RUL08": "too-many-digits",
    "SAM01": "figure-restated-differently",
    "SAM02": "list-count-mismatch",
    "STA01": "p-value-mismatch",
    "STA02": "mean-impossible-for-n",
    "STA03": "sd-impossible",
    "STA04": "estimate-outside-its-interval",
    "SUM01": "parts-do-not-sum",
    "SUM02": "part-exceeds-whole",
    "SUM03": "shares-do-not-sum-to-100",
    "SUM04": "difference-mismatch",
    "SUM05": "product-or-average-mismatch",
    "TIM01": "weekday-date-mismatch",
    "TIM02": "impossible-date",
    "TIM03": "duration-mismatch",
    "TIM04": "range-reversed",
    "TIM05": "month-names-disagree",
    "TIM06": "period-in-the-future",
    "TRA01": "number-missing",
    "TRA02": "number-differs",
    "TRA03": "unit-differs",
    "TRA04": "scale-differs",
    "TRA05": "hedge-lost",
    "TRA06": "counted-thing-differs",
    "UNI01": "conversion-mismatch",
    "UNI02": "false-precision",
    "UNI03": "dimension-mismatch",
    "UNI04": "area-or-volume-factor",
    "UNI05": "temperature-difference",
}
FIRST = ("LED01", "LED02", "LED03", "LED04", "RUL01", "RUL02", "TIM01", "UNI01", "UNI02", "UNI03")
HEADINGS = ("What it compares", "Why it matters", "When it stays silent", "How to fix")

every_check = pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.code)


def test_the_first_checks_are_there() -> None:
    """The families of units, time, rules and earlier releases have their first checks."""
    assert [code for code in FIRST if code not in {check.code for check in all_checks()}] == []


def test_codes_and_names_are_used_once() -> None:
    """No two checks share a code or a name."""
    checks = all_checks()
    assert len({check.code for check in checks}) == len({check.name for check in checks}) == len(checks)


@every_check
def test_the_code_is_stable(check: Check) -> None:
    """A check keeps the code under which the catalogue knows it."""
    assert CODES[check.code] == check.name


@every_check
def test_the_name_states_the_defect(check: Check) -> None:
    """A name is words joined by hyphens, which reads well after "allow"."""
    assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", check.name)


@every_check
def test_the_page_answers_four_questions(check: Check) -> None:
    """A check's page has its four headings, underlined, in their order, each with text after it."""
    places = [check.page.find(f"\n{heading}\n{'-' * len(heading)}\n") for heading in HEADINGS]
    assert -1 not in places
    assert places == sorted(places)
    ends = [*places[1:], len(check.page)]
    for heading, start, end in zip(HEADINGS, places, ends, strict=True):
        assert re.search(r"\w{3}", check.page[start + 2 * len(heading) : end]), heading


@every_check
def test_the_examples_show_both_sides_in_two_languages(check: Check) -> None:
    """A check has two examples each way at least, one of them not in English."""
    for side in (Consistent, Inconsistent):
        examples = [example for example in check.examples if isinstance(example, side)]
        assert len(examples) >= 2, side.__name__
        assert any(example.lang != "en" for example in examples), side.__name__


@every_check
def test_the_places_of_examples_are_clear(check: Check) -> None:
    """The words at which a finding is expected stand once in the example's text."""
    for example in check.examples:
        if isinstance(example, Inconsistent):
            assert example.text.count(example.at) == 1, example
