"""What went wrong in the database, said so that a person can mend it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from factcheck.errors import LedgerError

# By the primary code of SQLite's error.
SQLITE = {
    sqlite3.SQLITE_BUSY: "another program holds this ledger and did not let go; try again when it is done",
    sqlite3.SQLITE_LOCKED: "another program holds this ledger and did not let go; try again when it is done",
    sqlite3.SQLITE_READONLY: "it cannot be written (it is read-only, or its folder is)",
    sqlite3.SQLITE_FULL: "the disk is full; what was recorded before is safe, so make room and add the rest again",
    sqlite3.SQLITE_IOERR: "the disk did not take it (is it full?); what was recorded before is safe, so add the rest again",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; does its folder exist, and may you write there?",
    sqlite3.SQLITE_NOTADB: "this is no ledger; give a file that 'factcheck ledger add' made",
    sqlite3.SQLITE_CORRUPT: "the file is damaged; take it from a backup, or add the releases to a new ledger",
    sqlite3.SQLITE_PERM: "there is no permission to use it",
    sqlite3.SQLITE_AUTH: "there is no permission to use it",
}
# By PostgreSQL's state: whole, or its class of two characters.
POSTGRES = {
    "53100": "the server's disk is full; what was recorded before is safe, so make room and add the rest again",
    "25006": "the server lets nobody write to it now",
    "42501": "this user has no permission for it",
    "3D000": "there is no such database; create it first",
    "28": "the server does not let this user in",
    "08": "the connection to the server was lost",
    "57": "the server is going down or does not take connections",
    "40": "another program wrote at the same time; try again",
    "55": "another program holds this ledger and did not let go; try again when it is done",
}
CONNECTION = "the server cannot be reached"


@contextmanager
def explained(ledger: str) -> Iterator[None]:
    """Turns an error of the database into a LedgerError with its reason; the password never shows."""
    try:
        yield
    except DBAPIError as error:
        raise LedgerError(ledger, reason_of(error.orig)) from error
    except sqlite3.Error as error:
        raise LedgerError(ledger, reason_of(error)) from error
    except SQLAlchemyError as error:
        raise LedgerError(ledger, f"the database refused ({_one_line(error)})") from error


def reason_of(error: BaseException | None) -> str:
    """Why the database refused, in one line, with what can be done where that is known."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        known = SQLITE.get(code & 0xFF) if isinstance(code, int) else None
        return known or f"the database refused ({_one_line(error)})"
    state = getattr(error, "sqlstate", None)
    if state is None:
        return f"{CONNECTION} ({_one_line(error)})"
    return POSTGRES.get(state) or POSTGRES.get(state[:2]) or f"the database refused ({_one_line(error)})"


def _one_line(error: BaseException | None) -> str:
    return " ".join(str(error).split()) if error is not None else "no reason given"
