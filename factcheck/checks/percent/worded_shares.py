"""Shares in words with part and whole: "three quarters of the 436 schools, or 327", "of the 46 households, a third (15)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.checks.percent.letters import Sign
from factcheck.checks.percent.signs import Stretch
from factcheck.checks.percent.things import same_family
from factcheck.judge import diagnose, judge
from factcheck.model import Apply, Claim, Relation, Term, Verdict

REACH = Decimal("0.1")  # a share in words ("one in five", "a third") reaches a tenth of itself either way
NEAR = Decimal("0.5")  # figures that miss each other by more, as a share of one, are no part and whole
SWAPPED = "digits-swapped"
LINK = r"(?:,?\(|,?t{0,2}s)[w1]{0,2}"  # "(", or "that is"
SHAPES = tuple(
    re.compile(each.replace("LINK", LINK))
    for each in (
        r"(?P<share>H)[w1]{0,3}o[wt1]{0,4}(?P<whole>A)w{0,4}(?:LINK|,(?=A,))(?P<part>A)(?![w1]{0,3}o)",
        r"(?P<share>H)(?:1|w{1,3}[wp])(?P<whole>A)w{0,4}LINK(?P<part>A)(?![w1]{0,3}o)",  # half the 436; ثلث المدارس وعددها 436
        r"o[w1]{0,4}(?P<whole>A)w{0,6},w{0,3}(?P<share>H)w{0,3}LINK(?P<part>A)",
        r"(?P<share>H)[w1]{0,3}o[w1]{0,4}(?P<whole>A)[w1]{0,8},(?P<part>A)(?=[w1]{0,2},)",  # a third of the 46 boats there, 15 in all,
        r"(?P<share>H)[w1o]{0,8},?s[w1]{0,2}(?P<part>A)w{0,3}o[w1]{0,3}(?P<whole>A)",  # a third of the boats, or 15 of 46
        r"o[w1]{0,4}(?P<whole>A)[we]{0,6},?w{0,6}(?P<part>A)w{0,6},w?s[w1]{0,2}(?P<share>H)",  # of the 160, 40 …, that is a quarter
        r"(?P<part>A)w{0,4}o[w1]{0,3}(?P<whole>A)w{0,4}LINK(?P<share>H)(?!w{0,2}o[w1]{0,4}A)",  # 15 of the 46 boats, or a third
        r"(?P<part>A)w{0,4}o[w1]{0,3}(?P<whole>A)w{0,4},(?P<share>H)(?=o1w|,)",  # 15 of the 46 boats, a third of the fleet
        r"(?P<part>A)w{0,6},w{0,2}(?P<share>H)(?:1|o1?)(?P<whole>A)",  # 1,150 euros, half the 2,300
        r"(?P<part>A)w{0,6},s(?P<share>H)[wjo1]{0,5}s(?P<whole>A)",  # 1,150 دينارا، أي نصف ما يدفع هناك وهو 2,300
    )
)


def loosely(claim: Claim) -> Claim:
    """A share in words as a number that reaches a tenth of itself either way."""
    quantity, value = claim.quantity, claim.value
    assert quantity is not None
    assert value is not None
    return replace(
        claim, quantity=replace(quantity, unit="", kind="count", step=value * REACH * 2, exact=False, free=None)
    )


def worded_shares(stretch: Stretch) -> Iterator[Relation]:
    """The shares in words of a sentence with the part and the whole that a fixed shape ties to them."""
    if not stretch.has_ratio:
        return
    letters = stretch.letters
    told: set[int] = set()
    for match in (found for shape in SHAPES for found in shape.finditer(letters)):
        share, part, whole = (claim_at(stretch.signs, match.start(name)) for name in ("share", "part", "whole"))
        if share.number_start not in told and _may_be(share, part, whole):
            told.add(share.number_start)
            yield _relation(share, part, whole)


TAKEN_UP = re.compile(r"[w1L]{0,3}(?P<share>H)[w1o]{0,6},(?:s[w1]{0,2})?(?P<part>A)[w1]{0,3},")


def taken_up_shares(before: Stretch, stretch: Stretch) -> Iterator[Relation]:
    """The share in words that opens a sentence, of the figure before it of which it holds: "A quarter of the crop, 6,600 tonnes,".

    Where it holds of none, swapped digits of the part must lead to one of them.
    """
    match = TAKEN_UP.match(stretch.letters) if stretch.has_ratio else None
    if match is None:
        return
    share, part = (claim_at(stretch.signs, match.start(name)) for name in ("share", "part"))
    wholes = [each.claim for each in before.signs if each.letter == "A" and each.claim is not None]
    found = [_relation(share, part, each) for each in wholes if each.unit == part.unit and _may_be(share, part, each)]
    judged = [(each, judge(each)) for each in found]
    holding = [each for each, verdict in judged if verdict.outcome == "consistent"]
    yield from holding[:1] or [each for each, verdict in judged if _is_swapped(verdict, part)][:1]


def _is_swapped(verdict: Verdict, part: Claim) -> bool:
    """Whether swapped digits of the part explain why a share does not hold."""
    slip = diagnose(verdict)
    return slip is not None and slip.slip == SWAPPED and slip.suspect.start == part.start


def _relation(share: Claim, part: Claim, whole: Claim) -> Relation:
    ratio = Apply("/", (Term(part, "part"), Term(whole, "whole")))
    return Relation(Term(loosely(share), "percentage"), ratio, topic="percent-of")


def claim_at(signs: Sequence[Sign], at: int) -> Claim:
    """The figure that a sign stands for."""
    claim = signs[at].claim
    assert claim is not None
    return claim


def _may_be(share: Claim, part: Claim, whole: Claim) -> bool:
    """Whether a figure is of the size that the share of the other would have, but for a slip."""
    if not share.value or not part.value or not whole.value or not same_family(part, whole):
        return False
    return share.value < 1 and part.value < whole.value and abs(part.value / (whole.value * share.value) - 1) <= NEAR
