"""Where results go: standard output or a file, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

import click

from factcheck.errors import UsageError

PIPE_CLOSED = 141  # as a shell reports a command whose reader went away


def emit(result: str | bytes, output: str | None) -> None:
    """Writes a result; raises UsageError where the file cannot be written.

    Text becomes UTF-8 whatever the machine's locale; a file name in it that is no text stays readable.
    """
    data = result if isinstance(result, bytes) else result.encode("utf-8", "backslashreplace")
    emit_parts([data], output)


def emit_parts(parts: Iterable[bytes], output: str | None) -> None:
    """Writes a result that is too long to be held at once, part by part; a file appears only when it is whole."""
    if output is None:
        for part in parts:
            _print(part)
        return
    try:
        _replace(Path(os.path.realpath(output)), parts)
    except OSError as error:
        raise UsageError(f"{output}: cannot be written ({error.strerror})") from error


def complain(message: str) -> None:
    """Writes one line to standard error, without what a file's name could command the terminal to do."""
    from factcheck.writers import harmless

    with unheard():
        click.echo(f"factcheck: {harmless(message)}", err=True)


@contextlib.contextmanager
def unheard() -> Iterator[None]:
    """Lets standard error fail: where nobody reads it any more, the exit status still tells."""
    try:
        yield
    except OSError:
        _lose(sys.stderr)


def unprinted(error: OSError) -> str:
    """Why something that printed by itself could not; what is left of it goes nowhere."""
    if sys.stdout is not None:
        _lose(sys.stdout)
    named = f"{error.filename}: " if error.filename is not None else ""
    return f"{named}the system refused ({error.strerror or error})"


def _print(data: bytes) -> None:
    if sys.stdout is None:  # so it is where the caller closed it
        raise UsageError("standard output is closed; name a file with --output")
    rest = memoryview(data)
    try:
        sys.stdout.flush()
        while rest:  # an unbuffered stream may take only a part at a time, and tells so by nothing else
            rest = rest[sys.stdout.buffer.write(rest) :]
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _lose(sys.stdout)
        raise click.exceptions.Exit(PIPE_CLOSED) from None
    except OSError as error:
        _lose(sys.stdout)
        raise UsageError(f"standard output: cannot be written ({error.strerror})") from error


def _lose(stream: TextIO) -> None:
    """Sends what a stream still holds nowhere: the interpreter flushes once more at its end."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _replace(path: Path, parts: Iterable[bytes]) -> None:
    """Puts a file in place in one step, so that nobody ever reads half of it; a device is written to as it is."""
    if path.exists() and not path.is_file():
        with path.open("wb") as device:
            device.writelines(parts)
        return
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
        os.chmod(name, path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        os.replace(name, path)
    finally:  # whatever stopped it, Ctrl-C too: half a file must not stay
        Path(name).unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
