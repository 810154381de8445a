"""A figure lies outside the range that the rule files give for it.

What it compares
----------------
A figure of a release, taken as a metric of your rule files, against the `range` that the metric gives.

Why it matters
--------------
A share above 100 %, a ward with more beds than the hospital, a temperature that no thermometer shows: a range costs
one line and catches the slips that no other figure of the release contradicts.

When it stays silent
--------------------
Where the metric has no range, or the release does not state the figure.

How to fix
----------
Correct the figure, or widen the range in the rule file that the finding names.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.model import Claim, Constant, Operator, Quantity, Relation, Term
from factcheck.rulebook import Metric, catch, exactly


def find(case: Case) -> Iterator[Relation]:
    """The ends of each metric's range, beside the figure of the metric."""
    if case.rulebook is None:
        return
    for name, claim in catch(case.rulebook, case.release).claims.items():
        metric = case.rulebook.metrics[name]
        if metric.bounds.at_least is not None:
            yield _relation(metric, claim, ">=", metric.bounds.at_least)
        if metric.bounds.at_most is not None:
            yield _relation(metric, claim, "<=", metric.bounds.at_most)


def _relation(metric: Metric, claim: Claim, operator: Operator, end: tuple[str, Quantity]) -> Relation:
    text, quantity = end
    limit = Constant(exactly(quantity), label=text, source=str(metric.place))
    return Relation(Term(claim, metric.named), limit, operator, topic="inequality", rule=metric.id)


RULES = """
metrics:
  occupancy:
    range: {min: 0 %, max: 100 %}
    find:
      en: {unit: "%", near: {any: [occupancy]}}
      ar: {unit: "%", near: {any: [إشغال, الإشغال]}}
"""

CHECK = Check(
    "RUL05",
    "out-of-range",
    find,
    examples=(
        Consistent("Occupancy reached 92 percent in March.", "en", rules=RULES),
        Consistent("بلغت نسبة الإشغال 92 في المئة في آذار/مارس.", "ar", rules=RULES),
        Consistent("Sales rose by 192 percent in March.", "en", rules=RULES),
        Inconsistent("Occupancy reached 192 percent in March.", "en", at="192 percent", says="100 %", rules=RULES),
        Inconsistent(
            "بلغت نسبة الإشغال 192 في المئة في آذار/مارس.", "ar", at="192 في المئة", says="100 %", rules=RULES
        ),
    ),
)
