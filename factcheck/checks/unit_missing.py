"""A figure is not stated in every unit that the rule files ask for.

What it compares
----------------
The units in which a release states a figure with those that your rule files list for its metric in `stated_in`.

Why it matters
--------------
House style wants square miles beside square kilometres, or the local currency beside the dollar: a reader should not have
to convert. Once both stand there, the conversion is checked, too.

When it stays silent
--------------------
Where every unit of the list stands in the figure's sentence, and where the release does not state the figure at all.

How to fix
----------
Add the figure in the unit that is missing, usually in brackets.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.model import Call, Claim, Constant, Interval, Quantity, Relation, Term
from factcheck.rulebook import Metric, catch


def find(case: Case) -> Iterator[Relation]:
    """Every figure whose metric names units, with the figures beside it in those units."""
    if case.rulebook is None:
        return
    for name, claim in catch(case.rulebook, case.release).claims.items():
        metric = case.rulebook.metrics[name]
        if metric.stated_in:
            yield _relation(metric, claim, _beside(case, claim))


def _beside(case: Case, claim: Claim) -> list[Claim]:
    """The figures of the same sentence, the figure itself first."""
    others = [each for each in case.quantities if each.sentence == claim.sentence and each != claim]
    return [claim, *others]


def _relation(metric: Metric, claim: Claim, beside: list[Claim]) -> Relation:
    """As many units are stated as are asked for."""
    stated: dict[str, Claim] = {}
    for text, unit in metric.stated_in:
        found = next((each for each in beside if unit in _units(each)), None)
        if found is not None:
            stated[text] = found
    missing = [text for text, _ in metric.stated_in if text not in stated]
    terms = [claim, *(each for each in stated.values() if each != claim)]
    number = Interval.point(len(stated))
    counted = Call("", lambda *_: number, tuple(Term(each) for each in terms))
    wanted = Quantity(Decimal(len(metric.stated_in)), kind="count", exact=True)
    asked = Constant(wanted, label=", ".join(missing), source=str(metric.place))
    return Relation(counted, asked, topic="unit-missing", rule=metric.id)


def _units(claim: Claim) -> tuple[str, ...]:
    return (claim.unit, *(claim.quantity.senses if claim.quantity is not None else ()))


RULES = """
metrics:
  area:
    stated_in: [km², square miles]
    find:
      en: {unit: [km², square miles]}
      ar: {unit: كيلومتر مربع}
"""

CHECK = Check(
    "RUL04",
    "unit-missing",
    find,
    examples=(
        Consistent("The district covers 110,000 square kilometres (42,471 square miles).", "en", rules=RULES),
        Consistent("The district has 12 schools.", "en", rules=RULES),
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
    ),
    severity="warning",
    verifies=False,
)
