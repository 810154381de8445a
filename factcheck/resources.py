"""The rule packs and fixtures that ship with factcheck, wherever it was installed from."""

from __future__ import annotations

from pathlib import Path

from factcheck.errors import InputError

PACKAGE = Path(__file__).resolve().parent


def shipped(name: str, *, package: Path = PACKAGE) -> Path:
    """The folder `rules` or `fixtures/demo` that ships with factcheck.

    A wheel carries both inside the package; a checkout, and an editable install of it, has them
    beside the package. Raises InputError where neither is there.
    """
    for candidate in (package / "shipped" / name, package.parent / name):
        if candidate.is_dir():
            return candidate
    raise InputError(name, "this folder ships with factcheck but is not there; install factcheck again")
