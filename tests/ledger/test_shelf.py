"""Releases that are understood only when somebody looks at them."""

from datetime import date as Date

import pytest

from factcheck.ledger import History, Shelf, last
from factcheck.model import Document, Release
from factcheck.rulebook import loads
from tests.ledger.releases import RULES, release

BOOK = loads(RULES)
APRIL = release("Report for April 2021: 892 patients since 2019.", "2021-05-04", path="apr.md")
MAY = release("Report for May 2021: 954 patients since 2019.", "2021-06-03", path="may.md")
UNDATED = release("Report for June 2021: 960 patients since 2019.", None, path="jun.md")
ALL = {each.document: each for each in (APRIL, MAY, UNDATED)}


class Reader:
    """Understands documents, and notes which."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, document: Document) -> Release:
        self.asked.append(document.path or "")
        return ALL[document]


def test_a_declared_day_needs_no_understanding() -> None:
    """To put releases in order, their file names are enough."""
    reader = Reader()
    history = History.of(Shelf((MAY.document, APRIL.document), reader), before=Date(2021, 7, 1))
    assert reader.asked == []
    assert list(history.releases) == [APRIL, MAY]


def test_a_release_that_declares_no_day_is_read_for_it() -> None:
    """Its text may still tell; here it does not."""
    reader = Reader()
    history = History.of(Shelf((UNDATED.document,), reader), before=Date(2021, 7, 1))
    assert reader.asked == ["jun.md"]
    assert history.skipped == (("jun.md", ("undated", "jun.md")),)


def test_a_long_history_is_looked_at_from_its_newest_end() -> None:
    """May states the total, so April is never read; and what was read is not read again."""
    reader = Reader()
    shelf = Shelf((APRIL.document, MAY.document), reader)
    for _ in range(2):
        assert last(History.of(shelf, before=Date(2021, 7, 1)), BOOK, "total") is not None
    assert reader.asked == ["may.md"]


def test_versions_of_one_day_are_told_apart_by_language() -> None:
    """Where a day has two versions their languages matter, and the preferred one is looked at first."""
    english = release("May", "2021-06-03", path="a.en.md")
    arabic = release("أيار", "2021-06-03", lang="ar", path="a.ar.md")
    for lang, first in (("en", english), ("ar", arabic)):
        history = History.of([english, arabic], before=Date(2021, 7, 1), lang=lang)
        assert first is next(history.newest_first())


def test_a_shelf_is_a_sequence() -> None:
    """It has a length, places and slices."""
    shelf = Shelf.of([APRIL, MAY])
    assert (len(shelf), shelf[-1], list(shelf[:1])) == (2, MAY, [APRIL])
    with pytest.raises(IndexError):
        shelf[2]
