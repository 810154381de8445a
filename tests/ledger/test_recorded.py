"""The history that a ledger gives a draft: its own series, as a folder would give it, and fetched only as far as asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date as Date
from pathlib import Path

import pytest

from factcheck.engine import check
from factcheck.errors import LedgerError
from factcheck.extract import understand
from factcheck.ledger import History, Ledger, open_ledger
from factcheck.ledger.base.recorded import Bodies
from factcheck.model import Document, Release
from factcheck.readers import read
from tests.ledger.releases import release

FIXTURES = Path(__file__).parents[2] / "fixtures" / "series"
SERIES = tuple(
    release(f"Report {month} 2021: {month * 10} patients and {month + 3} wards.", f"2021-{month:02d}-05",
            path=f"2021-{month:02d}-05-clinic.en.md")
    for month in range(1, 9)
)  # fmt: skip
ARABIC = release("التقرير 4: 40 مريضا.", "2021-04-05", lang="ar", path="2021-04-05-clinic.ar.md")
OTHER = release("The zoo sold 900 tickets.", "2021-03-01", path="2021-03-01-zoo.en.md")
DRAFT = release("Report 9 2021: 90 patients and 12 wards.", "2021-09-05", path="2021-09-05-clinic.en.md")


@pytest.fixture
def ledger(place: str) -> Iterator[Ledger]:
    """A ledger with a monthly series, one version in another language, and another series."""
    with open_ledger(place, writing=True) as filled:
        list(filled.add([*reversed(SERIES), ARABIC, OTHER]))
    with open_ledger(place) as opened:
        yield opened


def paths(releases: object) -> list[str | None]:
    """The paths of releases, in order."""
    return [each.document.path for each in releases]  # type: ignore[attr-defined]


def test_a_draft_is_held_against_its_own_series(ledger: Ledger) -> None:
    """The releases of the clinic, oldest first, the version in the draft's language last of its day; not the zoo."""
    found = ledger.history(DRAFT).releases
    assert paths(found) == paths([*SERIES[:3], ARABIC, *SERIES[3:]])
    assert len(found) == 9
    assert paths(reversed(found)) == paths(found)[::-1]


def test_a_history_is_a_sequence(ledger: Ledger) -> None:
    """It has places from both ends and slices."""
    found = ledger.history(DRAFT).releases
    assert found[0].document.path == SERIES[0].document.path
    assert found[-1].document.path == SERIES[-1].document.path
    assert paths(found[1:3]) == paths(SERIES[1:3])
    for beyond in (9, -10):
        with pytest.raises(IndexError):
            found[beyond]


def test_only_what_is_asked_for_is_fetched(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """The two newest releases are rebuilt, once each, however often they are asked for."""
    fetched: list[int] = []
    original = Bodies._rebuilt

    def noted(bodies: Bodies, number: int, soon: Sequence[int]) -> Release:
        fetched.append(number)
        return original(bodies, number, soon)

    monkeypatch.setattr(Bodies, "_rebuilt", noted)
    history = ledger.history(DRAFT)
    for _ in range(2):
        assert paths(history.latest(2)) == paths([SERIES[7], SERIES[6]])
    assert len(fetched) == 2


def test_a_history_ends_before_the_draft(ledger: Ledger) -> None:
    """A release of April knows those up to March; its own version in Arabic is of its day, and no later one counts."""
    assert paths(ledger.history(SERIES[3]).releases) == paths(SERIES[:3])
    assert paths(ledger.history(DRAFT).before(Date(2021, 3, 1)).releases) == paths(SERIES[:2])


def test_no_history_before_the_first(ledger: Ledger) -> None:
    """The first release of a series has none, and says no."""
    history = ledger.history(SERIES[0])
    assert not history
    assert not history.releases
    assert list(history.newest_first()) == []


def test_a_replaced_release_takes_no_part(place: str) -> None:
    """The correction stands in its place."""
    wrong = release("Report 8 2021: 81 patients and 11 wards.", "2021-08-05", path="2021-08-05-clinic.en.md")
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add([wrong, SERIES[7]]))
        (found,) = ledger.history(DRAFT).releases
        assert found.document.text == SERIES[7].document.text


def test_a_draft_without_a_day_has_no_history(ledger: Ledger) -> None:
    """Nothing can be called earlier, and the reason is given once."""
    undated = release("Report 9: 90 patients.", None, path="clinic.en.md")
    history = ledger.history(undated)
    assert not history
    assert history.skipped == ((ledger.name, ("draft-undated",)),)


def test_an_undated_release_is_listed(place: str) -> None:
    """Nobody knows whether it is earlier."""
    undated = release("Report 7: 70 patients.", None, path="clinic.en.md")
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add([undated, SERIES[0]]))
        history = ledger.history(DRAFT)
        assert paths(history.releases) == paths([SERIES[0]])
        assert history.skipped == (("clinic.en.md", ("undated", "clinic.en.md")),)


def test_a_draft_that_names_no_series_is_known_by_its_things(ledger: Ledger) -> None:
    """A draft called draft.md that speaks of patients and wards belongs to the clinic."""
    draft = release("In all 90 patients and 12 wards.", "2021-09-05", path="draft.md")
    assert len(ledger.history(draft).releases) == 9


def test_a_draft_of_quite_other_things_has_no_history(ledger: Ledger) -> None:
    """Nothing in the ledger is like it, so nothing is compared."""
    draft = release("The harbour took in 14 ships and 3 ferries.", "2021-09-05", path="draft.md")
    assert not ledger.history(draft)


def test_a_single_series_is_the_history_of_any_draft(place: str) -> None:
    """A ledger of one series is like a folder of it: the name of the draft does not matter."""
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add(SERIES))
        draft = release("Nothing that was counted before.", "2021-09-05", path="draft.md")
        assert len(ledger.history(draft).releases) == 8


def test_a_history_may_be_handed_to_a_check(ledger: Ledger) -> None:
    """Of a history that lies in a database, a release takes what is earlier than itself."""
    history = ledger.history(DRAFT)
    again = History.of(history.releases, before=SERIES[4].date)
    assert paths(again.releases) == paths([*SERIES[:3], ARABIC, SERIES[3]])
    assert not History.of(history.releases, before=None)
    report = check(Document.of("Report 9 2021: 90 patients.", lang="en", date=Date(2021, 9, 5)), against=history)
    assert report.skipped == ()


@pytest.fixture(scope="module")
def series() -> tuple[Release, ...]:
    """The releases of the fixture series, English and Arabic."""
    return tuple(understand(read(path)) for path in sorted(FIXTURES.glob("*.md")))


def test_a_ledger_and_a_folder_give_the_same_history(place: str, series: tuple[Release, ...]) -> None:
    """The same releases in the same order, and the same figures of like things, for an English and an Arabic draft."""
    drafts = [series[-1], next(each for each in reversed(series) if each.lang == "ar")]
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add(series))
        for draft in drafts:
            folder = History.of(series, before=draft.date, excluding=draft.document.sha256, lang=draft.lang)
            kept = ledger.history(draft)
            assert paths(folder.releases) == paths(kept.releases)
            for claim in draft.claims:
                one = [(each.document.path, its.start) for each, its in folder.claims_like(claim)]
                other = [(each.document.path, its.start) for each, its in kept.claims_like(claim)]
                assert one == other


def test_like_figures_come_from_all_series_where_none_is_chosen(place: str) -> None:
    """In a ledger of one series without a name, too, the newest like figure comes first."""
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add(SERIES))
        claim = next(each for each in DRAFT.claims if each.unit == "patients")
        found = list(ledger.history(DRAFT).claims_like(claim, releases=2))
    assert [(each.date, str(its.value)) for each, its in found] == [
        (Date(2021, 8, 5), "80"),
        (Date(2021, 7, 5), "70"),
    ]


def test_a_damaged_release_is_named(tmp_path: Path) -> None:
    """Bytes that are no release give an error that says which, not figures out of nowhere."""
    place = tmp_path / "ledger.sqlite"
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add(SERIES[:2]))
        with ledger._base.recording() as connection:
            connection.exec_driver_sql("UPDATE body SET content = x'00' WHERE release_id = 2")
    with open_ledger(place) as ledger:
        assert ledger.release(1).document.text == SERIES[0].document.text
        with pytest.raises(LedgerError, match="release 2: the kept release is damaged"):
            ledger.release(2)


def test_like_figures_come_from_the_draft_s_own_series(ledger: Ledger) -> None:
    """The zoo counts patients, too, but that is nothing to the clinic."""
    with open_ledger(ledger.name if "://" not in ledger.name else _again(ledger), writing=True) as filled:
        list(filled.add([release("The zoo had 12 patients.", "2021-08-30", path="2021-08-30-zoo.en.md")]))
    claim = next(each for each in DRAFT.claims if each.unit == "patients")
    found = list(ledger.history(DRAFT).claims_like(claim, releases=2))
    assert [(each.date, str(its.value)) for each, its in found] == [
        (Date(2021, 8, 5), "80"),
        (Date(2021, 7, 5), "70"),
    ]


def _again(ledger: Ledger) -> str:
    """The URL of a ledger that is open."""
    return ledger._base.engine.url.render_as_string(hide_password=False)


def test_releases_that_were_not_looked_at_for_long_leave_the_memory(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One stays; the other is fetched again when it is asked for."""
    monkeypatch.setattr("factcheck.ledger.base.recorded.MOST_KEPT", 1)
    first = ledger.release(1)
    assert ledger.release(1) is first
    ledger.release(2)
    assert ledger.release(1) is not first
    assert ledger.release(1).document.text == first.document.text
