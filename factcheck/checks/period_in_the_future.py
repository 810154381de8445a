"""A figure that is reported as done on days that are still to come.

What it compares
----------------
The date or period that a sentence in the past tense names with its figures ("In May 2020 the teams cleared
1,204 mines", "as of 30 September 2019") with the day of the release.

Why it matters
--------------
What has been counted cannot lie ahead. The year or month is wrong, often left from a template or typed one
too high, and whoever files the figure by its date files it wrongly.

When it stays silent
--------------------
Where the day of the release is not known; where the period has begun ("in 2019", said in March 2019); where
the date's year is not written; where a word of the sentence tells of a plan, a term or a forecast ("is due",
"approved", "until", "will"); where the past is told in another clause than the date.

How to fix
----------
Correct the date, or say that the figure is planned or expected.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as Date

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.times.days import DAY as CALENDAR
from factcheck.checks.times.days import constant, on_day
from factcheck.extract import fold
from factcheck.model import DATED, Claim, Relation, Term, When

NEAR, SHORT = 24, 12  # code points before a date in which a word tells what the date ends
QUARTER = range(80, 190)  # days of quarters and halves, which companies count from other months than January
OPENING = 4  # words before a date that opens its sentence
REACH = 160  # code points around a date in which its sentence is looked at
YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
MONEY = frozenset({"money"})
WORD = re.compile(r"[^\W\d_]+")
STOP = re.compile(r"[.!?؟](?=\s|$)|\n\s*\n|\n\s*[*·•|-]")
CLAUSE = re.compile(r"[;:؛()]|[,،](?!\s*\d)|\s[–—-]\s")
FIGURES = frozenset({"count", "measure", "percent", "percentage_point", "money", "number", "duration"})


def find(case: Case) -> Iterator[Relation]:
    """Each date after the release that a clause in the past tense names beside a figure."""
    released = case.release.date
    if released is None:
        return
    for claim in case.of_kinds(DATED):
        begin = _begin(claim)
        if begin is not None and begin > _known_until(case, claim, released) and _is_reported(case, claim):
            today = constant(released.toordinal(), released.isoformat(), CALENDAR)
            yield Relation(Term(on_day(claim, begin), "date"), today, "<=", topic="future-period")


def _known_until(case: Case, claim: Claim, released: Date) -> Date:
    """The day up to which a release may report: a year on for quarters of a company, which may be over long before."""
    when = claim.when
    named = when is not None and when.year is not None and when.month is None and not when.ends
    period = when.period if named and when is not None else None
    if period is None or period.start is None or period.end is None or (period.end - period.start).days not in QUARTER:
        return released
    if not case.once(_is_of_business):
        return released
    return released.replace(year=released.year + 1, day=min(released.day, 28))


def _is_of_business(case: Case) -> bool:
    """Whether a text has money or words of companies in it, whose years may begin in any month."""
    if any(each.quantity is not None for each in case.of_kinds(MONEY)):
        return True
    return bool(case.cues_between(0, len(case.document.text), "time_business"))


def _begin(claim: Claim) -> Date | None:
    """The day on which a date, or the last end of a stretch of time, begins; None where its year is not written."""
    when = claim.when
    if when is None or when.backwards:
        return None
    if claim.kind == "period" and when.year is None and not when.ends and not when.readings:
        return _counted_until(claim, when)
    last = when.ends[-1] if when.ends else when
    if claim.kind == "period" and last.period is None and last.year is not None and not last.calendar:
        return Date(last.year - 1, 1, 1) if last.year > 1 else None  # a year named by its end begins in the one before
    return _written(last) if last.year is not None or not when.ends else None


def _counted_until(claim: Claim, when: When) -> Date | None:
    """The month in which a period ends that is counted back from a date: "the six months to December 2020"."""
    if when.period is None or when.period.end is None or YEAR.search(fold(claim.surface)) is None:
        return None
    return when.period.end.replace(day=1)


def _written(when: When) -> Date | None:
    return when.period.start if when.year is not None and when.period is not None else None


def _is_reported(case: Case, claim: Claim) -> bool:
    """Whether the sentence of a date reports something counted as done on it."""
    start, end = _sentence(case, claim)
    if _runs_on(case, claim):
        return False
    if not any(each.kind in FIGURES for each in case.claims_between(start, end)):
        return False
    first, last = _clause(case, claim, start, end)
    if case.cues_between(first, last, "time_to_come"):
        return False
    return bool(case.cues_between(first, last, "time_past", "time_counted_until"))


def _runs_on(case: Case, claim: Claim) -> bool:
    """Whether a word right before a date makes it the end of something still running: "until", not "the year to"."""
    near = max(0, claim.start - NEAR)
    ends = {each.end for each in case.cues_between(near, claim.start, "time_counted_until")}
    return any(each.end not in ends for each in case.cues_between(claim.start - SHORT, claim.start, "time_until"))


def _sentence(case: Case, claim: Claim) -> tuple[int, int]:
    """The sentence around a date, cut where it is long."""
    prose = case.document.prose
    low, high = max(0, claim.start - REACH), min(len(prose), claim.end + REACH)
    start = low
    for stop in STOP.finditer(prose, low, claim.start):
        start = stop.end()
    behind = STOP.search(prose, claim.end, high)
    return start, behind.start() if behind is not None else high


def _clause(case: Case, claim: Claim, start: int, end: int) -> tuple[int, int]:
    """The clause of a date; where the date opens the sentence, the clause behind it, too."""
    prose = case.document.prose
    first = start
    for cut in CLAUSE.finditer(prose, start, claim.start):
        first = cut.end()
    cuts = [cut.start() for cut in CLAUSE.finditer(prose, claim.end, end)]
    opens = len(WORD.findall(prose, start, claim.start)) <= OPENING
    opening = first == start and opens and cuts and not prose[claim.end : cuts[0]].strip()
    if opening:
        cuts = cuts[1:]
    return first, cuts[0] if cuts else end


CHECK = Check(
    "TIM06",
    "period-in-the-future",
    find,
    examples=(
        Consistent("15 November 2023 – October was 2.1 degrees too warm.", "en", date=Date(2023, 11, 15)),
        Consistent("In February 2019 the teams cleared 1,204 mines.", "en", date=Date(2019, 3, 23)),
        Consistent("In 2019 the teams have cleared 1,204 mines so far.", "en", date=Date(2019, 3, 23)),
        Consistent("The council approved 300 homes in May 2020.", "en"),
        Consistent("The fund has set aside 12 million euros for 2021.", "en", date=Date(2019, 3, 23)),
        Consistent("The bridge was closed for 30 days and will open in May 2020.", "en", date=Date(2019, 3, 23)),
        Consistent(
            "نفذت القوات 45 غارة في شباط 2019، ومن المقرر أن تنتهي المهمة في أيار 2020.", "ar", date=Date(2019, 3, 23)
        ),
        Consistent("During 1Q 2025 the company reported costs of $2.9 million.", "en", date=Date(2024, 12, 2)),
        Consistent("In 2020, the year of the flood, 40 bridges were rebuilt.", "en", date=Date(2020, 11, 1)),
        Inconsistent(
            "In the six months to December 2020 the fund paid out $4 million.",
            "en",
            at="six months to December 2020",
            says="2020",
            slip="date-wrong",
            date=Date(2020, 8, 3),
        ),
        Inconsistent(
            "بلغت أرباح الشركة 64 مليون ريال في عام 2029، وستعقد الجمعية الشهر المقبل.",
            "ar",
            at="2029",
            says="2029",
            slip="date-wrong",
            date=Date(2020, 1, 28),
        ),
        Inconsistent(
            "In May 2020 the teams cleared 1,204 mines.",
            "en",
            at="May 2020",
            says="2019-03-23",
            slip="date-wrong",
            date=Date(2019, 3, 23),
        ),
        Inconsistent(
            "As of 30 September 2019, the register held 18,204 names.",
            "en",
            at="30 September 2019",
            says="2019-05-06",
            date=Date(2019, 5, 6),
        ),
        Inconsistent(
            "نفذت القوات 45 غارة في أيار 2020.", "ar", at="أيار 2020", says="2019-03-23", date=Date(2019, 3, 23)
        ),
        Inconsistent(
            "بلغ عدد المسجلين 18,204 أشخاص حتى 30 أيلول 2019.",
            "ar",
            at="30 أيلول 2019",
            says="2019-05-06",
            date=Date(2019, 5, 6),
        ),
        Consistent("بلغت الشريحة الثانية 640 مليون ريال تستحق عام 2031.", "ar", date=Date(2024, 11, 12)),
        Consistent("بلغت المنح 3.6 مليارات، منها 1.4 مليار مخصصة للعام 2026 وما بعده.", "ar", date=Date(2025, 5, 27)),
    ),
    verifies=False,
)
