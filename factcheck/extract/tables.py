"""The tables of a document: those that its reader gives, else those that a plain text draws with bars or spaces.

A table drawn with bars is a run of lines that hold at least two bars each, Markdown's ruler line among
them or not. One drawn with spaces is a run of at least three lines, each split by two or more spaces or a tab
into as many cells as the others, the last of them a figure. A line counts once, and the work is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factcheck.model import Cell, Document, Table

_ROW = re.compile(r"^[^|\n]*\|[^\n]*\|[^\n]*$", re.MULTILINE)
_RULER = re.compile(r"[\s|:+=-]*-[\s|:+=-]*")
_WIDE = re.compile(r"(?<=\S)(?:[ \u00a0]{2}|\t)")
_GAP = re.compile(r"[ \t\u00a0]*(?:[ \u00a0]{2}|\t)[ \t\u00a0]*")
_GAPS = ("  ", "\t", "\u00a0")  # one of which a wide gap needs: most texts have none
_DASHES = re.compile(r"[\s=_.+-]*")
FEWEST_ROWS = 2
FEWEST_SPACED = 3  # lines of a table that spaces alone draw
FEWEST_FIGURES = 2  # of them with a figure in the last cell


@lru_cache(maxsize=1)  # one document is looked at by several checks in a row
def tables_of(document: Document) -> tuple[Table, ...]:
    """The tables of a document in order of place, cells without the white space around them."""
    text = document.text
    drawn = document.tables or ("|" in text and tuple(_drawn(text)))
    return drawn or (tuple(_spaced(text)) if any(each in text for each in _GAPS) else ())


def _spaced(text: str) -> Iterator[Table]:
    """The tables whose columns are told by white space alone."""
    rows: list[tuple[Cell, ...]] = []
    start = end = -1
    for first, last in _wide_lines(text):
        cells = tuple(_spaced_cells(text, first, last))
        if rows and (first > end + 1 or not _fits(cells, rows)):
            yield from _spaced_table(text, rows, start, end)
            rows = []
        if not rows:
            start = first
        end = last
        if not _DASHES.fullmatch(text, first, last):
            rows.append(cells)
    yield from _spaced_table(text, rows, start, end)


def _wide_lines(text: str) -> Iterator[tuple[int, int]]:
    """Where the lines lie that hold a wide gap and no bar; each line is looked at once."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if ("  " in line or "\t" in line or "\u00a0" in line) and "|" not in line:
            wide = _WIDE.search(line)
            if wide is not None and line[wide.end() :].strip():
                yield start, end
        start = end + 1


def _fits(cells: tuple[Cell, ...], rows: list[tuple[Cell, ...]]) -> bool:
    """Whether a line has as many cells as those before it; the headings alone may lack the first."""
    return len(cells) == len(rows[-1]) or (len(rows) == 1 and len(cells) == len(rows[0]) + 1)


def _spaced_cells(text: str, start: int, end: int) -> Iterator[Cell]:
    line = text[start:end].rstrip()
    at = len(line) - len(line.lstrip())
    for gap in _GAP.finditer(line, at):
        yield Cell(start + at, start + gap.start())
        at = gap.end()
    yield Cell(start + at, start + len(line))


def _spaced_table(text: str, rows: list[tuple[Cell, ...]], start: int, end: int) -> Iterator[Table]:
    """The table of a run of lines, where enough of them end in a figure; headings without the first cell get one."""
    figures = sum(any(each.isdigit() for each in text[row[-1].start : row[-1].end]) for row in rows)
    if len(rows) < FEWEST_SPACED or figures < FEWEST_FIGURES:
        return
    if len(rows[0]) < len(rows[1]):
        rows[0] = (Cell(start, start), *rows[0])
    yield Table(start, end, tuple(rows))


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
