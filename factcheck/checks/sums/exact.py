"""Figures that are written to the last digit, which give each other by no chance: what sums and balances of accounts are told by.

A sum of seven digits that comes out to the last one was meant, whatever the words between its figures are. So words need
only say that a figure is worked out at all ("making", "leaving"); the digits tell from which others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.checks.amounts import Sentence, kin, size
from factcheck.judge import diagnose, judge, may_hold
from factcheck.model import COUNTED, SHARES, Claim, Relation

APART = SHARES | {"duration"}
FEWEST = 5  # digits of a relation that holds by no chance
FIRM = 7  # digits of one in which a single wrong digit tells that it was meant
SLIPS = frozenset({"digits-swapped", "digit-wrong", "digit-doubled", "digit-lost", "digit-added"})
SMALL = 10_000  # times that a figure may be smaller than another and still tell something
LARGE = 4  # digits of a figure below which a sentence is no account
RECENT = 2  # sentences back in which figures of an account may stand
BEFORE, BEHIND = 80, 30  # code points around a figure in which words may say that it is worked out


def plain(figures: Iterable[Claim]) -> list[Claim]:
    """The figures that stand for themselves, their hedges left out: an estimate of an account comes out, too."""
    return [each.without_hedge() for each in figures if each.kind not in APART and each.value]


def is_account(figures: Sequence[Claim]) -> bool:
    """Whether some figure has digits enough to be told by."""
    return any(len(size(each).normalize().as_tuple().digits) >= LARGE for each in figures)


def digits(figures: Sequence[Claim]) -> int:
    """How many digits the finest figure leaves of the largest: 7 for 1,250,000 and 3."""
    normal = [size(each).normalize() for each in figures]
    return max(each.adjusted() for each in normal) - min(int(each.as_tuple().exponent) for each in normal) + 1


def kindred(figure: Claim, others: Iterable[Claim]) -> list[Claim]:
    """The figures that may be added to one."""
    return [each for each in others if each.start != figure.start and kin(each, figure)]


def before(among: Sequence[Sentence], at: int, figure: Claim) -> list[Claim]:
    """The plain figures before one that may be added to it, those of the last sentences first."""
    found = plain(among[at].amounts)
    number = figure.sentence
    near = [each for each in among[max(0, at - RECENT) : at] if number - each.amounts[0].sentence <= RECENT]
    earlier = [each for other in near for each in plain(other.amounts)]
    return kindred(figure, (*earlier, *(each for each in found if each.start < figure.start)))


def may_add_up(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether figures come as near to a total as their last digits let them, told before a relation is made of them.

    True where they have several units or can be read in several ways, which the judge settles.
    """
    figures = (total, *parts)
    quantities = [each.quantity for each in figures if each.quantity is not None]
    units = {"" if each.kind in COUNTED else each.unit for each in figures}
    if len(units) > 1 or any(each.readings for each in quantities):
        return True
    return abs(sum(map(size, parts)) - size(total)) <= sum([each.step for each in quantities])


def holds(relation: Relation, fewest: int = FEWEST) -> bool:
    """Whether a relation comes out as written, with digits enough that chance does not give it."""
    if digits([each.claim for each in relation.terms()]) < fewest or not may_hold(relation):
        return False
    return judge(relation).reading == "narrow"


def nearly_holds(relation: Relation) -> bool:
    """Whether a single slip of the pen keeps a relation of many digits from coming out."""
    figures = [each.claim for each in relation.terms()]
    sizes = [size(each) for each in figures]
    if digits(figures) < FIRM or min(sizes) * SMALL < max(sizes):
        return False
    verdict = judge(relation)
    found = diagnose(verdict) if verdict.outcome == "inconsistent" else None
    return found is not None and found.slip in SLIPS
