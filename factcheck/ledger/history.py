"""The earlier releases that a release may be held against, in order of their dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date as Date
from typing import Any

from factcheck.ledger.shelf import Shelf
from factcheck.model import Document, Release

Reason = tuple[str, ...]  # a key of the messages and its arguments


@dataclass(frozen=True, eq=False)
class History:
    """The releases dated before one, the oldest first, and those that take no part, with the reason.

    A version in another language shares its day with the original, so both stand here for an earlier
    month and neither for the month that is checked. `lang` is the language of the release that is
    checked: of several versions of a day, the one in it comes last, and is looked at first. `memory`
    keeps what was once worked out for these releases; it is no part of the value.
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
        shelf = releases if isinstance(releases, Shelf) else Shelf.of(releases)
        kept: dict[Date, list[int]] = {}
        skipped: list[tuple[str | None, Reason]] = []
        for place, document in enumerate(shelf.documents):
            same = bool(excluding) and document.sha256 == excluding
            day = None if same else shelf.day(place)
            if day is not None and before is not None and day < before:
                kept.setdefault(day, []).append(place)
            else:
                skipped.append((document.path, _why_not(document, day, before, same)))
        skipped.sort(key=lambda each: (each[0] or "", each[1]))
        order = (place for day in sorted(kept) for place in _versions(shelf, kept[day], lang))
        return History(shelf.chosen(order), tuple(skipped), lang)

    def __bool__(self) -> bool:
        return bool(self.releases)

    def newest_first(self) -> Iterator[Release]:
        """The releases from the newest to the oldest; of one day, the version in the preferred language comes first."""
        return reversed(self.releases)


def _versions(shelf: Shelf, places: list[int], lang: str | None) -> list[int]:
    """The releases of one day, by path, the one in a language last; a single one need not be understood for that."""
    if len(places) == 1:
        return places
    documents = shelf.documents
    return sorted(
        places, key=lambda each: (shelf.lang(each) == lang, documents[each].path or "", documents[each].sha256)
    )


def _why_not(document: Document, day: Date | None, before: Date | None, same: bool) -> Reason:
    """Why a release takes no part."""
    name = document.path or document.title or ""
    if same:
        return ("same-content", name)
    if day is None:
        return ("undated", name)
    return ("draft-undated",) if before is None else ("not-earlier", name)
