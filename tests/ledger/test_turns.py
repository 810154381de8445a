"""The turns of a series, and the calendars that tell them."""

from datetime import date as Date
from datetime import timedelta

import pytest

from factcheck.extract import understand
from factcheck.ledger import History, figures_of
from factcheck.ledger.calendars import CROWDED, MONTHLY, Issues, Monthly, Seasonal, calendar_of, turn_of
from factcheck.ledger.turns import Issue, Month, Season, turns_after
from factcheck.model import Document, Period, Release

FIRST = Date(2023, 3, 2)


def report(text: str, day: str | Date, lang: str = "en") -> Release:
    """A release of a day."""
    return understand(Document.of(text, lang=lang, date=Date.fromisoformat(str(day))))


def every(days: int, count: int, text: str = "The team met 310 people.") -> list[Release]:
    """So many releases, each so many days after the last."""
    return [report(text, FIRST + timedelta(days=days * number)) for number in range(count)]


def test_seasons_follow_each_other_over_the_turn_of_the_year() -> None:
    """The quarter after the last of 2019 is the first of 2020; halves and years go on alike."""
    assert Season(2020, 1, 3) == Season(2019, 4, 3).next()
    assert Season(2019, 2, 6) == Season(2020, 1, 6).before()
    assert Season(2018, 1, 12) == Season(2020, 1, 12).moved(-2)
    assert Season.of(Date(2020, 8, 9), 3) == Season(2020, 3, 3)
    assert [str(Season.of(Date(2020, 8, 9), months)) for months in (3, 6, 12)] == ["2020-Q3", "2020-H2", "2020"]
    assert (Date(2020, 7, 1), Date(2020, 9, 30)) == (Season(2020, 3, 3).first, Season(2020, 3, 3).last)


def test_issues_are_told_by_their_days() -> None:
    """Each issue is about what went by since the one before; beyond those that are known they lie a step apart."""
    days = (Date(2023, 3, 2), Date(2023, 3, 9))
    second = Issue(1, days, 7)
    assert (Date(2023, 3, 3), Date(2023, 3, 9)) == (second.first, second.last)
    assert [Date(2023, 2, 23), Date(2023, 3, 16)] == [second.moved(-2).last, second.next().last]
    assert str(second) == "2023-03-09"
    assert [Issue(2, days, 7)] == list(turns_after(second, second.next()))


@pytest.mark.parametrize(("days", "step"), [(1, 1), (7, 7), (14, 14)])
def test_releases_close_together_are_issues(days: int, step: int) -> None:
    """Daily, weekly and fortnightly releases each add to the one before."""
    *earlier, draft = every(days, 5)
    calendar = calendar_of(draft, History(tuple(earlier), lang="en"))
    assert isinstance(calendar, Issues)
    assert step == calendar.step
    turns = [calendar.of_release(each) for each in (*earlier, draft)]
    assert [Issue(number, (), 0) for number in range(5)] == turns


def test_a_missing_issue_keeps_its_place() -> None:
    """Between the first and third week lies one of which nobody has a release."""
    first, _, third, fourth, draft = every(7, 5)
    calendar = calendar_of(draft, History((first, third, fourth), lang="en"))
    known = [calendar.of_release(each) for each in (first, third, fourth, draft)]
    assert [Issue(number, (), 0) for number in (0, 2, 3, 4)] == known


def test_a_correction_belongs_to_its_issue() -> None:
    """A second release the day after is about the same week."""
    *earlier, draft = every(7, 4)
    correction = report("The team met 312 people.", FIRST + timedelta(days=8))
    calendar = calendar_of(draft, History((*earlier[:2], correction, earlier[2]), lang="en"))
    assert calendar.of_release(earlier[1]) == calendar.of_release(correction) == Issue(1, (), 0)


def test_quarters_are_named_in_the_text() -> None:
    """Releases three months apart that name a quarter are about quarters; the title counts first, then the latest one."""
    days = ("2020-05-05", "2020-08-04", "2020-11-03")
    first, second, draft = (
        report(f"# Results\n\nIn the {name} quarter of 2020 the shop sold 310 lamps.", day)
        for name, day in zip(("first", "second", "third"), days, strict=True)
    )
    calendar = calendar_of(draft, History((first, second), lang="en"))
    assert calendar == Seasonal(3)
    assert [Season(2020, 1, 3), Season(2020, 3, 3)] == [calendar.of_release(first), calendar.of_release(draft)]
    unnamed = report("The shop sold 310 lamps.", "2020-11-03")
    assert Season(2020, 3, 3) == calendar.of_release(unnamed)
    assert calendar.of_period(Period(Date(2020, 1, 1), Date(2020, 9, 30)), draft) is None
    assert Season(2020, 2, 3) == calendar.of_period(Period(Date(2020, 4, 1), Date(2020, 6, 30)), draft)
    assert [calendar.back(step) for step in ("quarter", "year", "week")] == [1, 4, 0]


def test_two_releases_are_too_few_to_tell() -> None:
    """Until a third release has come, a report is monthly; if the two lie close, a month may have several."""
    one, two, _ = every(7, 3)
    assert calendar_of(two, History((one,), lang="en")) is CROWDED
    assert calendar_of(one, History((), lang="en")) is MONTHLY
    assert isinstance(calendar_of(every(31, 6)[5], History(tuple(every(31, 5)), lang="en")), Monthly)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The team met 310 people, after 295 in the week before."),
        ("ar", "التقى الفريق 310 أشخاص، بعد 295 شخصا في الأسبوع السابق."),
    ],
)
def test_the_week_before_is_the_turn_before(lang: str, text: str) -> None:
    """Of two figures in a sentence, the one that is said to be older is of the turn before."""
    *earlier, _ = every(7, 4)
    draft = report(text, FIRST + timedelta(days=21), lang)
    history = History(tuple(earlier), lang=lang)
    calendar = calendar_of(draft, history)
    turns = {each.claim.number_surface: turn_of(each, calendar) for each in figures_of(draft, history)}
    assert {"310": Issue(3, (), 0), "295": Issue(2, (), 0)} == turns


def test_a_step_that_is_no_number_of_turns_tells_no_turn() -> None:
    """A month before is no number of weeks, a fortnight is two of them."""
    calendar = Issues.of([FIRST], 7)
    assert [calendar.back(step) for step in ("week", "fortnight", "month")] == [1, 2, 0]
    assert [MONTHLY.back(step) for step in ("month", "year", "week")] == [1, 12, 0]


def test_what_took_longer_than_a_month_is_not_of_one() -> None:
    """The figure of a year in a monthly report is not what the month added."""
    draft = report("In 2022 teams cleared 3,837 mines, 190 of them in December.", "2023-01-03")
    year, month = figures_of(draft, History((), lang="en"))
    assert turn_of(year, MONTHLY) is None
    assert Month(2022, 12) == turn_of(month, MONTHLY)
