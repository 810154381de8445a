"""Relations: the claims and constants of an expression tree, in reading order."""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import (
    Apply,
    Call,
    Claim,
    Constant,
    Document,
    Interval,
    Quantity,
    Relation,
    Release,
    Term,
    constants,
    terms,
)


def claim(text: str) -> Claim:
    return Claim(Document.of(text), 0, len(text), 0, len(text), "number", Quantity(Decimal(text)))


def test_the_claims_of_a_relation_come_in_reading_order() -> None:
    """The reported side first, then the other from left to right, whatever nests in it."""
    total, one, two, three = (Term(claim(text), "part") for text in ("6", "1", "2", "3"))
    fact = Constant(Quantity(Decimal(0)), label="none", source="rules/a.yaml:3")
    nested = Call("rest", lambda *each: each[0], (two, fact))
    relation = Relation(total, Apply("+", (one, nested, three)))
    assert list(relation.terms()) == [total, one, two, three]
    assert list(terms(fact)) == []
    assert list(constants(relation.right)) == [fact]
    assert list(constants(total)) == []


def test_a_relation_is_an_equation_unless_said_otherwise() -> None:
    """Its defaults assert equality of two sets of true values."""
    relation = Relation(Term(claim("1")), Term(claim("1")))
    assert (relation.operator, relation.form, relation.unless, relation.severity) == ("==", "equation", (), None)


def test_a_function_of_a_call_takes_intervals() -> None:
    """A check may bring any function from intervals to an interval."""
    call = Call("same", lambda interval: interval, (Term(claim("1")),))
    assert call.function(Interval.point(1)) == Interval.point(1)


def test_a_claim_without_a_quantity_has_neither_unit_nor_value() -> None:
    """A date's meaning is its `when`."""
    bare = Claim(Document.of("today"), 0, 5, 0, 5, "date")
    assert (bare.unit, bare.value, bare.surface, bare.number_surface) == ("", None, "today", "today")


def test_a_release_is_named_by_its_document() -> None:
    """The title is what the document declares."""
    assert Release(Document("text", title="Monthly report"), ()).title == "Monthly report"
