"""The month that a release, or a figure in it, is about."""

from __future__ import annotations

from datetime import date as Date

from factcheck.ledger.remembering import remembered
from factcheck.ledger.turns import Month
from factcheck.model import Period, Release, When

LONGEST_DELAY = 120  # days from the end of a month to the release about it; an older month is background


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
    return Month.of(release.date).moved(-1) if release.date is not None else None


def _is_over(month: Month, released: Date | None) -> bool:
    return released is None or month.last < released


def _month_of_day(when: When | None) -> Month | None:
    """The month that a date with a day lies in."""
    if when is None or when.impossible or when.day is None or when.period is None or when.period.start is None:
        return None
    return Month.of(when.period.start)


def month_of_period(period: Period | None, release: Release) -> Month | None:
    """The month of a figure with a period, or with none of its own.

    A month after the one that is reported on is the time of writing ("confirmed this month").
    """
    reported = month_of_release(release)
    month = whole_month(period)
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
