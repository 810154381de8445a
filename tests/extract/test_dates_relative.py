"""Dates told from the release or from another date, and parts of years and months."""

from __future__ import annotations

from datetime import date as Date

import pytest

from factcheck.extract.dates import finding as dates
from factcheck.extract.dates.mentions import DateMention
from factcheck.extract.fold import View
from factcheck.locales import pack
from factcheck.model import Period

TODAY = Date(2019, 3, 20)  # a Wednesday


def one(text: str, lang: str = "en", today: Date | None = TODAY) -> DateMention:
    """The only date mention of a text."""
    of = pack(lang)
    mentions = dates.find(View(text, of), pack=of, release_date=today)
    assert len(mentions) == 1, mentions
    return mentions[0]


def days(start: str, end: str = "") -> Period:
    """A period of ISO dates, one day where no end is given."""
    return Period(Date.fromisoformat(start), Date.fromisoformat(end or start))


@pytest.mark.parametrize(
    ("text", "lang", "start", "end"),
    [
        ("announced today", "en", "2019-03-20", ""),
        ("announced yesterday", "en", "2019-03-19", ""),
        ("opens tomorrow", "en", "2019-03-21", ""),
        ("the day before yesterday", "en", "2019-03-18", ""),
        ("أعلن أمس", "ar", "2019-03-19", ""),
        ("أعلن أمس الثلاثاء", "ar", "2019-03-19", ""),
        ("يفتتح غدا", "ar", "2019-03-21", ""),
        ("last month", "en", "2019-02-01", "2019-02-28"),
        ("خلال الشهر الماضي", "ar", "2019-02-01", "2019-02-28"),
        ("next week", "en", "2019-03-25", "2019-03-31"),
        ("الأسبوع المقبل", "ar", "2019-03-25", "2019-03-31"),
        ("this quarter", "en", "2019-01-01", "2019-03-31"),
        ("last year", "en", "2018-01-01", "2018-12-31"),
        ("العام الماضي", "ar", "2018-01-01", "2018-12-31"),
        ("هذا العام", "ar", "2019-01-01", "2019-12-31"),
        ("the next decade", "en", "2020-01-01", "2029-12-31"),
        ("over the past decade", "en", "2009-03-20", "2019-03-19"),
        ("خلال العقد الماضي", "ar", "2009-03-20", "2019-03-19"),
        ("this century", "en", "2000-01-01", "2099-12-31"),
        ("next weekend", "en", "2019-03-30", "2019-03-31"),
        ("the next fortnight", "en", "2019-04-01", "2019-04-14"),
        ("last half", "en", "2018-07-01", "2018-12-31"),
        ("over the last six months", "en", "2018-09-20", "2019-03-19"),
        ("خلال الأشهر الستة الماضية", "ar", "2018-09-20", "2019-03-19"),
        ("the past two quarters", "en", "2018-07-01", "2018-12-31"),
        ("the coming three quarters", "en", "2019-04-01", "2019-12-31"),
        ("the next two days", "en", "2019-03-21", "2019-03-22"),
        ("خلال اليومين المقبلين", "ar", "2019-03-21", "2019-03-22"),
        ("two weeks ago", "en", "2019-03-06", ""),
        ("قبل أسبوعين", "ar", "2019-03-06", ""),
        ("قبل ثلاثة أيام", "ar", "2019-03-17", ""),
        ("2 weeks and 2 days ago", "en", "2019-03-04", ""),
        ("two months later", "en", "2019-05-20", ""),
        ("three days from today", "en", "2019-03-23", ""),
        ("five days before 1 May 2019", "en", "2019-04-26", ""),
        ("2 weeks starting 20 May 2019", "en", "2019-05-20", "2019-06-02"),
        ("the week of 15 May 2019", "en", "2019-05-13", "2019-05-19"),
        ("the week commencing 13 May 2019", "en", "2019-05-13", "2019-05-19"),
        ("in week 3 of 2027", "en", "2027-01-18", "2027-01-24"),
        ("Monday of next week", "en", "2019-03-25", ""),
        ("next week Monday", "en", "2019-03-25", ""),
        ("next Monday", "en", "2019-03-25", ""),
        ("this Friday", "en", "2019-03-22", ""),
        ("last Friday", "en", "2019-03-15", ""),
        ("past Monday", "en", "2019-03-18", ""),
        ("الجمعة الماضي", "ar", "2019-03-15", ""),
        ("الاثنين الماضي", "ar", "2019-03-18", ""),
        ("last January", "en", "2019-01-01", "2019-01-31"),
        ("next January", "en", "2020-01-01", "2020-01-31"),
        ("في كانون الثاني الماضي", "ar", "2019-01-01", "2019-01-31"),
        ("in May of last year", "en", "2018-05-01", "2018-05-31"),
        ("in May this year", "en", "2019-05-01", "2019-05-31"),
        ("في مايو من العام الماضي", "ar", "2018-05-01", "2018-05-31"),
        ("next 6 April", "en", "2019-04-06", ""),
        ("the year to date", "en", "2019-01-01", "2019-03-20"),
        ("next Friday 5 April", "en", "2019-04-05", ""),
        ("last 6 April", "en", "2018-04-06", ""),
        ("this 6 April", "en", "2019-04-06", ""),
        ("It will open in two days.", "en", "2019-03-22", ""),
        ("سيفتتح الجسر بعد يومين.", "ar", "2019-03-22", ""),
        ("three centuries ago", "en", "1719-03-20", ""),
        ("the first 10 days of 2018", "en", "2018-01-01", "2018-01-10"),
        ("on the 22nd", "en", "2019-02-22", ""),
        ("the week of the 18th", "en", "2019-03-18", "2019-03-24"),
        ("in (May 2018)", "en", "2018-05-01", "2018-05-31"),
        ("early in the quarter", "en", "2019-01-01", "2019-01-30"),
    ],
)
def test_relative_dates_count_from_the_release(text: str, lang: str, start: str, end: str) -> None:
    """What is told from the release's day is worked out from it."""
    assert one(text, lang).when.period == days(start, end)


def test_units_ago_are_loose_and_exact() -> None:
    """ "Two months ago" is that month, or the very day."""
    assert one("two months ago").when.readings == (days("2019-01-01", "2019-01-31"), days("2019-01-20"))


def test_a_bare_weekday_is_the_last_or_the_next() -> None:
    """ "On Monday" may be past or to come; on a Wednesday, "Wednesday" is today."""
    assert one("on Monday").when.readings == (days("2019-03-18"), days("2019-03-25"))
    assert one("on Wednesday").when.period == days("2019-03-20")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("last month", "en"),
        ("yesterday", "en"),
        ("on Monday", "en"),
        ("next Monday", "en"),
        ("last March", "en"),
        ("Monday of next week", "en"),
        ("two weeks ago", "en"),
        ("in May of last year", "en"),
        ("in Q3", "en"),
        ("الشهر الماضي", "ar"),
        ("قبل أسبوعين", "ar"),
        ("مطلع العام الجاري", "ar"),
    ],
)
def test_without_a_release_date_they_are_kept_and_mean_no_period(text: str, lang: str) -> None:
    """A relative date stays a mention where nothing says from when it counts."""
    assert one(text, lang, None).when.period is None


@pytest.mark.parametrize(
    ("text", "lang", "start", "end"),
    [
        ("Q3 2024", "en", "2024-07-01", "2024-09-30"),
        ("Q3 of 2024", "en", "2024-07-01", "2024-09-30"),
        ("2024 Q3", "en", "2024-07-01", "2024-09-30"),
        ("2024-Q3", "en", "2024-07-01", "2024-09-30"),
        ("3Q24 results", "en", "2024-07-01", "2024-09-30"),
        ("the third quarter of 2024", "en", "2024-07-01", "2024-09-30"),
        ("third quarter 2024", "en", "2024-07-01", "2024-09-30"),
        ("the last quarter of 2018", "en", "2018-10-01", "2018-12-31"),
        ("the first quarter of the year", "en", "2019-01-01", "2019-03-31"),
        ("the first quarter of last year", "en", "2018-01-01", "2018-03-31"),
        ("الربع الثالث من عام 2024", "ar", "2024-07-01", "2024-09-30"),
        ("الربع الثالث 2024", "ar", "2024-07-01", "2024-09-30"),
        ("H1 2019", "en", "2019-01-01", "2019-06-30"),
        ("the second half of 2019", "en", "2019-07-01", "2019-12-31"),
        ("النصف الأول من 2019", "ar", "2019-01-01", "2019-06-30"),
        ("the first six months of 2019", "en", "2019-01-01", "2019-06-30"),
        ("the first nine months of the year", "en", "2019-01-01", "2019-09-30"),
        ("nine months ended September 30, 2020", "en", "2020-01-01", "2020-09-30"),
        ("the year ended 31 March 2018", "en", "2017-04-01", "2018-03-31"),
        ("the third quarter of fiscal 2025 ended September 30, 2025", "en", "2025-07-01", "2025-09-30"),
        ("الأشهر التسعة المنتهية في 30 سبتمبر 2020", "ar", "2020-01-01", "2020-09-30"),
        ("the last week of July 2016", "en", "2016-07-25", "2016-07-31"),
        ("the third week of January 2018", "en", "2018-01-15", "2018-01-21"),
        ("the first 2 weeks of 2021", "en", "2021-01-04", "2021-01-17"),
        ("the 1990s", "en", "1990-01-01", "1999-12-31"),
        ("the '90s", "en", "1990-01-01", "1999-12-31"),
        ("the nineties", "en", "1990-01-01", "1999-12-31"),
        ("تسعينيات القرن الماضي", "ar", "1990-01-01", "1999-12-31"),
        ("the 21st century", "en", "2000-01-01", "2099-12-31"),
        ("القرن الحادي والعشرين", "ar", "2000-01-01", "2099-12-31"),
        ("mid-November 2018", "en", "2018-11-10", "2018-11-20"),
        ("early March 2019", "en", "2019-03-01", "2019-03-10"),
        ("the end of March 2019", "en", "2019-03-21", "2019-03-31"),
        ("نهاية آذار 2019", "ar", "2019-03-21", "2019-03-31"),
        ("early 2019", "en", "2019-01-01", "2019-04-30"),
        ("منتصف 2018", "ar", "2018-05-01", "2018-08-31"),
        ("late last year", "en", "2018-09-01", "2018-12-31"),
        ("earlier this week", "en", "2019-03-18", "2019-03-19"),
        ("later this week", "en", "2019-03-21", "2019-03-24"),
        ("the end of the quarter", "en", "2019-03-02", "2019-03-31"),
        ("Dec-2018", "en", "2018-12-01", "2018-12-31"),
        ("12/2015", "en", "2015-12-01", "2015-12-31"),
        ("on 2015-3", "en", "2015-03-01", "2015-03-31"),
        ("April of 87", "en", "1987-04-01", "1987-04-30"),
    ],
)
def test_parts_of_years_and_months(text: str, lang: str, start: str, end: str) -> None:
    """Quarters, halves, decades, weeks and thirds cover the days that they mean."""
    assert one(text, lang).when.period == days(start, end)


@pytest.mark.parametrize(
    ("text", "lang", "year"),
    [
        ("in FY2013", "en", 2013),
        ("in FY 2013/14", "en", 2013),
        ("in FY26", "en", 2026),
        ("in fiscal 2013", "en", 2013),
        ("Q1 FY26", "en", 2026),
        ("the first quarter of fiscal year 2025", "en", 2025),
        ("في السنة المالية 2013", "ar", 2013),
    ],
)
def test_a_fiscal_year_has_no_known_days(text: str, lang: str, year: int) -> None:
    """When a fiscal year begins is not known, so it has a year and no period."""
    mention = one(text, lang)
    assert (mention.kind, mention.when.year, mention.when.period) == ("period", year, None)


def test_quarters_without_a_year_are_the_nearest() -> None:
    """Q1 in a release of March is the one that runs; the other reading is the next year's."""
    assert one("in Q1").when.readings == (days("2019-01-01", "2019-03-31"), days("2020-01-01", "2020-03-31"))


@pytest.mark.parametrize(
    "text",
    [
        "the week following the election",
        "in her thirties",
        "the second half was better",
        "the 5 weeks ended well",
        "in ten years of work",
        "the last day on which it ran",
        "the largest rise in ten years.",
        "They sold out in two days.",
        "the 12th day of 2 years",
        "fiscal discipline",
        "over 3 weeks starting soon",
        "the 95s and the 1995s",
    ],
)
def test_what_counts_time_without_telling_a_date_is_none(text: str) -> None:
    """Lengths, ages and names hold words of time and tell no day."""
    of = pack("en")
    assert dates.find(View(text, of), pack=of, release_date=TODAY) == []


def test_what_counts_from_the_story_says_nothing_of_a_figure() -> None:
    """ "The following month" is read from the release, but no figure is about it."""
    mention = one("in the following month")
    assert mention.when.period == days("2019-04-01", "2019-04-30")
    assert mention.about is None


def test_a_lone_ordinal_and_week_say_nothing() -> None:
    """ "The second week" of nothing is no date."""
    of = pack("en")
    assert dates.find(View("the second week was better, and the 3 weeks too", of), pack=of, release_date=TODAY) == []


def test_years_in_words_are_read_beside_other_words_of_dates() -> None:
    """A year in words is read where the cluster holds a month."""
    mention = one("in October two thousand and fifteen")
    assert mention.when.period == days("2015-10-01", "2015-10-31")
    assert one("on 6 April seventeen hundred thirty-three").when.period == days("1733-04-06")
    assert one("on fifteen August nineteen ninety-three").when.period == days("1993-08-15")
    assert one("يوم مايو تسعة وعشرين", "ar").when.day == 29


def test_a_week_that_a_month_does_not_have_is_left_out() -> None:
    """May has no fortieth week: only the month is told."""
    assert one("the 40th week of May").when.period == days("2019-05-01", "2019-05-31")


@pytest.mark.parametrize(
    ("text", "lang", "start", "end"),
    [
        ("over the past month", "en", "2019-02-20", "2019-03-20"),
        ("in the past month", "en", "2019-02-01", "2019-02-28"),
        ("during the last year", "en", "2018-03-20", "2019-03-20"),
        ("خلال الشهر الماضي", "ar", "2019-02-20", "2019-03-20"),
        ("في الشهر الماضي", "ar", "2019-02-01", "2019-02-28"),
    ],
)
def test_a_figure_over_the_past_month_is_about_the_days_up_to_the_release(
    text: str, lang: str, start: str, end: str
) -> None:
    """A stretch up to the release (of 20 March) is told by "over the past month", a calendar month by "last month"."""
    of = pack(lang)
    (found,) = dates.find(View(text, of), pack=of, release_date=Date(2019, 3, 20))
    assert found.about == days(start, end)
