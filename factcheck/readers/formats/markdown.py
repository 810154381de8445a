"""Markdown: the source stays the text; prose is the source with its markup turned into spaces.

Text that is only indented is prose, not code: in a release, indentation is layout, and a figure
must not be lost to it. Fenced code, link targets, images, HTML tags and comments are blanked.
"""

from __future__ import annotations

from factcheck.readers.contract import Format, Parsed
from factcheck.readers.declared import blanked, front_matter
from factcheck.readers.decoding import decode
from factcheck.readers.formats.text import plain
from factcheck.readers.markup import structure
from factcheck.readers.titles import with_title

LONGEST = 16 * 1024 * 1024  # code points; beyond, the parser's memory is not bounded and a plain reading serves


def parse(data: bytes) -> Parsed:
    """The parts of a Markdown text; raises FormatError for a binary file."""
    text, encoding = decode(data)
    metadata, end = front_matter(text, any_keys=True)
    body = blanked(text, end)
    if len(text) > LONGEST:
        return plain(text, body, metadata=metadata, encoding=encoding)
    prose, found, tables = structure(body)
    blocks, heading = with_title(prose, found)
    return Parsed(text, prose, blocks, tables, heading, metadata, encoding)


FORMAT = Format("markdown", (".markdown", ".md"), parse)
