"""The figures of a release of which a metric demands something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checks.contract import Case
from factcheck.model import Claim
from factcheck.rulebook import Metric, catch


@dataclass(frozen=True, slots=True)
class Demanded:
    """A metric, a figure of it, and why its demands cannot be judged where that is so."""

    metric: Metric
    claim: Claim
    unless: tuple[str, ...] = ()


def demanded(case: Case) -> Iterator[Demanded]:
    """The figure of each metric, each of its figures where the metric asks for that; only while the metric is valid."""
    if case.rulebook is None:
        return
    caught = catch(case.rulebook, case.release)
    for metric in case.rulebook.metrics.values():
        valid = metric.about.holds_on(case.release.date)
        if valid is False:
            continue
        best = caught.claims.get(metric.id)
        claims = caught.fitting(metric.id) if metric.demands.every else (() if best is None else (best,))
        for claim in sorted(claims, key=lambda each: each.start):
            yield Demanded(metric, claim, () if valid else ("rule-undated", metric.named))
