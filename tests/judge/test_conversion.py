"""Conversions: the source as written, converted, must be what the computed figure was rounded from."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.judge import judge
from factcheck.model import Interval
from tests.judge.figures import ABOUT, MORE_THAN, applied, claim, conversion, count, equation, outcome, plain

KM2, MI2 = "kilometer ** 2", "mile ** 2"


@pytest.mark.parametrize(
    ("computed", "source", "expected"),
    [
        # 110,000 km² are 42,471.24 mi².
        (("42,471", MI2), ("110,000", KM2), "consistent narrow"),
        (("42,500", MI2), ("110,000", KM2), "consistent wide"),
        (("42,400", MI2), ("110,000", KM2), "consistent wide"),  # truncated
        (("42,741", MI2), ("110,000", KM2), "inconsistent"),  # inside 110,000 ± 5,000, but two digits are swapped
        (
            ("42,460", MI2),
            ("110,000", KM2),
            "consistent wide",
        ),  # with the factor 0.386: beyond, but no slip explains it
        (("42,000", MI2), ("110,000", KM2), "consistent wide"),  # 42 thousand: 42,471 truncated
        (("48,000", MI2), ("110,000", KM2), "inconsistent"),
        # 300 miles are 482.8 km: only if both zeros of both figures are free.
        (("500", "kilometer"), ("300", "mile"), "consistent wide"),
        (("62", "mile"), ("100", "kilometer"), "consistent narrow"),  # 62.14
        (("62.0", "mile"), ("100", "kilometer"), "consistent wide"),
        (("6.2", "mile"), ("10", "kilometer"), "consistent narrow"),
        (("7.2", "mile"), ("10", "kilometer"), "inconsistent"),
        # −45 °C are −49 °F; 40 °C are 104 °F; 0 °C is 32 °F.
        (("-49", "degree_Fahrenheit"), ("-45", "degree_Celsius"), "consistent narrow"),
        (("133", "degree_Fahrenheit"), ("-45", "degree_Celsius"), "inconsistent"),
        (("104", "degree_Fahrenheit"), ("40", "degree_Celsius"), "consistent narrow"),
        (("32", "degree_Fahrenheit"), ("0", "degree_Celsius"), "consistent narrow"),
        (("4.5", "delta_degree_Fahrenheit"), ("2.5", "delta_degree_Celsius"), "consistent narrow"),
        (("36.5", "delta_degree_Fahrenheit"), ("2.5", "delta_degree_Celsius"), "inconsistent"),
        # 1,900 million m³ are 2,485 million cubic yards.
        (("2.5 billion", "yard ** 3"), ("1,900 million", "meter ** 3"), "consistent narrow"),
        (("2.1 million", "yard ** 3"), ("1,900 million", "meter ** 3"), "inconsistent"),
        # 72 hours are 3 days, 100 hours are 4.17.
        (("3", "day"), ("72", "hour"), "consistent narrow"),
        (("4", "day"), ("100", "hour"), "consistent narrow"),
        (("6", "day"), ("100", "hour"), "inconsistent"),
    ],
)
def test_a_conversion_is_of_the_figure_as_written(
    computed: tuple[str, str], source: tuple[str, str], expected: str
) -> None:
    """The source is a point; the computed figure may have been rounded or truncated."""
    assert outcome(judge(conversion(claim(*computed), claim(*source)))) == expected


def test_a_shared_hedge_cancels() -> None:
    """«حوالي 110,000 كيلومتر مربع (42,471 ميل مربع)» is as right as without the hedge."""
    assert outcome(judge(conversion(claim("42,471", MI2), claim("110,000", KM2, hedge=ABOUT)))) == "consistent narrow"
    more = conversion(claim("620", "mile"), claim("100", "kilometer", hedge=MORE_THAN))
    assert outcome(judge(more)) == "inconsistent"


def test_a_miss_carries_both_sides() -> None:
    """42,741 stands against 42,471.24 square miles, which is what the source gives."""
    verdict = judge(conversion(claim("42,741", MI2), claim("110,000", KM2)))
    assert verdict.reported == Interval(Decimal("42740.5"), Decimal(42742), high_open=True)
    assert verdict.unit == MI2
    assert verdict.expected is not None
    assert round(verdict.expected, 2) == Decimal("42471.24")


def test_ranges_are_compared_end_by_end() -> None:
    """3 to 5 miles are 4.8 to 8 km, not 4.8 to 12."""
    assert outcome(judge(conversion(claim("5-8", "kilometer"), claim("3-5", "mile")))) == "consistent narrow"
    assert outcome(judge(conversion(claim("5-12", "kilometer"), claim("3-5", "mile")))) == "inconsistent"
    assert outcome(judge(conversion(claim("70-80", "mile"), claim("110-130", "kilometer")))) == "consistent wide"


def test_a_range_beside_one_figure_must_hold_it() -> None:
    """3 to 5 miles may be called 6 km, not 9 km."""
    assert outcome(judge(conversion(claim("6", "kilometer"), claim("3-5", "mile")))) == "consistent narrow"
    assert outcome(judge(conversion(claim("9", "kilometer"), claim("3-5", "mile")))) == "inconsistent"
    # 29 to 36 miles are 46.7 to 57.9 km; 60 km may be 59.5 to 61.
    assert outcome(judge(conversion(claim("60", "kilometer"), claim("29-36", "mile")))) == "inconsistent"
    assert outcome(judge(conversion(claim("600", "kilometer"), claim("374-390", "mile")))) == "consistent wide"


def test_one_sense_of_an_ambiguous_unit_is_enough_and_is_named() -> None:
    """2,000 tons are 1,814 tonnes if they are short tons, 2,032 if long; 10 gallons are 45.5 litres if imperial."""
    tons = claim("2,000", "short_ton", senses=("short_ton", "metric_ton", "long_ton"))
    assert outcome(judge(conversion(claim("1,814", "metric_ton"), tons))) == "consistent narrow"
    verdict = judge(conversion(claim("2,032", "metric_ton"), tons))
    assert (outcome(verdict), verdict.sense) == ("consistent narrow", "long_ton")
    gallons = claim("10", "gallon", senses=("gallon", "imperial_gallon"))
    verdict = judge(conversion(claim("45.5", "liter"), gallons))
    assert (outcome(verdict), verdict.sense) == ("consistent narrow", "imperial_gallon")
    assert outcome(judge(conversion(claim("61", "liter"), gallons))) == "inconsistent"


def test_feet_and_inches_are_one_figure() -> None:
    """5 feet 11 inches are 71 inches, 180.34 cm."""
    height = applied("+", claim("5", "foot"), claim("11", "inch"))
    assert outcome(judge(equation(claim("1.80", "meter"), height, form="conversion"))) == "consistent narrow"
    assert outcome(judge(equation(claim("1.90", "meter"), height, form="conversion"))) == "inconsistent"
    verdict = judge(equation(height, claim("1.80", "meter"), form="conversion"))
    assert (outcome(verdict), verdict.unit) == ("consistent narrow", "inch")


def test_a_fact_may_stand_on_either_side() -> None:
    """A constant is a source like a claim."""
    assert outcome(judge(equation(claim("62", "mile"), plain("100", "kilometer"), form="conversion"))) == (
        "consistent narrow"
    )


def test_what_cannot_be_converted_is_skipped() -> None:
    """Miles are no area, a product is no figure, and an indefinite figure has no number."""
    area = claim("110,000", KM2)
    assert judge(conversion(claim("42,471", "mile"), area)).reason == ("different-dimensions", "mile", KM2)
    product = applied("*", area, plain("2"))
    assert judge(equation(claim("42,471", MI2), product, form="conversion")).reason == ("no-number",)
    indefinite = claim("5", KM2)
    assert indefinite.quantity is not None
    object.__setattr__(indefinite.quantity, "value", None)
    assert judge(conversion(claim("42,471", MI2), indefinite)).reason == ("no-number",)


@pytest.mark.parametrize(
    ("computed", "source", "expected"),
    [
        (claim("42,471", MI2), claim("110,000", KM2), "consistent narrow"),  # exact, for all we know
        (claim("42,471", MI2), claim("110,000", KM2, hedge=ABOUT), "inconsistent"),  # five digits out of two
        (claim("42,000", MI2), claim("110,000", KM2, hedge=ABOUT), "consistent narrow"),
        (claim("42,500", MI2), claim("110,000", KM2, hedge=ABOUT), "consistent narrow"),  # three digits out of two
        (claim("500", "kilometer"), claim("300", "mile"), "inconsistent"),  # fits only with all zeros free
        (claim("42,460", MI2), claim("110,000", KM2), "inconsistent"),  # converted from a finer, hidden figure
        (claim("42,741", MI2), claim("110,000", KM2), "consistent narrow"),  # wrong, which is another finding
        (claim("48,000", MI2), claim("110,000", KM2, hedge=ABOUT), "consistent narrow"),
    ],
)
def test_a_converted_figure_must_not_be_finer_than_its_source(computed: object, source: object, expected: str) -> None:
    """False precision is a converted figure that says more than its source can know."""
    assert outcome(judge(conversion(computed, source, form="precision"))) == expected  # type: ignore[arg-type] # claims


def test_both_sides_must_measure_the_same_thing() -> None:
    """«110,000 كيلومتر مربع (42,471 ميل)» is an area and a length."""
    wrong = judge(conversion(claim("42,471", "mile"), claim("110,000", KM2), form="dimension"))
    assert (outcome(wrong), wrong.unit) == ("inconsistent", "mile")
    assert outcome(judge(conversion(claim("42,471", MI2), claim("110,000", KM2), form="dimension"))) == (
        "consistent narrow"
    )


def test_a_count_is_no_measure() -> None:
    """People do not convert into square miles."""
    assert judge(conversion(claim("42,471", MI2), count("110,001"))).outcome == "skipped"


def test_precision_is_judged_in_the_sense_that_fits() -> None:
    """Where both commas may be decimal points, both are read alike, and the converted figure is still too fine."""
    from dataclasses import replace

    from factcheck.model import Document

    release = Document.of("110,000 42,471")
    area = replace(claim("110,000", KM2, hedge=ABOUT, readings=(Decimal("110.000"),)), document=release)
    computed = replace(claim("42,471", MI2, readings=(Decimal("42.471"),)), document=release)
    assert outcome(judge(conversion(computed, area, form="precision"))) == "inconsistent"
    assert judge(conversion(claim("5", "hour"), area, form="precision")).outcome == "skipped"
