"""HTML is read in place: tags vanish, offsets stay, tables and declarations are found."""

from __future__ import annotations

from datetime import date as Date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.model import JOINER, Document
from factcheck.readers import read_text


def html(text: str) -> Document:
    return read_text(text.encode(), path="page.html")


PAGE = """\
<!DOCTYPE html>
<html lang="ar"><head><title>تقرير &amp; أرقام</title>
<meta property="article:published_time" content="2024-06-05T10:00Z"><style>p {width: 12px}</style></head>
<body><h1>الآبار</h1><p>في المنطقة <b>110</b> آبار.<br>وفيها 35 مضخة.</p><script>var x = 77;</script>
<ul><li>12 بئرا<li>13 مضخة</ul></body></html>
"""


def test_what_a_page_declares_is_read() -> None:
    """Language, date and title come from the page's own tags."""
    document = html(PAGE)
    assert (document.lang, document.date, document.title) == ("ar", Date(2024, 6, 5), "تقرير & أرقام")


def test_prose_is_the_page_without_its_markup() -> None:
    """Scripts, styles and tags are no prose; what is left stands where it stood."""
    document = html(PAGE)
    assert len(document.prose) == len(document.text)
    assert document.shown(0, len(document.text)).split() == (
        ["الآبار", "في", "المنطقة", "110", "آبار.", "وفيها", "35", "مضخة.", "12", "بئرا", "13", "مضخة"]
    )
    assert [(each.kind, document.shown(each.start, each.end).split()[0]) for each in document.blocks] == [
        ("title", "الآبار"),
        ("paragraph", "في"),
        ("paragraph", "وفيها"),
        ("item", "12"),
        ("item", "13"),
    ]


@pytest.mark.parametrize(
    ("source", "value", "unit"),
    [
        ("<p>5 km<sup>2</sup> of land</p>", "5", "kilometer ** 2"),
        ("<p><b>4</b>,120 km of road</p>", "4120", "kilometer"),
        ("<p>45&deg;C at noon</p>", "45", "degree_Celsius"),
        ("<p>7.7&nbsp;km of road</p>", "7.7", "kilometer"),
    ],
)
def test_a_figure_is_whole_whatever_tags_stand_in_it(source: str, value: str, unit: str) -> None:
    """Tags and entities inside a figure or its unit do not part it."""
    (claim,) = factcheck.extract(html(source), lang="en")
    assert (claim.as_dict()["value"], claim.unit) == (value, unit)


def test_a_table_is_read_with_implied_ends() -> None:
    """Cells whose end tags are left out, as HTML allows, are cells all the same; header cells are known."""
    source = "<table><tr><th>Area<th>Wells<tr><td>North<td> 112 <tr><td>River</td><td><b>65</b></td></tr></table>"
    document = html(source)
    (table,) = document.tables
    shown = [[document.shown(cell.start, cell.end) for cell in row] for row in table.rows]
    assert shown == [["Area", "Wells"], ["North", "112"], ["River", "65"]]
    assert [cell.header for row in table.rows for cell in row] == [True, True, False, False, False, False]


def test_a_total_of_a_page_is_checked() -> None:
    """A table of a page that does not add up is found at its place in the source."""
    rows = "".join(
        f"<tr><td>{name}</td><td>{wells}</td><td>{pumps}</td></tr>"
        for name, wells, pumps in (("North", 112, 340), ("River", 65, 118), ("Total", 290, 458))
    )
    source = f"<table><tr><th>Area</th><th>Wells</th><th>Pumps</th></tr>{rows}</table>"
    report = factcheck.check(html(source), lang="en", select=["SUM01"])
    assert [source[each.start : each.end] for each in report.findings] == ["290"]


def test_hidden_and_unknown_markup_does_no_harm() -> None:
    """What a browser hides is not read, stray end tags and unknown entities are passed over."""
    source = "</p></table><noscript>9 dogs</noscript>&nothing; 5 cats <template>7</template><p/>&#x35;0 dogs<br/>"
    assert [each.surface for each in factcheck.extract(html(source), lang="en")] == ["5 cats", "50 dogs"]


PIECES = ["<b>", "</b>", "<td>", "<table>", "</table>", "<tr>", "<!--", "-->", "&amp;", "&#60;", "<", ">", "45", " منزلا", "\n",
          "<script>", "</script>", "<p", "</", "<title>", "</title>", "<li>", '<html lang="x">', "&", ";"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_prose_is_as_long_as_the_page(text: str) -> None:
    """Whatever the markup, offsets stay: prose has the page's length, and blocks are in order within it."""
    document = html(text)
    assert len(document.prose) == len(document.text) == len(text)
    ends = [0]
    for block in document.blocks:
        assert ends[-1] <= block.start < block.end <= len(text)
        ends.append(block.end)
    assert set(document.prose) <= {*text, " ", JOINER, "&", "<"}


def test_hostile_nesting_is_read_in_bounded_time() -> None:
    """A page of a hundred thousand open elements is a page."""
    assert html("<div><b>" * 100_000 + "45 dogs").shown(800_000, 800_007) == "45 dogs"


def test_tags_that_close_themselves_keep_the_length() -> None:
    """XHTML closes an anchor at once; it was blanked twice, and the page could not be read."""
    document = html('<p><a name="top"/>وزعت 12 سلة<br/>و<b/>9 خيام.</p>')
    assert len(document.prose) == len(document.text)
    assert document.shown(0, len(document.text)).split() == ["وزعت", "12", "سلة", "و9", "خيام."]


TAGS = [
    "<a",
    "<a/>",
    "<b>",
    "</a",
    "</a>",
    "<br/>",
    "<i x='>'>",
    "<script>",
    "</script>",
    "<sup/>",
    "<table><tr><td>",
    "</td>",
]
MARKS = [
    ">",
    "<",
    "</",
    "/>",
    "&amp",
    "&lt;",
    "&#x41",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?x",
    "?>",
    '"',
    "\n",
    "12",
    "نص",
]


@given(st.lists(st.sampled_from(TAGS + MARKS), max_size=14))
def test_broken_markup_keeps_the_length(pieces: list[str]) -> None:
    """However tags are broken, prose and source stay as long as each other."""
    document = html("".join(pieces))
    assert len(document.prose) == len(document.text)
