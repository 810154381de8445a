"""Ages at death: born on one day, died on another, aged so many years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.times.days import numbered
from factcheck.model import DATED, Call, Claim, Interval, Relation, Term, When

BEFORE = 40  # code points before a date in which a word tells what happened then
FURTHEST = 300  # code points between an age and the dates that it is held against
AHEAD, BEHIND = 4, 10  # words at most from an age to the day of the death, and the other way
AGES = frozenset({"age"})
LONGEST = 125  # years of a life
_STOP = re.compile(r"[.!?؟](?=\s|$)")
_WORD = re.compile(r"[^\W\d_]+")


def lifetimes(case: Case) -> Iterator[Relation]:
    """Each age in a sentence that tells a death, with the day of birth there or in the sentence before it."""
    for claim in case.of_kinds(AGES):
        if claim.value is not None and claim.value == claim.value.to_integral_value():
            yield from _lived(case, claim)


def _lived(case: Case, claim: Claim) -> Iterator[Relation]:
    near = case.claims_between(max(0, claim.start - FURTHEST), claim.end + FURTHEST)
    dates = [each for each in near if each.kind in DATED and 0 <= claim.sentence - each.sentence <= 1]
    births = [each for each in dates if _is_of_birth(case, each)]
    deaths = [each for each in dates if each not in births and each.sentence == claim.sentence]
    if len(births) != 1 or len(deaths) != 1 or not _is_of_death(case, claim, deaths[0]):
        return
    born, died = births[0], deaths[0]
    years = _years(born.when, died.when) if born.when is not None and died.when is not None else None
    if years is not None:
        unit = "year" if claim.unit == "year" else ""
        right = Call("time between", lambda *_: years, (_term(born), _term(died)), unit)
        yield Relation(Term(claim, "duration"), right, topic="duration")


def _is_of_birth(case: Case, date: Claim) -> bool:
    """Whether a word before a date says that somebody was born then, with no other figure between."""
    cues = case.cues_between(max(0, date.start - BEFORE), date.start, "time_born")
    return bool(cues) and not case.claims_between(cues[-1].end, date.start)


def _is_of_death(case: Case, claim: Claim, date: Claim) -> bool:
    """Whether the sentence tells a death before the date, and hardly anything between it and the age.

    "She was 27 when her father died on …" tells the age of somebody else.
    """
    prose = case.document.prose
    told = case.cues_between(max(0, claim.start - FURTHEST), date.start, "time_died")
    low, high, most = (date.end, claim.start, BEHIND) if date.end <= claim.start else (claim.end, date.start, AHEAD)
    if not told or _STOP.search(prose, told[-1].end, max(claim.start, date.start)):
        return False
    return len(_WORD.findall(prose, low, high)) <= most


def _term(date: Claim) -> Term:
    assert date.when is not None
    return Term(numbered(date, date.when.year or 0), "date")


def _years(born: When, died: When) -> Interval | None:
    """The full years of a life: one number where both days are known, else two at most."""
    if born.year is None or died.year is None or born.calendar or died.calendar:
        return None
    years = died.year - born.year
    if not 0 < years <= LONGEST:
        return None
    first, last = _day_of_year(born), _day_of_year(died)
    if first is None or last is None or (first[0] == last[0] and None in (first[1], last[1])):
        return Interval(Decimal(years - 1), Decimal(years))
    full = years - (last < first)
    return Interval(Decimal(full), Decimal(full))


def _day_of_year(when: When) -> tuple[int, int | None] | None:
    return None if when.month is None else (when.month, when.day)
