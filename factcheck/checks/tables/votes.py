"""The vote over the columns of a table: in which of them some lines add up to a total.

Lines are taken into a ballot one after another, so that a total which may cover two lines, or three, or sixty, is
told by one walk over them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.checks.tables.grid import Entry, Grid

FEWEST_PARTS = 2
HALF = Decimal("0.5")
SLIGHT = Decimal("0.001")  # the share of a total that none of its parts has with more decimals than it
TINY = Decimal("0.00001")  # the share of a sum that nobody misses by chance
ZERO = Decimal(0)

Part = tuple[int, bool]  # a line, and whether it is subtracted


@dataclass(frozen=True, slots=True)
class Choice:
    """Lines that a total may cover, with the places in which they add up to it, fail to, or miss by next to nothing."""

    parts: tuple[Part, ...]
    closing: tuple[int, ...]
    failing: tuple[int, ...]
    nearly: tuple[int, ...] = ()
    signed: bool = False

    @property
    def believed(self) -> bool:
        agree = len(self.closing) + len(self.nearly)
        return agree > 0 and agree >= len(self.failing)


@dataclass(slots=True)
class Sum:
    """What was added up in one place towards its total: the sum, what rounding leaves open, and how many figures."""

    whole: Entry
    room: Decimal
    added: Decimal = ZERO
    figures: int = 0

    @property
    def gap(self) -> Decimal | None:
        """How far the place is from adding up, beyond its rounding; None where it has no figures to tell."""
        return abs(self.whole.value - self.added) - self.room if self.figures >= FEWEST_PARTS else None


class Ballot:
    """The sums of the lines that were taken so far, in each place in which they can be told."""

    __slots__ = ("grid", "places", "signed", "taken")

    def __init__(self, grid: Grid, total: int, places: Sequence[int] | None = None, *, signed: bool = False) -> None:
        line = grid.lines[total].entries
        among = range(grid.width) if places is None else places
        wholes = {place: whole for place in among if (whole := line[place]) is not None}
        self.grid, self.signed, self.taken = grid, signed, 0
        self.places = {place: Sum(whole, _half_step(whole, grid)) for place, whole in wholes.items()}

    def take(self, part: Part) -> None:
        """Add a line, or take it off; a place is given up where the line has something else than a figure."""
        index, less = part
        line = self.grid.lines[index]
        self.taken += 1
        for place, found in list(self.places.items()):
            entry = line.entries[place]
            if entry is not None and _is_of_another_size(entry, found.whole):
                del self.places[place]
            elif entry is not None:
                value = entry.value
                found.added += -value if less and (self.signed or value > 0) else value
                found.room += _half_step(entry, self.grid)
                found.figures += value != 0
            elif not line.blank[place]:
                del self.places[place]

    def take_all(self, parts: Iterable[Part]) -> None:
        """Take lines one after another."""
        for part in parts:
            self.take(part)

    def count(self, parts: tuple[Part, ...]) -> Choice:
        """The vote on the lines that were taken."""
        closing: list[int] = []
        failing: list[int] = []
        nearly: list[int] = []
        for place, found in self.places.items():
            gap = found.gap
            if gap is not None:
                (closing if gap <= 0 else nearly if self._is_tiny(found, gap) else failing).append(place)
        return Choice(parts, tuple(closing), tuple(failing), tuple(nearly), self.signed)

    def _is_tiny(self, found: Sum, gap: Decimal) -> bool:
        """Whether a column of large figures misses its sum by next to nothing: it tells what is added, and is no slip.

        No more than a unit of the last place for each part, as figures miss that were rounded before they were added.
        """
        quantity = found.whole.claim.quantity
        return quantity is not None and gap <= min(abs(found.whole.value) * TINY, quantity.step * self.taken)


def vote(grid: Grid, total: int, parts: tuple[Part, ...]) -> Choice:
    """In which places some lines add up to a total."""
    ballot = Ballot(grid, total)
    ballot.take_all(parts)
    return ballot.count(parts)


def gap_of(grid: Grid, total: int, parts: tuple[Part, ...], place: int) -> Decimal | None:
    """How far a column is from adding up, beyond its rounding; None where it has no figures to tell."""
    ballot = Ballot(grid, total, (place,))
    ballot.take_all(parts)
    return ballot.places[place].gap if place in ballot.places else None


def _is_of_another_size(entry: Entry, whole: Entry) -> bool:
    """Whether a figure is both finer than a total and next to nothing beside it: earnings a share below net income."""
    part, total = entry.claim.quantity, whole.claim.quantity
    assert part is not None
    assert total is not None
    return part.step < total.step and abs(entry.value) < abs(whole.value) * SLIGHT


def _half_step(entry: Entry, grid: Grid) -> Decimal:
    quantity = entry.claim.quantity
    assert quantity is not None
    return ZERO if quantity.exact and not grid.rounded else quantity.step * HALF
