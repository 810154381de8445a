"""The tables of a document: those that its reader gives, else those that a plain text draws with bars.

A table drawn with bars is a run of lines that hold at least two bars each, Markdown's ruler line among
them or not. A line counts once, and the work is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Cell, Document, Table

_ROW = re.compile(r"^[^|\n]*\|[^\n]*\|[^\n]*$", re.MULTILINE)
_RULER = re.compile(r"[\s|:+=-]*-[\s|:+=-]*")
FEWEST_ROWS = 2


def tables_of(document: Document) -> tuple[Table, ...]:
    """The tables of a document in order of place, cells without the white space around them."""
    return document.tables or tuple(_drawn(document.text))


def _drawn(text: str) -> Iterator[Table]:
    rows: list[tuple[Cell, ...]] = []
    start = end = -1
    for line in _ROW.finditer(text):
        if rows and line.start() > end + 1:
            yield from _table(rows, start, end)
            rows = []
        if not rows:
            start = line.start()
        end = line.end()
        if not _RULER.fullmatch(line.group()):
            rows.append(tuple(_cells(text, line.start(), end)))
        elif len(rows) == 1:
            rows[0] = tuple(Cell(cell.start, cell.end, header=True) for cell in rows[0])
    yield from _table(rows, start, end)


def _table(rows: list[tuple[Cell, ...]], start: int, end: int) -> Iterator[Table]:
    if len(rows) >= FEWEST_ROWS:
        yield Table(start, end, tuple(rows))


def _cells(text: str, start: int, end: int) -> Iterator[Cell]:
    """The cells of a line between its bars; the bars at its ends belong to no cell."""
    line = text[start:end]
    left = start + len(line) - len(line.lstrip())
    right = start + len(line.rstrip())
    if text[left] == "|":
        left += 1
    if text[right - 1] == "|" and right - 1 >= left:
        right -= 1
    at = left
    while at <= right:
        bar = text.find("|", at, right)
        stop = right if bar < 0 else bar
        content = text[at:stop]
        first = at + len(content) - len(content.lstrip())
        yield Cell(first, max(first, at + len(content.rstrip())))
        at = stop + 1
