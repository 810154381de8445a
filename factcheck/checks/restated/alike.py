"""What sentences of one shape say alike: where some of them hold one relation, the same figures of the others are meant, too.

A list of offers, branches or months says the same of each in the same order. Where several lines bear a product out and
none but one fails it, that line's words need not be clear.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.checks.percent.asserted import Candidate
from factcheck.judge import judge
from factcheck.model import Apply, Claim, Expression, Relation, Term

FEWEST = 2  # other sentences that bear a relation out
MOST_AGAINST = 3  # one sentence in so many may fail it

Place = tuple[str, str, int]
Group = tuple[Sequence[Claim], list[Candidate]]


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which figures of a sentence a relation ties, told by their units and their order, and how."""

    shape: frozenset[tuple[tuple[str, str], int]]
    places: tuple[Place, ...]
    tree: str


def borne_out(groups: Sequence[Group]) -> list[list[Candidate]]:
    """The candidates of each sentence, those first that sentences like it hold: with enough of them, they are sure."""
    told = [[(_pattern(amounts, each.relation), each) for each in candidates] for amounts, candidates in groups]
    met = Counter(pattern for known in told for pattern in {each for each, _ in known})
    held: Counter[Pattern] = Counter()
    failed: Counter[Pattern] = Counter()
    for known in told:
        for pattern in {each for each, _ in known if met[each] >= FEWEST}:  # most are met once, and need no judge
            holds = any(judge(one.relation).reading == "narrow" for each, one in known if each == pattern)
            (held if holds else failed)[pattern] += 1
    believed = {each for each, times in held.items() if times >= FEWEST and failed[each] * MOST_AGAINST <= times}
    return [list(_sure_first(known, believed)) for known in told]


def _sure_first(known: Sequence[tuple[Pattern, Candidate]], believed: set[Pattern]) -> Iterator[Candidate]:
    for pattern, each in known:
        if pattern in believed:
            yield replace(each, sure=True)
    for pattern, each in known:
        if pattern not in believed:
            yield each


def _pattern(amounts: Sequence[Claim], relation: Relation) -> Pattern:
    """The pattern of a relation among the figures of its sentence."""
    order: Counter[tuple[str, str]] = Counter()
    places: dict[int, Place] = {}
    for each in amounts:
        sort = (each.kind, each.whole_unit)
        places[each.start] = (*sort, order[sort])
        order[sort] += 1
    found = tuple(places.get(each.claim.start, ("", "", 0)) for each in relation.terms())
    return Pattern(frozenset(order.items()), found, f"{_tree(relation.left)}={_tree(relation.right)}")


def _tree(expression: Expression) -> str:
    if isinstance(expression, Apply):
        return f"{expression.operation}({','.join(map(_tree, expression.parts))})"
    return expression.role if isinstance(expression, Term) else "."
