"""Where a date may begin: what is told by two tokens is what all rules would tell."""

from __future__ import annotations

from datetime import date as Date

import pytest

from factcheck.extract.dates import finding as dates
from factcheck.extract.dates.cutting import cluster
from factcheck.extract.dates.ranges import expression
from factcheck.extract.dates.starts import may_begin
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.words import lexicon
from factcheck.extract.fold import View
from factcheck.locales import pack

TODAY = Date(2024, 5, 7)
SENTENCES = [
    ("en", "In May 2023 it shut 12 wards, 7 of them in June, and on 3 May, 2024 the last."),
    ("en", "The year, the month and the 23rd of the quarter; in two weeks, in 10 days' time, 5 years ago."),
    ("en", "From 3, 4 and 5 June to the end of the year (2024), 1999, by 2030, in the '90s and 2/3 May."),
    ("en", "Within 6 months, in a week's time, until 10 p.m., weeks 4, 5 and 6; in July, 7."),
    ("de", "Am 23. Mai 2023, im Jahr 2022, vor 2 Jahren, in 3 Wochen, bis zum 5. des Monats."),
    ("ar", "في أيار 2023 وفي 12 منه، وقبل أسبوعين، وخلال 3 أشهر، والعام الماضي، و7 أيام."),
    ("ar", "من 4 إلى 7 نيسان، بعد يومين، في الخامس عشر من الشهر الجاري، عام 2019."),
]


def _clusters(lang: str, text: str) -> list[Cluster]:
    """The clusters around each letter of a text from which a date might be sought."""
    of = pack(lang)
    view, known = View(text, of), lexicon(of)
    begins = [at for at in range(len(text)) if at == 0 or not text[at - 1].isalnum()]
    return [cluster(view, at, floor, known, TODAY) for at in begins for floor in (0, at)]


@pytest.mark.parametrize(("lang", "text"), SENTENCES)
def test_no_rule_begins_where_two_tokens_tell_so(lang: str, text: str) -> None:
    """What is refused at a glance no rule of dates would take either."""
    refused = [(c, at) for c in _clusters(lang, text) for at in range(len(c.tokens)) if not may_begin(c, at)]
    assert refused
    assert [expression(c, at) for c, at in refused if _is_asked(c, at)] == [None] * sum(
        _is_asked(*each) for each in refused
    )


def _is_asked(c: Cluster, at: int) -> bool:
    """Whether a token is one at which the rules were ever tried."""
    return bool(c.tokens[at].tags) or c.tokens[at].kind in ("number", "date", "time")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in May 2023", ["May 2023"]),
        ("in two weeks' time", ["in two weeks' time"]),
        ("12, 13 May 2023", ["13 May 2023"]),
        ("the year, 1999", []),
        ("5 May", ["5 May"]),
    ],
)
def test_what_stands_behind_tells(text: str, expected: list[str]) -> None:
    """A word such as "in" begins what is counted behind it, and a number the day whose month follows."""
    found = dates.find(View(text, pack("en")), pack=pack("en"), release_date=TODAY)
    assert [text[each.start : each.end] for each in found] == expected
