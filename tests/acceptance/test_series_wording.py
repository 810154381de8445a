"""The coalition's rule pack on sentences that are worded as no release of the series is: right, or silent."""

from datetime import date as Date
from functools import cache
from pathlib import Path

import pytest

from factcheck.extract import understand
from factcheck.model import Document
from factcheck.rulebook import Rulebook, catch, load

ROOT = Path(__file__).resolve().parents[2]


@cache
def rulebook() -> Rulebook:
    return load([ROOT / "rules" / "coalition-monthly.yaml"])


CASES = (
    (
        "en",
        "In the month of April, the task force carried over 42 open reports from March and received 43 new ones. It "
        "completed the assessment of 47 reports. Out of the 47 completed assessments, 16 were determined to be credible, "
        "resulting in 132 unintentional civilian deaths. A total of 38 reports are still open. To date, at least 484 "
        "civilians have been unintentionally killed by strikes since the operation began.",
        {
            "carried_over": "42",
            "received": "43",
            "completed": "47",
            "credible": "16",
            "civilians_killed_in_month": "132",
            "open": "38",
            "civilians_killed": "484",
        },
    ),
    (
        "en",
        "The campaign against the group has killed 1,302 civilians unintentionally since August 2014, the Coalition said. "
        "Of 18 cases closed in April, three were credible; five people died in them. Some 111 cases remain open.",
        {"civilians_killed": "1302", "credible": "3", "open": "111"},
    ),
    (
        "en",
        "The Coalition says that it has trained 1,059 police officers since August 2014, and that 234 schools are open.",
        {},
    ),
    (
        "ar",
        "تلقت قوة المهام 43 تقريرا جديدا في نيسان/أبريل 2017 وأنجزت تقييم 47 تقريرا، منها 16 تقريرا ذا مصداقية و31 تقريرا "
        "غير ذي مصداقية، ولا يزال 38 تقريرا قيد النظر. وقُتل 132 مدنيا في الحوادث المؤكدة. وبلغ إجمالي القتلى المدنيين منذ "
        "آب/أغسطس 2014 ما لا يقل عن 484 قتيلا.",
        {
            "received": "43",
            "completed": "47",
            "credible": "16",
            "non_credible": "31",
            "open": "38",
            "civilians_killed_in_month": "132",
            "civilians_killed": "484",
        },
    ),
    (
        "ar",
        "وقال التحالف إن ضرباته أودت بحياة 1,302 مدني على الأقل منذ عام 2014، وإنه درس في نيسان/أبريل 18 تقريرا وجد أن ثلاثة "
        "منها موثوقة و15 غير موثوقة، وإن 111 تقريرا لا تزال مفتوحة.",
        {"civilians_killed": "1302", "completed": "18", "credible": "3", "non_credible": "15", "open": "111"},
    ),
)


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_the_pack_reads_other_wordings_right_or_not_at_all(lang: str, text: str, expected: dict[str, str]) -> None:
    """Each figure goes to its metric; a figure of something else goes to none."""
    found = catch(rulebook(), understand(Document.of(text, lang=lang, date=Date(2018, 5, 31)))).claims
    assert expected == {name: str(each.value) for name, each in found.items()}
