"""Columns of percentages in tables: the change between two other columns, or the share of one in the other.

What a column of percentages says is put to a vote of its rows: a layout is believed that holds in more rows than
it fails in, and in two at least; in one, where the heading speaks of a change. Arithmetic only selects here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.checks.contract import Case
from factcheck.checks.percent.words import lexicon, tokens_of
from factcheck.checks.tables.grid import Entry, Grid, Line, grids
from factcheck.extract import tables_of
from factcheck.judge import judge
from factcheck.model import Apply, Expression, Relation, Term

MOST_CELLS = 50_000  # a larger table is data, not a release
NEAREST = 4  # columns on either side of a percentage among which its figures are sought
FEWEST = 2  # rows that must hold where no heading tells
HUNDRED = 100
CHANGING = frozenset("udcyqn6789")
OTHER_BASE, SHARE = "z", "5"


@dataclass(frozen=True, slots=True)
class Layout:
    """What a column of percentages may say of two others, and the relations of its rows."""

    kind: str
    relations: tuple[Relation, ...]
    holding: int

    def believed(self, letters: frozenset[str]) -> bool:
        """Whether enough rows hold, fewer where the heading's letters say what the column is."""
        failing = len(self.relations) - self.holding
        if self.kind == "change" and CHANGING & letters:
            return self.holding >= max(1, failing)
        told = self.kind == "change" or SHARE in letters
        return self.holding >= (FEWEST if told else FEWEST + 1) and self.holding > failing


def table_percentages(case: Case, kind: str) -> Iterator[Relation]:
    """The relations of a document's columns and rows of percentages that are changes, or parts of a whole."""
    yield from (relation for each, relation in case.once(_all) if each == kind)


def _all(case: Case) -> list[tuple[str, Relation]]:
    found: list[tuple[str, Relation]] = []
    taken: set[int] = set()
    for table in tables_of(case.document):
        if sum(map(len, table.rows)) > MOST_CELLS:
            continue
        for grid in grids(table, case):
            for layout in _layouts(grid, case):
                new = [each for each in layout.relations if not any(_place(each) == place for place in taken)]
                taken.update(map(_place, new))
                found.extend((layout.kind, each) for each in new)
    return found


def _place(relation: Relation) -> int:
    return next(relation.terms()).claim.number_start


def _layouts(grid: Grid, case: Case) -> Iterator[Layout]:
    """The believed layout of each column of percentages, the one that holds in most rows."""
    for place in range(grid.width):
        column = [line.entries[place] for line in grid.lines]
        if sum(each is not None and each.share for each in column) < 1:
            continue
        letters = _letters(grid, place, case)
        if OTHER_BASE in letters:
            continue
        layouts = [each for each in _candidates(grid, place) if each.believed(letters)]
        if layouts:
            yield max(layouts, key=lambda each: (each.holding, -len(each.relations)))


def _letters(grid: Grid, place: int, case: Case) -> frozenset[str]:
    """The letters of a heading's words (see `percent/signs.py`)."""
    heading = grid.places[place] if len(grid.places) > place else ""
    return frozenset(each.letter for each in lexicon(case.pack).read(tokens_of(heading)))


def _candidates(grid: Grid, place: int) -> Iterator[Layout]:
    near = [each for each in range(grid.width) if each != place and abs(each - place) <= NEAREST]
    amounts = [each for each in near if _holds_amounts(grid, each)]
    for one in amounts:
        for other in amounts:
            if one != other:
                for kind, build in BUILDERS:
                    yield _layout(kind, [build(line, grid, place, one, other) for line in grid.lines])
        yield _layout("part", _of_total(grid, place, one))


def _holds_amounts(grid: Grid, place: int) -> bool:
    return any(each is not None and not each.share for line in grid.lines for each in (line.entries[place],))


def _layout(kind: str, rows: Sequence[Relation | None]) -> Layout:
    relations = tuple(each for each in rows if each is not None)
    return Layout(kind, relations, sum(_tells(each) and judge(each).outcome == "consistent" for each in relations))


def _tells(relation: Relation) -> bool:
    """Whether a row that holds says something: no percentage of 0 or 100, which too much fits."""
    return next(relation.terms()).claim.value not in (0, HUNDRED)


def _change(line: Line, grid: Grid, place: int, new: int, old: int) -> Relation | None:
    """The percentage of a row as the change from one of its figures to another."""
    entries = _entries(line, place, new, old)
    if entries is None:
        return None
    base = _term(entries[2], "old", grid)
    growth = Apply("/", (Apply("-", (_term(entries[1], "new", grid), base)), base))
    return Relation(_percentage(entries[0]), growth, topic="percent-change")


def _part(line: Line, grid: Grid, place: int, part: int, whole: int) -> Relation | None:
    """The percentage of a row as the share of one of its figures in another."""
    entries = _entries(line, place, part, whole)
    if entries is None or entries[1].value > entries[2].value or not 0 < entries[0].value < HUNDRED:
        return None
    quotient = Apply("/", (_term(entries[1], "part", grid), _term(entries[2], "whole", grid)))
    return Relation(_percentage(entries[0]), quotient, topic="percent-of")


BUILDERS: tuple[tuple[str, Callable[[Line, Grid, int, int, int], Relation | None]], ...] = (
    ("change", _change),
    ("part", _part),
)


def _of_total(grid: Grid, place: int, amounts: int) -> list[Relation | None]:
    """The percentages of a column as shares in the figure of the row that has 100 percent."""
    whole = next(
        (
            line.entries[amounts]
            for line in reversed(grid.lines)
            if (share := line.entries[place]) is not None and share.share and share.value == HUNDRED
        ),
        None,
    )
    if whole is None or whole.share or whole.value <= 0:
        return []
    rows: list[Relation | None] = []
    for line in grid.lines:
        share, part = line.entries[place], line.entries[amounts]
        if (
            share is None
            or part is None
            or part is whole
            or not share.share
            or part.share
            or min(part.value, share.value) < 0
        ):
            continue
        quotient = Apply("/", (_term(part, "part", grid), _term(whole, "whole", grid)))
        rows.append(Relation(_percentage(share), quotient, topic="percent-of"))
    return rows


def _entries(line: Line, place: int, one: int, other: int) -> tuple[Entry, Entry, Entry] | None:
    """The percentage and two amounts of a row, None where one is missing, or negative as losses are."""
    share, first, second = (line.entries[each] for each in (place, one, other))
    if share is None or first is None or second is None or not share.share or first.share or second.share:
        return None
    if share.claim.kind == "percentage_point" or first.value < 0 or second.value <= 0:
        return None
    return share, first, second


def _percentage(entry: Entry) -> Expression:
    """The percentage, its sign as brackets or a minus give it; a bare number in a column of percentages is one."""
    quantity = entry.claim.quantity
    assert quantity is not None
    if quantity.kind != "percent":
        quantity = replace(quantity, unit="percent", kind="percent", exact=False, free=None)
    term = Term(replace(entry.claim, quantity=quantity), "percentage")
    return Apply("neg", (term,)) if entry.negative else term


def _term(entry: Entry, role: str, grid: Grid) -> Term:
    """An amount of a table, no exact count where the table is rounded."""
    quantity = entry.claim.quantity
    assert quantity is not None
    return Term(replace(entry.claim, quantity=replace(quantity, exact=quantity.exact and not grid.rounded)), role)
