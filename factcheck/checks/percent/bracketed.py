"""Percentages right behind a part whose whole other words name: "4,035 kinds of moss. … Of these, 1,356 (33.6%) are rare".

They stand in brackets or between commas ("1,356 of them, 33.6%, are rare"). Where one of them holds, further figures of
the sentence with a percentage in brackets are parts of the same whole: "… and 215 (5.3%) are lost".
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from factcheck.checks.amounts import kin
from factcheck.checks.contract import Case
from factcheck.checks.parts.wholes import part_wholes
from factcheck.checks.percent.parts import FIRM
from factcheck.checks.percent.relations import is_slip
from factcheck.checks.percent.things import alike
from factcheck.checks.sums.enumerations import COMMAS, some_of
from factcheck.judge import judge
from factcheck.model import COUNTED, Apply, Claim, Relation, Term

BEHIND = 4  # code points between a part and the percentage beside it
BACK = 400  # code points before a part in which the sentence before its own may begin
SWAPPED = frozenset({"digits-swapped"})
FARTHEST = 120  # code points between a percentage and a further part of its whole


def bracketed(case: Case) -> Iterator[Relation]:
    """The percentages of a document that are set beside a part, each with the part's whole."""
    if not any(each.kind == "percent" for each in case.quantities):
        return
    pairs = part_wholes(case)
    known = {part.start for part, _ in pairs}
    for part, whole in (*pairs, *_taken_up(case, known)):
        percent = _beside(case, part)
        if percent is None or not (found := _relation(percent, part, _wholes(case, part, whole))):
            continue
        yield found
        if judge(found).outcome == "consistent":
            meant = [each.claim for each in found.terms()][-1]
            yield from _further(case, percent, part, meant, known)


def _taken_up(case: Case, known: set[int]) -> Iterator[tuple[Claim, Claim]]:
    """The further figures that "of them" calls parts, each with the only count of the sentence before, a larger one."""
    for part, percent in itertools.pairwise(case.quantities):
        may_be = percent.kind == "percent" and part.kind in COUNTED and part.value is not None
        if not may_be or part.start in known or not some_of(case, part):
            continue
        wholes = [each for each in _before(case, part) if kin(part, each)]
        if len(wholes) == 1 and (wholes[0].value or 0) > (part.value or 0):
            yield part, wholes[0]


def _before(case: Case, part: Claim) -> list[Claim]:
    """The figures of the sentence before a part's own, and those before it in its own."""
    near = case.claims_between(max(0, part.start - BACK), part.start)
    return [each for each in near if each.quantity is not None and part.sentence - each.sentence <= 1]


def _wholes(case: Case, part: Claim, whole: Claim) -> list[Claim]:
    """The figures that "of them" may name: the likeliest, and the others near it that are larger than the part."""
    others = [each for each in _before(case, part) if each.start != whole.start and alike(part, each)]
    return [whole, *(each for each in others if (each.value or 0) > (part.value or 0))]


def _relation(percent: Claim, part: Claim, wholes: Sequence[Claim]) -> Relation | None:
    """The percentage as the share of a part in a whole where that holds; with but one whole, where one slip explains why not.

    Of several wholes it is the one that swapped digits lead to.
    """
    swapped: list[Relation] = []
    for whole in wholes:
        if not whole.value or part.value is None or part.value > whole.value:
            continue
        share = Apply("/", (Term(part, "part"), Term(whole, "whole")))
        relation = Relation(Term(percent, "percentage"), share, topic="percent-of")
        verdict = judge(relation)
        if verdict.outcome == "consistent" or (len(wholes) == 1 and is_slip(verdict, FIRM)):
            return relation
        if is_slip(verdict, SWAPPED):
            swapped.append(relation)
    return swapped[0] if len(swapped) == 1 else None


def _further(case: Case, percent: Claim, part: Claim, whole: Claim, known: set[int]) -> Iterator[Relation]:
    """The shares of further parts of a whole, told in the same sentence in the same way."""
    for each in case.claims_between(percent.end, percent.end + FARTHEST):
        if each.sentence != part.sentence or each.start in known or each.change is not None or not kin(part, each):
            continue
        own = _beside(case, each)
        if own is not None and (found := _relation(own, each, (whole,))):
            yield found


def _beside(case: Case, part: Claim) -> Claim | None:
    """The percentage that brackets or two commas set behind a part, and that nothing else stands in."""
    text, start = case.document.prose, some_of(case, part) or part.number_end
    for each in case.claims_between(start, max(start, part.end) + BEHIND):
        before, after = text[start : each.start].rstrip(" "), text[each.end : each.end + 1]
        alone = (after == ")" and before.endswith("(")) or (after in COMMAS and before in COMMAS and before != "")
        if each.kind == "percent" and each.change is None and after and alone:
            return each
    return None
