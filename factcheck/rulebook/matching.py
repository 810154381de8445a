"""Which figure of a release belongs to which metric, and why the others do not.

Every figure is held against every pattern of the release's language. What a pattern demands rules
figures out; how far its words stand from the figure ranks the rest. Then each metric gets the figure that
fits it best, and no figure goes to two metrics. Two different figures that fit equally well are told
apart by the later period; where that says nothing, the metric is left out: no verdict is better than a wrong one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Date

from factcheck import units
from factcheck.model import Claim, Period, Release
from factcheck.rulebook.context import Context, contexts
from factcheck.rulebook.patterns import DIMENSIONS
from factcheck.rulebook.values import Pattern, Rulebook, Span
from factcheck.rulebook.words import counts

# What speaks against a fit, in the same measure as the distance of words.
BARE, ELIDED, ADJECTIVE, OTHER_PERIOD, CHANGE = 8, 4, 3, 6, 10
MOST_KEPT = 4096  # releases whose catch is kept
CLOSE = 1  # figures whose fits differ by no more are told apart by nothing
COUNTS = frozenset(("count", "number", "ratio"))
DAYS: dict[Span, tuple[int, int]] = {
    "day": (1, 1), "week": (6, 8), "month": (27, 32), "quarter": (88, 93), "year": (360, 367), "cumulative": (60, 10**6),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a figure was not taken for a metric: a key, and the words of the rule file that it is about."""

    claim: Claim
    key: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Catch:
    """The figures of a release by metric.

    `claims` holds the figure of each metric that has one; `others` the further figures that fit it, best
    first; `why_not`, for each metric without a figure, what kept it from those that came near.
    """

    claims: Mapping[str, Claim] = field(default_factory=dict)
    others: Mapping[str, tuple[Claim, ...]] = field(default_factory=dict)
    why_not: Mapping[str, tuple[Reason, ...]] = field(default_factory=dict)

    def fitting(self, metric: str) -> tuple[Claim, ...]:
        """Every figure that fits a metric and went to no other: the chosen one first, then the rest, best first."""
        chosen = self.claims.get(metric)
        return (*(() if chosen is None else (chosen,)), *self.others.get(metric, ()))

    def ambiguous(self, metric: str) -> bool:
        """Whether several figures fit the metric equally well."""
        return any(reason.key == "ambiguous" for reason in self.why_not.get(metric, ()))


@dataclass(frozen=True, slots=True)
class _Fit:
    """A figure that fits a metric, with what speaks against it."""

    cost: int
    start: int
    metric: str
    claim: Claim
    period: Period | None


class _MissError(Exception):
    """A demand that a figure does not meet."""

    def __init__(self, key: str, words: tuple[str, ...] = ()) -> None:
        super().__init__(key)
        self.key = key
        self.words = words


def series(rulebook: Rulebook, release: Release) -> Mapping[str, Claim]:
    """The figure of each metric in a release, where it states one."""
    return catch(rulebook, release).claims


def catch(rulebook: Rulebook, release: Release) -> Catch:
    """The figures of a release by metric, worked out once for each release and rulebook."""
    known = rulebook.caught.get(release.document)
    if known is not None and known[0] is release:
        found: Catch = known[1]
        return found
    made = _catch(rulebook, release)
    if len(rulebook.caught) >= MOST_KEPT:
        rulebook.caught.clear()
    rulebook.caught[release.document] = (release, made)
    return made


def _catch(rulebook: Rulebook, release: Release) -> Catch:
    """Hold every figure against every metric, then share the figures out."""
    fits: list[_Fit] = []
    missed: dict[str, list[Reason]] = {}
    surroundings = list(contexts(release))
    for metric in rulebook.metrics.values():
        patterns = metric.patterns(release.lang)
        if not patterns:
            missed[metric.id] = []
            continue
        for each in surroundings:
            outcome = _best(patterns, each)
            if isinstance(outcome, int):
                fits.append(_Fit(outcome, each.claim.start, metric.id, each.claim, each.period))
            elif outcome.key not in ("kind", "counted"):
                missed.setdefault(metric.id, []).append(Reason(each.claim, outcome.key, outcome.words))
    return _shared_out(rulebook, fits, missed)


def _best(patterns: tuple[Pattern, ...], context: Context) -> int | _MissError:
    """The cost of the pattern that fits a figure best, or why the last one does not."""
    best: int | None = None
    miss = _MissError("kind")
    for pattern in patterns:
        try:
            cost = _cost(pattern, context)
        except _MissError as error:
            miss = error
        else:
            best = cost if best is None else min(best, cost)
    return miss if best is None else best


def _cost(pattern: Pattern, context: Context) -> int:
    """What speaks against a figure that fits a pattern; raises _MissError where it does not fit."""
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
            raise _MissError("unit", pattern.units)
    elif pattern.dimension == "money":
        if claim.kind != "money":
            raise _MissError("kind")
    elif pattern.dimension:
        if claim.kind in COUNTS or not any(units.commensurable(each, DIMENSIONS[pattern.dimension]) for each in senses):
            raise _MissError("unit", (pattern.dimension,))
    elif pattern.counted and claim.kind not in COUNTS:
        raise _MissError("kind")


def _demand_manner(pattern: Pattern, claim: Claim) -> None:
    """Section, hedge and change, where the pattern asks for them."""
    quantity = claim.quantity
    hedge = quantity.hedge.name if quantity is not None and quantity.hedge is not None else "none"
    if pattern.hedge and hedge not in pattern.hedge:
        raise _MissError("hedge", pattern.hedge)
    if pattern.section and claim.section not in pattern.section:
        raise _MissError("section", pattern.section)
    if pattern.change and claim.change not in pattern.change:
        raise _MissError("change", pattern.change)


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
            raise _MissError("counted", pattern.counted)
        cost = ADJECTIVE
    if any(sentence.find(word) for word in pattern.counted):
        return cost
    said_before = any(context.before.find(word) for word in pattern.counted)
    if not said_before:
        raise _MissError("counted", pattern.counted)
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
            raise _MissError("none", near.none)
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
    distances = [
        context.sentence.distance(context.own, place)
        for word in words
        for place in context.sentence.find(word)
        if not any(_inside(place, other) and place != other for other in unwanted)
    ]
    if not distances:
        raise _MissError("near", words)
    return min(distances)


def _period_cost(span: Span | None, period: Period | None) -> int:
    """Nothing where the figure's period fits, or is not known."""
    if span is None or period is None:
        return 0
    if period.start is None or period.end is None:
        return 0 if span == "cumulative" else OTHER_PERIOD
    low, high = DAYS[span]
    return 0 if low <= (period.end - period.start).days + 1 <= high else OTHER_PERIOD


def _shared_out(rulebook: Rulebook, fits: list[_Fit], missed: dict[str, list[Reason]]) -> Catch:
    """Give each metric the figure that fits it best; the best fit of all chooses first."""
    order = {name: index for index, name in enumerate(rulebook.metrics)}
    fits.sort(key=lambda fit: (fit.cost, fit.start, order[fit.metric]))
    claims: dict[str, _Fit] = {}
    taken: dict[int, str] = {}
    for fit in fits:
        if fit.metric not in claims and id(fit.claim) not in taken:
            claims[fit.metric] = fit
            taken[id(fit.claim)] = fit.metric
    for fit in fits:
        if fit.metric not in claims:
            missed.setdefault(fit.metric, []).append(Reason(fit.claim, "taken", (taken[id(fit.claim)],)))
    others = _others(fits, claims, taken)
    chosen: dict[str, Claim] = {}
    why_not = {name: tuple(missed.get(name, ())) for name in rulebook.metrics if name not in claims}
    for name, fit in claims.items():
        best = _settled(fit, others.get(name, ()))
        if best is not None:
            chosen[name] = best
        else:
            rivals = (fit, *others[name])
            why_not[name] = tuple(Reason(each.claim, "ambiguous") for each in rivals)
    rest = {
        name: tuple(each.claim for each in (claims[name], *found) if each.claim is not chosen.get(name))
        for name, found in others.items()
    }
    return Catch(chosen, rest, why_not)


def _others(fits: list[_Fit], claims: dict[str, _Fit], taken: dict[int, str]) -> dict[str, tuple[_Fit, ...]]:
    """The figures that fit a metric beside the one it got, and that no other metric took."""
    out: dict[str, list[_Fit]] = {}
    for fit in fits:
        if id(fit.claim) not in taken:
            out.setdefault(fit.metric, []).append(fit)
    return {name: tuple(found) for name, found in out.items() if name in claims}


def _settled(best: _Fit, others: tuple[_Fit, ...]) -> Claim | None:
    """The figure of a metric among those that fit equally well: the same figure again, or the one of the latest period."""
    rivals = [each for each in others if each.cost <= best.cost + CLOSE and not _same(each.claim, best.claim)]
    if not rivals:
        return best.claim
    ends = [_end(each) for each in (best, *rivals)]
    latest = max((end for end in ends if end is not None), default=None)
    if None in ends or ends.count(latest) > 1:
        return None
    return (best, *rivals)[ends.index(latest)].claim


def _same(one: Claim, other: Claim) -> bool:
    """Whether two claims state the same figure, in the same unit or of the same counted thing."""
    first, second = one.quantity, other.quantity
    assert first is not None
    assert second is not None
    same_unit = first.unit == second.unit or (one.kind in COUNTS and other.kind in COUNTS)
    return same_unit and (first.value, first.low, first.high) == (second.value, second.low, second.high)


def _end(fit: _Fit) -> Date | None:
    return fit.period.end if fit.period is not None else None
