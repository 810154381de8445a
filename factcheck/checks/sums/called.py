"""Figures that the words around them call a total."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.checks.contract import Case
from factcheck.checks.sums.enumerations import COMMAS, LABEL_WORDS, lead_words, words
from factcheck.model import Claim

BEHIND = 40  # code points behind a figure in which it may be called a total
BEFORE = 60  # code points before a figure in which it may be called a total
TO = "sum_bringing_to"  # words that call a figure a total only by way of others: "took the total to 31", not "took 31"
BRINGING = ("sum_bringing", TO)
NAMING, LEADING = ("sum_before", "sum_after"), (*BRINGING, "sum_noun")


def is_called(case: Case, claim: Claim) -> bool:
    """Whether the words around a figure call it a total, or say that it was brought to it."""
    return is_named_total(case, claim) or _is_brought(case, claim)


def called(case: Case, amounts: Sequence[Claim]) -> frozenset[int]:
    """The places of the figures of a sentence that are called a total; most sentences have no word for one."""
    start = max(0, amounts[0].start - BEFORE)
    cues = case.cues_between(start, amounts[-1].end + BEHIND, *NAMING, *LEADING)
    if not cues:
        return frozenset()
    met = {each.name for each in cues}
    named, brought = not met.isdisjoint(NAMING), not met.isdisjoint(LEADING)
    return frozenset(
        at
        for at, each in enumerate(amounts)
        if (named and is_named_total(case, each)) or (brought and _is_brought(case, each))
    )


def unhedged(case: Case, claim: Claim) -> Claim:
    """The figure without a hedge that is none: the "up to" of "adds up to"."""
    cues = case.cues_between(max(0, claim.number_start - BEFORE), claim.number_start, "sum_before")
    if not cues or case.document.prose[cues[-1].end : claim.number_start].strip():
        return claim
    return claim.without_hedge()


def _is_brought(case: Case, claim: Claim) -> bool:
    """Whether "bringing the day's losses to" or "the total number of raids was" stands before a figure."""
    cues = case.cues_between(max(0, claim.start - BEFORE), claim.start, *LEADING)
    if not cues:
        return False
    if case.cues_between(cues[-1].end, claim.number_start, "sum_rest", "difference_of"):
        return False
    between = case.document.prose[cues[-1].end : claim.start]
    if cues[-1].name == TO and not between.strip():
        return False
    return not any(each in COMMAS + ".:()" or each.isdigit() for each in between)


def is_named_total(case: Case, claim: Claim) -> bool:
    """Whether the words around a figure call it a total."""
    known = words(case.pack)
    text = case.document.prose
    before = case.cues_between(max(0, claim.start - BEFORE), claim.start, "sum_before")
    if before and not lead_words(text[before[-1].end : claim.number_start], known):
        return True
    behind = case.cues_between(claim.end, claim.end + BEHIND, "sum_after")
    if not behind:
        return False
    between = text[claim.end : behind[0].start]
    if "\n\n" in between:
        return False
    return (
        not any(each in COMMAS + ".:()" or each.isdigit() for each in between) and len(between.split()) <= LABEL_WORDS
    )
