"""Lines of tables that are labelled as parts of the line above them: "of which: women"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.amounts import kin
from factcheck.checks.contract import Case
from factcheck.checks.tables.grid import Entry, Grid, Line, grids
from factcheck.extract import cues_in, tables_of
from factcheck.model import Claim

MOST_CELLS = 50_000  # a larger table is data, not a release
SIGNS = " \t-–—•*_>("  # before the first word of a label


def table_parts(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """Each figure of a line that is called a part, with the figure above it that it belongs to."""
    for table in tables_of(case.document):
        if sum(map(len, table.rows)) <= MOST_CELLS:
            yield from _in_grid(grids(table, case)[0], case)


def _in_grid(lines: Grid, case: Case) -> Iterator[tuple[Claim, Claim]]:
    whole: Line | None = None
    for line in lines.lines:
        if not line.figures:
            continue
        if not _is_part(line, case):
            whole = line
        elif whole is not None:
            pairs = zip(line.entries, whole.entries, strict=True)
            yield from ((part.claim, of.claim) for part, of in pairs if part is not None and _fit(part, of) and of)


def _is_part(line: Line, case: Case) -> bool:
    """Whether a label begins with words such as "of which"."""
    label = line.label.lstrip(SIGNS)
    return any(cue.name == "of_which" and cue.start == 0 for cue in cues_in(label, case.pack))


def _fit(part: Entry, whole: Entry | None) -> bool:
    """Whether a part may be held against its whole: both above zero and of one kind, no shares."""
    if whole is None or part.share or whole.share or part.value <= 0 or whole.value <= 0:
        return False
    return kin(part.claim, whole.claim)
