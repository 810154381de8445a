"""The cells that head a table's figure: the first of its row and the first of its column."""

from __future__ import annotations

from bisect import bisect_right

from factcheck.extract import tables_of
from factcheck.model import Cell, Claim, Period, Release, Table

BAR = "|"  # what a table in plain text is drawn with


class Grid:
    """The tables of a release, ready to tell what heads a figure; costs next to nothing where there are none."""

    def __init__(self, release: Release) -> None:
        document = release.document
        self._tables = tables_of(document) if document.tables or BAR in document.text else ()
        self._starts = [table.start for table in self._tables]
        self._dates = [each for each in release.claims if each.when is not None] if self._tables else []

    def heads(self, claim: Claim) -> tuple[Cell, ...]:
        """The cells that head a figure's cell, that of the column first; none outside a table."""
        table = self._table(claim)
        if table is None:
            return ()
        for row in table.rows:
            for column, cell in enumerate(row):
                if cell.start <= claim.start < max(cell.end, cell.start + 1):
                    return tuple(each for each in _heads(table, row, column) if each != cell)
        return ()

    def period(self, heads: tuple[Cell, ...]) -> Period | None:
        """The period that a heading names ("March"), None where none does or several do."""
        found = [
            each.when.period
            for each in self._dates
            if each.when is not None and any(cell.start <= each.start < cell.end for cell in heads)
        ]
        return found[0] if len(found) == 1 else None

    def _table(self, claim: Claim) -> Table | None:
        index = bisect_right(self._starts, claim.start) - 1
        if index < 0 or claim.start >= self._tables[index].end:
            return None
        return self._tables[index]


def _heads(table: Table, row: tuple[Cell, ...], column: int) -> tuple[Cell, ...]:
    top = table.rows[0]
    above = (top[column],) if column < len(top) and row is not top else ()
    return (*above, row[0])
