"""Markdown: prose of the same length without markup, blocks and tables in place."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Document
from factcheck.readers import read_text


def markdown(text: str) -> Document:
    """The document of a Markdown text."""
    return read_text(text.encode(), path="release.md")


def shown(text: str) -> str:
    """The prose with its blanks as dots, so that a test can show where they are."""
    return markdown(text).prose.replace(" ", "·")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**45** houses", "··45···houses"),
        ("_45_ منزلا", "·45··منزلا"),
        ("34,573* houses and 12* more", "34,573*·houses·and·12*·more"),
        ("4 \\* 5", "4··*·5"),
        ("4 \\d 5", "4·\\d·5"),
        ("see [45 houses](http://x.org/12) now", "see··45·houses" + "·" * 19 + "now"),
        ("see [45 *houses*][a] now\n\n[a]: http://x.org/12", "see··45··houses······now\n\n" + "·" * 20),
        ("see [45 houses] now", "see·[45·houses]·now"),
        ("before ![12 dead](a-12.png) after", "before······················after"),
        ("before `x = 12` after", "before··········after"),
        ("before ` after", "before·`·after"),
        ("45<br>houses <!-- 12 --> now", "45····houses·············now"),
        ("<http://x.org/12> 45", "··················45"),
        ("7.7&nbsp;million", "7.7\u00a0" + 5 * "\u2060" + "million"),
        ("&minus;5 and 4&deg;", 6 * "\u2060" + "−5·and·4°" + 4 * "\u2060"),
        ("5 km<sup>2</sup>", "5·km" + 5 * "\u2060" + "2" + 6 * "\u2060"),
        ("&nothing; 5", "&nothing;·5"),
        ("~~45~~ 47 houses", "·······47·houses"),
        ("~45 houses", "~45·houses"),
        ("~~45 houses", "~~45·houses"),
        ("45 houses[^1]\n\n[^1]: of 60", "45·houses····\n\n······of·60"),
        ("# 45 houses #", "··45·houses··"),
        ("45 houses\n=====", "45·houses\n·····"),
        ("> 45 *houses*\n> in Haradh", "··45··houses·\n··in·Haradh"),
        ("> 45 houses\nin Haradh", "··45·houses\nin·Haradh"),
        ("1. 12 houses\n2. 45 tents", "···12·houses\n···45·tents"),
        ("- 12 houses\n\n  45 tents", "··12·houses\n\n··45·tents"),
        ("    45 houses, indented", "····45·houses,·indented"),
        ("```\n45\n```\n12", "···\n··\n···\n12"),
        ("45\n\n---\n\n12", "45\n\n···\n\n12"),
        ("<div>45 <b>houses</b></div>", "·····45····houses··········"),
        ("<!--\n12\n-->\n\n45", "····\n··\n···\n\n45"),
        ("<script>12</script>\n\n45", "···················\n\n45"),
        ("<table><style>td {width: 12px}</style><td>45</td>", "··········································45·····"),
        ("a hard\\\nbreak 45", "a·hard·\nbreak·45"),
        ("45\n\x0c\n12", "45\n·\n12"),
    ],
)
def test_markup_becomes_spaces_and_words_stay_in_place(text: str, expected: str) -> None:
    """What a reader of the page sees stays where it stands in the source."""
    assert shown(text) == expected


def test_windows_line_ends_change_no_place() -> None:
    """The carriage returns stay, and the same words stay in the same lines."""
    text = "# Houses\n\n45 **houses**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    document = markdown(text.replace("\n", "\r\n"))
    assert document.prose.replace("\r\n", "\n") == markdown(text).prose
    assert [each.kind for each in document.blocks] == [each.kind for each in markdown(text).blocks]
    assert markdown("a 45\r\rb 12").prose == "a 45\r\rb 12"


def test_blocks_are_what_a_reader_sees() -> None:
    """Title, headings, paragraphs, items, quotes, cells and code, each with its words only."""
    text = (
        "# منازل حرض\n\nأحصت الوكالة **45** منزلا.\n\n## In detail\n\n- 12 empty\n- 33 inhabited\n\n"
        "> 45 is final.\n\n| kind | houses |\n|---|--:|\n| empty | *12* |\n\n```\n45\n```\n\n<p>33 families</p>\n"
    )
    document = markdown(text)
    found = [(each.kind, each.level, document.text[each.start : each.end]) for each in document.blocks]
    assert found == [
        ("title", 1, "منازل حرض"),
        ("paragraph", 0, "أحصت الوكالة **45** منزلا."),
        ("heading", 2, "In detail"),
        ("item", 0, "12 empty"),
        ("item", 0, "33 inhabited"),
        ("quote", 0, "45 is final."),
        ("cell", 0, "kind"),
        ("cell", 0, "houses"),
        ("cell", 0, "empty"),
        ("cell", 0, "12"),
        ("code", 0, "```\n45\n```"),
        ("paragraph", 0, "33 families"),
    ]
    assert document.title == "منازل حرض"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("## Houses in May\n\n45.\n", "Houses in May"),
        ("45 houses were counted.\n\n# Houses\n", "Houses"),
        ("45 houses were counted.\n\n## Houses\n", None),
        ("**Houses  in May**\n\n45 of them.\n", "Houses in May"),
    ],
)
def test_the_title_is_the_first_heading_or_a_short_first_line(text: str, title: str | None) -> None:
    """A heading below the text is none, unless it is the page's only one of the first level."""
    assert markdown(text).title == title


def cells(document: Document) -> list[list[tuple[str, bool]]]:
    """The words of a document's first table, and which of them are headers."""
    rows = document.tables[0].rows
    return [[(document.prose[each.start : each.end].strip(), each.header) for each in row] for row in rows]


@pytest.mark.parametrize(
    "text",
    [
        "| المحافظة | منازل |\n|---|--:|\n| حجة | 45 |\n",
        "المحافظة | منازل\n---|--:\nحجة | 45\n",
        "> | المحافظة | منازل |\n> |---|--:|\n> | حجة | 45 |\n",
        "> المحافظة | منازل\n> ---|--:\n> حجة | 45\n",
        "- | المحافظة | منازل |\n  |---|--:|\n  | حجة | 45 |\n",
    ],
)
def test_a_table_is_read_cell_by_cell(text: str) -> None:
    """With and without outer pipes, and inside quotes and lists."""
    expected = [[("المحافظة", True), ("منازل", True)], [("حجة", False), ("45", False)]]
    assert cells(markdown(text)) == expected


def test_no_cell_is_lost() -> None:
    """An empty cell is a cell, a row longer than its header keeps its figures, an escaped pipe cuts nothing."""
    text = "| a | b |\n|---|---|\n|  | 45 | 12 |\n| x \\| y | |\n"
    expected = [
        [("a", True), ("b", True)],
        [("", False), ("45", False), ("12", False)],
        [("x  | y", False), ("", False)],
    ]
    assert cells(markdown(text)) == expected
    table = markdown(text).tables[0]
    assert (table.start, table.end) == (0, len(text) - 1)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 40_000,
        "**a " * 40_000,
        "`a " * 40_000,
        "<a " * 40_000,
        "![[](" * 8_000,
        "> " * 5_000 + "45",
        "<!--\n" * 40_000,
    ],
)
def test_hostile_markup_is_read_in_bounded_time(text: str) -> None:
    """Markup that opens without end takes no time that grows with its square."""
    begun = time.process_time()
    assert len(markdown(text).prose) == len(text)
    assert time.process_time() - begun < 10


def test_a_very_long_paragraph_keeps_its_markup() -> None:
    """Beyond the limit nothing is parsed and nothing is lost."""
    text = "*45* houses " * 50_000
    assert markdown(text).prose == text


def test_a_very_long_file_is_read_as_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the limit of the parser the words are all there, with their markup."""
    monkeypatch.setattr("factcheck.readers.formats.markdown.LONGEST", 10)
    document = markdown("Houses\n\n**45** houses\n")
    assert (document.prose, document.title) == (document.text, "Houses")


PIECES = ["#", "*", "_", "`", "~~", "[", "]", "(", ")", "!", "|", "---", "> ", "- ", "1. ", "\\", "&amp;", "<b>", "<!--",
          "-->", "```", "\n", "\n\n", "\r\n", "\t", " ", "45", "منزلا", "houses", "    ", "[a]: x", "<div>", "=", "\x0c"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_prose_only_ever_blanks(text: str) -> None:
    """Whatever the markup, prose is as long as the text, and differs from it only by blanks and entities."""
    document = markdown(text)
    assert len(document.prose) == len(document.text) == len(text)
    for seen, written in zip(document.prose, document.text, strict=True):
        assert seen in (written, " ", "&", "\u2060")
    ends = [0]
    for block in document.blocks:
        assert ends[-1] <= block.start < block.end <= len(text)
        ends.append(block.end)


@given(
    st.lists(st.sampled_from(["45", "12,000", "منزلا", "houses", " ", "\n", "\n\n", ". ", "  "]), max_size=30).map(
        "".join
    )
)
def test_a_text_without_markup_is_its_own_prose(text: str) -> None:
    """Markdown that uses none of its marks loses not a character."""
    assert markdown(text).prose == text
