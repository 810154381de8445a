"""So many at so much each, their total some sentences away: "$220 million offering … 22 million units at $10.00 per unit".

The total may stand in the title or a few sentences off, among other sums: it is only believed where it fits, or would
but for two swapped digits.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from factcheck.checks.amounts import Sentence, sentences, size
from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate
from factcheck.checks.products.asserted import product_of
from factcheck.checks.products.rates import STRONG, Rate
from factcheck.judge import significant
from factcheck.model import COUNTED, Claim

BEHIND = 24  # code points behind a price in which "per unit" stands
APART = 60  # code points between a number and its price
FURTHEST = 700  # code points to a total in the text
TITLE = 300  # code points of a text whose sums a title may hold
LEAST = 1000  # a smaller total is given by chance
DIGITS = 3


def priced_products(case: Case) -> Iterator[list[Candidate]]:
    """Each number of things with its price, and the sums near them or in the title that their product may be."""
    sums = [each for each in case.quantities if each.kind == "money" and each.value is not None and size(each) >= LEAST]
    if not sums:
        return
    starts = [each.start for each in sums]
    for sentence in sentences(case):
        for number, price in _priced(case, sentence):
            low = bisect.bisect_left(starts, number.start - FURTHEST)
            near = sums[low : bisect.bisect_left(starts, price.end + FURTHEST)]
            title = [each for each in sums[:low] if each.start < TITLE]
            found = [each for each in (*near, *title) if each is not price and _may_be(number, price, each)]
            if found:
                rate = Rate(price, STRONG, average=False)
                yield [Candidate(product_of(rate, number, each), sure=False, digits=DIGITS) for each in found]


def _priced(case: Case, sentence: Sentence) -> Iterator[tuple[Claim, Claim]]:
    """Each number of a sentence with the price that stands next behind it, "per" or "each" behind that."""
    for number, price in zip(sentence.amounts, sentence.amounts[1:], strict=False):
        if number.kind not in COUNTED or price.kind != "money" or not 0 < price.start - number.end <= APART:
            continue
        if number.value is None or price.value is None or number.change is not None or price.change is not None:
            continue
        each = price.is_rate or case.cues_between(price.end, price.end + BEHIND, "product_each")
        if each and case.cues_between(number.end, price.start, "product_of", "percent_to", "percent_of"):
            yield number, price


def _may_be(number: Claim, price: Claim, total: Claim) -> bool:
    """Whether a sum is of the size of the product, and the product has digits enough to be told."""
    if total.whole_unit != price.whole_unit or total.is_rate:
        return False
    product = size(number) * size(price)
    return significant(product) > 1 and product < size(total) * 10 and size(total) < product * 10
