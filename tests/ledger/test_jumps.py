"""How far a figure may move, worked out by hand."""

from decimal import Decimal

import pytest

from factcheck.ledger import bounds
from factcheck.ledger.jumps import quantile


def numbers(*values: str) -> list[Decimal]:
    """Decimals of texts."""
    return [Decimal(each) for each in values]


def test_a_series_that_never_moved_may_move_by_three() -> None:
    """The changes are 1 and 1, so the range seen before decides: a third to three times the last figure."""
    assert bounds(numbers("100", "100", "100")) == (Decimal("0.33"), Decimal("3.00"))


def test_a_series_that_swings_may_swing_further() -> None:
    """The changes are 2, a half and 2: below, a third of the least change (1/6); above, three times the greatest (6)."""
    assert bounds(numbers("100", "200", "100", "200")) == (Decimal("0.16"), Decimal("6.00"))


def test_a_figure_may_fall_to_where_it_was_before() -> None:
    """Below, the quartiles alone would allow 10/28 of the last figure; the least one seen, a hundredth, allows more."""
    values = numbers("1", "10", "10", "100")
    low, high = bounds(values) or (None, None)
    assert low == Decimal("0.00")  # a third of the least figure, 1, is far less: 1/300
    assert high == Decimal("30.00")  # three times the greatest change


@pytest.mark.parametrize("values", [[], ["5"], ["5", "6"], ["5", "0", "6"], ["5", "-1", "6", "7"]])
def test_few_figures_and_figures_that_are_not_above_0_have_no_bounds(values: list[str]) -> None:
    """A ratio needs something to stand under it, and two of them make no quartile."""
    assert bounds(numbers(*values)) is None


@pytest.mark.parametrize(("quarters", "expected"), [("1", "1.75"), ("2", "2.5"), ("3", "3.25")])
def test_quartiles_lie_between_the_nearest_values(quarters: str, expected: str) -> None:
    """Of 1, 2, 3 and 4: three steps of a quarter, so 0.75 places a quarter."""
    assert quantile(numbers("4", "1", "3", "2"), Decimal(quarters)) == Decimal(expected)
