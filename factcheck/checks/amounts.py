"""The figures of a sentence that can be added: counts, sums of money, measures, shares, each kind with its own.

Also how a written figure enters a sum: whether its zeros are free depends on the figures that it stands with.
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from operator import attrgetter

from factcheck.checks.contract import Case
from factcheck.checks.units.elided import with_units
from factcheck.extract import tables_of
from factcheck.model import COUNTED, Claim, Quantity, Table, Term, altered
from factcheck.units import commensurable, factor, is_known

ADDABLE = COUNTED | {"money", "measure", "duration", "percent"}
APART = frozenset({"table", "code", "metadata"})  # sections that hold no sentences
STOPS = (". ", ".\n", "؟", "!", "?", "\n\n")
TEN = Decimal(10)
MOST_AMOUNTS = 60  # figures of a sentence; one with more is data, not prose
POWERS = frozenset(10**each for each in range(13))  # the sizes of units of one system in each other


@dataclass(frozen=True, slots=True)
class Sentence:
    """The addable figures of one sentence in order of place, and where the text of the sentence lies."""

    amounts: tuple[Claim, ...]
    start: int
    end: int


def sentences(case: Case) -> list[Sentence]:
    """The sentences that hold addable figures, tables and data left out, in order of place."""
    return case.once(_sentences)


def sentence_of(case: Case, claim: Claim) -> tuple[Claim, ...]:
    """The addable figures of the sentence in which a claim stands; none where it has none."""
    found = sentences(case)
    at = bisect.bisect_right(found, claim.start, key=_first_start) - 1
    amounts = found[at].amounts if at >= 0 else ()
    return amounts if amounts and amounts[0].sentence == claim.sentence else ()


def _first_start(sentence: Sentence) -> int:
    return sentence.amounts[0].start


def _sentences(case: Case) -> list[Sentence]:
    drawn = tables_of(case.document)
    begins = [each.start for each in drawn]
    groups = [list(each) for _, each in itertools.groupby(case.claims, key=attrgetter("sentence"))]
    found: list[Sentence] = []
    before = 0
    for at, claims in enumerate(groups):
        prose = [each for each in claims if is_amount(each) and each.section not in APART]
        if drawn:
            prose = [each for each in prose if not _is_within(each, drawn, begins)]
        amounts = with_units(prose, found[-1].amounts if found and prose else ())
        if len(amounts) > 1:
            pairs = itertools.pairwise(amounts)
            amounts = [amounts[0], *(each for one, each in pairs if not _repeats(case, one, each))]
        if 0 < len(amounts) <= MOST_AMOUNTS:
            after = groups[at + 1][0].start if at + 1 < len(groups) else len(case.document.prose)
            found.append(Sentence(tuple(amounts), *_bounds(case, claims, before, after)))
        before = claims[-1].end
    return found


def _is_within(claim: Claim, drawn: Sequence[Table], begins: Sequence[int]) -> bool:
    """Whether a claim stands in a table, whose cells are no sentence."""
    at = bisect.bisect_right(begins, claim.start) - 1
    return at >= 0 and claim.start < drawn[at].end


def _repeats(case: Case, one: Claim, other: Claim) -> bool:
    """Whether a figure in brackets is the one before them once more: "fifty-one (51) flats"."""
    return one.value == other.value and case.document.prose[one.end : other.number_start].strip() == "("


def _bounds(case: Case, claims: Sequence[Claim], before: int, after: int) -> tuple[int, int]:
    """Where a sentence with claims lies, as far as its block and the claims before and behind it tell."""
    text, start = case.document.prose, claims[0].start
    block = case.document.block_at(start)
    low, high = (block.start, block.end) if block is not None else (0, len(text))
    return _begin(text, max(low, before), start), _stop(text, claims[-1].end, min(high, after))


def _begin(text: str, low: int, start: int) -> int:
    """Behind the last full stop before the first figure."""
    return max(low, *[text.rfind(mark, low, start) + 1 for mark in STOPS])


def _stop(text: str, end: int, high: int) -> int:
    """At the first full stop behind the last figure, or at the end of its block."""
    stops = [text.find(mark, end, high) for mark in STOPS]
    return min([each for each in stops if each >= 0], default=high)


def is_amount(claim: Claim) -> bool:
    """Whether a claim states an amount that may take part in a sum: no change, no rate, no age, no year."""
    quantity = claim.quantity
    if quantity is None or quantity.kind not in ADDABLE:
        return False
    if quantity.value is None:
        return quantity.low is not None and quantity.high is not None
    return quantity.value >= 0


def is_attribute(claim: Claim) -> bool:
    """Whether a hyphen joins a figure to its unit: "a two-year life" is a sort of life, no two years of something."""
    return claim.document.prose[claim.number_end : claim.number_end + 1] == "-" and claim.end > claim.number_end


def kin(one: Claim, other: Claim) -> bool:
    """Whether two figures can be added: two counts of anything, two amounts of one currency or dimension."""
    if one.kind in COUNTED or other.kind in COUNTED:
        return one.kind in COUNTED and other.kind in COUNTED
    if one.unit == other.unit:
        return True
    if one.kind == "money" or other.kind == "money":
        return False
    return is_known(one.unit) and is_known(other.unit) and commensurable(one.unit, other.unit)


def are_conversions(figures: Sequence[Claim], of: Claim) -> bool:
    """Whether figures of one unit stand beside a measure of another one, which they say again: 14 and 34 km (8.7 and 21 miles)."""
    unit = figures[0].unit
    if of.kind != "measure" or unit == of.unit or any(each.unit != unit for each in figures):
        return False
    if not (is_known(unit) and is_known(of.unit) and commensurable(unit, of.unit)):
        return False
    size = factor(of.unit, unit)
    return not {size.numerator, size.denominator} <= POWERS  # 1.2 tonnes may be 500 kg and 700 kg


def size(claim: Claim) -> Decimal:
    """The figure as one number: a range by its upper end."""
    quantity = claim.quantity
    assert quantity is not None
    found = quantity.value if quantity.value is not None else quantity.high
    return found if found is not None else Decimal(0)


def added(claims: Sequence[Claim], roles: Sequence[str]) -> list[Term]:
    """The terms of figures that stand in one sum: zeros are not free where most figures are written to the unit."""
    fixed = _written_to_the_unit(claims)
    return [Term(_with_fixed_zeros(each) if fixed else each, role) for each, role in zip(claims, roles, strict=True)]


def _with_fixed_zeros(claim: Claim) -> Claim:
    quantity = claim.quantity
    if quantity is None or quantity.free is None or quantity.hedge is not None:
        return claim
    return altered(claim, quantity=altered(quantity, free=None))


def _written_to_the_unit(claims: Sequence[Claim]) -> bool:
    """Whether at least half of the figures end in a digit other than zero."""
    quantities = [each.quantity for each in claims if each.quantity is not None]
    return sum(map(_ends_in_digit, quantities)) * 2 >= len(quantities)


def _ends_in_digit(quantity: Quantity) -> bool:
    return quantity.value is not None and quantity.value % (quantity.step * TEN) != 0
