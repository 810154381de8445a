"""Small counts that an article takes up: "seven workers died in the mine … the five workers who died in the mine".

A count below ten is said of too many things to be told by its digits. It is held against an earlier one only where an article
takes it up, nothing says that it is a part, and the words of both sentences agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.checks.contract import Case
from factcheck.checks.restated.entries import are_of_other_entries
from factcheck.checks.restated.like_things import is_same_thing
from factcheck.checks.restated.said import SMALLEST, Mention, adds, contexts, is_item
from factcheck.extract import are_of_other_times, is_definite
from factcheck.model import Claim

LEAST = 2  # things of which a definite count says how many there were
AFTER = 2  # sentences after a count in which it is taken up
COMMON = 2  # words that two sentences must share
PART = 24  # code points beside a count in which it is said to be a part
PARTS = ("sum_rest", "sum_some_of", "sum_still", "of_which", "difference_remains")


def few(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of small counts that are one figure, the later one first."""
    counts = [each for each in case.quantities if each.kind == "count" and each.section != "table" and each.value]
    for at, claim in enumerate(counts):
        if not _is_few(claim) or not is_definite(claim, case.pack) or _is_part(case, claim):
            continue
        alike = [each for each in counts[:at] if _is_told(each) and is_same_thing(claim, each, case.pack)]
        values = {each.value for each in alike}
        if len(values) != 1 or not _is_few(alike[-1]) or claim.sentence - alike[-1].sentence not in range(1, AFTER + 1):
            continue
        if _are_one(case, claim, alike[-1]) and not _is_left(claim, alike[-1], counts[: at + 2]):
            yield claim, alike[-1]


def _is_few(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity is None or quantity.hedge is not None or quantity.value is None:
        return False
    return LEAST <= quantity.value < SMALLEST and quantity.value % 1 == 0 and claim.change is None


def _is_told(claim: Claim) -> bool:
    """Whether a count is told with its thing beside it; "nine others" may be of another one."""
    return claim.end > claim.number_end or claim.start < claim.number_start


def _is_part(case: Case, claim: Claim) -> bool:
    """Whether words say that a count is a part or the rest of something, or that another is a part of it: "six of the eight"."""
    start = max(0, claim.start - PART)
    if case.cues_between(start, claim.end + PART, *PARTS):
        return True
    before = [each for each in case.claims_between(start, claim.start) if each.quantity is not None]
    return bool(before) and bool(case.cues_between(before[-1].number_end, claim.start, "sum_part_of"))


def _are_one(case: Case, claim: Claim, earlier: Claim) -> bool:
    """Whether the words around two counts agree."""
    if len(claim.unit.split()) > len(earlier.unit.split()):
        return False  # "two types of land … the four basic types of air": it is named anew
    one, other = (Mention(each, case.pack, title=False, kept=contexts(case)) for each in (claim, earlier))
    if adds(one) or is_item(claim) or is_item(earlier) or are_of_other_entries(claim, earlier, case.pack):
        return False
    if are_of_other_times(one.context, other.context, case.pack):
        return False
    return len(one.near & other.sentence) >= COMMON and len(other.near & one.sentence) >= COMMON


def _is_left(claim: Claim, earlier: Claim, counts: Sequence[Claim]) -> bool:
    """Whether other counts lead from one of two counts to the other: seven men, two of whom were freed, and the five men."""
    if claim.value == earlier.value:
        return False
    near = [each for each in counts if each.value and earlier.sentence <= each.sentence <= claim.sentence]
    values = [each.value or 0 for each in near if each is not claim and each is not earlier]
    sums = {*values, *(one + other for one, other in combinations(values, 2))}
    return abs((claim.value or 0) - (earlier.value or 0)) in sums
