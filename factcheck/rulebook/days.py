"""Of which day a figure is: the last day of its own period, else the day of its release."""

from __future__ import annotations

from datetime import date as Date

from factcheck.model import Claim


def day_of(claim: Claim, released: Date | None) -> Date | None:
    """The day that a figure speaks of, None where neither the text nor the release tells one."""
    if claim.period is not None and claim.period.end is not None:
        return claim.period.end
    return released
