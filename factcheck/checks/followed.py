"""What the LED checks have in common: the tracks on which a release is followed, by rules and without."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from factcheck.checks.contract import Case
from factcheck.judge import judge
from factcheck.ledger import Track, aligned_tracks, announced, track
from factcheck.model import Claim, Relation

Finder = Callable[[Track], Iterator[Relation]]


def followed(case: Case, find: Finder) -> Iterator[Relation]:
    """What is found on the track of the rules, then on those worked out from the releases alone.

    Without rules only what can be judged is told: nobody asked for the rest.
    """
    told: tuple[Claim, ...] = ()
    if case.rulebook is not None:
        seen = track(case.release, case.rulebook, case.history)
        yield from (respecting(each, case) for each in find(seen))
        told = tuple(_told(seen))
    if case.history:
        for seen in aligned_tracks(case.release, case.history, told=told):
            yield from (respecting(each, case) for each in find(seen) if not each.unless)


def respecting(relation: Relation, case: Case) -> Relation:
    """The relation, or where it fails beside an announced revision, the same one left unjudged for that reason."""
    own = [each.claim for each in relation.terms() if each.claim.document is case.document]
    if relation.unless or judge(relation).outcome != "inconsistent":
        return relation
    if any(announced(case.release, each) for each in own):
        return replace(relation, unless=("revision-announced",))
    return relation


def _told(seen: Track) -> Iterator[Claim]:
    """The figures of a release that belong to a metric, or might: the rules speak for them."""
    yield from seen.figures.values()
    for reasons in seen.catch_of(seen.release).why_not.values():
        yield from (each.claim for each in reasons if each.key == "ambiguous")
