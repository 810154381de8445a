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
Where the metric has no range, where the release does not state the figure, and where the figure is the amount by
which something rose or fell, unless the metric asks for such amounts. A metric that behaves as a share lies
between 0 % and 100 % without saying so.

How to fix
----------
Correct the figure, or widen the range in the rule file that the finding names.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.demands import Demanded, demanded
from factcheck.model import Constant, Operator, Quantity, Relation, Term
from factcheck.rulebook import Metric, exactly


def find(case: Case) -> Iterator[Relation]:
    """The ends of each metric's range, beside the figure of the metric."""
    for each in demanded(case):
        bounds = each.metric.demands.bounds
        if each.claim.change is not None and not _asks_for_changes(each.metric, case.release.lang):
            continue
        if bounds.at_least is not None:
            yield _relation(each, ">=", bounds.at_least)
        if bounds.at_most is not None:
            yield _relation(each, "<=", bounds.at_most)


def _asks_for_changes(metric: Metric, lang: str | None) -> bool:
    return any(pattern.change for pattern in metric.patterns(lang))


def _relation(each: Demanded, operator: Operator, end: tuple[str, Quantity]) -> Relation:
    text, quantity = end
    metric = each.metric
    limit = Constant(exactly(quantity), label=text, source=str(metric.place))
    return Relation(
        Term(each.claim, metric.named),
        limit,
        operator,
        topic="inequality",
        unless=each.unless,
        rule=metric.id,
        severity=metric.severity,
    )


RULES = """
metrics:
  occupancy:
    behaviour: share
    find:
      en: {unit: "%", near: {any: [occupancy]}}
      ar: {unit: "%", near: {any: [إشغال, الإشغال]}}
  wards:
    range: {min: 2, max: 40 wards}
    find:
      en: {counted: [wards]}
      ar: {counted: [جناح, جناحا, أجنحة]}
"""

CHECK = Check(
    "RUL05",
    "out-of-range",
    find,
    examples=(
        Consistent("Occupancy reached 92 percent in March.", "en", rules=RULES),
        Consistent("بلغت نسبة الإشغال 92 في المئة في آذار/مارس.", "ar", rules=RULES),
        Consistent("Sales rose by 192 percent in March.", "en", rules=RULES),
        Consistent("Occupancy rose by 192 percent in March.", "en", rules=RULES),
        Consistent("يضم المستشفى 12 جناحا.", "ar", rules=RULES),
        Inconsistent("Occupancy reached 192 percent in March.", "en", at="192 percent", says="100 %", rules=RULES),
        Inconsistent(
            "بلغت نسبة الإشغال 192 في المئة في آذار/مارس.", "ar", at="192 في المئة", says="100 %", rules=RULES
        ),
        Inconsistent("The hospital has 120 wards.", "en", at="120 wards", says="40 wards", rules=RULES),
    ),
)
