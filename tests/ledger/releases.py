"""Releases made by hand, so that the ledger's tests depend on no extraction: digits count what follows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as Date
from decimal import Decimal

from factcheck.ledger import Month
from factcheck.model import Claim, Document, Hedge, Period, Quantity, Release, When, free_place

MONTHS = {
    "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8, "December": 12,
    "نيسان": 4, "أيار": 5,
}  # fmt: skip
HEDGES = {"at least": Hedge("at_least", Decimal(0), None), "ما لا يقل عن": Hedge("at_least", Decimal(0), None)}
MONTH = re.compile(rf"({'|'.join(MONTHS)}) (20\d\d)")
FIGURE = re.compile(rf"({'|'.join(HEDGES)})? ?\b([\d,]*\d) (\w+)(?: in ({'|'.join(MONTHS)}) (20\d\d))?")

RULES = """
metrics:
  total:
    behaviour: cumulative
    grows_by: added
    find:
      en: {counted: [patients], near: {any: [since]}}
      ar: {counted: [مريضا], near: {any: [منذ]}}
  added:
    title: patients in the month
    behaviour: flow
    find:
      en: {counted: [patients], near: {any: [treated in], none: [since]}}
      ar: {counted: [مريضا], near: {any: [الشهر], none: [منذ]}}
  open:
    title: open cases
    behaviour: stock
    rolls: {from: carried, plus: [received], minus: [completed]}
    find:
      en: {counted: [cases], near: {any: [open]}}
  carried:
    title: cases carried over
    carries: open
    find:
      en: {counted: [cases], near: {any: [carried over]}}
  received:
    title: cases received
    find:
      en: {counted: [cases], near: {any: [received]}}
  completed:
    title: cases completed
    find:
      en: {counted: [cases], near: {any: [completed]}}
"""


def release(text: str, day: str | None = None, *, lang: str = "en", path: str | None = None) -> Release:
    """A release out of a text: its months, and its counts in plain digits."""
    date = Date.fromisoformat(day) if day else None
    document = Document.of(text, lang=lang, date=date, path=path)
    found = sorted([*_months(document), *_figures(document, lang)], key=lambda each: each.start)
    return Release(document, tuple(found), lang, date)


def _months(document: Document) -> Iterator[Claim]:
    for found in MONTH.finditer(document.text):
        when = When(_period(found[1], found[2]), int(found[2]), MONTHS[found[1]])
        yield Claim(document, found.start(), found.end(), found.start(2), found.end(2), "period", when=when)


def _figures(document: Document, lang: str) -> Iterator[Claim]:
    for found in FIGURE.finditer(document.text):
        value = Decimal(found[2].replace(",", ""))
        free = None if value % 10 else free_place(value, step=Decimal(1), hedged=found[1] is not None)
        hedge = HEDGES[found[1]] if found[1] else None
        quantity = Quantity(value, found[3], "count", free=free, exact=True, hedge=hedge)
        period = _period(found[4], found[5]) if found[4] else None
        place = (found.start(2), found.end(3), found.start(2), found.end(2))
        yield Claim(document, *place, "count", quantity, period=period, lang=lang)


def _period(name: str, year: str) -> Period:
    month = Month(int(year), MONTHS[name])
    return Period(month.first, month.last)
