"""Relations that a text may assert: the words make some sure, the figures decide among the others.

Where words only allow a relation ("60 people, of whom 35 … and 25 …"), it is believed if it holds, or if one slip
of the pen that does not happen by chance is all that keeps it from holding.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.judge import diagnose, judge, may_slip
from factcheck.model import Relation, Verdict

TELLING = frozenset({"digits-swapped", "digit-doubled"})
SWAPPED = frozenset({"digits-swapped"})
FEWEST_DIGITS = 3  # of a figure whose slip tells, unless two digits are swapped


@dataclass(frozen=True, slots=True)
class Candidate:
    """A relation that a text may assert; `sure` where its words leave no doubt.

    `digits` is how many a figure needs for two swapped ones to tell something.
    """

    relation: Relation
    sure: bool
    digits: int = 2


def chosen(candidates: Iterable[Candidate], *, slips: frozenset[str] = TELLING) -> Relation | None:
    """The relation that is asserted: the one that holds, else the sure one, else the one that a telling slip breaks.

    `slips` are those that tell.
    """
    verdicts = [(judge(each.relation), each) for each in candidates]
    for verdict, each in verdicts:
        if verdict.reading == "narrow" or (each.sure and verdict.outcome != "inconsistent"):
            return each.relation
    sure = [each.relation for _, each in verdicts if each.sure]
    for verdict, each in verdicts:
        if verdict.outcome == "inconsistent" and _is_telling(verdict, each, slips):
            return each.relation
    return sure[0] if sure else None


def _is_telling(verdict: Verdict, candidate: Candidate, slips: frozenset[str]) -> bool:
    """Whether one slip that does not happen by chance explains why a sum does not hold."""
    diagnosis = diagnose(verdict) if may_slip(candidate.relation, slips) else None
    if diagnosis is None or diagnosis.slip not in slips or diagnosis.suspect.value is None:
        return False
    digits = sum(each.isdigit() for each in diagnosis.suspect.number_surface)
    return digits >= (candidate.digits if diagnosis.slip == "digits-swapped" else FEWEST_DIGITS)
