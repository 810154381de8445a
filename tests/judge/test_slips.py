"""The slips of the pen, one by one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.judge.slips import figure_slips
from factcheck.model import Quantity
from tests.judge.figures import quantity


def meant(written: str, slip: str) -> set[str]:
    """What may have been meant by a figure, by one slip."""
    return {format(each.value, "f") for each in figure_slips(quantity(written)) if each.name == slip}


@pytest.mark.parametrize(
    ("written", "slip", "some"),
    [
        ("42,741", "digits-swapped", {"42471", "24741", "47241", "42714"}),
        ("101,000", "digits-swapped", {"110000", "100100"}),
        ("57,103", "digit-wrong", {"54103", "57104", "17103"}),
        ("4,271", "digit-lost", {"42471", "42710", "94271"}),
        ("442,471", "digit-doubled", {"42471"}),
        ("42.5", "decimal-moved", {"4.25", "425", "0.425", "4250"}),
        ("2.1 million", "scale-word", {"2100", "2100000000"}),
        ("2.1 million", "decimal-moved", {"210000", "21000000"}),
        ("-45", "digits-swapped", {"-54"}),
        ("7", "scale-word", {"7000000", "7000000000", "0.000007", "0.000000007"}),
    ],
)
def test_what_may_have_been_meant(written: str, slip: str, some: set[str]) -> None:
    """Each slip gives the figures from which it would have made the written one."""
    assert some <= meant(written, slip)


def test_zeros_are_no_digits_to_be_wrong() -> None:
    """110,000 is not 110,700 with one digit wrong: its zeros say how finely it is known."""
    assert "110700" not in meant("110,000", "digit-wrong")
    assert meant("5", "digit-wrong") == set()


def test_no_slip_gives_the_figure_itself_or_nothing() -> None:
    """A repair changes something, and leaves a figure."""
    for written in ("42,741", "11", "100", "0.5"):
        values = [each.value for each in figure_slips(quantity(written))]
        assert quantity(written).value not in values
        assert Decimal(0) not in values


def test_what_has_no_digits_has_no_slips() -> None:
    """Ranges, zero, figures of endless length and sums in odd units are left alone."""
    assert list(figure_slips(quantity("3-5"))) == []
    assert list(figure_slips(Quantity(Decimal(0)))) == []
    assert list(figure_slips(Quantity(Decimal(10) ** 40))) == []
    assert list(figure_slips(Quantity(Decimal("5.91666"), "foot", step=Decimal("0.08333")))) == []


def test_a_whole_count_stays_whole() -> None:
    """7,903 reports are not 79.03 reports with the point moved."""
    made = Quantity(Decimal(7903), "reports", "count", exact=True)
    assert {each.value for each in figure_slips(made) if each.name == "decimal-moved"} >= {Decimal(79030)}
    assert all(each.value == each.value.to_integral_value() for each in figure_slips(made))


def test_a_telling_slip_is_told_from_chance() -> None:
    """One wrong digit is telling in a figure of three digits, and not in its last one that counts."""
    strict = {format(each.value, "f") for each in figure_slips(quantity("42,741")) if each.strict}
    assert {"42471", "42771", "12741"} <= strict
    assert "42743" not in strict
    assert not any(each.strict for each in figure_slips(quantity("42")) if each.name == "digit-wrong")


def test_a_scale_word_is_not_taken_for_one_that_nobody_would_write() -> None:
    """0.9 million is no slip for 0.9 thousand, which is written 900; 1.9 million may be one for 1.9 thousand."""
    small = Quantity(Decimal(900_000), "USD", "money", step=Decimal(100_000))
    large = Quantity(Decimal(1_900_000), "USD", "money", step=Decimal(100_000))
    assert {each.value for each in figure_slips(small) if each.name == "scale-word"} == {
        Decimal(900_000_000),
        Decimal(900_000_000_000),
        Decimal(900_000_000_000_000),
    }
    assert Decimal(1900) in {each.value for each in figure_slips(large) if each.name == "scale-word"}
