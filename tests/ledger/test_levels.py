"""Levels that grow or roll forward without a word that calls them totals, and figures that a power of ten hides."""

from datetime import date as Date

import pytest

from factcheck.extract import understand
from factcheck.ledger import History, aligned_tracks, course, figures_of, steps, told_before
from factcheck.model import Document, Release

CAMP = "In the past two weeks {came} people arrived in the camps and {went} left. The camps now shelter {there} people."
DAYS = ("2022-01-17", "2022-01-31", "2022-02-14", "2022-02-28", "2022-03-14")


def report(text: str, day: str, lang: str = "en") -> Release:
    """A release of a day."""
    return understand(Document.of(text, lang=lang, date=Date.fromisoformat(day)))


def before(draft: Release, *earlier: Release) -> History:
    """The history of a draft."""
    return History(earlier, lang=draft.lang)


def test_a_level_rolls_forward_by_who_came_and_who_left() -> None:
    """18,240 and 1,130 less 412 are 18,958; 1,486 more less 377 are 20,067; 962 less 655 make it 20,374."""
    told = (("1,130", "412", "18,958"), ("1,486", "377", "20,067"), ("962", "655", "20,374"))
    first = report(CAMP.format(came="905", went="310", there="18,240"), DAYS[0])
    others = [
        report(CAMP.format(came=came, went=went, there=there), day)
        for (came, went, there), day in zip(told, DAYS[1:], strict=False)
    ]
    draft = report(CAMP.format(came="1,271", went="540", there="21,150"), DAYS[4])
    tracks = aligned_tracks(draft, before(draft, first, *others))
    rolling = [each for each in tracks if "open" in each.rulebook.metrics]
    (track,) = rolling
    figures = {name: claim.number_surface for name, claim in track.figures.items()}
    assert figures == {"received": "1,271", "completed": "540", "open": "21,150"}


@pytest.mark.parametrize(("last", "expected"), [("48,800", 0), ("50,702", 1)])
def test_a_level_grows_only_where_it_was_seen_to(last: str, expected: int) -> None:
    """One sum of five digits that comes out is no chance; where none did, new members may have replaced others."""
    text = (
        "In the {name} quarter of 2022 the union won {new} new members. It had {all} members at the end of the quarter."
    )
    told = (("first", "1,310", "48,215", "2022-05-04"), ("second", "1,252", "49,467", "2022-08-03"))
    earlier = [report(text.format(name=name, new=new, all=total), day) for name, new, total, day in told]
    third = report(text.format(name="third", new="1,235", all=last), "2022-11-02")
    draft = report(text.format(name="fourth", new="1,112", all="51,418"), "2023-02-08")
    if not expected:
        earlier = [report(text.format(name="second", new="1,252", all="48,611"), "2022-08-03")]
    tracks = aligned_tracks(draft, before(draft, *earlier, third))
    grown = [steps(each, each.rulebook.metrics["total"]) for each in tracks if "total" in each.rulebook.metrics]
    assert expected == len(grown)


def test_dinars_of_a_country_are_told_again_as_dinars() -> None:
    """An Arabic release that leaves the country out still repeats the amount of the English one."""
    english = report("In the third quarter of 2019 the bank made a net profit of JOD 73.9 million.", "2019-11-04")
    arabic = report("وبلغ صافي الربح 79.3 مليون دينار في الربع الثالث من عام 2019.", "2020-02-17", "ar")
    (figure,) = figures_of(arabic, before(arabic, english))
    assert [each.claim.number_surface.split()[0] for each in told_before(figure, before(arabic, english))] == ["73.9"]


def test_a_version_in_the_same_language_is_told_before_another() -> None:
    """Where both versions of a day speak of the quarter, the one in the language of the draft counts."""
    english = report("The bank made a net profit of JOD 73.9 million in the third quarter of 2019.", "2019-11-04")
    arabic = report("وبلغ صافي الربح 79.3 مليون دينار أردني في الربع الثالث من عام 2019.", "2019-11-04", "ar")
    draft = report("The bank made a net profit of JOD 73.9 million in the third quarter of 2019.", "2020-11-09")
    history = before(draft, arabic, english)
    (figure,) = figures_of(draft, history)
    assert [each.release.lang for each in told_before(figure, history)] == ["en"]


def test_a_figure_ten_times_as_large_is_held_against_the_only_series_of_its_kind() -> None:
    """28,400 workers go on 2,856 and those before, though nothing else is told alike; 9,400 are too near to be a slip."""
    texts = (
        "It employs {0} people.",
        "Its staff: {0} employees.",
        "The bank has {0} employees.",
        "{0} people work there.",
    )
    counts = ("2,907", "2,884", "2,870", "2,856")
    days = ("2020-02-05", "2020-03-04", "2020-04-06", "2020-05-05")
    earlier = [
        report(text.format(count), day)
        for text, count, day in zip((texts * 2)[:3] + texts[:1], counts, days, strict=True)
    ]
    for figure, expected in (("28,400", 4), ("9,400", 0)):
        draft = report(f"The bank employs {figure} people at its new seat.", "2020-06-04")
        history = before(draft, *earlier)
        (found,) = figures_of(draft, history)
        assert expected == len(course(found, history)) or figure == "9,400"


def test_a_rounding_gives_its_role_to_the_exact_figure() -> None:
    """Nearly 4 million since 2019 are the 3,982,110 in brackets, which is the total."""
    draft = report("Kitchens served nearly 4 million meals since 2019 (3,982,110).", "2021-05-04")
    told = [(each.claim.number_surface, each.role) for each in figures_of(draft, before(draft))]
    assert told == [("3,982,110", "cumulative")]


def test_a_number_that_goes_on_in_a_sentence_keeps_the_fate() -> None:
    """146 since a start are deaths, as the 23 before them are."""
    draft = report("There were 23 deaths in the fortnight, or 146 since the camps opened.", "2023-11-23")
    new, total = figures_of(draft, before(draft))
    assert ({"fate_dead"}, {"fate_dead"}, "cumulative") == (set(new.fate), set(total.fate), total.role)
