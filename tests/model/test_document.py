"""Documents: places, blocks and words of an untouched text."""

from __future__ import annotations

import pytest

from factcheck.model import Block, Document, Span


def test_a_place_is_a_line_and_a_column_from_one() -> None:
    """Columns count code points, Arabic ones like any other."""
    document = Document.of("Area:\n110,000 كم²\n\nend")
    assert document.place(0) == (1, 1)
    assert document.place(6) == (2, 1)
    assert document.place(14) == (2, 9)
    assert document.place(len(document.text)) == (4, 4)


def test_paragraphs_are_the_blocks_of_a_plain_text() -> None:
    """Blank lines part them, and the space around them belongs to none."""
    document = Document.of("\n  First line\nsecond line \n\n\nفقرة أخرى\n")
    assert [document.text[each.start : each.end] for each in document.blocks] == [
        "First line\nsecond line",
        "فقرة أخرى",
    ]
    assert {each.kind for each in document.blocks} == {"paragraph"}


def test_the_block_at_an_offset() -> None:
    """Between two blocks there is none."""
    document = Document.of("one\n\ntwo")
    assert document.block_at(1) == document.blocks[0]
    assert document.block_at(4) is None
    assert document.block_at(5) == document.blocks[1]
    assert Document.of("").block_at(0) is None


def test_the_prose_is_as_long_as_the_text() -> None:
    """Markup is blanked, never cut, so that offsets stay."""
    document = Document("**79** reports", prose="  79   reports")
    assert document.words == 2
    with pytest.raises(ValueError, match="as long as its text"):
        Document("**79**", prose="79")


def test_a_document_is_known_by_its_content() -> None:
    """The same text has the same hash, and a document equals only itself."""
    one, other = Document.of("79 reports"), Document.of("79 reports")
    assert one.sha256 == other.sha256 != Document.of("80 reports").sha256
    assert one != other
    assert Document("79", sha256="given").sha256 == "given"


def test_what_a_reader_knows_is_kept() -> None:
    """Blocks that a reader gives are not worked out again."""
    title = Block("title", 0, 5)
    assert Document("Title\n\ntext", blocks=(title,)).blocks == (title,)


def test_spans_overlap_where_they_share_a_character() -> None:
    """An end is exclusive."""
    assert Span(0, 3).overlaps(Span(2, 5))
    assert not Span(0, 3).overlaps(Span(3, 5))
