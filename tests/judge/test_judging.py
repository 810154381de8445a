"""Equations and inequalities: narrow, by rounding, by a hedge, or not at all."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from factcheck.judge import judge
from factcheck.model import Call, Claim, Document, Interval, Period, Term, When
from tests.judge.figures import (
    ABOUT,
    MORE_THAN,
    NEARLY,
    UP_TO,
    applied,
    claim,
    count,
    equation,
    outcome,
    percent,
    plain,
)


def test_exact_counts_add_up_narrowly() -> None:
    """Men and women are different counted things, and their sum is still the total that a check asserts."""
    parts = applied("+", count("180", "men"), count("132", "women"))
    verdict = judge(equation(count("312", "people"), parts))
    assert outcome(verdict) == "consistent narrow"
    assert verdict.expected == Decimal(312)
    assert verdict.unit == "people"


def test_a_wrong_total_is_inconsistent_and_says_what_the_parts_give() -> None:
    """«321 شخصا» cannot be 181 رجلا and 131 امرأة."""
    parts = applied("+", count("181", "رجل"), count("131", "امرأة"))
    verdict = judge(equation(count("321", "شخص"), parts))
    assert outcome(verdict) == "inconsistent"
    assert verdict.reported == Interval.point(321)
    assert verdict.recomputed == Interval.point(312)
    assert verdict.expected == Decimal(312)


def test_a_count_that_ends_in_zero_may_be_rounded() -> None:
    """180 and 132 may be 175 to 189 and 132: a total of 321 holds, but only by rounding."""
    assert outcome(judge(equation(count("321"), applied("+", count("180"), count("132"))))) == "consistent wide"


def test_a_rounded_total_holds_only_by_rounding() -> None:
    """A total of 1,300 with parts of 812 and 514 (1,326) is 1,300 truncated."""
    verdict = judge(equation(count("1,300"), applied("+", count("812"), count("514"))))
    assert outcome(verdict) == "consistent wide"


def test_a_hedged_total_tolerates_its_parts() -> None:
    """About 60,000 (57,000 to 63,000) people are 35,112 and 23,377, together 58,489."""
    parts = applied("+", count("35,112"), count("23,377"))
    assert outcome(judge(equation(count("60,000", hedge=ABOUT), parts))) == "consistent narrow"


def test_nearly_reaches_down_only() -> None:
    """Nearly 60,000 may be 58,489, never 61,501."""
    total = count("60,001", hedge=NEARLY)
    assert outcome(judge(equation(total, count("58,489")))) == "consistent narrow"
    assert outcome(judge(equation(total, count("61,501")))) == "inconsistent"


def test_only_an_open_ended_hedge_makes_it_hold() -> None:
    """More than 60,001 may be 99,999, which verifies nothing; up to 60,001 may be 12."""
    assert outcome(judge(equation(count("60,001", hedge=MORE_THAN), count("99,999")))) == "consistent hedged"
    assert outcome(judge(equation(count("60,001", hedge=UP_TO), count("12")))) == "consistent hedged"
    assert outcome(judge(equation(count("60,001", hedge=MORE_THAN), count("59,999")))) == "inconsistent"


def test_lower_bounds_on_both_sides_agree() -> None:
    """More than 60,001 and more than 70,001 exclude each other nowhere."""
    sides = count("60,001", hedge=MORE_THAN), count("70,001", hedge=MORE_THAN)
    assert outcome(judge(equation(*sides))) == "consistent hedged"


@pytest.mark.parametrize(
    ("left", "operator", "right", "expected"),
    [
        ("1,321", "<=", "1,321", "consistent narrow"),
        ("1,321", "<", "1,321", "inconsistent"),
        ("1,321", "<", "1,322", "consistent narrow"),
        ("1,313", ">=", "1,321", "inconsistent"),
        ("1,321", ">=", "1,313", "consistent narrow"),
        ("1,321", ">", "1,321", "inconsistent"),
        ("1,321", "!=", "1,321", "inconsistent"),
        ("1,321", "!=", "1,322", "consistent narrow"),
        ("1,320", ">=", "1,321", "consistent wide"),
    ],
)
def test_inequalities_compare_whole_sets(left: str, operator: str, right: str, expected: str) -> None:
    """An inequality fails only where no values of the two sides satisfy it."""
    assert outcome(judge(equation(count(left), count(right), operator))) == expected


def test_an_inequality_with_a_lower_bound_has_no_upper_end() -> None:
    """At least 892 is never shown to be below 939."""
    now, before = count("892", hedge=MORE_THAN), count("939")
    assert outcome(judge(equation(now, before, ">="))) == "consistent hedged"


def test_a_percentage_is_part_of_whole() -> None:
    """204 of 1,200 is 17 %: 17 % means 16.5 to 17.5."""
    share = applied("/", count("204"), count("1,201"))
    assert outcome(judge(equation(percent("17"), share))) == "consistent narrow"
    verdict = judge(equation(percent("71"), share))
    assert outcome(verdict) == "inconsistent"
    assert verdict.unit == "percent"
    assert verdict.expected is not None
    assert round(verdict.expected, 2) == Decimal("16.99")


def test_percent_of_a_count_is_a_count() -> None:
    """17 % of 1,201 beds are 204 beds: between 198.165 and 210.175."""
    assert outcome(judge(equation(count("204"), applied("*", percent("17"), count("1,201"))))) == "consistent narrow"


def test_growth_is_worked_out_with_each_figure_once() -> None:
    """From 74 to 225 is a growth of 204.05 %, and the interval is that of 225/74 − 1."""
    growth = applied("/", applied("-", count("225"), (old := count("74"))), old)
    verdict = judge(equation(percent("204"), growth))
    assert outcome(verdict) == "consistent narrow"
    assert verdict.expected is not None
    assert round(verdict.expected, 2) == Decimal("204.05")


def test_percent_and_points_are_two_units() -> None:
    """A written percentage is no number of points, but the difference of two percentages may be read as either."""
    points = claim("1", "percentage_point", kind="percentage_point")
    assert judge(equation(percent("1"), points)).reason == ("different-dimensions", "percent", "percentage_point")
    difference = applied("-", percent("7"), percent("6"))
    assert outcome(judge(equation(points, difference))) == "consistent narrow"
    assert outcome(judge(equation(percent("1"), difference))) == "consistent narrow"
    assert outcome(judge(equation(percent("7"), applied("+", percent("6"), points)))) == "consistent narrow"


def test_different_dimensions_are_skipped_with_their_names() -> None:
    """Kilometres and hours do not add, dollars and euros do not compare."""
    total = applied("+", claim("5", "kilometer"), claim("3", "hour"))
    assert judge(equation(claim("8", "kilometer"), total)).reason == ("different-dimensions", "kilometer", "hour")
    money = claim("5", "USD", kind="money"), claim("5", "EUR", kind="money")
    assert judge(equation(*money)).reason == ("different-dimensions", "USD", "EUR")


def test_units_of_one_dimension_convert_in_a_sum() -> None:
    """1.5 kilometres and 500 metres are 2 kilometres."""
    total = applied("+", claim("1.5", "kilometer"), claim("500", "meter"))
    assert outcome(judge(equation(claim("2.0", "kilometer"), total))) == "consistent narrow"


def test_a_divisor_that_may_be_zero_is_skipped() -> None:
    """Growth from nothing has no percentage."""
    verdict = judge(equation(percent("100"), applied("/", count("5"), count("0"))))
    assert (verdict.outcome, verdict.reason) == ("skipped", ("division-by-zero",))


def test_a_reason_not_to_judge_is_passed_on() -> None:
    """A relation that its finder calls unjudgeable is skipped with the finder's reason."""
    relation = equation(count("5"), count("6"))
    object.__setattr__(relation, "unless", ("month-missing", "2017-12"))
    verdict = judge(relation)
    assert (verdict.outcome, verdict.reason) == ("skipped", ("month-missing", "2017-12"))


def test_an_indefinite_figure_is_skipped() -> None:
    """ "Hundreds of thousands" has no number to compare."""
    made = count("5")
    assert made.quantity is not None
    object.__setattr__(made.quantity, "value", None)
    assert judge(equation(made, count("6"))).reason == ("no-number",)


def test_a_range_is_the_interval_itself() -> None:
    """180 owners, 75 tenants and 50 to 52 others are 305 to 307."""
    parts = applied("+", count("181"), count("75"), count("50-52"))
    assert outcome(judge(equation(count("307"), parts))) == "consistent narrow"
    verdict = judge(equation(count("312"), parts))
    assert outcome(verdict) == "inconsistent"
    assert verdict.recomputed == Interval(Decimal(306), Decimal(308))
    assert verdict.expected is None


def test_smallest_largest_and_distance_are_known() -> None:
    """min, max, abs and neg are evaluated like sums."""
    assert outcome(judge(equation(count("7"), applied("max", count("3"), count("7"))))) == "consistent narrow"
    assert outcome(judge(equation(count("3"), applied("min", count("3"), count("7"))))) == "consistent narrow"
    distance = applied("abs", applied("-", count("3"), count("7")))
    assert outcome(judge(equation(count("4"), distance))) == "consistent narrow"
    assert outcome(judge(equation(count("4"), applied("neg", plain("-4"))))) == "consistent narrow"


def test_temperatures_differ_by_a_difference() -> None:
    """From 3 °C to 68 °F (20 °C) it is 17 degrees; adding two temperatures makes no sense."""
    rise = applied("-", claim("68", "degree_Fahrenheit"), claim("3", "degree_Celsius"))
    assert outcome(judge(equation(claim("31", "delta_degree_Fahrenheit"), rise))) == "consistent narrow"
    noon = applied("+", claim("3", "degree_Celsius"), claim("17", "delta_degree_Celsius"))
    assert outcome(judge(equation(claim("68", "degree_Fahrenheit"), noon))) == "consistent narrow"
    both = applied("+", claim("3", "degree_Celsius"), claim("17", "degree_Celsius"))
    assert judge(equation(claim("20", "degree_Celsius"), both)).outcome == "skipped"


def test_rates_multiply_and_divide_with_their_units() -> None:
    """100 km in 2 hours are 50 km/h, and 2 hours at 50 km/h are 100 km."""
    speed = applied("/", claim("100", "kilometer"), claim("2", "hour"))
    assert outcome(judge(equation(claim("50", "kilometer / hour"), speed))) == "consistent narrow"
    way = applied("*", claim("50", "kilometer / hour"), claim("2", "hour"))
    assert outcome(judge(equation(claim("100", "kilometer"), way))) == "consistent narrow"
    hours = applied("/", claim("100", "kilometer"), claim("50", "kilometer / hour"))
    assert outcome(judge(equation(claim("2", "hour"), hours))) == "consistent narrow"
    pace = applied("/", plain("60"), claim("2", "hour"))
    assert outcome(judge(equation(claim("30", "1 / hour"), pace))) == "consistent narrow"


def test_plain_numbers_in_rules_take_the_unit_beside_them() -> None:
    """`share <= 100` means 100 %, `1 + rate` adds a share, and `a / b * 100` may be compared with a percentage."""
    assert outcome(judge(equation(percent("120"), plain("100"), "<="))) == "inconsistent"
    grown = applied("*", count("200"), applied("+", plain("1"), percent("5")))
    assert outcome(judge(equation(count("210"), grown))) == "consistent narrow"
    rest = applied("-", plain("100"), percent("40"))
    assert outcome(judge(equation(percent("60"), rest))) == "consistent narrow"
    share = applied("*", applied("/", count("51"), count("204")), plain("100"))
    assert outcome(judge(equation(percent("25"), share))) == "consistent narrow"


def dated(start: date | None, end: date | None, *, impossible: bool = False) -> Claim:
    when = When(Period(start, end), impossible=impossible)
    return Claim(Document.of("that day"), 0, 8, 0, 8, "date", when=when)


def weekday(days: Interval) -> Interval:
    """The weekday of a single day, all weekdays of a longer period."""
    if not days.is_point or days.low is None:
        return Interval(Decimal(0), Decimal(6))
    return Interval.point((int(days.low) + 6) % 7)


@pytest.mark.parametrize(("written", "expected"), [("5", "consistent narrow"), ("4", "inconsistent")])
def test_a_date_is_its_day_number(written: str, expected: str) -> None:
    """23 March 2019 was a Saturday (5), not a Friday (4)."""
    day = dated(date(2019, 3, 23), date(2019, 3, 23))
    found = judge(equation(plain(written, "weekday"), Call("weekday", weekday, (Term(day),), "weekday")))
    assert outcome(found) == expected
    assert (found.expected, found.unit) == (Decimal(5), "weekday")


def test_a_partial_date_is_the_period_that_it_may_mean() -> None:
    """September 2018 may begin any of its 30 days; the time to 30 November is 61 to 90 days."""
    month = dated(date(2018, 9, 1), date(2018, 9, 30))
    day = dated(date(2018, 11, 30), date(2018, 11, 30))
    assert outcome(judge(equation(claim("75", "day"), applied("-", day, month)))) == "consistent narrow"
    assert outcome(judge(equation(claim("99", "day"), applied("-", day, month)))) == "inconsistent"
    assert judge(equation(claim("75", "day"), applied("-", day, month))).expected is None


def test_what_is_no_date_is_skipped() -> None:
    """31 April, a period without ends and a clock time have no day number."""
    for bad in (
        dated(date(2019, 4, 30), date(2019, 4, 30), impossible=True),
        dated(None, None),
        Claim(Document.of("10:30"), 0, 5, 0, 5, "time"),
    ):
        assert judge(equation(claim("3", "day"), bad)).reason == ("no-number",)


def test_a_function_gets_its_arguments_in_the_units_that_it_names() -> None:
    """A function that wants metres is given 2 km as 2,000."""
    twice = Call("twice", lambda way: way + way, (Term(claim("2", "kilometer")),), "meter", ("meter",))
    assert outcome(judge(equation(claim("4,000", "meter"), twice))) == "consistent narrow"


def test_a_translation_compares_figures_as_written() -> None:
    """7.7 مليون is 7,700,000 and 7,740,000, never 7,800,000; hedges are another check's business."""
    arabic = claim("7.7 مليون", "شخص", kind="count", hedge=ABOUT)
    assert outcome(judge(equation(arabic, count("7,740,001"), form="translation"))) == "consistent narrow"
    assert outcome(judge(equation(arabic, count("7,800,001"), form="translation"))) == "inconsistent"


def test_a_change_between_percentages_may_be_right_in_percent() -> None:
    """From 50 % to 55 % is up 10 %; from 6 % to 7 % it may be up 17 %, but 1 % can only mean points."""
    for after, before, change, expected in (
        ("55", "50", "10", "consistent narrow"),
        ("55", "50", "5", "inconsistent"),
        ("7", "6", "17", "consistent narrow"),
        ("7", "6", "1", "inconsistent"),
        ("7", "6", "12", "consistent narrow"),  # 6.6 and 5.9 would be
        ("7", "0.0", "7", "skipped"),
    ):
        old = percent(before)
        growth = applied("/", applied("-", percent(after), old), old)
        assert outcome(judge(equation(percent(change), growth))) == expected
