"""What may be wrong where dates do not fit each other: one of them, or the order of two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from factcheck.judge.candidates import Candidate
from factcheck.judge.evaluate import NARROW_BARE, evaluate
from factcheck.judge.slips import figure_slips
from factcheck.model import Call, Claim, Interval, Quantity, Relation, Term

WORD = 5  # the cost of naming a duration without a slip of its digits
DIGIT = 3  # the most that a slip of its digits costs
FARTHER_OFF = 1  # what a slip in a date costs more than one in the duration
MISTAKEN, UNLIKELY = Decimal(24_000), Decimal(4_000)  # the odds of a number word put for another, and of a far one
TEN, MULTIPLE = Decimal(10), 3
LAST_DAY, FIRST_YEAR, LAST_YEAR = 31, 1000, 2200
# What a year, or a day of the month, more is worth in the unit of a duration.
STEPS: Mapping[str, Mapping[bool, Fraction]] = {
    "day": {True: Fraction(365), False: Fraction(1)},
    "week": {True: Fraction(365, 7), False: Fraction(1, 7)},
    "month": {True: Fraction(12), False: Fraction(1, 30)},
    "year": {True: Fraction(1)},
}
DATED = frozenset({"date", "period", "year"})
ORDERS = frozenset({"<=", "<"})
RANGE = "range-reversed"  # the topic of two ends, dates or figures, that stand in the wrong order


def is_of_time(relation: Relation) -> bool:
    """Whether a relation is one of a duration and its dates, whose slips only this module knows."""
    return isinstance(relation.right, Call) and relation.right.name == "time between"


def date_candidates(relation: Relation) -> Iterator[Candidate]:
    """The exchange of two ends that stand in the wrong order, else the date itself; nothing of other figures."""
    if isinstance(relation.right, Call) and is_of_time(relation):
        yield from _of_duration(relation, relation.right)
        return
    claims = list({term.claim.identity: term.claim for term in relation.terms()}.values())
    if not claims or (relation.topic != RANGE and any(each.kind not in DATED for each in claims)):
        return
    if len(claims) == 2 and relation.operator in ORDERS:
        yield Candidate("figures-swapped", _across(*claims), 1)
    elif not (isinstance(relation.right, Call) and relation.right.name == "weekday"):
        yield Candidate("date-wrong", claims[0], 2)


def _of_duration(relation: Relation, between: Call) -> Iterator[Candidate]:
    """The slips that explain why a duration does not fit its dates: in its digits, or in those of a date.

    A duration in words, and one that no slip explains, is named last.
    """
    reported, passed = relation.left, evaluate(relation.right, NARROW_BARE)
    if not isinstance(reported, Term) or reported.claim.quantity is None:
        return
    claim, quantity = reported.claim, reported.claim.quantity
    if any(each.isdigit() for each in claim.number_surface):
        for slip in figure_slips(quantity):
            if passed.interval.meets(Interval.point(slip.value)):
                rare = UNLIKELY if slip.name == "digit-wrong" and _is_by_ten(quantity, slip.value) else None
                yield Candidate(slip.name, claim, min(slip.cost, DIGIT), slip.value, weight=rare)
        yield Candidate("date-wrong", claim, WORD)
    else:
        yield Candidate("date-wrong", claim, WORD, weight=_of_word(quantity, passed.interval))
    for index, part in enumerate(between.parts):
        if isinstance(part, Term) and part.claim.quantity is not None:
            yield from _of_date(part.claim, quantity, passed.interval, later=index > 0)


def _of_word(quantity: Quantity, passed: Interval) -> Decimal:
    """How likely a number word is wrong: hardly by ten more, or by a multiple, which is what a digit of a date makes."""
    value = quantity.value
    if value is None or passed.low is None:
        return MISTAKEN
    round_both = value % TEN == 0 and any(passed.meets(Interval.point(value + each)) for each in (-TEN, TEN))
    if round_both:
        return MISTAKEN  # "thirty" for "twenty"
    later = any(passed.meets(Interval.point(value + each)) for each in (TEN, 2 * TEN))
    return UNLIKELY if later or passed.low > value * MULTIPLE else MISTAKEN


def _is_by_ten(quantity: Quantity, value: Decimal) -> bool:
    """Whether a repaired duration differs by just ten, as a day or year with one wrong digit makes it."""
    return quantity.value is not None and abs(quantity.value - value) in (TEN, 2 * TEN)


def _of_date(date: Claim, duration: Quantity, passed: Interval, *, later: bool) -> Iterator[Candidate]:
    """The years, or days of the month, one slip away from the written one, with which a duration fits."""
    written = date.quantity
    if written is None or written.value is None:
        return
    is_year = written.value > LAST_DAY
    steps = STEPS.get(duration.unit or "year", {}).get(is_year)
    if steps is None:
        return
    for slip in figure_slips(written):
        possible = FIRST_YEAR < slip.value < LAST_YEAR if is_year else 0 < slip.value <= LAST_DAY
        moved = (slip.value - written.value) * (1 if later else -1)
        shift = Interval.point(moved).scaled(steps)
        if possible and slip.value == slip.value.to_integral_value() and (passed + shift).meets(duration.narrow):
            yield Candidate(slip.name, date, slip.cost + FARTHER_OFF, slip.value)


def _across(one: Claim, other: Claim) -> Claim:
    """The stretch from one date to the other, for one of the two is wrong."""
    if one.document is not other.document:
        return one
    start, end = min(one.start, other.start), max(one.end, other.end)
    return replace(one, start=start, end=end, number_start=start, number_end=end)
