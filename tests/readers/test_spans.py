"""Cells of HTML tables that span columns or rows: each figure stays in its own column."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck
from factcheck.model import Cell
from factcheck.readers.formats.spans import Spanned, span_of, spread


def test_a_table_without_spans_is_left_as_it_is() -> None:
    """Each cell keeps its place."""
    one, two = Cell(0, 1), Cell(2, 3)
    assert spread([[Spanned(one), Spanned(two)]]) == ((one, two),)


def test_columns_that_a_cell_spans_are_empty_cells() -> None:
    """A heading over two columns stands in the first of them."""
    wide, last = Cell(0, 5), Cell(6, 7)
    assert spread([[Spanned(wide, 2), Spanned(last)]]) == ((wide, Cell(5, 5), last),)


def test_a_label_that_spans_rows_is_repeated_and_a_figure_is_not() -> None:
    """A line without a label would be a total; a figure that stands twice would count twice."""
    label, figure, one, two = Cell(0, 2), Cell(3, 4), Cell(5, 6), Cell(7, 8)
    rows = [[Spanned(label, rows=2), Spanned(figure, rows=2), Spanned(one)], [Spanned(two)]]
    assert spread(rows) == ((label, figure, one), (label, Cell(4, 4), two))


def test_a_span_goes_on_behind_the_cells_of_its_row() -> None:
    """The last column of the row below is covered, too, and so over three rows."""
    one, last, two, three = Cell(0, 1), Cell(2, 3), Cell(4, 5), Cell(6, 7)
    rows = [[Spanned(one), Spanned(last, rows=3)], [Spanned(two)], [Spanned(three)]]
    assert spread(rows) == ((one, last), (two, Cell(3, 3)), (three, Cell(3, 3)))


@pytest.mark.parametrize(
    ("written", "expected"), [("2", 2), (" 3 ", 3), ("", 1), ("0", 1), ("-2", 1), ("x", 1), ("999999", 1), ("99", 1)]
)
def test_a_span_is_a_small_whole_number(written: str, expected: int) -> None:
    """What no page means, or means ill, spans nothing."""
    assert span_of(written) == expected


PAGE = (
    '<html lang="{lang}"><table><tr><th rowspan="2">{region}</th><th colspan="2">{seats}</th></tr>'
    "<tr><th>2021</th><th>2022</th></tr><tr><td>{north}</td><td>{cell}</td><td>310</td></tr>"
    "<tr><td>{south}</td><td>240</td><td>420</td></tr><tr><td>{total}</td><td>360</td><td>730</td></tr></table></html>"
)
ENGLISH = {"lang": "en", "region": "Region", "seats": "Seats", "north": "North", "south": "South", "total": "Total"}
ARABIC = {
    "lang": "ar",
    "region": "المنطقة",
    "seats": "المقاعد",
    "north": "الشمال",
    "south": "الجنوب",
    "total": "المجموع",
}


@pytest.mark.parametrize("words", [ENGLISH, ARABIC])
def test_a_table_with_two_rows_of_headings_is_added_up(words: dict[str, str], tmp_path: Path) -> None:
    """120 and 240 are 360; with 150 in place of 120 they are not."""
    path = tmp_path / f"seats.{words['lang']}.html"
    path.write_text(PAGE.format(cell="120", **words), "utf-8")
    assert factcheck.check(factcheck.read(path)).findings == ()
    path.write_text(PAGE.format(cell="150", **words), "utf-8")
    assert [each.check for each in factcheck.check(factcheck.read(path)).findings] == ["SUM01"]
