"""Figures for the tests of the judge: claims made from a number as text, with their intervals worked out by the model."""

from __future__ import annotations

from decimal import Decimal

from factcheck.judge import diagnose, judge
from factcheck.model import (
    Apply,
    Call,
    Claim,
    Constant,
    Diagnosis,
    Document,
    Hedge,
    Kind,
    Quantity,
    Relation,
    Term,
    Verdict,
    free_place,
)

ABOUT = Hedge("about", Decimal("0.05"), Decimal("0.05"))
NEARLY = Hedge("nearly", Decimal("0.05"), Decimal(0))
MORE_THAN = Hedge("more_than", Decimal(0), None)
UP_TO = Hedge("at_most", None, Decimal(0))
SCALES = {"thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "ألف": 1000, "مليون": 1_000_000}
FIXED = ("percent", "percentage_point", "age")
Part = Term | Constant | Apply | Call | Claim


def quantity(
    text: str,
    unit: str = "",
    *,
    kind: Kind = "measure",
    hedge: Hedge | None = None,
    senses: tuple[str, ...] = (),
    readings: tuple[Decimal, ...] = (),
) -> Quantity:
    """The quantity of a number such as "7.7 million" or "42,471"; "3-5" is a range."""
    number, _, scale = text.partition(" ")
    if "-" in number[1:]:
        low, high = number.split("-")
        first, last = quantity(low, unit, kind=kind), quantity(high, unit, kind=kind)
        return Quantity(None, unit, kind, step=last.step, free=last.free, low=first.value, high=last.value, hedge=hedge)
    digits = Decimal(number.replace(",", ""))
    factor = SCALES.get(scale, 1)
    exponent = digits.as_tuple().exponent
    assert isinstance(exponent, int)
    step = Decimal((0, (1,), exponent)) * factor
    value = digits * factor
    exact = kind in ("count", "number") and factor == 1 and step == 1
    plain = kind == "count" and exact and value % 10 != 0
    free = None if kind in FIXED or plain else free_place(value, step=step, hedged=hedge is not None)
    return Quantity(value, unit, kind, step, free, exact, hedge=hedge, senses=senses, readings=readings)


def claim(
    text: str,
    unit: str = "",
    *,
    kind: Kind = "measure",
    hedge: Hedge | None = None,
    senses: tuple[str, ...] = (),
    readings: tuple[Decimal, ...] = (),
    document: Document | None = None,
) -> Claim:
    """A claim that stands alone in its document, or in the one given."""
    made = quantity(text, unit, kind=kind, hedge=hedge, senses=senses, readings=readings)
    surface = f"{text} {unit}".strip()
    return Claim(document or Document.of(surface), 0, len(surface), 0, len(text), kind, made)


def count(text: str, unit: str = "people", *, hedge: Hedge | None = None, document: Document | None = None) -> Claim:
    """A count, exact where it is in plain digits."""
    return claim(text, unit, kind="count", hedge=hedge, document=document)


def percent(text: str) -> Claim:
    return claim(text, "percent", kind="percent")


def plain(number: str, unit: str = "") -> Constant:
    """A number that stands in no document, exact."""
    return Constant(Quantity(Decimal(number), unit, "number", exact=True))


def expression(part: Part) -> Term | Constant | Apply | Call:
    return Term(part) if isinstance(part, Claim) else part


def applied(operation: str, *parts: Part) -> Apply:
    return Apply(operation, tuple(expression(each) for each in parts))  # type: ignore[arg-type] # a test may write any


def equation(left: Part, right: Part, operator: str = "==", form: str = "equation") -> Relation:
    return Relation(expression(left), expression(right), operator, form)  # type: ignore[arg-type] # a test may write any


def conversion(computed: Claim, source: Claim, form: str = "conversion") -> Relation:
    """ "Source (computed)" as a relation."""
    return equation(computed, source, form=form)


def outcome(verdict: Verdict) -> str:
    """The outcome and its reading in one word or two, so that a test states both."""
    return f"{verdict.outcome} {verdict.reading or ''}".strip()


def diagnosed(relation: Relation) -> Diagnosis:
    """The diagnosis of a relation that fails."""
    verdict = judge(relation)
    assert verdict.outcome == "inconsistent"
    found = diagnose(verdict)
    assert found is not None
    return found
