"""Releases that are kept somewhere, in order, and what may be asked of them without looking at all."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Date

from factcheck.ledger.things import Thing
from factcheck.model import Claim, Release

REACH = 200  # releases, counted from the newest, among which a thing is sought

Told = tuple[Release, Claim]  # a figure and the release that tells it


class Kept(Sequence[Release]):
    """Releases in order of their days, most of them not looked at yet."""

    @abstractmethod
    def until(self, day: Date) -> Kept:
        """Those of them dated before a day; an undated one is not."""

    @abstractmethod
    def like(self, thing: Thing, *, releases: int) -> Iterator[Told]:
        """The figures of like things, the newest release first, out of so many releases at most.

        They are sought in the newest `REACH` releases; of one release they come in order of place.
        """


def from_newest(found: Iterable[tuple[Release, Sequence[Claim]]], *, releases: int) -> Iterator[Told]:
    """The figures of the first so many releases that have any."""
    left = releases
    for release, claims in found:
        if left <= 0:
            return
        yield from ((release, claim) for claim in sorted(claims, key=lambda each: each.start))
        left -= bool(claims)
