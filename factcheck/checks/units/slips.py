"""The conversions of a document with the slip that best explains those that fail, so that each is reported by one check."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case
from factcheck.checks.units.conversions import conversions
from factcheck.judge import diagnose, judge
from factcheck.model import Relation

POWERS = frozenset({"linear-factor"})
OFFSETS = frozenset({"offset-added", "offset-omitted"})


def converted(case: Case) -> tuple[tuple[Relation, str], ...]:
    """Every conversion of a document as a relation, with the name of its slip, "" where it holds or none explains it."""
    return case.once(_converted)


def explained(case: Case, slips: frozenset[str]) -> Iterator[Relation]:
    """The conversions that one of these slips explains."""
    return (relation for relation, slip in converted(case) if slip in slips)


def unexplained(case: Case) -> Iterator[Relation]:
    """The conversions that no check of a slip of its own takes."""
    return (relation for relation, slip in converted(case) if slip not in POWERS | OFFSETS)


def _converted(case: Case) -> tuple[tuple[Relation, str], ...]:
    relations = (Relation(pair.computed, pair.source, form="conversion") for pair in conversions(case))
    return tuple((relation, _slip(relation)) for relation in relations)


def _slip(relation: Relation) -> str:
    diagnosis = diagnose(judge(relation))
    return diagnosis.slip if diagnosis is not None else ""
