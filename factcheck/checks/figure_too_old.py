"""A figure is of a day too far back for the release that states it.

What it compares
----------------
The day of a figure, as the text tells it, with the day of the release: no more time may lie between them than the
`max_age` that your rule files give for the metric.

Why it matters
--------------
A number of people in need that was counted two years ago reads like today's. Whoever copies the last text forward keeps
its figures, and their dates with them.

When it stays silent
--------------------
Where the metric has no `max_age`, where the release does not state the figure, and where the text tells no day for it
or the release has none: that is then listed as skipped.

How to fix
----------
State a newer figure, or say why an old one stands here and allow it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.demands import Demanded, demanded
from factcheck.model import Call, Constant, Interval, Quantity, Relation, Term
from factcheck.rulebook import Metric, exactly


def find(case: Case) -> Iterator[Relation]:
    """The age of every figure whose metric limits it."""
    for each in demanded(case):
        limit = each.metric.demands.max_age
        if limit is not None:
            yield _relation(each, limit, case.release.date)


def _relation(each: Demanded, limit: tuple[str, Quantity], released: Date | None) -> Relation:
    metric, claim = each.metric, each.claim
    day = claim.period.end if claim.period is not None else None
    text, quantity = limit
    age = Interval.point(Decimal((released - day).days)) if released is not None and day is not None else None
    return Relation(
        Call("", lambda *_: age or Interval.point(0), (Term(claim, metric.named),), "day"),
        Constant(exactly(quantity), label=text, source=str(metric.place)),
        "<=",
        topic="too-old",
        unless=each.unless or _unknown(metric, day, released),
        rule=metric.id,
        message=day.isoformat() if day is not None else None,
        severity=metric.severity,
    )


def _unknown(metric: Metric, day: Date | None, released: Date | None) -> tuple[str, ...]:
    """Why the age is not known, () where it is."""
    if day is None:
        return "day-unknown", metric.named
    return ("rule-undated", metric.named) if released is None else ()


RULES = """
metrics:
  displaced:
    title: people displaced
    max_age: 60 days
    find:
      en: {counted: [people], near: {any: [displaced]}}
      ar: {counted: [شخص, شخصا, نازح, نازحا], near: {any: [نازح*, نزوح]}}
"""

CHECK = Check(
    "RUL06",
    "figure-too-old",
    find,
    examples=(
        Consistent("As of 31 January 2024, 41,300 people were displaced.", "en", date=Date(2024, 2, 20), rules=RULES),
        Consistent("There are 41,300 displaced people.", "en", date=Date(2024, 2, 20), rules=RULES),
        Consistent(
            "بلغ عدد النازحين 41,300 شخص حتى 31 كانون الثاني/يناير 2024.", "ar", date=Date(2024, 2, 20), rules=RULES
        ),
        Inconsistent(
            "As of 31 January 2022, 41,300 people were displaced.",
            "en",
            at="41,300 people",
            says="2022-01-31",
            date=Date(2024, 2, 20),
            rules=RULES,
        ),
        Inconsistent(
            "بلغ عدد النازحين 41,300 شخص حتى 31 كانون الثاني/يناير 2022.",
            "ar",
            at="41,300 شخص",
            says="60 days",
            date=Date(2024, 2, 20),
            rules=RULES,
        ),
    ),
    severity="warning",
    verifies=False,
)
