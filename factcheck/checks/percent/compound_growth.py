"""The yearly rate at which one figure grows to another: "from $164 billion in 2022 to $393 billion by 2032, a CAGR of 9.1%"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from decimal import Context, Decimal

from factcheck.checks.amounts import Sentence, kin, sentences, size
from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import SWAPPED, Candidate, chosen
from factcheck.model import SHARES, Call, Claim, Interval, IntervalFunction, Relation, Term

BESIDE = 60  # code points between the words "compound annual growth rate" and the percentage
FEWEST_YEARS, MOST_YEARS = 2, 40
SLACK = Decimal("1e-20")  # beyond what the logarithm of so many digits may be off
ONE = Decimal(1)
_EXACT = Context(prec=40)


def compound_growth(case: Case) -> Iterator[Relation]:
    """Each rate that is called compound, with the two figures of its sentence that it leads from and to.

    Which years count is seldom said in full, so that a rate is believed where it fits some, or would but for two
    swapped digits.
    """
    for sentence in sentences(case) if case.has_cue("growth_compound") else ():
        cues = case.cues_between(sentence.start, sentence.end, "growth_compound")
        rates = [each for each in sentence.amounts if each.kind == "percent" and each.value is not None]
        if not cues or not rates:
            continue
        rate = min(rates, key=lambda each: min(_apart(each, cue.start, cue.end) for cue in cues))
        if min(_apart(rate, cue.start, cue.end) for cue in cues) <= BESIDE:
            found = chosen(_candidates(case, sentence, rate), slips=SWAPPED)
            if found is not None:
                yield found


def _apart(claim: Claim, start: int, end: int) -> int:
    return max(claim.start - end, start - claim.end, 0)


def _candidates(case: Case, sentence: Sentence, rate: Claim) -> list[Candidate]:
    """The rate over each number of years that the sentence names, between its only two figures of one kind."""
    amounts = [each for each in sentence.amounts if each.kind not in SHARES | {"duration"} and each.value]
    if len(amounts) != 2 or not kin(*amounts) or amounts[0].unit != amounts[1].unit or rate.change == "down":
        return []
    old, new = sorted(amounts, key=size)
    return [Candidate(_relation(rate, new, old, years), sure=False) for years in _spans(case, sentence)]


def _spans(case: Case, sentence: Sentence) -> list[int]:
    """The numbers of years between two years of a sentence, the longest first."""
    claims = case.claims_between(sentence.start, sentence.end)
    years = sorted({end.year for each in claims if each.when for end in (each.when.ends or (each.when,)) if end.year})
    spans = {later - earlier for earlier, later in itertools.combinations(years, 2)}
    return sorted((each for each in spans if FEWEST_YEARS <= each <= MOST_YEARS), reverse=True)


def _relation(rate: Claim, new: Claim, old: Claim, years: int) -> Relation:
    unit = new.unit if new.kind == "money" else ""
    right = Call(f"yearly growth over {years}", _growth(years), (Term(new, "new"), Term(old, "old")), "", (unit, unit))
    return Relation(Term(rate, "percentage"), right, topic="percent-change")


def _growth(years: int) -> IntervalFunction:
    def rate(new: Interval, old: Interval) -> Interval:
        return Interval(_root(new.low, old.high, years, -SLACK), _root(new.high, old.low, years, SLACK))

    return rate


def _root(new: Decimal | None, old: Decimal | None, years: int, slack: Decimal) -> Decimal | None:
    """The rate by which one figure grows to another, rounded outwards; None where an end is open."""
    if new is None or old is None or new <= 0 or old <= 0:
        return None
    logarithm = _EXACT.divide(_EXACT.ln(_EXACT.divide(new, old)), Decimal(years))
    return _EXACT.exp(logarithm) - ONE + slack
