"""A table as lines of figures with labels: what the checks of totals look at.

A line is a row; `transposed` makes lines of the columns. A cell's figure is the one claim that stands
in it, with the sign that brackets or a minus give it, as accounts write a negative figure.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.times.days import numbered
from factcheck.extract import cues_in, fold
from factcheck.model import SHARES, Apply, Cell, Claim, Expression, Table, Term

FIGURES = frozenset({"count", "measure", "money", "number", "percent", "duration", "age", "percentage_point", "ratio"})
EMPTY_SIGNS = "-–—−_.… $€£¥"  # a cell of these alone adds nothing
EMPTY_WORDS = frozenset({"n/a", "na", "nil"})
MOST_DIGITS = 12  # of a figure without separators
ABOVE = 160  # code points before a table in which its caption may say its scale
THOUSANDS = re.compile(r"\(0{3}(?:,000)*s?\)|(?<![\w.,])['’]0{3}s?\b")  # a heading that says its scale: Homes (000)
HEADS = 3  # cells of a first line that are a label and years
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure of a table, whether it is negative, and whether it is a share, which does not add up like the others."""

    claim: Claim
    negative: bool = False
    share: bool = False

    @property
    def value(self) -> Decimal:
        value = self.claim.value
        assert value is not None
        return -value if self.negative else value

    def expression(self, role: str) -> Expression:
        term = Term(self.claim, role)
        return Apply("neg", (term,)) if self.negative else term


@dataclass(frozen=True, slots=True)
class Line:
    """A row or column: its label's text, and for each place an entry, or None; `blank` places add nothing."""

    label: str
    entries: tuple[Entry | None, ...]
    blank: tuple[bool, ...]
    unread: bool = False  # a cell holds digits that are not understood as one figure

    @property
    def figures(self) -> list[Entry]:
        return [each for each in self.entries if each is not None]

    @property
    def is_shares(self) -> bool:
        """Whether the line holds nothing but shares."""
        return bool(self.figures) and all(each.share for each in self.figures)


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of a table that hold figures or labels, in order; `width` is the number of places in each.

    `places` are the headings of the places: the columns' for rows, the rows' for columns. `rounded` tells
    that its figures are rounded at their last digit, as amounts and figures in thousands are, and no exact counts.
    """

    lines: tuple[Line, ...]
    width: int
    places: tuple[str, ...] = ()
    rounded: bool = False

    def alike(self, one: int, other: int) -> bool:
        """Whether two places hold the same figure of two years, by their headings."""
        return len(self.places) > max(one, other) and all(YEAR.search(fold(self.places[at])) for at in (one, other))


def grids(table: Table, case: Case) -> tuple[Grid, Grid]:
    """The rows of a table as lines, and its columns as lines, each with the headings of the other."""
    width = max(len(row) for row in table.rows)
    rows = tuple(_with_disguised_counts(table, [_line(row, width, case) for row in table.rows], case))
    first = next((index for index, line in enumerate(rows) if line.figures), len(rows))
    headings = tuple(_heading(table, place, first, case) for place in range(width))
    shares = frozenset(place for place, heading in enumerate(headings) if _is_share(heading, case))
    rows = tuple(_with_shares(line, shares) for line in rows)
    body = rows[first:]
    columns = tuple(
        Line(headings[place], tuple(line.entries[place] for line in body), tuple(line.blank[place] for line in body))
        for place in range(width)
    )
    rounded = _is_rounded(table, rows, headings, case)
    side = tuple(line.label for line in body)
    return Grid(rows, width, headings, rounded), Grid(columns, len(body), side, rounded)


def _is_rounded(table: Table, rows: Sequence[Line], headings: Sequence[str], case: Case) -> bool:
    """Whether a table has amounts of money, decimals, or says that it counts in thousands or more."""
    entries = [entry for line in rows for entry in line.figures]
    quantities = [entry.claim.quantity for entry in entries if not entry.share and entry.claim.quantity is not None]
    if any(each.kind == "money" or each.step != 1 for each in quantities):
        return True
    above = case.document.shown(max(0, table.start - ABOVE), table.start)
    said = "\n".join((above, *headings, *(line.label for line in rows if not line.figures)))
    return bool(THOUSANDS.search(said)) or any(cue.name == "table_scale" for cue in cues_in(said, case.pack))


def _is_share(heading: str, case: Case) -> bool:
    return "%" in fold(heading) or any(cue.name == "table_share" for cue in cues_in(heading, case.pack))


def _with_shares(line: Line, places: frozenset[int]) -> Line:
    """The line with the figures at these places marked as shares."""
    if not any(line.entries[place] for place in places):
        return line
    marked = (
        replace(each, share=True) if each is not None and place in places else each
        for place, each in enumerate(line.entries)
    )
    return replace(line, entries=tuple(marked))


def _with_disguised_counts(table: Table, rows: Sequence[Line], case: Case) -> list[Line]:
    """The lines with what looks like a year or a name as a figure, where its column holds figures: 1984 below 2,031."""
    counted = {place for line in rows for place, each in enumerate(line.entries) if each is not None}
    found = [_without_year(table.rows[0], rows[0], case)] if rows else []
    for row, line in zip(table.rows[1:], rows[1:], strict=True):
        like = {
            place: entry
            for place, cell in enumerate(row)
            if place in counted and place and line.entries[place] is None and (entry := _disguised(cell, case))
        }
        if like and not (line.figures or line.label):
            like = {}
        years = [each.value for each in like.values()]
        heads = not line.figures and any(abs(one - other) == 1 for one, other in itertools.pairwise(years))
        entries = tuple(each or like.get(place) for place, each in enumerate(line.entries))
        found.append(replace(line, entries=entries) if like and not heads else line)
    return found


def _without_year(row: Sequence[Cell], line: Line, case: Case) -> Line:
    """The first line without a year that was taken for a count, since a word follows it on the next line: years head the table."""
    texts = [fold(case.document.shown(cell.start, cell.end).strip()) for cell in row]
    if not line.figures or len(texts) < HEADS or not all(map(YEAR.fullmatch, texts[1:])):
        return line
    return replace(line, entries=(line.entries[0], *[None] * (len(line.entries) - 1)))


def _disguised(cell: Cell, case: Case) -> Entry | None:
    """The figure of a cell that holds nothing but a year, or as many digits as names have; None for any other cell."""
    claims = case.claims_between(cell.start, max(cell.end, cell.start + 1))
    if len(claims) != 1 or (claims[0].start, claims[0].end) != (cell.start, cell.end):
        return None
    claim, digits = claims[0], fold(claims[0].surface)
    if claim.kind == "identifier" and digits.isdecimal() and len(digits) <= MOST_DIGITS:
        return Entry(numbered(claim, int(digits)))
    when = claim.when
    year = when.year if when is not None and when.month is None and not when.ends else None
    return Entry(numbered(claim, year)) if year is not None and digits == str(year) else None


def _heading(table: Table, place: int, rows: int, case: Case) -> str:
    """The heading of a column: its cells in the rows above the first figure."""
    cells = (row[place] for row in table.rows[:rows] if place < len(row))
    return " ".join(case.document.shown(cell.start, cell.end).strip() for cell in cells).strip()


def _line(row: Sequence[Cell], width: int, case: Case) -> Line:
    entries: list[Entry | None] = []
    blank = []
    label, unread = "", False
    for place, cell in enumerate(row):
        written = case.document.shown(cell.start, cell.end)
        entry, text = _entry(cell, written, case), written.strip()
        entries.append(entry)
        blank.append(entry is None and _adds_nothing(text))
        unread = unread or (place > 0 and entry is None and any(map(str.isdigit, text)))
        if place == 0 and entry is None and not blank[0]:
            label = text
    missing = width - len(row)
    return Line(label, (*entries, *[None] * missing), (*blank, *[True] * missing), unread)


def _entry(cell: Cell, text: str, case: Case) -> Entry | None:
    """The figure of a cell, None where it holds none, several, or words beside it."""
    claims = [each for each in case.claims_between(cell.start, max(cell.end, cell.start + 1)) if each.kind in FIGURES]
    if len(claims) != 1:
        return None
    claim = claims[0]
    if claim.quantity is None or claim.value is None or THOUSANDS.search(text):
        return None
    before, after = text[: claim.number_start - cell.start], text[claim.number_end - cell.start :]
    if any(each.isalpha() for each in before + after) and (claim.start > cell.start or claim.end < cell.end):
        return None
    bracketed = "(" in before and ")" in after
    minus = before.rstrip("$€£¥ ").endswith(("-", "−", "–")) and claim.value > 0
    share = claim.kind in SHARES or "%" in fold(text)
    return Entry(claim, negative=(bracketed or minus) and claim.value >= 0, share=share)


def _adds_nothing(text: str) -> bool:
    return not text.strip(EMPTY_SIGNS) or text.lower() in EMPTY_WORDS
