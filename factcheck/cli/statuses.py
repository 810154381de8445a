"""The exit status that a report asks for."""

from __future__ import annotations

from factcheck.model import SEVERITIES, Report


def status(report: Report, fail_on: str) -> int:
    """2 where something could not be read, 1 for a finding at or above the threshold, else 0."""
    if report.errors:
        return 2
    if fail_on == "never":
        return 0
    worst = report.worst()
    return int(worst is not None and SEVERITIES.index(worst) <= SEVERITIES.index(fail_on))
