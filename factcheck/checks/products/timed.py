"""So much for each day, so many days, and so much in all: "12 euros daily for 7 days, totalling 84 euros".

Unlike other products, these may stand beside figures of the same currency, such as what was paid in: the words "daily" and
"totalling" and the one stretch of days in the sentence tell which belong together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.checks.amounts import Sentence, kin, sentences, size
from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate
from factcheck.checks.products.asserted import SMALLEST, product_of
from factcheck.checks.products.rates import STRONG, Rate
from factcheck.checks.products.windows import cued, cued_before, cued_behind
from factcheck.checks.sums.called import is_called, unhedged
from factcheck.model import PER, SHARES, Apply, Claim, Term

UNITS = ("hour", "day", "week", "month", "year")
AVERAGE = "product_average"
NAMES = (AVERAGE, *(f"rate_{each}" for each in UNITS))
MOST_BEFORE = 3  # words between "daily" and the figure that it is said of
NEXT = 0  # words between a figure and "daily" behind it
DIGITS = 3  # of a figure whose swapped digits tell something where words leave doubt
CLOSE = 3  # a total so many times its product, or the other way round, is another figure


@dataclass(frozen=True, slots=True)
class Timed:
    """A figure that is so much for each stretch of time."""

    figure: Claim
    unit: str


def timed_products(case: Case) -> Iterator[tuple[tuple[Claim, ...], list[Candidate]]]:
    """For each figure that is so much for a stretch of time, the figures and the products of its sentence."""
    for sentence in sentences(case):
        spans = [each for each in sentence.amounts if each.kind == "duration" and each.value is not None]
        if not spans or len(sentence.amounts) < 3:
            continue
        met = cued(case, sentence, *NAMES)
        rates = [each for one in sentence.amounts if (each := _timed(case, one, sentence, met)) is not None]
        for rate in rates:
            own = [each for each in spans if each.unit == rate.unit and size(each) >= SMALLEST]
            alone = len(own) == 1 and len(rates) == 1
            found = [each for span in own for each in _candidates(case, rate, span, sentence, alone=alone)]
            if found:
                yield sentence.amounts, found


def _timed(case: Case, figure: Claim, sentence: Sentence, met: frozenset[str]) -> Timed | None:
    """Whether the words or the unit of a figure make it so much for each stretch of time; `met` are the cues of its sentence."""
    if figure.value is None or figure.kind in SHARES | {"duration"} or not figure.value:
        return None
    if AVERAGE in met and (cued_before(case, figure, sentence, AVERAGE) or cued_behind(case, figure, AVERAGE)):
        return None  # an average is worked out from its total
    for unit in UNITS:
        told, name = figure.unit.endswith(PER + unit), f"rate_{unit}"
        if not told and name in met and not figure.is_rate:
            told = cued_behind(case, figure, name, most=NEXT) or cued_before(
                case, figure, sentence, name, most=MOST_BEFORE
            )
        if told:
            return Timed(figure, unit)
    return None


def _candidates(case: Case, rate: Timed, span: Claim, sentence: Sentence, *, alone: bool) -> Iterator[Candidate]:
    """The products of a rate with a stretch of time, the one whose words call it the total first."""
    figure = rate.figure
    unit = figure.whole_unit
    wholes = [
        each
        for each in sentence.amounts
        if each is not figure and each.value is not None and each.kind == figure.kind and not each.is_rate
        if (kin(each, figure) or each.unit == unit) and each.change is None
    ]
    called = [each for each in wholes if each.start > figure.end and is_called(case, each)]
    for whole in sorted(wholes, key=lambda each: each not in called):
        relation = product_of(Rate(figure, STRONG, average=False), span, unhedged(case, whole))
        stakes = [each for each in wholes if each is not whole and size(each) < size(whole)]
        sure = alone and called == [whole] and not stakes and _is_of_size(figure, span, whole)
        yield Candidate(relation, sure, DIGITS)
        for stake in stakes:  # "invest 100 euros and earn 9 a day for 2 days, 118 in all"
            with_stake = Apply("+", (Term(stake, "part"), relation.right))
            yield Candidate(replace(relation, right=with_stake), sure=False, digits=DIGITS)


def _is_of_size(figure: Claim, span: Claim, whole: Claim) -> bool:
    """Whether a total is of the size of the product, so that it can be meant for it."""
    product = size(figure) * size(span)
    return size(whole) <= product * CLOSE and product <= size(whole) * CLOSE
