"""The slips behind a figure that lies beyond its bound: a part above its whole, a value above its limit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from factcheck.judge.candidates import Candidate
from factcheck.judge.evaluate import NARROW_BARE, evaluate, unit_of
from factcheck.judge.fit import significant
from factcheck.judge.likelihood import WORD, odds
from factcheck.judge.slips import figure_slips
from factcheck.judge.values import UnjudgeableError, in_unit
from factcheck.model import DATED, Claim, Constant, Expression, Interval, Quantity, Relation, Term

BELOW: Mapping[str, bool] = {"<=": True, "<": True, ">=": False, ">": False}  # whether the left side is the lower one
# The odds of these count the ten times more, or fewer, figures that there are with a digit more, or less.
SORTS: Mapping[str, Decimal] = {
    "digit-lost": Decimal(10),
    "digit-added": Decimal("0.6"),
    "digit-doubled": Decimal("0.5"),
}
STRANGE = 10  # how much likelier a number word is wrong where the writer would have put digits
SMALL = 10  # numbers up to it are put in words by most writers
REACH = Decimal("1.5")  # how fast large wholes, and parts that are small beside them, grow rare


def bound_candidates(relation: Relation) -> Iterator[Candidate]:
    """The slips of two figures in the wrong order of size, each repairing it as written.

    Nothing for figures of two documents, which time may have changed, and for a direction, where the verb may be wrong.
    Where a slip may have started from one of several figures (a digit lost), each of them is a candidate.
    """
    lower = BELOW.get(relation.operator)
    if lower is None or relation.topic == "direction" or not _together(relation):
        return
    for side, other, below in ((relation.left, relation.right, lower), (relation.right, relation.left, not lower)):
        if isinstance(side, Term) and side.claim.quantity is not None and side.claim.kind not in DATED:
            if side.claim.in_digits:
                yield from _within(side.claim, side.claim.quantity, _limit(side.claim.quantity, other, below=below))
            elif side.claim.quantity.exact:
                weight = Decimal(WORD) * (STRANGE if _is_strange(side.claim, other) else 1)
                yield Candidate("word-wrong", side.claim, 3, side.claim.value, vague=True, weight=weight)


def _is_strange(claim: Claim, other: Expression) -> bool:
    """Whether a large number stands in words beside a smaller one in digits: writers keep words for the small ones."""
    if not isinstance(other, Term) or other.claim.value is None or claim.value is None:
        return False
    return other.claim.in_digits and claim.value > other.claim.value > SMALL


def _together(relation: Relation) -> bool:
    sides = (relation.left, relation.right)
    documents = {id(each.claim.document) for each in sides if isinstance(each, Term)}
    return all(isinstance(each, Term | Constant) for each in sides) and len(documents) == 1


def _limit(quantity: Quantity, other: Expression, *, below: bool) -> Interval | None:
    """What a figure may be for the other one to hold it within, in its own unit."""
    try:
        bound = in_unit(evaluate(other, NARROW_BARE), unit_of(quantity))
    except (UnjudgeableError, ZeroDivisionError):
        return None
    return Interval(None, bound.high) if below else Interval(bound.low, None)


def _within(claim: Claim, quantity: Quantity, limit: Interval | None) -> Iterator[Candidate]:
    """The slips that leave a figure within its limit, one for each name; vague where it may have been one of several."""
    found: dict[str, list[Candidate]] = {}
    for slip in figure_slips(quantity, lone=True) if limit is not None else ():
        meant = Candidate(slip.name, claim, slip.cost, slip.value, step=slip.step)
        if limit is not None and slip.value in limit and _is_plain(meant):
            found.setdefault(slip.name, []).append(replace(meant, weight=odds(meant) * _room(meant)))
    for each in found.values():
        likeliest = max(each, key=lambda one: one.weight or 0)
        total = sum((one.weight or Decimal(0) for one in each), Decimal(0))
        yield replace(likeliest, weight=total, vague=len({one.value for one in each}) > 1)


def _is_plain(candidate: Candidate) -> bool:
    """Whether the figure meant counts no more digits than the written one, but for those left out."""
    value, written = candidate.value, candidate.claim.value
    assert value is not None
    return candidate.slip == "digit-lost" or significant(value) <= significant(written or value)


def _room(candidate: Candidate) -> Decimal:
    """How many figures of the sort that was meant there are, for one of the written sort, that lie within the limit.

    A part lies anywhere below its whole, a small one rather, and large wholes are rarer than small ones.
    """
    value, written, quantity = candidate.value, candidate.claim.value, candidate.claim.quantity
    if not value or not written or quantity is None:
        return Decimal(1)
    same = value % quantity.step == 0 and candidate.slip != "scale-word"
    spacing = Decimal(1) if same else value / written
    sort = SORTS.get(candidate.slip, 1)
    return spacing * sort * min(Decimal(1), abs(written / value)) ** REACH
