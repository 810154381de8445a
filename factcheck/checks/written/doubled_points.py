"""Percentages with a point too many: "11.2.5 per cent", "11..25 %". Without the percent sign they are versions and ranges."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.extract import extract
from factcheck.model import Claim, Document, Interval, Quantity

SHAPE = re.compile(r"\d{1,3}(?:\.\d{1,2}){2}")
DOUBLED = ".."
HUNDRED = Decimal(100)
FINEST = Decimal("0.001")  # as finely as such a figure may be meant
BEHIND = 16  # code points behind a figure in which the percent sign, or its words, stand


@dataclass(frozen=True, slots=True)
class Pointed:
    """A figure with a point too many, read without any, and what it is without one of them."""

    claim: Claim
    meant: Interval


def doubled_points(case: Case) -> Iterator[Pointed]:
    """The percentages of a document that have two points."""
    for claim in case.claims:
        if claim.kind == "identifier" and SHAPE.fullmatch(claim.surface) and _is_share(case, claim):
            whole, first, second = claim.surface.split(".")
            low, high = Decimal(f"{whole}.{first}{second}"), Decimal(f"{whole}{first}.{second}")
            meant = Interval(low, high) if high <= HUNDRED else Interval.point(low)
            yield Pointed(_as_number(claim, whole + first + second), meant)
    text = case.document.prose
    for one, other in itertools.pairwise(case.claims):
        near = other.number_start - one.number_end == len(DOUBLED)
        if near and other.kind == "percent" and text[one.number_end : other.number_start] == DOUBLED:
            whole, tail = one.number_surface, other.number_surface
            if whole.isdecimal() and tail.isdecimal():
                claim = replace(other, start=one.start, number_start=one.number_start)
                yield Pointed(_as_number(claim, whole + tail), Interval.point(Decimal(f"{whole}.{tail}")))


def _is_share(case: Case, claim: Claim) -> bool:
    """Whether what stands behind a figure makes a percentage of it."""
    behind = case.document.prose[claim.end : claim.end + BEHIND].partition("\n")[0]
    found = extract(Document.of(f"5{behind}"), lang=case.release.lang)
    return bool(found) and found[0].kind == "percent" and found[0].start == 0


def _as_number(claim: Claim, digits: str) -> Claim:
    return replace(claim, kind="number", quantity=Quantity(Decimal(digits), step=FINEST, exact=True))
