"""The steps of a cumulative total: from an earlier figure to a later one, and what the turns between added."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from factcheck.ledger.series import Stated, Track
from factcheck.ledger.turns import Turn, turns_after
from factcheck.model import Claim, Form, Interval, total
from factcheck.rulebook import Metric


@dataclass(frozen=True, slots=True)
class Step:
    """From one total to the next that is stated.

    `added` are the figures of the turns between that are known, `unknown` the turns without one,
    `unreported` those of them about which there is no release at all.
    """

    before: Stated
    now: Stated
    added: tuple[Stated, ...]
    unknown: tuple[Turn, ...]
    unreported: tuple[Turn, ...]

    @property
    def in_order(self) -> bool:
        """Whether the later total is about a later turn; a release and its correction are about the same."""
        return self.before.turn < self.now.turn

    @property
    def closes(self) -> bool:
        """Whether the later total is the earlier one and what was added: this selects, the judge decides."""
        return self.in_order and self.adds_up

    @property
    def adds_up(self) -> bool:
        """Whether the later total is the earlier one and what was added, whatever turns they are about."""
        return not self.unknown and _written(self.now.claim).meets(self._sum())

    @property
    def falls(self) -> bool:
        """Whether the later total is plainly below the earlier one."""
        high, low = _written(self.now.claim).high, _written(self.before.claim).low
        return high is not None and low is not None and high < low

    def and_then(self, after: Step) -> Step:
        """Both steps as one, the total between them left out."""
        return Step(
            self.before,
            after.now,
            self.added + after.added,
            self.unknown + after.unknown,
            self.unreported + after.unreported,
        )

    def _sum(self) -> Interval:
        return total(_written(each) for each in [self.before.claim, *(each.claim for each in self.added)])


def steps(track: Track, metric: Metric) -> tuple[Step, ...]:
    """The last step of a cumulative metric, to the release itself, and the one before it; the newest first.

    Empty where the release states no total or no earlier one does.
    """
    now = track.now(metric.id)
    if now is None:
        return ()
    stated = [now, *islice(track.earlier(metric.id), 2)]
    flows = track.flows(metric.grows_by, since=stated[-1].turn) if metric.grows_by else {}
    pairs = zip(stated[1:], stated, strict=False)
    return tuple(_step(before, later, flows, track) for before, later in pairs)


def _step(before: Stated, now: Stated, flows: Mapping[Turn, Stated], track: Track) -> Step:
    turns = tuple(turns_after(before.turn, now.turn))
    unknown = tuple(turn for turn in turns if turn not in flows)
    added = tuple(flows[turn] for turn in turns if turn in flows)
    return Step(before, now, added, unknown, tuple(turn for turn in unknown if not track.reports_on(turn)))


def form_of(totals: Iterable[Claim], parts: Iterable[Claim] = (), *, among: Iterable[Claim] = ()) -> Form:
    """How figures of a series are to be compared: as written, where they allow it, else as a plain equation.

    A hedge cancels where all totals share it and no part has one. Zeros are not free in a series that
    has at least half of its figures written to the unit; `among` are the figures that stand around it.
    """
    leading, others = list(totals), list(parts)
    hedges = {each.quantity.hedge if each.quantity else None for each in leading}
    if len(hedges) > 1 or any(each.quantity is not None and each.quantity.hedge for each in others):
        return "equation"
    figures = {(id(each.document), each.start): each for each in (*leading, *others, *among)}
    counts = [each.quantity for each in figures.values() if each.quantity is not None]
    to_the_unit = sum(each.exact and (each.free is None or each.value == 0) for each in counts)
    return "series" if 2 * to_the_unit >= len(counts) else "equation"


def _written(claim: Claim) -> Interval:
    """A figure as written, its hedge left out."""
    quantity = claim.quantity
    if quantity is None or (quantity.value is None and quantity.low is None and quantity.high is None):
        return Interval(None, None)
    return quantity.bare_narrow
