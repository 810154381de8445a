"""The middle of a range that its words name: "a range of $41.20 to $44.60 with a mid-point of $42.90"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.checks.amounts import Sentence
from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate
from factcheck.checks.products.windows import cued_before
from factcheck.model import Apply, Claim, Constant, Quantity, Relation, Term

FURTHEST = 90  # code points between a range and its middle
TWO = Decimal(2)
ENDS = ("low", "high")
NUMERAL = re.compile(r"\d(?:[\d.,٫٬]*\d)?")


def midpoints(case: Case) -> Iterator[Candidate]:
    """Each figure that is called the middle of the range right before it in its sentence.

    Many a middle is not the mean of both ends: a model gives it. So it is only believed where it holds; yet no model
    gives a middle that lies outside of its range.
    """
    span: Claim | None = None
    for claim in case.quantities if case.has_cue("midpoint") else ():
        if _is_range(claim):
            span = claim
        elif span is not None and _is_middle(case, claim, span):
            ends = _ends(span)
            if ends is not None:
                outside = _is_outside(claim, ends)
                yield Candidate(_relation(claim, ends), sure=outside, firm=outside)
            span = None


def _is_range(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity is not None and quantity.value is None and quantity.low is not None and quantity.high is not None


def _is_middle(case: Case, claim: Claim, span: Claim) -> bool:
    """Whether words call a figure the middle, and the range before it is of its kind."""
    if claim.value is None or claim.sentence != span.sentence or claim.kind != span.kind or claim.unit != span.unit:
        return False
    if claim.start - span.end > FURTHEST:
        return False
    return cued_before(case, claim, Sentence((span, claim), span.end, claim.end), "midpoint")


def _relation(claim: Claim, ends: tuple[Term, Term]) -> Relation:
    half = Constant(Quantity(TWO, exact=True), "2")
    return Relation(Term(claim, "average"), Apply("/", (Apply("+", ends), half)), topic="middle")


def _is_outside(claim: Claim, ends: tuple[Term, Term]) -> bool:
    """Whether a middle lies below or above its range, by more than a hedge would allow."""
    low, high = ends
    hedged = claim.quantity is None or claim.quantity.hedge is not None
    if hedged or claim.value is None or low.claim.value is None or high.claim.value is None:
        return False
    return low.claim.value < high.claim.value and not low.claim.value <= claim.value <= high.claim.value


def _ends(span: Claim) -> tuple[Term, Term] | None:
    """Both ends of a range as figures of their own; None where one of them has no digits."""
    quantity = span.quantity
    assert quantity is not None
    places = [each.span() for each in NUMERAL.finditer(span.document.prose, span.number_start, span.end)]
    if len(places) != len(ENDS):
        return None
    first, last = (
        Term(_end(span, value, place)) for value, place in zip((quantity.low, quantity.high), places, strict=True)
    )
    return first, last


def _end(span: Claim, value: Decimal | None, place: tuple[int, int]) -> Claim:
    assert span.quantity is not None
    start, end = place
    quantity = replace(span.quantity, value=value, low=None, high=None, hedge=None)
    return replace(span, start=start, end=end, number_start=start, number_end=end, quantity=quantity)
