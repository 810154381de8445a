"""Relations of tables: a total row or column is the sum of the lines that it covers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import TELLING, Candidate
from factcheck.checks.percent.asserted import chosen as asserted
from factcheck.checks.sums.chained_totals import chained
from factcheck.checks.tables.grid import Entry, Grid, Line, grids
from factcheck.checks.tables.groups import grouped, netted
from factcheck.checks.tables.totals import Total, Words, covered, totals
from factcheck.extract import cues_in, tables_of
from factcheck.locales import Pack
from factcheck.model import Apply, Expression, Relation, Term

MOST_CELLS = 50_000  # a larger table is data, not a release
WRONG = frozenset({"digit-wrong"})
OPENING = " \t:*_-–—•()[]"
LARGE = 1000  # a sum of this size or more is not one digit off by chance


def table_sums(case: Case) -> Iterator[Relation]:
    """The sums that the tables of a document assert, rows first, then columns."""
    words = _words(case.pack)
    for table in tables_of(case.document):
        if sum(map(len, table.rows)) > MOST_CELLS:
            continue
        for lines in grids(table, case):
            chosen = covered(lines, words)
            found = (
                *totals(lines, words, chosen),
                *chained(lines, words, chosen),
                *grouped(lines, words, chosen),
                *netted(lines, words, chosen),
            )
            for total in found:
                yield from (_relation(lines, total, place) for place in total.places)
                yield from _told(lines, total)


def _told(lines: Grid, total: Total) -> Iterator[Relation]:
    """The relations in doubtful columns that nothing but one telling slip breaks, which in a large figure is any digit."""
    for place in total.doubtful:
        parts = [lines.lines[index].entries[place] for index, _ in total.parts]
        if not any(each.share for each in (lines.lines[total.line].entries[place], *parts) if each is not None):
            candidate = Candidate(_relation(lines, total, place), sure=False)
            whole = lines.lines[total.line].entries[place]
            slips = TELLING | WRONG if whole is not None and abs(whole.value) >= LARGE else TELLING
            found = asserted([candidate], slips=slips)
            if found is not None:
                yield found


def _words(pack: Pack) -> Words:
    def has(line: Line, name: str) -> bool:
        return any(cue.name == name for cue in cues_in(line.label, pack))

    def is_total(line: Line) -> bool:
        return not line.label or has(line, "table_total")

    def is_named_total(line: Line) -> bool:
        text = line.label.strip(" :*_")
        return any(cue.name == "table_total" and cue.start == 0 for cue in cues_in(text, pack))

    def is_of_which(line: Line) -> bool:
        """Whether a label begins with "of which", or says it in brackets; "other costs, including interest" is a line like others."""
        text = line.label.strip(OPENING)
        found = [cue for cue in cues_in(text, pack) if cue.name == "of_which"]
        return any(not text[: cue.start].strip(OPENING) or text[: cue.start].rstrip()[-1:] in "([:" for cue in found)

    return Words(
        is_total=is_total,
        is_named_total=is_named_total,
        is_net=lambda line: has(line, "table_net"),
        is_less=lambda line: has(line, "table_less"),
        is_of_which=is_of_which,
        is_aside=lambda line: has(line, "table_aside"),
    )


def _relation(lines: Grid, total: Total, place: int) -> Relation:
    whole = lines.lines[total.line].entries[place]
    assert whole is not None
    free = not _written_to_the_unit(lines, total, place)
    parts: list[Expression] = []
    for index, less in total.parts:
        entry = lines.lines[index].entries[place]
        if entry is not None:
            term = _term(entry, "part", rounded=lines.rounded, free=free)
            negative = entry.negative != less if total.signed else entry.negative or (less and entry.value > 0)
            parts.append(Apply("neg", (term,)) if negative else term)
    added: Expression = Apply("+", tuple(parts))
    right = Apply("neg", (added,)) if whole.negative else added
    return Relation(_term(whole, "total", rounded=lines.rounded, free=free), right, topic="sum")


def _term(entry: Entry, role: str, *, rounded: bool, free: bool) -> Term:
    """The figure's term: no exact count in a rounded table, its zeros not free in a column written to the unit."""
    quantity = entry.claim.quantity
    assert quantity is not None
    fitting = replace(quantity, exact=quantity.exact and not rounded, free=quantity.free if free else None)
    return Term(entry.claim if fitting == quantity else replace(entry.claim, quantity=fitting), role)


def _written_to_the_unit(lines: Grid, total: Total, place: int) -> bool:
    """Whether most figures of the column end in a digit other than zero."""
    column = [lines.lines[index].entries[place] for index in (total.line, *(part for part, _ in total.parts))]
    steps = [each.claim.quantity for each in column if each is not None and each.claim.quantity is not None]
    ends = [each.value is not None and each.value % (each.step * Decimal(10)) != 0 for each in steps]
    return sum(ends) * 2 >= len(ends)
