"""Opening a ledger: a file of SQLite, or a database of PostgreSQL by its URL."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import QueuePool

from factcheck.errors import LedgerError, UsageError
from factcheck.ledger.base.failures import explained
from factcheck.ledger.base.migrations import VERSION, bring_forward, demand_known, version_of
from factcheck.ledger.base.tables import versions
from factcheck.ledger.doors import is_ledger

PATIENCE = 60_000  # milliseconds that a writer waits for another one
PAUSE = 1 / 100  # seconds between two tries
PAGES = -65_536  # kB that SQLite may keep of the file in memory
LOCK = 7_063_119  # the number of the lock by which writers to a PostgreSQL ledger take turns
APPLICATION = 0x46414354  # "FACT", in the header of a ledger's file
DRIVERS = {"postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg", "sqlite": "sqlite"}


@dataclass(frozen=True, eq=False)
class Base:
    """An open database: its engine, how messages name it, and whether it may be written."""

    engine: Engine
    name: str
    writing: bool

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for questions."""
        with explained(self.name), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def recording(self) -> Iterator[Connection]:
        """A connection that alone may write until it is done; all that it wrote is kept, or nothing."""
        if not self.writing:
            raise LedgerError(self.name, "it was opened for reading only")
        with explained(self.name), self.engine.connect() as plain:
            connection = plain.execution_options(recording=True)
            with connection.begin():
                if connection.dialect.name == "postgresql":
                    connection.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
                yield connection

    def close(self) -> None:
        """Lets go of the database."""
        self.engine.dispose()


def open_base(where: str | Path, *, writing: bool = False) -> Base:
    """The database at a path or URL. For writing it is created and brought to this version where needed.

    Raises LedgerError where it cannot be opened, is no ledger, or is of a newer version, and UsageError
    for a URL of another kind of database.
    """
    url = _url(where)
    if url.get_backend_name() == "sqlite":
        name = url.database or str(where)
        path = Path(name)
        _demand_file(path, name, writing=writing)
        base = Base(_sqlite(path, writing=writing), name, writing)
    else:
        name = url.set(drivername=url.get_backend_name()).render_as_string()  # the password as asterisks
        base = Base(_postgres(url, name), name, writing)
    try:
        _prepare(base)
    except LedgerError:
        base.close()
        raise
    return base


def _url(where: str | Path) -> URL:
    if "://" not in str(where):
        return URL.create("sqlite", database=str(where))
    try:
        url = make_url(str(where))
    except (ArgumentError, ValueError) as error:
        raise UsageError("a ledger's URL must look like postgresql://user@host/database") from error
    driver = DRIVERS.get(url.drivername, url.drivername if url.drivername in DRIVERS.values() else None)
    if driver is None:
        raise UsageError(
            f"a ledger cannot lie in a database of the kind '{url.drivername}'; give a file or a URL "
            "like postgresql://user@host/database"
        )
    return url.set(drivername=driver)


def _demand_file(path: Path, name: str, *, writing: bool) -> None:
    """Raises LedgerError where the file is not there and not to be made, or plainly is something else."""
    if path.is_dir():
        raise LedgerError(name, "this is a folder, not a ledger")
    if not path.exists():
        if not writing:
            raise LedgerError(name, "there is no such ledger; 'factcheck ledger add PATH' makes one")
        if not path.parent.is_dir():
            raise LedgerError(name, f"there is no folder '{path.parent}'")
    elif path.stat().st_size and not is_ledger(path):
        raise LedgerError(name, "this is no ledger; give a file that 'factcheck ledger add' made")


def _sqlite(path: Path, *, writing: bool) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: _connected(path, writing=writing), poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin a transaction; one that will write takes the lock at once, so that two writers never wait for each other."""
    recording = connection.get_execution_options().get("recording", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if recording else "BEGIN")


def _connected(path: Path, *, writing: bool) -> sqlite3.Connection:
    """A connection whose transactions are begun by us and not by the driver."""
    mode = "rwc" if writing else "ro"
    connection = _opened(path, f"mode={mode}")
    if not writing:
        try:
            connection.execute("SELECT 1 FROM sqlite_schema").close()
        except sqlite3.OperationalError:
            # Where nobody can write beside the file, it is read as it lies, if nothing of it waits in a journal.
            journal = path.with_name(path.name + "-wal")
            if journal.exists() and journal.stat().st_size:
                raise
            connection.close()
            connection = _opened(path, "mode=ro&immutable=1")
    connection.execute(f"PRAGMA cache_size = {PAGES}")
    return connection


def _opened(path: Path, options: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"file:{quote(str(path))}?{options}", uri=True, isolation_level=None, check_same_thread=False
    )
    connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")
    return connection


def _postgres(url: URL, name: str) -> Engine:
    try:
        return create_engine(url, isolation_level="READ COMMITTED", pool_pre_ping=True)
    except (ImportError, NoSuchModuleError) as error:
        raise LedgerError(name, "PostgreSQL needs the package psycopg: pip install 'factcheck[postgres]'") from error


def _prepare(base: Base) -> None:
    """Make sure that the tables are there and of this version."""
    with base.reading() if not base.writing else _turn(base) as connection:
        version = version_of(connection)
        demand_known(version, base.name)
        if base.writing:
            bring_forward(connection)
        elif version == 0:
            raise LedgerError(base.name, "this is no ledger; give one that 'factcheck ledger add' made")
        elif version < VERSION:
            raise LedgerError(
                base.name,
                f"an older factcheck made this ledger (version {version} of its tables, now {VERSION}); "
                "'factcheck ledger add' with any release brings it forward",
            )


@contextmanager
def _turn(base: Base) -> Iterator[Connection]:
    """A recording connection to a file that may still have to be set up for many writers."""
    if base.engine.dialect.name == "sqlite":
        _set_up(base)
    with base.recording() as connection:
        yield connection


def _set_up(base: Base) -> None:
    """Turn on the journal that lets readers and a writer work at once; it stays on in the file."""
    until = time.monotonic() + PATIENCE / 1000
    with explained(base.name):
        raw: Any = base.engine.raw_connection()
        try:
            _demand_ours(raw, base.name)
            while raw.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                _mark(raw, until)
        finally:
            raw.close()


def _demand_ours(raw: Any, name: str) -> None:
    """Raises LedgerError for a database that some other program keeps in a file of SQLite."""
    tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if tables and versions.name not in tables:
        raise LedgerError(name, "this is the database of another program, not a ledger")


def _mark(raw: Any, until: float) -> None:
    """One try at it; SQLite does not wait for other programs here, so we do."""
    try:
        raw.execute(f"PRAGMA application_id = {APPLICATION}")
        raw.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
            raise OperationalError("PRAGMA journal_mode", None, error) from error
        time.sleep(PAUSE)
