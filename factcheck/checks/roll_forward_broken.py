"""The figure still open is not what was carried over, plus what came in, less what was completed.

What it compares
----------------
In one release, the figure of every metric for which a rule file gives `rolls` with the sum that the file names. Without
rules, what the text calls still open with what it calls carried over, received and completed, if earlier releases
were seen to add up so.
Where the release does not say what was carried over, the figure left open a turn before stands for it. So may the level
of a thing ("18,958 people in the camps") of which a release tells who came and who left.

Why it matters
--------------
Stocks and flows are often counted by different people. When they no longer roll forward, one of the four
figures is wrong, and the error is passed on to the next release.

When it stays silent
--------------------
Where the release does not state the figure itself. Where several figures fit it equally well, they are listed
as skipped. Where it states that but not all its parts, the relation is listed as skipped with the part that is
missing.

How to fix
----------
Recount the figure that is named, or say what else came in or went out.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.followed import followed
from factcheck.ledger import Track, form_of, left_over, opening
from factcheck.model import Relation, Term, terms
from factcheck.rulebook import Metric


def find(case: Case) -> Iterator[Relation]:
    """A relation for each figure of the release that rolls forward."""
    yield from followed(case, _rolled)


def _rolled(seen: Track) -> Iterator[Relation]:
    for metric in seen.rulebook.metrics.values():
        if metric.rolls is not None:
            yield from seen.unsettled(metric.id, topic="roll-forward")
            if metric.id in seen.figures:
                yield _relation(seen, metric)


def _relation(seen: Track, metric: Metric) -> Relation:
    """What is open against what it is made of; skipped where a part is not stated."""
    reported = Term(seen.figures[metric.id], metric.id)
    made_of, missing = left_over(metric, seen.figures, opening=opening(seen, metric))
    if made_of is None:
        return Relation(reported, reported, topic="roll-forward", unless=seen.missing(missing))
    figures = [reported.claim, *(each.claim for each in terms(made_of))]
    form = form_of(figures, among=seen.figures.values())
    return Relation(reported, made_of, form=form, topic="roll-forward")


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
      ar: {counted: [طلب, طلبا, طلبات], near: {any: [ورد]}}
  settled:
    find:
      en: {counted: [claims], near: {any: [settled]}}
      ar: {counted: [طلب, طلبا, طلبات], near: {any: [سويت]}}
"""

CHECK = Check(
    "LED02",
    "roll-forward-broken",
    find,
    examples=(
        Consistent(
            "The office had 519 claims brought forward. Another 241 claims were filed. It settled 64 claims. "
            "That leaves 696 claims open.",
            "en",
            rules=RULES,
        ),
        Inconsistent(
            "The office had 519 claims brought forward. Another 241 claims were filed. It settled 64 claims. "
            "That leaves 669 claims open.",
            "en",
            at="669 claims",
            says="696",
            slip="digits-swapped",
            suggests="696",
            rules=RULES,
        ),
        Consistent("Another 241 claims were filed. That leaves 696 claims open.", "en", rules=RULES),
        Consistent(
            "وكان لدى المكتب 43 طلبا من الشهر السابق. وورد 27 طلبا. وسويت 28 طلبا. ولا يزال 42 طلبا مفتوحا.",
            "ar",
            rules=RULES,
        ),
        Inconsistent(
            "وكان لدى المكتب 43 طلبا من الشهر السابق. وورد 27 طلبا. وسويت 28 طلبا. ولا يزال 52 طلبا مفتوحا.",
            "ar",
            at="52 طلبا",
            says="42",
            rules=RULES,
        ),
    ),
)
