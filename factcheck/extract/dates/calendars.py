"""Calendar arithmetic: the stretches of days that years, months, quarters and weeks cover.

Every function is pure and total over the years that `datetime.date` knows; what lies outside, or does
not exist, gives None. Weeks run from Monday to Sunday (ISO 8601).
"""

from __future__ import annotations

from calendar import isleap
from datetime import date as Date
from datetime import timedelta
from functools import lru_cache

from factcheck.model import Period

_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)  # of the months, from 1; a leap year has a day more
MONTHS_A_YEAR = 12
MONTHS_A_QUARTER = 3
DAYS_A_WEEK = 7
LAST_YEAR = Date.max.year
MID_MONTH = (10, 20)  # a third each: the 1st to the 10th, the 10th to the 20th, the 21st to the end
HIJRI_YEARS = range(1343, 1501)  # what hijridate converts
SOLAR_YEARS = range(1178, 1634)  # for which the cycle of 33 years gives the Persian leap years


def day(year: int, month: int, number: int) -> Date | None:
    """The day, or None where the calendar has no such day (31 April)."""
    if not 1 <= year <= LAST_YEAR or not 1 <= month <= MONTHS_A_YEAR:
        return None
    return Date(year, month, number) if 1 <= number <= _last_day(year, month) else None


def _last_day(year: int, month: int) -> int:
    """How many days a month has."""
    return 29 if month == 2 and isleap(year) else _LENGTHS[month]


def may_exist(month: int, number: int) -> bool:
    """Whether some year has this day: 29 February exists, 31 April does not."""
    return 1 <= number <= (29 if month == 2 else _LENGTHS[month])


def single(number: Date) -> Period:
    """The period of one day."""
    return Period(number, number)


def year(number: int) -> Period | None:
    """The days of a year."""
    return Period(Date(number, 1, 1), Date(number, 12, 31)) if 1 <= number <= LAST_YEAR else None


def years(first: int, last: int) -> Period | None:
    """The days from the start of one year to the end of another."""
    if not 1 <= first <= last <= LAST_YEAR:
        return None
    return Period(Date(first, 1, 1), Date(last, 12, 31))


@lru_cache(maxsize=10_000)  # a text names the same months again and again
def months(first_year: int, first: int, count: int = 1) -> Period | None:
    """The days of a run of months that starts with one of a year."""
    if not 1 <= first_year <= LAST_YEAR:
        return None
    begin = add_months(Date(first_year, first, 1), 0)
    after = add_months(Date(first_year, first, 1), count)
    return Period(begin, after - timedelta(1)) if begin and after else None


@lru_cache(maxsize=10_000)  # and the same days
def written(shape: str, number_of_year: int, month: int, number: int) -> Period | None:
    """The days of a year, month or day, as the shape of a date tells."""
    if shape == "year":
        return year(number_of_year)
    if shape == "month":
        return months(number_of_year, month)
    found = day(number_of_year, month, number)
    return None if found is None else single(found)


def quarter(number_of_year: int, number: int) -> Period | None:
    """The days of a quarter, 1 to 4."""
    return months(number_of_year, MONTHS_A_QUARTER * (number - 1) + 1, MONTHS_A_QUARTER) if 1 <= number <= 4 else None


def half(number_of_year: int, number: int) -> Period | None:
    """The days of a half-year, 1 or 2."""
    return months(number_of_year, 6 * number - 5, 6) if number in (1, 2) else None


def week(of: Date) -> Period:
    """The week, Monday to Sunday, in which a day lies."""
    start = shift(of, -of.weekday())
    return Period(start, shift(start, DAYS_A_WEEK - 1))


def numbered_week(number_of_year: int, number: int) -> Period | None:
    """The week of a year by its ISO number."""
    try:
        start = Date.fromisocalendar(number_of_year, number, 1)
    except ValueError:
        return None
    return week(start)


def shift(of: Date, days: int) -> Date:
    """The day some days later, held at the calendar's ends."""
    ordinal = of.toordinal() + days
    return Date.fromordinal(min(max(ordinal, 1), Date.max.toordinal()))


def add_months(of: Date, count: int) -> Date | None:
    """The same day some months later, moved back to the month's last day where it is shorter."""
    place = of.year * MONTHS_A_YEAR + of.month - 1 + count
    number, month = divmod(place, MONTHS_A_YEAR)
    if not 1 <= number <= LAST_YEAR:
        return None
    return Date(number, month + 1, min(of.day, _last_day(number, month + 1)))


def weekday_near(weekday: int, of: Date) -> tuple[Date, Date]:
    """The last such weekday on or before a day, and the first after it."""
    past = shift(of, -((of.weekday() - weekday) % DAYS_A_WEEK))
    return past, shift(past, DAYS_A_WEEK)


def weekday_of(month: Period, weekday: int, place: int) -> Date | None:
    """The n-th such weekday of a month, or its last one (-1); None where the month has none or the period is no month."""
    start, end = month.start, month.end
    if start is None or end is None or start.day != 1 or end != _month_end(start):
        return None
    if place < 0:
        return weekday_near(weekday, end)[0]
    found = shift(start, (weekday - start.weekday()) % DAYS_A_WEEK + DAYS_A_WEEK * (place - 1))
    return found if found <= end else None


@lru_cache(maxsize=10_000)
def third(of: Period, part: str) -> Period:
    """The start, middle or end of a period: the thirds of a month or year, the middle of anything else by days."""
    start, end = of.start, of.end
    if start is None or end is None:
        return of
    if start.day == 1 and end == _month_end(start):
        first, last = {"start": (1, MID_MONTH[0]), "middle": MID_MONTH, "end": (MID_MONTH[1] + 1, end.day)}[part]
        return Period(start.replace(day=first), start.replace(day=last))
    size = (end - start).days + 1
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31) and start.year == end.year:
        first = {"start": 1, "middle": 5, "end": 9}[part]
        return months(start.year, first, 4) or of
    if size == DAYS_A_WEEK:
        return (
            Period(start, shift(start, 2)) if part == "start" else Period(shift(start, 3 if part == "end" else 2), end)
        )
    if size < 3:
        return of
    step = size // 3
    first = {"start": 0, "middle": step, "end": size - step}[part]
    return Period(shift(start, first), shift(start, first + step - 1) if part != "end" else end)


def _month_end(of: Date) -> Date:
    return of.replace(day=_last_day(of.year, of.month))


def from_hijri(number_of_year: int, month: int | None, number: int | None) -> Period | None:
    """The Gregorian days of a Hijri year, month or day by the Umm al-Qura calendar; None outside 1343 to 1500."""
    if number_of_year not in HIJRI_YEARS:
        return None
    if month is None:
        first = from_hijri(number_of_year, 1, None)
        last = from_hijri(number_of_year, MONTHS_A_YEAR, None)
        return Period(first.start, last.end) if first and last else None
    from hijridate import Hijri

    size = Hijri(number_of_year, month, 1).month_length()
    if number is not None and not 1 <= number <= size:
        return None
    low, high = (1, size) if number is None else (number, number)
    start, end = (Hijri(number_of_year, month, each).to_gregorian() for each in (low, high))
    return Period(Date(start.year, start.month, start.day), Date(end.year, end.month, end.day))


def from_solar(number_of_year: int, month: int | None, number: int | None) -> Period | None:
    """The Gregorian days of a year, month or day of the Persian calendar; None outside 1178 to 1633.

    Six months of 31 days, five of 30, and the last of 29 or 30, so that the year begins at the equinox.
    """
    if number_of_year not in SOLAR_YEARS:
        return None
    begin = _solar_new_year(number_of_year)
    if month is None:
        return Period(begin, shift(_solar_new_year(number_of_year + 1), -1))
    first = shift(begin, 31 * (month - 1) - max(0, month - 7))
    size = _solar_month_length(number_of_year, month)
    if number is None:
        return Period(first, shift(first, size - 1))
    return single(shift(first, number - 1)) if 1 <= number <= size else None


def may_exist_solar(number_of_year: int | None, month: int, number: int) -> bool:
    """Whether the Persian calendar has a day, in some year where none is named."""
    longest = 30 if month == MONTHS_A_YEAR else _solar_month_length(SOLAR_YEARS[0], month)
    if number_of_year is not None and number_of_year in SOLAR_YEARS:
        longest = _solar_month_length(number_of_year, month)
    return 1 <= number <= longest


def _solar_month_length(of_year: int, month: int) -> int:
    if month == MONTHS_A_YEAR:
        return (_solar_new_year(of_year + 1) - _solar_new_year(of_year)).days - 336
    return 31 if month <= 6 else 30


def _solar_new_year(number: int) -> Date:
    """The first day of a Persian year: eight leap years in each cycle of 33."""
    return Date.fromordinal(365 * (number - 1) + (8 * number + 21) // 33 + 226_895)
