"""The steps by which the tables came to be what they are: a ledger of an older version is brought forward on opening.

A step is never changed once it has been released; what the tables need next is a further step.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Connection, func, inspect, select

from factcheck import __version__
from factcheck.errors import LedgerError
from factcheck.ledger.base.tables import FIRST, META, SECOND, versions

Step = Callable[[Connection], None]


def _first(connection: Connection) -> None:
    META.create_all(connection, tables=FIRST, checkfirst=False)


def _figures_of_metrics(connection: Connection) -> None:
    META.create_all(connection, tables=SECOND, checkfirst=False)


STEPS: tuple[Step, ...] = (_first, _figures_of_metrics)
VERSION = len(STEPS)


def version_of(connection: Connection) -> int:
    """The version of the ledger behind a connection, 0 where there is none yet."""
    if not inspect(connection).has_table(versions.name):
        return 0
    return connection.execute(select(func.max(versions.c.version))).scalar() or 0


def bring_forward(connection: Connection, *, steps: tuple[Step, ...] = STEPS) -> int:
    """Takes the steps that a ledger lacks, and gives back how many; the caller's transaction keeps all or none."""
    old = version_of(connection)
    for number, step in enumerate(steps[old:], old + 1):
        step(connection)
        row = {"version": number, "factcheck": __version__, "recorded": now()}
        connection.execute(versions.insert().values(row))
    return max(0, len(steps) - old)


def demand_known(version: int, ledger: str) -> None:
    """Raises LedgerError for a ledger that a newer factcheck has made."""
    if version > VERSION:
        raise LedgerError(
            ledger,
            f"a newer factcheck made this ledger (version {version} of its tables; this one, {__version__}, "
            f"knows {VERSION}); update factcheck to use it",
        )


def now() -> str:
    """The moment of a recording, in UTC, so fine that recordings sort by it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
