"""Tables that a plain text draws with white space."""

from __future__ import annotations

import factcheck
from factcheck.extract import tables_of
from factcheck.model import Document

TEXT = """\
Stocks in tonnes:

District        Wheat   Rice
River valley      112     340
Hill country       65     118
Desert rim         23      61
Total             {total}     519

The next count is due in May.
"""
TEXT_AR = """\
المخزون بالأطنان:

القضاء\t\tالقمح\tالأرز
وادي النهر\t112\t340
الهضبة\t65\t118
أطراف البادية\t23\t61
المجموع\t{total}\t519
"""


def cells(text: str) -> list[list[str]]:
    """The cells of the one table of a text."""
    (table,) = tables_of(Document.of(text))
    return [[text[cell.start : cell.end] for cell in row] for row in table.rows]


def test_columns_are_told_by_two_spaces() -> None:
    """Two spaces part cells, and one space does not."""
    assert cells(TEXT.format(total=200))[1:3] == [["River valley", "112", "340"], ["Hill country", "65", "118"]]


def test_columns_are_told_by_tabs() -> None:
    """A tab parts cells, too, and several are one."""
    assert cells(TEXT_AR.format(total=200))[0] == ["القضاء", "القمح", "الأرز"]


def test_headings_may_lack_the_first_cell() -> None:
    """Headings that begin with the second column get an empty first cell."""
    assert cells("          2018   2019\nWheat     12     13\nRice      14     15\n")[0] == ["", "2018", "2019"]


def test_two_lines_are_no_table() -> None:
    """Two lines with wide gaps are no table, nor are three without figures."""
    assert tables_of(Document.of("Wheat   12\nRice   13\n")) == ()
    assert tables_of(Document.of("one   two\nthree   four\nfive   six\n")) == ()


def test_prose_with_two_spaces_behind_full_stops_is_no_table() -> None:
    """Sentences that are parted by two spaces are prose."""
    text = "It rained.  We left.\nThey came.  It was 5.  We ate.\nIt snowed.  Nobody left at 6.\n"
    assert tables_of(Document.of(text)) == ()


def test_a_total_in_such_a_table_is_held_against_its_parts() -> None:
    """112 + 65 + 23 is 200, in both languages."""
    for text, lang in ((TEXT, "en"), (TEXT_AR, "ar")):
        wrong = factcheck.check(Document.of(text.format(total=290), lang=lang), select=["SUM"])
        right = factcheck.check(Document.of(text.format(total=200), lang=lang), select=["SUM"])
        assert [each.suggestion for each in wrong.findings] == ["200"]
        assert right.findings == ()
