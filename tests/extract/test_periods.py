"""The time that a figure is about: plain attachments, and the silences."""

from __future__ import annotations

import re
from datetime import date as Date
from typing import NamedTuple

import pytest

from factcheck.extract.dates import finding as dates
from factcheck.extract.dates import periods
from factcheck.extract.fold import View
from factcheck.locales import pack
from factcheck.model import Period

TODAY = Date(2019, 3, 20)


class Figure(NamedTuple):
    """The place of a figure."""

    start: int
    end: int


def attached(text: str, lang: str = "en") -> list[Period | None]:
    """The periods of the figures in angle brackets, which are taken out of the text first."""
    figures: list[Figure] = []
    plain = ""
    for piece in re.split(r"(<[^>]*>)", text):
        if piece.startswith("<"):
            figures.append(Figure(len(plain), len(plain) + len(piece) - 2))
        plain += piece.strip("<>")
    of = pack(lang)
    view = View(plain, of)
    sentences = [0, *(found.end() for found in re.finditer(r"\.\s+", plain))]
    return periods.attach(view, figures, dates.find(view, pack=of, release_date=TODAY), sentences)


def days(start: str, end: str) -> Period:
    """A period of ISO dates, a side left open where it is empty."""
    return Period(Date.fromisoformat(start) if start else None, Date.fromisoformat(end) if end else None)


APRIL = days("2017-04-01", "2017-04-30")


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("In April 2017, we received <27 reports> and closed <28 cases>.", "en", [APRIL, APRIL]),
        ("خلال شهر نيسان/أبريل 2017، تلقينا <27 تقريرا> وأغلقنا <28 ملفا>.", "ar", [APRIL, APRIL]),
        ("We closed <28 cases> in April 2017.", "en", [APRIL]),
        ("أغلقنا <28 ملفا> في نيسان 2017.", "ar", [APRIL]),
        ("There were <12 raids> and <34 arrests> in April 2017.", "en", [APRIL, APRIL]),
        ("Imports fell in April 2017 to <300>.", "en", [APRIL]),
        (
            "Imports rose in April 2017 to <300> from <280> in March 2017.",
            "en",
            [APRIL, days("2017-03-01", "2017-03-31")],
        ),
        ("Since work began in August 2014, <484 people> were helped.", "en", [days("2014-08-01", "")]),
        ("منذ بدء العمل في آب 2014 استفاد <484 شخصا>.", "ar", [days("2014-08-01", "")]),
        ("We helped <484 people> since work began in August 2014.", "en", [days("2014-08-01", "")]),
        ("استفاد <484 شخصا> منذ بدء العمل في آب 2014.", "ar", [days("2014-08-01", "")]),
        ("نفذنا <12 غارة> و<34 اعتقالا> في نيسان 2017.", "ar", [APRIL, APRIL]),
        ("Admissions in April 2017 (<904>) were few.", "en", [APRIL]),
        (
            "In 2009 there were <410>; in 2019, <900>.",
            "en",
            [days("2009-01-01", "2009-12-31"), days("2019-01-01", "2019-12-31")],
        ),
        ("In 2009 there were <410>; then came <900>.", "en", [days("2009-01-01", "2009-12-31"), None]),
        ("Since 2014, <484 people> were helped.", "en", [days("2014-01-01", "")]),
        ("By the end of June 2018, <42 cases> were open.", "en", [days("", "2018-06-30")]),
        ("There were <12 raids> in May.", "en", [days("2018-05-01", "2018-05-31")]),
    ],
)
def test_plain_times_attach(text: str, lang: str, expected: list[Period | None]) -> None:
    """A time that opens the sentence, follows the figure or leads up to it is the figure's."""
    assert expected == attached(text, lang)


@pytest.mark.parametrize(
    "text",
    [
        "Founded in 1998, the firm has <500 people>.",
        "The 2017 list names <50 towns>.",
        "We helped <50 towns> under the Act of 1995.",
        "We closed <28 cases>; in April 2017 a new team came.",
        "We closed <28 cases>. In April 2017 a new team came.",
        "It opened at 10:30 with <28 cases>.",
        "As the ministry of transport and the harbour board had announced together in May 2017, <3 ships> came.",
    ],
)
def test_anything_less_plain_attaches_to_nothing(text: str) -> None:
    """A year that is part of a name, or a time of another clause, is not the figure's."""
    assert attached(text) == [None]


def test_a_time_to_come_is_no_figures() -> None:
    """A month without its year that has not begun in either reading attaches its past reading only."""
    assert attached("There were <12 raids> in May 2019.") == [days("2019-05-01", "2019-05-31")]


def test_figures_without_sentence_or_time_get_none() -> None:
    """Sentences without figures, and figures without times, cost nothing."""
    assert attached("In April 2017 all was calm. Then came <3 storms>. It ended.") == [None]


def test_figures_far_apart_share_no_time() -> None:
    """A list ends where too much stands between its figures, or where one leads to the other."""
    text = "There were <12 raids>, which the board and all its members called a great success in every way possible, and <34 arrests> in April 2017."
    assert attached(text) == [None, APRIL]
    assert attached("It rose from <12 raids> to <34 raids> in April 2017.") == [None, APRIL]
