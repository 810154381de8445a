"""Dates that a text says again as they are: "no later than 11 February 2025" in its lead and in its last paragraph.

Two mentions of one day are one date where their sentences share words; a stretch of days is told by both its ends.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from factcheck.checks.contract import Case
from factcheck.checks.restated.repeated import ELSEWHERE, MOST, common_words
from factcheck.checks.restated.said import Mention, contexts
from factcheck.checks.times.days import at, on_day, single_day
from factcheck.model import DATED, Claim, Period

FOUNDED = 30  # code points before a year in which something is said to be founded then
WORDS = 2  # that two mentions of one day must share
LEAST = 1  # the same of a stretch of days whose ends are both written


def repeated_dates(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of mentions of one date, the later first: with the one before it, and with the first; each as its first day."""
    kept = contexts(case)
    for period, claims in _groups(case).items():
        mentions = [Mention(each, case.pack, title=False, kept=kept) for each in claims[:MOST]]
        for index, mention in enumerate(mentions):
            tied = [each for each in mentions[:index] if _is_one(mention, each)]
            for each in dict.fromkeys([*tied[-1:], *tied[:1]]):
                yield _on_first(mention.claim, period), _on_first(each.claim, period)


def _groups(case: Case) -> dict[Period, Sequence[Claim]]:
    """The dates that are named twice or more, by the days that they mean.

    A stretch of days that is written once gives its ends, so that "14 to 16 November" meets "from Friday, 14 November". The
    day of the release itself heads it, and says nothing.
    """
    found: dict[Period, list[Claim]] = defaultdict(list)
    dated = [
        (each, each.when.period)
        for each in case.of_kinds(DATED)
        if each.when is not None and each.section not in ELSEWHERE
    ]
    if len(dated) < 2:
        return {}  # a stretch of days alone does not name its own ends again
    times = Counter([period for _, period in dated])
    for claim, period in dated:
        if period is None or period.start is None or (claim.kind == "year" and times[period] == 1):
            continue
        if _is_told(case, claim) and (period.start != case.release.date or single_day(period) is None):
            found[period].append(claim)
    for end in [end for claims in found.values() if len(claims) == 1 for end in _ends(claims[0])]:
        assert end.when is not None
        if end.when.period in found:
            found[end.when.period].append(end)
    return {period: sorted(each, key=lambda one: one.start) for period, each in found.items() if len(each) > 1}


def _ends(claim: Claim) -> list[Claim]:
    """The ends of a stretch of days, each at its own place."""
    when = claim.when
    assert when is not None
    return [at(claim, each) for each in when.ends if each.day is not None and each.month is not None and each.period]


def _is_told(case: Case, claim: Claim) -> bool:
    """Whether a date is written with its day and month, or is the year in which something was founded."""
    when = claim.when
    assert when is not None
    if claim.kind == "year":
        return bool(case.cues_between(max(0, claim.start - FOUNDED), claim.start, "time_founded"))
    named = when.ends or (when,)
    return not when.impossible and any(each.day is not None and each.month is not None for each in named)


def _is_one(one: Mention, other: Mention) -> bool:
    """Whether two mentions of the same days speak of one event, as far as their words tell."""
    if one.claim.sentence == other.claim.sentence:
        return False
    return common_words(one, other) >= (LEAST if one.claim.kind == "period" else WORDS)


def _on_first(claim: Claim, period: Period) -> Claim:
    assert period.start is not None
    return on_day(claim, period.start)
