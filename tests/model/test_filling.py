"""Frozen values that are made quickly are the same values."""

import copy
import dataclasses
import inspect
import pickle
from decimal import Decimal

import pytest

from factcheck.model import Quantity, remembered
from factcheck.model.filling import filled_at_once


@filled_at_once
@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """A value for these tests."""

    town: str
    height: int = 0
    names: tuple[str, ...] = ()


def test_fields_are_filled_by_place_by_name_and_by_default() -> None:
    """All three ways of giving a field lead to the same value."""
    by_place, by_name = Place("عمّان", 757, ("Amman",)), Place(names=("Amman",), height=757, town="عمّان")
    assert by_place == by_name
    assert (Place("Irbid").height, Place("Irbid").names) == (0, ())
    assert hash(by_place) == hash(by_name)


def test_a_filled_value_is_locked() -> None:
    """A field of a finished value cannot be set, added or taken away."""
    place = Place("Petra", 810)
    with pytest.raises(dataclasses.FrozenInstanceError):
        place.height = 811  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del place.town
    assert type(place) is Place


def test_a_missing_or_unknown_field_is_refused() -> None:
    """A call that a plain dataclass refuses is refused here, too."""
    with pytest.raises(TypeError, match="town"):
        Place()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="depth"):
        Place("Aqaba", depth=3)  # type: ignore[call-arg]


def test_copies_are_equal() -> None:
    """Pickling, copying and replacing a field work as for any dataclass."""
    quantity = Quantity(Decimal("7.7"), "kilometer", "measure", step=Decimal("0.1"))
    assert pickle.loads(pickle.dumps(quantity)) == quantity == copy.deepcopy(quantity)
    assert dataclasses.replace(quantity, unit="mile").unit == "mile"


def test_the_signature_is_told() -> None:
    """Help and tools still see the fields."""
    assert list(inspect.signature(Place).parameters) == ["town", "height", "names"]


class Harbour:
    """What asks for these tests how often it is asked."""

    def __init__(self, *berths: int) -> None:
        self.berths, self.asked = berths, 0

    @remembered
    def places(self) -> int:
        """All berths together."""
        self.asked += 1
        return sum(self.berths)


def test_what_is_remembered_is_worked_out_once() -> None:
    """Each object works its own answer out when it is first asked, and only then."""
    latakia, aqaba = Harbour(12, 9), Harbour(4)
    assert latakia.asked == 0
    assert [latakia.places, latakia.places, aqaba.places] == [21, 21, 4]
    assert (latakia.asked, aqaba.asked) == (1, 1)


def test_a_class_tells_what_it_would_remember() -> None:
    """Asked of the class, there is nothing to work out: the answer is the descriptor with its words."""
    assert isinstance(Harbour.places, remembered)
    assert Harbour.places.__doc__ == "All berths together."
