"""The slips behind a duration that does not fit its dates: in its digits, a day, a month, a year, a time of day."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from factcheck.judge import diagnose, judge
from factcheck.model import Call, Claim, Diagnosis, Document, Interval, Quantity, Relation, Term
from tests.judge.figures import claim


def placed(surface: str, number: int, unit: str = "", *, at: int) -> Claim:
    """The number of a date, at a place of its own."""
    text = Document.of(surface.rjust(at + len(surface)))
    quantity = Quantity(Decimal(number), unit, "ordinal", exact=True)
    return Claim(text, at, at + len(surface), at, at + len(surface), "date", quantity)


def lasting(reported: Claim, dates: tuple[Claim, ...], low: int, high: int) -> Diagnosis:
    """The diagnosis of a duration that its dates put between two numbers."""
    whole = Interval(Decimal(low), Decimal(high))
    right = Call("time between", lambda *_: whole, tuple(Term(each, "date") for each in dates), reported.unit)
    verdict = judge(Relation(Term(reported, "duration"), right, topic="duration"))
    assert verdict.outcome == "inconsistent"
    found = diagnose(verdict)
    assert found is not None
    return found


def days(text: str, unit: str = "day") -> Claim:
    """A duration in whole units."""
    made = claim(text, unit, kind="duration")
    assert made.quantity is not None
    return replace(made, quantity=replace(made.quantity, exact=True, step=Decimal(1), free=None))


def test_a_wrong_day_is_named_with_its_value() -> None:
    """«من 1 تموز إلى 29 أيلول، 71 يوما»: 91 days pass; 29 for 9 would be a digit put in, 91 for 71 a digit wrong."""
    dates = (placed("1 تموز", 1, at=20), placed("29 أيلول", 29, at=40))
    found = lasting(days("71"), dates, 90, 91)
    every = [(each.slip, each.suspect.start, each.value) for each in (found, *found.others)]
    assert ("digit-added", 40, Decimal(9)) in every
    assert ("digit-wrong", 0, Decimal(91)) in every


def test_a_lost_digit_of_a_day_is_found() -> None:
    """A nine-day journey from 6 November to 5 December, 29 days: 26 November lost its first digit."""
    word = replace(days("9"), number_end=0)
    found = lasting(word, (placed("6 November", 6, at=20), placed("5 December", 5, at=40)), 29, 30)
    every = [(each.slip, each.suspect.start, each.value) for each in (found, *found.others)]
    assert ("digit-lost", 20, Decimal(26)) in every


def test_a_date_of_several_numbers_is_named_without_a_value() -> None:
    """10 days from 8 to 29 May 2018, which are 21: 19 May repairs it, and "19" alone would not be what to write."""
    dates = (placed("8", 8, at=20), placed("29 May 2018", 29, at=40))
    found = lasting(days("11"), dates, 21, 22)
    every = [(each.suspect.start, each.value) for each in (found, *found.others)]
    assert (40, None) in every
    assert (40, Decimal(19)) not in every


def test_a_month_named_for_another_is_found() -> None:
    """Three months from January to May 2017, five: March, or April where no part of a month counts, was meant."""
    word = replace(days("3", "month"), number_end=0)
    dates = (placed("January 2017", 1, "month", at=20), placed("May 2017", 5, "month", at=40))
    found = lasting(word, dates, 5, 5)
    every = [(each.slip, each.suspect.start, each.value) for each in (found, *found.others)]
    assert every[0] == ("date-wrong", 0, None)
    assert ("date-wrong", 40, None) in every


@pytest.mark.parametrize(
    ("minutes", "reported", "passed", "unit", "meant"),
    [
        ((540, 1080), "6", 9, "hour", 40),  # 9:00 to 18:00 for 15:00
        ((540, 575), "55", 35, "minute", 40),  # 9:00 to 9:35 for 9:55
    ],
)
def test_a_wrong_time_of_day_is_found(
    minutes: tuple[int, int], reported: str, passed: int, unit: str, meant: int
) -> None:
    """The hour and the minutes of either time may be wrong; what it should read is not put into words."""
    one, other = (
        placed(f"{each // 60}:{each % 60:02}", each, at=at) for each, at in zip(minutes, (20, 40), strict=True)
    )
    found = lasting(days(reported, unit), (one, other), passed, passed)
    every = [(each.slip, each.suspect.start, each.value) for each in (found, *found.others)]
    assert ("digit-wrong", meant, None) in every


def test_a_year_of_many_units_says_nothing() -> None:
    """A duration in a unit that has no days, and a date without a number, leave only the duration."""
    dates = (placed("1998", 1998, at=20), placed("2018", 2018, at=40))
    found = lasting(days("30", "second"), dates, 20, 20)
    assert found.suspect.start == 0
    nothing = replace(dates[0], quantity=Quantity(None, low=Decimal(1), high=Decimal(2)))
    assert lasting(days("30"), (nothing,), 20, 20).suspect.start == 0
