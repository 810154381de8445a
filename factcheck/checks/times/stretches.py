"""Stretches of time that a text tells: from one date to another, between two verbs, or since a date until the release."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checks.contract import Case
from factcheck.checks.times.days import at
from factcheck.checks.times.elapsed import Span, spans, until
from factcheck.model import DATED, Claim

NEAR = 34  # code points before a date in which a verb tells that something began or ended
CLOSE = 14  # code points between "since" with its date and "until"
_STOP = re.compile(r"[.!?؟]\s")
_WORD = re.compile(r"[^\W\d_]+")
APART = 2  # sentences from the date on which something began to that on which it ended
FURTHEST = 160  # code points between the two dates of one stretch


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time: its dates as claims, the days that they may enclose, and its place in the text.

    `told` says by what: two "ends", two "verbs", or "since"; `last` is the sentence in which it ends.
    """

    dates: tuple[Claim, ...]
    spans: tuple[Span, ...]
    start: int
    end: int
    sentence: int
    last: int
    told: str


def stretches(case: Case) -> tuple[Stretch, ...]:
    """The stretches of a document in order of place."""
    return case.once(_stretches)


def _stretches(case: Case) -> tuple[Stretch, ...]:
    dated = [each for each in case.claims if each.kind in DATED and each.when is not None]
    found = list(_found(case, dated))
    return tuple(sorted(found, key=lambda each: each.start))


def _found(case: Case, dated: list[Claim]) -> Iterator[Stretch]:
    for index, claim in enumerate(dated):
        when = claim.when
        assert when is not None
        if len(when.ends) == 2 and not when.backwards:
            first, last = when.ends
            both = (at(claim, first), at(claim, last))
            yield from _made(both, spans(first, last), claim, claim, "ends")
        elif when.period is not None and when.period.end is None and when.year is not None:
            if case.release.date is not None and not when.readings:
                yield from _made((claim,), until(when, case.release.date), claim, claim, "since")
        elif index + 1 < len(dated):
            yield from _between_verbs(case, claim, dated[index + 1])
            yield from _joined(case, claim, dated[index + 1])


def pairs_told(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """Neighbouring dates of which words tell that something began on the first and ended on the second."""
    dated = [each for each in case.claims if each.kind in DATED and each.when is not None and not each.when.ends]
    for one, other in itertools.pairwise(dated):
        near = 0 < other.start - one.end <= FURTHEST and other.sentence - one.sentence <= 1
        if near and (_are_joined(case, one, other) or _bounds(case, one, other) or _verbs(case, one, other)):
            yield one, other


def _bounds(case: Case, one: Claim, other: Claim) -> bool:
    """Since one day and until another: منذ آب 2014 وحتى آذار 2019."""
    first, last = one.when, other.when
    if first is None or last is None or first.period is None or last.period is None or other.start - one.end > CLOSE:
        return False
    until = last.period.start is None or case.cues_between(one.end, other.start + CLOSE, "time_ends")
    return first.period.end is None and bool(until)


def _verbs(case: Case, one: Claim, other: Claim) -> bool:
    if not case.cues_between(max(0, one.start - NEAR), one.start, "time_begins"):
        return False
    if any(each in case.document.prose[one.end : other.start] for each in ";؛"):
        return False  # "with Asal it began in 2007; with Murad it was completed in 2002"
    near = max(one.end, other.start - NEAR)
    ended = case.cues_between(near, other.start, "time_ends")
    mere = {each.start for each in case.cues_between(near, other.start, "time_until")}
    if one.sentence == other.sentence and not _STOP.search(case.document.prose, one.end, other.start):
        return any(each.start not in mere or not _leads_to_figure(case, each.end, other) for each in ended)
    return any(each.start not in mere for each in ended)  # "to" of the sentence before is none


def _leads_to_figure(case: Case, at: int, date: Claim) -> bool:
    """Whether a "to" is that of a figure before the date: "sales grew in 2024 to 24 tonnes, as against 31 in 2023"."""
    return any(each.quantity is not None for each in case.claims_between(at, date.start))


def _are_joined(case: Case, one: Claim, other: Claim) -> bool:
    """From one day to another, or between the two, where a weekday or a year keeps them two dates."""
    if one.sentence != other.sentence or other.start - one.end > CLOSE or not (one.when and one.when.month):
        return False
    prose = case.document.prose
    for each in case.cues_between(one.end, other.start, "time_range_to", "time_range_and", "time_range_through"):
        if _WORD.search(prose[one.end : each.start] + prose[each.end : other.start]):
            continue
        if each.name == "time_range_through":
            return True
        lead = "time_between" if each.name == "time_range_and" else "time_range_from"
        before = case.cues_between(max(0, one.start - CLOSE), one.start, lead)
        if before and not _WORD.search(prose, before[-1].end, one.start):
            return True
    return False


def _joined(case: Case, one: Claim, other: Claim) -> Iterator[Stretch]:
    if one.when and other.when and not other.when.ends and _are_joined(case, one, other):
        yield from _made((one, other), spans(one.when, other.when), one, other, "ends")


def _between_verbs(case: Case, one: Claim, other: Claim) -> Iterator[Stretch]:
    """It began on 10 June and expires on 9 July."""
    if other.when is None or one.when is None or other.when.ends or other.sentence - one.sentence > APART:
        return
    if not 0 < other.start - one.end <= FURTHEST or (other.when.month is None and one.when.month is not None):
        return
    if _verbs(case, one, other):
        yield from _made((one, other), spans(one.when, other.when), one, other, "verbs")


def _made(dates: tuple[Claim, ...], found: list[Span], one: Claim, other: Claim, told: str) -> Iterator[Stretch]:
    if found:
        yield Stretch(dates, tuple(found), one.start, other.end, one.sentence, other.sentence, told)
