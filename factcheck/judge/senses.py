"""The senses of a relation: every way to read its ambiguous units and separators, within bounds."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.judge.evaluate import substituted
from factcheck.model import Claim, Quantity, Relation, Term, free_place

MOST = 64  # combinations that are tried one by one


@dataclass(frozen=True, slots=True)
class Variant:
    """A relation read in one sense; `sense` names the unit that was chosen, where there was a choice."""

    relation: Relation
    sense: str | None = None


def variants(relation: Relation) -> Iterator[Variant]:
    """The relation in each of its senses, the likeliest first.

    Figures with the same ambiguous unit share its sense: one writer means one ton. Each ambiguous number
    is read on its own, unless that gives more than `MOST` combinations: then all are read alike.
    """
    claims = [term.claim for term in relation.terms() if _is_ambiguous(term)]
    if not claims:
        yield Variant(relation)
        return
    kinds = list(dict.fromkeys(_senses(each) for each in claims if _senses(each)))
    for chosen in itertools.islice(itertools.product(*kinds), MOST):
        units = dict(zip(kinds, chosen, strict=True))
        for values in _values(claims):
            replaced = {
                id(claim): replace(claim, quantity=_read(claim, units.get(_senses(claim)), index))
                for claim, index in zip(claims, values, strict=True)
            }
            left, right = substituted(relation.left, replaced), substituted(relation.right, replaced)
            yield Variant(replace(relation, left=left, right=right), chosen[0] if chosen else None)


def _is_ambiguous(term: Term) -> bool:
    quantity = term.claim.quantity
    return quantity is not None and bool(quantity.senses or quantity.readings)


def _senses(claim: Claim) -> tuple[str, ...]:
    """The unit senses of a claim, the unit that it carries first."""
    quantity = claim.quantity
    if quantity is None or not quantity.senses:
        return ()
    return tuple(dict.fromkeys((quantity.unit, *quantity.senses)))


def _values(claims: list[Claim]) -> Iterator[tuple[int, ...]]:
    """Which reading each claim takes: 0 as given, then its other readings."""
    counts = [1 + len(each.quantity.readings) if each.quantity else 1 for each in claims]
    size = 1
    for count in counts:
        size *= count
        if size > MOST:
            return iter([tuple(min(index, count - 1) for count in counts) for index in range(max(counts))])
    return itertools.product(*(range(count) for count in counts))


def _read(claim: Claim, unit: str | None, index: int) -> Quantity:
    """The claim's quantity in one sense; a number read in another way keeps its digits but not their places."""
    quantity = claim.quantity
    assert quantity is not None  # only quantities are ambiguous
    sense = replace(quantity, unit=unit if unit is not None else quantity.unit, senses=(), readings=())
    if index == 0 or quantity.value is None:
        return sense
    return _reread(sense, index, quantity)


def _reread(sense: Quantity, index: int, quantity: Quantity) -> Quantity:
    """Another reading of the same digits: the places of the last digit move with the separator."""
    value = quantity.readings[index - 1]
    if not quantity.value or not value:
        return replace(sense, value=value)
    step = sense.step.scaleb(value.adjusted() - quantity.value.adjusted())
    exact = sense.kind == "count" and step == 1
    fixed = sense.free is None or (exact and value % 10 != 0)
    free = None if fixed else free_place(value, step=step, hedged=sense.hedge is not None)
    return replace(sense, value=value, step=step, free=free, exact=exact)
