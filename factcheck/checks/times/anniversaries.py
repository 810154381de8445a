"""Anniversaries, ages and "ten years later": figures that count the years from a date to the release."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as Date
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.times.days import numbered
from factcheck.model import DATED, Call, Claim, Interval, Relation, Term

BEFORE = 40  # code points before a year in which a word tells what happened
BEHIND = 24  # code points behind a figure in which a word tells what it counts
FURTHEST = 140  # code points between a year and what is counted from it
YEARS = frozenset({"duration", "ordinal", "number", "count", "age"})
_WORD = re.compile(r"[^\W\d_]+")


def anniversaries(case: Case) -> Iterator[Relation]:
    """Each anniversary, age and count of years since a year, on the day of the release."""
    released = case.release.date
    for claim in case.of_kinds(YEARS):
        value = claim.value
        if value is None or value != value.to_integral_value():
            continue
        if claim.kind == "age":
            yield from _counted(case, claim, released, "time_born", 0)
        elif _years_around(case, claim) and _is_anniversary(case, claim):
            yield from _counted(case, claim, released, "time_founded", 1)


def _is_anniversary(case: Case, claim: Claim) -> bool:
    """Whether a figure counts the years since something was founded: the 40th anniversary; 45 عاما على تأسيسها."""
    prose = case.document.prose
    behind = case.cues_between(claim.end, claim.end + BEHIND, "time_anniversary")
    if any(not _WORD.search(prose, claim.end, each.start) for each in behind):
        return claim.kind != "duration" or claim.unit == "year"
    before = case.cues_between(max(0, claim.start - BEHIND), claim.start, "time_anniversary_before")
    return any(not _WORD.search(prose, each.end, claim.start) for each in before)


def _counted(case: Case, claim: Claim, released: Date | None, cue: str, more: int) -> Iterator[Relation]:
    """A figure with the one year around it behind a word that tells what happened then, until the year named behind it."""
    begun = _years_around(case, claim)
    told = [each for each in begun if case.cues_between(max(0, each.start - BEFORE), each.start, cue)]
    if len(told) != 1 or case.cues_between(*_stretch(claim, told[0]), "time_not_then"):
        return
    year, until = _year(told[0]), _until(claim, [each for each in begun if each is not told[0]], released)
    if year is None or until is None or until < year:
        return
    whole = Interval(Decimal(until - year - 1), Decimal(until - year + more))
    date = Term(numbered(told[0], year), "date")
    unit = "year" if claim.unit == "year" else ""
    yield Relation(Term(claim, "duration"), Call("time between", lambda *dates: whole, (date,), unit), topic="since")


def _until(claim: Claim, others: list[Claim], released: Date | None) -> int | None:
    """The year to which a figure counts: that of the release, or the only other one, right behind the figure."""
    if not others:
        return released.year if released is not None else None
    behind = len(others) == 1 and claim.kind != "age" and 0 < others[0].start - claim.end <= BEFORE
    return _year(others[0]) if behind else None


def _years_around(case: Case, claim: Claim) -> list[Claim]:
    near = case.claims_between(max(0, claim.start - FURTHEST), claim.end + FURTHEST)
    return [
        each
        for each in near
        if each.kind in DATED and abs(each.sentence - claim.sentence) <= 1 and _year(each) is not None
    ]


def _year(claim: Claim) -> int | None:
    """The year that a date names."""
    return claim.when.year if claim.when is not None and not claim.when.calendar else None


def _stretch(one: Claim, other: Claim) -> tuple[int, int]:
    return min(one.start, other.start), max(one.end, other.end)
