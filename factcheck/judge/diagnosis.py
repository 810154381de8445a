"""Diagnosis: the smallest single change that would repair a failing relation, and the slip that it undoes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from factcheck.judge.bounds import bound_candidates
from factcheck.judge.called import call_candidates
from factcheck.judge.candidates import Candidate, equation_candidates
from factcheck.judge.dated import date_candidates, is_of_time
from factcheck.judge.direction import direction_candidates
from factcheck.judge.evaluate import substituted
from factcheck.judge.fit import sides
from factcheck.judge.judging import in_best_sense, judge
from factcheck.judge.likelihood import PEN, derived, natural, odds, order
from factcheck.judge.nearness import nearness
from factcheck.judge.unitslips import ConversionSlip, dimension_slips, unit_slips
from factcheck.model import Diagnosis, Relation, Term, Verdict

NOWHERE: Mapping[tuple[int, int, int], Decimal] = MappingProxyType({})
MOST_OTHERS = 3  # rarer explanations that are kept
MOST_NEIGHBOURS = 16  # other relations that are asked about a change
BREAKS = 1_000_000  # how much less likely it is that a relation holds by chance
ELSEWHERE = 60  # and that a figure of another document, published already, is wrong rather than the reported one's
LEAVES = 15  # and that another failure that shares the figure has a cause of its own

MANY = frozenset({"digit-lost"})  # undone in so many ways that some fit whatever is coarse
MOST_TOGETHER = 4  # how many of them count
VAGUER = 4  # how much likelier a slip must be whose figure cannot be told, to be named before one that tells it


def diagnose(
    verdict: Verdict, related: Sequence[Verdict] = (), leanings: Mapping[tuple[int, int, int], Decimal] = NOWHERE
) -> Diagnosis | None:
    """The slip that best explains a failing verdict, rarer ones behind it; None where no single slip does.

    `related` are the other verdicts of the same run: a change that would break a relation that holds is
    put last, and one that repairs other failures, too, comes first. `leanings` are how many times likelier than others
    a figure is wrong by what the text says beside it.
    """
    if verdict.outcome != "inconsistent":
        return None
    relation = verdict.relation
    found = list(date_candidates(relation))
    if not is_of_time(relation):
        found += FINDERS.get(relation.form, equation_candidates)(relation)
        found += bound_candidates(relation)
        found += direction_candidates(relation)
        found += call_candidates(relation)
    if not found:
        return None
    neighbours = _sharing(relation, related)
    likely = [
        (_weight(each, relation) * leanings.get(each.claim.identity, 1) / _blame(each, neighbours), each)
        for each in _distinct(found)
    ]
    first, *rest = _ranked(likely)
    return replace(_diagnosis(first), others=tuple(_diagnosis(each) for each in rest[:MOST_OTHERS]))


def _weight(candidate: Candidate, relation: Relation) -> Decimal:
    """How likely a change is by itself, other relations left out."""
    speaks = derived(candidate, relation) * order(candidate, relation) * natural(candidate, relation)
    if candidate.slip in PEN and not is_of_time(relation):
        speaks *= nearness(candidate, relation)
    return odds(candidate) * speaks / _elsewhere(candidate, relation)


def _ranked(likely: Sequence[tuple[Decimal, Candidate]]) -> list[Candidate]:
    """The likeliest change of the figure that all changes together speak most against, then the others by themselves.

    Each change excludes the others, so that what speaks against a figure adds up.
    """
    against: dict[tuple[int, int, int], Decimal] = {}
    loose: dict[tuple[int, int, int], Decimal] = {}
    for weight, each in likely:
        if each.slip in MANY:
            loose[each.claim.identity] = min(
                loose.get(each.claim.identity, Decimal(0)) + weight, MOST_TOGETHER * weight
            )
        else:
            against[each.claim.identity] = against.get(each.claim.identity, Decimal(0)) + weight
    for identity, weight in loose.items():
        against[identity] = against.get(identity, Decimal(0)) + weight
    ordered = [each for _, each in sorted(likely, key=lambda pair: -pair[0] / (VAGUER if pair[1].vague else 1))]
    suspect = max(against, key=lambda each: against[each])
    first = next(each for each in ordered if each.claim.identity == suspect)
    return [first, *(each for each in ordered if each is not first)]


def _conversion_candidates(relation: Relation) -> Iterator[Candidate]:
    """The slips of a conversion, in the sense of its units in which it fits best."""
    return _blamed(relation, unit_slips(*sides(in_best_sense(relation)[1])))


def _dimension_candidates(relation: Relation) -> Iterator[Candidate]:
    """The powers of a unit that would make two figures of unlike dimension fit."""
    return _blamed(relation, dimension_slips(*sides(relation), sure=True))


def _blamed(relation: Relation, slips: Iterator[ConversionSlip]) -> Iterator[Candidate]:
    """Each slip with the claim that it blames; the figures of a rule are not blamed, nor those in two units."""
    for slip in slips:
        side = relation.left if slip.side == "left" else relation.right
        if isinstance(side, Term):
            yield Candidate(slip.name, side.claim, slip.cost, slip.value, slip.unit, exact=slip.exact)


def _nothing(relation: Relation) -> Iterator[Candidate]:
    """A figure that is too fine was not slipped into."""
    return iter(())


FINDERS: Mapping[str, Callable[[Relation], Iterator[Candidate]]] = {
    "conversion": _conversion_candidates,
    "dimension": _dimension_candidates,
    "precision": _nothing,
}


def _sharing(relation: Relation, related: Sequence[Verdict]) -> list[Verdict]:
    """The judged verdicts on other relations that share a figure with this one, failing ones first, not too many."""
    own = {term.claim.identity for term in relation.terms()}
    found = [
        each
        for each in related
        if each.relation is not relation
        and each.outcome != "skipped"
        and any(term.claim.identity in own for term in each.relation.terms())
    ]
    return sorted(found, key=lambda each: each.outcome == "consistent")[:MOST_NEIGHBOURS]


def _elsewhere(candidate: Candidate, relation: Relation) -> int:
    reported = next(iter(relation.terms()), None)
    if reported is None:
        return 1
    here, there = reported.claim.document, candidate.claim.document
    return 1 if (here.path, here.date) == (there.path, there.date) else ELSEWHERE


def _blame(candidate: Candidate, neighbours: Sequence[Verdict]) -> int:
    """What speaks against a change beyond its relation: what it breaks, and what it leaves unexplained."""
    against = 1
    for verdict in neighbours:
        same = [term.claim for term in verdict.relation.terms() if term.claim.identity == candidate.claim.identity]
        touched = bool(same)
        if touched and same[0].quantity != candidate.claim.quantity:
            continue  # another number of the same words, such as the day of a date of which the year is asked
        if verdict.outcome == "consistent":
            against *= BREAKS if touched and not _repairs(candidate, verdict.relation) else 1
        else:
            against *= 1 if touched and _repairs(candidate, verdict.relation) else LEAVES
    return against


def _repairs(candidate: Candidate, relation: Relation) -> bool:
    changed = {candidate.claim.identity: candidate.repaired}
    left, right = substituted(relation.left, changed), substituted(relation.right, changed)
    return judge(replace(relation, left=left, right=right)).outcome == "consistent"


def _distinct(found: Sequence[Candidate]) -> list[Candidate]:
    """The best candidate for each change: one value of one figure is one explanation."""
    seen: dict[tuple[object, object, object], Candidate] = {}
    for each in sorted(found, key=lambda each: -odds(each)):
        seen.setdefault((each.claim.identity, each.value, each.unit), each)
    return list(seen.values())


def _diagnosis(candidate: Candidate) -> Diagnosis:
    value = None if candidate.vague else candidate.value
    return Diagnosis(candidate.slip, candidate.claim, value, candidate.unit, candidate.like)
