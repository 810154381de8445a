"""A weekday that is not the weekday of its date.

What it compares
----------------
The weekday that stands beside a full date ("Friday, 22 March 2019") with the weekday that the
calendar gives for that date; of several days that are named together, each with its own weekday.

Why it matters
--------------
One of the two is wrong, and readers who plan by it come on the wrong day. The slip is common
where a release is made from last year's.

When it stays silent
--------------------
Where no weekday stands beside the date; where the date has several readings and one of them
agrees (03/04/2019); where a day of the month without its month, in brackets as news of some languages write it, fits in the month of the
release or one beside it; where the year is left out and the release is not dated. A date without its year more than two
months ahead is called wrong only where the weekdays of two others like it fit.

How to fix
----------
Look the date up in a calendar, and correct the weekday or the date.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date as Date
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.times.days import at
from factcheck.model import Call, Claim, Constant, Interval, Period, Quantity, Relation, Term

NEAR = 62  # days within which a date without its year is taken to be the one next to the release
AHEAD = 330  # days within which it may be that of the coming months, if weekdays say so
WITNESSES = 2  # other such dates whose weekdays must fit before one is called wrong
_DAYS = 7
_SHIFT = 6  # day 1 of the proleptic calendar is a Monday: (1 + 6) % 7 = 0


def weekday_of(day: Interval) -> Interval:
    """The weekday of a day given by its ordinal, 0 for Monday; all seven where the day is not one."""
    if day.low is None or not day.is_point:
        return Interval(Decimal(0), Decimal(6))
    return Interval.point((day.low + _SHIFT) % _DAYS)


def find(case: Case) -> Iterator[Relation]:
    """Each date with the weekday beside it."""
    days = (_days(each) for each in case.claims if each.when is not None)
    dated = [each for found in days for each in found if _is_whole(each)]
    released = case.release.date
    settled = [_is_settled(each, released) for each in dated]
    ahead = [each for each, known in zip(dated, settled, strict=True) if not known and _is_ahead(each, released)]
    for claim, known in zip(dated, settled, strict=True):
        if known or (claim in ahead and _is_of_its_year(claim, ahead)):
            yield _relation(claim)
    if released is not None and case.pack.data("dates").get("day_in_brackets"):
        yield from (_relation(each) for each in _days_alone(dated, released))


def _days_alone(dated: Sequence[Claim], released: Date) -> Iterator[Claim]:
    """Each day of the month told with its weekday alone ("sexta-feira (3)") on the nearest such day.

    It may be of the month before or behind: one whose weekday fits in any of the three is passed over, since it may be that.
    """
    for claim in dated:
        when = claim.when
        if when is None or when.month is not None or when.day is None or not {"(", "（"}.intersection(claim.surface):
            continue
        near = [day for by in (-1, 0, 1) if (day := _in_month(released, by, when.day)) is not None]
        if near and all(each.weekday() != when.weekday for each in near):
            nearest = min(near, key=lambda each: abs((each - released).days))
            yield replace(claim, when=replace(when, period=Period(nearest, nearest), readings=()))


def _in_month(released: Date, by: int, day: int) -> Date | None:
    """A day of the month so many months from that of the release; None where the month has no such day."""
    year, month = divmod(released.year * 12 + released.month - 1 + by, 12)
    try:
        return Date(year, month + 1, day)
    except ValueError:
        return None


def _days(claim: Claim) -> tuple[Claim, ...]:
    """A date, or each day of several that have their weekdays in one place: Tuesday and Thursday, 9 and 11 October."""
    when = claim.when
    if when is None or not when.ends or all(each.weekday is None for each in when.ends):
        return (claim,)
    return tuple(replace(at(claim, each), kind="date") for each in when.ends)


def _is_whole(claim: Claim) -> bool:
    """Whether a claim is a single day with a weekday."""
    when = claim.when
    if claim.kind != "date" or when is None or when.weekday is None or when.day is None or when.impossible:
        return False
    return when.period is not None and when.period.start == when.period.end


def _relation(claim: Claim) -> Relation:
    assert claim.when is not None
    weekday = claim.when.weekday or 0
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


def _is_ahead(claim: Claim, released: Date | None) -> bool:
    """Whether a day without its year lies further ahead of the release, where it is probably the next one."""
    when = claim.when
    if when is None or when.year is not None or when.month is None or when.period is None or when.period.start is None:
        return False
    return released is not None and NEAR < (when.period.start - released).days <= AHEAD


def _is_of_its_year(claim: Claim, ahead: Sequence[Claim]) -> bool:
    """Whether a day ahead is of the year that it is taken for: its weekday fits, or those of the others of the year do."""
    if _fits(claim):
        return True
    others = [each for each in ahead if each is not claim and _year(each) == _year(claim)]
    return len(others) >= WITNESSES and all(map(_fits, others))


def _year(claim: Claim) -> int:
    return claim.when.period.start.year if claim.when and claim.when.period and claim.when.period.start else 0


def _fits(claim: Claim) -> bool:
    when = claim.when
    return when is not None and when.period is not None and _has(when.period, when.weekday)


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
        Consistent("The season closes with a ball on Friday, December 30.", "en", date=Date(2025, 7, 10)),
        Consistent("تنطلق الحملة يوم الاثنين 24 تشرين الثاني.", "ar", date=Date(2025, 7, 10)),
        Consistent("The fair runs from Wednesday through Saturday, June 11–14, 2025.", "en"),
        Consistent("Every Friday in March 2019 the museum is free.", "en"),
        Consistent("Open on Wednesday and Thursday, 9 and 10 October 2019.", "en"),
        Consistent("Geöffnet am 9./10. Oktober 2019 (Mittwoch/Donnerstag).", "de"),
        Consistent("تفتح القاعة يومي الأربعاء والخميس 9 و10 أكتوبر 2019.", "ar"),
        Consistent("عقد الاجتماع يوم الجمعة 22 آذار/مارس 2019 في بغداد.", "ar"),
        Consistent("يبدأ التسجيل الأحد الموافق 1 أيلول 2019.", "ar"),
        Consistent("Voting is on Wednesday 2 August in 40 towns.", "en", date=Date(2006, 7, 31)),
        Consistent("يجري التصويت يوم الأربعاء 2 آب في 40 بلدة.", "ar", date=Date(2006, 7, 31)),
        Consistent("A ponte abriu na segunda-feira (3).", "pt", date=Date(2025, 11, 5)),
        Consistent("列车于14日（周五）停运。", "zh", date=Date(2025, 11, 12)),
        Inconsistent(
            "A ponte abriu na quinta-feira (3).", "pt", at="quinta-feira (3)", says="Monday", date=Date(2025, 11, 5)
        ),
        Inconsistent("列车于14日（周四）停运。", "zh", at="14日", says="Friday", date=Date(2025, 11, 12)),
        Inconsistent("Der 5. Mai 2025 war ein Dienstag.", "de", at="5. Mai 2025", says="Monday"),
        Inconsistent("كان يوم 5 أيار 2025 يوم الثلاثاء.", "ar", at="5 أيار 2025", says="الاثنين"),
        Inconsistent(
            "The hearing opens on Thursday, 22 March 2019.",
            "en",
            at="22 March 2019",
            says="Friday",
            slip="weekday-or-date",
            suggests="Friday",
        ),
        Inconsistent("Open on Monday 13 and Sunday 14 July 2020.", "en", at="Sunday 14 July 2020", says="Tuesday"),
        Inconsistent(
            "تفتح القاعة من الاثنين 13 إلى الأحد 14 تموز 2020.", "ar", at="الأحد 14 تموز 2020", says="الثلاثاء"
        ),
        Inconsistent(
            "Talks are on Monday, October 6, on Monday, October 20, and on Friday, November 6.",
            "en",
            at="Friday, November 6",
            says="Thursday",
            date=Date(2025, 7, 10),
        ),
        Inconsistent(
            "تقام الندوات يوم الاثنين 6 تشرين الأول ويوم الاثنين 20 تشرين الأول ويوم الجمعة 6 تشرين الثاني.",
            "ar",
            at="6 تشرين الثاني",
            says="الخميس",
            date=Date(2025, 7, 10),
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
