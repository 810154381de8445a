"""A date that no calendar has.

What it compares
----------------
The day of a written date with the number of days that its month has ("31 April", "29 February 2023"), and
the month of a date in digits with twelve ("dated 2024-13-02"), where every order of the digits is tried.

Why it matters
--------------
Nobody can come on such a day, and what happened on it cannot be looked up. Behind it stands a month or year
changed in a date that was copied, or a digit typed twice.

When it stays silent
--------------------
Where some reading of the digits is a date (13/12/2019); where the year is left out and some year has the
day (29 February); where nothing shows that three numbers are a date; for dates of the Islamic calendar,
whose months begin by sight.

How to fix
----------
Look up the day, and correct the day, the month or the year.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.times.days import DATES, constant, numbered
from factcheck.model import Claim, Relation, Term, When

MONTHS = 12


def find(case: Case) -> Iterator[Relation]:
    """Each date whose day, or month, the calendar does not have."""
    for claim in case.of_kinds(DATES):
        when = claim.when
        if when is not None and when.impossible and when.day is not None:
            yield _relation(claim, when, when.day)


def _relation(claim: Claim, when: When, day: int) -> Relation:
    month = when.month or 0
    if month > MONTHS:
        left, most, topic = month, MONTHS, "impossible-month"
    else:
        left, most, topic = day, _longest(month, when.year, when.calendar), "impossible-date"
    return Relation(Term(numbered(claim, left), "date"), constant(most, str(most)), "<=", topic=topic)


def _longest(month: int, year: int | None, calendar: str) -> int:
    """How many days a month has, the most that it can have where no year is named."""
    if calendar == "solar":
        return 31 if month <= MONTHS // 2 else 30 if month < MONTHS else 29
    if month == 2:
        return 29 if year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)) else 28
    return 30 if month in (4, 6, 9, 11) else 31


CHECK = Check(
    "TIM02",
    "impossible-date",
    find,
    examples=(
        Consistent("The licence was issued on 29 February 2024 and ends on 30 April.", "en"),
        Consistent("Only 26 crews are out instead of 44 in February.", "en"),
        Consistent("Next year the office closes on 29 February.", "en"),
        Consistent("The form was signed on 13/12/2019.", "en"),
        Consistent("Parts 31-04-22 and 2024-13-02 are out of stock.", "en"),
        Consistent("صدرت الرخصة في 29 شباط/فبراير 2024 وتنتهي في 30 نيسان.", "ar"),
        Inconsistent("The permit expires on 31 April.", "en", at="31 April", says="30", slip="date-wrong"),
        Inconsistent("Born on 29 February 2023, she is the youngest.", "en", at="29 February 2023", says="28"),
        Inconsistent("Applications close on 45 May 2023.", "en", at="45 May 2023", says="31"),
        Inconsistent("The letter, dated 2024-13-02, was not answered.", "en", at="2024-13-02", says="12"),
        Inconsistent("يفتح المركز أبوابه في 31 نيسان/أبريل 2024.", "ar", at="31 نيسان/أبريل 2024", says="30"),
        Inconsistent("انعقدت الجلسة يوم 29 شباط 2023 في بغداد.", "ar", at="29 شباط 2023", says="28"),
    ),
    verifies=False,
)
