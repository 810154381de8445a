"""Opening a ledger: what is none, what is newer or older, what cannot be written, each with a message that helps."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
from pathlib import Path

import pytest

from factcheck import __version__
from factcheck.errors import LedgerError, UsageError
from factcheck.ledger import is_ledger, open_ledger
from factcheck.ledger.base import migrations, opening
from factcheck.ledger.base.opening import open_base
from factcheck.ledger.base.tables import versions
from tests.ledger import workers
from tests.ledger.releases import release

FRESH = multiprocessing.get_context("forkserver")
APRIL = release("Report for April 2021: 892 patients since 2019.", "2021-05-04", path="2021-05-04-clinic.en.md")
MAY = release("Report for May 2021: 939 patients since 2019.", "2021-06-03", path="2021-06-03-clinic.en.md")


def filled(place: str | Path) -> str:
    """A ledger with one release."""
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add([APRIL]))
    return str(place)


def refused(place: str | Path, *, writing: bool = False) -> str:
    """The message with which a ledger is refused."""
    with pytest.raises(LedgerError) as raised:
        open_ledger(place, writing=writing)
    return str(raised.value)


def test_a_ledger_that_is_not_there_is_not_made_by_asking(tmp_path: Path) -> None:
    """Only adding makes one; its folder must be there."""
    place = tmp_path / "none.sqlite"
    assert refused(place) == f"{place}: there is no such ledger; 'factcheck ledger add PATH' makes one"
    assert not place.exists()
    deep = tmp_path / "no" / "where.sqlite"
    assert refused(deep, writing=True) == f"{deep}: there is no folder '{deep.parent}'"


@pytest.mark.parametrize("writing", [False, True])
def test_other_files_are_no_ledgers(tmp_path: Path, writing: bool) -> None:
    """A text, a folder, and the database of another program; none of them is touched."""
    text, other = tmp_path / "notes.txt", tmp_path / "other.sqlite"
    text.write_text("42 patients", "utf-8")
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    before = other.read_bytes()
    assert "this is no ledger" in refused(text, writing=writing)
    assert "this is a folder, not a ledger" in refused(tmp_path, writing=writing)
    message = "this is the database of another program" if writing else "this is no ledger"
    assert message in refused(other, writing=writing)
    assert other.read_bytes() == before
    assert text.read_text("utf-8") == "42 patients"


def test_an_empty_file_becomes_a_ledger(tmp_path: Path) -> None:
    """As a program that makes temporary files leaves it."""
    place = tmp_path / "empty.sqlite"
    place.touch()
    filled(place)
    assert is_ledger(place)


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    """The header is right and the rest is not."""
    place = tmp_path / "ledger.sqlite"
    filled(place)
    place.write_bytes(place.read_bytes()[:100] + b"\x00\xff" * 4000)
    assert any(words in refused(place) for words in ("the file is damaged", "this is no ledger"))


def test_a_ledger_of_a_newer_version_is_left_alone(place: str) -> None:
    """Neither read nor written; the message names both versions and what to do."""
    filled(place)
    base = open_base(place, writing=True)
    with base.recording() as connection:
        row = {"version": 99, "factcheck": "9.0", "recorded": "2031-01-01T00:00:00Z"}
        connection.execute(versions.insert(), row)
    name = base.name
    base.close()
    for writing in (False, True):
        assert refused(place, writing=writing) == (
            f"{name}: a newer factcheck made this ledger (version 99 of its tables; this one, "
            f"{__version__}, knows {migrations.VERSION}); update factcheck to use it"
        )


def test_an_older_ledger_is_brought_forward_with_all_that_is_in_it(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A ledger of version 1 takes the later steps when it is opened for writing, and only then."""
    with monkeypatch.context() as past:
        past.setattr(opening, "VERSION", 1)
        past.setattr(
            opening,
            "bring_forward",
            lambda connection: migrations.bring_forward(connection, steps=migrations.STEPS[:1]),
        )
        filled(place)
    message = refused(place)
    assert "an older factcheck made this ledger (version 1 of its tables, now 2)" in message
    with open_ledger(place, writing=True) as ledger:
        assert [each.outcome for each in ledger.add([APRIL, MAY])] == ["known", "new"]
    with open_ledger(place) as ledger:
        assert [each.path for each in ledger.entries()] == [APRIL.document.path, MAY.document.path]
        assert ledger.metrics() == []


def test_every_step_is_written_down(place: str) -> None:
    """One row for each step, and opening again adds none."""
    filled(place)
    filled(place)
    base = open_base(place)
    with base.reading() as connection:
        found = [row.version for row in connection.execute(versions.select().order_by(versions.c.version))]
    base.close()
    assert found == list(range(1, migrations.VERSION + 1))


def test_one_opened_for_reading_does_not_write(place: str) -> None:
    """A mistake in a program is told before anything happens."""
    filled(place)
    with open_ledger(place) as ledger, pytest.raises(LedgerError, match="opened for reading only"):
        list(ledger.add([MAY]))


def test_a_read_only_file_is_read_and_not_written(tmp_path: Path) -> None:
    """In a folder where nobody may write either, as on a disk for archives."""
    folder = Path("/tmp") / f"factcheck-read-only-{os.getpid()}"
    folder.mkdir()
    try:
        place = filled(folder / "ledger.sqlite")
        os.chmod(place, 0o444)
        folder.chmod(0o555)
        answers = FRESH.Queue()
        process = FRESH.Process(target=workers.as_nobody, args=(place, answers))
        process.start()
        process.join(60)
        found = [answers.get() for _ in range(3)] if process.exitcode == 0 else []
    finally:
        folder.chmod(0o755)
        for each in folder.iterdir():
            each.unlink()
        folder.rmdir()
    assert found == [1, APRIL.document.text, f"{place}: it cannot be written (it is read-only, or its folder is)"]


def test_urls_of_other_databases_are_refused() -> None:
    """The message says which kinds there are."""
    with pytest.raises(UsageError, match="a database of the kind 'mysql'; give a file or a URL like postgresql://"):
        open_ledger("mysql://press@host/releases")
    with pytest.raises(UsageError, match="must look like postgresql://"):
        open_ledger("postgresql://press@host:port/releases")


def test_a_file_may_be_named_by_a_url(tmp_path: Path) -> None:
    """As settings that hold URLs do."""
    place = tmp_path / "ledger.sqlite"
    filled(f"sqlite:///{place}")
    with open_ledger(place) as ledger:
        assert ledger.name == str(place)
        assert len(ledger.entries()) == 1


def test_a_server_that_is_not_there_is_named_without_its_password() -> None:
    """The password never shows."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    message = refused("postgresql://press:secret@127.0.0.1:9/releases")
    assert message.startswith("postgresql://press:***@127.0.0.1:9/releases: the server cannot be reached (")
    assert "secret" not in message


def test_a_database_that_is_not_there_is_told(place: str) -> None:
    """On a server, a database must be made first."""
    if "://" not in place:
        pytest.skip("a file is made by adding to it")
    head, _, tail = place.partition("/releases")
    message = refused(f"{head}/nowhere?{tail.partition('?')[2]}", writing=True)
    assert "nowhere" in message
    assert "there is no such database" in message or 'database "nowhere" does not exist' in message


def test_a_ledger_is_told_from_other_paths(tmp_path: Path) -> None:
    """By its header or its URL; what is not there is none."""
    assert is_ledger(filled(tmp_path / "ledger.sqlite"))
    assert is_ledger("postgresql://press@host/releases")
    assert not is_ledger(tmp_path)
    assert not is_ledger(tmp_path / "nowhere")
    assert not is_ledger(__file__)


def test_postgresql_without_its_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to install."""

    def missing(*_: object, **__: object) -> None:
        raise ImportError("psycopg")

    monkeypatch.setattr(opening, "create_engine", missing)
    message = refused("postgresql://press@host/releases")
    assert message == (
        "postgresql://press@host/releases: PostgreSQL needs the package psycopg: pip install 'factcheck[postgres]'"
    )


@pytest.mark.parametrize("hold", ["EXCLUSIVE", "IMMEDIATE"])
def test_a_new_file_that_another_program_holds_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hold: str
) -> None:
    """For a while, whether it lets nobody read or nobody write; then the message says why, and the next try succeeds."""
    place = tmp_path / "ledger.sqlite"
    other = sqlite3.connect(place, isolation_level=None)
    other.execute("PRAGMA user_version = 1")  # so that the file is not empty
    other.execute(f"BEGIN {hold}")
    monkeypatch.setattr(opening, "PATIENCE", 60)
    assert "another program holds this ledger" in refused(place, writing=True)
    other.execute("ROLLBACK")
    other.close()
    filled(place)


def test_the_front_door_knows_the_ledger_and_nothing_else() -> None:
    """The class comes when it is asked for; a wrong name is a wrong name."""
    from factcheck import ledger
    from factcheck.ledger.base.ledger import Ledger

    assert ledger.Ledger is Ledger
    with pytest.raises(AttributeError, match="no attribute 'Legder'"):
        ledger.Legder  # noqa: B018 - asking is the point


class _Locked:
    """A connection to a file beside which nobody may write."""

    def execute(self, _: str) -> None:
        raise sqlite3.OperationalError("attempt to write a readonly database")

    def close(self) -> None:
        pass


def test_a_file_beside_which_nobody_may_write_is_read_as_it_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless something of it waits in a journal: then half of it would be missing."""
    place = filled(tmp_path / "ledger.sqlite")
    original, asked = opening._opened, []

    def opened(path: Path, options: str) -> object:
        asked.append(options)
        return _Locked() if options == "mode=ro" else original(path, options)

    monkeypatch.setattr(opening, "_opened", opened)
    with open_ledger(place) as ledger:
        assert len(ledger.entries()) == 1
    assert asked == ["mode=ro", "mode=ro&immutable=1"]
    Path(f"{place}-wal").write_bytes(b"waiting")
    assert "the database refused (attempt to write a readonly database)" in refused(place)
