"""The checks: one file each, discovered, not listed."""

from factcheck.checks.contract import Case, Check, Consistent, Example, Inconsistent
from factcheck.checks.discovery import all_checks, check_named, select

__all__ = ["Case", "Check", "Consistent", "Example", "Inconsistent", "all_checks", "check_named", "select"]
