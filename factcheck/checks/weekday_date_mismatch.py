"""A weekday that is not the weekday of its date.

What it compares
----------------
The weekday that stands beside a full date ("Friday, 22 March 2019") with the weekday that the
calendar gives for that date.

Why it matters
--------------
One of the two is wrong, and readers who plan by it come on the wrong day. The slip is common
where a release is made from last year's.

When it stays silent
--------------------
Where no weekday stands beside the date; where the date has several readings and one of them
agrees (03/04/2019); where the year is left out and the release is not dated, or is dated
more than two months away.

How to fix
----------
Look the date up in a calendar, and correct the weekday or the date.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.model import Call, Claim, Constant, Interval, Period, Quantity, Relation, Term

NEAR = 62  # days within which a date without its year is taken to be the one next to the release
_DAYS = 7
_SHIFT = 6  # day 1 of the proleptic calendar is a Monday: (1 + 6) % 7 = 0


def weekday_of(day: Interval) -> Interval:
    """The weekday of a day given by its ordinal, 0 for Monday; all seven where the day is not one."""
    if day.low is None or not day.is_point:
        return Interval(Decimal(0), Decimal(6))
    return Interval.point((day.low + _SHIFT) % _DAYS)


def find(case: Case) -> Iterator[Relation]:
    """Each date with the weekday beside it."""
    for claim in case.claims:
        when = claim.when
        if claim.kind != "date" or when is None or when.weekday is None or when.day is None or when.impossible:
            continue
        if when.period is not None and when.period.start == when.period.end and _is_settled(claim, case.release.date):
            yield _relation(claim, when.weekday)


def _relation(claim: Claim, weekday: int) -> Relation:
    assert claim.when is not None
    written = claim.document.shown(claim.when.weekday_start, claim.when.weekday_end)
    return Relation(
        left=Constant(Quantity(Decimal(weekday), unit="weekday", exact=True), label=written),
        right=Call("weekday", weekday_of, (Term(claim, "date"),), unit="weekday", units=("day",)),
        topic="weekday",
    )


def _is_settled(claim: Claim, released: Date | None) -> bool:
    """Whether the date's year is written, or follows from the release's date."""
    when = claim.when
    assert when is not None
    if when.year is not None and when.month is not None:
        return not any(_has(each, when.weekday) for each in when.readings[1:])
    if released is None or when.month is None or when.period is None or when.period.start is None:
        return False
    return abs((when.period.start - released).days) <= NEAR


def _has(period: Period, weekday: int | None) -> bool:
    return period.start is not None and period.start == period.end and period.start.weekday() == weekday


CHECK = Check(
    "TIM01",
    "weekday-date-mismatch",
    find,
    examples=(
        Consistent("The hearing opens on Friday, 22 March 2019.", "en"),
        Consistent("The bridge closes on Wed., Sept. 9, 2020, for repairs.", "en"),
        Consistent("The deadline is Wednesday, 03/04/2019.", "en"),
        Consistent("Doors open on Tuesday, June 3.", "en", date=Date(2025, 5, 12)),
        Consistent("The fair runs from Wednesday through Saturday, June 11–14, 2025.", "en"),
        Consistent("Every Friday in March 2019 the museum is free.", "en"),
        Consistent("عقد الاجتماع يوم الجمعة 22 آذار/مارس 2019 في بغداد.", "ar"),
        Consistent("يبدأ التسجيل الأحد الموافق 1 أيلول 2019.", "ar"),
        Inconsistent(
            "The hearing opens on Thursday, 22 March 2019.",
            "en",
            at="22 March 2019",
            says="Friday",
            slip="weekday-or-date",
            suggests="Friday",
        ),
        Inconsistent("Doors open on Monday, June 3.", "en", at="June 3", says="Tuesday", date=Date(2025, 5, 12)),
        Inconsistent(
            "عقد الاجتماع يوم الخميس 22 آذار/مارس 2019 في بغداد.",
            "ar",
            at="22 آذار/مارس 2019",
            says="الجمعة",
            slip="weekday-or-date",
            suggests="الجمعة",
        ),
        Inconsistent("تنطلق الحملة يوم الاثنين 5 مايو 2020.", "ar", at="5 مايو 2020", says="الثلاثاء"),
    ),
)
