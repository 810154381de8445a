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
    between, deducted = case.has_cue("difference_between"), case.has_cue("difference_deduct")
    for sentence in sentences(case) if between or deducted else ():
        for at in range(len(sentence.amounts) - 2):
            three = sentence.amounts[at : at + 3]
            found = _gap(case, sentence, three) if between else None
            found = found or (_net(case, three) if deducted else None)
            if found is not None:
                yield found


def _net(case: Case, three: Sequence[Claim]) -> Candidate | None:
    """What is left of a first figure after "deducting" a second one leads to a third that is called net."""
    gross, less, net = three
    if any(each.value is None or not kin(each, gross) or each.change is not None for each in three):
        return None
    if net.start - gross.end > 2 * FURTHEST or not size(net) < size(gross) or size(less) >= size(gross):
        return None
    taken = case.cues_between(gross.end, less.number_start, "difference_deduct")
    named = case.cues_between(less.end, net.number_start, "difference_net")
    text, known = case.document.prose, words(case.pack)
    if not taken or not named or len(lead_words(text[taken[-1].end : less.start], known)) > MOST_VERB:
        return None
    if len(lead_words(text[named[-1].end : net.start], known)) > MOST_VERB:
        return None
    return Candidate(_difference(net, gross, less), sure=True)


def _gap(case: Case, sentence: Sentence, three: Sequence[Claim]) -> Candidate | None:
    """The relation of three figures in a row, where the words tie them so."""
    one, other, gap = three
    if any(each.value is None or not kin(each, one) for each in three) or not _are_between(case, sentence, one, other):
        return None
    if not _is_told(case, other, gap) or size(gap) >= max(size(one), size(other)):
        return None
    more, less = sorted((one, other), key=size, reverse=True)
    return Candidate(_difference(gap, more, less), sure=are_alike(one, other, case.pack) and other.change is None)


def _difference(gap: Claim, more: Claim, less: Claim) -> Relation:
    left, *right = added((gap, more, less), ("difference", "minuend", "subtrahend"))
    return Relation(left, Apply("-", tuple(right)), topic="difference-of-two")


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
