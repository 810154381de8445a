"""The relation of a total and its parts."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.checks.amounts import added
from factcheck.model import Apply, Claim, Expression, Relation


def sum_of(total: Claim, parts: Sequence[Claim], topic: str = "sum") -> Relation:
    """A total is the sum of its parts."""
    left, *right = added((total, *parts), ("total", *["part"] * len(parts)))
    terms: tuple[Expression, ...] = tuple(right)
    return Relation(left, Apply("+", terms), topic=topic)
