"""How often the releases of a series come out, and which turn each of them, and each figure in it, is about."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date as Date
from datetime import timedelta
from itertools import pairwise

from factcheck.ledger.history import History
from factcheck.ledger.months import month_of_period, month_of_release, whole_month
from factcheck.ledger.traits import Figure
from factcheck.ledger.turns import YEAR, Issue, Season, Turn
from factcheck.ledger.window import WINDOW
from factcheck.model import Claim, Period, Release

FEWEST = 3  # releases from which on their distance tells how often they come out; until then they are monthly
OFTEN = 20  # days between releases; monthly ones lie further apart
SEASONS = ((75, 140, 3), (140, 250, 6), (300, 430, 12))  # days between releases about seasons of so many months
DELAY = 150  # days from the end of a season to the release about it
TOGETHER = (2, 5)  # of the usual distance: releases that lie no further apart are of one turn,
APART = (8, 5)  # and between those that lie further apart an issue is missing
LONGER = 45  # days; what took longer is not of one month
TODAY = 2  # days; a figure of one day is of the turn where it is that of the last days


class Calendar(ABC):
    """The turns that the releases of a series are about; `is_alone` tells that a turn has one release, and no more."""

    is_alone: bool = True

    @abstractmethod
    def of_release(self, release: Release) -> Turn | None:
        """The turn that a release reports on, None where nothing tells."""

    @abstractmethod
    def of_period(self, period: Period | None, release: Release) -> Turn | None:
        """The turn of a figure with a period: that one where it is a turn, else that of its release.

        None for a figure of more or less time than a turn.
        """

    @abstractmethod
    def back(self, step: str) -> int:
        """How many turns back a step of time goes ("week", "year"); 0 where it is no number of turns."""

    @abstractmethod
    def whole(self, period: Period | None) -> Turn | None:
        """The turn that a period covers from its first to its last day; None for any other stretch."""


class Monthly(Calendar):
    """Every month has its release; any other distance that tells nothing better counts as this."""

    def __init__(self, *, is_alone: bool = True) -> None:
        self.is_alone = is_alone

    def of_release(self, release: Release) -> Turn | None:
        return month_of_release(release)

    def of_period(self, period: Period | None, release: Release) -> Turn | None:
        return month_of_period(period, release)

    def back(self, step: str) -> int:
        return {"month": 1, "year": YEAR}.get(step, 0)

    def whole(self, period: Period | None) -> Turn | None:
        return whole_month(period)


@dataclass(frozen=True, slots=True)
class Seasonal(Calendar):
    """Every quarter, half-year or year has its release."""

    months: int

    def of_release(self, release: Release) -> Turn | None:
        """The season that a title or heading names first, else the latest one that was over; else the one before its day."""
        day = release.date
        if day is None:
            return None
        named = [(each, turn) for each in release.claims if (turn := self._reported(each, day)) is not None]
        for claim, turn in named:
            block = release.document.block_at(claim.start)
            if block is not None and block.kind in ("title", "heading"):
                return turn
        return max((turn for _, turn in named), default=Season.of(day, self.months).before())

    def of_period(self, period: Period | None, release: Release) -> Turn | None:
        own = self.whole(period)
        if own is not None or period is None:
            return own or self.of_release(release)
        long = period.start is None or period.end is None or (period.end - period.start).days > self.months * 31
        return None if long else self.of_release(release)

    def back(self, step: str) -> int:
        own = {3: "quarter", 6: "half", YEAR: "year"}[self.months]
        return 1 if step == own else YEAR // self.months if step == "year" else 0

    def whole(self, period: Period | None) -> Turn | None:
        if period is None or period.start is None or period.end is None:
            return None
        turn = Season.of(period.start, self.months)
        return turn if (turn.first, turn.last) == (period.start, period.end) else None

    def _reported(self, claim: Claim, day: Date) -> Turn | None:
        """The season that a claim names, if it ended not long before a day."""
        turn = self.whole(claim.when.period) if claim.when is not None and not claim.when.impossible else None
        return turn if turn is not None and turn.last < day <= turn.last + timedelta(days=DELAY) else None


@dataclass(frozen=True, slots=True)
class Issues(Calendar):
    """Releases come out more often than once a month, so that each adds to the one before.

    `days` are those of the issues that are known, with those on which a missing one would have come out.
    """

    days: tuple[Date, ...]
    step: int

    @staticmethod
    def of(known: Sequence[Date], step: int) -> Issues:
        """The issues of some days in order, most of which lie so many days apart."""
        return Issues(tuple(_filled(known, step)), step)

    def of_release(self, release: Release) -> Turn | None:
        day = release.date
        if day is None or day < self.days[0]:
            return None
        near = bisect_left(self.days, day)
        known = near < len(self.days) and self.days[near] == day
        return Issue(near - (not known), self.days, self.step)

    def of_period(self, period: Period | None, release: Release) -> Turn | None:
        turn = self.of_release(release)
        if turn is None or period is None:
            return turn
        if period.start is None or period.end is None:
            return None
        ago, length = (turn.last - period.end).days, (period.end - period.start).days + 1
        if _is_beyond(length, self.step, APART) or ago > self.step * 3 // 2:
            return None
        if length == 1 and ago > TODAY and ago != self.step:
            return None
        return turn.before() if 2 * ago > self.step and (length == 1 or self._names_its_own(release)) else turn

    def back(self, step: str) -> int:
        days = {"day": 1, "week": 7, "fortnight": 14}.get(step, 0)
        near = (2 * days + self.step) // (2 * self.step)
        return near if 5 * abs(near * self.step - days) <= 2 * self.step else 0

    def _names_its_own(self, release: Release) -> bool:
        """Whether a release speaks of "this week", so that last week is the one before."""
        named = (each.when.period for each in release.claims if each.when is not None)
        return any(
            each is not None
            and each.start is not None
            and each.end is not None
            and release.date is not None
            and each.start <= release.date <= each.end
            and self.step <= 2 * ((each.end - each.start).days + 1)
            and not _is_beyond((each.end - each.start).days, self.step, APART)
            for each in named
        )

    def whole(self, period: Period | None) -> Turn | None:
        return None


def _is_beyond(days: int, step: int, share: tuple[int, int]) -> bool:
    """Whether some days are more than a share of the usual distance."""
    return days * share[1] > step * share[0]


def _filled(known: Sequence[Date], step: int) -> Iterator[Date]:
    """The days of issues without those of corrections, and with those of issues that are missing."""
    yield known[0]
    last = known[0]
    for day in known[1:]:
        gap = (day - last).days
        if _is_beyond(gap, step, TOGETHER):
            missing = (2 * gap + step) // (2 * step) - 1 if _is_beyond(gap, step, APART) else 0
            yield from (last + timedelta(days=gap * each // (missing + 1)) for each in range(1, missing + 1))
            yield day
            last = day


def turn_of(figure: Figure, calendar: Calendar) -> Turn | None:
    """The turn that a figure is about: its own where the text gives it one, else that of its release."""
    turn = calendar.of_release(figure.release)
    if figure.ago:
        back = calendar.back(figure.ago)
        return turn.moved(-back) if turn is not None and back else None
    if not figure.is_dated:
        return turn
    return None if is_long(figure.period, calendar) else calendar.of_period(figure.period, figure.release)


def is_long(period: Period | None, calendar: Calendar) -> bool:
    """Whether a time is plainly longer than a month, where months are the turns."""
    ends = (period.start, period.end) if period is not None and isinstance(calendar, Monthly) else (None, None)
    return ends[0] is not None and ends[1] is not None and (ends[1] - ends[0]).days > LONGER


MONTHLY, CROWDED = Monthly(), Monthly(is_alone=False)


def calendar_of(release: Release, history: History) -> Calendar:
    """How often the newest releases of a history, and the one after them, come out."""
    key = ("calendar", release.date)
    if key not in history.memory:
        history.memory[key] = _calendar(release, history)
    result: Calendar = history.memory[key]
    return result


def _calendar(release: Release, history: History) -> Calendar:
    newest = (*history.latest(WINDOW), release)
    days = sorted({each.date for each in newest if each.date is not None})
    gaps = sorted((later - before).days for before, later in pairwise(days))
    usual = gaps[len(gaps) // 2] if gaps else OFTEN
    if len(days) < FEWEST:
        return MONTHLY if usual >= OFTEN else CROWDED
    if usual < OFTEN:
        return Issues.of(days, usual)
    for least, most, months in SEASONS:
        season = Seasonal(months)
        if least <= usual < most and any(season.whole(each.when.period) for each in release.claims if each.when):
            return season
    return MONTHLY
