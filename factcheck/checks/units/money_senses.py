"""Sums of money whose unit is the name of a measure, too: "2,450 tonnes of cherries (5.4 million pounds)"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.model import Claim
from factcheck.units import commensurable, is_known


def with_other_senses(claims: Sequence[Claim]) -> Sequence[Claim]:
    """The claims, a sum right behind a measure read as one of the same dimension where its unit has such a sense.

    The claim stays one of money, so that the figures have to bear the conversion out. A text that writes
    the sign of the currency says with it what it means by the word.
    """
    found = [at for at in range(1, len(claims)) if claims[at].kind == "money" and _sense(claims[at - 1], claims[at])]
    if not found or any(_is_signed(claims[at], each) for at in found for each in claims):
        return claims
    shared = list(claims)
    for at in found:
        shared[at] = _read_as(claims[at], _sense(claims[at - 1], claims[at]))
    return shared


def _sense(before: Claim, claim: Claim) -> str:
    """The sense of a sum's unit that is of the dimension of the measure before it; "" where there is none."""
    one, other = before.quantity, claim.quantity
    if one is None or other is None or one.kind != "measure" or not is_known(one.unit):
        return ""
    return next((each for each in other.senses if is_known(each) and commensurable(each, one.unit)), "")


def _read_as(claim: Claim, unit: str) -> Claim:
    assert claim.quantity is not None  # only quantities have senses
    return replace(claim, quantity=replace(claim.quantity, unit=unit, kind="measure", senses=()))


def _is_signed(claim: Claim, other: Claim) -> bool:
    """Whether another sum of the currency is written with a sign in place of its word."""
    if other.kind != "money" or other.unit != claim.unit:
        return False
    surface = other.surface.replace(other.number_surface, "")
    return not any(each.isalpha() for each in surface)
