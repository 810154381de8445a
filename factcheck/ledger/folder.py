"""A folder of earlier releases: its files are read, and understood only where nothing is known of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.errors import InputError
from factcheck.ledger.cache import Cache, Card, key_of, place
from factcheck.ledger.shelf import Shelf, Understand
from factcheck.model import Document, Release

DAY = 86_400  # seconds
AT_ONCE = 64  # releases that were understood before they are kept

Read = Callable[[Path], bytes]
Parse = Callable[[bytes, Path], Document]


@dataclass(eq=False)
class Folder:
    """The releases of files on a shelf, and the files that could not be read, with the reason."""

    shelf: Shelf
    unreadable: tuple[tuple[str, str], ...]
    close: Callable[[], None] = field(repr=False)


def folder(
    files: Iterable[Path], *, read: Read, parse: Parse, understand: Understand, cache: Cache | None = None
) -> Folder:
    """The releases of some files. What is kept of them by their content saves parsing and understanding.

    `read` gives the bytes of a file and `parse` its document, and both raise InputError where they cannot;
    `understand` gives its release. It must be closed, so that what was understood is kept for the next run.
    """
    kept = Cache(place(), today=int(time.time()) // DAY) if cache is None else cache
    reader = _Reader(read, parse, understand, kept)
    cards = [card for path in files if (card := reader.card(path)) is not None]
    reader.opened(cards)
    return Folder(Shelf(cards, reader.release), tuple(reader.unreadable), reader.close)


class _Reader:
    """Reads files, and keeps what comes of it."""

    def __init__(self, read: Read, parse: Parse, understand: Understand, cache: Cache) -> None:
        self._read, self._parse, self._understand, self._cache = read, parse, understand, cache
        self._documents: dict[Card, Document] = {}
        self._waiting: dict[Card, Release | None] = {}
        self.unreadable: list[tuple[str, str]] = []

    def card(self, path: Path) -> Card | None:
        """The card of a file: what is kept under its content, else what its document declares; None if unreadable."""
        try:
            data = self._read(path)
            key = key_of(data, path.name)
            known = self._cache.card(key, str(path))
            return known or self._new_card(key, self._parse(data, path))
        except InputError as error:
            self.unreadable.append((error.path, error.reason))
            return None

    def _new_card(self, key: bytes, document: Document) -> Card:
        card = Card(document.path, document.title, document.lang, document.date, document.sha256, key)
        self._documents[card] = document
        self._waiting[card] = None
        return card

    def opened(self, cards: Iterable[Card]) -> None:
        """Keep the new cards, and note that the others were of use."""
        known = [card for card in cards if card not in self._waiting]
        self._keep()
        self._cache.used(known)

    def release(self, card: Card) -> Release:
        """The release of a card, out of the cache where it is there."""
        found = self._cache.release(card) if card not in self._documents else None
        if found is not None:
            return found
        document = self._documents.pop(card, None) or self._again(card)
        release: Release = self._understand(document)
        if document.sha256 == card.sha256:
            self._waiting[card] = release
        if len(self._waiting) >= AT_ONCE:
            self._keep()
        return release

    def close(self) -> None:
        """Keep what was understood, and let go of the cache."""
        self._keep()
        self._cache.close()

    def _keep(self) -> None:
        waiting, self._waiting = self._waiting, {}
        self._cache.keep(waiting.items())

    def _again(self, card: Card) -> Document:
        """The document of a card of which only that much was kept."""
        path = Path(card.path or "")
        return self._parse(self._read(path), path)
