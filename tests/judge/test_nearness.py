"""How well a change lets the figures fit, and what that says for it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.judge.candidates import Candidate
from factcheck.judge.nearness import LEAST, nearness
from factcheck.model import Claim
from tests.judge.figures import applied, claim, count, diagnosed, equation, percent


def near(suspect: Claim, meant: str, whole: Claim, *parts: Claim) -> Decimal:
    """The nearness of a change in a sum."""
    return nearness(Candidate("digit-wrong", suspect, 3, Decimal(meant)), equation(whole, applied("+", *parts)))


@pytest.mark.parametrize("scale", ["million", "مليون"])
def test_a_rounded_sum_reads_what_its_parts_give(scale: str) -> None:
    """2.1 and 4.3 are 6.4; that 6.3 would do with every figure rounded its own way makes it no better suggestion."""
    whole, one, two = claim(f"6.9 {scale}", "USD"), claim(f"2.1 {scale}", "USD"), claim(f"4.3 {scale}", "USD")
    assert diagnosed(equation(whole, applied("+", one, two))).value == 6_400_000


def test_the_middle_of_what_rounding_allows_is_likeliest() -> None:
    """Three figures to a tenth lie up to 0.15 off their sum: 0 off is sure, 0.1 off a third of it."""
    whole, one, two = claim("6.9", "kilometer"), claim("2.1", "kilometer"), claim("4.3", "kilometer")
    assert near(whole, "6.4", whole, one, two) == 1
    assert round(near(whole, "6.3", whole, one, two), 6) == Decimal("0.333333")
    assert round(near(whole, "6.5", whole, one, two), 6) == Decimal("0.333333")
    assert near(whole, "6.8", whole, one, two) == LEAST


def test_exact_counts_fit_or_do_not() -> None:
    """Counts have no rounding: a change either makes them fit or is as far off as can be."""
    whole, one, two = count("57"), count("21"), count("33")
    assert near(whole, "54", whole, one, two) == 1
    assert near(whole, "55", whole, one, two) == LEAST


def test_a_share_is_near_that_the_figures_give() -> None:
    """33 of 60 are 55 %, so that 55 is sure."""
    reported, part, whole = percent("65"), count("33"), count("60")
    relation = equation(reported, applied("/", part, whole))
    assert nearness(Candidate("digit-wrong", reported, 3, Decimal(55)), relation) == 1


def test_what_cannot_be_worked_out_says_nothing() -> None:
    """Without a figure, with unlike units, or where a divisor may be nothing, a change is as likely as before."""
    whole, one, two = claim("6.9", "kilometer"), claim("2.1", "kilometer"), claim("4.3", "kilogram")
    assert near(whole, "6.4", whole, one, two) == 1
    assert nearness(Candidate("figures-swapped", whole, 2), equation(whole, applied("+", one, one))) == 1
    none = equation(percent("65"), applied("/", count("33"), count("0")))
    assert nearness(Candidate("digit-wrong", percent("65"), 3, Decimal(55)), none) == 1
    atleast = equation(count("50"), count("57"), operator="<=")
    assert nearness(Candidate("digit-wrong", count("57"), 3, Decimal(50)), atleast) == 1
