"""The conversions of a document: which figures the checks of the UNI family compare, and which was computed.

Firm ties are believed; loose ones only where the figures nearly fit, or where a named slip makes them
fit: that arithmetic selects, it judges nothing.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.ties import Tie, Tied, cues, speaks_of_change, tied
from factcheck.judge import fit, significant, source_of, unit_slips
from factcheck.model import Apply, Claim, Expression, Interval, Quantity, Term
from factcheck.units import commensurable, convert

FINER = 2  # digits more that show a figure to be the computed one where no brackets do
LIKELY = 2  # the cost of a slip that shows a conversion to be meant
SCALES = frozenset({"degree_Celsius", "degree_Fahrenheit", "kelvin"})
ROOM: dict[Tie, tuple[Decimal, Decimal]] = {
    "distant": (Decimal("0.5"), Decimal(2)),
    "weak": (Decimal("0.95"), Decimal("1.05")),
    "near": (Decimal("0.95"), Decimal("1.05")),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """A computed figure and the one that it was computed from."""

    computed: Expression
    source: Expression

    @property
    def quantities(self) -> tuple[Quantity, Quantity]:
        return source_of(self.computed), source_of(self.source)


def conversions(case: Case) -> Iterator[Pair]:
    """The pairs of one dimension that the text ties firmly, or loosely and the figures bear it out."""
    for each in tied(case):
        if _may_convert(each.source[-1], each.computed[-1]):
            pair = _as_differences(_directed(each), case)
            if each.tie not in ROOM or _borne_out(pair, each.tie):
                yield pair


def unlike_pairs(case: Case) -> Iterator[Pair]:
    """The pairs that the text ties firmly although no sense of their units converts."""
    for each in tied(case):
        firm = each.tie in ("bracket", "words", "distant")
        if firm and not _may_convert(each.source[-1], each.computed[-1]):
            yield _directed(each)


def _may_convert(one: Claim, other: Claim) -> bool:
    """Whether two claims have different units of one dimension, in some sense of each."""
    return one.unit != other.unit and any(
        commensurable(first, second) for first, second in itertools.product(_senses(one), _senses(other))
    )


def _senses(claim: Claim) -> tuple[str, ...]:
    quantity = claim.quantity
    return () if quantity is None else (quantity.unit, *quantity.senses)


def _directed(each: Tied) -> Pair:
    """The pair with the computed figure told from its source.

    It is the one in brackets; without brackets the one with two or more digits more, else the second.
    """
    source, computed = _expression(each.source, "source"), _expression(each.computed, "converted")
    open_tie = each.tie in ("words", "weak", "near")
    if open_tie and _digits(each.source) - _digits(each.computed) >= FINER:
        return Pair(_expression(each.source, "converted"), _expression(each.computed, "source"))
    return Pair(computed, source)


def _expression(claims: Sequence[Claim], role: str) -> Expression:
    terms = tuple(Term(each, role) for each in claims)
    return terms[0] if len(terms) == 1 else Apply("+", terms)


def _digits(claims: Sequence[Claim]) -> int:
    return max((significant(each.value) for each in claims if each.value is not None), default=0)


def _borne_out(pair: Pair, tie: Tie) -> bool:
    """Whether the figures speak for a conversion that the words only allow."""
    computed, source = pair.quantities
    if not commensurable(computed.unit, source.unit):
        return False
    if fit(computed, source) != "miss" or _nearly(computed, source, tie):
        return True
    return tie != "near" and any(each.cost <= LIKELY for each in unit_slips(computed, source))


def _nearly(computed: Quantity, source: Quantity, tie: Tie) -> bool:
    if not computed.value or source.value is None or computed.unit in SCALES:
        return False
    low, high = sorted(each * computed.value for each in ROOM[tie])
    return convert(source.point, source.unit, computed.unit).meets(Interval(low, high))


def _as_differences(pair: Pair, case: Case) -> Pair:
    """Two temperatures as temperature differences, where the text speaks of a change or only so they fit."""
    claims = [each.claim for each in (pair.computed, pair.source) if isinstance(each, Term)]
    if len(claims) != 2 or any(each.unit not in SCALES for each in claims):
        return pair
    changed = Pair(*(Term(_difference(each), role) for each, role in zip(claims, ("converted", "source"), strict=True)))
    if fit(*changed.quantities) in ("narrow", "wide"):
        return changed
    told = any(each.change is not None for each in claims) or speaks_of_change(
        case.document.prose, claims, cues(case.pack)
    )
    return changed if told else pair


def _difference(claim: Claim) -> Claim:
    assert claim.quantity is not None  # only quantities have a scale
    unit = "delta_degree_Celsius" if claim.unit == "kelvin" else f"delta_{claim.unit}"
    return replace(claim, quantity=replace(claim.quantity, unit=unit, senses=()))
