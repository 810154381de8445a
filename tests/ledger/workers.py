"""What other processes do to a ledger while the tests look on; the names must be importable there."""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Iterator
from typing import Any

from factcheck.errors import LedgerError
from factcheck.ledger import Ledger, open_ledger  # noqa: F401 - so that a server of processes has loaded it
from factcheck.model import Release
from tests.ledger.releases import release

NOBODY = 65534  # the user that owns nothing


def as_nobody(place: str, answers: Any) -> None:
    """Tell what one who may not write finds in a ledger, and with which message writing is refused."""
    if os.getuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    with open_ledger(place) as ledger:
        answers.put(len(ledger.entries()))
        answers.put(ledger.release(1).document.text)
    try:
        open_ledger(place, writing=True)
    except LedgerError as error:
        answers.put(str(error))


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
