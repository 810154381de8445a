"""Figures as people write them into rule files."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.model import Interval
from factcheck.rulebook import FigureError, figure, loads
from factcheck.rulebook.figures import exactly, tolerance, tolerant


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("500", "500", ""),
        ("-7.50", "-7.50", ""),
        ("٣٫٥", "3.5", ""),
        ("2018", "2018", ""),
        ("45 %", "45", "percent"),
        ("110,000 km²", "110000", "kilometer ** 2"),
        ("110000 كيلومتر مربع", "110000", "kilometer ** 2"),
        ("7.7 million people", "7700000", "people"),
        ("5 ألف شخص", "5000", "شخص"),
        ("$5 million", "5000000", "USD"),
    ],
)
def test_what_a_figure_states(text: str, value: str, unit: str) -> None:
    """Digits of any script, scale words, units and currencies are read as in a release."""
    quantity = figure(text)
    assert (quantity.value, quantity.unit) == (Decimal(value), unit)


def test_a_bare_number_is_no_year() -> None:
    """2018 is a count in plain digits: exact."""
    assert figure("2018").narrow == Interval.point(2018)


@pytest.mark.parametrize(
    ("text", "low", "high", "high_open"),
    [("350", "345", "360", True), ("351", "351", "351", False), ("0", "0", "0", False), ("3.5", "3.45", "3.6", True)],
)
def test_the_rounding_of_a_bare_number(text: str, low: str, high: str, high_open: bool) -> None:
    """A fact of 350 may have been rounded to tens or truncated; one of 351 was not."""
    assert figure(text).wide == Interval(Decimal(low), Decimal(high), False, high_open)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("March 2018", "'March 2018' is not one figure; write one such as '110000 km²' or '7.7 million people'"),
        ("many", "'many' is not one figure; write one such as '110000 km²' or '7.7 million people'"),
        ("3 km or 2 miles", "'3 km or 2 miles' is not one figure; write one such as '110000 km²' or '7.7 million people'"),
        ("3 beds and", "'and' in '3 beds and' is not understood; is it a unit?"),
        ("hundreds of beds", "'hundreds of beds' says no definite number"),
        ("9" * 300, "a figure longer than 200 characters"),
    ],
)  # fmt: skip
def test_what_is_no_figure(text: str, message: str) -> None:
    """Each refusal says why."""
    with pytest.raises(FigureError) as caught:
        figure(text)
    assert str(caught.value) == message


def test_a_limit_is_not_rounded() -> None:
    """A figure in a rule means what it says."""
    assert exactly(figure("7.7 million people")).wide == Interval.point(7_700_000)


@pytest.mark.parametrize(
    ("value", "allowed", "low", "high"),
    [
        ("200 km²", "2 %", "196.00", "204.00"),
        ("200 km²", "5", "195", "205"),
        ("200 km²", "5 km²", "195", "205"),
        ("-200 km²", "5 km²", "-205", "-195"),
        ("200 km²", "1,000,000 square metres", "199", "201"),
        ("0 km²", "5 km²", "-5", "5"),
        ("200 beds", "5 beds", "195", "205"),
        ("between 3 and 5 beds", "5 beds", "3", "5"),
    ],
)
def test_tolerances(value: str, allowed: str, low: str, high: str) -> None:
    """A share, an amount, an amount in another unit; a range is its own tolerance."""
    assert tolerant(figure(value), tolerance(allowed)).wide == Interval(Decimal(low), Decimal(high))


def test_rounding_is_the_default() -> None:
    """The word says that the fact is taken as it may have been rounded."""
    fact = figure("110000 km²")
    assert tolerant(fact, tolerance("rounding")) is fact
    assert str(tolerance("rounding").amount) == "0"


@pytest.mark.parametrize("text", ["-2 %", "between 3 and 5"])
def test_what_is_no_tolerance(text: str) -> None:
    """A tolerance is one amount, and never negative."""
    with pytest.raises(FigureError, match="is no tolerance; write 'rounding', an amount such as '500 km²'"):
        tolerance(text)


METRICS = """
metrics:
  beds: {find: {en: {counted: [beds, ward*]}}}
  area: {find: {en: {unit: [km², square miles, hectare]}, ar: {unit: كيلومتر مربع}}}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("facts: [{metric: beds, value: 350 bedz}]", "5:35: unknown unit 'bedz'; did you mean 'beds'?"),
        ("rules: {r: {assert: beds < 350 bedz}}", "5:32: unknown unit 'bedz'; did you mean 'beds'?"),
        ("facts: [{metric: area, value: many}]", "5:31: 'many' is not one figure; write one such as '110000 km²' or '7.7 million people'"),
        ("facts: [{metric: area, value: 3 km², tolerance: 5 days}]", "5:49: the tolerance '5 days' does not convert to the unit of the figure"),
        ("facts: [{metric: area, value: 3 km², tolerance: much}]", "5:49: 'much' is not one figure; write one such as '110000 km²' or '7.7 million people'"),
        ("rules: {r: {assert: area < 3 km² + 1 zzzz}}", "5:38: unknown unit 'zzzz'"),
    ],
)  # fmt: skip
def test_a_figure_that_is_wrong_in_a_file(text: str, expected: str) -> None:
    """The place is that of the unit or the figure, inside its expression too."""
    book = loads(METRICS + text, "rules/health.yaml")
    assert [str(error) for error in book.errors] == [f"rules/health.yaml:{expected}"]
    assert (book.facts, book.rules) == ((), ())


def test_units_of_a_pattern() -> None:
    """Units are written as people write them and known by one name."""
    book = loads(METRICS)
    assert book.errors == ()
    assert book.metrics["area"].patterns("en")[0].units == ("kilometer ** 2", "mile ** 2", "hectare")
    assert book.metrics["area"].patterns("ar")[0].units == ("kilometer ** 2",)


@pytest.mark.parametrize(
    ("unit", "hint"),
    [("acrez", "; did you mean 'acre'?"), ("كيلومتر مربعغ", "; did you mean 'كيلومتر مربع'?"), ("qqqq", "")],
)
def test_an_unknown_unit_of_a_pattern(unit: str, hint: str) -> None:
    """The nearest unit of any language is named."""
    book = loads(f"metrics: {{a: {{find: {{en: {{unit: {unit}}}}}}}}}")
    assert [error.message for error in book.errors] == [f"unknown unit '{unit}'{hint}"]
    assert book.metrics == {}


def test_what_a_stem_counts() -> None:
    """`ward*` makes wards a unit of figures, too."""
    assert loads(METRICS + "rules: {r: {assert: beds < 350 wards}}").errors == ()


def test_a_range_of_a_metric() -> None:
    """Each end is a figure; one that is none is an error of the metric."""
    good = loads("metrics: {a: {find: {en: {counted: beds}}, range: {min: 0, max: 4000 beds}}}")
    bounds = good.metrics["a"].demands.bounds
    assert good.errors == ()
    assert bounds.at_least is not None
    assert bounds.at_most is not None
    assert (bounds.at_least[0], bounds.at_most[1].value) == ("0", Decimal(4000))
    bad = loads("metrics: {a: {find: {en: {counted: beds}}, range: {max: lots}}}", "r.yaml")
    assert [str(each) for each in bad.errors] == [
        "r.yaml:1:57: 'lots' is not one figure; write one such as '110000 km²' or '7.7 million people'"
    ]
