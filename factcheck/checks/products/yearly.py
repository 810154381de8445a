"""So much a quarter or a month, and so much a year: "a quarterly dividend of $0.45, or $1.80 annually"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from factcheck.checks.amounts import Sentence, kin, sentences
from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate
from factcheck.model import PER, SHARES, Apply, Claim, Constant, Quantity, Relation, Term

IN_A_YEAR = {"half": 2, "quarter": 4, "month": 12, "week": 52, "day": 365}
FIRM = frozenset({"half", "quarter"})  # nobody sells a year cheaper than its quarters
YEAR = "year"
RATES = tuple(f"rate_{each}" for each in (*IN_A_YEAR, YEAR, "annualized"))
BEFORE, BEHIND = 60, 36  # code points around a figure in which its stretch of time may stand
FURTHEST = 60  # code points between the two figures
MOST_WORDS = 4  # between the first figure and "or"


@dataclass(frozen=True, slots=True)
class Paid:
    """A figure that is so much for a stretch of time; `firm` where words say that a year was worked out from it."""

    figure: Claim
    unit: str
    firm: bool = False


def yearly_products(case: Case) -> Iterator[Candidate]:
    """Each figure for a year that is tied to one for a part of the year, in order of place."""
    for sentence in sentences(case) if case.has_cue(*RATES) else ():
        if len(sentence.amounts) < 2 or not case.cues_between(sentence.start, sentence.end, *RATES):
            continue
        begins = [sentence.start, *(each.end for each in sentence.amounts)]
        ends = [*(each.number_start for each in sentence.amounts[1:]), sentence.end]
        for at, (one, other) in enumerate(itertools.pairwise(sentence.amounts)):
            joint = _joint(case, one, other) if _may_be(one, other) else -1
            if joint >= 0:
                first = _paid(case, sentence, one, begins[at], joint)
                yield from _candidate(first, _paid(case, sentence, other, joint, ends[at + 1]))


def _may_be(one: Claim, other: Claim) -> bool:
    plain = all(each.value and each.kind not in SHARES | {"duration"} and each.change is None for each in (one, other))
    return (
        plain
        and (kin(one, other) or one.whole_unit == other.whole_unit)
        and 0 < other.number_start - one.end <= FURTHEST
    )


def _joint(case: Case, one: Claim, other: Claim) -> int:
    """Where "or", a bracket or the like leads from one figure to the other; -1 where nothing does."""
    between = case.document.prose[one.end : other.number_start]
    before, bracket, behind = between.rpartition("(")
    if bracket:
        return one.end + len(before) if ")" not in behind and len(before.split()) <= MOST_WORDS else -1
    cues = case.cues_between(one.end, other.number_start, "conversion", "conversion_or")
    return cues[0].start if cues else -1


def _paid(case: Case, sentence: Sentence, figure: Claim, low: int, high: int) -> Paid | None:
    """The stretch of time that a figure is for, by its unit, by the words around it, or by those that lead the sentence."""
    start, end = max(low, figure.start - BEFORE), min(high, figure.end + BEHIND)
    if case.cues_between(start, end, "rate_annualized"):
        return Paid(figure, YEAR, firm=True)
    for unit in (*IN_A_YEAR, YEAR):
        if figure.unit.endswith(PER + unit) or case.cues_between(start, end, f"rate_{unit}"):
            return Paid(figure, unit)
    led = {each.name for each in case.cues_between(sentence.start, low, *RATES[: len(IN_A_YEAR)])}
    return Paid(figure, led.pop().removeprefix("rate_")) if len(led) == 1 else None


def _candidate(one: Paid | None, other: Paid | None) -> Iterator[Candidate]:
    """The year's figure as so many times that of its part."""
    if one is None or other is None or (one.unit == YEAR) == (other.unit == YEAR):
        return
    year, part = (one, other) if one.unit == YEAR else (other, one)
    times = Decimal(IN_A_YEAR[part.unit])
    number = Constant(Quantity(times, exact=True), str(times))
    each = Term(_bare(part.figure), "each")
    relation = Relation(Term(_bare(year.figure), "total"), Apply("*", (number, each)), topic="product")
    yield Candidate(relation, sure=part.unit in FIRM or (year.firm and part.unit == "month"), digits=3)


def _bare(claim: Claim) -> Claim:
    """The figure without the time that it is for."""
    return claim.with_unit(claim.whole_unit)
