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


SERIES = tuple(
    release(f"Report {month}: {month * 10} patients and {month + 3} wards.", f"2021-{month:02d}-05")
    for month in range(1, 6)
)
ARABIC = release("التقرير 5: 50 مريضا.", "2021-05-05", lang="ar")


def test_the_newest_releases_come_first() -> None:
    """As many as are asked for, or as there are."""
    history = History.of(SERIES, before=DRAFT_DAY)
    assert history.latest() == (SERIES[4],)
    assert history.latest(2) == (SERIES[4], SERIES[3])
    assert len(history.latest(99)) == 5
    assert History().latest() == ()


def test_what_was_known_before_an_earlier_day() -> None:
    """The history up to the third release, as that release would have had it."""
    history = History.of(SERIES, before=DRAFT_DAY)
    assert list(history.before(Date(2021, 3, 5)).releases) == list(SERIES[:2])
    assert not history.before(Date(2021, 1, 5))


def test_like_figures_come_from_the_newest_releases() -> None:
    """Those of the same counted thing, out of so many releases at most; bare numbers are like nothing."""
    history = History.of(SERIES, before=DRAFT_DAY, lang="en")
    patients, wards = SERIES[0].claims
    found = [(each.date, str(its.value)) for each, its in history.claims_like(patients, releases=2)]
    assert found == [(Date(2021, 5, 5), "50"), (Date(2021, 4, 5), "40")]
    assert [str(its.value) for _, its in history.claims_like(wards, releases=1)] == ["8"]
    assert list(history.claims_like(ARABIC.claims[0])) == []
    assert list(History(SERIES).claims_like(patients, releases=1)) != []


def test_a_figure_without_a_thing_is_like_nothing() -> None:
    """A month has no counted thing that could be sought."""
    month = release("In April 2021 they came.", "2021-05-04").claims[0]
    assert list(History.of(SERIES, before=DRAFT_DAY).claims_like(month)) == []
