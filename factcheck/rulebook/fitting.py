"""How well a figure fits the patterns of a metric: what rules it out, and what speaks against it."""

from __future__ import annotations

from collections.abc import Callable

from factcheck import units
from factcheck.rulebook.context import TIMES, Context
from factcheck.rulebook.patterns import DIMENSIONS
from factcheck.rulebook.values import Pattern, Span
from factcheck.rulebook.wordings import stands
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
        cost = 0
        try:
            for demand in DEMANDS:
                cost += demand(pattern, context)
        except MissError as error:
            miss = error
        else:
            best = cost if best is None else min(best, cost)
    return miss if best is None else best


def misses(pattern: Pattern, context: Context) -> tuple[MissError, ...]:
    """Every demand of a pattern that a figure does not meet; none where it fits."""
    found = []
    for demand in DEMANDS:
        try:
            demand(pattern, context)
        except MissError as error:
            found.append(error)
    return tuple(found)


def _unit_cost(pattern: Pattern, context: Context) -> int:
    """Nothing where the figure is of a unit, or of a kind, that the pattern takes."""
    claim = context.claim
    quantity = claim.quantity
    assert quantity is not None
    senses = quantity.senses or (quantity.unit,)
    if pattern.units:
        if set(senses).isdisjoint(pattern.units):
            raise MissError("unit", pattern.units)
    elif pattern.dimension == "money":
        if claim.kind != "money":
            raise MissError("kind")
    elif pattern.dimension:
        if claim.kind in COUNTS or not any(units.commensurable(each, DIMENSIONS[pattern.dimension]) for each in senses):
            raise MissError("unit", (pattern.dimension,))
    elif (claim.kind in TIMES and not pattern.texts) or (pattern.counted and claim.kind not in COUNTS):
        raise MissError("kind")
    return 0


def _hedge_cost(pattern: Pattern, context: Context) -> int:
    quantity = context.claim.quantity
    hedge = quantity.hedge.name if quantity is not None and quantity.hedge is not None else "none"
    if pattern.hedge and hedge not in pattern.hedge:
        raise MissError("hedge", pattern.hedge)
    return 0


def _place_cost(pattern: Pattern, context: Context) -> int:
    """Nothing where the figure stands in a part of the document that the pattern takes."""
    claim = context.claim
    if pattern.section and claim.section not in pattern.section:
        raise MissError("section", pattern.section)
    if pattern.heading:
        above = context.headings.above(claim.start)
        if not any(above.find(word) for word in pattern.heading):
            raise MissError("heading", pattern.heading)
    return 0


def _change_cost(pattern: Pattern, context: Context) -> int:
    """More for an amount by which something changed, where the pattern does not ask for such."""
    claim = context.claim
    if pattern.change and claim.change not in pattern.change:
        raise MissError("change", pattern.change)
    return CHANGE if claim.change is not None and not pattern.change else 0


def _wording_cost(pattern: Pattern, context: Context) -> int:
    """Nothing where one of the wordings stands around the figure."""
    stretch = context.sentence.stretch
    if pattern.texts and not any(stands(each, stretch, context.claim, context.own) for each in pattern.texts):
        raise MissError("text", pattern.texts)
    return 0


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
        return 0 if pattern.texts else BARE
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


def _period_cost(pattern: Pattern, context: Context) -> int:
    """Nothing where the figure's period fits, or is not known."""
    span, period = pattern.period, context.period
    if span is None or period is None:
        return 0
    if period.start is None or period.end is None:
        return 0 if span == "cumulative" else OTHER_PERIOD
    low, high = DAYS[span]
    return 0 if low <= (period.end - period.start).days + 1 <= high else OTHER_PERIOD


# The cheap ones first: most figures miss one of them.
DEMANDS: tuple[Callable[[Pattern, Context], int], ...] = (
    _unit_cost, _hedge_cost, _change_cost, _place_cost, _counted_cost, _wording_cost, _near_cost, _period_cost,
)  # fmt: skip
