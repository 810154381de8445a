"""A verdict: what the judge says of a relation, with the numbers that it compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from factcheck.model.claim import Claim
from factcheck.model.interval import Interval
from factcheck.model.relation import Relation

Outcome = Literal["consistent", "inconsistent", "skipped"]
Reading = Literal["narrow", "wide", "hedged"]


def _unknown() -> None:
    """What a verdict expects that compared no figures."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the judge says of one relation.

    `reading` tells how a consistent relation holds: as written (narrow), only by rounding (wide), or
    only by an open-ended hedge (hedged). `reported` and `recomputed` are the two sides as intervals in
    `unit`, the widest reading that was compared; `as_written` works out the recomputed figure as a point where
    the other figures are taken as written: most verdicts are weighed and never told, so it is done when asked for. `sense` is the unit sense that held, where several were
    tried. `reason` says why a relation was skipped: a key of the messages, then its arguments.
    """

    relation: Relation
    outcome: Outcome
    reading: Reading | None = None
    reported: Interval | None = None
    recomputed: Interval | None = None
    as_written: Callable[[], Decimal | None] = field(default=_unknown, compare=False, repr=False)
    unit: str = ""
    sense: str | None = None
    reason: tuple[str, ...] = ()

    @property
    def expected(self) -> Decimal | None:
        """The recomputed figure, all others as they are written; None where it is a range, or not known."""
        return self.as_written()


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The slip that would explain a failing verdict.

    `slip` is a name of the interface's list ("digits-swapped"). `suspect` is the claim that is
    probably wrong, `value` what it would have to read in its own unit and with its own scale word,
    `unit` the unit that it would have to carry where the unit is the slip. `like` is the figure whose
    number format a suggestion takes where the suspect's own is the slip. `others` are rarer
    explanations, best first.
    """

    slip: str
    suspect: Claim
    value: Decimal | None = None
    unit: str | None = None
    like: Claim | None = None
    others: tuple[Diagnosis, ...] = field(default=())
