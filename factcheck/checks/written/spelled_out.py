"""Numbers written in words and once more in digits, in brackets: "thirty (30) days", "ثلاثون (30) يوما"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from factcheck.checks.contract import Case
from factcheck.model import Claim, Kind, Relation, Term

WHOLE = frozenset({"number", "count", "duration", "measure", "money", "age"})
CLOSERS = frozenset(")]）")
OPENERS = frozenset("([（")
MEASURED = frozenset({"duration", "measure", "money"})
LARGE = 10  # a number in brackets below it may be the mark of a note


def spelled_out(case: Case) -> Iterator[Relation]:
    """Each number in words with the digits in brackets that say it again.

    Digits that differ may be the mark of a note; they are held against the words where the thing that is counted follows
    them, and either the numbers are large, or a time or measure, or the text writes other numbers in both ways.
    """
    text = case.document.prose
    pairs = [
        (one, other)
        for one, other in itertools.pairwise(case.quantities)
        if text[other.number_end : other.number_end + 1] in CLOSERS  # most figures stand in no brackets
        if text[one.end : other.number_start].strip() in OPENERS
        if one.kind in WHOLE and other.kind in WHOLE
        if one.value is not None and other.value is not None
        if one.in_digits != other.in_digits
    ]
    usual = any(one.value == other.value for one, other in pairs)
    for one, other in pairs:
        words, digits = (other, one) if one.in_digits else (one, other)
        if one.value == other.value or (_is_followed(one, other) and (usual or _is_plain(one, other))):
            yield Relation(Term(_bare(digits)), Term(_bare(words)), form="restatement")


def _is_followed(one: Claim, other: Claim) -> bool:
    """Whether the thing that is counted follows the brackets, so that they hold its number."""
    return one.end == one.number_end and other.end > other.number_end + 1


def _is_plain(one: Claim, other: Claim) -> bool:
    """Whether a number in brackets is no mark of a note."""
    assert one.value is not None
    assert other.value is not None
    return other.kind in MEASURED or min(one.value, other.value) >= LARGE


def _bare(claim: Claim) -> Claim:
    """The number alone, exact and without its unit, so that only the numbers are held together."""
    quantity = claim.quantity
    assert quantity is not None
    kind: Kind = "number"
    bare = replace(quantity, unit="", kind=kind, senses=(), hedge=None, free=None, exact=quantity.step == 1)
    return replace(claim, kind=kind, quantity=bare)
