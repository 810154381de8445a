"""Figures of the running text that a table gives, too: the row's label and the column's heading say what they are of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from factcheck.checks.contract import Case
from factcheck.checks.restated.like_things import canonical
from factcheck.checks.written.one_slip import slip_between
from factcheck.extract import fold, sentence_of, tables_of
from factcheck.locales import Pack
from factcheck.model import Cell, Claim, Interval

KINDS = frozenset({"count", "measure", "money", "percent"})
SCALES = (3, 6, 9)  # powers of ten that a table may leave out
ABOVE = 160  # code points before a table in which its caption may say its scale
MOST_CELLS = 2000  # of a document's tables
MOST_MENTIONS = 60  # figures of the running text that are held against tables
_WORDS = re.compile(r"[\W\d_]+")
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


@dataclass(frozen=True, slots=True)
class Given:
    """A figure of a table with the words that say what it is of, and whether its table leaves out a scale."""

    claim: Claim
    label: frozenset[str]
    heading: frozenset[str]
    scaled: bool

    @property
    def words(self) -> frozenset[str]:
        return self.label | self.heading


def in_tables(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """Each figure of the running text with the one figure of a table that is labelled with its words."""
    given = list(_given(case))
    if not given:
        return
    mentions = [each for each in case.quantities if each.section != "table" and each.value and each.kind in KINDS]
    for claim in mentions[:MOST_MENTIONS]:
        text = sentence_of(claim)
        words = _words(text, case)
        fitting = [each for each in given if _fits(each, claim, words)]
        if len(fitting) == 1 and not _alone_elsewhere(claim, fitting[0], given):
            cell = _scaled(fitting[0], claim)
            if _agree(cell, claim) or _slipped(cell, claim):
                yield claim, cell


def _fits(given: Given, claim: Claim, words: frozenset[str]) -> bool:
    """Whether a sentence holds all words of a row's label and its column's heading."""
    return given.claim.kind in (claim.kind, "number") and given.words <= words


def _alone_elsewhere(claim: Claim, found: Given, given: Sequence[Given]) -> bool:
    """Whether another cell gives the figure, and the one found does not."""
    agrees = _agree(_scaled(found, claim), claim)
    return not agrees and any(_agree(_scaled(each, claim), claim) for each in given if each is not found)


def _agree(cell: Claim, claim: Claim) -> bool:
    one, other = cell.quantity, claim.quantity
    assert one is not None
    assert other is not None
    assert cell.value is not None
    assert claim.value is not None
    return one.wide.meets(Interval.point(claim.value)) or other.wide.meets(Interval.point(cell.value))


def _slipped(cell: Claim, claim: Claim) -> bool:
    """Whether one slip leads from one figure to the other, in figures long enough to tell."""
    assert cell.value is not None
    assert claim.value is not None
    slip = slip_between(cell.value, claim.value)
    return slip is not None and cell.value.adjusted() == claim.value.adjusted() and (slip.telling or slip.digits > 2)


def _scaled(given: Given, claim: Claim) -> Claim:
    """The figure of a table with the scale that its heading gives, where that makes it as large as the mention."""
    quantity = given.claim.quantity
    assert quantity is not None
    assert quantity.value is not None
    assert claim.value is not None
    apart = claim.value.adjusted() - quantity.value.adjusted()
    if not given.scaled or apart not in SCALES or quantity.step >= 10 ** min(SCALES):
        return given.claim
    step = quantity.step.scaleb(apart)
    value = Decimal(format(quantity.value.scaleb(apart), "f"))
    return replace(given.claim, quantity=replace(quantity, value=value, step=step, free=None, exact=False, readings=()))


def _given(case: Case) -> Iterator[Given]:
    """The figures of the tables with a row's label in the first column and headings in the first row."""
    cells = 0
    for table in tables_of(case.document):
        cells += sum(map(len, table.rows))
        if len(table.rows) < 2 or cells > MOST_CELLS:
            continue
        headings = [_words(_text(case, cell), case) for cell in table.rows[0]]
        scaled = bool(case.cues_between(max(0, table.start - ABOVE), table.rows[0][-1].end, "table_scale"))
        for row in table.rows[1:]:
            yield from _row(case, row, headings, scaled=scaled)


def _row(case: Case, row: Sequence[Cell], headings: Sequence[frozenset[str]], *, scaled: bool) -> Iterator[Given]:
    label = _words(_text(case, row[0]), case)
    own = scaled or bool(case.cues_between(row[0].start, row[0].end, "table_scale"))
    if not label:
        return
    for at, cell in enumerate(row[1:], 1):
        claims = case.claims_between(cell.start, cell.end)
        if len(claims) == 1 and claims[0].value and claims[0].quantity is not None and at < len(headings):
            yield Given(claims[0], label, headings[at], own)


def _text(case: Case, cell: Cell) -> str:
    return case.document.prose[cell.start : cell.end]


def _words(text: str, case: Case) -> frozenset[str]:
    """The telling stems of a text, and the years in it."""
    return canonical(_WORDS.sub(" ", text), case.pack) - _scales(case.pack) | frozenset(_YEAR.findall(fold(text)))


@cache
def _scales(pack: Pack) -> frozenset[str]:
    return canonical(" ".join(pack.merged("cues").get("table_scale", [])), pack)
