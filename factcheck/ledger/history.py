"""The earlier releases that a release may be held against, in order of their dates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Date

from factcheck.model import Release


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A release that takes no part, and why.

    `reason` is a key of the messages and its arguments: "undated", "unreadable", "same-content",
    "not-earlier", or "release-undated" where the release to be checked has no date itself.
    """

    path: str | None
    reason: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class History:
    """The releases dated before one, the oldest first, and those that were left out.

    A version in another language shares its day with the original, so both stand here for an earlier
    month and neither for the month that is checked.
    """

    releases: tuple[Release, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @staticmethod
    def of(
        releases: Iterable[Release],
        *,
        before: Date | None,
        excluding: str = "",
        left_out: Iterable[LeftOut] = (),
    ) -> History:
        """The history of a release of the day `before` whose content has the hash `excluding`.

        `left_out` are files that could not even be read; they are kept beside those left out here.
        Without a day nothing can be called earlier, so every release is left out.
        """
        kept: list[tuple[Date, str, str, Release]] = []
        refused = list(left_out)
        for release in releases:
            reason = _reason(release, before, excluding)
            if reason or release.date is None:
                refused.append(LeftOut(release.document.path, reason))
            else:
                kept.append((release.date, release.document.path or "", release.document.sha256, release))
        kept.sort(key=lambda each: each[:3])
        refused.sort(key=lambda each: (each.path or "", each.reason))
        return History(tuple(each[-1] for each in kept), tuple(refused))

    def __len__(self) -> int:
        return len(self.releases)

    def __bool__(self) -> bool:
        return bool(self.releases)


def _reason(release: Release, before: Date | None, excluding: str) -> tuple[str, ...]:
    """Why a release takes no part; empty where it does."""
    if excluding and release.document.sha256 == excluding:
        return ("same-content",)
    if release.date is None:
        return ("undated",)
    if before is None:
        return ("release-undated",)
    if release.date >= before:
        return ("not-earlier", release.date.isoformat())
    return ()
