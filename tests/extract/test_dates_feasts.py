"""Days with a name, and expressions of the calendar that go with them, each with the days that a reader takes from it."""

from __future__ import annotations

import datetime

import pytest

import factcheck
from factcheck.extract.dates import feasts

TODAY = datetime.date(2018, 5, 22)
Values = list[list[str]]


def dates(text: str, lang: str = "en") -> Values:
    """The readings of each date of a text, a period with its end exclusive."""
    found = [claim.as_dict() for claim in factcheck.extract(text, lang=lang, date=TODAY)]
    return [[_value(each) for each in told["values"]] for told in found if "values" in told]


def _value(each: dict[str, str]) -> str:
    return each["value"] if each["type"] == "date" else f"{each.get('start', '')}/{each.get('end', '')}"


@pytest.mark.parametrize(
    ("rule", "year", "days"),
    [
        ("easter", 2019, [(4, 21)]),
        ("easter", 2000, [(4, 23)]),
        ("easter", 1961, [(4, 2)]),
        ("easter-2", 2022, [(4, 15)]),
        ("easter+1", 2024, [(4, 1)]),
        ("5/0/-1", 2020, [(5, 25)]),
        ("9/0/1", 2021, [(9, 6)]),
        ("11/3/4", 2019, [(11, 28)]),
        ("11/3/4+1", 2019, [(11, 29)]),
        ("hijri 12-10", 2019, [(8, 11)]),
        ("hijri 10-1", 2000, [(1, 8), (12, 27)]),
        ("hijri 10-1", 1800, []),
    ],
)
def test_a_rule_gives_the_day_of_a_year(rule: str, year: int, days: list[tuple[int, int]]) -> None:
    """Days counted in their month, from Easter and by the moon fall where the calendars have them."""
    assert feasts.days(rule, year) == tuple(datetime.date(year, *each) for each in days)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The shops opened early on Black Friday 2010.", [["2010-11-26"]]),
        ("On Memorial Day 2020 the pools stayed shut.", [["2020-05-25"]]),
        ("The law takes effect on New Year's Day.", [["2018-01-01", "2019-01-01"]]),
        ("The ferry sank on Christmas Eve, 1953.", [["1953-12-24"]]),
        ("Labor Day comes first.", [["2018-09-03", "2017-09-04"]]),
        ("Good Friday 2019 was warm.", [["2019-04-19"]]),
        ("It reopened on Eid al-Fitr 2022.", [["2022-05-02"]]),
        ("The museum is shut on Christmas.", [["2017-12-25", "2018-12-25"]]),
        ("Christmas sales rose, and so did spending on Christmas trees.", []),
        ("Easter was quiet.", []),
        ("Traffic is heavy over Labor Day weekend.", [["2018-09-01/2018-09-04", "2017-09-02/2017-09-05"]]),
        ("They met over Labor Day weekend 2020.", [["2020-09-05/2020-09-08"]]),
        ("They met over Good Friday 2019 weekend.", [["2019-04-19/2019-04-22"]]),
        ("Two days before Boxing Day it snowed.", [["2017-12-24", "2018-12-24"]]),
    ],
)
def test_named_days_are_dates(text: str, expected: Values) -> None:
    """A named day is one of its year, else the last and the next; a name of a season needs a year or a word for on."""
    assert dates(text)[: len(expected)] == expected
    assert expected or not dates(text)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("أغلقت المصارف في عيد العمال 2017.", "ar", [["2017-05-01"]]),
        ("افتتح المعرض أول أيام عيد الأضحى 2019.", "ar", [["2019-08-11"]]),
    ],
)
def test_arabic_named_days_are_dates(text: str, lang: str, expected: Values) -> None:
    """Arabic names of days are read as English ones are."""
    assert dates(text, lang) == expected


def test_a_named_day_has_a_weekday_that_can_be_checked() -> None:
    """Christmas Day 2019 was a Wednesday."""
    report = factcheck.check(factcheck.Document.of("On Christmas Day 2019, a Monday, the fair opened.", lang="en"))
    assert [each.name for each in report.findings] == ["weekday-date-mismatch"]
    report = factcheck.check(factcheck.Document.of("On Christmas Day 2019, a Wednesday, the fair opened.", lang="en"))
    assert not report.findings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ring us around the 21st this month.", [["2018-05-21"]]),
        ("The plan for w/c 4 February 2019 is out.", [["2019-02-04/2019-02-11"]]),
        ("It runs from next Friday to October 1, 2018.", [["2018-06-01/2018-10-02", "2018-05-25/2018-10-02", "2018-06-01/2018-10-01", "2018-05-25/2018-10-01"]]),
        ("She moved there in nineteen ninety-six.", [["1996-01-01/1997-01-01"]]),
        ("They won in eighteen hundred towns.", []),
        ("Talks are set for November 18-19, 2018.", [["2018-11-18/2018-11-20", "2018-11-18/2018-11-19"]]),
    ],
)  # fmt: skip
def test_expressions_of_the_calendar_are_read(text: str, expected: Values) -> None:
    """Weeks by their first day, days of the present month, years in words, and stretches whose last day may not count."""
    assert dates(text) == expected


def test_a_figure_behind_a_named_day_counts() -> None:
    """The day of "Boxing Day" numbers no people, as that of "day 12" does."""
    kinds = {
        claim.surface: claim.kind for claim in factcheck.extract("On Boxing Day 14 people died, on day 12.", lang="en")
    }
    assert kinds == {"Boxing Day": "date", "14 people": "count", "12": "identifier"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They meet on the first Friday of July 2016.", [["2016-07-01"]]),
        ("They meet on the 3rd Monday in January 2019.", [["2019-01-21"]]),
        ("They meet on the last Friday of this month.", [["2018-05-25"]]),
        ("They meet on the second Sunday of next month.", [["2018-06-10"]]),
        ("Last Friday he left.", [["2018-05-18"]]),
        ("The vote is on Friday next week.", [["2018-06-01"]]),
        ("Sales fell in Jan. - Mar. 2015.", [["2015-01-01/2015-04-01"]]),
        ("In the week to 5 May 2015 stocks fell.", [["2015-04-29/2015-05-06"]]),
        ("It opens on the first weekend of May 2017.", [["2017-05-06/2017-05-08"]]),
        ("In the final quarter of 2015 it fell.", [["2015-10-01/2016-01-01"]]),
        ("It fell in the second half of the 1990s.", [["1990-01-01/2000-01-01"]]),
        ("It was built in the nineteen eighties.", [["1980-01-01/1990-01-01"]]),
        ("Two weeks prior to May 1, 2015 it shut.", [["2015-04-17"]]),
    ],
)
def test_days_and_stretches_told_by_others_are_read(text: str, expected: Values) -> None:
    """A weekday of a month, of a week, a week by its last day, and decades are what a reader takes them for."""
    assert dates(text) == expected
