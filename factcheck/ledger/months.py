"""The month that a release, or a figure in it, is about."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date
from datetime import timedelta

from factcheck.ledger.remembering import remembered
from factcheck.model import Claim, Period, Release, When

LONGEST_DELAY = 120  # days from the end of a month to the release about it; an older month is background


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year, in order of time; written "2017-12"."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    @property
    def first(self) -> Date:
        return Date(self.year, self.month, 1)

    @property
    def last(self) -> Date:
        return Date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])

    def next(self) -> Month:
        """The month after this one."""
        return Month(self.year + self.month // 12, self.month % 12 + 1)

    def before(self) -> Month:
        """The month before this one."""
        return Month.of(self.first - timedelta(days=1))

    @staticmethod
    def of(day: Date) -> Month:
        """The month that holds a day."""
        return Month(day.year, day.month)


def months_after(first: Month, last: Month) -> Iterator[Month]:
    """The months that follow the first, up to and with the last."""
    month = first
    while month < last:
        month = month.next()
        yield month


@remembered
def month_of_release(release: Release) -> Month | None:
    """The month that a release reports on, None where neither its text nor its date tell.

    It is the first month that a title or heading names, else the latest that the text names, by itself or in a date;
    of those that ended not long before the release. Failing that, it is the month before the day of the release.
    """
    named = [(each, month) for each in release.claims if (month := _named(each.when)) and _recent(month, release.date)]
    for claim, month in named:
        block = release.document.block_at(claim.start)
        if block is not None and block.kind in ("title", "heading") and _is_over(month, release.date):
            return month
    over = [month for _, month in named if _is_over(month, release.date)]
    if over:
        days = (_month_of_day(each.when) for each in release.claims)
        return max([*over, *(each for each in days if each and max(over) < each and _is_over(each, release.date))])
    if named:
        return named[0][1]
    return Month.of(release.date).before() if release.date is not None else None


def _is_over(month: Month, released: Date | None) -> bool:
    return released is None or month.last < released


def _month_of_day(when: When | None) -> Month | None:
    """The month that a date with a day lies in."""
    if when is None or when.impossible or when.day is None or when.period is None or when.period.start is None:
        return None
    return Month.of(when.period.start)


def month_of_claim(claim: Claim, release: Release) -> Month | None:
    """The month that a figure is about: its own where the text gives it one, else that of its release.

    A month after the one that is reported on is the time of writing ("confirmed this month").
    """
    reported = month_of_release(release)
    month = whole_month(claim.period)
    if month is None or not _recent(month, release.date) or (reported is not None and month > reported):
        return reported
    return month


def whole_month(period: Period | None) -> Month | None:
    """The month that a period covers from its first to its last day; None for any other stretch."""
    if period is None or period.start is None or period.end is None:
        return None
    month = Month.of(period.start)
    return month if (month.first, month.last) == (period.start, period.end) else None


def _named(when: When | None) -> Month | None:
    """The month that a date without a day names."""
    if when is None or when.impossible or when.month is None or when.day is not None:
        return None
    return whole_month(when.period)


def _recent(month: Month, released: Date | None) -> bool:
    if released is None:
        return True
    return month.first <= released and (released - month.last).days <= LONGEST_DELAY
