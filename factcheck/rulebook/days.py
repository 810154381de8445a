"""Of which day or stretch of time a figure is."""

from __future__ import annotations

from datetime import date as Date

from factcheck.model import Claim, Period

SHARED = 5  # parts of six that two stretches of time must have in common to count as one


def alike(first: Period, second: Period) -> bool:
    """Whether two stretches of time are nearly the same; one without an end is like none, and like itself."""
    if None in (first.start, first.end, second.start, second.end):
        return first == second
    assert first.start is not None
    assert first.end is not None
    assert second.start is not None
    assert second.end is not None
    common = (min(first.end, second.end) - max(first.start, second.start)).days + 1
    whole = (max(first.end, second.end) - min(first.start, second.start)).days + 1
    return common * (SHARED + 1) >= whole * SHARED


def day_of(claim: Claim, released: Date | None) -> Date | None:
    """The day that a figure speaks of, None where neither the text nor the release tells one."""
    if claim.period is not None and claim.period.end is not None:
        return claim.period.end
    return released
