"""The series of a metric: what each release states of it, and about which turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from factcheck.ledger.calendars import MONTHLY, Calendar, calendar_of
from factcheck.ledger.history import History
from factcheck.ledger.turns import Turn
from factcheck.model import Apply, Claim, Relation, Release, Term
from factcheck.rulebook import Catch, Rulebook, catch

FARTHEST = 120  # releases, counted from the newest, in which a figure is sought: ten years of a monthly report


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure of a metric, the release that states it, and the turn that it is about."""

    claim: Claim
    release: Release
    turn: Turn


@dataclass(frozen=True, eq=False)
class Track:
    """A release and those before it, seen through the metrics of a rulebook.

    It looks from the newest release backwards and stops as soon as it knows enough, so that a long
    history costs no more than a short one. `calendar` tells which turn, mostly a month, each release is about.
    """

    rulebook: Rulebook
    history: History
    release: Release
    calendar: Calendar = MONTHLY

    @cached_property
    def turn(self) -> Turn | None:
        """The turn that the release reports on."""
        return self.calendar.of_release(self.release)

    def reports_on(self, turn: Turn) -> bool:
        """Whether some release is about a turn, this one included."""
        return turn == self.turn or any(True for _ in self._about(turn))

    @property
    def figures(self) -> Mapping[str, Claim]:
        """The figures of the release, by metric."""
        return self.catch_of(self.release).claims

    def title(self, metric: str) -> str:
        """How a message names a metric."""
        known = self.rulebook.metrics.get(metric)
        return known.named if known is not None else metric

    def missing(self, metric: str) -> tuple[str, ...]:
        """Why the release has no figure for a metric: none fits it, or several fit it equally well."""
        key = "metric-ambiguous" if self.catch_of(self.release).ambiguous(metric) else "metric-missing"
        return key, self.title(metric)

    def unsettled(self, metric: str, *, topic: str) -> Iterator[Relation]:
        """Where several figures fit a metric equally well: a relation among them that says so and is skipped."""
        reasons = self.catch_of(self.release).why_not.get(metric, ())
        rivals = [Term(each.claim, metric) for each in reasons if each.key == "ambiguous"]
        if rivals:
            yield Relation(rivals[0], Apply("max", tuple(rivals[1:])), topic=topic, unless=self.missing(metric))

    def now(self, metric: str) -> Stated | None:
        """What the release itself states of a metric."""
        claim = self.figures.get(metric)
        if claim is None or self.turn is None:
            return None
        return Stated(claim, self.release, self.turn)

    def earlier(self, metric: str) -> Iterator[Stated]:
        """What the earlier releases state of a metric, the newest first, one figure a day."""
        seen = None
        for turn, release in self._dated():
            claim = self.catch_of(release).claims.get(metric) if release.date != seen else None
            if claim is not None:
                seen = release.date
                yield Stated(claim, release, turn)

    def at(self, turn: Turn) -> Iterator[Mapping[str, Claim]]:
        """The figures of each earlier release about a turn, the newest first."""
        return (self.catch_of(release).claims for release in self._about(turn))

    def flows(self, metric: str, *, since: Turn) -> Mapping[Turn, Stated]:
        """What each turn added, by the newest release that says so; a release may speak of several turns."""
        found = {each.turn: each for each in self._of_turns(metric, self.release)}
        for turn, release in self._dated(since=since):
            if turn >= since:
                for each in self._of_turns(metric, release):
                    found.setdefault(each.turn, each)
        return found

    def catch_of(self, release: Release) -> Catch:
        """The figures of a release by metric; the rulebook keeps them."""
        return catch(self.rulebook, release)

    def _about(self, turn: Turn) -> Iterator[Release]:
        return (release for other, release in self._dated(since=turn) if other == turn)

    def _dated(self, *, since: Turn | None = None) -> Iterator[tuple[Turn, Release]]:
        """The earlier releases with their turns, the newest first, down to those that may be about a turn.

        No release is about a turn that begins after its own day. What so many releases did not tell is not
        sought further, so that a long history costs no more than that.
        """
        for release in islice(self.history.newest_first(), FARTHEST):
            if since is not None and release.date is not None and release.date < since.first:
                return
            turn = self.calendar.of_release(release)
            if turn is not None:
                yield turn, release

    def _of_turns(self, metric: str, release: Release) -> Iterator[Stated]:
        """The figures of a flow in a release, one a turn.

        The best fit speaks of its own turn or the release's. The others count only where the text
        gives them another turn; two different figures of a turn are none.
        """
        found = self.catch_of(release)
        best = found.claims.get(metric)
        turn = self.calendar.of_period(best.period, release) if best is not None else None
        if best is not None and turn is not None:
            yield Stated(best, release, turn)
        rivals: dict[Turn, list[Claim]] = {}
        for claim in found.others.get(metric, ()):
            other = self.calendar.whole(claim.period)
            if other is not None and other != turn:
                rivals.setdefault(other, []).append(claim)
        for other, claims in rivals.items():
            if len({each.value for each in claims}) == 1:
                yield Stated(claims[0], release, other)


def track(release: Release, rulebook: Rulebook, history: History | None) -> Track:
    """A release among those before it; one object a history, so that several checks share what it works out."""
    if history is None:
        return Track(rulebook, History(lang=release.lang), release)
    key = ("track", id(rulebook), id(release))
    if key not in history.memory:
        history.memory[key] = Track(rulebook, history, release, calendar_of(release, history))
    result: Track = history.memory[key]
    return result


def series(history: History, rulebook: Rulebook, metric: str) -> list[tuple[Release, Claim]]:
    """The figures of a metric in the releases of a history, the newest last, one a day.

    Of several versions of a day, the one in the language of the draft is taken where it has the figure.
    """
    found: list[tuple[Release, Claim]] = []
    for release in history.newest_first():
        claim = catch(rulebook, release).claims.get(metric)
        if claim is not None and (not found or found[-1][0].date != release.date):
            found.append((release, claim))
    return found[::-1]


def last(history: History, rulebook: Rulebook, metric: str) -> tuple[Release, Claim] | None:
    """The newest earlier release that states a metric, and its figure; None where none does, or none for long."""
    for release in islice(history.newest_first(), FARTHEST):
        claim = catch(rulebook, release).claims.get(metric)
        if claim is not None:
            return release, claim
    return None
