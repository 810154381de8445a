"""What other processes do to a ledger while the tests look on; the names must be importable there."""

from __future__ import annotations

import resource
import signal
from collections.abc import Iterator

from factcheck.errors import LedgerError
from factcheck.ledger import Ledger, open_ledger  # noqa: F401 - so that a server of processes has loaded it
from factcheck.model import Release
from tests.ledger.releases import release


def numbered(first: int, last: int) -> Iterator[Release]:
    """Releases with a number each, of one day and with thirty figures."""
    for number in range(first, last):
        text = f"Report {number}. " + " ".join(f"Ward {ward} saw {number + ward} patients." for ward in range(2, 32))
        yield release(text, "2021-05-04", path=f"{number}.md")


def add(place: str, first: int, last: int) -> None:
    """Add numbered releases, ten in one call."""
    with open_ledger(place, writing=True) as ledger:
        for start in range(first, last, 10):
            list(ledger.add(numbered(start, min(start + 10, last))))


def add_for_ever(place: str, told: str) -> None:
    """Add numbered releases until killed, and write down each that was said to be safe."""
    with open_ledger(place, writing=True) as ledger, open(told, "a", encoding="utf-8") as notes:
        start = len(ledger.entries())
        while True:
            for each in ledger.add(numbered(start, start + 7)):
                notes.write(f"{each.path}\n")
            notes.flush()
            start += 7


def add_within(place: str, limit: int, told: str) -> None:
    """Add numbered releases where no file may grow beyond a limit, and write down what was said to be safe, and the error."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with open(told, "a", encoding="utf-8") as notes:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        try:
            with open_ledger(place, writing=True) as ledger:
                for start in range(0, 3000, 20):
                    for each in ledger.add(numbered(start, start + 20)):
                        notes.write(f"{each.path}\n")
                    notes.flush()
        except LedgerError as error:
            notes.write(f"! {error.reason}\n")
