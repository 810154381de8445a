"""Weekdays beside dates, and times of day."""

from __future__ import annotations

from datetime import date as Date

import pytest

from factcheck.extract.dates import finding as dates
from factcheck.extract.dates.finding import weekday_name
from factcheck.extract.dates.mentions import DateMention
from factcheck.extract.fold import View
from factcheck.locales import pack
from factcheck.model import Period

TODAY = Date(2019, 3, 23)  # a Saturday


def found(text: str, lang: str = "en", today: Date | None = TODAY) -> list[DateMention]:
    """The date mentions of a text."""
    of = pack(lang)
    return dates.find(View(text, of), pack=of, release_date=today)


def one(text: str, lang: str = "en", today: Date | None = TODAY) -> DateMention:
    """The only date mention of a text."""
    mentions = found(text, lang, today)
    assert len(mentions) == 1, mentions
    return mentions[0]


def days(start: str, end: str = "") -> Period:
    """A period of ISO dates, one day where no end is given."""
    return Period(Date.fromisoformat(start), Date.fromisoformat(end or start))


def test_a_weekday_settles_the_order_of_digits() -> None:
    """3 April 2019 is a Wednesday, 4 March 2019 a Monday."""
    assert one("on Wednesday, 03/04/2019").when.period == days("2019-04-03")
    assert one("on Monday, 03/04/2019").when.period == days("2019-03-04")


@pytest.mark.parametrize(
    ("text", "lang", "weekday", "surface"),
    [
        ("opens Friday, 22 March 2019.", "en", 4, "Friday"),
        ("opens Fri. 22 March 2019.", "en", 4, "Fri"),
        ("opens on Friday the 22nd of March 2019.", "en", 4, "Friday"),
        ("opens 22 March 2019 (Friday).", "en", 4, "Friday"),
        ("opens 22 March 2019, a Friday.", "en", 4, "Friday"),
        ("opens 22 March 2019 Friday.", "en", 4, "Friday"),
        ("يوم الجمعة 22 آذار 2019.", "ar", 4, "الجمعة"),
        ("الجمعة، 22 آذار/مارس 2019.", "ar", 4, "الجمعة"),
        ("الجُمُعة الموافق 22 مارس 2019.", "ar", 4, "الجُمُعة"),
    ],
)
def test_the_weekday_beside_a_date_is_kept(text: str, lang: str, weekday: int, surface: str) -> None:
    """The weekday is kept with its place in the untouched text."""
    when = one(text, lang).when
    assert when.period == days("2019-03-22")
    assert when.weekday == weekday
    assert text[when.weekday_start : when.weekday_end] == surface


def test_weekdays_of_a_stretch_are_not_its_dates() -> None:
    """ "Wednesday through Saturday, June 11–14" names two weekdays for two days: neither is checked alone."""
    assert all(each.when.weekday is None for each in found("from Wednesday through Saturday, June 11–14, 2025"))


@pytest.mark.parametrize("text", ["on Sun and Mon", "next Sun", "Sat or Sun next week"])
def test_short_weekdays_count_in_company(text: str) -> None:
    """Sun is a day beside another word of dates."""
    assert any(each.when.weekday == 6 for each in found(text))


def test_a_weekday_belongs_to_the_date_behind_it() -> None:
    """In a list of days each weekday stays with its own date."""
    first, second = found("on 22 March 2019, Saturday 23 March 2019")
    assert (first.when.weekday, second.when.weekday) == (None, 5)


def test_both_ends_of_a_stretch_with_weekdays_can_be_checked() -> None:
    """A stretch of two days with weekdays gives each day by itself; a figure beside it is about the whole."""
    first, second = found("from Friday, March 22 to Sunday, March 24, 2019")
    assert (first.when.period, first.when.weekday) == (days("2019-03-22"), 4)
    assert (second.when.period, second.when.weekday) == (days("2019-03-24"), 6)
    assert first.about == second.about == days("2019-03-22", "2019-03-24")


def test_a_weekday_and_a_day_of_the_month_find_their_month() -> None:
    """Tuesday the eleventh, seen from 10 June 2019, is the next day; the last one was in December."""
    when = one("on Tuesday the eleventh", today=Date(2019, 6, 10)).when
    assert when.readings == (days("2018-12-11"), days("2019-06-11"))


@pytest.mark.parametrize(
    ("text", "lang", "surface"),
    [
        ("It opens at 10:30 am on Monday", "en", "at 10:30 am"),
        ("It opens at 3 p.m. sharp", "en", "at 3 p.m."),
        ("It opens 14:00 GMT daily", "en", "14:00 GMT"),
        ("يبدأ الساعة 10:30 صباحا اليوم", "ar", "الساعة 10:30 صباحا"),
    ],
)
def test_times_of_day(text: str, lang: str, surface: str) -> None:
    """A time of day is a time, its numerals no counts."""
    first = found(text, lang)[0]
    assert first.kind == "time"
    assert text[first.start : first.end] == surface
    assert first.when.period is None


@pytest.mark.parametrize("text", ["a 4:3 picture", "25:00 hours", "10:75 odds"])
def test_ratios_are_no_times(text: str) -> None:
    """A colon between numbers that no clock shows is no time."""
    assert found(text) == []


@pytest.mark.parametrize(("number", "lang", "name"), [(0, "en", "Monday"), (4, "ar", "الجمعة"), (6, "en", "Sunday")])
def test_weekdays_have_names(number: int, lang: str, name: str) -> None:
    """A weekday's name is the language's own."""
    assert weekday_name(number, lang) == name
