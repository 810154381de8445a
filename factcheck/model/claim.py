"""A claim: a number made sense of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from datetime import timedelta
from decimal import Decimal
from typing import Any, Literal

from factcheck.model.document import Document
from factcheck.model.filling import altered, filled_at_once
from factcheck.model.quantity import PER, Kind, Quantity

Change = Literal["up", "down"]


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days; `end` is the last day, included. A side that is not known is None."""

    start: Date | None
    end: Date | None


@filled_at_once
@dataclass(frozen=True, slots=True)
class When:
    """What a date or period in the text says; partial dates stay partial.

    `period` covers all days that it may mean (September 2018: 1 to 30 September). `year`, `month`
    and `day` are what is written, None where it is not; `month_names` are the months named in two
    calendars' names, where both stand (آذار/مارس: (3, 3)); `weekday` is the weekday that stands
    beside the date, 0 for Monday, and `weekday_start`, `weekday_end` its span. `readings` are all
    values of an ambiguous date (03/04/2019), the likelier first, in the form of the interface's `values`.
    `ends` are both dates of a stretch of time as they are written, each with its own place from `start` to `end`;
    `backwards` tells that the first of them lies behind the last. `calendar` is hijri or solar where the date is
    not of the Gregorian calendar.
    """

    period: Period | None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    weekday_start: int = 0
    weekday_end: int = 0
    month_names: tuple[int, ...] = ()
    impossible: bool = False
    readings: tuple[Period, ...] = ()
    ends: tuple[When, ...] = ()
    start: int = 0
    end: int = 0
    backwards: bool = False
    calendar: str = ""

    def values(self) -> list[dict[str, str]]:
        """The readings as the interface has them: a single day as a date, else a period with its end exclusive."""
        readings = self.readings or ((self.period,) if self.period else ())
        return [_value(each, stretch=bool(self.ends)) for each in readings]


def _value(period: Period, *, stretch: bool) -> dict[str, str]:
    """A reading of a date; one of a stretch is a period though it may be of one day, where its last day does not count."""
    if not stretch and period.start is not None and period.start == period.end:
        return {"type": "date", "value": period.start.isoformat()}
    out = {"type": "period"}
    if period.start is not None:
        out["start"] = period.start.isoformat()
    if period.end is not None and period.end < Date.max:
        out["end"] = (period.end + timedelta(days=1)).isoformat()
    return out


@filled_at_once
@dataclass(frozen=True, slots=True)
class Claim:
    """A number of a document, made sense of; a value, equal to every claim with the same content.

    The surface is the figure with its unit or counted thing, without its hedge;
    `number_start` and `number_end` bound the numeral alone. `quantity` is None for dates, periods
    and times, whose meaning is `when`. `period` is the time that the figure is about. `change` is
    up or down where the text says that the figure rose or fell by it.
    An indefinite figure ("hundreds of thousands") keeps its surface and has a quantity without value.
    """

    document: Document
    start: int
    end: int
    number_start: int
    number_end: int
    kind: Kind
    quantity: Quantity | None = None
    when: When | None = None
    change: Change | None = None
    period: Period | None = None
    sentence: int = 0
    section: str = "body"
    lang: str | None = None

    @property
    def identity(self) -> tuple[int, int, int]:
        """What tells a figure from all others, also where a check has narrowed its quantity: its document and place."""
        return id(self.document), self.number_start, self.number_end

    @property
    def surface(self) -> str:
        return self.document.shown(self.start, self.end)

    @property
    def number_surface(self) -> str:
        return self.document.shown(self.number_start, self.number_end)

    @property
    def in_digits(self) -> bool:
        """Whether the figure is written in digits, at least partly, and not in words alone."""
        return any(map(str.isdigit, self.number_surface))

    @property
    def unit(self) -> str:
        """The unit's name, the counted thing, or ""."""
        return self.quantity.unit if self.quantity is not None else ""

    @property
    def whole_unit(self) -> str:
        """The unit without what it is counted by: dollars, of dollars a month."""
        return self.unit.partition(PER)[0]

    @property
    def is_rate(self) -> bool:
        """Whether the figure is so much for each of something else: dollars a month."""
        return PER in self.unit

    @property
    def value(self) -> Decimal | None:
        """The nominal number as written, None for ranges and dates."""
        return self.quantity.value if self.quantity is not None else None

    def without_hedge(self) -> Claim:
        """The same claim, the hedge of its figure left out."""
        if self.quantity is None or self.quantity.hedge is None:
            return self
        return altered(self, quantity=self.quantity.without_hedge())

    def with_unit(self, unit: str) -> Claim:
        """The same claim with its figure in another unit, which does not convert it."""
        return altered(self, quantity=altered(self.quantity, unit=unit)) if self.quantity is not None else self

    def as_dict(self) -> dict[str, Any]:
        """The claim in the form that `docs/interfaces.md` promises."""
        line, column = self.document.place(self.start)
        quantity = self.quantity
        low, high = _ends(quantity)
        out: dict[str, Any] = {
            "document": self.document.path,
            "surface": self.surface,
            "start": self.start,
            "end": self.end,
            "line": line,
            "column": column,
            "number": {"surface": self.number_surface, "start": self.number_start, "end": self.number_end},
            "value": _text(self.value),
            "low": _text(low),
            "high": _text(high),
            "unit": self.unit,
            "kind": self.kind,
            "hedge": quantity.hedge.name if quantity is not None and quantity.hedge is not None else None,
            "change": self.change,
            "period": _period(self.period),
            "sentence": self.sentence,
            "section": self.section,
            "lang": self.lang,
            "place": None,
        }
        if self.when is not None:
            out["values"] = self.when.values()
        return out


def _ends(quantity: Quantity | None) -> tuple[Decimal | None, Decimal | None]:
    """The ends that a range or a one-sided bound states, in the unit as written."""
    if quantity is None:
        return None, None
    if quantity.value is None:
        return quantity.low, quantity.high
    if quantity.hedge is not None and quantity.hedge.name in ("at_least", "more_than"):
        return quantity.value, None
    if quantity.hedge is not None and quantity.hedge.name in ("at_most", "less_than"):
        return None, quantity.value
    return None, None


def _text(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")


def _period(period: Period | None) -> dict[str, str | None] | None:
    if period is None:
        return None
    return {
        "start": period.start.isoformat() if period.start else None,
        "end": period.end.isoformat() if period.end else None,
    }
