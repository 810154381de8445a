"""Units that a sentence names once for several figures: "913 million cubic metres: one 346 million, the other 567 million"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.model import Claim, Quantity

UNITS = frozenset({"money", "measure"})
BARE = frozenset({"number", "count"})
ONE = Decimal(1)
NEXT = 12  # code points behind a figure in which a short word ends
SHORTEST = 2  # the parts that spaces make of a word and what follows it
NEAR = 60  # code points between figures that one word leads on from


def with_units(amounts: Sequence[Claim], before: Sequence[Claim] = ()) -> list[Claim]:
    """The figures of a sentence, those that leave out the unit of the figure before them with that unit.

    A bare figure does so where both are written in millions or the like, or both with decimals, or where one
    word leads on from both: another whole number without a noun counts things. `before` are the figures of the sentence
    before, whose currency goes on where all figures have a scale word: "96 million dinars. By May 71 million had come".
    """
    found: list[Claim] = []
    named = _going_on(before, amounts) if before else None
    for each in amounts:
        taken = _with_unit(each, named) if named is not None else None
        found.append(taken or each)
        named = (each if each.kind in UNITS else named) if taken is None else named
    return found


def _going_on(before: Sequence[Claim], amounts: Sequence[Claim]) -> Claim | None:
    """The last sum of money of a sentence, where it has no other figures, and the sentence behind it none but bare ones in millions."""
    last = before[-1]
    if (
        last.kind != "money"
        or amounts[0].sentence - last.sentence != 1
        or any(each.unit != last.unit for each in before)
    ):
        return None
    scaled = (each.kind in BARE and not each.unit and _is_scaled(each) for each in amounts)
    return last if _is_scaled(last) and all(scaled) else None


def _is_scaled(claim: Claim) -> bool:
    return claim.quantity is not None and _scale(claim.quantity) > 0


def _with_unit(claim: Claim, named: Claim) -> Claim | None:
    """The bare figure in the unit of an earlier one; None where it has a unit or a noun of its own."""
    one, other = claim.quantity, named.quantity
    if one is None or other is None or claim.kind not in BARE or claim.end != claim.number_end:
        return None
    if claim.unit and claim.unit not in named.surface:
        return None
    if not _alike(one, other) and not (one.exact and _are_parallel(claim, named)):
        return None
    return replace(claim, kind=named.kind, quantity=replace(one, unit=other.unit, kind=other.kind, senses=other.senses))


def _are_parallel(claim: Claim, named: Claim) -> bool:
    """Whether one word leads on from both figures of a sentence: "96 km in Asal and 71 in Murad"."""
    words = [each.document.prose[each.end : each.end + NEXT].split(" ") for each in (claim, named)]
    first, second = (each[1].lower() if len(each) > SHORTEST and not each[0] else "" for each in words)
    return first == second and first.isalpha() and claim.start - named.end < NEAR


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are both written with a scale word, or both with decimals in no scale."""
    if one.exact:
        return False
    scaled = _scale(one) > 0, _scale(other) > 0
    return all(scaled) or (not any(scaled) and one.step < ONE and other.step < ONE)


def _scale(quantity: Quantity) -> int:
    """The powers of ten of a figure's last digit above its units."""
    return quantity.step.adjusted()
