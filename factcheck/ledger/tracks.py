"""Tracks whose figures are found by what they are: what a rule file would say is worked out from the releases."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from factcheck.ledger.alignment import Alignment
from factcheck.ledger.calendars import Calendar
from factcheck.ledger.history import History
from factcheck.ledger.series import Stated, Track
from factcheck.ledger.turns import Turn
from factcheck.model import Claim, Document, Release
from factcheck.rulebook import Behaviour, Catch, Metric, Rolls, Rulebook

TOTAL, ADDED = "total", "added"


@dataclass(frozen=True, eq=False)
class Past:
    """What came before a release: the series that figures belong to, the releases, and how often they come out."""

    placed: Alignment
    history: History
    calendar: Calendar


Finder = Callable[[Release], Catch]
Adder = Callable[[Release], Mapping[Turn, Claim]]


@dataclass(frozen=True, eq=False)
class AlignedTrack(Track):
    """A track whose figures are found by what they are, not by the words of a rule file; `caught` keeps them.

    `adds` gives the figures of a release that are what a turn added, each by its turn.
    """

    find: Finder = field(kw_only=True)
    adds: Adder = field(kw_only=True, default=lambda release: {})
    caught: dict[Document, Catch] = field(default_factory=dict, repr=False)

    def catch_of(self, release: Release) -> Catch:
        """The figures of a release."""
        if release.document not in self.caught:
            self.caught[release.document] = self.find(release)
        return self.caught[release.document]

    def as_of(self, release: Release) -> AlignedTrack:
        """The track as an earlier release would have seen it."""
        history = self.history
        known = history.before(release.date) if release.date is not None else History(lang=history.lang)
        return replace(self, history=known, release=release)

    def _of_turns(self, metric: str, release: Release) -> Iterator[Stated]:
        return (Stated(claim, release, turn) for turn, claim in self.adds(release).items())


def metric(
    name: str,
    behaviour: Behaviour | None = None,
    *,
    grows_by: str | None = None,
    carries: str | None = None,
    rolls: Rolls | None = None,
) -> Metric:
    """A metric that has no words to look for."""
    return Metric(name, {}, behaviour=behaviour, grows_by=grows_by, carries=carries, rolls=rolls)


def book(*metrics: Metric) -> Rulebook:
    """A rulebook of metrics that have no words to look for."""
    return Rulebook({each.id: each for each in metrics})
