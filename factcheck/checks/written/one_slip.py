"""Whether one slip of the pen leads from one figure to another: what tells a figure gone wrong from another figure."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

LONGEST = 12  # digits of a figure in which swapped ones are sought
SCALE = 3  # powers of ten from one scale word to the next
SHORT = 5  # digits of a figure of which a swap may still make a single one; of more, some swap makes any
TELLING = 2  # digits that a figure needs to be told from others


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip that leads from one figure to another: how many digits they have, and whether chance hardly does it."""

    digits: int
    telling: bool


def slip_between(one: Decimal, other: Decimal) -> Slip | None:
    """The slip of the pen that leads from one figure to another, the finer one rounded; None where none does.

    Digits in another order, a digit more or less, and a power of ten tell more than one wrong digit.
    """
    coarse, fine = sorted((_digits(one), _digits(other)), key=len)
    apart = one.adjusted() - other.adjusted()
    if len(fine) < TELLING:
        return None
    if coarse == fine:
        # 38 matches a side make 380 in all; a million for a billion is a slip
        return Slip(len(coarse), telling=len(coarse) > TELLING or abs(apart) >= SCALE) if apart else None
    if apart:
        if abs(apart) == 1 and len(coarse) < len(fine) and coarse == fine[: len(coarse)].rstrip("0"):
            return Slip(len(coarse), telling=True)  # a point moved beside a rounding: "a million" and 10.4 million
        dropped = len(fine) == len(coarse) + 1 > TELLING + 1 and abs(apart) == 1 and _is_dropped(coarse, fine)
        return Slip(len(coarse), telling=True) if dropped else None
    return _between_digits(coarse, fine)


def _between_digits(coarse: str, fine: str) -> Slip | None:
    """The slip between two runs of digits of one size; a figure of one digit is too coarse to tell one wrong digit."""
    lone = len(coarse) < TELLING
    if lone and fine[1:2] == coarse and fine[0] not in (coarse, "0"):
        return Slip(TELLING, telling=False)  # 60,000 beside 16,870: its first two digits are swapped
    size = max(len(coarse), TELLING)
    coarse = coarse.ljust(size, "0")
    cuts = {fine.ljust(size, "0")[:size], _rounded(fine, size)}
    if any(sorted(cut) == sorted(coarse) for cut in cuts):
        return Slip(size, telling=True)
    if sorted(fine) == sorted(coarse.ljust(len(fine), "0")):  # 140 and 104
        return Slip(len(fine), telling=True)
    if (not lone or len(fine) <= SHORT) and coarse in _swapped(
        fine, size
    ):  # the finer one slipped: 2.55 for 5.25 beside 5.3
        return Slip(size, telling=True)
    if not lone and any(sum(one != two for one, two in zip(coarse, cut, strict=False)) == 1 for cut in cuts):
        return Slip(size, telling=False)
    return None


def _swapped(fine: str, size: int) -> Iterator[str]:
    """The finer figure with two of its digits swapped, cut and rounded to the size of the coarser one."""
    for one, other in itertools.combinations(range(len(fine)), 2):
        if fine[one] != fine[other] and len(fine) <= LONGEST:
            text = f"{fine[:one]}{fine[other]}{fine[one + 1 : other]}{fine[one]}{fine[other + 1 :]}"
            if text[0] != "0":
                yield text[:size]
                yield _rounded(text, size)


def _rounded(digits: str, size: int) -> str:
    """The first digits of a figure, rounded; longer by one where the rounding carries over."""
    return str(int((Decimal(digits).scaleb(size - len(digits))).to_integral_value(ROUND_HALF_UP)))


def _digits(value: Decimal) -> str:
    return "".join(map(str, value.normalize().as_tuple().digits))


def _is_dropped(short: str, long: str) -> bool:
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
