"""A figure that the rule files require is not in the release.

What it compares
----------------
The figures of a release with the metrics that your rule files mark as `required`.

Why it matters
--------------
A monthly report without its total, or a results release without its loss: the figure that is left out is the one that
readers ask for, and no other check can miss what is not there.

When it stays silent
--------------------
Where the release states the figure in any form that the metric knows, where several figures fit the metric, and where
the metric has no words for the release's language.

How to fix
----------
State the figure. If the release states it in words that the metric does not know, add them to the rule file.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.model import Constant, Quantity, Relation
from factcheck.rulebook import Metric, catch

NONE = Quantity(Decimal(0), kind="count", exact=True)
ONE = Quantity(Decimal(1), kind="count", exact=True)


def find(case: Case) -> Iterator[Relation]:
    """Every required metric for which no figure of the release fits."""
    if case.rulebook is None:
        return
    caught = catch(case.rulebook, case.release)
    for metric in case.rulebook.metrics.values():
        stated = caught.fitting(metric.id) or any(each.key == "taken" for each in caught.why_not.get(metric.id, ()))
        if not metric.demands.required or stated or not metric.patterns(case.release.lang):
            continue
        valid = metric.about.holds_on(case.release.date)
        if valid is not False:
            yield _relation(metric, unless=() if valid else ("rule-undated", metric.named))


def _relation(metric: Metric, *, unless: tuple[str, ...]) -> Relation:
    """None is stated where at least one is required."""
    required = Constant(ONE, label=metric.named, source=str(metric.place))
    return Relation(
        Constant(NONE, label="0"),
        required,
        ">=",
        topic="figure-missing",
        unless=unless,
        rule=metric.id,
        severity=metric.severity,
    )


RULES = """
metrics:
  beds:
    title: beds in use
    required: yes
    find:
      en: {counted: [beds]}
      ar: {counted: [سرير*, أسرة]}
  staff:
    find:
      en: {counted: [nurses]}
"""

CHECK = Check(
    "RUL03",
    "required-figure-missing",
    find,
    examples=(
        Consistent("The clinic has 341 beds and 120 nurses.", "en", rules=RULES),
        Consistent("The clinic has 341 beds. Its annex has 52 beds.", "en", rules=RULES),
        Consistent("يضم المستشفى 341 سريرا.", "ar", rules=RULES),
        Inconsistent("The clinic has 120 nurses.", "en", at="The clinic", says="beds in use", rules=RULES),
        Inconsistent("يضم المستشفى 120 ممرضا.", "ar", at="يضم المستشفى", says="beds in use", rules=RULES),
    ),
    verifies=False,
)
