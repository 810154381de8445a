"""Which lines of a table a total covers: a vote over its columns.

A total row is believed to cover the lines before it (or behind it, where the total comes first) that add
up to it in at least one column, and in no fewer columns than they fail in; lines that an earlier total
covers stand for themselves only through it. Arithmetic only selects the lines here; the judge decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.checks.tables.grid import Grid, Line
from factcheck.checks.tables.votes import FEWEST_PARTS, Ballot, Choice, Part, gap_of

MOST_PARTS = 64  # lines that one total may cover; keeps the work linear in the table
LARGE, TELLING = 1000, 100  # sums of which one or two are met by chance in one column of a thousand or less
MOST_FAILING = 2


@dataclass(frozen=True, slots=True)
class Total:
    """A total line, the lines that it covers, and the places (columns) in which the relation is asserted.

    In `doubtful` places the figures may not be meant to add up; only a telling slip shows that they are. `signed`
    tells that subtracted figures are written with their own sign, so that taking off a loss adds it.
    """

    line: int
    parts: tuple[Part, ...]
    places: tuple[int, ...]
    doubtful: tuple[int, ...] = ()
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What the labels of lines say: whether a line is a total, what is left, subtracted, a part of another, or an average."""

    is_total: Callable[[Line], bool]
    is_named_total: Callable[[Line], bool]
    is_net: Callable[[Line], bool]
    is_less: Callable[[Line], bool]
    is_of_which: Callable[[Line], bool]
    is_aside: Callable[[Line], bool]


def totals(grid: Grid, words: Words, chosen: Mapping[int, Choice]) -> Iterator[Total]:
    """The totals of a table with what they cover, each in the places where it may be asserted."""
    additive = {place for choice in chosen.values() for place in choice.closing}
    for line, choice in sorted(chosen.items()):
        added = [each for each in choice.failing if may_add(grid, line, choice, each, additive)]
        doubtful = tuple(each for each in choice.failing if each not in added)
        yield Total(line, choice.parts, tuple(sorted((*choice.closing, *added))), doubtful, choice.signed)
    yield from _single(grid, words, chosen)


def covered(grid: Grid, words: Words) -> dict[int, Choice]:
    """The total lines that add up in some column, with the lines that they cover."""
    order = range(len(grid.lines))
    chosen = dict(_chosen(grid, words, order))
    last = _first_covered(chosen, grid)
    above = _chosen(grid, words, order[::-1])
    return chosen | {
        line: each for line, each in above if line not in chosen and line < last and not _has_less(grid, words, each)
    }


def _has_less(grid: Grid, words: Words, choice: Choice) -> bool:
    """Whether a line among the parts is called subtracted: then the line above them is their start, not their total."""
    return any(words.is_less(grid.lines[index]) for index, _ in choice.parts)


def _first_covered(chosen: dict[int, Choice], grid: Grid) -> int:
    """The line before which a total may stand above its parts: none, where totals that stand below were found."""
    return min((part for choice in chosen.values() for part, _ in choice.parts), default=len(grid.lines))


def _chosen(grid: Grid, words: Words, order: Sequence[int]) -> Iterator[tuple[int, Choice]]:
    """Each total line of a walk over the lines, with the lines since that it covers."""
    waiting: list[Part] = []
    section_less = False
    for index in order:
        line = grid.lines[index]
        if line.is_shares:
            continue
        if not line.figures:
            section_less = words.is_less(line) if line.label else section_less
            if line.unread and waiting:
                waiting.append((index, False))  # no total can be told to cover it
            continue
        total = words.is_total(line)
        if total or words.is_net(line):
            section_less = section_less and not total
            best = _best(grid, index, waiting)
            if best is not None and (total or any(less for _, less in best.parts) or _is_borne_out(grid, index, best)):
                yield index, best
                del waiting[len(waiting) - len(best.parts) :]
        if not words.is_of_which(line):
            waiting.append((index, section_less or words.is_less(line)))


def _is_borne_out(grid: Grid, total: int, choice: Choice) -> bool:
    """Whether a line that is called net adds up as it stands, in figures so large that chance hardly makes it."""
    sums = [abs(each.value) for place in choice.closing if (each := grid.lines[total].entries[place]) is not None]
    return len(choice.failing) < MOST_FAILING and (
        max(sums, default=0) >= LARGE or sum(each >= TELLING for each in sums) > 1
    )


def _best(grid: Grid, total: int, waiting: Sequence[Part]) -> Choice | None:
    """The run of lines right before a total that adds up to it in most columns."""
    best: Choice | None = None
    for choice in _votes(grid, total, waiting[-MOST_PARTS:]):
        if choice.believed and (best is None or _rank(choice) >= _rank(best)):
            best = choice
    return best


def _votes(grid: Grid, total: int, waiting: Sequence[Part]) -> Iterator[Choice]:
    """The votes on ever longer runs: lines called "less" subtracted first, where there are any, then all as written."""
    added = Ballot(grid, total)
    called: list[Ballot] = []
    for size, (index, less) in enumerate(reversed(waiting), start=1):
        parts = tuple(waiting[-size:])
        if less and not called:
            called = [Ballot(grid, total), Ballot(grid, total, signed=True)]
            for ballot in called:
                ballot.take_all(reversed(parts[1:]))
        for ballot in called:
            ballot.take((index, less))
        added.take((index, False))
        if size >= FEWEST_PARTS:
            yield from (ballot.count(parts) for ballot in called)
            yield added.count(tuple((each, False) for each, _ in parts))


def _rank(choice: Choice) -> tuple[int, int]:
    return len(choice.closing) + len(choice.nearly), -len(choice.failing)


def may_add(grid: Grid, total: int, choice: Choice, place: int, additive: set[int]) -> bool:
    """Whether a column that fails holds figures that add at all: no shares, no averages."""
    whole = grid.lines[total].entries[place]
    parts = [entry for index, _ in choice.parts if (entry := grid.lines[index].entries[place]) is not None]
    assert whole is not None
    if any(each.share for each in (whole, *parts)):
        return False
    if place in additive or any(grid.alike(place, each) for each in choice.closing):
        return True
    if any(each.value < 0 for each in (whole, *parts)):
        return True
    return whole.value > max(each.value for each in parts)


def _single(grid: Grid, words: Words, chosen: Mapping[int, Choice]) -> Iterator[Total]:
    """A table whose only total, called so, has one figure: it covers all figures above it, or below it."""
    figured = [index for index, line in enumerate(grid.lines) if line.figures and not line.is_shares]
    figured = [index for index in figured if not words.is_aside(grid.lines[index])]
    named = [index for index in figured if words.is_total(grid.lines[index])]
    unread = figured and any(each.unread and not each.figures for each in grid.lines[figured[0] :])
    if chosen or unread or len(named) != 1 or len(figured) <= FEWEST_PARTS:
        return
    line = named[0]
    places = [place for place, each in enumerate(grid.lines[line].entries) if each is not None]
    if len(places) != 1 or line not in (figured[0], figured[-1]) or not words.is_named_total(grid.lines[line]):
        return
    covered = [each for each in figured if each != line and not words.is_of_which(grid.lines[each])]
    parts = tuple((index, words.is_less(grid.lines[index])) for index in covered)
    gap = gap_of(grid, line, parts, places[0])
    if gap is None or (gap > 0 and other_parts_close(grid, line, parts, places[0])):
        return
    sure = gap <= 0 or (
        line == figured[-1]
        and len(covered) == len(figured) - 1
        and may_add(grid, line, Choice(parts, (), (places[0],)), places[0], set())
    )
    yield Total(line, parts, *(((places[0],), ()) if sure else ((), (places[0],))))


def other_parts_close(grid: Grid, total: int, parts: tuple[Part, ...], place: int) -> bool:
    """Whether the total closes without one line, or over the last lines only: then the lines are not all its parts."""
    without_one = (parts[:at] + parts[at + 1 :] for at in range(len(parts)))
    last_only = (parts[at:] for at in range(1, len(parts) - 1))
    for some in (*without_one, *last_only) if len(parts) <= MOST_PARTS else ():
        gap = gap_of(grid, total, some, place)
        if gap is not None and gap <= 0:
            return True
    return False
