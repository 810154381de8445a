"""Changes by a share in words, with both figures: "up by a third, from 1,200 to 1,600", "cut by half from 86 to 43"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.contract import Case
from factcheck.checks.percent.relations import TELLING, is_slip
from factcheck.checks.percent.signs import Stretch, stretches
from factcheck.checks.percent.things import same_family
from factcheck.checks.percent.worded_shares import NEAR, claim_at, loosely
from factcheck.judge import judge
from factcheck.model import Apply, Claim, Relation, Term

SIGN = r"(?P<sign>[ud])(?:[wi1]{0,3}|[wo1TyjmAb]{0,8}i[w1]{0,2})(?P<share>H)"  # up by a third; cut our use since May by a third
PAIR = r"[fb][w1]{0,3}(?P<old>A)[wT]{0,5}t[w1]{0,3}(?P<new>A)"  # from 1,200 to 1,600
TURNED = r"t[w1]{0,3}(?P<new>A)[wT]{0,5},?w{0,2}f[w1]{0,3}(?P<old>A)"  # to 1,600 from 1,200
BETWEEN = r"[wm1T]{0,6},?w{0,2}"  # a third since May, …
SHAPES = tuple(
    re.compile(each)
    for each in (
        SIGN + BETWEEN + PAIR,
        SIGN + BETWEEN + TURNED,
        r"f[w1]{0,3}(?P<old>A)w{0,3}t[w1]{0,3}(?P<new>A)w{0,3},[w1]{0,3}(?P<sign>[ud])[wo1]{0,3}(?P<share>H)",
    )
)
LEFT = r"(?P<sign>d)[wT1]{0,6}t[w1]{0,2}(?P<share>H)"  # fell to a third
LEAD = r"[w1T]{0,5},?[w1]{0,2}(?:t[w1]{0,3})?"
REST = tuple(
    re.compile(LEFT + each)
    for each in (
        BETWEEN + PAIR,
        LEAD + r"(?P<new>A)[wT1]{0,8},?w{0,2}[vf][w1]{0,6}(?P<old>A)",  # fell to a third: 400 are left, after 1,200
    )
)
FALLING = "d"


def worded_changes(case: Case) -> Iterator[Relation]:
    """The changes by a share in words of a document, in order of place."""
    for stretch in stretches(case):
        if stretch.has_ratio and stretch.has_pair:
            yield from _of(stretch)
            yield from _left(stretch)


def _of(stretch: Stretch) -> Iterator[Relation]:
    letters = stretch.letters
    for match in (found for shape in SHAPES for found in shape.finditer(letters)):
        share, old, new = (claim_at(stretch.signs, match.start(name)) for name in ("share", "old", "new"))
        fewer, more = (new, old) if match["sign"] == FALLING else (old, new)
        if not share.value or share.value >= 1 or not same_family(fewer, more):
            continue
        difference = Apply("-", (Term(more, _role(more, new)), Term(fewer, _role(fewer, new))))
        relation = Relation(
            Term(loosely(share), "percentage"), Apply("/", (difference, Term(old, "old"))), topic="percent-change"
        )
        if _may_be(share, fewer, more, old) or is_slip(judge(relation), TELLING):
            yield relation


def _left(stretch: Stretch) -> Iterator[Relation]:
    """What a figure fell to, told as the share of it that is left."""
    for match in (found for shape in REST for found in shape.finditer(stretch.letters)):
        share, old, new = (claim_at(stretch.signs, match.start(name)) for name in ("share", "old", "new"))
        if not share.value or share.value >= 1 or not old.value or not new.value or not same_family(new, old):
            continue
        relation = Relation(
            Term(loosely(share), "percentage"), Apply("/", (Term(new, "new"), Term(old, "old"))), topic="multiple"
        )
        near = abs(new.value / (old.value * share.value) - 1) <= NEAR
        if near or is_slip(judge(relation), TELLING):
            yield relation


def _role(figure: Claim, new: Claim) -> str:
    return "new" if figure is new else "old"


def _may_be(share: Claim, fewer: Claim, more: Claim, old: Claim) -> bool:
    """Whether two figures lie as far apart as the share of the old one would have them, but for a slip."""
    if not share.value or not fewer.value or not more.value or not old.value or more.value <= fewer.value:
        return False
    return abs((more.value - fewer.value) / (old.value * share.value) - 1) <= NEAR
