"""factcheck: a linter for the numbers in prose.

    import factcheck
    report = factcheck.check(factcheck.read("draft.md"))
    for finding in report.findings: print(finding.message)

The public names are those of `__all__`; everything else may change. Each is imported when it is
first used, so that importing the package costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_HOMES = {
    "check": "factcheck.engine",
    "check_many": "factcheck.engine",
    "extract": "factcheck.extract",
    "read": "factcheck.readers",
    "Claim": "factcheck.model",
    "Document": "factcheck.model",
    "Finding": "factcheck.model",
    "Quantity": "factcheck.model",
    "Report": "factcheck.model",
    "FactcheckError": "factcheck.errors",
    "InputError": "factcheck.errors",
    "RuleError": "factcheck.errors",
    "UsageError": "factcheck.errors",
}

__all__ = [
    "Claim",
    "Document",
    "FactcheckError",
    "Finding",
    "InputError",
    "Quantity",
    "Report",
    "RuleError",
    "UsageError",
    "check",
    "check_many",
    "extract",
    "read",
]

if TYPE_CHECKING:
    from factcheck.engine import check, check_many
    from factcheck.errors import FactcheckError, InputError, RuleError, UsageError
    from factcheck.extract import extract
    from factcheck.model import Claim, Document, Finding, Quantity, Report
    from factcheck.readers import read


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'factcheck' has no attribute '{name}'")
    value = getattr(importlib.import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
