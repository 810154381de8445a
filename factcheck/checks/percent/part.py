"""A percentage with the part and the whole that it is the share of."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from factcheck.checks.percent.things import without_time
from factcheck.checks.percent.worded_shares import loosely
from factcheck.model import Apply, Claim, Relation, Term

FURTHEST = Decimal(10)  # times that a figure may miss what the others give where no slip explains it


@dataclass(frozen=True, slots=True)
class Part:
    """A part, its whole, and the percentage that it is said to be; without a whole, the part is a share in words.

    `tied` tells that a fixed shape ties all three, `apart` that they stand in several sentences or in no shape at all; of
    those, the ones are `tied` whose percentage is said of the part in so many words ("203, or 28 %").
    """

    percent: Claim
    part: Claim
    whole: Claim | None
    span: int = 0
    tied: bool = True
    apart: bool = False

    def relation(self) -> Relation:
        """The percentage is what part and whole give."""
        percent = Term(self.percent, "percentage")
        if self.whole is None:
            return Relation(percent, Term(loosely(self.part), "part"), topic="percent-of")
        part, whole = (Term(without_time(each), role) for each, role in ((self.part, "part"), (self.whole, "whole")))
        return Relation(percent, Apply("/", (part, whole)), topic="percent-of")

    @property
    def places(self) -> tuple[int, int]:
        """Where part and whole stand; the share of the one in the other is told but once."""
        return self.part.number_start, self.whole.number_start if self.whole is not None else -1

    @property
    def is_part(self) -> bool:
        """Whether the part is no greater than its whole."""
        return self.whole is None or (self.part.value or 0) <= (self.whole.value or 0)

    @property
    def within_reach(self) -> bool:
        """Whether the figures miss each other by less than a digit."""
        percent, part, whole = self.percent.value, self.part.value, self.whole.value if self.whole else Decimal(1)
        if not percent or not part or not whole:
            return False
        return FURTHEST**-1 <= part * 100 / (whole * percent) <= FURTHEST

    @property
    def misfit(self) -> Decimal:
        """How far the part is from what percentage and whole give, as a share of it."""
        percent, part, whole = self.percent.value, self.part.value, self.whole.value if self.whole else Decimal(1)
        if not percent or part is None or not whole:
            return Decimal(0)
        return abs(part * 100 / (whole * percent) - 1)
