"""Which of two figures is the old one: words of now and then, their times, what a verb loses, and sentences before."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Document

HOLD = [
    ("A basket now costs 93,500 rials; it cost 85,000 rials in July. It has thus become 10 per cent dearer.", "en"),
    (
        "In May the firm had 12,600 staff. It had employed 14,000 a year before, and has shed 10 per cent of its staff.",
        "en",
    ),
    ("The list grew from 5,200 patients to 5,720. It has since come down by 15 per cent to 4,862.", "en"),
    (
        "The mine gave 531 kg of gold last year; five years earlier it had given 118 kg. That is an increase of 350 per cent.",
        "en",
    ),
    ("The wait was 13 days in 2014. It is now 52 days, which is 300 per cent longer.", "en"),
    ("The trade deficit was $3.6 billion, against $4.8 billion a year earlier, and so shrank by 25 percent.", "en"),
    ("قل عدد الطلاب هذه السنة 12.5% عما كان عليه، فهم اليوم 1,750 طالبا وكانوا 2,000 طالب.", "ar"),
    ("زادت المساحة من 28 هكتارا إلى 91 هكتارا، وهي زيادة تصل نسبتها إلى 225%.", "ar"),
    ("بلغ العجز التجاري 3.6 مليارات دولار، مقابل 4.8 مليارات دولار قبل سنة، ليتقلص بذلك بنسبة 25 في المئة.", "ar"),
]
SILENT = [
    "Ether failed to break through $3,200. Currently trading at $3,066, it fell 1.46% in a day. This weighs on it.",
    "The loss was $1.2 million, compared with income of $0.8 million, a decrease of 40%.",
]


def _report(text: str, lang: str) -> tuple[int, list[str]]:
    report = factcheck.check(Document(text, lang=lang))
    found = [each.message for each in report.findings]
    return sum(each.check == "PCT02" for each in report.verified), found


@pytest.mark.parametrize(("text", "lang"), HOLD, ids=[f"{lang}-{at}" for at, (_, lang) in enumerate(HOLD)])
def test_the_words_tell_which_figure_is_the_old_one(text: str, lang: str) -> None:
    """The percentage is the change from the figure of then to that of now."""
    assert _report(text, lang) == (1, [])


@pytest.mark.parametrize("text", SILENT)
def test_where_they_do_not_tell_nothing_is_said(text: str) -> None:
    """A price that was never reached is no old figure, nor is a profit before a loss."""
    assert _report(text, "en") == (0, [])


def test_a_percentage_of_growth_is_not_exchanged_with_an_amount() -> None:
    """That 15 percent and 10.4 cents change places is no slip that anybody makes."""
    text = "Tariffs will go from 10.4 to 16.1 cents. The regulator said the 15% rise reflected the price of gas."
    (finding,) = factcheck.check(Document(text, lang="en")).findings
    assert (finding.check, finding.diagnosis != "figures-swapped") == ("PCT02", True)
