"""Which releases stand before another, in which order, and why others take no part."""

from datetime import date as Date

from factcheck.ledger import History
from tests.ledger.releases import release

DRAFT_DAY = Date(2021, 6, 3)


def test_releases_come_in_order_of_their_day() -> None:
    """The oldest release comes first, however the folder lists them."""
    may, april = release("May", "2021-05-04"), release("April", "2021-04-03")
    assert (april, may) == tuple(History.of([may, april], before=DRAFT_DAY).releases)


def test_a_release_without_a_day_is_skipped_and_named() -> None:
    """What has no date cannot be ordered, and the history says which file that is."""
    history = History.of([release("undated", path="notes.txt")], before=DRAFT_DAY)
    assert not history
    assert history.skipped == (("notes.txt", ("undated", "notes.txt")),)


def test_a_draft_without_a_day_has_no_earlier_releases() -> None:
    """Nothing is earlier than a release of an unknown day."""
    history = History.of([release("May", "2021-05-04", path="may.md")], before=None)
    assert history.skipped == (("may.md", ("draft-undated",)),)


def test_the_same_day_and_later_are_not_earlier() -> None:
    """The Arabic version of the same day stands beside the draft, not before it."""
    arabic = release("أيار", "2021-06-03", lang="ar", path="a.ar.md")
    later = release("June", "2021-07-03", path="b.en.md")
    skipped = History.of([later, arabic], before=DRAFT_DAY, lang="en").skipped
    assert skipped == (("a.ar.md", ("not-earlier", "a.ar.md")), ("b.en.md", ("not-earlier", "b.en.md")))


def test_the_draft_itself_is_left_out() -> None:
    """A release with the content of the draft is no earlier one, even where it bears another day."""
    copy = release("the same words", "2021-01-02", path="copy.md")
    history = History.of([copy], before=DRAFT_DAY, excluding=copy.document.sha256)
    assert history.skipped == (("copy.md", ("same-content", "copy.md")),)
