"""A document: the text as decoded, what its reader knows of its structure, and what it declares."""

from __future__ import annotations

import bisect
import hashlib
from dataclasses import dataclass, field
from datetime import date as Date
from functools import cached_property
from typing import Literal, NamedTuple

JOINER = "\u2060"  # stands in prose for markup inside a word; folding drops it

BlockKind = Literal["title", "heading", "paragraph", "item", "cell", "quote", "caption", "note", "code", "metadata"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a document's text in code points, `end` exclusive."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


class Block(NamedTuple):
    """A paragraph, heading, list item or table cell: the stretch in which sentences may be sought."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell's content, and whether it heads a row or column."""

    start: int
    end: int
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a document: rows of cells in reading order."""

    start: int
    end: int
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, eq=False)
class Document:
    """A text to be checked; equal only to itself.

    `text` is the untouched original; every offset anywhere counts its code points. `prose` is the
    same text, of the same length, with markup and declared metadata blanked out by spaces: what
    extraction reads. `lang`, `date` and `title` are None where the document does not declare them.
    `blocks` come in order and do not overlap; where the reader gives none, they are the paragraphs.
    """

    text: str
    path: str | None = None
    lang: str | None = None
    date: Date | None = None
    title: str | None = None
    format: str = "text"
    prose: str = ""
    blocks: tuple[Block, ...] = ()
    tables: tuple[Table, ...] = ()
    encoding: str = "utf-8"
    sha256: str = ""
    metadata: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if not self.prose:
            object.__setattr__(self, "prose", self.text)
        if len(self.prose) != len(self.text):
            raise ValueError("the prose of a document must be as long as its text")
        if not self.sha256:
            digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
            object.__setattr__(self, "sha256", digest)
        if not self.blocks:
            object.__setattr__(self, "blocks", tuple(paragraphs(self.prose)))

    @staticmethod
    def of(text: str, *, lang: str | None = None, date: Date | None = None, path: str | None = None) -> Document:
        """A plain-text document out of a string."""
        return Document(text, path=path, lang=lang, date=date)

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset, both from 1, columns in code points."""
        line = bisect.bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def shown(self, start: int, end: int) -> str:
        """What a reader sees of a stretch: its prose, without what stands for markup inside a word."""
        return self.prose[start:end].replace(JOINER, "")

    def block_at(self, offset: int) -> Block | None:
        """The innermost block that holds an offset, or None between blocks."""
        index = bisect.bisect_right(self._block_starts, offset) - 1
        block = self.blocks[index] if index >= 0 else None
        return block if block is not None and offset < block.end else None

    @cached_property
    def words(self) -> int:
        """How many words the prose has, split at white space."""
        return len(self.prose.split())

    @cached_property
    def _line_starts(self) -> list[int]:
        starts, at = [0], self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]


def paragraphs(text: str) -> list[Block]:
    """The paragraphs of a plain text: stretches of lines between blank lines."""
    out: list[Block] = []
    start, last, at, end = -1, "", 0, 0
    for line in text.splitlines(keepends=True):
        if not line.isspace():
            if start < 0:
                start = at + len(line) - len(line.lstrip())
            last, end = line, at
        elif start >= 0:
            out.append(Block("paragraph", start, end + len(last.rstrip())))
            start = -1
        at += len(line)
    if start >= 0:
        out.append(Block("paragraph", start, end + len(last.rstrip())))
    return out
