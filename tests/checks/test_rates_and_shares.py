"""Percentages that divide one whole, beside rates of several, which need not make a hundred."""

from __future__ import annotations

import pytest

import factcheck

RATES = (
    ("Unemployment was 9% among men and 14% among women.", "en"),
    ("The male literacy rate is 63% and the female rate 57%.", "en"),
    ("In urban areas 63% have piped water, in rural areas 31%.", "en"),
    ("Some 63% in cities and 31% in the countryside have a toilet.", "en"),
    ("Men (63%) and women (47%) voted in large numbers.", "en"),
    ("Some 99% of people who live in cities and 82% of those who live in villages have a lamp.", "en"),
    ("The tax is 15% for firms in the zone and 40% for others.", "en"),
    ("Turnout was 63% in the north, 47% in the centre and 31% elsewhere.", "en"),
    ("Turnout was 39% in the north, 36% in the centre and 31% elsewhere.", "en"),
    ("Voters in the north gave her 63%, those in the south 47%, others 52%.", "en"),
    ("في المدن 63% لديهم مياه، وفي الريف 31%.", "ar"),
    ("تصل المياه إلى 63% من سكان الحضر و71% من سكان الريف.", "ar"),
    ("بلغت نسبة المشاركة 63% في الشمال و47% في الوسط و31% في المناطق الأخرى.", "ar"),
    ("تبلغ الضريبة 15% على شركات المنطقة و40% على الشركات الأخرى.", "ar"),
)
DIVIDED = (
    ("Of the staff, 63% are men and 47% women.", "en", ["63%", "47%"]),
    ("The sample is 63% men and 47% women.", "en", ["63%", "47%"]),
    ("Women make up 63% of the staff and men 47%.", "en", ["63%", "47%"]),
    ("Protestants are 40%, Catholics 30%, others 35%.", "en", ["40%", "30%", "35%"]),
    ("Asked for a view, 64% were in favour, 39% against and 15% had none.", "en", ["64%", "39%", "15%"]),
    (
        "The trust has 60 per cent of the shares and her family the other 45 per cent.",
        "en",
        ["60 per cent", "45 per cent"],
    ),
    ("العينة 63% ذكور و47% إناث.", "ar", ["63%", "47%"]),
    ("يعيش 63% من السكان في المدن و47% في الأرياف.", "ar", ["63%", "47%"]),
)
WHOLE = (
    ("It is mostly iron (41.1%), oxygen (30.5%) and silicon (25.2%); with the remaining 3.2% in traces.", "en", 4),
    ("The sample is 53% men and 47% women.", "en", 2),
    ("العينة 53% ذكور و47% إناث.", "ar", 2),
)


def _shares(text: str, lang: str) -> tuple[list[list[str]], list[int]]:
    """The figures of each list that is found wrong, and how many figures each list has that is verified."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=["SUM01", "SUM03"])
    wrong = [[each.surface for each in finding.evidence] for finding in report.findings]
    return wrong, [len(each.evidence) for each in report.verified]


@pytest.mark.parametrize(("text", "lang"), RATES)
def test_rates_of_several_make_no_whole(text: str, lang: str) -> None:
    """Women and men, towns and villages, one place and the others have rates of their own."""
    assert _shares(text, lang) == ([], [])


@pytest.mark.parametrize(("text", "lang", "shares"), DIVIDED)
def test_shares_of_one_whole_make_a_hundred(text: str, lang: str, shares: list[str]) -> None:
    """63 + 47 is 110; 40 + 30 + 35 is 105; 64 + 39 + 15 is 118; 60 + 45 is 105."""
    assert _shares(text, lang) == ([shares], [])


@pytest.mark.parametrize(("text", "lang", "count"), WHOLE)
def test_shares_that_make_a_hundred_are_verified(text: str, lang: str, count: int) -> None:
    """41.1 + 30.5 + 25.2 + 3.2 is 100, the last one behind a semicolon; so is 53 + 47."""
    assert _shares(text, lang) == ([], [count])
