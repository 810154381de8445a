"""Figures that words call the rest of a whole: "20 of the 31 wells …; the other 11", "903 cases. … 561. … 274. … the other 68".

One part makes a difference (the rest is the whole less the part), several make a sum.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.checks.amounts import COUNTED, SHARES, Sentence, kin, sentences, size
from factcheck.checks.contract import Case
from factcheck.checks.enumerations import lead_words, words
from factcheck.checks.part_wholes import part_wholes
from factcheck.extract import fold
from factcheck.locales import Pack
from factcheck.model import Claim

BEFORE = 40  # code points before a figure in which "the other" may stand
BACK = 3  # sentences back in which the whole may stand
KEPT = 8  # figures before the rest that are looked at
NEAR = 2  # a whole that is more than this many times its parts and the rest has others


@dataclass(frozen=True, slots=True)
class Rest:
    """A whole with its parts, the rest last; `sure` where the words leave no doubt about which they are."""

    whole: Claim
    parts: tuple[Claim, ...]
    sure: bool


def rests(case: Case) -> list[Rest]:
    """The figures of a document that are called the rest, each with its whole and the other parts."""
    return case.once(_rests)


def _rests(case: Case) -> list[Rest]:
    found: list[Rest] = []
    earlier: list[Claim] = []
    pairs: set[tuple[int, int]] | None = None
    for sentence in sentences(case):
        for at, figure in enumerate(sentence.amounts):
            if figure.kind in SHARES or figure.change is not None or not _is_rest(case, sentence, figure):
                continue
            pairs = {(part.start, whole.start) for part, whole in part_wholes(case)} if pairs is None else pairs
            before = [*earlier, *sentence.amounts[:at]]
            found += _of(figure, [each for each in before if figure.sentence - each.sentence <= BACK], pairs)
        earlier = [*earlier, *sentence.amounts][-KEPT:]
    return found


def _is_rest(case: Case, sentence: Sentence, figure: Claim) -> bool:
    """Whether "the other" or the like stands right before a figure."""
    start = max(sentence.start, figure.start - BEFORE)
    cues = case.cues_between(start, figure.number_start, "sum_rest")
    if not cues:
        return False
    between = case.document.prose[cues[-1].end : figure.start]
    return not set(lead_words(between, words(case.pack))) - links(case.pack)


@cache
def links(pack: Pack) -> frozenset[str]:
    """The words that may lead from "the others" to their number ("who number 12")."""
    return frozenset(word for each in pack.data("same").get("rest_links", []) for word in fold(each).lower().split())


def _of(rest: Claim, before: Sequence[Claim], pairs: set[tuple[int, int]]) -> Iterator[Rest]:
    """The wholes that a rest may belong to, the nearest first."""
    figures = [each for each in before if kin(each, rest) and each.kind not in SHARES and each.change is None]
    for at in range(len(figures) - 2, -1, -1):
        whole, parts = figures[at], figures[at + 1 :]
        paired = len(parts) == 1 and (parts[0].start, whole.start) in pairs
        if paired or size(whole) > max(map(size, (*parts, rest))):
            yield Rest(whole, (*parts, rest), _is_sure(whole, parts, rest, paired=paired))
    for at in range(len(figures) - 1):
        part, whole = figures[at], figures[at + 1]
        if (part.start, whole.start) in pairs:  # "20 of the 31 wells": the part stands before its whole
            yield Rest(whole, (part, rest), _is_sure(whole, [part], rest, paired=at + 2 == len(figures)))


def _is_sure(whole: Claim, parts: Sequence[Claim], rest: Claim, *, paired: bool) -> bool:
    """Whether a rest belongs to a whole: by a pair that the words make, or where the whole alone names a thing."""
    total = sum(map(size, (*parts, rest)))
    if not size(whole) <= total * NEAR or not total <= size(whole) * NEAR or not _names_no_other(rest, whole):
        return False
    bare = all(not each.unit for each in parts) and bool(whole.unit) and whole.kind in COUNTED
    apart = len({each.sentence for each in (whole, *parts, rest)}) == len(parts) + 2
    return (paired and rest.sentence - whole.sentence <= 1) or (bare and apart)


def _names_no_other(rest: Claim, whole: Claim) -> bool:
    """Whether a rest counts what its whole counts, or names nothing."""
    if rest.kind not in COUNTED or not rest.unit or not whole.unit:
        return True
    return rest.unit.split(" ")[0][:3] == whole.unit.split(" ")[0][:3]
