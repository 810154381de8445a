"""Products and averages that the words of a text assert: so many, so much each, so much in all."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.checks.amounts import kin, size
from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate
from factcheck.checks.products.links import links
from factcheck.checks.products.rates import STRONG, WEAK, Rate, is_denominator, rates
from factcheck.checks.products.windows import Window, are_alone
from factcheck.checks.restated.like_things import are_alike
from factcheck.checks.sums.called import is_called
from factcheck.judge import diagnose, judge, significant
from factcheck.model import COUNTED, Apply, Claim, Expression, Relation, Term

SMALLEST = 2  # of a number of things
SMALLEST_WEAK = 100  # a product that the words only allow is larger, or chance would give it
FURTHEST_OFF = 12  # a total this many times its product, or the other way round, is no total of it
CLOSE = 3  # a total of the same size as its product
FAR_SLIPS = frozenset({"digits-swapped", "digit-doubled", "digit-lost", "digit-added"})
DIGITS = 2  # of a figure whose swapped digits tell something
FIXED = frozenset({"money", "measure"})
EXACT_DIGITS = 3  # of a total that is finer than a rounded price would give


def products(case: Case) -> Iterator[list[Candidate]]:
    """Each figure that is so much each, with the numbers and totals near it, the likeliest first."""
    for window, each in rates(case):
        candidates = _candidates(case, each, window)
        if candidates:
            yield candidates


def _candidates(case: Case, rate: Rate, window: Window) -> list[Candidate]:
    """The products of a rate with a number near it that may give a total near it."""
    near = [each for each in window.near(rate.figure) if each.value is not None and each.change is None]
    near = [each for each in near if not is_denominator(case, each) and not _is_one_for_each(case, each, rate.figure)]
    named = [each for each in near if links(case, window, rate.figure, each)]
    found = []
    for number, whole in itertools.permutations(near, 2):
        if whole in named and number not in named:
            continue  # "4 persons a household": the households are no total of persons
        if number.start > rate.figure.end and case.cues_between(rate.figure.end, number.start, "difference_than"):
            continue  # "3.2 per concert and 14 more than in 2018, when 39 were given"
        strong = replace(rate, strength=STRONG) if _is_next(case, rate.figure, number) or number in named else rate
        if not may_be(strong, number, whole) or (strong.strength == WEAK and number.sentence != rate.figure.sentence):
            continue
        relation = product(rate, _stretched(case, whole, number), whole)
        linked = strong is not rate and not _is_next(case, rate.figure, number)
        sure = _is_sure(case, rate, near, number, whole, linked=linked)
        sure = sure and _is_of_size(rate.figure, number, whole, relation, linked=linked)
        alone = strong is not rate or are_alone(near, rate.figure, (number, whole))
        found.append(Candidate(relation, sure, DIGITS if alone else DIGITS + 1))
    return found


def _stretched(case: Case, whole: Claim, number: Claim) -> Claim:
    """The number without a hedge that is none: the "over" of "$72,000 over 18 evenings", alone behind the total."""
    between = case.document.prose[whole.end : number.number_start].split() if whole.end < number.start else []
    if len(between) != 1 or number.quantity is None or number.quantity.hedge is None:
        return number
    return number.without_hedge()


def _is_one_for_each(case: Case, one: Claim, figure: Claim) -> bool:
    """Whether a figure is the one that so many are counted for: "one doctor for every 850 inhabitants"."""
    if size(one) != 1 or one.end > figure.start:
        return False
    cues = case.cues_between(one.end, figure.number_start, "product_each")
    return bool(cues) and not case.document.prose[cues[-1].end : figure.start].strip()


def _is_next(case: Case, figure: Claim, number: Claim) -> bool:
    """Whether nothing but "of" or the like stands between a number of things and a figure: "16 instalments of $3"."""
    cues = case.cues_between(number.end, figure.start, "product_of") if number.end < figure.start else ()
    text = case.document.prose
    return any(not text[number.end : each.start].strip() and not text[each.end : figure.start].strip() for each in cues)


def _is_sure(case: Case, rate: Rate, near: list[Claim], number: Claim, whole: Claim, *, linked: bool) -> bool:
    """Whether a rate must belong to a number and a total: they alone stand in its sentence, or its words name the number."""
    figure = rate.figure
    if size(whole) <= size(number) or not _are_of_one_thing(case, figure, whole):
        return False
    own = [each for each in near if each.sentence == figure.sentence]
    if rate.average and not own and _sums_up(case, figure, near, number, whole):
        return True
    if rate.strength == STRONG and _is_thus(case, figure, own, number, whole):
        return True
    if linked:
        before = [each for each in own if each.start < figure.start]
        told = (
            before if len(before) == 2 else own
        )  # "$5.6 million to 14,000 families, $400 for each, against $4.9 million"
        others = [each for each in told if each is not number and kin(each, whole) and each.kind == whole.kind]
        return len(told) <= 2 and (len(others) == 1 if told is before else _is_only(number, whole, near))
    both = len(own) == 2 and {id(number), id(whole)} == {id(each) for each in own}
    return both and (rate.strength == STRONG or (_is_next(case, figure, number) and is_called(case, whole)))


def _sums_up(case: Case, figure: Claim, near: list[Claim], number: Claim, whole: Claim) -> bool:
    """Whether "that is" opens a sentence with nothing but an average of the only two figures of the one before."""
    if len(near) != 2 or any(each.sentence != figure.sentence - 1 for each in (number, whole)):
        return False
    start = max(each.end for each in near)
    cues = case.cues_between(start, figure.number_start, "sum_that_is", "sum_thus")
    return bool(cues) and not any(
        each.isalpha() for each in case.document.prose[start : cues[0].start].rpartition(".")[2]
    )


def _are_of_one_thing(case: Case, figure: Claim, whole: Claim) -> bool:
    """Whether a total counts what so much of it does, or people in general: "850 inhabitants each, or 52,700 people"."""
    if are_alike(figure, whole, case.pack):
        return True
    return bool(case.cues_between(whole.number_end, whole.end, "sum_people"))


def _is_only(number: Claim, whole: Claim, near: list[Claim]) -> bool:
    """Whether one figure alone may be the total of a number of things."""
    return len([each for each in near if each is not number and kin(each, whole) and each.kind == whole.kind]) == 1


def _is_thus(case: Case, figure: Claim, own: list[Claim], number: Claim, whole: Claim) -> bool:
    """Whether "that is" leads from a number of things and what each has to the total: "13 panels of 3 judges each, or 39 judges"."""
    if not number.end <= figure.start < figure.end <= whole.start:
        return False
    if any(number.end <= each.start < whole.start for each in own):
        return False
    cues = case.cues_between(figure.end, whole.start, "sum_that_is")
    return bool(cues) and not case.document.prose[cues[-1].end : whole.start].strip()


def may_be(rate: Rate, number: Claim, whole: Claim) -> bool:
    """Whether a number of things and a total fit a rate, by their kinds and their size."""
    figure = rate.figure
    if number.kind in ("money", "percent") or size(number) < SMALLEST or whole.kind == "percent":
        return False
    if figure.is_rate and whole.is_rate and figure.unit != whole.unit:
        return False  # "281 km/h, equivalent to 175 mph, in three seasons" is one speed
    if not (kin(figure, whole) or figure.whole_unit == whole.whole_unit):
        return False
    if rate.strength == WEAK and (size(whole) < SMALLEST_WEAK or number.kind not in COUNTED):
        return False
    if min(size(number), size(figure)) == 1 or size(whole) <= max(Decimal(SMALLEST), size(figure)):
        return False
    product = size(number) * size(figure)
    return product <= size(whole) * FURTHEST_OFF and size(whole) <= product * FURTHEST_OFF


def _is_of_size(figure: Claim, number: Claim, whole: Claim, relation: Relation, *, linked: bool) -> bool:
    """Whether a total is of the size of the product, or a slip that moves figures far explains why not."""
    if _is_close(figure, number, whole):
        return True
    found = diagnose(judge(relation))
    if found is None or found.suspect.value is None:
        return False
    digits = sum(each.isdigit() for each in found.suspect.number_surface)
    return _is_scaled(found.suspect.value, found.value) or (linked and found.slip in FAR_SLIPS and digits >= DIGITS)


def _is_scaled(one: Decimal, other: Decimal | None) -> bool:
    """Whether two figures have the same digits, one of them tens of times the other."""
    return other is not None and one.normalize().as_tuple().digits == other.normalize().as_tuple().digits


def _is_close(figure: Claim, number: Claim, whole: Claim) -> bool:
    """Whether a total is of the size of the product."""
    product = size(number) * size(figure)
    return size(whole) / CLOSE <= product <= size(whole) * CLOSE


def product_of(rate: Rate, number: Claim, whole: Claim) -> Relation:
    """An average is its total over the number; else the total is the number times so much each."""
    timed = rate.figure.is_rate and not whole.is_rate and number.kind not in COUNTED
    each = rate.figure if timed else _bare(rate.figure, rate.figure.whole_unit if not whole.is_rate else None)
    many = _as_number(number, timed=timed)
    if rate.average and not timed:
        left: Expression = Term(_rounded(each), "average")
        return Relation(left, Apply("/", (Term(whole, "total"), Term(many, "number"))), topic="product")
    right = Apply("*", (Term(many, "number"), Term(_rounded(each) if rate.average else each, "each")))
    return Relation(Term(whole, "total"), right, topic="product")


def product(rate: Rate, number: Claim, whole: Claim) -> Relation:
    """The product that a text asserts; a price in whole units is exact where its total is written finer and has one slip.

    "At 6 euros each" is no 5.60; but a total that a rounded price gives and no slip explains shows it rounded.
    """
    loose, figure = product_of(rate, number, whole), rate.figure
    quantity = figure.quantity
    if rate.average or figure.kind not in FIXED or quantity is None or quantity.hedge is not None or quantity.step != 1:
        return loose
    if whole.value is None or significant(whole.value) < EXACT_DIGITS or judge(loose).outcome == "inconsistent":
        return loose
    priced = replace(rate, figure=replace(figure, quantity=replace(quantity, exact=True, free=None)))
    exact = product_of(priced, number, whole)
    verdict = judge(exact)
    slip = diagnose(verdict) if verdict.outcome == "inconsistent" else None
    if verdict.outcome != "inconsistent":
        return exact
    told = slip is not None and (figure.kind == "money" or slip.slip == "digits-swapped")
    return exact if told else loose  # a weight is rounded more often than a price


def _bare(claim: Claim, unit: str | None) -> Claim:
    """The figure without the hedge "on average", and in another unit where one is given."""
    assert claim.quantity is not None
    return replace(claim, quantity=replace(claim.quantity, hedge=None, unit=claim.unit if unit is None else unit))


def _rounded(claim: Claim) -> Claim:
    """An average is rounded at its last digit, whatever it counts."""
    assert claim.quantity is not None
    return replace(claim, quantity=replace(claim.quantity, exact=False, hedge=None))


def _as_number(claim: Claim, *, timed: bool) -> Claim:
    """A whole number of things; days or hectares are as many things for a rate that names no unit below its line."""
    quantity = claim.quantity
    assert quantity is not None
    if claim.kind in COUNTED:
        return claim
    whole = quantity.step == 1
    if timed:
        return replace(claim, quantity=replace(quantity, hedge=None, free=None, exact=whole))
    counted = replace(quantity, kind="count", hedge=None, free=None, senses=(), exact=whole)
    return replace(claim, kind="count", quantity=counted)
