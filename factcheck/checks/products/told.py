"""Amounts of each thing whose number an earlier sentence tells: "96,000 fines … came to 14.4 million, or 150 a fine".

The thing that each stands for is named beside the amount, the total stands right before it; only the number is sought, among
the figures that were told of that thing. What does not fit is believed where two swapped digits explain it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.checks.amounts import kin
from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate
from factcheck.checks.products.asserted import DIGITS, may_be, product
from factcheck.checks.products.links import told_of
from factcheck.checks.products.rates import STRONG, Rate, rates
from factcheck.checks.products.windows import Window
from factcheck.model import Claim


def told_products(case: Case) -> Iterator[list[Candidate]]:
    """Each amount of a thing that was counted before, with its total and the numbers told of it, the nearest first."""
    for window, rate in rates(case):
        whole = _total(rate, window)
        if whole is None:
            continue
        firm = replace(rate, strength=STRONG)
        numbers = [each for each in told_of(case, window, rate.figure) if may_be(firm, each, whole)]
        if numbers:
            yield [Candidate(product(rate, each, whole), sure=False, digits=DIGITS) for each in numbers]


def _total(rate: Rate, window: Window) -> Claim | None:
    """The figure right before an amount that can be its total; nothing else of its kind stands between them."""
    before = [each for each in window.sentence.amounts if each.end <= rate.figure.start and each.value is not None]
    like = [each for each in before if kin(each, rate.figure)]
    return like[-1] if like and like[-1].change is None else None
