"""What the text around a failing relation says for or against its figures, beside the figures themselves.

A figure that another mention repeats is hardly the one that slipped; one whose noun stands in the form that another
number asks for ("7 شخصا", where 7 asks for a plural) probably is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from factcheck.extract.fold import fold, fold_word
from factcheck.locales import ROOT, Pack, pack
from factcheck.model import COUNTED, Claim, Release, Verdict

ODD = Decimal(20)  # how much likelier a figure is wrong whose noun does not agree with it
REPEATED = Decimal("0.125")  # and one that is said again outside the relation
LEAST_DIGITS = 2  # of a figure whose repetition tells something
HUNDRED = 100
_NEXT = re.compile(r" ?([^\W\d_]{3,})")

Place = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Form:
    """The endings that no noun has behind the numbers whose last two digits lie in a range."""

    low: int
    high: int
    endings: tuple[str, ...]
    beginnings: tuple[str, ...]  # of nouns that have them all the same
    others: tuple[str, ...]  # the ends of such nouns


@cache
def forms(pack: Pack) -> tuple[Form, ...]:
    """The forms that a language asks of a noun behind a number; none where nouns show none."""

    def folded(row: Mapping[str, list[str]], name: str) -> tuple[str, ...]:
        return tuple(fold_word(word) for word in row.get(name, []))

    return tuple(
        Form(
            int(row["from"]),
            int(row["to"]),
            folded(row, "not_ending"),
            folded(row, "but_beginning"),
            folded(row, "but_ending"),
        )
        for row in pack.data("counted").get("number_agreement", [])
    )


class Leanings:
    """What a release says for or against the figures of its failing relations; its figures are gathered by value once."""

    def __init__(self, release: Release) -> None:
        self._known = forms(pack(release.words_of or ROOT))
        self._told: dict[Decimal, list[Claim]] = defaultdict(list)
        for claim in release.claims:
            if claim.value is not None:
                self._told[claim.value].append(claim)

    def of(self, verdict: Verdict) -> dict[Place, Decimal]:
        """How many times likelier than others each figure of a failing relation is to be wrong, by what the text says beside it."""
        claims = {term.claim.identity: term.claim for term in verdict.relation.terms()}
        found: dict[Place, Decimal] = {}
        for place, claim in claims.items():
            odd = ODD if self._known and is_odd(claim, self._known) else Decimal(1)
            same = self._told.get(claim.value, ()) if claim.value is not None else ()
            again = REPEATED if any(_repeats(each, claim) for each in same if each.identity not in claims) else 1
            if odd * again != 1:
                found[place] = odd * again
        return found


def is_odd(claim: Claim, known: tuple[Form, ...]) -> bool:
    """Whether the noun right behind a number stands in a form that this number does not take."""
    quantity = claim.quantity
    if quantity is None or claim.value is None or claim.value % 1 or quantity.step != 1 or claim.kind == "percent":
        return False
    found = _NEXT.match(claim.document.prose, claim.number_end)
    if found is None:
        return False
    word, last = fold(found.group(1)).lower(), abs(int(claim.value)) % HUNDRED
    return any(
        each.low <= last <= each.high
        and word.endswith(each.endings)
        and not word.startswith(each.beginnings)
        and not word.endswith(each.others)
        for each in known
    )


def _repeats(other: Claim, claim: Claim) -> bool:
    """Whether another claim says the same value of the same sort, in two digits or more that are not all zeros."""
    if claim.value is None or other.value != claim.value:
        return False
    counted = claim.kind in COUNTED and other.kind in COUNTED and "" in (claim.unit, other.unit)  # "619 of the 1,044"
    same = (other.kind, other.unit) == (claim.kind, claim.unit)
    return (counted or same) and len(claim.value.normalize().as_tuple().digits) >= LEAST_DIGITS
