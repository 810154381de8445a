"""Blame across relations: the figure that explains all failures, and none that another relation bears out."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.judge import diagnose, judge
from tests.judge.figures import applied, count, equation, plain


def test_the_figure_that_explains_all_failures_is_named() -> None:
    """312 owners stand in two sums; only 321 read as 312 repairs both."""
    shared = count("321")
    first = equation(count("493"), applied("+", shared, count("181")))
    second = equation(count("336"), applied("+", shared, count("24")))
    verdicts = [judge(first), judge(second)]
    found = diagnose(verdicts[0], related=verdicts)
    assert found is not None
    assert (found.slip, found.suspect, found.value) == ("digits-swapped", shared, Decimal(312))


def test_a_figure_that_another_relation_bears_out_is_not_blamed() -> None:
    """57,103 or 54,103: the one that is also the sum of its parts is right."""
    headline, body = count("57,103"), count("54,103")
    restated = judge(equation(headline, body, form="restatement"))
    assert diagnose(restated) is not None
    for right, wrong in ((headline, body), (body, headline)):
        parts = applied("+", plain(str(int(right.value or 0) - 1)), plain("1"))
        found = diagnose(restated, related=[restated, judge(equation(right, parts))])
        assert found is not None
        assert (found.slip, found.suspect, found.value) == ("digit-wrong", wrong, right.value)


def test_another_number_of_the_same_words_says_nothing() -> None:
    """That the day of a date lies behind another day does not bear out its year: 321 may be 312 all the same."""
    shared = count("321")
    failing = judge(equation(count("493"), applied("+", shared, count("181"))))
    counted = replace(shared, quantity=count("736,000").quantity)
    held = judge(equation(counted, plain("735999"), ">="))
    assert held.outcome == "consistent"
    found = diagnose(failing, related=[failing, held])
    assert found == diagnose(failing)
    assert found is not None
    assert found.suspect == shared


def test_what_is_skipped_or_unrelated_blames_nobody() -> None:
    """Only judged relations that share a figure count."""
    total, part = count("321"), count("131")
    failing = judge(equation(total, applied("+", count("181"), part)))
    skipped = judge(equation(part, applied("/", count("5"), count("0"))))
    elsewhere = judge(equation(count("7"), count("8")))
    found = diagnose(failing, related=[failing, skipped, elsewhere])
    assert found == diagnose(failing)
    assert found is not None
    assert (found.suspect, found.value) == (total, Decimal(312))
