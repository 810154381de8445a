"""A total since the start is lower than an earlier total, or leaves no room for what was added since.

What it compares
----------------
The figure of every metric that a rule file calls `cumulative` with the last earlier release that states it; without
rules, every total that the text itself counts from a start ("since 2014", "to date") and that an earlier release told
of the same thing.
Where months between the two are missing, the earlier total plus what is known to have been added must still fit
below the new one.

Why it matters
--------------
A count since the start only grows. A fall means that one of the two releases is wrong, or that cases were taken
back without saying so.

When it stays silent
--------------------
Without earlier releases, where the total does not fall, and where the paragraph announces a revision. A rise of the wrong size is for
total-does-not-grow-by-the-period. Where several figures fit the metric equally well, they are listed as
skipped.

How to fix
----------
Correct the total, or announce the revision in the release and say what was taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date as Date

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.followed import followed
from factcheck.ledger import Step, Track, form_of, steps
from factcheck.model import Apply, Claim, Expression, Relation, Term


def find(case: Case) -> Iterator[Relation]:
    """A relation for each cumulative metric that the release and an earlier one state."""
    if case.history:
        yield from followed(case, _falls)


def _falls(seen: Track) -> Iterator[Relation]:
    for metric in seen.rulebook.metrics.values():
        if metric.behaviour == "cumulative":
            yield from seen.unsettled(metric.id, topic="cumulative-falls")
            yield from (_relation(step, seen.figures.values()) for step in steps(seen, metric)[:1])


def _relation(step: Step, among: Iterable[Claim]) -> Relation:
    """The total against the earlier one; with what was added in between only where that alone can show a fall."""
    before: Expression = Term(step.before.claim, "earlier")
    topic = "cumulative-falls"
    added: tuple[Term, ...] = ()
    if step.unknown and step.added and not step.falls:
        added = tuple(Term(each.claim, "added") for each in step.added)
        before = Apply("+", (before, *added))
        topic = "implied-total-falls"
    totals = (step.now.claim, step.before.claim)
    form = form_of(totals, (each.claim for each in added), among=among)
    return Relation(Term(step.now.claim, "total"), before, ">=", form=form, topic=topic)


RULES = """
metrics:
  treated:
    behaviour: cumulative
    grows_by: treated_in_month
    find:
      en: {counted: [patients], near: {any: [since]}}
      ar: {counted: [مريض, مريضا, مرضى], near: {any: [منذ]}}
  treated_in_month:
    behaviour: flow
    find:
      en: {counted: [patients], near: {any: [this month], none: [since]}}
      ar: {counted: [مريض, مريضا, مرضى], near: {any: [هذا الشهر], none: [منذ]}}
"""

CHECK = Check(
    "LED01",
    "cumulative-total-falls",
    find,
    examples=(
        Consistent(
            "In May 2021 the clinic opened a second ward. It has treated 1,342 patients since 2019.",
            "en",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", "By the end of April 2021 the clinic had treated 1,313 patients since 2019."),),
        ),
        Inconsistent(
            "In May 2021 the clinic opened a second ward. It has treated 1,313 patients since 2019.",
            "en",
            at="1,313 patients",
            says="lower than an earlier total",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", "By the end of April 2021 the clinic had treated 1,342 patients since 2019."),),
        ),
        Inconsistent(
            "The clinic treated 22 patients this month, July 2021. It has treated 1,335 patients since 2019.",
            "en",
            at="1,335 patients",
            says="below an earlier total",
            date=Date(2021, 8, 3),
            rules=RULES,
            earlier=(("2021-06-04", "By the end of May 2021 the clinic had treated 1,321 patients since 2019."),),
        ),
        Inconsistent(
            "The mobile clinics have now treated 1,313 patients since March 2019.",
            "en",
            at="1,313 patients",
            says="1,342",
            date=Date(2021, 6, 3),
            earlier=(("2021-05-04", "Since March 2019 a total of 1,342 patients have been seen and treated."),),
        ),
        Consistent(
            "Since March 2019 the clinics have treated 1,313 patients; 29 cases were counted twice and taken back.",
            "en",
            date=Date(2021, 6, 3),
            earlier=(("2021-05-04", "Since March 2019 the clinics have treated 1,342 patients."),),
        ),
        Consistent(
            "وعالجت العيادة 1,342 مريضا منذ 2019، بحسب تقرير أيار/مايو 2021.",
            "ar",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", "وعالجت العيادة 1,313 مريضا منذ 2019، بحسب تقرير نيسان/أبريل 2021."),),
        ),
        Inconsistent(
            "وعالجت العيادة 1,313 مريضا منذ 2019، بحسب تقرير أيار/مايو 2021.",
            "ar",
            at="1,313 مريضا",
            says="1,342",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", "وعالجت العيادة 1,342 مريضا منذ 2019، بحسب تقرير نيسان/أبريل 2021."),),
        ),
    ),
)
