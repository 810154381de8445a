"""Which figures the words of a text make so much each, and how firmly."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.checks.amounts import size
from factcheck.checks.contract import Case
from factcheck.checks.products.links import is_led
from factcheck.checks.products.windows import BEFORE, NONE, Window, cued, cued_before, cued_behind, windows
from factcheck.model import Claim

WEAK, STRONG = 1, 2
CALLING = ("product_average", "product_each", "product_of", "product_equally", "sum_that_is")
LINKING = frozenset({"product_each", "product_of"})
EQUAL = 2  # between "each" and its figure where a sum is shared equally
MOST_WORDS = 4  # between "an average" and its figure
HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Rate:
    """A figure that is so much each; `average` where it is the mean of unlike ones."""

    figure: Claim
    strength: int
    average: bool


def rates(case: Case) -> list[tuple[Window, Rate]]:
    """The figures of a document that are so much each, of a sentence only the firm ones where it has any, with those around them."""
    return case.once(_rates)


def _rates(case: Case) -> list[tuple[Window, Rate]]:
    known: list[tuple[Window, Rate]] = []
    for window in windows(case):
        amounts = window.sentence.amounts
        met = cued(case, window.sentence, *CALLING) if amounts else NONE
        if not met and not any(each.is_rate for each in amounts):
            continue
        found = [each for one in amounts if (each := _rate(case, one, window, met)) is not None]
        firm = [each for each in found if each.strength == STRONG] or found
        known += [(window, each) for each in firm]
    return known


def _rate(case: Case, figure: Claim, window: Window, met: frozenset[str]) -> Rate | None:
    """Whether the words around a figure make it so much each; `met` are the cues that stand near."""
    if figure.value is None or figure.change is not None or size(figure) == 0:
        return None
    found = _worded(case, figure, window, met)
    if found is None or cued_behind(case, figure, "product_further", most=2) or is_denominator(case, figure):
        return None  # "$4 off each additional wash"
    return found


def _worded(case: Case, figure: Claim, window: Window, met: frozenset[str]) -> Rate | None:
    """What the words around a figure by themselves make it."""
    sentence = window.sentence
    average = "product_average" in met and (
        cued_before(case, figure, sentence, "product_average", most=MOST_WORDS)
        or cued_behind(case, figure, "product_average", most=2)
    )
    equal = "product_equally" in met and cued_before(case, figure, sentence, "product_each", most=EQUAL)
    each = "product_each" in met and (
        equal
        or cued_behind(case, figure, "product_each", most=1)
        or cued_before(case, figure, sentence, "product_each", most=0)
    )
    thus = "sum_that_is" in met and cued_before(case, figure, sentence, "sum_that_is", most=0) and is_led(case, figure)
    if average or each or thus or figure.is_rate:
        return Rate(figure, STRONG, average or thus or figure.is_rate)
    if met.isdisjoint(LINKING):
        return None
    weak = cued_before(case, figure, sentence, "product_each", "product_of")
    weak = weak or bool(case.cues_between(sentence.start, sentence.end, "product_each"))
    hedge = figure.quantity.hedge if figure.quantity is not None else None
    if hedge is not None and hedge.open_ended:
        return None  # "including more than 6 million users" is so much of nothing
    return Rate(figure, WEAK, average=False) if weak else None


def is_denominator(case: Case, figure: Claim) -> bool:
    """Whether "per" or "for every" leads right to a round figure, which others are told of: "4.6 for every 1,000"."""
    value = figure.value
    if value is None or value < HUNDRED or value.normalize().as_tuple().digits != (1,):
        return False
    cues = case.cues_between(figure.number_start - BEFORE, figure.number_start, "product_each")
    return bool(cues) and not case.document.prose[cues[-1].end : figure.number_start].strip()
