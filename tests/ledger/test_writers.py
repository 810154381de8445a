"""Several writers at once, writers that are killed, disks that are full: nothing is lost and nothing is there twice."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.errors import LedgerError
from factcheck.ledger import Ledger, open_ledger
from tests.ledger import workers

FRESH = multiprocessing.get_context("forkserver")
FRESH.set_forkserver_preload(["tests.ledger.workers"])
KILLS = 10


def started(work: Callable[..., None], *arguments: object) -> Any:
    """A process that is at work."""
    process = FRESH.Process(target=work, args=arguments)
    process.start()
    return process


def paths(ledger: Ledger) -> list[str]:
    """The paths of all entries, also of replaced ones, in order."""
    return sorted(each.path or "" for each in ledger.entries(replaced=True))


def is_whole(ledger: Ledger) -> bool:
    """Whether every entry has its body and as many claims as it says, each once in the database."""
    return all(len(ledger.release(each).claims) == each.claims for each in ledger.entries(replaced=True))


def test_four_writers_at_once_lose_nothing(place: str) -> None:
    """Four processes add to a ledger that none of them has made; half of their releases are the same."""
    ranges = ((0, 80), (40, 120), (80, 160), (0, 40))
    processes = [started(workers.add, place, first, last) for first, last in ranges]
    for process in processes:
        process.join(120)
    assert [process.exitcode for process in processes] == [0, 0, 0, 0]
    with open_ledger(place) as ledger:
        assert paths(ledger) == sorted(f"{number}.md" for number in range(160))
        assert is_whole(ledger)


def test_a_reader_sees_whole_releases_while_others_write(place: str) -> None:
    """Whatever it sees, each release has all of its claims."""
    with open_ledger(place, writing=True):
        pass
    process = started(workers.add, place, 0, 60)
    seen = 0
    while process.is_alive():
        with open_ledger(place) as ledger:
            assert is_whole(ledger)
            now = len(ledger.entries())
        assert now >= seen
        seen = now
    process.join()
    assert process.exitcode == 0


def test_a_writer_killed_at_any_moment_leaves_a_whole_ledger(place: str, tmp_path: Path) -> None:
    """Ten writers, each killed without warning: what was said to be safe is there, once, and whole."""
    told = tmp_path / "told.txt"
    for number in range(KILLS):
        process = started(workers.add_for_ever, place, str(told))
        before = told.stat().st_size if told.exists() else 0
        until = time.monotonic() + 60
        while time.monotonic() < until and (not told.exists() or told.stat().st_size == before):
            time.sleep(0.005)
        time.sleep(0.003 * number)
        os.kill(process.pid, signal.SIGKILL)
        process.join()
    safe = [line for line in told.read_text("utf-8").splitlines() if line.endswith(".md")]
    with open_ledger(place) as ledger:
        found = paths(ledger)
        assert len(found) == len(set(found))
        assert set(safe) <= set(found)
        assert is_whole(ledger)
    with open_ledger(place, writing=True) as ledger:
        again = list(ledger.add(workers.numbered(0, len(found))))
        assert {each.outcome for each in again} <= {"known", "new"}
        assert paths(ledger) == sorted(f"{number}.md" for number in range(len(found)))


@pytest.mark.parametrize("limit", [400_000, 1_200_000, 2_500_000])
def test_a_full_disk_keeps_what_was_safe(tmp_path: Path, limit: int) -> None:
    """No file may grow beyond a limit: the writer is told, and adding the rest again, with room, completes the ledger."""
    place, told = str(tmp_path / "ledger.sqlite"), tmp_path / "told.txt"
    process = started(workers.add_within, place, limit, str(told))
    process.join(120)
    lines = told.read_text("utf-8").splitlines()
    assert process.exitcode == 0
    assert lines[-1].startswith("! the disk ")
    assert lines[-1].endswith("add the rest again")
    with open_ledger(place, writing=True) as ledger:
        found = paths(ledger)
        assert set(lines[:-1]) <= set(found)
        assert len(found) == len(set(found))
        assert is_whole(ledger)
        list(ledger.add(workers.numbered(0, len(found) + 20)))
        assert paths(ledger) == sorted(f"{number}.md" for number in range(len(found) + 20))


def test_a_full_database_says_so(tmp_path: Path) -> None:
    """SQLite itself refuses to grow; what was there stays, and the message tells what to do."""
    place = tmp_path / "ledger.sqlite"
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add(workers.numbered(0, 5)))
        with ledger._base.recording() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        with ledger._base.engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")
            connection.commit()
        with pytest.raises(LedgerError) as raised:
            list(ledger.add(workers.numbered(5, 100)))
    assert str(raised.value) == (
        f"{place}: the disk is full; what was recorded before is safe, so make room and add the rest again"
    )
    with open_ledger(place, writing=True) as ledger:
        assert paths(ledger) == [f"{number}.md" for number in range(5)]
        assert {each.outcome for each in ledger.add(workers.numbered(0, 9))} == {"known", "new"}


def test_things_are_found_after_a_batch_that_was_not_kept(tmp_path: Path) -> None:
    """The numbers of things out of a transaction that was undone are not used again."""
    place = tmp_path / "ledger.sqlite"
    with open_ledger(place, writing=True) as ledger:

        def broken() -> Any:
            yield from workers.numbered(0, 3)
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            list(ledger.add(broken()))
        assert ledger.entries() == []
        list(ledger.add(workers.numbered(0, 3)))
        assert len(list(ledger.counted("patients"))) == 90


def test_one_who_is_kept_waiting_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program holds the ledger and does not let go."""
    place = tmp_path / "ledger.sqlite"
    with open_ledger(place, writing=True) as first:
        monkeypatch.setattr("factcheck.ledger.base.opening.PATIENCE", 50)
        with first._base.recording(), pytest.raises(LedgerError, match="another program holds this ledger"):
            open_ledger(place, writing=True)
