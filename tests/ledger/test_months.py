"""The month that a release or a figure is about."""

from datetime import date as Date

import pytest

from factcheck.ledger import Month, month_of_release, turns_after
from factcheck.ledger.months import month_of_period, whole_month
from factcheck.model import Period
from tests.ledger.releases import release


def test_months_follow_each_other_over_the_turn_of_the_year() -> None:
    """December is followed by January, and January preceded by December."""
    assert Month(2018, 1) == Month(2017, 12).next()
    assert Month(2017, 12) == Month(2018, 1).before()
    assert [Month(2017, 12), Month(2018, 1)] == list(turns_after(Month(2017, 11), Month(2018, 1)))
    assert str(Month(2017, 12)) == "2017-12"


@pytest.mark.parametrize(
    ("text", "day", "lang"),
    [
        ("Report for April 2021. In all, 12 patients since January 2019.", "2021-06-02", "en"),
        ("Since January 2019, 12 patients. This is what April 2021 brought.", "2021-06-02", "en"),
        ("تقرير نيسان 2021", "2021-06-02", "ar"),
    ],
)
def test_a_release_is_about_the_first_recent_month_that_it_names(text: str, day: str, lang: str) -> None:
    """The start of a campaign, years ago, is background and not the month of the report."""
    assert Month(2021, 4) == month_of_release(release(text, day, lang=lang))


def test_a_release_that_names_no_month_is_about_the_month_before_its_day() -> None:
    """A report of early January is about December of the year before."""
    assert Month(2020, 12) == month_of_release(release("12 patients", "2021-01-04"))


def test_a_month_that_has_not_begun_is_not_the_month_of_a_release() -> None:
    """An announcement of the next report does not make this one about it."""
    assert Month(2021, 4) == month_of_release(release("The next report covers June 2021.", "2021-05-03"))


def test_a_release_without_day_or_month_is_about_none() -> None:
    """Where nothing tells, the month is not known; a month that is named is enough."""
    assert month_of_release(release("12 patients")) is None
    assert Month(2021, 4) == month_of_release(release("April 2021"))


def test_a_figure_may_speak_of_another_month_than_its_release() -> None:
    """A release for April may give the figure of March beside its own."""
    april = release("Report for April 2021: 74 patients in March 2021, then 183 patients.", "2021-05-03")
    first, second = [each for each in april.claims if each.kind == "count"]
    assert Month(2021, 3) == month_of_period(first.period, april)
    assert Month(2021, 4) == month_of_period(second.period, april)


def test_the_month_of_writing_is_not_the_month_of_a_figure() -> None:
    """Confirmed this month, says a report on April that was written in May: the figure is April's."""
    april = release("Report for April 2021: 45 patients in May 2021.", "2021-05-03")
    (figure,) = [each for each in april.claims if each.kind == "count"]
    assert Month(2021, 4) == month_of_period(figure.period, april)


def test_only_a_whole_month_is_a_month() -> None:
    """A week, an open period and a whole year are none."""
    assert whole_month(Period(Date(2021, 2, 1), Date(2021, 2, 28))) == Month(2021, 2)
    assert whole_month(Period(Date(2021, 2, 1), Date(2021, 2, 27))) is None
    assert whole_month(Period(Date(2021, 1, 1), Date(2021, 12, 31))) is None
    assert whole_month(Period(Date(2021, 1, 1), None)) is None
    assert whole_month(None) is None
