"""And, or and not over comparisons: rows of alternatives, of each of which one must hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from factcheck.model import Operator
from factcheck.rulebook.expression import Assertion, Comparison

MAX_SIZE = 240  # comparisons that a rule may unfold to
_OPPOSITE: dict[Operator, Operator] = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}

Clause = tuple[Comparison, ...]


@dataclass(frozen=True, slots=True)
class Truth:
    """Something that holds where one comparison of each clause does; `offset` is where it was written."""

    clauses: tuple[Clause, ...]
    offset: int = field(default=0, compare=False)

    @property
    def size(self) -> int:
        """How many comparisons it unfolds to."""
        return sum(map(len, self.clauses))

    @property
    def assertion(self) -> Assertion:
        """The clauses as comparisons, each with the others that are enough in its place."""
        return tuple(
            Comparison(first.left, first.operator, first.right, tuple(others)) for first, *others in self.clauses
        )


def both(truths: Iterable[Truth]) -> Truth:
    """What holds where all of some things hold."""
    several = tuple(truths)
    return Truth(tuple(clause for each in several for clause in each.clauses), several[0].offset)


def either(truths: Iterable[Truth]) -> Truth:
    """What holds where one of some things holds; stops unfolding soon after the bound."""
    first, *others = truths
    made = first
    for each in others:
        if made.size * len(each.clauses) + each.size * len(made.clauses) > MAX_SIZE:
            return Truth((*made.clauses,) * (MAX_SIZE + 1), first.offset)
        made = Truth(tuple(_joined(one, other) for one in made.clauses for other in each.clauses), first.offset)
    return made


def negated(truth: Truth) -> Truth:
    """What holds where something does not: of one clause, no comparison does."""
    opposites = (
        Truth(tuple((Comparison(each.left, _OPPOSITE[each.operator], each.right),) for each in clause))
        for clause in truth.clauses
    )
    return Truth(either(opposites).clauses, truth.offset)


def _joined(one: Clause, other: Clause) -> Clause:
    return (*one, *(each for each in other if each not in one))
