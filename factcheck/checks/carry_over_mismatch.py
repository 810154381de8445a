"""The figure carried over is not the one that the release before left open.

What it compares
----------------
The figure of every metric for which a rule file gives `carries` with that stock in the release about the turn
before: the month before in a monthly report, the week before in a weekly one. Where that release does not state the stock, it is worked out from its own parts. Without rules, what the text
calls carried over is held against what the release before called still open, if both were seen to agree before.

Why it matters
--------------
Nobody adds up two releases. What gets lost between the end of one turn and the start of the next shows nowhere
else.

When it stays silent
--------------------
Without earlier releases, and where the paragraph announces a revision. Where several figures fit the metric equally well, they are listed as
skipped. Where the release about the turn before is missing, or has neither the stock nor all its parts, the
relation is listed as skipped.

How to fix
----------
Correct the figure, or say what became of the difference (reopened, withdrawn, recounted).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.followed import followed
from factcheck.ledger import Stated, Track, form_of, left_open
from factcheck.model import Relation, Term, terms


def find(case: Case) -> Iterator[Relation]:
    """A relation for each carried-over figure of a release that has releases before it."""
    if case.history:
        yield from followed(case, _carried)


def _carried(seen: Track) -> Iterator[Relation]:
    for metric in seen.rulebook.metrics.values():
        if metric.carries is not None:
            yield from seen.unsettled(metric.id, topic="carry-over")
            now = seen.now(metric.id)
            if now is not None:
                yield _relation(seen, now, metric.id, metric.carries)


def _relation(seen: Track, now: Stated, name: str, source: str) -> Relation:
    """What was carried over against what the month before left open."""
    reported = Term(now.claim, name)
    before, unless = left_open(seen, now, source)
    if before is None:
        return Relation(reported, reported, topic="carry-over", unless=unless)
    figures = [now.claim, *(each.claim for each in terms(before))]
    form = form_of(figures, among=seen.figures.values())
    return Relation(reported, before, form=form, topic="carry-over")


RULES = """
metrics:
  open:
    behaviour: stock
    rolls: {from: brought_forward, plus: [filed], minus: [settled]}
    find:
      en: {counted: [claims], near: {any: [open]}}
      ar: {counted: [طلب, طلبا, طلبات], near: {any: [مفتوحا, مفتوحة]}}
  brought_forward:
    carries: open
    find:
      en: {counted: [claims], near: {any: [brought forward]}}
      ar: {counted: [طلب, طلبا, طلبات], near: {any: [السابق]}}
  filed:
    find:
      en: {counted: [claims], near: {any: [filed]}}
  settled:
    find:
      en: {counted: [claims], near: {any: [settled]}}
"""
APRIL = "April 2021: that leaves 351 claims open."
APRIL_IN_PARTS = (
    "April 2021 began with 321 claims brought forward. Another 269 claims were filed. The office settled 276 claims."
)

CHECK = Check(
    "LED03",
    "carry-over-mismatch",
    find,
    examples=(
        Consistent(
            "May 2021 began with 351 claims brought forward.",
            "en",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", APRIL),),
        ),
        Inconsistent(
            "May 2021 began with 344 claims brought forward.",
            "en",
            at="344 claims",
            says="lies 7 below",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", APRIL),),
        ),
        Consistent(
            "May 2021 began with 314 claims brought forward.",
            "en",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", APRIL_IN_PARTS),),
        ),
        Consistent(
            "June 2021 began with 344 claims brought forward.",
            "en",
            date=Date(2021, 7, 3),
            rules=RULES,
            earlier=(("2021-05-04", APRIL),),
        ),
        Consistent(
            "وكان لدى المكتب في أيار/مايو 2021 ما مجموعه 43 طلبا من الشهر السابق.",
            "ar",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", "وفي نهاية نيسان/أبريل 2021 لا يزال 43 طلبا مفتوحا."),),
        ),
        Inconsistent(
            "وكان لدى المكتب في أيار/مايو 2021 ما مجموعه 34 طلبا من الشهر السابق.",
            "ar",
            at="34 طلبا",
            says="43",
            slip="digits-swapped",
            suggests="43",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", "وفي نهاية نيسان/أبريل 2021 لا يزال 43 طلبا مفتوحا."),),
        ),
    ),
)
