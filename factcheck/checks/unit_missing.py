"""A figure is not stated in every unit that the rule files ask for.

What it compares
----------------
The units in which a release states a figure with those that your rule files list for its metric: in each of
`stated_in`, in one at least of `allowed_units`.

Why it matters
--------------
House style wants square miles beside square kilometres, or the local currency beside the dollar: a reader should not have
to convert. Once both stand there, the conversion is checked, too.

When it stays silent
--------------------
Where the units asked for stand in the figure's sentence, and where the release does not state the figure at all.

How to fix
----------
Add the figure in the unit that is missing, usually in brackets.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.demands import Demanded, demanded
from factcheck.model import Call, Claim, Constant, Interval, Quantity, Relation, Term


def find(case: Case) -> Iterator[Relation]:
    """Every figure whose metric names units, with the figures beside it in those units."""
    for each in demanded(case):
        demands = each.metric.demands
        beside = _beside(case, each.claim) if demands.stated_in or demands.allowed_units else []
        if demands.stated_in:
            stated = _stated(demands.stated_in, beside)
            missing = [text for text, _ in demands.stated_in if text not in stated]
            yield _relation(each, stated, missing, len(demands.stated_in), topic="unit-missing")
        if demands.allowed_units:
            stated = _stated(demands.allowed_units, beside)
            allowed = [text for text, _ in demands.allowed_units]
            yield _relation(each, stated, allowed, 1, topic="unit-not-allowed")


def _beside(case: Case, claim: Claim) -> list[Claim]:
    """The figures of the same sentence, the figure itself first."""
    others = [each for each in case.quantities if each.sentence == claim.sentence and each != claim]
    return [claim, *others]


def _stated(asked: tuple[tuple[str, str], ...], beside: list[Claim]) -> dict[str, Claim]:
    """The units asked for, as written in the rule file, that some figure has."""
    found = {text: next((each for each in beside if unit in _units(each)), None) for text, unit in asked}
    return {text: claim for text, claim in found.items() if claim is not None}


def _relation(each: Demanded, stated: dict[str, Claim], labels: list[str], least: int, *, topic: str) -> Relation:
    """At least as many units are stated as are asked for."""
    terms = dict.fromkeys((each.claim, *stated.values()))
    number = Interval.point(len(stated))
    return Relation(
        Call("", lambda *_: number, tuple(Term(claim) for claim in terms)),
        Constant(
            Quantity(Decimal(least), kind="count", exact=True), label=", ".join(labels), source=str(each.metric.place)
        ),
        ">=",
        topic=topic,
        unless=each.unless,
        rule=each.metric.id,
        severity=each.metric.severity,
    )


def _units(claim: Claim) -> tuple[str, ...]:
    return (claim.unit, *(claim.quantity.senses if claim.quantity is not None else ()))


RULES = """
metrics:
  area:
    stated_in: [km², square miles]
    find:
      en: {unit: [km², square miles]}
      ar: {unit: كيلومتر مربع}
  rate_change:
    allowed_units: [percentage points]
    every: yes
    find:
      en: {dimension: percent, change: [up, down], near: {any: [rate]}}
      ar: {dimension: percent, change: [up, down], near: {any: [معدل*, نسبة]}}
"""

CHECK = Check(
    "RUL04",
    "unit-missing",
    find,
    examples=(
        Consistent("The district covers 110,000 square kilometres (42,471 square miles).", "en", rules=RULES),
        Consistent("The district has 12 schools.", "en", rules=RULES),
        Consistent("The jobless rate fell by 0.4 percentage points, to 5.1 percent.", "en", rules=RULES),
        Consistent("تبلغ مساحة المنطقة 110,000 كيلومتر مربع (42,471 ميل مربع).", "ar", rules=RULES),
        Inconsistent(
            "The district covers 110,000 square kilometres and has 12 schools.",
            "en",
            at="110,000 square kilometres",
            says="square miles",
            rules=RULES,
        ),
        Inconsistent(
            "تبلغ مساحة المنطقة 110,000 كيلومتر مربع.",
            "ar",
            at="110,000 كيلومتر مربع",
            says="square miles",
            rules=RULES,
        ),
        Inconsistent(
            "The jobless rate fell by 0.4 percent in March.",
            "en",
            at="0.4 percent",
            says="none of the units percentage points",
            rules=RULES,
        ),
    ),
    severity="warning",
    verifies=False,
)
