"""Columns, or rows, of a table that give one figure in two units: "Length (km)" beside "Length (miles)".

Headings that differ in nothing but units of one dimension are believed where at least as many lines fit as
miss, one of them to two digits: that arithmetic selects, it judges nothing.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from factcheck.checks.contract import Case
from factcheck.checks.tables.grid import Entry, Grid, grids
from factcheck.extract import extract, tables_of
from factcheck.judge import fit, significant
from factcheck.model import Claim, Quantity
from factcheck.units import commensurable, is_known

MOST_CELLS = 5_000  # a larger table is data, not a release
MOST_PLACES = 40  # columns whose headings are held against each other
TELLING = 2  # digits of a figure whose fit is more than chance
BRACKETS = re.compile(r"[(\[（]([^()\[\]（）]{1,40})[)\]）]\s*$|[,،]\s*([^,،]{1,40})$")
PLAIN = frozenset({"number", "count", "measure"})
FITS = frozenset({"narrow", "wide", "beyond"})


class Heading(NamedTuple):
    """A heading without its unit, and the unit."""

    name: str
    unit: str


def columns_in_two_units(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of figures that a table gives in two units: the later one as computed, then its source."""
    for table in tables_of(case.document):
        if sum(map(len, table.rows)) <= MOST_CELLS:
            for grid in grids(table, case):
                yield from _in_grid(grid, case)


def _in_grid(grid: Grid, case: Case) -> Iterator[tuple[Claim, Claim]]:
    if sum(BRACKETS.search(each) is not None for each in grid.places) < 2:
        return
    headings = [_heading(each, case) for each in grid.places[:MOST_PLACES]]
    for one, other in itertools.combinations(range(len(headings)), 2):
        first, second = headings[one], headings[other]
        if first is None or second is None or first.name != second.name or first.unit == second.unit:
            continue
        if commensurable(first.unit, second.unit):
            lines = [(line.entries[one], line.entries[other]) for line in grid.lines]
            yield from _believed([_pair(*each, first.unit, second.unit) for each in lines])


def _heading(text: str, case: Case) -> Heading | None:
    """A heading with a unit in brackets or behind a comma at its end; None for any other."""
    found = BRACKETS.search(text)
    if found is None:
        return None
    claims = extract(f"1 {found.group(1) or found.group(2)}", lang=case.release.lang)
    quantity = claims[0].quantity if len(claims) == 1 else None
    if quantity is None or quantity.kind != "measure" or not is_known(quantity.unit):
        return None
    return Heading(" ".join(text[: found.start()].lower().split()), quantity.unit)


def _pair(source: Entry | None, computed: Entry | None, unit: str, other: str) -> tuple[Claim, Claim] | None:
    one, two = _measured(source, unit), _measured(computed, other)
    return None if one is None or two is None else (two, one)


def _measured(entry: Entry | None, unit: str) -> Claim | None:
    """The figure of a cell in the unit of its heading."""
    if entry is None or entry.negative or entry.claim.kind not in PLAIN or entry.claim.quantity is None:
        return None
    quantity = replace(entry.claim.quantity, unit=unit, kind="measure", senses=(), exact=False)
    return replace(entry.claim, kind="measure", quantity=quantity)


def _believed(pairs: Sequence[tuple[Claim, Claim] | None]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of two columns, where they bear out that one was converted from the other."""
    found = [each for each in pairs if each is not None]
    fitting = [(one, two) for one, two in found if fit(_quantity(one), _quantity(two)) in FITS]
    telling = any(significant(each.value) >= TELLING for each, _ in fitting if each.value is not None)
    if telling and 2 * len(fitting) >= len(found):
        yield from found


def _quantity(claim: Claim) -> Quantity:
    assert claim.quantity is not None  # a measure has one
    return claim.quantity
