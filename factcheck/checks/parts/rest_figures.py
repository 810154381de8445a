"""Figures that words call the rest of a whole: "20 of the 31 wells …; the other 11", "903 cases. … 561. … 274. … the other 68".

One part makes a difference (the rest is the whole less the part), several make a sum.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.checks.amounts import Sentence, kin, sentences, size
from factcheck.checks.contract import Case
from factcheck.checks.parts.wholes import part_wholes
from factcheck.checks.products.windows import cued_before, cued_behind, is_cued
from factcheck.checks.restated.like_things import are_alike
from factcheck.checks.sums.enumerations import COMMAS, enumeration, lead_words, some_of, words
from factcheck.checks.sums.relation import sum_of
from factcheck.extract import fold
from factcheck.judge import diagnose, judge, significant
from factcheck.locales import Pack
from factcheck.model import COUNTED, SHARES, Claim

BEFORE = 40  # code points before a figure in which "the other" may stand
BACK = 3  # sentences back in which the whole may stand
SEVERAL = 2  # parts, the rest among them, that make a difference rather than a sum
KEPT = 8  # figures before the rest that are looked at
COUNTS_DIGITS = frozenset({"digit-lost", "digit-doubled", "digit-added", "decimal-moved"})
TELLING = 2  # digits of each part that tell
FEW, SOME = 2, 3  # digits of a figure whose swapped ones tell something: of what is left, and of what is "still" so
MOST_LEAD = 3  # words between "of" and a whole ("of a budget that amounts to")
NEAR = 2  # a whole that is more than this many times its parts and the rest has others


@dataclass(frozen=True, slots=True)
class Rest:
    """A whole with its parts, the rest last; `sure` where the words leave no doubt about which they are.

    `digits` are those of a figure whose swapped ones tell something where they leave some.
    """

    whole: Claim
    parts: tuple[Claim, ...]
    sure: bool
    digits: int = FEW


def rests(case: Case) -> list[Rest]:
    """The figures of a document that are called the rest, each with its whole and the other parts."""
    return case.once(_rests)


def _rests(case: Case) -> list[Rest]:
    found: list[Rest] = []
    earlier: list[Claim] = []
    pairs: set[tuple[int, int]] | None = None
    for sentence in sentences(case):
        may_be = is_cued(case, sentence, "sum_rest", "sum_still")
        for at, figure in enumerate(sentence.amounts if may_be else ()):
            if figure.kind in SHARES or figure.change is not None:
                continue
            called = _called(case, sentence, figure)
            if not called or some_of(case, figure):
                continue
            items = enumeration(case, sentence.amounts, at).figures
            listed = [each for each in items if are_alike(each, figure, case.pack)]
            pairs = {(part.start, whole.start) for part, whole in part_wholes(case)} if pairs is None else pairs
            before = [*earlier, *sentence.amounts[:at]]
            near = [each for each in before if figure.sentence - each.sentence <= BACK]
            known = _of(case, figure, near, pairs) if len(listed) == 1 else iter(())
            found += known if called == "rest" else _not_done(known)
        earlier = [*earlier, *sentence.amounts][-KEPT:]
    return found


def _called(case: Case, sentence: Sentence, figure: Claim) -> str:
    """Whether "the other" or the like stands right before a figure ("rest"), or "still" beside it ("still"); else ""."""
    start = max(sentence.start, figure.start - BEFORE)
    cues = case.cues_between(start, figure.number_start, "sum_rest")
    if cues:
        between = case.document.prose[cues[-1].end : figure.start]
        if not set(lead_words(between, words(case.pack))) - links(case.pack):
            return "rest"
    still = cued_before(case, figure, sentence, "sum_still", most=1) or cued_behind(case, figure, "sum_still", most=0)
    return "still" if still else ""


@cache
def links(pack: Pack) -> frozenset[str]:
    """The words that may lead from "the others" to their number ("who number 12")."""
    return frozenset(word for each in pack.data("same").get("rest_links", []) for word in fold(each).lower().split())


def _not_done(found: Iterator[Rest]) -> Iterator[Rest]:
    """What a figure that is "still" open tells: others may be open, too, so that the parts may only not be more."""
    for each in found:
        if each.sure and _overdraws(each):
            yield each
        elif len(each.parts) > SEVERAL or _makes_up(each):
            yield Rest(each.whole, each.parts, sure=False)
        elif each.sure:
            yield Rest(each.whole, each.parts, sure=False, digits=SOME)


def _makes_up(rest: Rest) -> bool:
    """Whether parts give just their whole, which figures of so many digits do by no chance: "paid 650,000 …, 1,850,000 remaining"."""
    digits = min(significant(size(each)) for each in rest.parts)
    return digits >= TELLING and judge(sum_of(rest.whole, rest.parts)).reading == "narrow"


def _overdraws(rest: Rest) -> bool:
    """Whether parts are more than their whole, so that no others could make up for it."""
    return sum(map(size, rest.parts)) > size(rest.whole)


def _of(case: Case, rest: Claim, before: Sequence[Claim], pairs: set[tuple[int, int]]) -> Iterator[Rest]:
    """The wholes that a rest may belong to, the nearest first."""
    figures = [each for each in before if kin(each, rest) and each.kind not in SHARES and each.change is None]
    for at in range(len(figures) - 2, -1, -1):
        whole, parts = figures[at], figures[at + 1 :]
        paired = len(parts) == 1 and (parts[0].start, whole.start) in pairs
        if paired or size(whole) > max(map(size, (*parts, rest))):
            yield _rest(case, whole, (*parts, rest), paired=paired)
    for at in range(len(figures) - 1):
        part, whole, others = figures[at], figures[at + 1], figures[at + 2 :]
        if (part.start, whole.start) in pairs:  # "20 of the 31 wells": the part stands before its whole
            yield _rest(case, whole, (part, rest), paired=not others)
        elif not others and part.kind not in COUNTED and _is_part_of(case, part, whole):
            yield _rest(case, whole, (part, rest), paired=True)
        if others and part.sentence == rest.sentence and _is_part_of(case, part, whole):
            yield _rest(case, whole, (part, *others, rest), paired=True)


def _is_part_of(case: Case, part: Claim, whole: Claim) -> bool:
    """Whether "of the" stands between a figure and its whole: "wages took 2.3 million of the budget of 5.1 million"."""
    cues = case.cues_between(part.end, whole.number_start, "sum_part_of")
    text = case.document.prose
    if not cues or text[part.end : cues[0].start].strip() or size(part) >= size(whole):
        return False
    between = text[cues[0].end : whole.start]
    return not any(each in COMMAS for each in between) and len(between.split()) <= MOST_LEAD


def _rest(case: Case, whole: Claim, parts: tuple[Claim, ...], *, paired: bool) -> Rest:
    """A rest with how sure it is: a pair that the words make, or a whole that alone names a thing, leaves no doubt."""
    *others, rest = parts
    if not are_alike(rest, whole, case.pack) or not _is_near(whole, parts) or _is_broken(case, whole, parts):
        return Rest(whole, parts, sure=False)
    bare = all(not each.unit for each in others) and bool(whole.unit) and whole.kind in COUNTED
    apart = len({each.sentence for each in (whole, *parts)}) == len(parts) + 1
    return Rest(whole, parts, sure=(paired and rest.sentence - whole.sentence <= 1) or (bare and apart))


def _is_broken(case: Case, whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a figure of their kind stands between a whole and its rest and is none of its parts: it may be one, too."""
    start = min(each.start for each in (whole, *parts))
    known = {each.start for each in (whole, *parts)}
    others = (each for each in case.claims_between(start, parts[-1].start) if each.start not in known)
    return any(each.quantity is not None and each.kind not in SHARES and kin(each, parts[-1]) for each in others)


def _is_near(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a whole is of the size of its parts, or one figure has a digit too many or too few."""
    total = sum(map(size, parts))
    if size(whole) <= total * NEAR and total <= size(whole) * NEAR:
        return True
    found = diagnose(judge(sum_of(whole, parts)))
    return found is not None and found.slip in COUNTS_DIGITS
