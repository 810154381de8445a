"""Cells that span several columns or rows of a table, put where they stand, so that each figure is in its own column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.model import Cell

WIDEST = 40  # columns or rows that a cell may span; what is more is a slip or worse


class Spanned(NamedTuple):
    """A cell and over how many columns and rows it reaches."""

    cell: Cell
    columns: int = 1
    rows: int = 1


def span_of(written: str) -> int:
    """How many columns or rows an attribute names, one where it names none or too many."""
    digits = written.strip()
    return (
        int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= WIDEST else 1
    )


def spread(rows: Sequence[Sequence[Spanned]]) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a table, an empty cell in each place that a cell of another place covers.

    A cell in the first column that spans rows names a group, and is repeated: without a label a line would be a total.
    """
    if all(each.columns == each.rows == 1 for row in rows for each in row):
        return tuple(tuple(each.cell for each in row) for row in rows)
    pending: dict[int, tuple[Cell, int]] = {}  # what reaches into the next rows, by its column
    out = []
    for row in rows:
        placed: list[Cell] = []
        below: dict[int, tuple[Cell, int]] = {}
        for each in row:
            _covered(placed, pending, below)
            _place(placed, each, below)
        _covered(placed, pending, below)
        pending = below
        out.append(tuple(placed))
    return tuple(out)


def _covered(placed: list[Cell], pending: dict[int, tuple[Cell, int]], below: dict[int, tuple[Cell, int]]) -> None:
    """Fill the places that cells of rows above reach into."""
    while len(placed) in pending:
        cell, left = pending.pop(len(placed))
        if left > 1:
            below[len(placed)] = (cell, left - 1)
        placed.append(cell)


def _place(placed: list[Cell], each: Spanned, below: dict[int, tuple[Cell, int]]) -> None:
    empty = Cell(each.cell.end, each.cell.end, each.cell.header)
    for column in range(each.columns):
        if each.rows > 1:
            below[len(placed)] = (each.cell if not placed else empty, each.rows - 1)
        placed.append(empty if column else each.cell)
