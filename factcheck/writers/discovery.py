"""Finding the writers: every module of this package that holds a `WRITER`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from factcheck import writers as package
from factcheck.errors import UsageError
from factcheck.writers.contract import Writer


@cache
def all_writers() -> tuple[Writer, ...]:
    """Every writer, in order of its name."""
    modules = (
        importlib.import_module(f"{package.__name__}.{info.name}") for info in pkgutil.iter_modules(package.__path__)
    )
    found = (getattr(module, "WRITER", None) for module in modules)
    return tuple(sorted((each for each in found if isinstance(each, Writer)), key=lambda each: each.name))


def writer_named(name: str) -> Writer:
    """The writer of a format; raises UsageError, naming the formats there are, where there is none."""
    found = next((each for each in all_writers() if each.name == name), None)
    if found is None:
        raise UsageError(f"unknown format '{name}'; choose one of {', '.join(each.name for each in all_writers())}")
    return found
