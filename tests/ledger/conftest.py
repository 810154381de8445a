"""A ledger to work with, as a file and, where PostgreSQL is installed, on a server that the tests start."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

USERS = ("postgres", "nobody")  # initdb refuses root, so root starts the server as one of these
_numbers = count(1)


def programs() -> Path | None:
    """The folder of PostgreSQL's programs; Debian keeps them away from the search path."""
    found = [Path(each).parent for each in (shutil.which("initdb"),) if each]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((each for each in found if (each / "initdb").exists() and (each / "postgres").exists()), None)


def ordinary_user() -> str | None:
    """The user that runs the server: this one, unless it is root; None where root finds no other."""
    if os.getuid() != 0:
        return pwd.getpwuid(os.getuid()).pw_name
    names = {each.pw_name for each in pwd.getpwall()}
    return next((each for each in USERS if each in names), None)


class Server:
    """A server of PostgreSQL in a folder of its own, without a port."""

    def __init__(self, bin_folder: Path, user: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="factcheck-postgres-"))
        shutil.chown(self.folder, user)
        other = {"user": user} if os.getuid() == 0 else {}
        self._bin, self._other = bin_folder, other
        data = self.folder / "data"
        self._run("initdb", "-D", str(data), "-U", "press", "-A", "trust", "-E", "UTF8", "--no-sync")
        command = [str(bin_folder / "postgres"), "-D", str(data), "-k", str(self.folder), "-c", "listen_addresses="]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._process = subprocess.Popen([*command, "-c", "fsync=off"], cwd=self.folder, **quiet, **other)  # type: ignore[call-overload]
        try:
            self._wait()
        except RuntimeError:
            self.stop()
            raise

    def database(self) -> str:
        """The URL of a new database."""
        name = f"releases{next(_numbers)}"
        with self._connected() as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return f"postgresql://press@/{name}?host={self.folder}"

    def stop(self) -> None:
        """End the server, and with it everything it kept."""
        self._process.send_signal(signal.SIGINT)
        self._process.wait(timeout=60)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._bin / program), *arguments], check=True, capture_output=True, cwd=self.folder, **self._other
        )  # type: ignore[call-overload]

    def _connected(self) -> Any:
        import psycopg

        return psycopg.connect(host=str(self.folder), user="press", dbname="postgres", autocommit=True)

    def _wait(self) -> None:
        import psycopg

        for _ in range(600):
            with contextlib.suppress(psycopg.OperationalError), self._connected():
                return
            time.sleep(0.1)
        raise RuntimeError("the server of PostgreSQL did not start")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A server for the whole run; a test that needs it is skipped where there is none."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    found, user = programs(), ordinary_user()
    if found is None or user is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    started = Server(found, user)
    yield started
    started.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a ledger may be made: a path in an empty folder, then the URL of an empty database."""
    if request.param == "sqlite":
        return str(tmp_path / "ledger.sqlite")
    url: str = request.getfixturevalue("server").database()
    return url
