"""The way to a ledger, which loads what a database needs only when somebody goes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.ledger.base.ledger import Ledger

HEADER = b"SQLite format 3\0"


def is_ledger(where: str | Path) -> bool:
    """Whether a path or URL names a ledger rather than a folder or a document: a URL, or a file of SQLite."""
    if "://" in str(where):
        return True
    try:
        with open(where, "rb") as file:
            return file.read(len(HEADER)) == HEADER
    except OSError:
        return False


def open_ledger(where: str | Path, *, writing: bool = False) -> Ledger:
    """The ledger at a path or URL; for writing it is made where it is not there.

    Raises LedgerError where that cannot be, and UsageError for a URL of another kind of database.
    """
    from factcheck.ledger.base.ledger import Ledger

    return Ledger.open(where, writing=writing)
