"""How well a figure fits the patterns of a metric: what rules it out, and what speaks against it."""

from __future__ import annotations

from factcheck import units
from factcheck.model import Claim, Period
from factcheck.rulebook.context import Context
from factcheck.rulebook.patterns import DIMENSIONS
from factcheck.rulebook.values import Pattern, Span
from factcheck.rulebook.words import counts

# What speaks against a fit, in the same measure as the distance of words.
BARE, ELIDED, ADJECTIVE, OTHER_CLAUSE, OTHER_PERIOD, CHANGE = 8, 4, 3, 3, 6, 10
COUNTS = frozenset(("count", "number", "ratio"))
DAYS: dict[Span, tuple[int, int]] = {
    "day": (1, 1), "week": (6, 8), "month": (27, 32), "quarter": (88, 93), "year": (360, 367), "cumulative": (60, 10**6),
}  # fmt: skip


class MissError(Exception):
    """A demand that a figure does not meet."""

    def __init__(self, key: str, words: tuple[str, ...] = ()) -> None:
        super().__init__(key)
        self.key = key
        self.words = words


def best_cost(patterns: tuple[Pattern, ...], context: Context) -> int | MissError:
    """The cost of the pattern that fits a figure best, or why the last one does not."""
    best: int | None = None
    miss = MissError("kind")
    for pattern in patterns:
        try:
            cost = _cost(pattern, context)
        except MissError as error:
            miss = error
        else:
            best = cost if best is None else min(best, cost)
    return miss if best is None else best


def _cost(pattern: Pattern, context: Context) -> int:
    """What speaks against a figure that fits a pattern; raises MissError where it does not fit."""
    _demand_unit(pattern, context.claim)
    _demand_manner(pattern, context.claim)
    cost = _counted_cost(pattern, context) + _near_cost(pattern, context)
    if context.claim.change is not None and not pattern.change:
        cost += CHANGE
    return cost + _period_cost(pattern.period, context.period)


def _demand_unit(pattern: Pattern, claim: Claim) -> None:
    quantity = claim.quantity
    assert quantity is not None
    senses = quantity.senses or (quantity.unit,)
    if pattern.units:
        if not set(senses) & set(pattern.units):
            raise MissError("unit", pattern.units)
    elif pattern.dimension == "money":
        if claim.kind != "money":
            raise MissError("kind")
    elif pattern.dimension:
        if claim.kind in COUNTS or not any(units.commensurable(each, DIMENSIONS[pattern.dimension]) for each in senses):
            raise MissError("unit", (pattern.dimension,))
    elif pattern.counted and claim.kind not in COUNTS:
        raise MissError("kind")


def _demand_manner(pattern: Pattern, claim: Claim) -> None:
    """Section, hedge and change, where the pattern asks for them."""
    quantity = claim.quantity
    hedge = quantity.hedge.name if quantity is not None and quantity.hedge is not None else "none"
    if pattern.hedge and hedge not in pattern.hedge:
        raise MissError("hedge", pattern.hedge)
    if pattern.section and claim.section not in pattern.section:
        raise MissError("section", pattern.section)
    if pattern.change and claim.change not in pattern.change:
        raise MissError("change", pattern.change)


def _counted_cost(pattern: Pattern, context: Context) -> int:
    """Nothing where the figure's own noun is the one sought; more where the noun is left out ("of these, 13 were")."""
    if not pattern.counted:
        return 0
    sentence, own = context.sentence, context.own
    if any(_inside(place, own) for word in pattern.counted for place in sentence.find(word)):
        return 0
    if context.claim.unit and counts(context.claim.unit, pattern.counted, sentence.stretch.affixes):
        return 0
    if context.claim.kind not in COUNTS:
        return _nearest(pattern.counted, context, [])
    cost = ELIDED
    if context.claim.unit:
        near = (*pattern.near.any, *pattern.near.all)
        if not any(_inside(place, own) for word in near for place in sentence.find(word)):
            raise MissError("counted", pattern.counted)
        cost = ADJECTIVE
    if any(sentence.find(word) for word in pattern.counted):
        return cost
    said_before = any(context.before.find(word) for word in pattern.counted)
    if not said_before:
        raise MissError("counted", pattern.counted)
    return cost + ELIDED


def _inside(place: tuple[int, int], own: tuple[int, int]) -> bool:
    return own[0] <= place[0] and place[1] <= own[1]


def _near_cost(pattern: Pattern, context: Context) -> int:
    """How far the words that are sought stand from the figure; a pattern without any fits less well."""
    near, sentence = pattern.near, context.sentence
    unwanted = [place for word in near.none for place in sentence.find(word)]
    low, high = context.clause
    for place in unwanted:
        if place[0] < high and place[1] > low:
            raise MissError("none", near.none)
    if not near.any and not near.all:
        return BARE
    cost = 0
    if near.any:
        cost += _nearest(near.any, context, unwanted)
    for word in near.all:
        cost += _nearest((word,), context, unwanted)
    return cost


def _nearest(words: tuple[str, ...], context: Context, unwanted: list[tuple[int, int]]) -> int:
    """The distance of the nearest of some words; one that is part of an unwanted phrase ("not credible") is none of them."""
    low, high = context.clause
    distances = [
        context.sentence.distance(context.own, place) + (0 if low <= place[0] < high else OTHER_CLAUSE)
        for word in words
        for place in context.sentence.find(word)
        if not any(_inside(place, other) and place != other for other in unwanted)
    ]
    if not distances:
        raise MissError("near", words)
    return min(distances)


def _period_cost(span: Span | None, period: Period | None) -> int:
    """Nothing where the figure's period fits, or is not known."""
    if span is None or period is None:
        return 0
    if period.start is None or period.end is None:
        return 0 if span == "cumulative" else OTHER_PERIOD
    low, high = DAYS[span]
    return 0 if low <= (period.end - period.start).days + 1 <= high else OTHER_PERIOD
