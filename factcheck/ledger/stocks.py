"""Stocks that roll forward: what was carried over, plus what came in, less what went out."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.ledger.series import Stated, Track
from factcheck.model import Apply, Claim, Expression, Term
from factcheck.rulebook import Metric


def left_over(
    metric: Metric, figures: Mapping[str, Claim], *, opening: Claim | None = None
) -> tuple[Expression | None, str]:
    """What a stock is made of in one release, or None and the metric that is not stated.

    `opening` stands for what was carried over where the release does not say.
    """
    rolls = metric.rolls
    if rolls is None:
        return None, metric.id
    start = figures.get(rolls.start, opening)
    if start is None:
        return None, rolls.start
    missing = next((name for name in (*rolls.plus, *rolls.minus) if name not in figures), None)
    if missing is not None:
        return None, missing
    result: Expression = Term(start, rolls.start if rolls.start in figures else "earlier")
    if rolls.plus:
        result = Apply("+", (result, *(Term(figures[name], name) for name in rolls.plus)))
    for name in rolls.minus:
        result = Apply("-", (result, Term(figures[name], name)))
    return result, ""


def opening(track: Track, metric: Metric) -> Claim | None:
    """What the release about the turn before left of a stock, None where it does not say or there is none."""
    if track.turn is None:
        return None
    before = track.at(track.turn.before())
    return next((figures[metric.id] for figures in before if metric.id in figures), None)


def left_open(track: Track, now: Stated, source: str) -> tuple[Expression | None, tuple[str, ...]]:
    """What the release about the turn before a figure left of a stock, stated or worked out, or why that is not known."""
    turn = now.turn.before()
    if not track.reports_on(turn):
        return None, ("month-missing", str(turn))
    versions = list(track.at(turn))
    for figures in versions:
        if source in figures:
            return Term(figures[source], "earlier"), ()
    metric = track.rulebook.metrics.get(source)
    for figures in versions:
        made_of, _ = left_over(metric, figures) if metric is not None else (None, "")
        if made_of is not None:
            return made_of, ()
    return None, ("metric-missing-before", track.title(source))
