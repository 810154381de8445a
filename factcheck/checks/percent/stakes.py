"""What one owner keeps beside what another one takes: "a 19.7% interest … will retain an 80.3% interest"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate
from factcheck.checks.sums.share_sums import shares_of
from factcheck.model import Claim

BEFORE = 40  # code points before a share in which it is said to be kept
BEHIND = 40  # code points behind a share in which the stake is named
FINE = 3  # digits of a share whose swapped ones tell something
PERCENT = frozenset({"percent"})
HUNDRED = Decimal(100)
CLOSE = 30  # two shares that give less than 70 percent, or more than 130, are of other things


def stakes(case: Case) -> Iterator[list[Candidate]]:
    """Each stake that is kept, with the nearest stake before it of which it may be the rest; believed where both give 100."""
    earlier: list[Claim] = []
    for claim in case.of_kinds(PERCENT) if case.has_cue("share_kept") else ():
        if claim.value is None or claim.change is not None:
            continue
        if not case.cues_between(claim.end, claim.end + BEHIND, "share_stake"):
            continue
        if case.cues_between(max(0, claim.start - BEFORE), claim.start, "share_kept"):
            near = [each for each in earlier if each.value is not None and _may_complete(each.value + claim.value)]
            rest = [each for each in near if each.value is not None and each.value + claim.value == HUNDRED]
            yield [Candidate(shares_of((claim, each)), sure=False, digits=FINE) for each in (*rest[-1:], *near[-1:])]
        earlier.append(claim)


def _may_complete(together: Decimal) -> bool:
    return abs(together - HUNDRED) <= CLOSE
