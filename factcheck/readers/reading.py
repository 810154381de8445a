"""Reading a file: its bytes within a limit, its format, and what it and its name declare."""

from __future__ import annotations

from datetime import date as Date
from pathlib import Path, PurePath

from factcheck.errors import InputError
from factcheck.model import Document
from factcheck.readers.contract import Format, FormatError, Parsed
from factcheck.readers.declared import declared_date, declared_lang, from_name
from factcheck.readers.discovery import all_formats

LIMIT = 64 * 1024 * 1024  # bytes; a release is a few kB, so a larger file is probably given by mistake
MEGABYTE = 1024 * 1024
PIECE = 64 * 1024  # bytes that are read at once; most releases have fewer
STANDARD_INPUT = "<stdin>"

# Formats that people give and that cannot be read: a message serves better than figures out of their markup.
NOT_READ = {
    ".doc": "Word", ".docx": "Word", ".odt": "OpenDocument", ".pdf": "PDF",
    ".ppt": "PowerPoint", ".pptx": "PowerPoint", ".rtf": "RTF", ".xls": "Excel", ".xlsx": "Excel",
}  # fmt: skip


def read(
    path: str | Path, *, lang: str | None = None, date: Date | None = None, title: str | None = None, limit: int = LIMIT
) -> Document:
    """The document in a file; raises InputError, naming the file and the reason, where it cannot be read.

    `lang`, `date` and `title` come from the arguments, else from front matter, else from the file
    name (`2019-03-23-coalition.ar.txt`), else they are None. `limit` is the largest size in bytes.
    """
    return read_text(read_bytes(path, limit=limit), path=str(path), lang=lang, date=date, title=title)


def read_text(
    data: bytes,
    *,
    path: str | None = None,
    lang: str | None = None,
    date: Date | None = None,
    title: str | None = None,
) -> Document:
    """The document in bytes that were read already, as `read` has it; `path` tells its format and is kept."""
    chosen = _format(data, path)
    try:
        parsed = chosen.parse(data)
    except FormatError as error:
        raise InputError(path or STANDARD_INPUT, str(error)) from error
    return _document(parsed, chosen.name, path=path, lang=lang, date=date, title=title)


def _document(
    parsed: Parsed, name: str, *, path: str | None, lang: str | None, date: Date | None, title: str | None
) -> Document:
    declared = dict(parsed.metadata)
    name_date, name_lang = from_name(path)
    return Document(
        parsed.text,
        path=path,
        lang=lang or declared_lang(declared.get("lang") or declared.get("language")) or name_lang,
        date=date or declared_date(declared.get("date")) or name_date,
        title=title or declared.get("title") or parsed.heading,
        format=name,
        prose=parsed.prose,
        blocks=parsed.blocks,
        tables=parsed.tables,
        encoding=parsed.encoding,
        metadata=parsed.metadata,
    )


def _format(data: bytes, path: str | None) -> Format:
    """The format by suffix, else by how the bytes begin, else plain text."""
    suffix = PurePath(path).suffix.lower() if path else ""
    by_suffix = next((each for each in all_formats() if suffix in each.suffixes), None)
    if by_suffix is not None:
        return by_suffix
    by_magic = next((each for each in all_formats() if each.magic and data.startswith(each.magic)), None)
    if by_magic is not None:
        return by_magic
    if suffix in NOT_READ:
        raise InputError(path or STANDARD_INPUT, f"{NOT_READ[suffix]} files cannot be read; give its text or Markdown")
    return next(each for each in all_formats() if each.name == "text")


def read_bytes(path: str | Path, *, limit: int = LIMIT) -> bytes:
    """The bytes of a file; raises InputError, naming the file and the reason, where it cannot be read.

    One more than the limit is read at most, so that a device or a pipe without end is no trap.
    """
    return _bytes(str(path), limit)


def _bytes(path: str, limit: int) -> bytes:
    if not path or "\0" in path:
        raise InputError(path or "''", "this is not a file name")
    try:
        with open(path, "rb") as file:
            data = file.read(min(PIECE, limit + 1))
            if len(data) == PIECE:  # room for the largest file is made for a large one alone
                data += file.read(limit + 1 - PIECE)
    except FileNotFoundError as error:
        raise InputError(path, "there is no such file") from error
    except OSError as error:
        if Path(path).is_dir():
            raise InputError(path, "this is a folder, not a document") from error
        if isinstance(error, PermissionError):
            raise InputError(path, "there is no permission to read it") from error
        raise InputError(path, f"it cannot be read ({error.strerror})") from error
    if len(data) > limit:
        raise InputError(
            path, f"it is larger than {limit // MEGABYTE} MB; split it, or check whether it is a release at all"
        )
    return data
