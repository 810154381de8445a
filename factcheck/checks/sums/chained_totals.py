"""Totals that no column bears out, in a table whose other totals do: a wrong subtotal, a net total, a grand total.

Where a table has one column, no other column can tell what a total covers. Its other totals can: a grand total that
adds up over the lines of a subtotal, but not over the subtotal, shows the subtotal wrong; one of subtotals that
add up is likely to be meant to, and is told where a telling slip alone keeps it from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.checks.tables.grid import Grid, Line
from factcheck.checks.tables.totals import Total, Words, may_add
from factcheck.checks.tables.votes import FEWEST_PARTS, Choice, Part, vote


def chained(grid: Grid, words: Words, chosen: Mapping[int, Choice]) -> Iterator[Total]:
    """The named totals of one figure that fail, where a total before or behind them tells what they cover."""
    walk = _Walk(grid, words, chosen)
    named = [at for at, line in enumerate(grid.lines) if walk.is_total(line)]
    if len(named) < FEWEST_PARTS or set(named) <= chosen.keys():
        return
    for index, line in enumerate(grid.lines):
        if line.figures and not line.is_shares and not words.is_aside(line):
            yield from walk.take(index, line)
    for index, choice in walk.failed.items():
        if any(part in chosen for part, _ in choice.parts):
            yield Total(index, choice.parts, (), choice.failing)


class _Walk:
    """A walk down a table: the lines that no total covers yet, and the totals that fail to add up."""

    def __init__(self, grid: Grid, words: Words, chosen: Mapping[int, Choice]) -> None:
        self.grid, self.words, self.chosen = grid, words, chosen
        self.waiting: list[Part] = []
        self.failed: dict[int, Choice] = {}

    def is_total(self, line: Line) -> bool:
        """Whether a line is called a total, or what is left."""
        return bool(line.figures and line.label) and (self.words.is_total(line) or self.words.is_net(line))

    def take(self, index: int, line: Line) -> Iterator[Total]:
        """Go on by a line; the totals that it shows wrong, and itself where it then adds up."""
        covers: tuple[Part, ...] = ()
        if index in self.chosen:
            covers = self.chosen[index].parts
        elif self.is_total(line) and len(line.figures) == 1:
            covers = self._section()
            proof = next(self._proofs(index), None)
            if proof is not None:
                failed, choice = proof
                yield _sure(self.grid, failed, self.failed.pop(failed))
                yield Total(index, choice.parts, choice.closing)
            elif len(covers) >= FEWEST_PARTS:
                found = vote(self.grid, index, covers)
                if len(found.failing) == 1 and not (found.closing or found.nearly):
                    self.failed[index] = found
        self.waiting = [each for each in self.waiting if each not in covers]
        if not self.words.is_of_which(line):
            self.waiting.append((index, self.words.is_less(line)))

    def _section(self) -> tuple[Part, ...]:
        """The lines since the total before, or all that wait where there are too few."""
        last = max(
            (at for at, (each, _) in enumerate(self.waiting) if self.is_total(self.grid.lines[each])), default=-1
        )
        since = tuple(self.waiting[last + 1 :])
        return since if len(since) >= FEWEST_PARTS else tuple(self.waiting)

    def _proofs(self, index: int) -> Iterator[tuple[int, Choice]]:
        """Each failed total over whose lines, in its place, a total adds up."""
        for failed, choice in self.failed.items():
            parts = tuple(part for each in self.waiting for part in (choice.parts if each[0] == failed else (each,)))
            found = vote(self.grid, index, parts)
            if found.closing and not found.failing:
                yield failed, found


def _sure(grid: Grid, index: int, choice: Choice) -> Total:
    """A failed total, asserted where its figures add at all."""
    added = tuple(each for each in choice.failing if may_add(grid, index, choice, each, set()))
    return Total(index, choice.parts, added, tuple(each for each in choice.failing if each not in added))
