"""The slips of the pen: every figure that a writer may have meant where one slip made the written one."""

from __future__ import annotations

from collections.abc import Container, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from factcheck.judge.fit import plain, significant
from factcheck.model import UP, Quantity

LONGEST = 30  # digits of a figure whose slips are tried
TELLING = 3  # digits that a figure needs for a single wrong one to be told from chance
DIGITS = "0123456789"
INSIDE = frozenset({"digits-swapped", "digit-doubled", "digit-wrong", "digit-added", "digit-lost"})
ZEROS_COUNT = frozenset({"percent", "percentage_point", "age"})  # kinds whose last zeros are written like other digits


class Slip(NamedTuple):
    """A figure that may have been meant: its value, the place of its last digit, and how far-fetched it is.

    `cost` orders explanations, the likeliest lowest. `strict` marks a slip that is telling enough to
    turn a small miss into an error.
    """

    name: str
    value: Decimal
    step: Decimal
    cost: int
    strict: bool = True


def figure_slips(quantity: Quantity, *, lone: bool = False) -> Iterator[Slip]:
    """What may have been meant by a figure, one slip away from what is written; nothing for a range.

    `lone` asks for what a figure of a single digit may have been, too, which would explain almost anything.
    """
    value, step = quantity.value, quantity.step
    if value is None or not value:
        return
    digits, sign = digits_of(value, step), Decimal(1).copy_sign(value)
    if digits is None:
        return
    for name, text, cost, strict in _digit_slips(digits, lone=lone, whole=quantity.kind in ZEROS_COUNT):
        meant = UP.multiply(Decimal(text), step) * sign
        if meant and meant != value:
            yield Slip(name, meant, step, cost, strict)
    if step < 1:
        yield from _lost_decimal(digits, step, sign)
    for slip in _moved(value, step):
        if not quantity.exact or slip.value == slip.value.to_integral_value():
            yield slip


def misplaced(quantity: Quantity, names: frozenset[str]) -> tuple[Slip, ...]:
    """Those of `figure_slips` that have one of some names of slips inside the digits, at a fraction of the cost of all."""
    return _misplaced(quantity.value, quantity.step, names) if quantity.value else ()


@lru_cache(maxsize=1 << 10)  # one figure is tried with many others
def _misplaced(value: Decimal, step: Decimal, names: frozenset[str]) -> tuple[Slip, ...]:
    digits = digits_of(value, step)
    if digits is None:
        return ()
    sign = Decimal(1).copy_sign(value)
    made = (
        Slip(name, UP.multiply(Decimal(text), step) * sign, step, cost, strict)
        for name, text, cost, strict in _digit_slips(digits, lone=False, names=names)
    )
    return tuple([each for each in made if each.value and each.value != value])


def reordered(quantity: Quantity, wanted: Decimal) -> Slip | None:
    """The wanted figure, where the written one has the same digits in another order; they are too many to be tried."""
    value, step = quantity.value, quantity.step
    if not value or not wanted or value == wanted or value.is_signed() != wanted.is_signed():
        return None
    digits, meant = digits_of(value, step), digits_of(wanted, step)
    if digits is None or meant is None or significant(value) < TELLING or sorted(digits) != sorted(meant):
        return None
    return Slip("digits-swapped", plain(wanted), step, 5, strict=False)


def digits_of(value: Decimal, step: Decimal) -> str | None:
    """The digits as written, from the first to the place of `step`; None where they are no plain digits."""
    shifted = value.copy_abs().scaleb(-step.adjusted())
    if shifted.adjusted() >= LONGEST or shifted != shifted.to_integral_value():
        return None
    return format(shifted, ".0f")


def _digit_slips(
    digits: str, *, lone: bool, whole: bool = False, names: Container[str] = INSIDE
) -> Iterator[tuple[str, str, int, bool]]:
    """Slips inside the digits, of some names: name, digits that were meant, cost, and whether they are telling."""
    size = len(digits.rstrip("0"))
    if "digits-swapped" in names:
        yield from _swapped(digits, size)
    if "digit-doubled" in names:
        yield from _doubled(digits)
    if "digit-wrong" in names:
        yield from _wrong(digits, len(digits) if whole else size, lone=lone)
    if "digit-added" in names:
        yield from _added(digits)
    if "digit-lost" in names and (len(digits) > 1 or lone):
        yield from _lost(digits, size)


def _swapped(digits: str, size: int) -> Iterator[tuple[str, str, int, bool]]:
    """Two digits in each other's place, neighbours first; the last significant digit may change with a zero."""
    for gap in range(1, size):
        for at in range(min(size, len(digits)) - gap + (1 if gap == 1 and size < len(digits) else 0)):
            one, other = digits[at], digits[at + gap]
            if one != other and (at or other != "0"):
                meant = f"{digits[:at]}{other}{digits[at + 1 : at + gap]}{one}{digits[at + gap + 1 :]}"
                yield "digits-swapped", meant, 1 if gap == 1 else 4, gap == 1 and size >= TELLING


def _doubled(digits: str) -> Iterator[tuple[str, str, int, bool]]:
    """A digit written twice; with a zero that looks like a moved decimal point, which is commoner."""
    for at in range(1, len(digits)):
        if digits[at] == digits[at - 1] and len(digits) > TELLING:
            yield "digit-doubled", digits[:at] + digits[at + 1 :], 3 if digits[at] == "0" else 1, True


def _wrong(digits: str, size: int, *, lone: bool) -> Iterator[tuple[str, str, int, bool]]:
    """One significant digit for another; in a figure of a single digit it would explain anything."""
    if len(digits) < 2 and not lone:
        return
    for at in range(size):
        for digit in DIGITS:
            if digit != digits[at] and (at or digit != "0"):
                telling = size >= TELLING and at < size - 1
                yield (
                    "digit-wrong",
                    digits[:at] + digit + digits[at + 1 :],
                    3 if telling else 6 if size > 1 else 9,
                    telling,
                )


def _added(digits: str) -> Iterator[tuple[str, str, int, bool]]:
    """A digit too many that is no double; a zero more is a moved decimal point."""
    for at, digit in enumerate(digits):
        doubled = digit == digits[at - 1 : at] or (digit == digits[at + 1 : at + 2] and len(digits) > TELLING)
        if digit != "0" and not (doubled and len(digits) > TELLING):
            yield "digit-added", (digits[:at] + digits[at + 1 :]).lstrip("0") or "0", 6, False


def _lost(digits: str, size: int) -> Iterator[tuple[str, str, int, bool]]:
    """A digit left out; in a figure of one significant digit that would explain a lot."""
    for at in range(len(digits) + 1):
        for digit in DIGITS:
            if at or digit != "0":
                yield "digit-lost", digits[:at] + digit + digits[at:], 4 if size > 1 else 7, size >= TELLING


def _lost_decimal(digits: str, step: Decimal, sign: Decimal) -> Iterator[Slip]:
    """A digit left out behind the point: 0.4 for 0.94."""
    behind = -step.adjusted()
    if behind > TELLING:
        return
    whole = digits.zfill(behind)
    for at in range(len(whole) - behind, len(whole)):
        for digit in DIGITS:
            meant = Decimal(f"{whole[:at]}{digit}{whole[at:]}").scaleb(step.adjusted() - 1) * sign
            yield Slip("digit-lost", meant, step.scaleb(-1), 7, strict=False)


def _moved(value: Decimal, step: Decimal) -> Iterator[Slip]:
    """The decimal point in another place, or another scale word where one was written."""
    telling = significant(value) >= 2
    for power in (1, -1, 2, -2, 3, -3, 6, -6, 9, -9):
        moved = plain(value.scaleb(power))
        if step > 1 and abs(power) % 3 == 0:
            if power < 0 and (moved < 1 or value.adjusted() < -(-step.adjusted() // 3) * 3):
                continue  # nobody writes 0.9 thousand, which 0.9 million would then stand for
            yield Slip("scale-word", moved, step.scaleb(power), 2, telling)
        elif abs(power) <= 3:
            yield Slip("decimal-moved", moved, step.scaleb(power), 2 if abs(power) < 3 else 3, telling)
        elif step == 1:
            yield Slip("scale-word", moved, step.scaleb(power), 5, telling)
