"""Quantities: what a written number means, narrowly, as it may have been rounded, and with its hedge."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.model import Hedge, Interval, Quantity, free_place, last_nonzero_place


def places(text: str, *, hedged: bool = False) -> str:
    """The free place of a number in plain digits."""
    value = Decimal(text)
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    step = Decimal((0, (1,), min(exponent, 0)))
    return format(free_place(value, step=step, hedged=hedged), "f")


@pytest.mark.parametrize(
    ("text", "hedged", "expected"),
    [
        ("110000", False, "10000"),
        ("100", False, "10"),  # never above the second digit …
        ("100", True, "100"),  # … unless the figure is hedged
        ("42471", False, "1"),
        ("7.70", False, "0.1"),
        ("7.7", False, "0.1"),
        ("0", False, "1"),
        ("5", False, "1"),  # never below the last written digit
    ],
)
def test_the_place_to_which_a_figure_may_have_been_rounded(text: str, hedged: bool, expected: str) -> None:
    """It is the place of the last digit that is not zero, within bounds."""
    assert places(text, hedged=hedged) == expected


def test_the_last_digit_that_counts() -> None:
    """110,000 counts to the ten thousands, 0.050 to the hundredths, 0 to the ones."""
    assert last_nonzero_place(Decimal(110000)) == Decimal(10000)
    assert last_nonzero_place(Decimal("0.050")) == Decimal("0.01")
    assert last_nonzero_place(Decimal(0)) == Decimal(1)


def test_a_measure_is_half_a_step_either_way() -> None:
    """110,000 km²: narrowly ± 0.5; widely 105,000 rounded up, or 119,999 truncated."""
    area = Quantity(Decimal(110000), "kilometer ** 2", "measure", free=Decimal(10000))
    assert area.narrow == Interval(Decimal("109999.5"), Decimal("110000.5"))
    assert area.wide == Interval(Decimal(105000), Decimal(120000), high_open=True)
    assert area.point == Interval.point(110000)


def test_a_negative_figure_is_truncated_towards_zero() -> None:
    """−40 may be −49.9 cut off, or −35 rounded."""
    cold = Quantity(Decimal(-40), "degree_Celsius", "measure", free=Decimal(10))
    assert cold.wide == Interval(Decimal(-50), Decimal(-35), low_open=True)


def test_a_scale_word_makes_a_count_inexact() -> None:
    """7.7 million is 7.65 to 7.75 million; 79 reports are 79."""
    people = Quantity(Decimal(7_700_000), "people", "count", step=Decimal(100_000), free=Decimal(100_000))
    assert people.narrow == Interval(Decimal(7_650_000), Decimal(7_750_000))
    reports = Quantity(Decimal(79), "reports", "count", exact=True)
    assert reports.narrow == reports.wide == Interval.point(79)


def test_a_counted_zero_is_exact() -> None:
    """None killed means none, however it may have been rounded."""
    nobody = Quantity(Decimal(0), "people", "count", free=Decimal(1), exact=True)
    assert nobody.wide == Interval.point(0)


def test_a_percentage_has_no_free_zeros() -> None:
    """20 % is 19.5 to 20.5, not 15 to 30."""
    share = Quantity(Decimal(20), "percent", "percent")
    assert share.wide == share.narrow == Interval(Decimal("19.5"), Decimal("20.5"))


def test_a_hedge_widens_in_its_direction() -> None:
    """About 60,000 (5 %) reaches both ways, nearly downwards, more than upwards without end, up to downwards."""
    bare = {"value": Decimal(60001), "kind": "count", "exact": True}

    def hedged(hedge: Hedge) -> Interval:
        return Quantity(**bare, hedge=hedge).narrow  # type: ignore[arg-type] # keyword arguments of one kind

    share = Decimal("0.05")
    assert hedged(Hedge("about", share, share)) == Interval(Decimal("57000.95"), Decimal("63001.05"))
    assert hedged(Hedge("nearly", share, Decimal(0))) == Interval(Decimal("57000.95"), Decimal(60001))
    assert hedged(Hedge("more_than", Decimal(0), None)) == Interval(Decimal(60001), None)
    assert hedged(Hedge("at_most", None, Decimal(0))) == Interval(None, Decimal(60001))


def test_a_hedge_that_reaches_nowhere_leaves_an_open_end_open() -> None:
    """Where a hedge adds nothing on one side, that end stays as it was; where it adds, the end is reached."""
    half_open = Interval(Decimal(10), Decimal(20), high_open=True)
    assert Hedge("nearly", Decimal("0.1"), Decimal(0)).widen(half_open) == Interval(
        Decimal(8), Decimal(20), high_open=True
    )
    assert Hedge("about", Decimal("0.1"), Decimal("0.1")).widen(half_open) == Interval(Decimal(8), Decimal(22))
    assert Hedge("more_than", Decimal(0), None).open_ended
    assert not Hedge("about", Decimal("0.1"), Decimal("0.1")).open_ended


def test_a_hedge_on_a_bound_without_ends_changes_nothing() -> None:
    """What has no end cannot be stretched."""
    assert Hedge("about", Decimal("0.1"), Decimal("0.1")).widen(Interval(None, None)) == Interval(None, None)


def test_a_range_is_its_own_interval() -> None:
    """Between 50 and 52 is 50 to 52, as a point, narrowly and widely."""
    span = Quantity(None, "people", "count", low=Decimal(50), high=Decimal(52))
    assert span.point == span.narrow == span.wide == Interval(Decimal(50), Decimal(52))


def test_a_quantity_without_a_number_has_no_interval() -> None:
    """ "Hundreds of thousands" is kept as such; asking for its interval is misuse."""
    with pytest.raises(ValueError, match="without a number"):
        _ = Quantity(None, "people", "count").narrow


def test_the_hedge_can_be_left_out() -> None:
    """The same figure without its hedge; a figure without one stays itself."""
    plain = Quantity(Decimal(5))
    hedged = Quantity(Decimal(5), hedge=Hedge("more_than", Decimal(0), None))
    assert hedged.without_hedge() == plain
    assert plain.without_hedge() is plain
