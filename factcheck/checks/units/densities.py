"""Numbers of people and things on an area as measures: "386 people per km²" beside "1,000 people per square mile".

Extraction counts the people; that they stand on an area matters only where the same is told of another one beside it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from factcheck.checks.units.tie_words import FURTHEST
from factcheck.extract import unit_below, unit_forms
from factcheck.locales import Pack
from factcheck.model import Claim
from factcheck.units import commensurable

COUNTED = frozenset({"count", "number"})
AREA = "meter ** 2"
LONGEST = 48  # code points behind a count in which its area stands
ABBREVIATED = 3  # code points before a stroke
SIGNS = frozenset({"mi²", "mi2", "sq mi", "sq. mi"})
SHORTEST = 4
FEWEST = 4  # of them between two counts, since something must say of what area the first one is


def with_densities(text: str, claims: Sequence[Claim], pack: Pack) -> Sequence[Claim]:
    """The claims, two neighbouring counts being measures where both stand over an area."""
    lower = text.lower()
    for article in pack.data("numbers").get("proclitics", {}).get("articles", ()):
        lower = lower.replace(article, "")  # "الميل المربع"
    if not any(map(lower.__contains__, square_miles(pack))):
        return claims
    out = list(claims)
    for at, (one, other) in enumerate(itertools.pairwise(claims)):
        near = FEWEST <= other.start - one.end <= FURTHEST
        if not near or one.kind not in COUNTED or other.kind not in COUNTED:
            continue
        found = [_density(text, each, pack) for each in (one, other)]
        if found[0] is not None and found[1] is not None and found[0].end <= other.start:
            out[at], out[at + 1] = found[0], found[1]
    return out


@cache
def square_miles(pack: Pack) -> tuple[str, ...]:
    """How square miles are written, without which no text tells a density twice."""
    words = unit_forms(pack, "mile ** 2")
    return tuple(sorted({each.lower() for each in words if len(each) >= SHORTEST} | SIGNS))


def _density(text: str, claim: Claim, pack: Pack) -> Claim | None:
    """A count with the area behind it as its unit; None where no area stands there."""
    start = text.find("/", claim.end, claim.end + ABBREVIATED)  # "hab./km²", "人/km²"
    start = claim.end if start < 0 else start
    below = unit_below(text[start : start + LONGEST], pack)
    if below is None or claim.quantity is None or not commensurable(below[0], AREA):
        return None
    unit = f"1 / {below[0]}"
    quantity = replace(claim.quantity, unit=unit, kind="measure", exact=False)
    return replace(claim, kind="measure", end=start + below[1], quantity=quantity)
