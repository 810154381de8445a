"""HTML: the source stays the text; prose is the source with its tags, scripts and styles taken out in place.

A tag that breaks the line of reading becomes spaces; one inside a line, such as `<b>` or `<sup>`,
becomes word joiners, which folding drops, so that `km<sup>2</sup>` stays one word at its place.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from factcheck.model import JOINER, Block, BlockKind, Cell, Table
from factcheck.readers.contract import Format, Parsed
from factcheck.readers.declared import spaces
from factcheck.readers.decoding import decode
from factcheck.readers.formats.spans import Spanned, span_of, spread
from factcheck.readers.titles import with_title

INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "data",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
        "wbr",
    ]
)
HIDDEN = frozenset(("head", "noscript", "script", "style", "svg", "template", "textarea", "select", "del"))
VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
KINDS: dict[str, BlockKind] = {
    "blockquote": "quote", "caption": "caption", "dd": "item", "dt": "item", "figcaption": "caption", "h1": "title",
    "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading", "li": "item", "pre": "code",
    "td": "cell", "th": "cell",
}  # fmt: skip
DATED = frozenset(("article:published_time", "date", "dc.date", "dcterms.date", "dcterms.issued", "pubdate"))
DEEPEST = 2_000  # open elements that are remembered; deeper nesting is read without its kinds
MAGIC = (b"<!doctype html", b"<!DOCTYPE html", b"<!DOCTYPE HTML", b"<html", b"<HTML")

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(slots=True)
class _OpenTable:
    """A table that is being read: where it begins, its rows so far, and its open cell."""

    start: int
    rows: list[list[Spanned]] = field(default_factory=list)
    cell: tuple[int, bool] | None = None
    span: tuple[int, int] = (1, 1)  # the columns and rows of the open cell


class _Walk(HTMLParser):
    """One pass over the tags. `shown` are the visible stretches in order; all else is blank."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.text = text
        self.shown: list[tuple[int, str]] = []
        self.blocks: list[Block] = []
        self.tables: list[Table] = []
        self.declared: dict[str, str] = {}
        self._open: list[str] = []
        self._tables: list[_OpenTable] = []
        self._hidden = 0
        self._title: list[str] | None = None
        self._begun = -1
        self._ended = -1
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]

    @property
    def _at(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        start = self._at
        end = start + len(self.get_starttag_text() or "")
        attributes = {name: value or "" for name, value in attrs}
        self._declare(tag, attributes)
        if tag in INLINE or self._hidden:
            self._join(start, end)
        else:
            self._break()
        if tag in VOID:
            return
        self._hidden += tag in HIDDEN
        if len(self._open) < DEEPEST:
            self._open.append(tag)
        self._enter(tag, start, end)
        if tag in ("td", "th") and self._tables:
            self._tables[-1].span = (span_of(attributes.get("colspan", "")), span_of(attributes.get("rowspan", "")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._close(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in INLINE:
            start = self._at
            self._join(start, self.text.find(">", start) + 1 or len(self.text))
        self._close(tag)

    def _close(self, tag: str) -> None:
        """Closes an element and those left open in it; a tag that closes itself was blanked as it began."""
        start = self._at
        if tag not in INLINE:
            self._break()
        if tag not in self._open:
            return
        while self._open:
            closed = self._open.pop()
            self._hidden -= closed in HIDDEN
            self._leave(closed, start)
            if closed == tag:
                break

    def handle_data(self, data: str) -> None:
        if self._title is not None:
            self._title.append(data)
        self._show(self._at, data)

    def handle_entityref(self, name: str) -> None:
        self._character(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._character(f"&#{name}")

    def _character(self, written: str) -> None:
        start = self._at
        width = len(written) + (self.text[start + len(written) : start + len(written) + 1] == ";")
        char = html.unescape(written + ";")
        if self._title is not None:
            self._title.append(char)
        fits = len(char) <= width
        self._show(start, char.ljust(width, JOINER) if fits else self.text[start : start + width])

    def _show(self, start: int, visible: str) -> None:
        if self._hidden:
            return
        self.shown.append((start, visible))
        if visible.strip(f" \t\r\n\f{JOINER}"):
            if self._begun < 0:
                self._begun = start + len(visible) - len(visible.lstrip())
            self._ended = start + len(visible.rstrip())

    def _join(self, start: int, end: int) -> None:
        if not self._hidden and "\n" not in self.text[start:end]:
            self.shown.append((start, JOINER * (end - start)))

    def _break(self) -> None:
        """Ends the block that is being read, where anything of it was seen."""
        if self._begun >= 0:
            tag = next((each for each in reversed(self._open) if each in KINDS), "")
            kind = KINDS.get(tag, "paragraph")
            if kind == "title" and any(each.kind == "title" for each in self.blocks):
                kind = "heading"
            self.blocks.append(Block(kind, self._begun, self._ended, int(tag[1]) if tag[:1] == "h" else 0))
        self._begun = self._ended = -1

    def _enter(self, tag: str, start: int, end: int) -> None:
        if tag == "title":
            self._title = []
        elif tag == "table":
            self._tables.append(_OpenTable(start))
        elif self._tables and tag == "tr":
            self._leave("td", start)
            self._tables[-1].rows.append([])
        elif self._tables and tag in ("td", "th"):
            self._leave("td", start)
            if not self._tables[-1].rows:
                self._tables[-1].rows.append([])
            self._tables[-1].cell = (end, tag == "th")

    def _leave(self, tag: str, at: int) -> None:
        if tag == "title" and self._title is not None:
            self.declared.setdefault("title", " ".join("".join(self._title).split()))
            self._title = None
        elif self._tables and tag in ("td", "th") and self._tables[-1].cell is not None:
            start, header = self._tables[-1].cell
            open_table = self._tables[-1]
            open_table.rows[-1].append(Spanned(Cell(start, max(start, at), header), *open_table.span))
            open_table.cell = None
        elif self._tables and tag == "table":
            self._leave("td", at)
            table = self._tables.pop()
            rows = spread([row for row in table.rows if row])
            if rows:
                self.tables.append(Table(table.start, at, rows))

    def _declare(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "html" and attributes.get("lang"):
            self.declared.setdefault("lang", attributes["lang"])
        name = (attributes.get("property") or attributes.get("name") or "").lower()
        if tag == "meta" and name in DATED:
            day = _DAY.match(attributes.get("content", ""))
            if day:
                self.declared.setdefault("date", day.group())


def parse(data: bytes) -> Parsed:
    """The parts of an HTML page; raises FormatError for a binary file."""
    text, encoding = decode(data)
    walk = _Walk(text)
    walk.feed(text)
    walk.close()
    walk._break()
    prose = _prose(text, walk.shown)
    blocks, heading = with_title(prose, tuple(walk.blocks))
    tables = tuple(_trimmed(each, prose) for each in sorted(walk.tables, key=lambda each: each.start))
    return Parsed(text, prose, blocks, tables, heading, tuple(walk.declared.items()), encoding)


def _prose(text: str, shown: list[tuple[int, str]]) -> str:
    pieces: list[str] = []
    at = 0
    for start, visible in shown:
        pieces += [spaces(text[at:start]), visible]
        at = start + len(visible)
    return "".join((*pieces, spaces(text[at:])))


def _trimmed(table: Table, prose: str) -> Table:
    """The table with each cell's white space and tags left out of its span."""
    rows = tuple(tuple(_trimmed_cell(cell, prose) for cell in row) for row in table.rows)
    return Table(table.start, table.end, rows)


def _trimmed_cell(cell: Cell, prose: str) -> Cell:
    content = prose[cell.start : cell.end]
    blank = f" \t\r\n\f\xa0{JOINER}"
    start = cell.start + len(content) - len(content.lstrip(blank))
    return Cell(start, max(start, cell.start + len(content.rstrip(blank))), cell.header)


FORMAT = Format("html", (".htm", ".html", ".xhtml"), parse, MAGIC)
