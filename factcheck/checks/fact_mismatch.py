"""A figure disagrees with a fact that the rule files state.

What it compares
----------------
A figure of a release, taken as a metric of your rule files, against a fact that they state for that metric, within
the fact's tolerance.

Why it matters
--------------
Some figures are known for certain and still get mistyped: the area of a district, the members of an alliance, the
total that was published yesterday. A fact is written down once, with its source, and never has to be looked up again.

When it stays silent
--------------------
Where the release does not state the figure, or two figures fit the metric equally well. A fact with `as_of` speaks
only about a release of that day, or a figure whose period ends on it; for a metric that is constant it speaks from
that day on, until a later fact replaces it. Where the release's day is not known, such a fact is skipped.

How to fix
----------
Correct the figure in the release, or the fact in the rule file that the finding names.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.model import Claim, Constant, Relation, Term
from factcheck.rulebook import Fact, Metric, catch, day_of


def find(case: Case) -> Iterator[Relation]:
    """Every fact that speaks about this release, beside the figure of its metric."""
    rulebook = case.rulebook
    if rulebook is None or not rulebook.facts:
        return
    claims = catch(rulebook, case.release).claims
    for fact in rulebook.facts:
        claim = claims.get(fact.metric)
        valid = fact.about.holds_on(case.release.date)
        if claim is None or valid is False:
            continue
        metric = rulebook.metrics[fact.metric]
        if metric.behaviour == "constant":
            if fact is not _standing(rulebook.facts, fact.metric, case.release.date):
                continue
        elif fact.as_of is not None and (day := day_of(claim, case.release.date)) != fact.as_of:
            if day is None:
                yield _relation(metric, fact, claim, unless=("fact-undated", fact.as_of.isoformat()))
            continue
        yield _relation(metric, fact, claim, unless=() if valid else ("rule-undated", fact.id))


def _relation(metric: Metric, fact: Fact, claim: Claim, *, unless: tuple[str, ...] = ()) -> Relation:
    source = f"{fact.place}" + (f", {fact.about.source}" if fact.about.source else "")
    known = Constant(fact.quantity, label=fact.value, source=source)
    left = Term(claim, metric.named)
    return Relation(left, known, topic="fact", unless=unless, rule=fact.id, severity=fact.severity)


def _standing(facts: tuple[Fact, ...], metric: str, released: Date | None) -> Fact | None:
    """Of the facts about a constant, the latest that held on the day of the release."""
    held = [
        each
        for each in facts
        if each.metric == metric
        and (each.as_of is None or released is None or each.as_of <= released)
        and each.about.holds_on(released) is not False
    ]
    return max(held, key=lambda each: each.as_of or Date.min, default=None)


RULES = """
metrics:
  area:
    behaviour: constant
    find:
      any: {dimension: area}
  members:
    find:
      en: {counted: [members, nations]}
      ar: {counted: [دولة, دول]}
facts:
  - {metric: area, value: 10452 km², source: the land register}
  - {metric: members, value: 79, as_of: 2024-03-01}
"""

CHECK = Check(
    "RUL01",
    "fact-mismatch",
    find,
    examples=(
        Consistent("The country covers 10,452 square kilometres.", "en", rules=RULES),
        Consistent("The country covers some 10,000 square kilometres.", "en", rules=RULES),
        Consistent("تبلغ مساحة البلاد 10452 كيلومترا مربعا.", "ar", rules=RULES),
        Consistent("The alliance has 81 members.", "en", rules=RULES),
        Inconsistent(
            "The country covers 10,542 square kilometres.",
            "en",
            at="10,542 square kilometres",
            says="10452 km²",
            rules=RULES,
        ),
        Inconsistent(
            "تبلغ مساحة البلاد 10542 كيلومترا مربعا.", "ar", at="10542 كيلومترا مربعا", says="10452 km²", rules=RULES
        ),
        Inconsistent(
            "The alliance has 97 members.", "en", at="97 members", says="79", date=Date(2024, 3, 1), rules=RULES
        ),
    ),
)
