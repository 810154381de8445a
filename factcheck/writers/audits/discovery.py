"""Finding the writers of audits: every module of this package that holds a `WRITER`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from factcheck.writers import audits as package
from factcheck.writers.audits.contract import AuditWriter


@cache
def audit_writers() -> dict[str, AuditWriter]:
    """Every writer by its name, in order of name."""
    modules = (
        importlib.import_module(f"{package.__name__}.{info.name}") for info in pkgutil.iter_modules(package.__path__)
    )
    found = (getattr(module, "WRITER", None) for module in modules)
    return {each.name: each for each in sorted(filter(None, found), key=lambda each: str(each.name))}
