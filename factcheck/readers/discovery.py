"""Finding formats and files: every module of `formats/` that holds a `FORMAT`, and the documents of a folder."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
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
    known = set(suffixes())
    try:
        found = [each for each in root.rglob("*") if each.suffix.lower() in known and each.is_file()]
    except OSError as error:
        raise InputError(str(path), f"this folder cannot be read ({error.strerror})") from error
    return tuple(sorted(each for each in found if not _hidden(each, root)))


def _hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)
