"""Lists that end with the rest of a figure of the sentence before: "… and parks the remaining 4.4 million"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.amounts import Sentence, kin
from factcheck.checks.contract import Case
from factcheck.checks.parts.across import Whole, may_be_total
from factcheck.checks.parts.kinds import rests
from factcheck.checks.sums.enumerations import enumeration
from factcheck.checks.sums.likely_totals import is_near
from factcheck.model import SHARES

FEWEST = 3  # parts, the rest among them, whose total the sentence before gives


def with_the_rest(case: Case, before: Sentence, sentence: Sentence) -> Iterator[tuple[Whole, ...]]:
    """The list of a sentence with its total, the only figure of its kind in the sentence before."""
    if len(sentence.amounts) < FEWEST or not case.cues_between(sentence.start, sentence.end, "sum_rest"):
        return
    listed = enumeration(case, sentence.amounts, 0)
    totals = [each for each in before.amounts if may_be_total(each, listed.figures)]
    own = [each for each in sentence.amounts if kin(each, sentence.amounts[0])]
    if len(totals) != 1 or len(listed.figures) < FEWEST or len(own) > len(listed.figures):
        return
    if totals[0].kind not in SHARES and rests(case, sentence, listed) and is_near(totals[0], listed.figures):
        yield (Whole(totals[0], listed.figures, sure=True),)
