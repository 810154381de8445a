"""Durations that a text ties to a stretch of time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.checks.contract import Case
from factcheck.checks.sums.enumerations import words
from factcheck.checks.times.days import numbered
from factcheck.checks.times.elapsed import UNITS, hull
from factcheck.checks.times.stretches import Stretch, stretches
from factcheck.model import COUNTED, DATED, Call, Claim, Relation, Term

AROUND = 26  # code points around a duration in which a word tells what it is
BESIDE = 18  # the same for words that tell of another duration
FURTHEST = 90  # code points between a duration and its dates in one sentence
FARTHER = 200  # the same in the sentence behind
WORDS = 5  # words between a duration that is an adjective ("a 10-day ceasefire") and its dates
TIMES = {"time_days": "day", "time_weeks": "week", "time_months": "month", "time_years": "year"}
ARTICLE = 2  # letters that may be glued before a number: الثمانية
CLOSE = 3  # words between a duration and dates that follow at once
_STOP = re.compile(r"[.!?؟](?=\s|$)")
_WORD = re.compile(r"[^\W\d_]+")


def durations(case: Case) -> Iterator[Relation]:
    """Each duration with the stretch of time that it measures."""
    found = stretches(case)
    at = 0
    for written in case.claims:
        claim = _named(case, written) if written.kind in COUNTED else written
        if claim.kind != "duration" or claim.unit not in UNITS or claim.value is None:
            continue
        while at < len(found) and found[at].end < claim.start - FARTHER:
            at += 1
        stretch = _measured(case, claim, found[at : at + 6])
        if stretch is not None:
            yield from between(claim, stretch)


def _named(case: Case, claim: Claim) -> Claim:
    """A number as the duration that words make of it: two decades of time, its eight days."""
    decades = case.cues_between(claim.start, claim.end, "time_decades") if claim.kind == "count" else ()
    if decades and _lasts(case, claim):  # else the word may mean contracts
        return _as(claim, "decade")
    return _behind_its_noun(case, claim)


def _lasts(case: Case, claim: Claim) -> bool:
    """Whether a word right before a figure says that something lasts so long."""
    before = case.cues_between(max(0, claim.start - AROUND), claim.start, "time_lasting")
    return any(not _WORD.search(case.document.prose, each.end, claim.start) for each in before)


def _as(claim: Claim, unit: str) -> Claim:
    if claim.quantity is None:
        return claim
    return replace(claim, kind="duration", quantity=replace(claim.quantity, unit=unit, kind="duration"))


def _behind_its_noun(case: Case, claim: Claim) -> Claim:
    """A number as a duration where the word before it is a time: its eight days, أيامه الثمانية."""
    for cue in case.cues_between(max(0, claim.start - BESIDE), claim.start, *TIMES) if claim.value else ():
        if len(case.document.prose[cue.end : claim.start].strip()) <= ARTICLE:
            return _as(claim, TIMES[cue.name])
    return claim


def between(claim: Claim, stretch: Stretch) -> Iterator[Relation]:
    """A figure as the time between the dates of a stretch."""
    whole = hull(list(stretch.spans), claim.unit)
    if whole is not None:
        ends = tuple(each for date in stretch.dates for each in _numbers(date, claim.unit))
        right = Call("time between", lambda *dates: whole, ends, claim.unit)
        yield Relation(Term(claim, "duration"), right, topic="duration")


def _numbers(date: Claim, unit: str) -> Iterator[Term]:
    """The numbers of a date that a slip may have changed so that a duration in some unit no longer fits it."""
    when = date.when
    day = when.day if when is not None and unit in ("day", "week") else None
    if when is not None:
        known = [number for number in (when.year, day) if number is not None] or [when.day or 0]
        yield from (Term(numbered(date, each), "date") for each in known)
        if when.month is not None:
            yield Term(numbered(date, when.month, "month"), "date")


def _measured(case: Case, claim: Claim, near: tuple[Stretch, ...]) -> Stretch | None:
    """The stretch that a duration measures: the nearest that words tie to it."""
    behind = _STOP.search(case.document.prose, claim.end, claim.end + BESIDE)
    end = behind.start() if behind is not None else claim.end + BESIDE
    if case.cues_between(max(0, claim.start - BESIDE), end, "time_not_lasting"):
        return None
    fitting = [each for each in near if _is_near(case, claim, each) and _is_tied(case, claim, each)]
    return min(fitting, key=lambda each: _gap(claim, each), default=None)


def _gap(claim: Claim, stretch: Stretch) -> int:
    return stretch.start - claim.end if stretch.start >= claim.end else claim.start - stretch.end


def _is_near(case: Case, claim: Claim, stretch: Stretch) -> bool:
    """Whether nothing but words stands between a duration and a stretch."""
    gap = _gap(claim, stretch)
    inside = stretch.start <= claim.start and claim.end <= stretch.end
    if inside:
        return stretch.told == "verbs"
    later = _later(claim, stretch)
    if gap < 0 or later not in (-1, 0, 1) or gap > (FARTHER if later == 1 else FURTHEST):
        return False
    low, high = (claim.end, stretch.start) if stretch.start >= claim.end else (stretch.end, claim.start)
    return not any(each.kind in DATED or each.kind == "duration" for each in case.claims_between(low, high))


def _later(claim: Claim, stretch: Stretch) -> int:
    """How many sentences a duration stands behind a stretch of time, fewer than 0 before it."""
    return min(0, claim.sentence - stretch.sentence) + max(0, claim.sentence - stretch.last)


def _is_tied(case: Case, claim: Claim, stretch: Stretch) -> bool:
    prose = case.document.prose
    lasting = _lasts(case, claim)
    behind = case.cues_between(claim.end, claim.end + AROUND, "time_in_all")
    lasting = lasting or any(not _WORD.search(prose, claim.end, each.start) for each in behind)
    lasting = lasting or prose[claim.end : claim.end + 1] == ":"
    later = _later(claim, stretch)
    if not later and stretch.end <= claim.start and _is_of_another_clause(case, claim, stretch):
        return False
    if later > 0 and stretch.told != "verbs" and _is_adjective(claim):
        return False  # "the war of 1932–35. … The 35-year rule of the general": the noun is another one's
    if later > 0:
        those = case.cues_between(max(0, claim.start - AROUND), claim.start, "time_those")
        return any(prose[each.end : claim.start].lstrip().count(" ") <= 1 for each in those)
    if later < 0:
        return lasting and stretch.told == "verbs"
    if stretch.start <= claim.start < stretch.end or stretch.told == "verbs":
        words = len(_WORD.findall(prose, claim.end, stretch.start)) if claim.end <= stretch.start else WORDS + 1
        return lasting or _is_adjective(claim) or words <= WORDS
    if claim.end <= stretch.start:
        words = len(_WORD.findall(prose, claim.end, stretch.start))
        if stretch.told == "since":
            return words <= (WORDS if _is_adjective(claim) else CLOSE)
        comma = max(prose.rfind(each, claim.end, stretch.start) for each in ",،")
        if comma >= 0 and len(_WORD.findall(prose, comma, stretch.start)) > CLOSE:
            return False  # "after a wait of seven months, the first of the houses were built in May–July"
        return (lasting or _is_adjective(claim) or words <= CLOSE) and words <= (WORDS if not lasting else 2 * WORDS)
    return lasting and stretch.told != "since"


def _is_of_another_clause(case: Case, claim: Claim, stretch: Stretch) -> bool:
    """Whether "for" leads to a duration of something that is told behind a stretch: "open from May to July and run for 3 days".

    The years in brackets behind a name are those of a life: "Ali Rahal (1917–1989), who wrote it for 21 years".
    """
    prose = case.document.prose
    before = case.cues_between(max(stretch.end, claim.start - AROUND), claim.start, "time_for")
    if not before or _WORD.search(prose, before[-1].end, claim.start):
        return False
    if stretch.told == "ends" and case.cues_between(before[-1].start, before[-1].end, "time_after"):
        return True  # "in 2011–13, after four years of growth"
    between = prose[stretch.end : before[-1].start]
    found = _WORD.findall(between)
    glued = words(case.pack).glued
    joined = case.cues_between(stretch.end, before[-1].start, "list_joint") or any(
        each.startswith(glued) for each in found if glued
    )
    return len(found) > 1 and bool(joined or between.startswith(")"))


def _is_adjective(claim: Claim) -> bool:
    """Whether a duration is written as an adjective: the four-year campaign."""
    return "-" in claim.surface or "‑" in claim.surface
