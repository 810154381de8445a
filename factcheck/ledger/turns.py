"""The turns of a series: the day, week, month, quarter or year that a release, or a figure in it, is about."""

from __future__ import annotations

import calendar
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date as Date
from datetime import timedelta

YEAR = 12  # months
_DAY = timedelta(days=1)


class Turn(ABC):
    """One of the stretches of time, each following the last, that the releases of a series are about.

    Turns of one series are told apart and ordered by their last days.
    """

    __slots__ = ()

    @property
    @abstractmethod
    def first(self) -> Date:
        """Its first day."""

    @property
    @abstractmethod
    def last(self) -> Date:
        """Its last day."""

    @abstractmethod
    def moved(self, turns: int) -> Turn:
        """The turn so many after this one, or before it."""

    def next(self) -> Turn:
        """The turn after this one."""
        return self.moved(1)

    def before(self) -> Turn:
        """The turn before this one."""
        return self.moved(-1)

    def __lt__(self, other: Turn) -> bool:
        return self.last < other.last

    def __le__(self, other: Turn) -> bool:
        return self.last <= other.last


@dataclass(frozen=True, slots=True)
class Month(Turn):
    """A month of a year; written "2017-12"."""

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

    def moved(self, turns: int) -> Month:
        """The month so many after this one, or before it."""
        year, month = divmod(self.year * YEAR + self.month - 1 + turns, YEAR)
        return Month(year, month + 1)

    @staticmethod
    def of(day: Date) -> Month:
        """The month that holds a day."""
        return Month(day.year, day.month)


@dataclass(frozen=True, slots=True)
class Season(Turn):
    """So many months of a year, counted from its start: a quarter ("2020-Q3"), a half ("2020-H1") or the year ("2020")."""

    year: int
    number: int
    months: int

    def __str__(self) -> str:
        name = {3: f"-Q{self.number}", 6: f"-H{self.number}"}
        return f"{self.year:04d}{name.get(self.months, '')}"

    @property
    def first(self) -> Date:
        return Date(self.year, (self.number - 1) * self.months + 1, 1)

    @property
    def last(self) -> Date:
        return Month(self.year, self.number * self.months).last

    def moved(self, turns: int) -> Season:
        """The season so many after this one, or before it."""
        year, number = divmod(self.year * (YEAR // self.months) + self.number - 1 + turns, YEAR // self.months)
        return Season(year, number + 1, self.months)

    @staticmethod
    def of(day: Date, months: int) -> Season:
        """The season of so many months that holds a day."""
        return Season(day.year, (day.month - 1) // months + 1, months)


@dataclass(frozen=True, slots=True)
class Issue(Turn):
    """What went by from one issue to the next, where they come out more often than once a month; written as its day.

    `days` are the days on which issues came out, or would have, where one is missing; `number` counts from
    the first of them. Issues before and after those lie `step` days apart.
    """

    number: int
    days: tuple[Date, ...] = field(compare=False, repr=False)
    step: int = field(compare=False, repr=False)

    def __str__(self) -> str:
        return self.last.isoformat()

    @property
    def first(self) -> Date:
        return self.before().last + _DAY

    @property
    def last(self) -> Date:
        near = min(max(self.number, 0), len(self.days) - 1)
        return self.days[near] + timedelta(days=(self.number - near) * self.step)

    def moved(self, turns: int) -> Issue:
        """The issue so many after this one, or before it."""
        return Issue(self.number + turns, self.days, self.step)


def turns_after(first: Turn, last: Turn) -> Iterator[Turn]:
    """The turns that follow the first, up to and with the last."""
    turn = first
    while turn < last:
        turn = turn.next()
        yield turn
