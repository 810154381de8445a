"""Stretches of time: with two ends, with one, and ends that lean on each other."""

from __future__ import annotations

from datetime import date as Date

import pytest

from factcheck.extract.dates import finding as dates
from factcheck.extract.dates.mentions import DateMention
from factcheck.extract.fold import View
from factcheck.locales import pack
from factcheck.model import Period

TODAY = Date(2019, 3, 20)  # a Wednesday


def find(text: str, lang: str = "en") -> list[DateMention]:
    """The date mentions of a text."""
    of = pack(lang)
    return dates.find(View(text, of), pack=of, release_date=TODAY)


def one(text: str, lang: str = "en") -> DateMention:
    """The only date mention of a text."""
    mentions = find(text, lang)
    assert len(mentions) == 1, mentions
    return mentions[0]


def days(start: str, end: str) -> Period:
    """A period of ISO dates, a side left open where it is empty."""
    return Period(Date.fromisoformat(start) if start else None, Date.fromisoformat(end) if end else None)


@pytest.mark.parametrize(
    ("text", "lang", "start", "end"),
    [
        ("between August 2014 and the end of March 2019", "en", "2014-08-01", "2019-03-31"),
        ("بين آب 2014 ونهاية آذار 2019", "ar", "2014-08-01", "2019-03-31"),
        ("from 2014 to 2019", "en", "2014-01-01", "2019-12-31"),
        ("من 2014 إلى 2019", "ar", "2014-01-01", "2019-12-31"),
        ("بين عامي 2014 و2019", "ar", "2014-01-01", "2019-12-31"),
        ("2014–2018", "en", "2014-01-01", "2018-12-31"),
        ("2012–13", "en", "2012-01-01", "2013-12-31"),
        ("2010-11", "en", "2010-01-01", "2011-12-31"),
        ("3–5 May 2019", "en", "2019-05-03", "2019-05-05"),
        ("3 to 5 May 2019", "en", "2019-05-03", "2019-05-05"),
        ("بين 3 و5 أيار 2019", "ar", "2019-05-03", "2019-05-05"),
        ("من 3 إلى 5 مايو 2019", "ar", "2019-05-03", "2019-05-05"),
        ("May 3–5, 2019", "en", "2019-05-03", "2019-05-05"),
        ("from the 27th to the 3rd of April 2019", "en", "2019-03-27", "2019-04-03"),
        ("28 December to 3 January 2019", "en", "2018-12-28", "2019-01-03"),
        ("Nov 18-Dec 19, 2015", "en", "2015-11-18", "2015-12-19"),
        ("January to April 2015", "en", "2015-01-01", "2015-04-30"),
        ("from November 2018 to March", "en", "2018-11-01", "2019-03-31"),
        ("January 12, 2016 - 01/22/2016", "en", "2016-01-12", "2016-01-22"),
        ("from 10/1 to 11/7", "en", "2018-10-01", "2018-11-07"),
        ("from 5/1-5/7, 2020", "en", "2020-05-01", "2020-05-07"),
        ("10/1-11/2/2017", "en", "2017-10-01", "2017-11-02"),
        ("March-April 2018", "en", "2018-03-01", "2018-04-30"),
        ("28 December to 3 January", "en", "2018-12-28", "2019-01-03"),
        ("from the 28th to the 3rd of January 2019", "en", "2018-12-28", "2019-01-03"),
        ("from 9 April through the seventeenth", "en", "2019-04-09", "2019-04-17"),
        ("5/1/2019-5/7/2020", "en", "2019-05-01", "2020-05-07"),
        ("from January 2019 to date", "en", "2019-01-01", "2019-03-20"),
        ("between Jan 2019 and now", "en", "2019-01-01", "2019-03-20"),
        ("from next Monday to Friday", "en", "2019-03-25", "2019-03-29"),
        ("from 2007 to the end of 2008", "en", "2007-01-01", "2008-12-31"),
        ("في الفترة من 1 يناير إلى 31 مارس 2020", "ar", "2020-01-01", "2020-03-31"),
    ],
)
def test_stretches_reach_from_start_to_end(text: str, lang: str, start: str, end: str) -> None:
    """The days of both ends count; a month or year that one end leaves out is the other's."""
    mention = one(text, lang)
    assert mention.kind == "period"
    assert mention.when.period == days(start, end)


def test_the_last_end_may_be_left_out() -> None:
    """Whether a stretch includes its last year is open, so the second reading leaves it out."""
    assert one("from 2014 to 2018").when.readings == (
        days("2014-01-01", "2018-12-31"),
        days("2014-01-01", "2017-12-31"),
    )


@pytest.mark.parametrize(
    ("text", "lang", "start", "end", "bound"),
    [
        ("since August 2014", "en", "2014-08-01", "", "since"),
        ("منذ عام 2014", "ar", "2014-01-01", "", "since"),
        ("2012 or later", "en", "2012-01-01", "", "since"),
        ("prior to March 2018", "en", "", "2018-02-28", "before"),
        ("until 2018", "en", "", "2018-12-31", "until"),
        ("after 2015", "en", "2016-01-01", "", "after"),
        ("before 2019", "en", "", "2018-12-31", "before"),
        ("قبل عام 2019", "ar", "", "2018-12-31", "before"),
        ("by the end of June 2018", "en", "", "2018-06-30", "until"),
        ("بحلول نهاية حزيران 2018", "ar", "", "2018-06-30", "until"),
        ("before the end of the year", "en", "", "2019-12-31", "before"),
        ("after the beginning of March 2018", "en", "2018-03-01", "", "after"),
    ],
)
def test_one_end_leaves_the_other_open(text: str, lang: str, start: str, end: str, bound: str) -> None:
    """Since, after, before and by give a period that is open to one side."""
    mention = one(text, lang)
    assert mention.bound == bound
    assert mention.when.period == mention.about == days(start, end)


def test_a_bounded_day_is_still_a_day() -> None:
    """ "By Friday, 22 March 2019" names a day that can be checked, and an open stretch."""
    mention = one("by Friday, 22 March 2019")
    assert (mention.kind, mention.when.weekday) == ("date", 4)
    assert mention.when.readings == (days("2019-03-22", "2019-03-22"), days("", "2019-03-22"))
    assert mention.about == days("", "2019-03-22")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Thursday through Sunday", 1),
        ("in 2018 and 2019", 2),
        ("sales of 2007 and 2009", 2),
        ("from March 2018", 1),
        ("by fiscal 2013", 1),
        ("since Monday", 1),
        ("April/March 2018", 1),
        ("from Monday to Friday", 1),
        ("from March 2018 to Friday", 2),
        ("by 2000 people", 0),
        ("by 9999", 0),
    ],
)
def test_what_is_no_stretch_stays_apart(text: str, count: int) -> None:
    """A reversed pair, a list of years, and one end by itself are mentions of their own."""
    assert len(find(text)) == count


def test_a_long_run_of_years_is_read_in_linear_time() -> None:
    """A page of nothing but years is cut into pieces and every year is found."""
    text = "in " + "2014, " * 3000
    assert len(find(text)) >= 1
