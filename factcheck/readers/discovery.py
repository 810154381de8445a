"""Finding formats and files: every module of `formats/` that holds a `FORMAT`, and the documents of a folder."""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from operator import attrgetter
from pathlib import Path

from factcheck.errors import InputError
from factcheck.readers import formats as package
from factcheck.readers.contract import Format


@cache
def all_formats() -> tuple[Format, ...]:
    """Every format that can be read, in order of its name."""
    modules = (
        importlib.import_module(f"{package.__name__}.{info.name}") for info in pkgutil.iter_modules(package.__path__)
    )
    found = (getattr(module, "FORMAT", None) for module in modules)
    return tuple(sorted((each for each in found if isinstance(each, Format)), key=lambda each: each.name))


def suffixes() -> tuple[str, ...]:
    """The suffixes of the files that can be read, sorted: what is taken from a folder."""
    return tuple(sorted(suffix for each in all_formats() for suffix in each.suffixes))


def readable_files(path: str | Path) -> tuple[Path, ...]:
    """The documents of a folder and of the folders in it, sorted by path; of a file, that file whatever its suffix.

    Hidden files and folders are left out, and links to folders are not followed, so that a loop
    cannot hold up a run. Raises InputError where a folder cannot be read.
    """
    root = Path(path)
    if not root.is_dir():
        return (root,)
    known = frozenset(suffixes())
    try:
        found = [Path(each) for each in _within(str(root), known)]
    except OSError as error:
        raise InputError(str(path), f"this folder cannot be read ({error.strerror})") from error
    return tuple(sorted(found))


def _within(folder: str, known: frozenset[str]) -> Iterator[str]:
    """The files of some suffixes in a folder and below it; what the system tells with their names is not asked again for each.

    A folder below it that nobody may list is passed over.
    """
    for each in sorted(os.scandir(folder), key=attrgetter("name")):
        if each.name.startswith("."):
            continue
        if each.is_dir(follow_symlinks=False):
            with suppress(PermissionError):
                yield from _within(each.path, known)
        elif os.path.splitext(each.name)[1].lower() in known and (
            os.path.isfile(each.path) if each.is_symlink() else each.is_file()
        ):
            yield each.path
