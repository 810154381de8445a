"""Dates that a text says again as they are: "no later than 11 February 2025" in its lead and in its last paragraph.

Two mentions of one day are one date where their sentences share words; a stretch of days is told by both its ends.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factcheck.checks.contract import Case
from factcheck.checks.days import on_day, single_day
from factcheck.checks.repeated import ELSEWHERE, MOST, common_words
from factcheck.checks.said import Mention
from factcheck.model import Claim, Period

KINDS = frozenset({"date", "period"})
WORDS = 2  # that two mentions of one day must share
LEAST = 1  # the same of a stretch of days whose ends are both written


def repeated_dates(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of mentions of one date, the later first: with the one before it, and with the first; each as its first day."""
    for period, claims in _groups(case).items():
        mentions = [Mention(each, case.pack, title=False) for each in claims[:MOST]]
        for at, mention in enumerate(mentions):
            tied = [each for each in mentions[:at] if _is_one(mention, each, period)]
            for each in dict.fromkeys([*tied[-1:], *tied[:1]]):
                yield _on_first(mention.claim, period), _on_first(each.claim, period)


def _groups(case: Case) -> dict[Period, Sequence[Claim]]:
    """The dates with a written day that are named twice or more; the day of the release itself heads it, and says nothing."""
    found: dict[Period, list[Claim]] = defaultdict(list)
    for claim in case.claims:
        period = claim.when.period if claim.when is not None else None
        if claim.kind not in KINDS or claim.section in ELSEWHERE or period is None or period.start is None:
            continue
        if _names_a_day(claim) and (period.start != case.release.date or single_day(period) is None):
            found[period].append(claim)
    return {period: claims for period, claims in found.items() if len(claims) > 1}


def _names_a_day(claim: Claim) -> bool:
    """Whether a date is written with its day and month, so that it is no "today" and no mere month."""
    when = claim.when
    assert when is not None
    named = when.ends or (when,)
    return not when.impossible and any(each.day is not None and each.month is not None for each in named)


def _is_one(one: Mention, other: Mention, period: Period) -> bool:
    """Whether two mentions of the same days speak of one event, as far as their words tell."""
    if one.claim.sentence == other.claim.sentence:
        return False
    return common_words(one, other) >= (WORDS if single_day(period) else LEAST)


def _on_first(claim: Claim, period: Period) -> Claim:
    assert period.start is not None
    return on_day(claim, period.start)
