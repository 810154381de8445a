"""What factcheck keeps of folders of earlier releases, so that each is understood once and not in every run.

The cache is a file that anybody may delete. Whatever goes wrong with it (it is damaged, the disk is full, another
program holds it, nobody may write there), a run only takes longer.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date as Date
from functools import cache
from pathlib import Path
from typing import Any

from factcheck import __version__
from factcheck.ledger.codec import CodecError, from_bytes, to_bytes
from factcheck.model import Release

FOLDER = "FACTCHECK_CACHE"  # names the folder of the cache; empty for no cache at all
NAME = "releases-1.sqlite"  # with the version of its tables
LIMIT = 256 * 1024 * 1024  # bytes that the cache may take
PATIENCE = 2_000  # milliseconds that a run waits for another one
SOURCES = ("extract", "locales", "model", "readers", "units")  # rooms that decide what is understood
TABLE = """
CREATE TABLE IF NOT EXISTS kept (
    key BLOB PRIMARY KEY, title TEXT, lang TEXT, day TEXT, sha256 TEXT NOT NULL, content BLOB, used INTEGER NOT NULL
) WITHOUT ROWID
"""
KEEP = """
INSERT INTO kept VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (key) DO UPDATE SET content = coalesce(excluded.content, content), used = excluded.used
"""


@dataclass(frozen=True, eq=False)
class Card:
    """What is known of a release without understanding it: where it lies and what its file declares.

    `key` stands for its bytes, its name and the version of factcheck that reads it.
    """

    path: str | None
    title: str | None
    lang: str | None
    date: Date | None
    sha256: str
    key: bytes


def key_of(data: bytes, name: str) -> bytes:
    """What a file's bytes and name are kept under; another version of factcheck keeps them under another."""
    parts = (_version(), name.encode("utf-8", "surrogateescape"), data)
    return hashlib.blake2b(b"".join(hashlib.blake2b(each).digest() for each in parts), digest_size=20).digest()


@cache
def _version() -> bytes:
    """The version of factcheck, and of the files that decide what it understands where they lie open to change."""
    marks = [__version__]
    for room in SOURCES:
        for folder, _, names in sorted(os.walk(Path(__file__).resolve().parent.parent / room)):
            for name in sorted(names):
                if not name.endswith(".pyc"):
                    about = os.stat(os.path.join(folder, name))
                    marks.append(f"{room}/{name}:{about.st_size}:{about.st_mtime_ns}")
    return "\n".join(marks).encode("utf-8", "surrogateescape")


def place() -> Path | None:
    """The file of the cache: where FACTCHECK_CACHE says, else where this machine keeps caches; None for no cache."""
    chosen = os.environ.get(FOLDER)
    if chosen is not None:
        return Path(chosen) / NAME if chosen else None
    import platformdirs

    return Path(platformdirs.user_cache_dir("factcheck", appauthor=False)) / NAME


class Cache:
    """Releases by the keys of their files; it never fails, it only forgets."""

    def __init__(self, path: Path | None, *, today: int, limit: int = LIMIT) -> None:
        self._path, self._today, self._limit = path, today, limit
        self._noted: set[bytes] = set()  # keys of cards that are known to have been of use today
        self._base = self._opened() if path is not None else None

    def card(self, key: bytes, path: str) -> Card | None:
        """The card that is kept under a key, for the file that lies at a path now."""
        with self._trouble():
            question = "SELECT title, lang, day, sha256, used FROM kept WHERE key = ?"
            for title, lang, day, sha256, used in self._ask(question, key):
                if used >= self._today:
                    self._noted.add(key)
                return Card(path, title, lang, Date.fromisoformat(day) if day else None, sha256, key)
        return None

    def release(self, card: Card) -> Release | None:
        """The release of a card, None where it is not kept or cannot be read."""
        with self._trouble():
            for (content,) in self._ask("SELECT content FROM kept WHERE key = ?", card.key):
                if content is not None:
                    with contextlib.suppress(CodecError):
                        return from_bytes(content, path=card.path)
        return None

    def keep(self, cards: Iterable[tuple[Card, Release | None]]) -> None:
        """Keep cards, with their releases where they were understood."""
        rows = [
            (
                card.key, card.title, card.lang, card.date.isoformat() if card.date else None, card.sha256,
                None if release is None else to_bytes(release), self._today,
            )
            for card, release in cards
        ]  # fmt: skip
        with self._trouble():
            self._write(KEEP, rows)

    def used(self, cards: Iterable[Card]) -> None:
        """Note that cards were of use today, so that what nobody asks for goes first; once a day is enough."""
        with self._trouble():
            rows = [(self._today, card.key, self._today) for card in cards if card.key not in self._noted]
            self._write("UPDATE kept SET used = ? WHERE key = ? AND used < ?", rows)

    def close(self) -> None:
        """Make room where too much is kept, and let go of the file."""
        with self._trouble():
            if self._base is not None and self._size() > self._limit:
                self._make_room()
        if self._base is not None:
            self._base.close()
            self._base = None

    def _opened(self) -> sqlite3.Connection | None:
        """The open file; one that is damaged is made anew."""
        for _ in range(2):
            try:
                return self._connected()
            except sqlite3.OperationalError:
                return None
            except (sqlite3.DatabaseError, OSError):
                self._remove()
        return None

    def _connected(self) -> sqlite3.Connection:
        assert self._path is not None
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        base = sqlite3.connect(self._path, isolation_level=None)
        try:
            base.execute(f"PRAGMA busy_timeout = {PATIENCE}")
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = NORMAL")
            base.execute(TABLE)
        except sqlite3.DatabaseError:
            base.close()
            raise
        return base

    @contextlib.contextmanager
    def _trouble(self) -> Iterator[None]:
        """Do without the cache from here on where it fails; a damaged file is removed."""
        try:
            yield
        except sqlite3.OperationalError:
            self._drop()
        except (sqlite3.DatabaseError, ValueError):
            self._drop()
            self._remove()

    def _drop(self) -> None:
        if self._base is not None:
            self._base.close()
            self._base = None

    def _remove(self) -> None:
        if self._path is not None:
            for end in ("", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    self._path.with_name(self._path.name + end).unlink()

    def _ask(self, question: str, key: bytes) -> list[Any]:
        return [] if self._base is None else self._base.execute(question, [key]).fetchall()

    def _write(self, order: str, rows: Sequence[tuple[Any, ...]]) -> None:
        if self._base is None or not rows:
            return
        self._base.execute("BEGIN IMMEDIATE")
        try:
            self._base.executemany(order, rows)
            self._base.execute("COMMIT")
        except sqlite3.Error:
            self._base.execute("ROLLBACK")
            raise

    def _size(self) -> int:
        assert self._base is not None
        pages, size = (self._base.execute(f"PRAGMA {each}").fetchone()[0] for each in ("page_count", "page_size"))
        return int(pages) * int(size)

    def _make_room(self) -> None:
        """Forget the half that was not asked for the longest, and give its room back."""
        assert self._base is not None
        count = self._base.execute("SELECT count(*) FROM kept").fetchone()[0]
        self._write(
            "DELETE FROM kept WHERE key IN (SELECT key FROM kept ORDER BY used, key LIMIT ?)", [((count + 1) // 2,)]
        )
        self._base.execute("VACUUM")
