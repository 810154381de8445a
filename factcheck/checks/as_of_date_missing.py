"""A figure stands without the day or period that the rule files ask for.

What it compares
----------------
The figures of the metrics that your rule files mark as `dated` with the days and periods that the text tells.

Why it matters
--------------
"There are 41,300 displaced people" is true on one day and wrong on another. Without its day nobody can check the
figure, add to it, or know that it is out of date.

When it stays silent
--------------------
Where a day or period stands in the figure's sentence, in the heading above it, in the title or in the first paragraph,
and where the release does not state the figure.

How to fix
----------
Say of which day the figure is: "as of 31 January", "in the first quarter".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.demands import demanded
from factcheck.model import Call, Claim, Constant, Interval, Quantity, Relation, Term

HEADINGS = frozenset(("title", "heading"))
ONE = Quantity(Decimal(1), kind="count", exact=True)


def find(case: Case) -> Iterator[Relation]:
    """Every figure that must be dated, with whether it is."""
    for each in demanded(case):
        metric = each.metric
        if not metric.demands.dated:
            continue
        number = Interval.point(1 if _is_dated(case, each.claim) else 0)
        yield Relation(
            Call("", lambda *_, number=number: number, (Term(each.claim),)),
            Constant(ONE, label=metric.named, source=str(metric.place)),
            ">=",
            topic="as-of-missing",
            unless=each.unless,
            rule=metric.id,
            severity=metric.severity,
        )


def _is_dated(case: Case, claim: Claim) -> bool:
    if claim.period is not None:
        return True
    dates = case.once(_dates)
    return claim.sentence in dates.sentences or dates.heads(claim.start)


class _Dates:
    """Where a release tells days: the sentences, and the headings with the stretch of text below each."""

    def __init__(self, case: Case) -> None:
        told = [each for each in case.claims if each.when is not None]
        self.sentences = frozenset(each.sentence for each in told)
        first = case.document.blocks[:1]
        blocks = [each for each in case.document.blocks if each.kind in HEADINGS or each in first]
        self._starts = [each.start for each in blocks]
        self._told = [any(each.start <= one.start < each.end for one in told) for each in blocks]
        self._titled = any(
            told and (each in first or each.kind == "title") for each, told in zip(blocks, self._told, strict=True)
        )

    def heads(self, place: int) -> bool:
        """Whether the title, or the heading above a place, tells a day."""
        index = bisect_right(self._starts, place) - 1
        return self._titled or (index >= 0 and self._told[index])


def _dates(case: Case) -> _Dates:
    return _Dates(case)


RULES = """
metrics:
  displaced:
    title: people displaced
    dated: yes
    find:
      en: {counted: [people], near: {any: [displaced]}}
      ar: {counted: [شخص, شخصا, نازح, نازحا], near: {any: [نازح*, نزوح]}}
"""

CHECK = Check(
    "RUL07",
    "as-of-date-missing",
    find,
    examples=(
        Consistent("As of 31 January 2024, 41,300 people were displaced.", "en", rules=RULES),
        Consistent("# Displacement in January 2024\n\nThere are 41,300 displaced people.", "en", rules=RULES),
        Consistent("بلغ عدد النازحين 41,300 شخص حتى 31 كانون الثاني/يناير 2024.", "ar", rules=RULES),
        Inconsistent(
            "There are 41,300 displaced people.",
            "en",
            at="41,300 displaced people",
            says="people displaced",
            rules=RULES,
        ),
        Inconsistent("بلغ عدد النازحين 41,300 شخص.", "ar", at="41,300 شخص", says="people displaced", rules=RULES),
    ),
    severity="warning",
    verifies=False,
)
