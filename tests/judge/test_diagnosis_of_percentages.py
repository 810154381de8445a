"""Diagnosis of percentages: ratios, points, and shares of the wrong base."""

from __future__ import annotations

from decimal import Decimal

from tests.judge.figures import applied, claim, count, diagnosed, equation, percent


def test_a_ratio_given_as_an_increase() -> None:
    """225 strikes after 74 are 304 % of them, an increase of 204 %."""
    growth = applied("/", applied("-", count("225"), (old := count("74"))), old)
    reported = percent("304")
    found = diagnosed(equation(reported, growth))
    assert (found.slip, found.suspect, found.value) == ("ratio-as-increase", reported, Decimal(204))


def test_percent_for_percentage_points() -> None:
    """From 6 % to 7 % is up 1 point, 16.7 %; so it is where the figures are given to a tenth."""
    for before, after, written in (("6", "7", "1"), ("6.0", "7.0", "1"), ("6.0", "7.0", "1.0")):
        growth = applied("/", applied("-", percent(after), (old := percent(before))), old)
        found = diagnosed(equation(percent(written), growth))
        assert (found.slip, found.value, found.unit) == ("percent-for-points", Decimal(written), "percentage_point")


def test_percentage_points_for_percent() -> None:
    """From 500 to 600 is up 20 percent; 20 points cannot be, however well the number fits."""
    growth = applied("/", applied("-", count("600"), (old := count("500"))), old)
    found = diagnosed(equation(claim("20", "percentage_point", kind="percentage_point"), growth))
    assert (found.slip, found.value, found.unit) == ("points-for-percent", Decimal(20), "percent")


def test_points_are_the_difference_of_percentages_as_printed() -> None:
    """From 4.5 % to 4.75 % are 25 basis points, though 4.5 may be any rate from 4.45 on; for 50 the old rate was 4.25 %."""
    rise = applied("-", percent("4.75"), percent("4.5"))
    found = diagnosed(equation(claim("50", "basis_point", kind="percentage_point"), rise))
    repairs = {str(each.value) for each in (found, *found.others)}
    assert "4.25" in repairs
    assert repairs <= {"25", "4.25", "5.00"}


def test_a_percentage_of_the_wrong_base() -> None:
    """From 74 to 225 is 67 % of 225; 50 of 201 is 25 %, and 33 % of the rest."""
    growth = applied("/", applied("-", count("225"), (old := count("74"))), old)
    found = diagnosed(equation(percent("67"), growth))
    assert (found.slip, found.value) == ("wrong-base", Decimal(204))
    found = diagnosed(equation(percent("33"), applied("/", count("50"), count("201"))))
    assert (found.slip, found.value) == ("wrong-base", Decimal(25))
