"""Releases on a shelf: each is understood when somebody first looks at it, and only once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date as Date
from typing import overload

from factcheck.model import Document, Release

Understand = Callable[[Document], Release]


class Shelf(Sequence[Release]):
    """Releases in order, most of them not understood yet.

    A history of a thousand releases is searched from its newest end and mostly left alone, so what is
    declared (a day, a language, a hash) is told without understanding a text. Shelves that are made
    of one another share what they understood.
    """

    def __init__(self, documents: Iterable[Document], understand: Understand) -> None:
        self._documents = list(documents)
        self._understand = understand
        self._known: dict[Document, Release] = {}

    @staticmethod
    def of(releases: Iterable[Release]) -> Shelf:
        """A shelf of releases that are understood already."""
        known = {each.document: each for each in releases}
        shelf = Shelf(known, known.__getitem__)
        shelf._known = known
        return shelf

    def chosen(self, places: Iterable[int]) -> Shelf:
        """A shelf of some of these releases, in the order of the places given."""
        shelf = Shelf((self._documents[place] for place in places), self._understand)
        shelf._known = self._known
        return shelf

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents of the releases, in order."""
        return tuple(self._documents)

    def day(self, place: int) -> Date | None:
        """The day of a release: as its document declares it, else as its text tells."""
        return self._documents[place].date or self[place].date

    def lang(self, place: int) -> str | None:
        """The language of a release: as its document declares it, else as its text tells."""
        return self._documents[place].lang or self[place].lang

    def __len__(self) -> int:
        return len(self._documents)

    @overload
    def __getitem__(self, place: int) -> Release: ...

    @overload
    def __getitem__(self, place: slice) -> Shelf: ...

    def __getitem__(self, place: int | slice) -> Release | Shelf:
        if isinstance(place, slice):
            return self.chosen(range(*place.indices(len(self))))
        document = self._documents[place]
        if document not in self._known:
            self._known[document] = self._understand(document)
        return self._known[document]
