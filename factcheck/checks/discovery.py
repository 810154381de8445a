"""Finding the checks: every module of this package that holds a `CHECK`, and the choice among them."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from factcheck import checks as package
from factcheck.checks.contract import Check
from factcheck.errors import UsageError


@cache
def all_checks() -> tuple[Check, ...]:
    """Every check, in order of its code; each carries its module's docstring as its page."""
    found = []
    for info in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        check = getattr(module, "CHECK", None)
        if isinstance(check, Check):
            found.append(replace(check, page=(module.__doc__ or "").strip() + "\n"))
    return tuple(sorted(found, key=lambda each: each.code))


def check_named(code: str) -> Check:
    """The check with this code or name; raises UsageError, naming the nearest, where there is none."""
    import difflib

    wanted = code.strip()
    for check in all_checks():
        if wanted.upper() == check.code or wanted.lower() == check.name:
            return check
    known = [each.code for each in all_checks()] + [each.name for each in all_checks()]
    near = difflib.get_close_matches(wanted.upper(), known, 1) or difflib.get_close_matches(wanted.lower(), known, 1)
    hint = f"; did you mean '{near[0]}'?" if near else ""
    raise UsageError(f"unknown check '{wanted}'{hint} ('factcheck explain' lists them all)")


def select(chosen: Sequence[str] = (), ignored: Sequence[str] = ()) -> tuple[Check, ...]:
    """The checks whose code starts with one of `chosen` (all where empty) and with none of `ignored`.

    Names may stand for codes. Raises UsageError for a word that fits no check.
    """
    wanted = _codes(chosen)
    unwanted = _codes(ignored)
    return tuple(each for each in all_checks() if (not chosen or each.code in wanted) and each.code not in unwanted)


def _codes(words: Sequence[str]) -> set[str]:
    codes: set[str] = set()
    for word in words:
        prefix = word.strip().upper()
        fitting = {each.code for each in all_checks() if prefix and each.code.startswith(prefix)}
        codes |= fitting or {check_named(word).code}
    return codes
