"""Days with a name: Christmas Day, the last Monday of May, Good Friday, عيد الفطر.

A pack gives each name the rule of its day: "12-25" for a month and a day, "5/0/-1" for the last Monday (0) of May,
"11/3/4+1" for the day after the fourth Thursday of November, "easter-2" for the second day before Easter, and
"hijri 10-1" for a month and a day of the Islamic calendar.
"""

from __future__ import annotations

import re
from datetime import date as Date
from functools import lru_cache

from factcheck.extract.dates import calendars
from factcheck.extract.dates.parts import ends, year_behind
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial, periods
from factcheck.model import Period

_RULE = re.compile(r"(?P<month>\d+)/(?P<weekday>\d)/(?P<place>-?\d)(?P<days>\+\d)?|easter(?P<easter>[+-]\d+)?")
SATURDAY = 5
SEEN = "hijri "  # a calendar that goes by the moon, so that countries differ by a day: no weekday is held against it
SEARCHED = (0, -1, 1)  # years around the release's in which its last and its next such day lie


def feast(c: Cluster, i: int) -> Partial | None:
    """A day with a name, or the weekend at it: "Boxing Day", "Thanksgiving 2019", "Labor Day weekend".

    A name that speaks of more than a day (`feast_name`) needs a year behind it, or a word for "on" or a bound before it and
    none behind it: not "Christmas sales".
    """
    behind = year_behind(c, i + 1, None)
    after = behind.after if behind is not None else i + 1
    rule = c.tag(i, "feast") or c.tag(i, "feast_name") or ""
    if behind is None and not c.has(i, "feast") and not (c.has(i - 1, "on", "bound") and ends(c, after)):
        return None
    long = c.tag(after, "unit") == "weekend" and not c.has(after, "plural")
    if long:
        behind = behind or year_behind(c, after + 1, None)
        after = behind.after if behind is not None and behind.after > after else after + 1
    found = _partial(rule, behind.number if behind is not None else None, (i, after), c.reference)
    if not long:
        return found
    days = (each.start for each in periods(found, c.reference))
    given = tuple(each for day in days if day is not None and (each := weekend(day)) is not None)
    return Partial("period", (i, after), given=given)


def _partial(rule: str, year: int | None, tokens: tuple[int, int], reference: Date | None) -> Partial:
    """The day of a rule as a partial date: its month and day where those are fixed, else its days where they are known."""
    month, _, day = rule.partition("-")
    if month.isdecimal():
        return Partial("day", tokens, year, int(month), int(day))
    found = _near(rule, reference) if year is None else days(rule, year)
    if year is not None and len(found) == 1 and not rule.startswith(SEEN):
        return Partial("day", tokens, year, found[0].month, found[0].day)
    return Partial("day", tokens, given=tuple(map(calendars.single, found)))


def _near(rule: str, reference: Date | None) -> tuple[Date, ...]:
    """The last and the next such day around the release, the nearer first."""
    if reference is None:
        return ()
    found = sorted({each for step in SEARCHED for each in days(rule, reference.year + step)})
    past = [each for each in found if each <= reference][-1:]
    future = [each for each in found if each > reference][:1]
    return tuple(sorted(past + future, key=lambda each: abs((each - reference).days)))


@lru_cache(maxsize=1000)
def days(rule: str, year: int) -> tuple[Date, ...]:
    """The days of a rule in a year of our calendar: two where the Islamic year begins twice in it, none where it is unknown."""
    if rule.startswith(SEEN):
        return _hijri(rule.removeprefix(SEEN), year)
    found = _RULE.fullmatch(rule)
    assert found is not None, rule
    if found["month"] is None:
        return (calendars.shift(_easter(year), int(found["easter"] or 0)),)
    month = calendars.months(year, int(found["month"]))
    day = calendars.weekday_of(month, int(found["weekday"]), int(found["place"])) if month is not None else None
    return () if day is None else (calendars.shift(day, int(found["days"] or 0)),)


def _hijri(of: str, year: int) -> tuple[Date, ...]:
    month, day = map(int, of.split("-"))
    first = (year - 622) * 33 // 32  # the Islamic year that begins about then
    found = (calendars.from_hijri(each, month, day) for each in (first - 1, first, first + 1))
    starts = (each.start for each in found if each is not None)
    return tuple(each for each in starts if each is not None and each.year == year)


def _easter(year: int) -> Date:
    """Easter Sunday of the Gregorian calendar, by the rule that Meeus, Jones and Butcher wrote down."""
    century, rest = divmod(year, 100)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return Date(year, month, day + 1)


def weekend(of: Date) -> Period | None:
    """The weekend at a day, a Friday or Monday taken in; None where no weekend is at it."""
    match of.weekday():
        case 0:
            return Period(calendars.shift(of, -2), of)
        case 4:
            return Period(of, calendars.shift(of, 2))
        case 5 | 6:
            saturday = calendars.shift(of, SATURDAY - of.weekday())
            return Period(saturday, calendars.shift(saturday, 1))
    return None
