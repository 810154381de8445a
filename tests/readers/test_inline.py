"""What a reader sees of a paragraph is the same, whether the parser was needed to tell or not."""

from __future__ import annotations

import itertools

import pytest

from factcheck.readers.inline import parsed, visible

PIECES = (
    "of 1,204 homes ",
    "[the note](https://a.example/b_c_(d) ",
    "[the note](https://a.example/b_c)",
    "[مذكرة](/ar/2019)",
    "![plan](https://a.example/p.png)",
    "[^1] ",
    "\\",
    "!",
    "*",
    "&amp;",
    " & ",
    "`x` ",
    "[a *b*](#c)",
    "[run](javascript:1)",
    "[x](#)\n",
    "]",
    "[",
)


def test_a_plain_link_leaves_its_words() -> None:
    """Brackets and target become spaces, so that every other sign keeps its place."""
    target = len("](http://a.b/c_d)") * " "
    assert visible("See [the 12](http://a.b/c_d) & 3", {}) == f"See  the 12{target} & 3"
    target = len("](/ar)") * " "
    assert visible("انظر [الجدول](/ar) و3", {}) == f"انظر  الجدول{target} و3"


def test_an_ampersand_alone_is_text() -> None:
    """Only what ends like an entity is one."""
    assert visible("R&D, 4 & 5", {}) == "R&D, 4 & 5"
    assert visible("R&amp;D", {}).startswith("R&")


@pytest.mark.parametrize("first", PIECES)
def test_the_short_way_gives_what_the_parser_gives(first: str) -> None:
    """Whatever stands before, between or behind links, the parser would have hidden the same."""
    for rest in itertools.product(PIECES, repeat=2):
        source = "".join((first, *rest)).strip()
        assert visible(source, {}) == parsed(source, {})
