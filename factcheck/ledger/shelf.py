"""Releases on a shelf: each is understood when somebody first looks at it, and only once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date as Date
from itertools import islice
from typing import Any, Protocol, overload

from factcheck.ledger.kept import REACH, Kept, Told, from_newest
from factcheck.ledger.things import Thing, Things
from factcheck.model import Claim, Release


class Card(Protocol):
    """What is known of a release before it is understood; a document is one."""

    @property
    def path(self) -> str | None: ...
    @property
    def title(self) -> str | None: ...
    @property
    def lang(self) -> str | None: ...
    @property
    def date(self) -> Date | None: ...
    @property
    def sha256(self) -> str: ...


Understand = Callable[[Any], Release]  # of a card of the shelf's own kind


class Shelf(Kept):
    """Releases in order, most of them not understood yet.

    A history of a thousand releases is searched from its newest end and mostly left alone, so what is
    declared (a day, a language, a hash) is told without understanding a text. Shelves that are made
    of one another share what they understood.
    """

    def __init__(self, cards: Iterable[Card], understand: Understand) -> None:
        self._cards = list(cards)
        self._understand = understand
        self._known: dict[Card, Release] = {}
        self._things: dict[Card, Things] = {}

    @staticmethod
    def of(releases: Iterable[Release]) -> Shelf:
        """A shelf of releases that are understood already."""
        known: dict[Card, Release] = {each.document: each for each in releases}
        shelf = Shelf(known, known.__getitem__)
        shelf._known = known
        return shelf

    def chosen(self, places: Iterable[int]) -> Shelf:
        """A shelf of some of these releases, in the order of the places given."""
        shelf = Shelf((self._cards[place] for place in places), self._understand)
        shelf._known, shelf._things = self._known, self._things
        return shelf

    @property
    def cards(self) -> Sequence[Card]:
        """What is known of each release without understanding it, in order."""
        return tuple(self._cards)

    def day(self, place: int) -> Date | None:
        """The day of a release: as its document declares it, else as its text tells."""
        return self._cards[place].date or self[place].date

    def lang(self, place: int) -> str | None:
        """The language of a release: as its document declares it, else as its text tells."""
        return self._cards[place].lang or self[place].lang

    def until(self, day: Date) -> Shelf:
        """The releases dated before a day."""
        days = ((place, self.day(place)) for place in range(len(self)))
        return self.chosen(place for place, its in days if its is not None and its < day)

    def like(self, thing: Thing, *, releases: int) -> Iterator[Told]:
        """The figures of like things, the newest release first."""
        newest = range(len(self) - 1, -1, -1)
        return from_newest(
            ((self[place], self._alike(place, thing)) for place in islice(newest, REACH)), releases=releases
        )

    def _alike(self, place: int, thing: Thing) -> list[Claim]:
        card = self._cards[place]
        if card not in self._things:
            self._things[card] = Things(self[place])
        return list(self._things[card].like(thing))

    def __len__(self) -> int:
        return len(self._cards)

    @overload
    def __getitem__(self, place: int) -> Release: ...

    @overload
    def __getitem__(self, place: slice) -> Shelf: ...

    def __getitem__(self, place: int | slice) -> Release | Shelf:
        if isinstance(place, slice):
            return self.chosen(range(*place.indices(len(self))))
        card = self._cards[place]
        if card not in self._known:
            self._known[card] = self._understand(card)
        return self._known[card]
