"""Relations that a text may assert: the words make some sure, the figures decide among the others.

Where words only allow a relation ("60 people, of whom 35 … and 25 …"), it is believed if it holds, or if one slip
of the pen that does not happen by chance is all that keeps it from holding.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from factcheck.judge import diagnose, judge, may_hold, may_slip, significant, whole_quotient
from factcheck.model import Apply, Claim, Relation, Term, Verdict, terms

TELLING = frozenset({"digits-swapped", "digit-doubled"})
SWAPPED = frozenset({"digits-swapped"})
SEVERAL = 3  # parts of a count that hardly leave one out
SMALL = 10
FEWEST_DIGITS = 3  # of a figure whose slip tells, unless two digits are swapped


@dataclass(frozen=True, slots=True)
class Candidate:
    """A relation that a text may assert; `sure` where its words leave no doubt.

    `digits` is how many a figure needs for two swapped ones to tell something. A `firm` one is believed whatever its
    figures are, since they must give 100 or lack a scale word.
    """

    relation: Relation
    sure: bool
    digits: int = 2
    firm: bool = False


def chosen(candidates: Iterable[Candidate], *, slips: frozenset[str] = TELLING) -> Relation | None:
    """The relation that is asserted: the one that holds, else the one that a telling slip breaks, else the sure one.

    `slips` are those that tell. Prose never says all that its figures leave out, so that even a sure relation which no
    single slip explains was probably not meant.
    """
    verdicts = [(judge(each.relation), each) for each in candidates if each.sure or _may_be(each, slips)]
    for verdict, each in verdicts:
        if verdict.reading == "narrow" or (each.sure and verdict.outcome != "inconsistent"):
            return each.relation
    for verdict, each in verdicts:
        if verdict.outcome == "inconsistent" and _is_telling(verdict, each, slips):
            return each.relation
    for verdict, each in verdicts:
        if each.sure and (each.firm or verdict.outcome != "inconsistent" or _is_slip(verdict)):
            return each.relation
    return None


def _may_be(candidate: Candidate, slips: frozenset[str]) -> bool:
    """Whether a relation of which the words are not sure may hold or have slipped; most of many are told apart so, at a small cost."""
    return may_hold(candidate.relation) or may_slip(candidate.relation, slips)


def _is_slip(verdict: Verdict) -> bool:
    """Whether one slip explains why a sum does not hold; a percentage has no scale word to lack."""
    found = diagnose(verdict)
    if found is None:
        return _is_off_by_one(verdict.relation)
    return not (found.slip == "scale-word" and found.suspect.kind == "percent")


def _is_off_by_one(relation: Relation) -> bool:
    """Whether a count below ten is one more or less than several counts together, of which any may be misread."""
    if not isinstance(relation.left, Term) or not isinstance(relation.right, Apply) or relation.right.operation != "+":
        return False
    parts = [each.claim for each in terms(relation.right)]
    whole, *_ = figures = [relation.left.claim, *parts]
    if len(parts) < SEVERAL or any(each.quantity is None or not each.quantity.exact for each in figures):
        return False
    apart = sum((each.value or 0 for each in parts), Decimal(0)) - (whole.value or 0)
    return (whole.value or 0) < SMALL and abs(apart) == 1


def _is_telling(verdict: Verdict, candidate: Candidate, slips: frozenset[str]) -> bool:
    """Whether one slip that does not happen by chance explains why a sum does not hold."""
    whole = _whole_average(candidate.relation)
    diagnosis = diagnose(verdict) if whole or may_slip(candidate.relation, slips) else None
    if diagnosis is not None and diagnosis.value is not None and diagnosis.value == whole:
        return diagnosis.suspect is next(candidate.relation.terms()).claim
    if diagnosis is None or diagnosis.slip not in slips or diagnosis.suspect.value is None:
        return False
    if any(_is_vague(each.claim) for each in candidate.relation.terms() if each.claim is not diagnosis.suspect):
        return False
    digits = sum(each.isdigit() for each in diagnosis.suspect.number_surface)
    if _is_product(candidate.relation):
        digits = significant(diagnosis.suspect.value)
        if digits < FEWEST_DIGITS and (diagnosis.value is None or significant(diagnosis.value) > digits):
            return False  # 180 for 108: in a round figure a zero would stand for a digit
    return digits >= (candidate.digits if diagnosis.slip == "digits-swapped" else FEWEST_DIGITS)


def _whole_average(relation: Relation) -> Decimal | None:
    """The whole number of each that two counts give for an average, the lesser one too large for that to be chance."""
    found = whole_quotient(relation)
    counts = [each.claim.value for each in terms(relation.right)] if found else []
    return found if counts and min(each or 0 for each in counts) >= SMALL else None


def _is_vague(claim: Claim) -> bool:
    """Whether a figure is so loose that others give it by chance: "nearly 1 million"."""
    quantity = claim.quantity
    return (
        quantity is not None and quantity.hedge is not None and claim.value is not None and significant(claim.value) < 2
    )


def _is_product(relation: Relation) -> bool:
    """Whether figures are multiplied or divided, which gives something near to almost anything."""
    return isinstance(relation.right, Apply) and relation.right.operation in ("*", "/")
