"""The contract of a format: one file that holds its suffixes and a pure function from bytes to parts of a document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.model import Block, Table


class FormatError(ValueError):
    """Bytes that a format cannot read; the message says why in one line, without the file's name."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a format makes of a file's bytes; the fields are those of `Document`.

    `metadata` holds what the file declares (`lang`, `date`, `title` and whatever else), keys in
    lower case; `heading` is a title that only stands in the text.
    """

    text: str
    prose: str
    blocks: tuple[Block, ...] = ()
    tables: tuple[Table, ...] = ()
    heading: str | None = None
    metadata: tuple[tuple[str, str], ...] = ()
    encoding: str = "utf-8"


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: its name, its suffixes in lower case, how it is read, and how its bytes begin.

    `parse` raises FormatError where the bytes are not of this format. `magic` lists beginnings that
    tell the format where the suffix does not.
    """

    name: str
    suffixes: tuple[str, ...]
    parse: Callable[[bytes], Parsed]
    magic: tuple[bytes, ...] = ()
