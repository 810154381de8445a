"""The tables of a document: those that its reader gives, else those that a plain text draws with bars or spaces.

A table drawn with bars is a run of lines that hold at least two bars each, Markdown's ruler line among
them or not. One drawn with spaces is a run of at least three lines, each split by two or more spaces or a tab
into as many cells as the others, the last of them a figure. A line counts once, and the work is linear in the text.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from factcheck.model import Cell, Document, Table

_ROW = re.compile(r"^[^|\n]*\|[^\n]*\|[^\n]*$", re.MULTILINE)
_BARRED = re.compile(r"^[^|\n]*\|[^|\n]*$", re.MULTILINE)
_RULER = re.compile(r"[\s|:+=-]*-[\s|:+=-]*")
_RULERS = re.compile(r"\n(?:[ \t]*\+[-=+ \t]*\n)*")  # lines of a grid between its rows
_TABLE = re.compile(r"<table\b[^>]*>(.*?)</table>", re.DOTALL | re.IGNORECASE)
_TABLE_ROW = re.compile(r"<tr\b[^>]*>(.*?)(?=</tr>|<tr\b|\Z)", re.DOTALL | re.IGNORECASE)
_TABLE_CELL = re.compile(r"<t([dh])\b[^>]*>(.*?)(?=</t[dh]>|<t[dhr]\b|\Z)", re.DOTALL | re.IGNORECASE)
_WIDE = re.compile(r"(?<=\S)(?:[ \u00a0]{2}|\t)")
_GAP = re.compile(r"[ \t\u00a0]*(?:[ \u00a0]{2}|\t)[ \t\u00a0]*")
_GAPS = ("  ", "\t", "\u00a0")  # one of which a wide gap needs: most texts have none
_DASHES = re.compile(r"[\s=_.+-]*")
FEWEST_ROWS = 2
SHORTEST_RULE = 3  # dashes that part lines
LONGEST_LABEL = 40  # characters of a line that names a part of a table
FEWEST_SPACED = 3  # lines of a table that spaces alone draw
FEWEST_FIGURES = 2  # of them with a figure in the last cell


@lru_cache(maxsize=1)  # one document is looked at by several checks in a row
def tables_of(document: Document) -> tuple[Table, ...]:
    """The tables of a document in order of place, cells without the white space around them."""
    text = document.text
    drawn = document.tables or ("<t" in text and tuple(_tagged(text))) or ("|" in text and tuple(_drawn(text)))
    drawn = drawn or ("|" in text and tuple(_two_columns(text)))
    return drawn or (tuple(_spaced(text)) if any(each in text for each in _GAPS) else ())


def _tagged(text: str) -> Iterator[Table]:
    """The tables that tags draw inside a text that is no page of HTML."""
    for table in _TABLE.finditer(text):
        rows = tuple(tuple(_tagged_cells(text, *row.span(1))) for row in _TABLE_ROW.finditer(text, *table.span(1)))
        if sum(map(bool, rows)) >= FEWEST_ROWS:
            yield Table(table.start(), table.end(), tuple(row for row in rows if row))


def _tagged_cells(text: str, start: int, end: int) -> Iterator[Cell]:
    for cell in _TABLE_CELL.finditer(text, start, end):
        first, last = cell.span(2)
        while first < last and (text[first].isspace() or text[first] == "<"):
            first = text.find(">", first, last) + 1 or last if text[first] == "<" else first + 1
        while last > first and (text[last - 1].isspace() or text[last - 1] == ">"):
            last = max(text.rfind("<", first, last), first) if text[last - 1] == ">" else last - 1
        yield Cell(first, last, header=cell.group(1) in "hH")


def _spaced(text: str) -> Iterator[Table]:
    """The tables whose columns are told by white space alone; a line is looked at once, and without a gap before it not at all."""
    run: list[tuple[int, int, bool]] = []
    ahead = dict.fromkeys(_GAPS, -1)
    start = _next_gap(text, 0, ahead)
    while start >= 0:
        stop = text.find("\n", start)
        end = stop if stop >= 0 else len(text)
        wide = _is_wide(text[start:end])
        if wide or (run and _goes_on(text, start, end)):
            run.append((start, end, wide))
        elif run:
            yield from _spaced_run(text, run)
            run = []
        if stop < 0:
            break
        start = stop + 1 if run else _next_gap(text, stop + 1, ahead)
    yield from _spaced_run(text, run)


def _next_gap(text: str, at: int, ahead: dict[str, int]) -> int:
    """Where the next line with a gap begins, -1 where there is none; `ahead` is where each sort of gap stands next."""
    for gap, place in ahead.items():
        if place < at:
            found = text.find(gap, at)
            ahead[gap] = found if found >= 0 else len(text)
    first = min(ahead.values())
    return max(at, text.rfind("\n", at, first) + 1) if first < len(text) else -1


def _is_wide(line: str) -> bool:
    """Whether a line holds a wide gap between words, and no bar."""
    gap = _WIDE.search(line) if _has_gap(line) else None
    return gap is not None and bool(line[gap.end() :].strip())


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether a line without gaps may stand inside a table: the name of a part of it, or a rule before its total."""
    return _is_label(text, start, end) or (
        end - start >= SHORTEST_RULE and _DASHES.fullmatch(text, start, end) is not None
    )


def _has_gap(line: str) -> bool:
    return ("  " in line or "\t" in line or "\u00a0" in line) and "|" not in line


def _is_label(text: str, start: int, end: int) -> bool:
    """Whether a line without gaps is the name of a part of a table: a few words without figures or a stop."""
    line = text[start:end].strip()
    return 0 < len(line) <= LONGEST_LABEL and line[-1] not in ".;!؟?" and not any(map(str.isdigit, line))


def _spaced_run(text: str, run: list[tuple[int, int, bool]]) -> Iterator[Table]:
    """The tables of lines that follow each other: one where all lines fit, else those of the lines that do."""
    while run and not run[-1][2]:
        run.pop()
    if len(run) < FEWEST_SPACED:
        return
    lines = [(start, end, tuple(_spaced_cells(text, start, end)) if wide else ()) for start, end, wide in run]
    lines = [each for each in lines if not _DASHES.fullmatch(text, each[0], each[1])]
    counts = Counter(len(cells) for _, _, cells in lines[1:] if cells)
    ragged = len(counts) > 1
    rows: list[tuple[Cell, ...]] = []
    begin = last = -1
    whole = _in_columns(lines) if ragged else None
    for at, (start, end, cells) in enumerate(lines):
        filled = whole[at] if whole is not None else cells
        if not filled:
            filled = _label_row(text, start, end, rows) if rows else ()
            if not filled:
                continue
        if rows and not _fits(filled, rows):
            yield from _spaced_table(text, rows, begin, last)
            rows = []
        if not rows:
            begin = start
        last = end
        rows.append(filled)
    yield from _spaced_table(text, rows, begin, last)


def _label_row(text: str, start: int, end: int, rows: list[tuple[Cell, ...]]) -> tuple[Cell, ...]:
    """A line with nothing but the name of a part of the table, its other cells empty."""
    line = text[start:end]
    first = Cell(start + len(line) - len(line.lstrip()), start + len(line.rstrip()))
    return (first, *[Cell(end, end)] * (len(rows[-1]) - 1))


def _in_columns(lines: list[tuple[int, int, tuple[Cell, ...]]]) -> list[tuple[Cell, ...]] | None:
    """The lines with their empty cells put where their columns are; None where the columns cannot be told by place.

    The columns are those of the lines that have all cells; a line with fewer has each of its cells under one of them.
    """
    most = max(len(cells) for _, _, cells in lines)
    full = [(start, cells) for start, _, cells in lines if len(cells) == most]
    if len(full) < FEWEST_ROWS:
        return None
    columns = [
        (min(cells[at].start - start for start, cells in full), max(cells[at].end - start for start, cells in full))
        for at in range(most)
    ]
    if any(one[1] > other[0] for one, other in itertools.pairwise(columns)):
        return None
    found = []
    for start, end, cells in lines:
        if not cells or len(cells) == most:
            found.append(cells)
            continue
        places = {
            at: cell
            for cell in cells
            for at, (low, high) in enumerate(columns)
            if cell.start - start < high and low < cell.end - start
        }
        if len(places) != len(cells):
            return None
        found.append(tuple(places.get(at, Cell(end, end)) for at in range(most)))
    return found


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
        if rows and _RULERS.fullmatch(text, end, line.start()) is None:
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


def _two_columns(text: str) -> Iterator[Table]:
    """The tables of two columns with a bar between them, which need three lines and figures behind the bars."""
    rows: list[tuple[Cell, ...]] = []
    start = end = -1
    for line in _BARRED.finditer(text):
        if rows and line.start() > end + 1:
            yield from _spaced_table(text, rows, start, end)
            rows = []
        if not rows:
            start = line.start()
        end = line.end()
        if not _RULER.fullmatch(line.group()):
            rows.append(tuple(_cells(text, line.start(), end)))
    yield from _spaced_table(text, rows, start, end)


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
