"""Which figures of a release each metric took, and why it took no others: what a writer of rules looks at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.model import Claim, Release
from factcheck.rulebook.context import Context, contexts
from factcheck.rulebook.fitting import MissError, best_cost, misses
from factcheck.rulebook.matching import Catch, Reason, catch
from factcheck.rulebook.values import Metric, Pattern, Rulebook

State = Literal["caught", "ambiguous", "missing", "no-words"]


@dataclass(frozen=True, slots=True)
class Near:
    """A figure that a metric did not take although it meets some of its demands, and why not: several reasons, or one."""

    claim: Claim
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """What a metric found in a release.

    `state` tells whether it took a figure, found several that fit equally well, none, or has no words for the
    language. `caught` is the figure, `also` the others that fit, `near` those that do not, the nearest first.
    """

    metric: Metric
    state: State
    caught: Claim | None = None
    also: tuple[Claim, ...] = ()
    near: tuple[Near, ...] = ()


def explain(rulebook: Rulebook, release: Release) -> tuple[Explained, ...]:
    """What each metric of a rulebook found in a release, in the order of the files."""
    caught = catch(rulebook, release)
    surroundings = list(contexts(release))
    owners = _owners(rulebook, caught)
    return tuple(
        _explained(metric, metric.patterns(release.words_of), caught, surroundings, owners)
        for metric in rulebook.metrics.values()
    )


def _owners(rulebook: Rulebook, caught: Catch) -> dict[tuple[str, int], str]:
    """The metric of a file to which a figure went."""
    owners: dict[tuple[str, int], str] = {}
    for metric in rulebook.metrics.values():
        for claim in caught.fitting(metric.id)[:1]:
            owners.setdefault((metric.place.path, id(claim)), metric.id)
    return owners


def _explained(
    metric: Metric,
    patterns: tuple[Pattern, ...],
    caught: Catch,
    surroundings: list[Context],
    owners: dict[tuple[str, int], str],
) -> Explained:
    if not patterns:
        return Explained(metric, "no-words")
    best = caught.claims.get(metric.id)
    state: State = "caught" if best is not None else "ambiguous" if caught.ambiguous(metric.id) else "missing"
    fitting = {id(each) for each in caught.fitting(metric.id)}
    near: list[Near] = []
    for context in surroundings:
        if id(context.claim) in fitting:
            continue
        if isinstance(best_cost(patterns, context), int):
            owner = owners.get((metric.place.path, id(context.claim)), "")
            near.append(Near(context.claim, (Reason(context.claim, "taken", (owner,)),)))
        else:
            near.extend(_near(patterns, context))
    near.sort(key=lambda each: (each.reasons[0].key != "taken", len(each.reasons), each.claim.start))
    return Explained(metric, state, best, caught.others.get(metric.id, ()), tuple(near))


def _near(patterns: tuple[Pattern, ...], context: Context) -> Iterator[Near]:
    """A figure with what the pattern that it misses least asks beyond; nothing where it meets no telling demand."""
    best: tuple[MissError, ...] | None = None
    for pattern in patterns:
        missed = misses(pattern, context)
        if _meets_some(pattern, missed) and (best is None or len(missed) < len(best)):
            best = missed
    if best is not None:
        yield Near(context.claim, tuple(Reason(context.claim, each.key, each.words) for each in best))


def _meets_some(pattern: Pattern, missed: tuple[MissError, ...]) -> bool:
    """Whether a figure meets a demand that tells it from most others: its words, its unit, what it counts."""
    keys = {each.key for each in missed}
    asked = {
        "text": pattern.texts,
        "counted": pattern.counted,
        "unit": pattern.units or pattern.dimension,
        "near": pattern.near.any or pattern.near.all,
    }
    if "kind" in keys:
        keys |= {"counted", "unit"}
    told = {key for key, words in asked.items() if words}
    return bool(told - keys) if told else len(keys) <= 1
