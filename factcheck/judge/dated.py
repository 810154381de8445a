"""What may be wrong where dates do not fit each other: one of them, or the order of two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.judge.candidates import Candidate
from factcheck.model import Call, Claim, Relation

DATED = frozenset({"date", "period", "year"})
ORDERS = frozenset({"<=", "<"})


def date_candidates(relation: Relation) -> Iterator[Candidate]:
    """The exchange of two dates that stand in the wrong order, else the date itself; nothing where figures take part."""
    claims = list({term.claim.identity: term.claim for term in relation.terms()}.values())
    if not claims or any(each.kind not in DATED for each in claims):
        return
    if len(claims) == 2 and relation.operator in ORDERS:
        yield Candidate("figures-swapped", _across(*claims), 1)
    elif not (isinstance(relation.right, Call) and relation.right.name == "weekday"):
        yield Candidate("date-wrong", claims[0], 2)


def _across(one: Claim, other: Claim) -> Claim:
    """The stretch from one date to the other, for one of the two is wrong."""
    if one.document is not other.document:
        return one
    start, end = min(one.start, other.start), max(one.end, other.end)
    return replace(one, start=start, end=end, number_start=start, number_end=end)
