"""The structure of a Markdown text: its blocks and tables by markdown-it, placed in the source line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from factcheck.model import Block, BlockKind, Cell, Table
from factcheck.readers.declared import spaces
from factcheck.readers.inline import visible

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_PIPE = re.compile(r"(?<!\\)\|")
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>")
_HIDDEN_ELEMENTS = (
    (re.compile("<!--"), re.compile("-->")),
    (re.compile("<script", re.IGNORECASE), re.compile("</script[^<>]*>?", re.IGNORECASE)),
    (re.compile("<style", re.IGNORECASE), re.compile("</style[^<>]*>?", re.IGNORECASE)),
)


def structure(text: str) -> tuple[str, tuple[Block, ...], tuple[Table, ...]]:
    """The prose of a Markdown text, of the same length, its blocks and its tables."""
    env: dict[str, Any] = {}
    source = _one_kind_of_newline(text)
    walk = _Walk(text, source.split("\n"), env)
    walk.take(_tokens(source, env))
    return walk.prose(), tuple(walk.blocks), tuple(walk.tables)


def _one_kind_of_newline(text: str) -> str:
    """The text, of the same length, with line ends that markdown-it counts as we do."""
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text


def _tokens(source: str, env: dict[str, Any]) -> list[Token]:
    return _parser().parse(source, env)


@cache
def _parser() -> MarkdownIt:
    """The parser of blocks; it keeps nothing of a text, and making it takes as long as a page."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table").disable(["code", "inline", "text_join"])


@dataclass(slots=True)
class _Walk:
    """One pass over the block tokens. `kept` are the visible stretches, in order; all else is blank."""

    text: str
    lines: list[str]
    env: dict[str, Any]
    starts: list[int] = field(default_factory=list)
    kept: list[tuple[int, str]] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    containers: list[str] = field(default_factory=list)
    titled: bool = False

    def __post_init__(self) -> None:
        at = 0
        for line in self.lines:
            self.starts.append(at)
            at += len(line) + 1
        self.starts.append(len(self.text))

    def take(self, tokens: list[Token]) -> None:
        inside_table = False
        for index, token in enumerate(tokens):
            if token.nesting == 1:
                self.containers.append(token.type)
            elif token.nesting == -1:
                self.containers.pop()
            if token.type in ("table_open", "table_close"):
                inside_table = token.nesting == 1
            if token.type == "table_open":
                self._table(tokens, index)
            elif token.type == "inline" and not inside_table:
                self._paragraph(token, tokens[index - 1])
            elif token.type == "fence":
                self._code(token)
            elif token.type == "html_block":
                self._html(token)

    def prose(self) -> str:
        """The visible stretches at their places and spaces between them."""
        pieces, at = [], 0
        for start, shown in self.kept:
            pieces += [spaces(self.text[at:start]), shown]
            at = start + len(shown)
        return "".join((*pieces, spaces(self.text[at:])))

    def _paragraph(self, token: Token, opening: Token) -> None:
        shown = visible(token.content, self.env.get("references", {}))
        first, at, block_at = _first_line(token), 0, len(self.kept)
        for number, line in enumerate(token.content.split("\n"), first):
            self._keep(number, line, shown[at : at + len(line)], opening.markup if number == first else "")
            at += len(line) + 1
        self._block(self._kind(opening), self.kept[block_at:], int(opening.tag[1]) if opening.tag != "p" else 0)

    def _keep(self, number: int, line: str, shown: str, markup: str) -> None:
        """Places one line of a paragraph in its source line, behind the marks of quotes, lists and headings."""
        source, stripped = self.lines[number], line.strip()
        begin = source.find(markup) + len(markup) if markup.startswith("#") else 0
        at = source.find(stripped, begin) if begin else source.rfind(stripped)
        if at < 0:  # the parser rewrote the line (a tab); it is read with its marks rather than lost
            at, stripped, shown, line = 0, source, source, source
        inset = len(line) - len(line.lstrip()) if line is not source else 0
        self.kept.append((self.starts[number] + at, shown[inset : inset + len(stripped)]))

    def _kind(self, opening: Token) -> BlockKind:
        if opening.type == "heading_open":
            is_title = not self.titled and (opening.tag == "h1" or not self.blocks)
            self.titled = True
            return "title" if is_title else "heading"
        holder = next((each for each in reversed(self.containers) if each in _HOLDERS), "")
        return _HOLDERS.get(holder, "paragraph")

    def _block(self, kind: BlockKind, kept: list[tuple[int, str]], level: int = 0) -> None:
        seen = [(start, shown) for start, shown in kept if shown.strip()]
        if not seen:
            return
        (first, first_shown), (last, last_shown) = seen[0], seen[-1]
        start = first + len(first_shown) - len(first_shown.lstrip())
        self.blocks.append(Block(kind, start, last + len(last_shown.rstrip()), level))

    def _code(self, token: Token) -> None:
        start, end = self._extent(token)
        self.blocks.append(Block("code", start, end))

    def _html(self, token: Token) -> None:
        """A block of HTML is read without its tags: press offices paste whole tables so."""
        start, end = self._extent(token)
        piece = (start, without_tags(self.text[start:end]))
        self.kept.append(piece)
        self._block("paragraph", [piece])

    def _table(self, tokens: list[Token], at: int) -> None:
        start, end = self._extent(tokens[at])
        rows: list[tuple[Cell, ...]] = []
        head = True
        while tokens[at].type != "table_close":
            head = head and tokens[at].type != "thead_close"
            if tokens[at].type == "tr_open":
                rows.append(tuple(self._row(_first_line(tokens[at]), tokens[at + 2].content, head)))
            at += 1
        self.tables.append(Table(start, end, tuple(rows)))

    def _row(self, number: int, first: str, head: bool) -> Iterator[Cell]:
        line, at = self.lines[number], self.starts[number]
        for left, right in _cell_edges(line, first):
            cell = line[left + 1 : right]
            inset = len(cell) - len(cell.lstrip())
            piece = (at + left + 1, visible(cell, self.env.get("references", {})))
            self.kept.append(piece)
            self._block("cell", [piece])
            yield Cell(at + left + 1 + inset, at + left + 1 + max(inset, len(cell.rstrip())), head)

    def _extent(self, token: Token) -> tuple[int, int]:
        """Where a block's lines begin and end, without blank lines behind it."""
        first, last = token.map or (0, 0)
        start = self.starts[first]
        end = self.starts[min(last, len(self.lines))]
        return start, start + len(self.text[start:end].rstrip())


def _cell_edges(line: str, first: str) -> list[tuple[int, int]]:
    """The places before and behind each cell of a row whose first cell reads `first`.

    All cells are found, also those that the header has no column for: a figure there is a figure.
    """
    cuts = [found.start() for found in _PIPE.finditer(line)]
    before = line[: cuts[0]].rstrip() if cuts else line.rstrip()
    opening = first.replace("|", "\\|")  # a pipe inside a cell is always escaped
    if opening and before.endswith(opening):
        cuts.insert(0, len(before) - len(opening) - 1)
    pairs = list(pairwise([*cuts, len(line)]))
    return pairs[:-1] if pairs and not line[pairs[-1][0] + 1 :].strip() else pairs


_HOLDERS: dict[str, BlockKind] = {"list_item_open": "item", "blockquote_open": "quote"}


def _first_line(token: Token) -> int:
    assert token.map is not None
    return token.map[0]


def without_tags(source: str) -> str:
    """A stretch of HTML, of the same length, without tags, comments, scripts and styles."""
    for opening, closing in _HIDDEN_ELEMENTS:
        source = "".join(_outside(source, opening, closing))
    return _TAG.sub(lambda found: spaces(found.group()), source)


def _outside(source: str, opening: re.Pattern[str], closing: re.Pattern[str]) -> Iterator[str]:
    """The source piece by piece, blank from each opening to its closing; an opening that never closes is text."""
    at = 0
    while (begun := opening.search(source, at)) and (ended := closing.search(source, begun.end())):
        yield source[at : begun.start()]
        yield spaces(source[begun.start() : ended.end()])
        at = ended.end()
    yield source[at:]
