"""Every check keeps the contract: its code, its name, its page and its examples."""

from __future__ import annotations

import re

import pytest

from factcheck.checks import Check, Consistent, Inconsistent, all_checks

# The code of a check never changes, so that a setting or a suppression means the same for ever.
CODES = {
    "LED01": "cumulative-total-falls",
    "LED02": "roll-forward-broken",
    "LED03": "carry-over-mismatch",
    "LED04": "total-does-not-grow-by-the-period",
    "RUL01": "fact-mismatch",
    "RUL02": "rule-broken",
    "RUL03": "required-figure-missing",
    "RUL04": "unit-missing",
    "RUL05": "out-of-range",
    "TIM01": "weekday-date-mismatch",
    "UNI01": "conversion-mismatch",
    "UNI02": "false-precision",
    "UNI03": "dimension-mismatch",
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
    """A check's page has its four headings, in their order, each with text after it."""
    places = [check.page.find(heading) for heading in HEADINGS]
    assert -1 not in places
    assert places == sorted(places)
    ends = [*places[1:], len(check.page)]
    for heading, start, end in zip(HEADINGS, places, ends, strict=True):
        assert re.search(r"\w{3}", check.page[start + len(heading) : end]), heading


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
