"""Sums in tables that no word announces: groups headed by their sums, and what is left of a line less the total behind it.

Of groups nothing but the figures tells the heads. One column in which every head is the sum of the lines behind it, and the
total the sum of the heads, shows how the table is built; the other columns are then held against that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from factcheck.checks.tables.grid import Grid
from factcheck.checks.tables.totals import MOST_PARTS, Total, Words, may_add
from factcheck.checks.tables.votes import FEWEST_PARTS, Choice, Part, vote

TELLING = 10  # a smaller head is too easily the sum of its parts by chance

Groups = tuple[tuple[int, tuple[int, ...]], ...]


def grouped(grid: Grid, words: Words, chosen: Mapping[int, Choice]) -> Iterator[Total]:
    """The heads and the total of tables of groups, for totals that cover no run of lines."""
    waiting: list[int] = []
    for index, line in enumerate(grid.lines):
        if not line.figures or line.is_shares:
            continue
        if not (line.label and words.is_total(line)):
            waiting.append(index)
            continue
        if index not in chosen and len(waiting) <= MOST_PARTS:
            yield from _of_groups(grid, index, waiting)
        waiting = []


def _of_groups(grid: Grid, total: int, lines: Sequence[int]) -> Iterator[Total]:
    """The total with its heads, and each head with its parts, as the first column shows them in which all add up."""
    for place in range(grid.width):
        groups = _groups(grid, lines, place)
        heads = _plain(head for head, _ in groups)
        if len(heads) >= FEWEST_PARTS and place in vote(grid, total, heads).closing:
            yield from _told(grid, total, heads)
            for head, parts in groups:
                yield from _told(grid, head, _plain(parts))
            return


def _groups(grid: Grid, lines: Sequence[int], place: int) -> Groups:
    """Lines as heads with the parts that add up to them in a column, one group behind the other; () where they do not."""
    found: list[tuple[int, tuple[int, ...]]] = []
    at = 0
    while at < len(lines):
        head = grid.lines[lines[at]].entries[place]
        size = _size(grid, lines[at + 1 :], place, head.value) if head is not None and head.value >= TELLING else 0
        if size < FEWEST_PARTS:
            return ()
        found.append((lines[at], tuple(lines[at + 1 : at + 1 + size])))
        at += 1 + size
    return tuple(found)


def _size(grid: Grid, lines: Sequence[int], place: int, head: Decimal) -> int:
    """How many of the lines that follow add up to a head; 0 where they pass it by."""
    added = Decimal(0)
    for count, index in enumerate(lines, 1):
        entry = grid.lines[index].entries[place]
        if entry is None or entry.share or entry.value < 0:
            return 0
        added += entry.value
        if added >= head:
            return count if added == head else 0
    return 0


def _told(grid: Grid, line: int, parts: tuple[Part, ...]) -> Iterator[Total]:
    """A line with the parts that it covers, in the places where its figures add up or are meant to."""
    choice = vote(grid, line, parts)
    if choice.believed:
        additive = set(choice.closing)
        added = [each for each in choice.failing if may_add(grid, line, choice, each, additive)]
        yield Total(line, parts, tuple(sorted((*choice.closing, *added))))


def _plain(lines: Iterator[int] | Sequence[int]) -> tuple[Part, ...]:
    return tuple((line, False) for line in lines)


def netted(grid: Grid, words: Words, chosen: Mapping[int, Choice]) -> Iterator[Total]:
    """What is left of one line when the total behind it is taken off: gross income, its costs with their total, net income.

    One column that adds up is enough where the line is called net; else two are, and one may fail.
    """
    waiting: list[int] = []
    for index, line in enumerate(grid.lines):
        if not line.figures or line.is_shares:
            continue
        if index in chosen:
            covered = {part for part, _ in chosen[index].parts}
            waiting = [each for each in waiting if each not in covered]
        elif len(waiting) >= FEWEST_PARTS and waiting[-1] in chosen:
            choice = vote(grid, index, ((waiting[-2], False), (waiting[-1], True)))
            enough = 1 if words.is_net(line) else FEWEST_PARTS
            if len(choice.closing) >= enough and len(choice.failing) <= 1:
                added = [each for each in choice.failing if may_add(grid, index, choice, each, set(choice.closing))]
                yield Total(index, choice.parts, tuple(sorted((*choice.closing, *added))))
                waiting = []
        waiting.append(index)
