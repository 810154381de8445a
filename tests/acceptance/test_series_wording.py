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


PLAIN = """
The team went into April with 42 reports carried over from March and received 43 new ones. By the end of the month 47
assessments were completed; 16 turned out to be credible, resulting in 132 unintended civilian deaths. So 38 reports are
still open. Altogether, the strikes of the alliance have cost at least 484 civilians their lives.
"""
NEWS = """
The campaign against the group has killed 1,302 civilians unintentionally since August 2014, the Coalition said. Of 18
cases closed in April, three were credible; five people died in them. Some 111 cases remain open.
"""
OTHER_THINGS = """
The Coalition says that it has trained 1,059 police officers since August 2014, and that 234 schools are open.
"""
ARABIC_PLAIN = """
تلقت قوة المهام 43 تقريرا جديدا في نيسان/أبريل 2017 وأنجزت تقييم 47 تقريرا، منها 16 تقريرا ذا مصداقية و31 تقريرا غير ذي
مصداقية، ولا يزال 38 تقريرا قيد النظر. وقُتل 132 مدنيا في الحوادث المؤكدة. وبلغ إجمالي القتلى المدنيين منذ آب/أغسطس 2014
ما لا يقل عن 484 قتيلا.
"""
ARABIC_NEWS = """
وقال التحالف إن ضرباته أودت بحياة 1,302 مدني على الأقل منذ عام 2014، وإنه درس في نيسان/أبريل 18 تقريرا وجد أن ثلاثة منها
موثوقة و15 غير موثوقة، وإن 111 تقريرا لا تزال مفتوحة.
"""

Figures = dict[str, str]
CASES: tuple[tuple[str, str, Figures], ...] = (
    ("en", PLAIN, {
        "carried_over": "42", "received": "43", "completed": "47", "credible": "16", "civilians_killed_in_month": "132",
        "open": "38", "civilians_killed": "484",
    }),
    ("en", NEWS, {"civilians_killed": "1302", "credible": "3", "open": "111"}),
    ("en", OTHER_THINGS, {}),
    ("ar", ARABIC_PLAIN, {
        "received": "43", "completed": "47", "credible": "16", "non_credible": "31", "open": "38",
        "civilians_killed_in_month": "132", "civilians_killed": "484",
    }),
    ("ar", ARABIC_NEWS, {
        "civilians_killed": "1302", "completed": "18", "credible": "3", "non_credible": "15", "open": "111",
    }),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_the_pack_reads_other_wordings_right_or_not_at_all(lang: str, text: str, expected: Figures) -> None:
    """Each figure goes to its metric; a figure of something else goes to none."""
    found = catch(rulebook(), understand(Document.of(text, lang=lang, date=Date(2018, 5, 31)))).claims
    assert expected == {name: str(each.value) for name, each in found.items()}
