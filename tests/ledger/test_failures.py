"""What databases say when they refuse, told so that a person can mend it."""

from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy.exc import SQLAlchemyError

from factcheck.errors import LedgerError
from factcheck.ledger.base.failures import explained, reason_of


class _Told(Exception):
    """An error as psycopg has it."""

    def __init__(self, state: str | None) -> None:
        super().__init__("something\nhappened")
        self.sqlstate = state


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        ("53100", "the server's disk is full; what was recorded before is safe, so make room and add the rest again"),
        ("25006", "the server lets nobody write to it now"),
        ("28P01", "the server does not let this user in"),
        ("57P01", "the server is going down or does not take connections"),
        ("40P01", "another program wrote at the same time; try again"),
        ("99999", "the database refused (something happened)"),
        (None, "the server cannot be reached (something happened)"),
    ],
)
def test_states_of_a_server_become_reasons(state: str | None, reason: str) -> None:
    """By their whole code, or by its class."""
    assert reason_of(_Told(state)) == reason


def test_errors_without_a_known_code_are_quoted() -> None:
    """Nothing is hidden: an unknown error says what it says."""
    assert reason_of(sqlite3.OperationalError("odd")) == "the database refused (odd)"
    assert reason_of(None) == "the server cannot be reached (no reason given)"
    with pytest.raises(LedgerError, match=r"here: the database refused \(odd\)"), explained("here"):
        raise SQLAlchemyError("odd")
    with pytest.raises(LedgerError, match=r"here: the database refused \(odd\)"), explained("here"):
        raise sqlite3.OperationalError("odd")
