"""Plain text: paragraphs between blank lines, and a short first line as the title."""

from __future__ import annotations

from factcheck.model import Document
from factcheck.readers.contract import Format, Parsed
from factcheck.readers.declared import blanked, front_matter
from factcheck.readers.decoding import decode
from factcheck.readers.titles import with_title


def parse(data: bytes) -> Parsed:
    """The parts of a plain text; raises FormatError for a binary file."""
    text, encoding = decode(data)
    metadata, end = front_matter(text, any_keys=False)
    return plain(text, blanked(text, end), metadata=metadata, encoding=encoding)


def plain(text: str, prose: str, *, metadata: tuple[tuple[str, str], ...], encoding: str) -> Parsed:
    """The parts of a text without markup: its paragraphs, the first one its title where it looks like one."""
    blocks, heading = with_title(prose, Document(text, prose=prose).blocks)
    return Parsed(text, prose, blocks, (), heading, metadata, encoding)


FORMAT = Format("text", (".text", ".txt"), parse)
