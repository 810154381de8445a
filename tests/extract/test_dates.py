"""Dates as they are written out: every order, two calendars' names, partial dates kept partial."""

from __future__ import annotations

from datetime import date as Date

import pytest

from factcheck.extract.dates import finding as dates
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


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("It opened on 23 March 2019.", "en"),
        ("It opened on March 23, 2019.", "en"),
        ("It opened on Mar. 23, 2019.", "en"),
        ("It opened on the 23rd of March, 2019.", "en"),
        ("It opened on the twenty-third of March 2019.", "en"),
        ("It opened on 23-Mar-2019.", "en"),
        ("It opened on 2019-03-23.", "en"),
        ("It opened on 2019/03/23.", "en"),
        ("It opened on 2019-Mar-23.", "en"),
        ("It opened on 23/03/2019.", "en"),
        ("It opened on 3/23/2019.", "en"),
        ("It opened on 23.03.2019.", "en"),
        ("It opened on 23 March of 2019.", "en"),
        ("It opened on March 23 (2019).", "en"),
        ("It opened on March-2019-23.", "en"),
        ("It opened on the 23rd day of March, 2019.", "en"),
        ("It opened on 23 March '19.", "en"),
        ("افتتح في 23 مارس 2019.", "ar"),
        ("افتتح في ٢٣ مارس ٢٠١٩.", "ar"),
        ("افتتح في 23 آذار/مارس 2019.", "ar"),
        ("افتتح في 23 مارس (آذار) 2019.", "ar"),
        ("افتتح في 23 آذار من عام 2019.", "ar"),
        ("افتتح في الثالث والعشرين من آذار 2019م.", "ar"),
        ("افتتح بتاريخ 23/3/2019.", "ar"),
        ("افتتح بتاريخ 2019-3-23.", "ar"),
    ],
)
def test_full_dates_in_every_written_form(text: str, lang: str) -> None:
    """However it is written, a full date is one day."""
    mention = one(text, lang)
    assert mention.kind == "date"
    assert mention.when.period == days("2019-03-23")
    assert (mention.when.month, mention.when.day) == (3, 23)


@pytest.mark.parametrize(
    ("text", "lang", "kind", "period", "parts"),
    [
        ("in September 2018", "en", "period", days("2018-09-01", "2018-09-30"), (2018, 9, None)),
        ("في أيلول 2018", "ar", "period", days("2018-09-01", "2018-09-30"), (2018, 9, None)),
        ("in Sept. 2018", "en", "period", days("2018-09-01", "2018-09-30"), (2018, 9, None)),
        ("خلال شهر تشرين الأول/أكتوبر 2018", "ar", "period", days("2018-10-01", "2018-10-31"), (2018, 10, None)),
        ("في جويلية 2018", "ar", "period", days("2018-07-01", "2018-07-31"), (2018, 7, None)),
        ("في غشت 2018", "ar", "period", days("2018-08-01", "2018-08-31"), (2018, 8, None)),
        ("in 2014", "en", "year", days("2014-01-01", "2014-12-31"), (2014, None, None)),
        ("في عام 2014", "ar", "year", days("2014-01-01", "2014-12-31"), (2014, None, None)),
        ("سنة 2002م", "ar", "year", days("2002-01-01", "2002-12-31"), (2002, None, None)),
        ("للعام 2018", "ar", "year", days("2018-01-01", "2018-12-31"), (2018, None, None)),
        ("in February 2020", "en", "period", days("2020-02-01", "2020-02-29"), (2020, 2, None)),
    ],
)
def test_partial_dates_stay_partial(
    text: str, lang: str, kind: str, period: Period, parts: tuple[int | None, ...]
) -> None:
    """A month is a month and a year is a year, in whichever calendar's names."""
    mention = one(text, lang)
    assert (mention.kind, mention.when.period) == (kind, period)
    assert (mention.when.year, mention.when.month, mention.when.day) == parts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("في 23 آذار/مارس 2019", (3, 3)),
        ("في آب/أبريل 2018", (8, 4)),
        ("في نيسان أبريل 2018", (4, 4)),
        ("في أبريل (نيسان) 2018", (4, 4)),
        ("في نيسان 2018", ()),
    ],
)
def test_both_calendars_names_are_kept(text: str, names: tuple[int, ...]) -> None:
    """Two names of a month are written down, agreeing or not; names of one calendar are no pair."""
    assert one(text, "ar").when.month_names == names


def test_two_months_of_one_calendar_are_a_stretch() -> None:
    """March/April is two months, and so is آذار/نيسان."""
    assert one("in March/April 2018").when.period == days("2018-03-01", "2018-04-30")
    assert one("في آذار/نيسان 2018", "ar").when.period == days("2018-03-01", "2018-04-30")


@pytest.mark.parametrize(
    ("text", "lang", "first", "second"),
    [
        ("due on 03/04/2019", "en", "2019-03-04", "2019-04-03"),
        ("بتاريخ 03/04/2019", "ar", "2019-04-03", "2019-03-04"),
    ],
)
def test_digits_in_two_orders_keep_both_readings(text: str, lang: str, first: str, second: str) -> None:
    """03/04/2019 is two days, the language's own order first."""
    when = one(text, lang).when
    assert when.period == days(first)
    assert when.readings == (days(first), days(second))


def test_years_of_two_digits_keep_both_centuries() -> None:
    """12/12/30 is of this century or the last; equal day and month leave one order."""
    assert one("on 12/12/30").when.readings == (days("2030-12-12"), days("1930-12-12"))
    assert one("on 11/11").when.readings == (days("2018-11-11"), days("2019-11-11"))


@pytest.mark.parametrize(
    "text",
    [
        "code 13/13/2019",
        "2019-05-123",
        "on 2019/2c62",
        "s117-83-1945-3",
        "ee5feb61",
        "12345678901/3",
        "version 3.4.12",
        "at 10.1.1.20",
        "the 5-10-12 system",
    ],
)
def test_what_no_calendar_has_is_no_date(text: str) -> None:
    """Numbers that no order makes a day of are left to others."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("on 31 April 2018", "en"),
        ("on 2018-04-31", "en"),
        ("on April 31, 2018", "en"),
        ("في 31 نيسان 2018", "ar"),
        ("on 29 February 2019", "en"),
    ],
)
def test_impossible_days_are_flagged(text: str, lang: str) -> None:
    """A day that the calendar does not have is kept, flagged, and means no period."""
    when = one(text, lang).when
    assert when.impossible
    assert when.period is None


def test_29_february_may_exist() -> None:
    """Without a year, 29 February is possible; its readings are leap years."""
    when = one("on 29 February").when
    assert not when.impossible
    assert {each.start for each in when.readings} == {Date(2016, 2, 29), Date(2020, 2, 29)}


def test_an_impossible_end_of_a_stretch_is_flagged() -> None:
    """28–31 April has one day too many; its ends stand apart, so that the wrong one can be named."""
    first, last = found("28–31 April 2019")
    assert (first.when.impossible, last.when.impossible) == (False, True)


def test_a_date_without_its_year_keeps_both_readings() -> None:
    """The nearer year comes first; without a release there is none."""
    when = one("on May 3").when
    assert when.readings == (days("2019-05-03"), days("2018-05-03"))
    assert (when.year, when.month, when.day) == (None, 5, 3)
    assert one("on May 3", today=None).when.period is None


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("في 15 رمضان 1440هـ", days("2019-05-20")),
        ("في 15 رمضان 1440", days("2019-05-20")),
        ("في رمضان 1440 هـ", days("2019-05-06", "2019-06-03")),
        ("عام 1440هـ", days("2018-09-11", "2019-08-30")),
    ],
)
def test_hijri_dates_are_converted(text: str, period: Period) -> None:
    """A Hijri date is its Gregorian days by the Umm al-Qura calendar; its own year is not taken for a Gregorian one."""
    when = one(text, "ar").when
    assert when.period == period
    assert when.year is None


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("You may attend.", "en"),
        ("May I ask why?", "en"),
        ("The march went on.", "en"),
        ("The Baltimore Sun. It rose.", "en"),
        ("Only 5 may attend.", "en"),
        ("deliver 2000 pieces", "en"),
        ("a total of 2019 people", "en"),
        ("rose to 2019 units", "en"),
        ("today's market", "en"),
        ("the coming years", "en"),
        ("the Audi Q3 is", "en"),
        ("at https://stats.example/en/2023/q4-report.pdf", "en"),
        ("an H1N1 wave, more H2O, an H1-B visa", "en"),
        ("on Super Tuesday", "en"),
        ("the magazine HRO Today writes", "en"),
        ("مليون برميل في اليوم", "ar"),
        ("اليوم العالمي للمياه", "ar"),
        ("في الثلاثينيات من عمره", "ar"),
        ("see /2024-report-in-november-extra/", "en"),
        ("Tel: +86 2010-2015-86", "en"),
        ("1,2019,333", "en"),
        ("مارس الضغط عليهم", "ar"),
        ("خلال السنوات الماضية", "ar"),
        ("بلغ 2014 شخصا", "ar"),
        ("لا تاريخ هنا", "ar"),
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str, lang: str) -> None:
    """Words and numbers that are dates elsewhere count only in company."""
    assert found(text, lang) == []


def test_in_a_month_a_number_behind_is_no_day() -> None:
    """ "In March 15 people died" tells of March and of fifteen people."""
    mention = one("In March 15 people died.")
    assert (mention.when.month, mention.when.day) == (3, None)
    assert one("On March 15 people gathered.").when.day == 15


def test_money_is_no_day() -> None:
    """The number behind a currency sign is a price."""
    assert one("for $ 12 December 27").when.day == 27


def test_offsets_point_at_the_untouched_text() -> None:
    """Marks that folding drops do not move a date."""
    of = pack("ar")
    text = "وقّعت في ٢٣ آذَار/مارس ٢٠١٩ الاتفاقَ"
    view = View(text, of)
    (mention,) = dates.find(view, pack=of)
    assert text[view.original(mention.start) : view.original_end(mention.end)] == "٢٣ آذَار/مارس ٢٠١٩"


def test_a_drawn_out_letter_belongs_to_its_date() -> None:
    """The tatweel of هـ stands inside the era's letters, not behind them."""
    of = pack("ar")
    view = View("في رمضان 1440 هـ بدأ", of)
    (mention,) = dates.find(view, pack=of)
    assert view.original_end(mention.end) == len("في رمضان 1440 هـ")


def test_words_and_numerals_may_be_given() -> None:
    """The caller's own search of words and digits gives the same dates."""
    of = pack("en")
    text = "on 5 May 2019 and in 2017"
    view = View(text, of)
    assert "may" in dates.entries(of)
    given = dates.find(view, pack=of, words=[5], numerals=[(3, 4), (9, 13), (21, 25)])
    assert given == dates.find(view, pack=of)


def test_a_blank_line_ends_a_date() -> None:
    """A number that ends one paragraph is not the day of a month that begins the next."""
    assert one("there were 12\n\nMarch 2019 was cold").when.day is None
    assert one("it was on March\n3, 2019").when.day == 3


def test_a_name_of_two_words_may_break_over_a_line() -> None:
    """كانون الثاني is one month's name even where a line ends inside it."""
    assert one("في كانون\nالثاني 2018", "ar").when.period == days("2018-01-01", "2018-01-31")
