"""The earlier releases that a release may be held against, in order of their dates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date as Date
from typing import Any

from factcheck.model import Release

Reason = tuple[str, ...]  # a key of the messages and its arguments


@dataclass(frozen=True, eq=False)
class History:
    """The releases dated before one, the oldest first, and those that take no part, with the reason.

    A version in another language shares its day with the original, so both stand here for an earlier
    month and neither for the month that is checked. `lang` is the language of the release that is
    checked: where a day has several versions, that one is preferred. `memory` keeps what was once
    worked out for these releases; it is no part of the value.
    """

    releases: tuple[Release, ...] = ()
    skipped: tuple[tuple[str | None, Reason], ...] = ()
    lang: str | None = None
    memory: dict[tuple[object, ...], Any] = field(default_factory=dict, repr=False)

    @staticmethod
    def of(
        releases: Iterable[Release], *, before: Date | None, excluding: str = "", lang: str | None = None
    ) -> History:
        """The history of a release of the day `before` in `lang` whose content has the hash `excluding`.

        Without a day nothing can be called earlier, so every release is skipped.
        """
        kept: list[tuple[Date, str, str, Release]] = []
        skipped: list[tuple[str | None, Reason]] = []
        for release in releases:
            why = _why_not(release, before, excluding)
            if why or release.date is None:
                skipped.append((release.document.path, why))
            else:
                kept.append((release.date, release.document.path or "", release.document.sha256, release))
        kept.sort(key=lambda each: each[:3])
        skipped.sort(key=lambda each: (each[0] or "", each[1]))
        return History(tuple(each[-1] for each in kept), tuple(skipped), lang)

    def __bool__(self) -> bool:
        return bool(self.releases)


def _why_not(release: Release, before: Date | None, excluding: str) -> Reason:
    """Why a release takes no part; empty where it does."""
    name = release.document.path or release.title or ""
    if excluding and release.document.sha256 == excluding:
        return ("same-content", name)
    if release.date is None:
        return ("undated", name)
    if before is None:
        return ("draft-undated",)
    if release.date >= before:
        return ("not-earlier", name)
    return ()
