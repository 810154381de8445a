"""Totals and parts in two sentences that follow each other: "Of these, 12 … and 30 …", "Together the two regions earned …"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.checks.amounts import Sentence, kin, size
from factcheck.checks.contract import Case
from factcheck.checks.parts.guards import is_whole
from factcheck.checks.parts.kinds import are_all_kinds, completes
from factcheck.checks.sums.called import BEHIND, is_called
from factcheck.checks.sums.enumerations import enumeration
from factcheck.model import COUNTED, SHARES, Claim

FEWEST = 2
SEVERAL = 3  # things of a list that one word may name
MOST_FIRST = 3  # figures of a sentence among which the sum of the sentence before it may be
MOST_PARTS = 9  # that a word such as "both" or "the two regions" counts


@dataclass(frozen=True, slots=True)
class Whole:
    """A total and figures that may be its parts; `sure` where the words say that they are, and are all.

    `likely` ones are not said to be, but nearly: one wrong digit is believed of them.
    """

    total: Claim
    parts: tuple[Claim, ...]
    sure: bool
    likely: bool = False


def exceed(parts: Sequence[Claim], total: Claim) -> bool:
    """Whether parts are more than their total: then they cannot be only some of its parts, nor it one that runs on."""
    return sum(map(size, parts)) > size(total)


def may_be_total(claim: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a figure can be the total of others: of their kind, and none of them."""
    return kin(claim, parts[0]) and claim not in parts


def across(case: Case, before: Sentence, sentence: Sentence, called: frozenset[int]) -> Iterator[tuple[Whole, ...]]:
    """A list whose total stands in the sentence before, or a total whose list does. `called` are places of called totals."""
    yield from _of_these(case, before, sentence, called)
    cues = case.cues_between(sentence.start, sentence.amounts[0].start, "sum_before", "sum_after", "sum_thus")
    for at in range(len(sentence.amounts[:MOST_FIRST])):
        earlier = (each for each in sentence.amounts[:at] if not _counts_few(each))
        told = cues or 0 in called or at in called or _names_all(case, before, sentence)
        if told and not any(kin(each, sentence.amounts[at]) for each in earlier):
            yield from _sums_up(case, before, sentence, at)


def _names_all(case: Case, before: Sentence, sentence: Sentence) -> bool:
    """Whether the only figure of a sentence names in one word the unlike things of a list before it: "… and 46 mortars. All 1,631 weapons"."""
    figure = sentence.amounts[0]
    if len(sentence.amounts) > 1 or figure.kind != "count" or len(before.amounts) < SEVERAL:
        return False
    if not case.cues_between(figure.number_end, figure.end, "sum_generic"):
        return False
    like = [each for each in before.amounts if kin(each, figure)]
    return len(like) >= SEVERAL and len(
        enumeration(case, before.amounts, before.amounts.index(like[0])).figures
    ) == len(like)


def _sums_up(case: Case, before: Sentence, sentence: Sentence, at: int) -> Iterator[tuple[Whole, ...]]:
    """A figure that may be the sum of those in the sentence before."""
    first = sentence.amounts[at]
    parts = tuple(each for each in before.amounts if kin(each, first) and each.change is None)
    lists = [enumeration(case, before.amounts, place).figures for place in range(len(before.amounts))]
    inner = {
        figure.start for each in lists for figure in each[1:]
    }  # what begins with one of these is no list of its own
    several = [each for each in lists if len(each) >= FEWEST and kin(each[0], first) and each[0].start not in inner]
    yield tuple(
        Whole(first, each, sure=each == parts and _says_so(case, before, sentence, at, each))
        for each in dict.fromkeys([parts, *several])
        if len(each) >= FEWEST and may_be_total(first, each) and not _are_nested(case, each)
    )


def _are_nested(case: Case, parts: Sequence[Claim]) -> bool:
    """Whether a figure is said to be a part of the one before it: "took 12,000 along; of these 8,000 stayed"."""
    return any(case.cues_between(one.end, other.start, "of_which") for one, other in itertools.pairwise(parts))


def _says_so(case: Case, before: Sentence, sentence: Sentence, at: int, parts: Sequence[Claim]) -> bool:
    """Whether words tell that a figure adds up all figures of the sentence before: they count them, or say "thus"."""
    first = sentence.amounts[at]
    if first.kind in SHARES:
        return False
    if case.cues_between(
        before.start, before.end, "of_which", "sum_break", "sum_break_at", "difference_than"
    ) or _has_share(case, before):
        return False
    leading = case.cues_between(sentence.start, first.start, "sum_before", "sum_after")
    if leading and any(counts(each, parts) for each in sentence.amounts[:at]):
        return True
    thus = case.cues_between(sentence.start, first.start, "sum_thus")
    if thus and case.cues_between(thus[0].start, first.start, "sum_noun"):
        return exceed(parts, first) or not case.cues_between(sentence.start, sentence.end, "sum_runs_on")
    known = bool(thus) or is_called(case, first)
    return known and exceed(parts, first) and are_all_kinds(case, before, parts, first)


def _has_share(case: Case, sentence: Sentence) -> bool:
    """Whether a figure of a sentence is a part of the next one: "5 of the 20"."""
    cues = case.cues_between(sentence.start, sentence.end, "sum_part_of")
    starts = {each.number_start for each in sentence.amounts}
    return any(each.end + 1 in starts for each in cues)


def _counts_few(claim: Claim) -> bool:
    """Whether a figure may count the parts, rather than be their total."""
    return claim.kind in COUNTED and size(claim) <= MOST_PARTS


def counts(claim: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a small figure counts the parts: "together the two regions"."""
    return claim.kind in COUNTED and claim.value == len(parts) <= MOST_PARTS


def _of_these(case: Case, before: Sentence, sentence: Sentence, called: frozenset[int]) -> Iterator[tuple[Whole, ...]]:
    """A sentence that lists the parts of a figure of the sentence before: "Of these, 12 … and 30 …"."""
    first, last = sentence.amounts[0], sentence.amounts[-1]
    if not case.cues_between(sentence.start, last.end + BEHIND, "of_which", "sum_made_of"):
        return
    listed = enumeration(case, sentence.amounts, 0, without=called)
    cues = case.cues_between(sentence.start, listed.end + BEHIND, "of_which", "sum_made_of")
    if len(listed.figures) < FEWEST or not cues or first.change is not None or listed.figures[0].kind in SHARES:
        return  # percentages of those are shares of the whole, not parts of a percentage
    if is_whole(case, sentence.start, listed.figures[0]):
        return
    totals = [each for each in before.amounts if may_be_total(each, listed.figures)]
    totals.sort(key=lambda each: not is_called(case, each))
    sure = len(totals) == 1 and completes(case, sentence, listed)
    yield tuple(Whole(each, listed.figures, sure=sure) for each in totals)
