"""Which failing sums a telling slip may repair: what is asked before a diagnosis is made."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from factcheck.judge import diagnose, judge, may_hold, may_slip
from factcheck.judge.slips import figure_slips, misplaced
from factcheck.model import Apply, Constant, Quantity, Relation, Term
from tests.judge.figures import count, quantity

TELLING = frozenset({"digits-swapped", "digit-doubled"})


def sum_of(total: str, *parts: str) -> Relation:
    """A total of people and its parts."""
    return Relation(Term(count(total)), Apply("+", tuple(Term(count(each)) for each in parts)))


@pytest.mark.parametrize(
    ("total", "parts", "expected"),
    [
        ("631", ("245", "116"), True),  # 361 with two digits swapped
        ("3,361", ("245", "116"), True),  # 361 with its 3 written twice
        ("361", ("425", "116"), True),  # 541: the 425 may be 245
        ("371", ("245", "116"), False),  # a digit wrong is no telling slip
        ("900", ("245", "116"), False),
    ],
)
def test_what_a_telling_slip_may_repair(total: str, parts: tuple[str, ...], expected: bool) -> None:
    """A sum is diagnosed only where two digits in each other's place, or one written twice, would make it hold."""
    relation = sum_of(total, *parts)
    assert judge(relation).outcome == "inconsistent"
    assert may_slip(relation, TELLING) is expected


@pytest.mark.parametrize("total", ["631", "3,361", "371", "900"])
def test_nothing_that_a_diagnosis_would_name_is_passed_over(total: str) -> None:
    """Where the diagnosis names a telling slip, the question before it was answered with yes."""
    relation = sum_of(total, "245", "116")
    found = diagnose(judge(relation))
    named = found is not None and found.slip in TELLING
    assert not named or may_slip(relation, TELLING)


def test_only_a_diagnosis_can_tell_of_other_relations() -> None:
    """A bound, a conversion and a restatement have slips of their own."""
    relation = sum_of("900", "245", "116")
    assert may_slip(replace(relation, operator="<="), TELLING)
    assert may_slip(replace(relation, form="restatement"), TELLING)
    assert may_slip(replace(relation, either=(relation,)), TELLING)


def test_a_figure_of_a_rule_is_not_misspelt() -> None:
    """A constant has no digits that somebody wrote, and what has no number no slip."""
    relation = Relation(Term(count("900")), Constant(quantity("360")))
    assert not may_slip(relation, TELLING)
    assert list(misplaced(Quantity(None), TELLING)) == []


@pytest.mark.parametrize("written", ["42,741", "110,000", "7.75", "-4,545", "1,122"])
def test_the_slips_asked_for_are_those_among_all(written: str) -> None:
    """Asking for some slips gives what asking for all gives of them, in the same order."""
    figure = quantity(written)
    assert list(misplaced(figure, TELLING)) == [each for each in figure_slips(figure) if each.name in TELLING]


@pytest.mark.parametrize(
    ("total", "parts", "expected"),
    [
        ("361", ("245", "116"), True),
        ("631", ("245", "116"), False),
        ("360", ("245", "116"), False),  # by rounding alone, which the judge tells
    ],
)
def test_what_may_hold_as_written(total: str, parts: tuple[str, ...], expected: bool) -> None:
    """A sum that does not come out as written is told without the judge, who would look at its rounding, too."""
    relation = sum_of(total, *parts)
    assert may_hold(relation) is expected
    assert (judge(relation).reading == "narrow") is expected


def test_the_judge_alone_tells_what_can_be_read_in_two_ways() -> None:
    """A figure with two readings, another form, a reason against it, and a division by zero are left to the judge."""
    relation = sum_of("631", "245", "116")
    two = replace(count("631"), quantity=replace(quantity("631"), readings=(Decimal(361),)))
    assert may_hold(Relation(Term(two), relation.right))
    assert may_hold(replace(relation, form="restatement"))
    assert may_hold(replace(relation, unless=("no-number",)))
    nothing = Constant(Quantity(Decimal(0), exact=True))
    assert may_hold(Relation(relation.left, Apply("/", (relation.left, nothing))))


def test_dollars_of_one_kind_are_read_in_one_way() -> None:
    """A sum of dollars fails whichever dollars they are, so that the judge need not be asked; beside euros he must."""
    dollars = ("USD", "CAD")
    total, one, two = (
        replace(count(each), kind="money", quantity=Quantity(Decimal(each), "USD", "money", senses=dollars))
        for each in ("631", "245", "116")
    )
    relation = Relation(Term(total), Apply("+", (Term(one), Term(two))))
    assert not may_hold(relation)
    assert judge(relation).outcome == "inconsistent"
    euros = replace(two, quantity=Quantity(Decimal(116), "EUR", "money"))
    assert may_hold(replace(relation, right=Apply("+", (Term(one), Term(euros)))))
