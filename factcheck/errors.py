"""The exceptions of factcheck: raised for misuse and unreadable input, never for a finding.

Every message says what is wrong, where, why, and how to mend it.
"""

from __future__ import annotations


class FactcheckError(Exception):
    """The base of all errors that factcheck raises on purpose."""


class UsageError(FactcheckError):
    """An option or argument that cannot be used as given."""


class InputError(FactcheckError):
    """A document that cannot be read.

    `path` names the file as the caller gave it; `reason` says why, in one line.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class UnitError(FactcheckError):
    """A unit name that factcheck does not know, or two units that do not convert."""


class RuleError(FactcheckError):
    """One error in a rule file, with its place; `line` and `column` start at 1."""

    def __init__(self, path: str, line: int, column: int, message: str) -> None:
        super().__init__(f"{path}:{line}:{column}: {message}")
        self.path = path
        self.line = line
        self.column = column
        self.message = message


class LedgerError(FactcheckError):
    """A ledger that cannot be opened, read or written.

    `ledger` names it without its password; `reason` says why, and what can be done, in one line.
    """

    def __init__(self, ledger: str, reason: str) -> None:
        super().__init__(f"{ledger}: {reason}")
        self.ledger = ledger
        self.reason = reason
