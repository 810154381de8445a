"""What the examples of the TIM checks do not show: ways of counting, languages, neighbours."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal

import pytest

import factcheck
from factcheck.checks.times.elapsed import Span, hull, length, spans, until
from factcheck.model import Interval, Period, When


def year(number: int) -> When:
    return When(Period(Date(number, 1, 1), Date(number, 12, 31)), year=number)


def day(month: int, number: int) -> When:
    return When(None, month=month, day=number)


def between(low: int, high: int) -> Interval:
    return Interval(Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("first", "last", "unit", "expected"),
    [
        (day(5, 3), day(5, 14), "day", between(11, 12)),
        (day(3, 1), day(4, 14), "day", between(44, 45)),
        (day(12, 26), day(1, 5), "day", between(10, 11)),
        (day(2, 2), day(5, 31), "day", between(118, 120)),  # with and without a leap day
        (day(5, 4), day(5, 18), "week", between(2, 3)),
        (year(2003), year(2012), "year", between(8, 10)),
        (year(2014), year(2014), "year", between(0, 1)),
        (day(1, 1), day(3, 31), "month", between(2, 3)),
    ],
)
def test_a_length_covers_every_way_of_counting(first: When, last: When, unit: str, expected: Interval) -> None:
    """Both days counted or one, a part of a month or year counted or not."""
    assert hull(spans(first, last), unit) == expected


def test_dates_that_do_not_exist_or_run_backwards_enclose_nothing() -> None:
    """31 April is no day, and 2012 to 2003 no stretch."""
    assert spans(day(4, 31), day(5, 3)) == []
    assert spans(year(2012), year(2003)) == []
    assert hull([], "day") is None
    assert length(Span(Period(None, None), Period(None, None)), "day") is None


def test_since_a_year_counts_until_the_release() -> None:
    """From some day of 2014 to 23 March 2019: four full years at least, six begun ones at most."""
    assert hull(until(year(2014), Date(2019, 3, 23)), "year") == between(4, 6)
    assert until(day(5, 3), Date(2019, 3, 23)) == []


def findings(text: str, lang: str = "en", date: Date | None = None) -> list[str]:
    """The codes of the TIM findings in a text."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang, date=date), select=["TIM"])
    return [each.check for each in report.findings]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The 30-day notice runs from 1 to 14 May.", "en"),
        ("It closed for two weeks in 2019 and from 3 to 4 May 2020.", "en"),
        ("The five-year average, from 2003 to 2014, was 12.", "en"),
        ("Sales fell from 2019 to 2014.", "en"),
        ("The line is open 2019–2024 and from 27 to 3 May.", "en"),
        ("من 15 كانون الأول إلى 3 كانون الثاني 2024.", "ar"),
        ("تمتد الخطة على الأعوام 2020-2016.", "ar"),
        ("في أوت/سبتمبر 2019.", "ar"),
    ],
)
def test_what_may_be_right_is_left_alone(text: str, lang: str) -> None:
    """Another duration than that of the dates, stretches over the turn of a year, and months that follow each other."""
    assert findings(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "code"),
    [
        ("It began on 10 June 2019 and expired on 9 June 2019.", "en", "TIM04"),
        ("The nine-year siege (1992–1995) is over.", "en", "TIM03"),
        ("She led it from 2003 to 2012, a total of twelve years.", "en", "TIM03"),
        ("It opened on 32 March 2020.", "en", "TIM02"),
        ("The fair (Saturday, 31 April 2022) is free.", "en", "TIM02"),
        ("It opened two days after 31 April 2020.", "en", "TIM02"),
        ("افتتح بعد يومين من 31 نيسان 2020.", "ar", "TIM02"),
        ("جرى اللقاء في جوان (يوليو) 2019.", "ar", "TIM05"),
        ("بدأ العمل في 24 أيار 2019 وانتهى في 22 أيار 2019.", "ar", "TIM04"),
        ("حكم تسع سنوات (1987-2010).", "ar", "TIM03"),
    ],
)
def test_what_cannot_be_right_is_found(text: str, lang: str, code: str) -> None:
    """The same slips in other words than the examples'."""
    assert findings(text, lang) == [code]


def test_a_quarter_may_be_that_of_a_company() -> None:
    """The first quarter of a company's 2025 may be over in December 2024; May 2025 is not."""
    assert findings("In the first quarter of 2025 sales fell to 12 tonnes.", date=Date(2024, 12, 2)) == []
    assert findings("In May 2025 sales fell to 12 tonnes.", date=Date(2024, 12, 2)) == ["TIM06"]


def test_a_duration_is_mended_by_its_digits_or_those_of_a_year() -> None:
    """54 for 45 days; 1985 for 1958, with which sixty years have passed in 2018."""
    (finding,) = factcheck.check("The siege lasted 54 days, from 1 March to 14 April.", select=["TIM03"]).findings
    assert (finding.diagnosis, finding.suggestion) == ("digits-swapped", "45")
    text = "Founded in 1985, the orchestra celebrates its 60th anniversary."
    (finding,) = factcheck.check(text, date=Date(2018, 12, 4), select=["TIM03"]).findings
    assert finding.suspect is not None
    assert (finding.suspect.surface, finding.suggestion) == ("1985", "1958")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("It ran from 31 April to 3 May 2019 or so.", "en"),
        ("Between 2019-05-03 and 2019-04-01 it was shut.", "en"),
        ("The centre was open since 2014 and until 2010.", "en"),
        ("From June 2024 to March 2024 it rained.", "en"),
        ("The 2007–2005 survey found no lead.", "en"),
        ("May 45, 2023, is the last day.", "en"),
    ],
)
def test_odd_dates_are_found_whatever_their_form(text: str, lang: str) -> None:
    """Ends that do not exist, ends in digits, months, bare years, and days behind their month."""
    assert len(findings(text, lang)) >= 1


def test_a_day_of_two_calendars_needs_a_tie() -> None:
    """Two dates in one sentence are two days, unless words or a bracket say that they are one."""
    assert findings("صدر القرار في 15 رجب 1440هـ ونُشر يوم 29 مارس 2019.", "ar") == []
    assert findings("صدر القرار في 15 رجب 1440هـ\nونشر في 29 مارس 2019.", "ar") == []


def test_an_undated_release_is_not_held_against_its_future() -> None:
    """Without the day of the release nothing is known to lie ahead, and no anniversary can be counted."""
    assert findings("In May 2090 the teams cleared 12 mines. Founded in 1984, it marks its 50th anniversary.") == []
