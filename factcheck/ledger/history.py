"""The earlier releases that a release may be held against, in order of their dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date as Date
from functools import cached_property
from itertools import islice
from typing import Any

from factcheck.ledger.kept import Kept, Told
from factcheck.ledger.shelf import Card, Shelf
from factcheck.ledger.things import thing_of
from factcheck.model import Claim, Release

Reason = tuple[str, ...]  # a key of the messages and its arguments


@dataclass(frozen=True, eq=False)
class History:
    """The releases dated before one, the oldest first, and those that take no part, with the reason.

    A version in another language shares its day with the original, so both stand here for an earlier
    month and neither for the month that is checked. `lang` is the language of the release that is
    checked: of several versions of a day, the one in it comes last, and is looked at first. `memory`
    keeps what was once worked out for these releases; it is no part of the value.

    The releases may be many and lie in a database: each is fetched when it is looked at. So a check asks
    for what it needs, from the newest end: `latest`, `newest_first`, `claims_like`, and never
    lists them all.
    """

    releases: Sequence[Release] = ()
    skipped: tuple[tuple[str | None, Reason], ...] = ()
    lang: str | None = None
    memory: dict[tuple[object, ...], Any] = field(default_factory=dict, repr=False)

    @staticmethod
    def of(
        releases: Iterable[Release], *, before: Date | None, excluding: str = "", lang: str | None = None
    ) -> History:
        """The history of a release of the day `before` in `lang` whose content has the hash `excluding`.

        Releases on a shelf are not understood for it where their documents declare a day. Without a
        day of the release itself nothing can be called earlier, so every release is skipped.
        """
        if isinstance(releases, Kept) and not isinstance(releases, Shelf):
            return History(releases.until(before) if before is not None else (), lang=lang)
        shelf = releases if isinstance(releases, Shelf) else Shelf.of(releases)
        kept: dict[Date, list[int]] = {}
        skipped: list[tuple[str | None, Reason]] = []
        for place, card in enumerate(shelf.cards):
            same = bool(excluding) and card.sha256 == excluding
            day = None if same else shelf.day(place)
            if day is not None and before is not None and day < before:
                kept.setdefault(day, []).append(place)
            else:
                skipped.append((card.path, _why_not(card, day, before, same)))
        skipped.sort(key=lambda each: (each[0] or "", each[1]))
        order = (place for day in sorted(kept) for place in _versions(shelf, kept[day], lang))
        return History(shelf.chosen(order), tuple(skipped), lang)

    def __bool__(self) -> bool:
        return bool(self.releases)

    def newest_first(self) -> Iterator[Release]:
        """The releases from the newest to the oldest; of one day, the version in the preferred language comes first."""
        return reversed(self.releases)

    def latest(self, count: int = 1) -> tuple[Release, ...]:
        """The newest so many releases, the newest first; fewer where there are not as many."""
        key = ("latest", count)
        if key not in self.memory:
            self.memory[key] = tuple(islice(self.newest_first(), count))
        found: tuple[Release, ...] = self.memory[key]
        return found

    def before(self, day: Date) -> History:
        """The history up to a day: what was known before it, as a release of that day would have had it."""
        return replace(self, releases=self._kept.until(day), memory={})

    def claims_like(self, claim: Claim, *, lang: str | None = None, releases: int = 12) -> Iterator[Told]:
        """What earlier releases tell of the same thing, the newest first, out of so many releases at most.

        A like thing shares half of the words of the counted thing, its currency or its dimension; `lang` is
        the language of the claim's release, that of the history by default. Nothing comes for dates and
        bare numbers. They are candidates: which of them are the same figure is for the caller to tell.
        """
        thing = thing_of(claim, lang or claim.lang or self.lang)
        return iter(()) if thing is None else self._kept.like(thing, releases=releases)

    @cached_property
    def _kept(self) -> Kept:
        return self.releases if isinstance(self.releases, Kept) else Shelf.of(self.releases)


def _versions(shelf: Shelf, places: list[int], lang: str | None) -> list[int]:
    """The releases of one day, by path, the one in a language last; a single one need not be understood for that."""
    if len(places) == 1:
        return places
    cards = shelf.cards
    return sorted(places, key=lambda each: (shelf.lang(each) == lang, cards[each].path or "", cards[each].sha256))


def _why_not(card: Card, day: Date | None, before: Date | None, same: bool) -> Reason:
    """Why a release takes no part."""
    name = card.path or card.title or ""
    if same:
        return ("same-content", name)
    if day is None:
        return ("undated", name)
    return ("draft-undated",) if before is None else ("not-earlier", name)
