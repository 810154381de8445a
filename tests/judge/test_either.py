"""Relations of which one is enough."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.judge import judge
from factcheck.model import Constant, Quantity, Relation


def _says(left: int, right: int, *, unless: tuple[str, ...] = ()) -> Relation:
    one, other = (Constant(Quantity(Decimal(each), exact=True)) for each in (left, right))
    return Relation(one, other, rule="r", unless=unless)


WRONG, RIGHT, UNKNOWN = _says(1, 2), _says(3, 3), _says(1, 1, unless=("no-number",))


def test_one_that_holds_is_enough() -> None:
    """The verdict is of the one that holds, whatever the others say, and wherever it stands."""
    for relation in (
        replace(WRONG, either=(RIGHT,)),
        replace(RIGHT, either=(WRONG,)),
        replace(UNKNOWN, either=(RIGHT,)),
    ):
        verdict = judge(relation)
        assert (verdict.outcome, verdict.relation) == ("consistent", RIGHT)


def test_it_fails_where_each_fails() -> None:
    """The verdict is of the whole, told by its first."""
    relation = replace(WRONG, either=(_says(5, 6),))
    verdict = judge(relation)
    assert (verdict.outcome, verdict.relation, verdict.expected) == ("inconsistent", relation, Decimal(2))


def test_one_that_cannot_be_judged_might_have_held() -> None:
    """Where none holds and one cannot be judged, the whole cannot."""
    verdict = judge(replace(WRONG, either=(UNKNOWN,)))
    assert (verdict.outcome, verdict.reason) == ("skipped", ("no-number",))
