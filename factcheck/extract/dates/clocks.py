"""Hours of a clock that only the words behind them tell: "10 am", "6 to 8 p.m.", "1430 GMT"."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.extract.fold import View
from factcheck.extract.names.kinds import Kinds, kinds
from factcheck.extract.numbers.numeral import Numeral

MINUTES = Decimal("0.01")  # the last place of an hour with minutes: 2.15 pm
LAST_HOUR, LAST_MINUTE, CLOCK = 24, 2400, 4  # an hour with its minutes in four digits: "1430 GMT"
LONGEST_HOURS = 24  # characters from an hour to the word that says so
_HOUR = re.compile(r" ?\d{1,2}(?:[:.]\d\d)?")


def is_clock(view: View, numeral: Numeral) -> bool:
    """Whether a figure is an hour: 10 am."""
    known = kinds(view.pack)
    if not numeral.in_digits or numeral.value is None or not 0 <= numeral.value <= LAST_MINUTE:
        return False
    if numeral.step not in (1, MINUTES):
        return False
    if numeral.value > LAST_HOUR and (numeral.end - numeral.start != CLOCK or numeral.value % 100 > 59):
        return False
    rest = view.lower[numeral.end : numeral.end + LONGEST_HOURS].lstrip(" ")
    return _starts_clock(rest, known) or _starts_clock(_after_hours(rest, known), known)


def _after_hours(rest: str, known: Kinds) -> str:
    """What stands behind a second hour: the "p.m." of "to 8 p.m."; "" where there is none."""
    if not rest.startswith(known.clock_links):
        return ""
    link = next(each for each in known.clock_links if rest.startswith(each))
    hour = _HOUR.match(rest, len(link))
    return rest[hour.end() :].lstrip(" ") if hour is not None else ""


def _starts_clock(rest: str, known: Kinds) -> bool:
    return rest.startswith(known.clock_after) and any(
        rest.startswith(each) and not rest[len(each) : len(each) + 1].isalpha() for each in known.clock_after
    )
