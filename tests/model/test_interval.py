"""Intervals: ends open and closed, and arithmetic that always contains what the points give."""

from __future__ import annotations

import itertools
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.model import Interval, greatest, least, total

numbers = st.decimals(min_value=-(10**6), max_value=10**6, places=3)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Intervals with any kind of ends, unbounded ones among them."""
    low, high = sorted((draw(numbers), draw(numbers)))
    low_open, high_open = draw(st.booleans()), draw(st.booleans())
    if low == high:
        return Interval(low, high)
    kind = draw(st.sampled_from(["bounded", "bounded", "bounded", "above", "below"]))
    if kind == "above":
        return Interval(low, None, low_open)
    if kind == "below":
        return Interval(None, high, False, high_open)
    return Interval(low, high, low_open, high_open)


@st.composite
def members(draw: st.DrawFn) -> tuple[Interval, Decimal]:
    """An interval and one of its numbers."""
    interval = draw(intervals())
    inside = draw(numbers)
    ends = [each for each in (interval.low, interval.high) if each is not None]
    middle = sum(ends, Decimal(0)) / len(ends)
    value = next((each for each in (inside, *ends, middle) if each in interval), None)
    assume(value is not None)
    assert value is not None
    return interval, value


@given(members(), members())
def test_a_result_contains_every_pointwise_result(
    first: tuple[Interval, Decimal], second: tuple[Interval, Decimal]
) -> None:
    """a + b, a − b, a · b and a / b hold the sum, difference, product and quotient of any two members."""
    (a, x), (b, y) = first, second
    assert x + y in a + b
    assert x - y in a - b
    assert x * y in a * b
    if Decimal(0) not in b:
        low, high = (a / b).low, (a / b).high
        quotient = Fraction(x) / Fraction(y)
        assert low is None or Fraction(low) <= quotient
        assert high is None or quotient <= Fraction(high)


@given(members(), st.fractions(min_value=-100, max_value=100), st.fractions(min_value=-100, max_value=100))
def test_a_conversion_contains_every_converted_point(
    member: tuple[Interval, Decimal], factor: Fraction, offset: Fraction
) -> None:
    """factor · x + offset lies in the scaled interval, rounded outwards, whatever the factor's sign."""
    assume(factor)
    interval, value = member
    exact = factor * Fraction(value) + offset
    image = interval.scaled(factor, offset)
    assert image.low is None or Fraction(image.low) <= exact
    assert image.high is None or exact <= Fraction(image.high)


@given(intervals())
def test_a_negative_factor_swaps_the_ends_and_their_openness(interval: Interval) -> None:
    """The image under −1 begins where the interval ends, and its ends are as open."""
    image = interval.scaled(Fraction(-1))
    assert (image.low_open, image.high_open) == (interval.high_open, interval.low_open)
    assert image == -interval
    assert -image == interval


@given(members(), members())
def test_extremes_and_magnitudes_contain_the_pointwise_ones(
    first: tuple[Interval, Decimal], second: tuple[Interval, Decimal]
) -> None:
    """The smaller, the larger and the magnitude of members lie in least, greatest and abs."""
    (a, x), (b, y) = first, second
    assert min(x, y) in least((a, b))
    assert max(x, y) in greatest((a, b))
    assert abs(x) in abs(a)


@given(members(), intervals())
def test_a_hull_holds_both(member: tuple[Interval, Decimal], other: Interval) -> None:
    """Both intervals lie within their hull, and so does each of their numbers."""
    interval, value = member
    hull = interval.hull(other)
    assert interval.within(hull)
    assert other.within(hull)
    assert value in hull


@given(intervals(), intervals())
def test_meeting_is_mutual(one: Interval, other: Interval) -> None:
    """Two intervals meet in either order, and one within the other meets it."""
    assert one.meets(other) == other.meets(one)
    if one.within(other):
        assert one.meets(other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Interval(Decimal(1), Decimal(2)), Interval(Decimal(2), Decimal(3)), True),
        (Interval(Decimal(1), Decimal(2), high_open=True), Interval(Decimal(2), Decimal(3)), False),
        (Interval(Decimal(1), Decimal(2)), Interval(Decimal(2), Decimal(3), low_open=True), False),
        (Interval(None, Decimal(2)), Interval(Decimal(3), None), False),
        (Interval(None, Decimal(3)), Interval(Decimal(3), None), True),
        (Interval(None, None), Interval.point(7), True),
    ],
)
def test_an_open_end_is_left_out(one: Interval, other: Interval, expected: bool) -> None:
    """Intervals that touch share a number only where both ends are closed."""
    assert one.meets(other) is expected


def test_an_empty_interval_is_refused() -> None:
    """Ends in the wrong order, or a point without its end, are no interval."""
    for low, high, low_open in ((2, 1, False), (1, 1, True)):
        with pytest.raises(ValueError, match="must not be empty"):
            Interval(Decimal(low), Decimal(high), low_open)


def test_division_by_an_interval_that_holds_zero_is_refused() -> None:
    """Nothing is divided by what may be 0; an open 0 at the end is none."""
    one = Interval.point(1)
    with pytest.raises(ZeroDivisionError, match="holds 0"):
        one / Interval(Decimal(-1), Decimal(1))
    assert one / Interval(Decimal(0), Decimal(4), low_open=True) == Interval(Decimal("0.25"), None)
    assert one / Interval(Decimal(4), None) == Interval(Decimal(0), Decimal("0.25"), low_open=True)
    assert one / Interval(Decimal(-4), Decimal(0), high_open=True) == Interval(None, Decimal("-0.25"))


def test_division_rounds_outwards() -> None:
    """A third lies strictly between its two ends, of which both have sixty digits."""
    third = Interval.point(1) / Interval.point(3)
    assert third.low is not None
    assert third.high is not None
    assert Fraction(third.low) < Fraction(1, 3) < Fraction(third.high)
    assert third.high - third.low == Decimal("1e-60")


def test_unbounded_products_keep_their_signs() -> None:
    """[2, ∞) · [−1, 3] has no end either way, [0, ∞) · [0, 3] none above, and 0 · ∞ is 0."""
    positive = Interval(Decimal(2), None)
    assert positive * Interval(Decimal(-1), Decimal(3)) == Interval(None, None)
    assert Interval(Decimal(0), None) * Interval(Decimal(0), Decimal(3)) == Interval(Decimal(0), None)
    assert positive * Interval.point(0) == Interval.point(0)
    assert Interval(None, Decimal(-2)) * positive == Interval(None, Decimal(-4))


def test_a_factor_of_zero_is_no_conversion() -> None:
    """Scaling by 0 would make every figure fit every other."""
    with pytest.raises(ValueError, match="must not be 0"):
        Interval.point(1).scaled(Fraction(0))


def test_magnitudes_of_intervals_around_zero_begin_at_zero() -> None:
    """|[−5, 3)| is [0, 5], |(−3, 5)| is [0, 5), and without end it has none."""
    assert abs(Interval(Decimal(-5), Decimal(3), high_open=True)) == Interval(Decimal(0), Decimal(5))
    assert abs(Interval(Decimal(-3), Decimal(5), high_open=True)) == Interval(Decimal(0), Decimal(5), high_open=True)
    assert abs(Interval(None, Decimal(5))) == Interval(Decimal(0), None)
    assert abs(Interval(Decimal(-7), Decimal(-2))) == Interval(Decimal(2), Decimal(7))


def test_a_sum_of_nothing_is_zero() -> None:
    """The total of no interval is the point 0."""
    assert total(()) == Interval.point(0)
    assert total((Interval.point(2), Interval(Decimal(1), Decimal(3)))) == Interval(Decimal(3), Decimal(5))


def test_an_interval_shows_its_ends() -> None:
    """Brackets tell closed from open, and ∞ an end that is none."""
    assert str(Interval(Decimal(1), Decimal(2), high_open=True)) == "[1, 2)"
    assert str(Interval(None, Decimal("1E+3"))) == "(-∞, 1000]"
    assert str(Interval(Decimal(1), None, low_open=True)) == "(1, ∞)"
    assert Interval.point(3).is_point
    assert not Interval(None, None).is_point


@pytest.mark.parametrize("opens", list(itertools.product((False, True), repeat=4)))
def test_factors_above_zero_need_their_low_ends_alone(opens: tuple[bool, bool, bool, bool]) -> None:
    """2 to 3 times 5 to 7 is 10 to 21, open where either end is; below zero, where all corners are looked at, it is the same."""
    one = Interval(Decimal(2), Decimal(3), opens[0], opens[1])
    other = Interval(Decimal(5), Decimal(7), opens[2], opens[3])
    assert one * other == Interval(Decimal(10), Decimal(21), opens[0] or opens[2], opens[1] or opens[3])
    assert one * other == -(one * -other)


def test_a_made_interval_is_like_any_other() -> None:
    """What arithmetic gives is equal to, and as frozen as, what is written down."""
    made = Interval(Decimal(1), Decimal(2), False, True) + Interval.point(3)
    assert made == Interval(Decimal(4), Decimal(5), False, True)
    assert hash(made) == hash(Interval(Decimal(4), Decimal(5), False, True))
    with pytest.raises(AttributeError):
        made.low = Decimal(0)  # type: ignore[misc]
