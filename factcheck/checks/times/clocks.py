"""Durations in hours with the two times of day between which something is said to last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.times.days import numbered
from factcheck.extract import fold
from factcheck.model import Call, Claim, Interval, Relation, Term

HOUR, HALF_DAY, DAY = 60, 12 * 60, 24 * 60  # in minutes
UNITS = {"hour": HOUR, "minute": 1}
AROUND = 26  # code points around a duration in which a word tells what it is
BESIDE = 18  # the same for words that tell of another duration
FURTHEST = 90  # code points between a duration and its times, and between the times
APART = frozenset(",،(–—;؛:")
TIMES, DURATIONS = frozenset({"time"}), frozenset({"duration"})
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})(?:[:.](\d{2}))?(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")


def clocks(case: Case) -> Iterator[Relation]:
    """Each duration in hours or minutes whose sentence names just two times of day."""
    if len(case.of_kinds(TIMES)) < 2:
        return
    for claim in case.of_kinds(DURATIONS):
        if claim.unit not in UNITS or claim.value is None:
            continue
        near = case.claims_between(max(0, claim.start - 2 * FURTHEST), claim.end + 2 * FURTHEST)
        own = [each for each in near if each.sentence == claim.sentence]
        times = [each for each in own if each.kind == "time"]
        spoken = sum(each.kind == "duration" for each in own)
        if len(times) == 2 and spoken == 1 and _are_near(case, claim, *times) and _is_lasting(case, claim):
            yield from _between(claim, *times)


def _are_near(case: Case, claim: Claim, one: Claim, other: Claim) -> bool:
    """Whether a duration stands before the times, or apart behind them: "…, for 12 hours"."""
    behind = claim.start >= other.end
    if behind and case.document.prose[other.end : claim.start].lstrip()[:1] not in APART:
        return False
    gap = claim.start - other.end if behind else one.start - claim.end
    return 0 <= gap <= FURTHEST and other.start - one.end <= FURTHEST


def _is_lasting(case: Case, claim: Claim) -> bool:
    """Whether a word right before or behind a duration says that it is that of what the sentence tells."""
    prose = case.document.prose
    if case.cues_between(max(0, claim.start - BESIDE), claim.end, "time_not_lasting"):
        return False
    before = case.cues_between(max(0, claim.start - AROUND), claim.start, "time_lasting")
    behind = case.cues_between(claim.end, claim.end + AROUND, "time_in_all")
    return any(not _WORD.search(prose, each.end, claim.start) for each in before) or any(
        not _WORD.search(prose, claim.end, each.start) for each in behind
    )


def _between(claim: Claim, one: Claim, other: Claim) -> Iterator[Relation]:
    first, last = minutes_of(one), minutes_of(other)
    if first is None or last is None:
        return
    assert claim.value is not None
    stated = int(claim.value * UNITS[claim.unit])
    possible = _passed(first[0], last[0], doubtful=first[1] != last[1] or max(first[0], last[0]) <= HALF_DAY)
    passed = min(possible, key=lambda each: abs(each - stated))
    whole = _hull(passed, UNITS[claim.unit])
    ends = tuple(Term(numbered(each, minutes), "date") for each, (minutes, _) in ((one, first), (other, last)))
    yield Relation(Term(claim, "duration"), Call("time between", lambda *_: whole, ends, claim.unit), topic="duration")


def _passed(first: int, last: int, *, doubtful: bool) -> list[int]:
    """The minutes from one time to the other, past midnight where it lies before; twelve hours more or less where
    the words do not tell morning from evening."""
    passed = (last - first) % DAY
    return sorted({passed, (passed + HALF_DAY) % DAY}) if doubtful else [passed]


def _hull(passed: int, unit: int) -> Interval:
    """The least and the most that may be said of it; hours are given whole."""
    return Interval(Decimal(passed // unit), Decimal(-(-passed // unit)))


def minutes_of(claim: Claim) -> tuple[int, str] | None:
    """A time as minutes of the day, and the words behind it that may tell the half of the day."""
    surface = fold(claim.surface)
    found = _CLOCK.search(surface)
    if found is None or int(found[1]) > 24 or int(found[2] or 0) >= HOUR:
        return None
    return int(found[1]) * HOUR + int(found[2] or 0), surface[found.end() :].strip().lower()
