"""What may be wrong where a figure is held against what a named function finds: a weekday, its form, a list."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.candidates import Candidate
from factcheck.judge.evaluate import NARROW_BARE, evaluate
from factcheck.judge.judging import expected
from factcheck.model import Call, Constant, Interval, Relation, Term


def call_candidates(relation: Relation) -> Iterator[Candidate]:
    """The weekday or the date, the figure that no convention writes, the number of things that others are listed of."""
    if relation.operator == "==":
        yield from _weekday(relation)
        yield from _misspelt(relation)
        yield from _miscounted(relation)


def _weekday(relation: Relation) -> Iterator[Candidate]:
    """A weekday that is not its date's: either may be wrong, and the weekday is what can be worked out."""
    right = relation.right
    if isinstance(right, Call) and right.name == "weekday" and isinstance(relation.left, Constant):
        for term in relation.terms():
            yield Candidate("weekday-or-date", term.claim, 1, expected(relation), "weekday")
            return


def _misspelt(relation: Relation) -> Iterator[Candidate]:
    """A figure whose digits or signs no convention writes: what it should read, where that is one figure only.

    A second figure of the call is one of the same document whose format the mended figure takes.
    """
    right, left = relation.right, relation.left
    if not isinstance(right, Call) or right.name not in ("grouped", "separator"):
        return
    first, *others = [term.claim for term in relation.terms()]
    slip = "separators-mixed"
    if right.name == "grouped":
        short = _below(evaluate(left, NARROW_BARE).interval, evaluate(right, NARROW_BARE).interval)
        slip = "digit-lost" if short else "digit-doubled"
    like = next((each for each in others if each.identity != first.identity), None)
    yield Candidate(slip, first, 1, expected(relation), like=like)


def _miscounted(relation: Relation) -> Iterator[Candidate]:
    """A number of things that is not the number of those listed; it was probably left in place."""
    left, right = relation.left, relation.right
    if isinstance(right, Call) and right.name == "items" and isinstance(left, Term):
        yield Candidate("miscounted", left.claim, 1, expected(relation))


def _below(one: Interval, other: Interval) -> bool:
    return one.high is not None and other.low is not None and one.high < other.low
