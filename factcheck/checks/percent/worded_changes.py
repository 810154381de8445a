"""Changes by a share in words, with both figures: "up by a third, from 1,200 to 1,600", "cut by half from 86 to 43"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.contract import Case
from factcheck.checks.percent.signs import Stretch, stretches
from factcheck.checks.percent.things import same_family
from factcheck.checks.percent.worded_shares import NEAR, claim_at, loosely
from factcheck.model import Apply, Claim, Relation, Term

SIGN = r"(?P<sign>[ud])(?:[wi1]{0,3}|[wo1TyjmA]{0,8}i[w1]{0,2})(?P<share>H)"  # up by a third; cut our use since May by a third
PAIR = r"[fb][w1]{0,3}(?P<old>A)w{0,3}t[w1]{0,3}(?P<new>A)"  # from 1,200 to 1,600
TURNED = r"t[w1]{0,3}(?P<new>A)w{0,4},?w{0,2}f[w1]{0,3}(?P<old>A)"  # to 1,600 from 1,200
SHAPES = tuple(
    re.compile(each)
    for each in (
        SIGN + r"w{0,3},?w{0,2}" + PAIR,
        SIGN + r"w{0,3},?w{0,2}" + TURNED,
        r"f[w1]{0,3}(?P<old>A)w{0,3}t[w1]{0,3}(?P<new>A)w{0,3},[w1]{0,3}(?P<sign>[ud])[wo1]{0,3}(?P<share>H)",
    )
)
FALLING = "d"


def worded_changes(case: Case) -> Iterator[Relation]:
    """The changes by a share in words of a document, in order of place."""
    for stretch in stretches(case):
        if stretch.has_ratio and stretch.has_pair:
            yield from _of(stretch)


def _of(stretch: Stretch) -> Iterator[Relation]:
    letters = stretch.letters
    for match in (found for shape in SHAPES for found in shape.finditer(letters)):
        share, old, new = (claim_at(stretch.signs, match.start(name)) for name in ("share", "old", "new"))
        fewer, more = (new, old) if match["sign"] == FALLING else (old, new)
        if _may_be(share, fewer, more, old):
            difference = Apply("-", (Term(more, _role(more, new)), Term(fewer, _role(fewer, new))))
            yield Relation(
                Term(loosely(share), "percentage"), Apply("/", (difference, Term(old, "old"))), topic="percent-change"
            )


def _role(figure: Claim, new: Claim) -> str:
    return "new" if figure is new else "old"


def _may_be(share: Claim, fewer: Claim, more: Claim, old: Claim) -> bool:
    """Whether two figures lie as far apart as the share of the old one would have them, but for a slip."""
    if not share.value or share.value >= 1 or not fewer.value or not more.value or not old.value:
        return False
    if not same_family(fewer, more) or more.value <= fewer.value:
        return False
    return abs((more.value - fewer.value) / (old.value * share.value) - 1) <= NEAR
