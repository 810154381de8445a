"""Adding releases to a ledger: each is there once, and a changed one takes the place of its former."""

from __future__ import annotations

from datetime import date as Date

from factcheck.ledger import Ledger, open_ledger
from factcheck.model import Document, Release
from tests.ledger.releases import release

APRIL = release("Report for April 2021: 892 patients since 2019.", "2021-05-04", path="2021-05-04-clinic.en.md")
MAY = release("Report for May 2021: 939 patients since 2019.", "2021-06-03", path="2021-06-03-clinic.en.md")
MAYO = release("تقرير أيار 2021: 939 مريضا منذ 2019.", "2021-06-03", lang="ar", path="2021-06-03-clinic.ar.md")
CORRECTED = release("Report for May 2021: 954 patients since 2019.", "2021-06-03", path="2021-06-03-clinic.en.md")


def outcomes(ledger: Ledger, *releases: Release) -> list[str]:
    """What became of releases that were added."""
    return [each.outcome for each in ledger.add(releases)]


def moved(release: Release, path: str) -> Release:
    """The same release at another path."""
    old = release.document
    document = Document.of(old.text, lang=old.lang, date=old.date, path=path)
    return Release(document, release.claims, release.lang, release.date)


def titled(text: str, title: str, path: str) -> Release:
    """A release of one day with a title."""
    document = Document(text, path=path, lang="en", date=Date(2021, 6, 3), title=title)
    return Release(document, (), "en", Date(2021, 6, 3))


def test_a_new_ledger_holds_what_was_added(place: str) -> None:
    """Three releases of two languages are there, in order of their days, with where they come from."""
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, MAY, APRIL, MAYO) == ["new", "new", "new"]
    with open_ledger(place) as ledger:
        found = ledger.entries()
    assert [(each.id, each.day, each.lang, each.series) for each in found] == [
        (2, Date(2021, 5, 4), "en", "clinic"),
        (1, Date(2021, 6, 3), "en", "clinic"),
        (3, Date(2021, 6, 3), "ar", "clinic"),
    ]
    assert found[0].sha256 == APRIL.document.sha256
    assert found[0].claims == len(APRIL.claims)
    assert found[0].recorded.endswith("Z")


def test_a_release_comes_out_as_it_went_in(place: str) -> None:
    """Its text, its structure and every claim are the same; Arabic as well as English."""
    with open_ledger(place, writing=True) as ledger:
        numbers = [each.id for each in ledger.add([APRIL, MAYO])]
    with open_ledger(place) as ledger:
        for number, release in zip(numbers, (APRIL, MAYO), strict=True):
            kept = ledger.release(number)
            assert kept.document.text == release.document.text
            assert [each.as_dict() for each in kept.claims] == [each.as_dict() for each in release.claims]
            assert [each.quantity for each in kept.claims] == [each.quantity for each in release.claims]
            assert (kept.date, kept.lang) == (release.date, release.lang)


def test_the_same_release_added_again_changes_nothing(place: str) -> None:
    """In the same batch, in the next, and by somebody else later."""
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, APRIL, APRIL) == ["new", "known"]
        assert outcomes(ledger, APRIL) == ["known"]
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, APRIL) == ["known"]
        assert len(ledger.entries(replaced=True)) == 1


def test_a_changed_release_takes_the_place_of_its_former(place: str) -> None:
    """Both are kept, each knows of the other, and only the later is current; the Arabic version stays."""
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, MAY, MAYO, CORRECTED) == ["new", "new", "revision"]
        assert [each.id for each in ledger.entries()] == [2, 3]
        former, _, later = ledger.entries(replaced=True)
        assert (former.replaced_by, later.replaces) == (3, 1)
        assert "939" in ledger.release(former).document.text
        assert outcomes(ledger, MAYO, CORRECTED) == ["known", "known"]


def test_each_revision_takes_the_place_of_the_one_before(place: str) -> None:
    """Three forms of a release make a chain, and the last is current."""
    third = release("Report for May 2021: 955 patients since 2019.", "2021-06-03", path="2021-06-03-clinic.en.md")
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, MAY, CORRECTED) == ["new", "revision"]
        assert outcomes(ledger, third) == ["revision"]
        assert [(each.id, each.replaces) for each in ledger.entries(replaced=True)] == [(1, None), (2, 1), (3, 2)]
        assert [each.id for each in ledger.entries()] == [3]


def test_a_correction_that_is_taken_back_is_a_revision_too(place: str) -> None:
    """The file says again what it said first; so that stands, and adding it once more changes nothing."""
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, MAY, CORRECTED, MAY) == ["new", "revision", "revision"]
        assert outcomes(ledger, MAY) == ["known"]
        assert [each.id for each in ledger.entries()] == [3]


def test_a_moved_file_is_still_the_same_release(place: str) -> None:
    """It is not added twice, and evidence names the place where it was found last."""
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, APRIL) == ["new"]
        again = list(ledger.add([moved(APRIL, "archive/april.md")]))
        assert [(each.outcome, each.of) for each in again] == [("moved", "2021-05-04-clinic.en.md")]
        assert outcomes(ledger, moved(APRIL, "archive/april.md")) == ["known"]
    with open_ledger(place) as ledger:
        assert ledger.release(1).document.path == "archive/april.md"
        assert len(ledger.entries(replaced=True)) == 1


def test_a_renamed_revision_is_known_by_its_name_and_words(place: str) -> None:
    """Another folder, the same file name and day, and nearly the same words."""
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, MAY, moved(CORRECTED, "second/2021-06-03-clinic.en.md")) == ["new", "revision"]


def test_two_offices_may_use_one_file_name(place: str) -> None:
    """The same name on the same day with quite other words is another release, and nothing is lost."""
    other = release("In the south, three schools reopened.", "2021-06-03", path="south/2021-06-03-clinic.en.md")
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, MAY, other) == ["new", "new"]
        assert len(ledger.entries()) == 2


def test_a_title_tells_a_revision_where_the_words_agree(place: str) -> None:
    """The second form of a statement under another file name; another statement of that title is not one."""
    first = titled("The ministry counted 41 wells in the north of the region.", "Wells", "a.md")
    second = titled("The ministry counted 43 wells in the north of the region.", "Wells", "b.md")
    other = titled("Prices at the harbour fell once more last week.", "Wells", "c.md")
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, first, second, other) == ["new", "revision", "new"]


def test_a_corrected_day_takes_the_place_of_the_wrong_one(place: str) -> None:
    """The same text at the same path with another day is the same release, told better."""
    undated = release("Report for April 2021: 892 patients since 2019.", None, path="clinic.md")
    dated = release("Report for April 2021: 892 patients since 2019.", "2021-05-04", path="clinic.md")
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, undated, dated) == ["new", "corrected"]
        assert [each.day for each in ledger.entries()] == [Date(2021, 5, 4)]


def test_a_file_that_is_written_anew_each_month_is_many_releases(place: str) -> None:
    """Another text of another day at the same path is the next release, not a revision."""
    first = release("Report for April 2021: 892 patients.", "2021-05-04", path="latest.md")
    second = release("Report for May 2021: 939 patients.", "2021-06-03", path="latest.md")
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, first, second) == ["new", "new"]
        assert len(ledger.entries()) == 2


def test_the_same_text_on_two_days_is_two_releases(place: str) -> None:
    """A notice that is published every week says the same each time."""
    first = release("The helpline answers calls.", "2021-05-04", path="2021-05-04-notice.en.md")
    second = release("The helpline answers calls.", "2021-05-11", path="2021-05-11-notice.en.md")
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, first, second) == ["new", "new"]


def test_a_release_out_of_a_pipe_has_no_path(place: str) -> None:
    """It is known again by its text."""
    piped = release("Report for April 2021: 892 patients.", "2021-05-04")
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, piped, piped) == ["new", "known"]
        assert ledger.entries()[0].path is None


def test_texts_that_no_database_takes_are_kept_all_the_same(place: str) -> None:
    """A NUL and half a character stand in the release as they were, and written out in the columns."""
    strange = release("42 pa\0tients and 7 caf\ud800es.", "2021-05-04", path="odd\udcff.md")
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, strange, strange) == ["new", "known"]
        assert ledger.release(1).document.text == strange.document.text
        assert ledger.entries()[0].path == "odd\\udcff.md"


def test_many_releases_go_in_over_several_transactions(place: str) -> None:
    """More releases than one transaction takes are all there, in the order given."""
    many = [
        release(f"Report {number}: {number + 2} patients.", "2021-05-04", path=f"{number}.md") for number in range(450)
    ]
    with open_ledger(place, writing=True) as ledger:
        assert set(outcomes(ledger, *many)) == {"new"}
        assert [each.path for each in ledger.entries()] == [f"{number}.md" for number in range(450)]


def test_a_series_may_be_named(place: str) -> None:
    """The name given wins over that of the file, and releases of a series are listed by it."""
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add([APRIL], series="health"))
        list(ledger.add([MAY]))
        assert [each.series for each in ledger.entries()] == ["clinic", "health"]
        assert [each.id for each in ledger.entries(series="health")] == [1]


def test_a_document_is_known_without_being_understood(place: str) -> None:
    """By its text and path, where it declares no other day or language, and only while it is current."""
    other_day = Document.of(MAY.document.text, lang="en", date=Date(2021, 6, 4), path=MAY.document.path)
    silent = Document.of(MAY.document.text, path=MAY.document.path)
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add([MAY]))
        assert ledger.has(MAY.document)
        assert ledger.has(silent)
        assert not ledger.has(other_day)
        assert not ledger.has(moved(MAY, "elsewhere.md").document)
        assert not ledger.has(APRIL.document)
        list(ledger.add([CORRECTED]))
        assert not ledger.has(MAY.document)


def test_an_undated_file_that_was_changed_is_a_revision(place: str) -> None:
    """Neither form has a day, and both stand at one path."""
    first = release("The clinic saw 892 patients.", None, path="clinic.md")
    second = release("The clinic saw 982 patients.", None, path="clinic.md")
    with open_ledger(place, writing=True) as ledger:
        assert outcomes(ledger, first, second, second) == ["new", "revision", "known"]
