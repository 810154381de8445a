"""Changes whose old figure stands beside the percentage, and whose new one an earlier sentence told of the same thing.

"Income came to 372 million. … Income fell 38 % compared with last year, when it was 600 million." What does not fit is believed
where a telling slip explains it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.percent.signs import Stretch, stretches
from factcheck.checks.percent.things import alike
from factcheck.checks.percent.worded_shares import claim_at
from factcheck.checks.restated.like_things import heads, roots_of
from factcheck.checks.restated.told_things import told_before
from factcheck.judge import diagnose, judge
from factcheck.model import COUNTED, Apply, Claim, Relation, Term, Verdict

SAID = "[^APQMKHudczkgr.;]"
SHAPE = re.compile(rf"(?P<dir>[ud]){SAID}{{0,6}}(?P<pct>P){SAID}{{0,3}}[vmfb]{SAID}{{0,10}}(?P<old>A)")
FALLS = "d"
SUBJECT = 40  # code points before a percentage in which the words stand that say what changed
FEW = 3  # figures of one thing, of which a slip may tell the one that is meant
MOST_DIGITS = 5
CLOSEST = Decimal("0.03")  # the last digit of a close percentage, as a share of it
TELLING = frozenset({"digits-swapped", "decimal-moved"})


def told_changes(case: Case, known: Collection[int]) -> Iterator[Relation]:
    """The changes of a document from an old figure to one told before; none whose percentage stands at a `known` place."""
    for stretch in stretches(case):
        if stretch.has_share and stretch.may_change:
            for match in SHAPE.finditer(stretch.letters):
                share, old = (claim_at(stretch.signs, match.start(name)) for name in ("pct", "old"))
                if share.number_start not in known and _is_alone(stretch, old):
                    yield from _meant([_change(match["dir"], share, old, new) for new in _new(case, share, old)])


def _is_alone(stretch: Stretch, old: Claim) -> bool:
    """Whether no other figure of its sort stands in the sentence of an old figure."""
    return not any(each is not old and each.quantity is not None and alike(each, old) for each in stretch.claims)


def _new(case: Case, share: Claim, old: Claim) -> list[Claim]:
    """The figures of earlier sentences of what changed, one for each value, the nearest first."""
    things = heads(old, case.pack)
    if old.kind not in COUNTED:
        subject = case.document.prose[max(0, share.start - SUBJECT) : share.start].rpartition("\n")[2]
        things = frozenset[str]().union(*(roots_of(each, case.pack) for each in subject.split()[1:]))
    found = told_before(case, things, share.start)
    return list({each.value: each for each in found if each.sentence < share.sentence and alike(each, old)}.values())


def _change(direction: str, share: Claim, old: Claim, new: Claim) -> Relation:
    terms = (Term(new, "new"), Term(old, "old"))
    difference = Apply("-", terms[::-1] if direction == FALLS else terms)
    return Relation(Term(share, "percentage"), Apply("/", (difference, Term(old, "old"))), topic="percent-change")


def _meant(readings: list[Relation]) -> list[Relation]:
    """The reading that holds, else the one that a telling slip leads to where there are few."""
    verdicts = [judge(each) for each in readings]
    holding = [each.relation for each in verdicts if each.outcome == "consistent"]
    if holding or len(verdicts) > FEW:
        return holding[:1]
    return [each.relation for each in verdicts if tells(each)][:1]


def tells(verdict: Verdict) -> bool:
    """Whether a telling slip explains a share of figures that stand far apart.

    In a long figure some two digits exchanged would give almost any loose percentage, so that only a short one beside a close one counts.
    """
    found, share = diagnose(verdict), next(verdict.relation.terms()).claim
    if found is None or found.slip not in TELLING or not share.value or share.quantity is None:
        return False
    if found.suspect.number_start == share.number_start:
        return True
    digits = sum(map(str.isdigit, found.suspect.number_surface))
    return digits <= MOST_DIGITS and share.quantity.step <= share.value * CLOSEST
