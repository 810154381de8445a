"""What a command is to read: files, the documents of folders, and standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date as Date
from pathlib import Path

from factcheck.errors import InputError, UsageError
from factcheck.model import Document, Failure
from factcheck.readers import LIMIT, read_text, readable_files, suffixes

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Inputs:
    """Files in the order given, each once, the document on standard input, and what could not be read."""

    files: tuple[Path, ...]
    piped: Document | None
    failures: tuple[Failure, ...]

    @property
    def documents(self) -> tuple[Path | Document, ...]:
        return (*self.files, *((self.piped,) if self.piped is not None else ()))


def gather(paths: Sequence[str], *, lang: str | None, date: Date | None) -> Inputs:
    """What the paths of a command line name; raises UsageError where that is nothing at all."""
    files: dict[Path, None] = {}
    failures: list[Failure] = []
    piped = None
    for path in dict.fromkeys(paths):
        try:
            if not path:  # as a shell gives for a variable that is not set; the working folder is not meant
                raise InputError("''", "this is not a file name")
            if path == STANDARD_INPUT:
                piped = read_text(_standard_input(), lang=lang, date=date)
            else:
                files |= dict.fromkeys(readable_files(path))
        except InputError as error:
            failures.append(Failure(error.path, error.reason))
    if not files and piped is None and not failures:
        raise UsageError(f"no document in {', '.join(paths)}; of a folder, {' '.join(suffixes())} files are read")
    return Inputs(tuple(files), piped, tuple(failures))


def unreadable(inputs: Inputs) -> tuple[str, ...]:
    """Why nothing of what is to be read is there, one line for each path; empty where anything is."""
    if inputs.piped is not None or any(each.exists() for each in inputs.files):
        return ()
    return (*told(inputs.failures), *(f"{each}: there is no such file" for each in inputs.files))


def told(failures: Sequence[Failure]) -> Iterator[str]:
    """One line for each failure, naming its file once."""
    for each in failures:
        named = each.document is None or each.message.startswith(each.document)
        yield each.message if named else f"{each.document}: {each.message}"


def _standard_input() -> bytes:
    if sys.stdin is None:  # so it is where the caller closed it
        raise InputError("<stdin>", "standard input is closed")
    try:
        data = sys.stdin.buffer.read(LIMIT + 1)
    except OSError as error:
        raise InputError("<stdin>", f"it cannot be read ({error.strerror})") from error
    if len(data) > LIMIT:
        raise InputError("<stdin>", f"it is larger than {LIMIT // 1024 // 1024} MB")
    return data
