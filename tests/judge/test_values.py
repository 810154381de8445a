"""Arithmetic with units: what adds, what multiplies, and in what unit the result is."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.judge import UnjudgeableError, judge
from factcheck.judge.evaluate import AS_WRITTEN, evaluate, interval_of, label
from factcheck.judge.values import Value, aligned, figure, in_unit
from factcheck.model import Call, Interval, Quantity, Term
from tests.judge.figures import applied, claim, count, equation, outcome, percent, plain


def unit(part: object) -> str:
    """The unit of an expression's value."""
    return evaluate(part, AS_WRITTEN).unit  # type: ignore[arg-type] # an expression of the tests


def test_products_and_quotients_of_units() -> None:
    """Units multiply and divide like numbers; a bare number or a count leaves them alone."""
    dollars, barrels, day = claim("80", "USD", kind="money"), claim("2", "oil_barrel"), claim("1", "day")
    price = applied("/", dollars, barrels)
    assert unit(price) == "USD / oil_barrel"
    assert unit(applied("*", price, claim("5", "oil_barrel / day"))) == "USD * oil_barrel / oil_barrel / day"
    assert unit(applied("/", price, day)) == "USD / oil_barrel / day"
    assert unit(applied("/", dollars, count("4"))) == "USD"
    assert unit(applied("/", count("4"), day)) == "1 / day"
    assert unit(applied("/", dollars, claim("5", "USD / oil_barrel", kind="money"))) == "USD * oil_barrel / USD"
    assert unit(applied("/", claim("3", "mile"), claim("2", "kilometer"))) == ""


def test_a_price_times_an_amount_is_money() -> None:
    """80 dollars a barrel times 5 barrels are 400 dollars, whatever the unit is called on the way."""
    value = applied("*", claim("80", "USD / oil_barrel", kind="money"), claim("5", "oil_barrel"))
    assert outcome(judge(equation(claim("400", "USD", kind="money"), value))) == "consistent narrow"


def test_percentages_beside_plain_numbers() -> None:
    """A ratio converts to percent, a plain number is one, and what is left of 1 is a share."""
    ratio = Value(Interval.point(Decimal("0.25")), computed=True)
    assert in_unit(ratio, "percent") == Interval.point(25)
    assert aligned(ratio, Value(Interval.point(25), "percent"))[:2] == (ratio.interval, ratio.interval)
    rest = applied("-", plain("1"), percent("40"))
    assert outcome(judge(equation(percent("60"), rest))) == "consistent narrow"
    assert outcome(judge(equation(percent("-40"), applied("neg", percent("40"))))) == "consistent narrow"


def test_a_temperature_takes_a_difference_in_any_unit() -> None:
    """10 °C and 9 Fahrenheit degrees more are 15 °C; a plain number is degrees; kelvins differ by Celsius degrees."""
    cold = claim("10", "degree_Celsius")
    warmer = applied("+", claim("9", "delta_degree_Fahrenheit"), cold)
    assert outcome(judge(equation(claim("15", "degree_Celsius"), warmer))) == "consistent narrow"
    assert unit(applied("+", cold, plain("5"))) == "degree_Celsius"
    assert unit(applied("-", claim("300", "kelvin"), claim("280", "kelvin"))) in (
        "delta_kelvin",
        "delta_degree_Celsius",
    )
    with pytest.raises(UnjudgeableError):
        evaluate(applied("+", cold, claim("5", "meter")), AS_WRITTEN)


def test_a_side_is_reported_in_the_unit_that_people_read() -> None:
    """A counted thing, a check's own label or the unit of arithmetic."""
    nothing = Value(Interval.point(1))
    assert label(Term(count("5", "beds")), nothing) == "beds"
    assert label(plain("5", "weekday"), nothing) == "weekday"
    assert label(Call("weekday", lambda day: day, (), "weekday"), nothing) == "weekday"
    assert label(applied("+", count("5"), count("6")), nothing) == ""
    assert label(Term(claim("5", "mile")), Value(Interval.point(1), "mile")) == "mile"


def test_an_unknown_part_keeps_a_rate_a_rate() -> None:
    """People per square kilometre are no bare number."""
    density = claim("200", "people / kilometer ** 2")
    assert unit(Term(density)) == "people / kilometer ** 2"
    assert outcome(judge(equation(claim("518", "people / mile ** 2"), density))) == "consistent narrow"


def test_the_figure_of_an_interval() -> None:
    """A point is itself, a division's rounding is one figure, a range or what has no end is none."""
    assert figure(Interval.point(5)) == Decimal(5)
    third = figure(Interval.point(1) / Interval.point(3))
    assert third is not None
    assert round(third, 5) == Decimal("0.33333")
    assert figure(Interval(Decimal(1), Decimal(2))) is None
    assert figure(Interval(Decimal(1), None)) is None


def test_a_figure_without_a_number_has_no_interval() -> None:
    """It is not judged, and the reason says so."""
    with pytest.raises(UnjudgeableError) as caught:
        interval_of(Quantity(None, "people", "count"), AS_WRITTEN)
    assert caught.value.reason == ("no-number",)


def test_a_change_in_unlike_units_has_no_proportion() -> None:
    """(kilometres − hours) / hours makes no sense, and is skipped."""
    hours = claim("3", "hour")
    change = applied("/", applied("-", claim("5", "kilometer"), hours), hours)
    assert judge(equation(percent("5"), change)).reason == ("different-dimensions", "kilometer", "hour")
