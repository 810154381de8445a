"""Differences between two figures that words name first: "the gap between the 412 in the north and the 358 in the south was 54"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.checks.amounts import Sentence, added, kin, sentences, size
from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate
from factcheck.checks.restated.like_things import are_alike
from factcheck.checks.sums.enumerations import COMMAS, joint, lead_words, words
from factcheck.model import Apply, Claim, Relation

MOST_LEAD = 5  # words from "between" to its first figure
MOST_VERB = 2  # and from "was" to the difference
FURTHEST = 90  # code points between two of the three figures


def gaps(case: Case) -> Iterator[Candidate]:
    """Each difference that stands behind "between" and the two figures that it lies between."""
    if not case.has_cue("difference_between"):
        return
    for sentence in sentences(case):
        for at in range(len(sentence.amounts) - 2):
            found = _gap(case, sentence, sentence.amounts[at : at + 3])
            if found is not None:
                yield found


def _gap(case: Case, sentence: Sentence, three: Sequence[Claim]) -> Candidate | None:
    """The relation of three figures in a row, where the words tie them so."""
    one, other, gap = three
    if any(each.value is None or not kin(each, one) for each in three) or not _are_between(case, sentence, one, other):
        return None
    if not _is_told(case, other, gap) or size(gap) >= max(size(one), size(other)):
        return None
    more, less = sorted((one, other), key=size, reverse=True)
    left, *right = added((gap, more, less), ("difference", "minuend", "subtrahend"))
    relation = Relation(left, Apply("-", tuple(right)), topic="difference-of-two")
    return Candidate(relation, sure=are_alike(one, other, case.pack) and other.change is None)


def _are_between(case: Case, sentence: Sentence, one: Claim, other: Claim) -> bool:
    """Whether "the gap between" leads to two figures that "and" joins."""
    cues = case.cues_between(sentence.start, one.number_start, "difference_between")
    if not cues or other.start - one.end > FURTHEST:
        return False
    lead = case.document.prose[cues[-1].end : one.start]
    if any(each in COMMAS or each.isdigit() for each in lead) or len(lead_words(lead, words(case.pack))) > MOST_LEAD:
        return False
    found = joint(case, one, other, one)
    return found is not None and found.last


def _is_told(case: Case, other: Claim, gap: Claim) -> bool:
    """Whether "was" or "stood at" leads right to the difference."""
    if gap.start - other.end > FURTHEST:
        return False
    cues = case.cues_between(other.end, gap.number_start, "difference_is")
    if not cues:
        return False
    between = case.document.prose[cues[-1].end : gap.start]
    return not any(each in COMMAS for each in between) and len(lead_words(between, words(case.pack))) <= MOST_VERB
