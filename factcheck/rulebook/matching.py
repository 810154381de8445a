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

from factcheck.model import Claim, Period, Release
from factcheck.rulebook.context import Context, contexts
from factcheck.rulebook.fitting import COUNTS, best_cost
from factcheck.rulebook.values import Metric, Rulebook

UNLIKE = ("kind", "counted")  # misses that make a figure one of something else
MOST_KEPT = 4096  # releases whose catch is kept
CLOSE = 1  # figures whose fits differ by no more are told apart by nothing
SIDE_BY_SIDE = 12  # figures whose fits differ by no more may be of one series: the later one counts
ALIKE = 3  # days by which the lengths of two months may differ


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
    """Share the figures out among the metrics of each file; files know nothing of one another."""
    surroundings = list(contexts(release))
    files: dict[str, list[Metric]] = {}
    for metric in rulebook.metrics.values():
        files.setdefault(metric.place.path, []).append(metric)
    caught = [_within(metrics, surroundings, release.words_of) for metrics in files.values()]
    return Catch(
        {name: claim for each in caught for name, claim in each.claims.items()},
        {name: claims for each in caught for name, claims in each.others.items()},
        {name: reasons for each in caught for name, reasons in each.why_not.items()},
    )


def _within(metrics: list[Metric], surroundings: list[Context], lang: str | None) -> Catch:
    """Hold every figure against every metric of a file, then share the figures out."""
    fits: list[_Fit] = []
    missed: dict[str, list[Reason]] = {}
    for metric in metrics:
        patterns = metric.patterns(lang)
        for each in surroundings if patterns else ():
            outcome = best_cost(patterns, each)
            if isinstance(outcome, int):
                fits.append(_Fit(outcome, each.claim.start, metric.id, each.claim, each.period))
            elif outcome.key not in UNLIKE:
                missed.setdefault(metric.id, []).append(Reason(each.claim, outcome.key, outcome.words))
    return _shared_out([metric.id for metric in metrics], fits, missed)


def _shared_out(names: list[str], fits: list[_Fit], missed: dict[str, list[Reason]]) -> Catch:
    """Give each metric the figure that fits it best; the best fit of all chooses first."""
    order = {name: index for index, name in enumerate(names)}
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
    why_not = {name: tuple(missed.get(name, ())) for name in names if name not in claims}
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
    """The figure of a metric among those that fit: that of the latest period, where several are told side by side.

    None where different figures fit equally well and their periods do not tell them apart.
    """
    different = [each for each in others if not _same(each.claim, best.claim)]
    rivals = [each for each in different if each.cost <= best.cost + CLOSE]
    later = [each for each in different if each.cost <= best.cost + SIDE_BY_SIDE and _is_later(each, best)]
    field = [best, *rivals, *(each for each in later if each not in rivals)]
    ends = [_end(each) for each in field]
    if len(field) == 1:
        return best.claim
    latest = max((end for end in ends if end is not None), default=None)
    if None in ends or ends.count(latest) > 1:
        return None
    return field[ends.index(latest)].claim


def _is_later(one: _Fit, other: _Fit) -> bool:
    """Whether a figure covers a later period of about the same length than another."""
    first, second = _days(one.period), _days(other.period)
    ends = _end(one), _end(other)
    if first is None or second is None or ends[0] is None or ends[1] is None:
        return False
    return abs(first - second) <= ALIKE and ends[0] > ends[1]


def _days(period: Period | None) -> int | None:
    if period is None or period.start is None or period.end is None:
        return None
    return (period.end - period.start).days


def _same(one: Claim, other: Claim) -> bool:
    """Whether two claims state the same figure, in the same unit or of the same counted thing.

    What is measured may be written more finely in one place than in another ("$9.1 million", "$9,123,456").
    """
    first, second = one.quantity, other.quantity
    assert first is not None
    assert second is not None
    same_unit = first.unit == second.unit or (one.kind in COUNTS and other.kind in COUNTS)
    if one.kind in COUNTS or other.kind in COUNTS or None in (first.value, second.value):
        return same_unit and (first.value, first.low, first.high) == (second.value, second.low, second.high)
    return same_unit and first.narrow.meets(second.narrow)


def _end(fit: _Fit) -> Date | None:
    return fit.period.end if fit.period is not None else None
