"""What may be wrong where dates do not fit each other: one of them, or the order of two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from factcheck.judge.candidates import Candidate
from factcheck.judge.evaluate import NARROW_BARE, evaluate
from factcheck.judge.likelihood import odds
from factcheck.judge.slips import figure_slips
from factcheck.model import DATED, Call, Claim, Interval, Quantity, Relation, Term

WORD = 5  # the cost of naming a duration without a slip of its digits
DIGIT = 3  # the most that a slip of its digits costs
FARTHER_OFF = 1  # what a slip in a date costs more than one in the duration
MISTAKEN, UNLIKELY = Decimal(24_000), Decimal(2_000)  # the odds of a number word put for another, and of a far one
TEN, MULTIPLE = Decimal(10), 3
LAST_DAY, FIRST_YEAR, LAST_YEAR = 31, 1000, 2200
MONTHS, HOURS, HOUR = 12, 24, 60
LEAST_SAID, MOST_SAID = Decimal("0.7"), Decimal("1.5")  # how much a duration may be of the hedged one that is said
LESS_EXACT = 4  # how much rarer years are counted so that they differ by one from the years named
MISNAMED = Decimal(4_000)  # the odds of one month named for another
NUMBER = re.compile(r"\d+")
# What a year, a month, or a day of the month, more is worth in the unit of a duration.
STEPS: Mapping[str, Mapping[str, Fraction]] = {
    "day": {"year": Fraction(365), "month": Fraction(61, 2), "day": Fraction(1)},
    "week": {"year": Fraction(365, 7), "month": Fraction(61, 14), "day": Fraction(1, 7)},
    "month": {"year": Fraction(12), "month": Fraction(1), "day": Fraction(1, 30)},
    "year": {"year": Fraction(1), "month": Fraction(1, 12)},
    "decade": {"year": Fraction(1, 10), "month": Fraction(1, 120)},
}
CLOCK: Mapping[str, int] = {"hour": HOUR, "minute": 1}
# The odds of a slip count how many more, or fewer, figures have a digit more, or less; of days and years there are no more.
SORTS: Mapping[str, Decimal] = {
    "digits-swapped": Decimal(1),
    "digit-wrong": Decimal(1),
    "digit-lost": Decimal(3),
    "digit-added": Decimal("0.1"),
    "digit-doubled": Decimal("0.1"),
}
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
    if claim.in_digits:
        for slip in figure_slips(quantity):
            if passed.interval.meets(Interval.point(slip.value)):
                meant = Candidate(slip.name, claim, min(slip.cost, DIGIT), slip.value, step=slip.step)
                by_ten = slip.name == "digit-wrong" and _is_by_ten(quantity, slip.value)
                yield replace(meant, weight=UNLIKELY if by_ten else odds(meant) * SORTS.get(slip.name, 1))
        yield Candidate("date-wrong", claim, WORD)
    else:
        yield Candidate("date-wrong", claim, WORD, weight=_of_word(quantity, passed.interval))
    near = _near(quantity)
    for index, part in enumerate(between.parts):
        if isinstance(part, Term) and part.claim.quantity is not None:
            for each in _of_date(part.claim, part.claim.quantity, quantity):
                moved = Interval.point(each.moved if index else -each.moved)
                then = passed.interval + moved.scaled(each.step)
                if then.meets(quantity.narrow) and then.meets(near):
                    yield _as_exact(each.candidate, then, quantity)


def _near(quantity: Quantity) -> Interval:
    """How far a duration may be from what is said, whose hedge may reach without end: "over thirty years" are not eighty."""
    if quantity.value is None or quantity.hedge is None:
        return quantity.bare_narrow
    return Interval(quantity.value * LEAST_SAID, quantity.value * MOST_SAID)


def _as_exact(candidate: Candidate, then: Interval, quantity: Quantity) -> Candidate:
    """The candidate, rarer where years differ by one less or more than is said, as only a day of the year would tell."""
    if quantity.unit != "year" or quantity.value is None or candidate.weight is None:
        return candidate
    if then.low is None or then.high is None or then.high - then.low != 2:
        return candidate
    near = quantity.value in (then.low, then.high)
    return replace(candidate, weight=candidate.weight / LESS_EXACT) if near else candidate


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


@dataclass(frozen=True, slots=True)
class Moved:
    """A date that may have been meant: how far it lies from the written one, in steps of so many units of the duration."""

    candidate: Candidate
    moved: Decimal
    step: Fraction


def _of_date(date: Claim, written: Quantity, duration: Quantity) -> Iterator[Moved]:
    """The dates, or times of the day, one slip away from the written one."""
    if written.value is None:
        return
    if duration.unit in CLOCK:
        yield from _of_time(date, written.value, CLOCK[duration.unit])
        return
    steps = STEPS.get(duration.unit or "year", {})
    part = "month" if written.unit == "month" else "year" if written.value > LAST_DAY else "day"
    if part not in steps:
        return
    if part == "month":
        for month in range(1, MONTHS + 1):
            if month != written.value:
                meant = Candidate("date-wrong", date, WORD, Decimal(month), vague=True, weight=MISNAMED)
                yield Moved(meant, month - written.value, steps[part])
        return
    low, high = (FIRST_YEAR, LAST_YEAR) if part == "year" else (1, LAST_DAY)
    for each in _numbers(date, written, low, high):
        yield Moved(each, (each.value or written.value) - written.value, steps[part])


def _of_time(date: Claim, minutes: Decimal, unit: int) -> Iterator[Moved]:
    """The times of the day whose hour, or whose minutes, are one slip away."""
    hour, minute = divmod(minutes, HOUR)
    for number, last, worth in ((hour, HOURS, HOUR), (minute, HOUR - 1, 1)):
        for each in _numbers(date, Quantity(number, exact=True), 0, last):
            moved = ((each.value or number) - number) * worth
            yield Moved(replace(each, value=minutes + moved, vague=True), moved, Fraction(1, unit))


def _numbers(date: Claim, written: Quantity, low: int, high: int) -> Iterator[Candidate]:
    """The numbers of a date one slip away from the written one, as many of each length as the calendar has.

    Where the date has several numbers, which one would change is not told by a value.
    """
    several = len(NUMBER.findall(date.surface)) > 1
    for slip in figure_slips(written, lone=True):
        sort = SORTS.get(slip.name)
        if low <= slip.value <= high and slip.value == slip.value.to_integral_value() and sort is not None:
            found = Candidate(slip.name, date, slip.cost + FARTHER_OFF, slip.value, vague=several)
            yield replace(found, weight=odds(found) * sort)


def _across(one: Claim, other: Claim) -> Claim:
    """The stretch from one date to the other, for one of the two is wrong."""
    if one.document is not other.document:
        return one
    start, end = min(one.start, other.start), max(one.end, other.end)
    return replace(one, start=start, end=end, number_start=start, number_end=end)
