"""Totals of accounts, told by their digits: "from customs $2,347.86, from rents … $498.33, … in all $2,846.19"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from factcheck.checks.amounts import Sentence, sentences, size
from factcheck.checks.contract import Case
from factcheck.checks.sums.called import is_called
from factcheck.checks.sums.enumerations import STOPS
from factcheck.checks.sums.exact import (
    BEHIND,
    FEWEST,
    before,
    holds,
    is_account,
    kindred,
    may_add_up,
    nearly_holds,
    plain,
)
from factcheck.checks.sums.relation import sum_of
from factcheck.model import Claim, Relation

TOTALS = ("sum_before", "sum_after", "sum_noun", "sum_thus", "sum_bringing", "sum_bringing_to", "exact_total")
PARTS = ("of_which", "sum_made_of", "exact_parts")
FIRM_PARTS = ("sum_some_of", "sum_made_of", "exact_parts")  # "including" says not that the parts are all
FAR = 160  # code points before a figure in which words may call it a total
NEXT = 16  # code points behind the first part in which "being" may stand
PARTS_OF, MOST = 2, 12  # parts of a total
FEWEST_OF_ALL = 4  # digits that tell where a list holds all figures of its sentence before a total
MANY = 8  # digits that tell where one of them has no part in it


def exact_sums(case: Case) -> Iterator[Relation]:
    """The totals of a document that their parts give to the last digit, or would but for one slip, in order of place."""
    among = sentences(case)
    for at, sentence in enumerate(among):
        last = among[min(at + 1, len(among) - 1)].amounts[-1]
        if not case.cues_between(max(0, sentence.amounts[0].start - FAR), last.end + BEHIND, *TOTALS, *PARTS):
            continue  # as most sentences
        figures = plain(sentence.amounts)
        if not is_account(figures):
            continue
        for figure in figures:
            found = _chosen(_behind(case, among, at, figure)) or _chosen(_ahead(case, among, at, figure))
            if found is not None:
                yield found


def _chosen(lists: tuple[Claim, list[Sequence[Claim]], bool] | None) -> Relation | None:
    """The relation of a total with the list that gives it; with the whole list, where one slip alone keeps it from that."""
    if lists is None:
        return None
    total, runs, whole = lists
    for at, run in enumerate(runs):
        if may_add_up(total, run):
            relation = sum_of(total, run)
            if holds(relation, FEWEST_OF_ALL if whole and not at else FEWEST):
                return relation
    found = next((each for each in _less_one(total, runs) if holds(each, MANY)), None)
    if found is None and whole and runs and nearly_holds(first := sum_of(total, runs[0])):
        return first
    return found


def _less_one(total: Claim, runs: Sequence[Sequence[Claim]]) -> Iterator[Relation]:
    """The sums of lists without one figure that is told in passing: "half of a loan of $15,000,000"."""
    for run in runs:
        for left_out in run[1:-1]:
            rest = [each for each in run if each is not left_out]
            if sum(map(size, rest)) == size(total):
                yield sum_of(total, rest)


def _behind(
    case: Case, among: Sequence[Sentence], at: int, total: Claim
) -> tuple[Claim, list[Sequence[Claim]], bool] | None:
    """The lists that end before a figure that words call a total, those of its sentence first."""
    named = case.cues_between(max(0, total.start - FAR), total.start, *TOTALS)
    if not named and not case.cues_between(total.end, total.end + BEHIND, "sum_after"):
        return None  # as of most figures
    pool = before(among, at, total)[-MOST:]
    if len(pool) < PARTS_OF:
        return None
    start = max(pool[-1].end, total.start - FAR)
    if not case.cues_between(start, total.start, *TOTALS) and not case.cues_between(
        total.end, total.end + BEHIND, "sum_after"
    ):
        return None
    own = [each for each in pool if each.sentence == total.sentence]
    runs: list[Sequence[Claim]] = [own] if len(own) >= PARTS_OF else []
    totals = [each for each in own if is_called(case, each)]
    changes = [each for each in pool if each.change is not None]
    runs += [each for each in (totals, changes) if len(each) >= PARTS_OF]  # a grand total of totals, a total increase
    runs += [pool[-count:] for count in range(PARTS_OF, len(pool) + 1) if count != len(own)]
    return total, runs, len(own) >= PARTS_OF


def _ahead(
    case: Case, among: Sequence[Sentence], at: int, total: Claim
) -> tuple[Claim, list[Sequence[Claim]], bool] | None:
    """The lists that follow a figure behind words that open one, in its sentence or in the next."""
    last = among[min(at + 1, len(among) - 1)].amounts[-1]
    if not case.cues_between(total.end, last.end, *PARTS):
        return None
    own = [each for each in kindred(total, plain(among[at].amounts)) if each.start > total.end]
    parts = own
    if not own and at + 1 < len(among) and among[at + 1].amounts[0].sentence - total.sentence == 1:
        parts = kindred(total, plain(among[at + 1].amounts))
    if len(parts) < PARTS_OF or not case.cues_between(total.end, parts[0].end + NEXT, *PARTS):
        return None
    parts = parts[:MOST]
    runs: list[Sequence[Claim]] = [parts[:count] for count in range(len(parts), PARTS_OF - 1, -1)]
    heads = _heads(case, parts)
    runs += [heads] if len(heads) >= PARTS_OF else []
    firm = bool(case.cues_between(total.end, parts[0].start, *FIRM_PARTS))
    return total, runs, firm and not case.cues_between(parts[0].end, parts[-1].start, "difference_of")


def _heads(case: Case, parts: Sequence[Claim]) -> list[Claim]:
    """The first figure of a list and the first behind each semicolon: the others are parts of those."""
    text = case.document.prose
    pairs = itertools.pairwise(parts)
    return [parts[0], *(other for one, other in pairs if set(text[one.end : other.start]) & set(STOPS))]
