"""The two figures of a range in the order in which they are written, and pairs of figures that words call a range.

A range keeps its lower and its upper end; whether the first figure written was the larger one is read from the text.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.extract import fold
from factcheck.model import Claim, Quantity, altered

BEFORE = 40  # code points before a range in which a word calls it one
APART = 12  # code points between the two figures of a range
FIGURE = re.compile(r"\d(?:[\d.,٫٬\u00a0\u202f]*\d)?")
# The comma groups digits or stands before decimals; folding makes plain spaces of those that do not break.
MARKS = str.maketrans({"٫": ".", ",": None, "٬": None, " ": None})
POINTS = str.maketrans({"٫": ".", ",": ".", "٬": None, " ": None})
DASHES = str.maketrans("–—‑", "---")
WORDS = re.compile(r"[^\W\d_]+")


def ends_of(claim: Claim) -> tuple[Claim, Claim] | None:
    """The first and the second figure of a range as they are written; None where the claim is no range of two ends.

    Figures written in words share the place of the whole range, and are taken to run upwards.
    """
    quantity = claim.quantity
    if quantity is None or quantity.low is None or quantity.high is None or quantity.low == quantity.high:
        return None
    found = list(FIGURE.finditer(claim.surface))
    low, high = _end(quantity, quantity.low), _end(quantity, quantity.high)
    if len(found) != 2:
        return altered(claim, quantity=low), altered(claim, quantity=high)
    first, second = (_placed(claim, each) for each in found)
    if _is_reversed(quantity, found[0].group(), found[1].group()):
        low, high = high, low
    return altered(first, quantity=low), altered(second, quantity=high)


def as_range(one: Claim, other: Claim) -> Claim:
    """Two ends that stand apart as one range ("between 20 and 25 °C (68 °F and 77 °F)")."""
    assert other.quantity is not None
    quantity = altered(other.quantity, value=None, low=one.value, high=other.value, readings=())
    return altered(other, start=one.start, number_start=one.number_start, quantity=quantity)


def is_elided(claim: Claim) -> bool:
    """Whether the second figure of a range leaves out digits that it shares with the first: "1763-4", "pages 120–4"."""
    found = FIGURE.findall(claim.surface)
    if len(found) != 2 or not all(each.isdecimal() for each in found):
        return False
    first, second = (fold(each) for each in found)
    shared = len(first) - len(second)
    return shared > 0 and "-" in fold(claim.surface).translate(DASHES) and int(first[:shared] + second) > int(first)


def _end(quantity: Quantity, value: Decimal) -> Quantity:
    return Quantity(value, quantity.unit, quantity.kind, exact=True)


def _placed(claim: Claim, digits: re.Match[str]) -> Claim:
    start, end = claim.start + digits.start(), claim.start + digits.end()
    return altered(claim, start=start, end=end, number_start=start, number_end=end)


def _is_reversed(quantity: Quantity, first: str, second: str) -> bool:
    """Whether the figures are the ends in each other's place, both times the same scale word, however they are grouped."""
    assert quantity.low is not None
    assert quantity.high is not None
    for table in (MARKS, POINTS):
        one, other = fold(first).translate(table), fold(second).translate(table)
        if one.count(".") > 1 or other.count(".") > 1:
            continue
        larger, smaller = Decimal(one), Decimal(other)
        if larger > smaller > 0 and quantity.high * smaller == quantity.low * larger:
            return True
    return False


def is_called_range(case: Case, claim: Claim) -> bool:
    """Whether the word right before a range leaves no doubt that it is one: between 60 and 80."""
    return _is_called(case, claim, "time_between", "time_range")


def _is_called(case: Case, claim: Claim, *names: str) -> bool:
    start = min(claim.start, claim.number_start)
    cues = case.cues_between(max(0, start - BEFORE), start, *names)
    return bool(cues) and not WORDS.search(case.document.prose, cues[-1].end, start)


def pairs_called_range(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """Two figures that words call a range and that stand as two: "a range of $16.28 to $14.56"."""
    for one, other in itertools.pairwise(case.quantities):
        if one.sentence != other.sentence or not 0 < other.start - one.end <= APART or not _fit(one, other):
            continue
        if not WORDS.search(case.document.prose, one.end, other.start):
            continue  # a comma or a bracket: no word leads from one to the other
        if _is_called(case, one, "time_range") and _are_joined(case, one, other):
            yield one, other


def _are_joined(case: Case, one: Claim, other: Claim) -> bool:
    """Whether nothing but "to" stands between two figures."""
    prose = case.document.prose
    found = case.cues_between(one.end, other.start, "time_range_to")
    return any(not WORDS.search(prose[one.end : each.start] + prose[each.end : other.start]) for each in found)


def _fit(one: Claim, other: Claim) -> bool:
    first, second = one.quantity, other.quantity
    if first is None or second is None or first.value is None or second.value is None:
        return False
    return first.unit == second.unit and first.kind == second.kind and first.hedge is second.hedge is None
