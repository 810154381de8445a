"""The cells that head a table's figure: the first of its row and the first of its column."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter

from factcheck.extract import tables_of
from factcheck.model import Cell, Claim, Period, Release, Table

BAR = "|"  # what a table in plain text is drawn with


class Grid:
    """The tables of a release, ready to tell what heads a figure; costs next to nothing where there are none."""

    def __init__(self, release: Release) -> None:
        document = release.document
        tables = tables_of(document) if document.tables or BAR in document.text else ()
        places = sorted(
            (cell.start, cell.end, _heads(table, row, column))
            for table in tables
            for row in table.rows
            for column, cell in enumerate(row)
        )
        self._starts = [start for start, _, _ in places]
        self._ends = [end for _, end, _ in places]
        self._heads = [tuple(each for each in heads if each.start != start) for start, _, heads in places]
        dated = [each for each in release.claims if each.when is not None] if tables else []
        self._dates = [(each.start, each.when.period) for each in dated if each.when is not None]

    def heads(self, claim: Claim) -> tuple[Cell, ...]:
        """The cells that head a figure's cell, that of the column first; none outside a table."""
        index = bisect_right(self._starts, claim.start) - 1
        return self._heads[index] if index >= 0 and claim.start < self._ends[index] else ()

    def period(self, heads: tuple[Cell, ...]) -> Period | None:
        """The period that a heading names ("March"), None where none does or several do."""
        found = []
        for cell in heads:
            low = bisect_left(self._dates, cell.start, key=itemgetter(0))
            high = bisect_left(self._dates, cell.end, low, key=itemgetter(0))
            found += [period for _, period in self._dates[low:high]]
        return found[0] if len(found) == 1 else None


def _heads(table: Table, row: tuple[Cell, ...], column: int) -> tuple[Cell, ...]:
    top = table.rows[0]
    above = (top[column],) if column < len(top) and row is not top else ()
    return (*above, row[0])
