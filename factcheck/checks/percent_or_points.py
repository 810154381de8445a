"""Percent written for percentage points, or points for percent.

What it compares
----------------

A change between two percentages with what is said of it: from 6 % to 7 % is one percentage point, and about
17 percent. Where the points are right as written and the percentage is right only by rounding, the word
percent is probably wrong. Basis points count as points. Points said of two amounts are compared with their change
in percent.

Why it matters
--------------

The two differ many times over, and rates of interest, unemployment and turnout are quoted without their figures.

When it stays silent
--------------------

Where the percentage is right as written, or the words name another basis or an estimate.

How to fix
----------

Write "percentage points" for the difference, or work out the percentage.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.percent.relations import relations
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """The changes between two percentages."""
    yield from relations(case, "points")


CHECK = Check(
    "PCT04",
    "percent-or-points",
    find,
    examples=(
        Consistent("Die Quote stieg von 20,5 Prozent auf 21,8 Prozent, ein Plus von 6,3 Prozent.", "de"),
        Consistent("Поддержка упала до 30,0% с 32,0%, снижение составило 2,0 процентного пункта.", "ru"),
        Inconsistent("The levy goes from 9% to 9.25%, 1.25 points more.", "en", at="1.25 points", says="0.25"),
        Inconsistent("Sie siegte mit 54,2 % gegen 45,8 %, ein Vorsprung von 8,4 Prozent.", "de", at="8,4 Prozent", says="18"),
        Inconsistent("La cuota fue del 44,0 %, un 2,0 % por encima del 42,0 % de 2019.", "es", at="un 2,0 %", says="4,76"),
        Inconsistent("فازت بنسبة 54.2% مقابل 45.8%، بفارق 8.4 في المئة.", "ar", at="8.4 في المئة", says="18"),
        Consistent("Unemployment rose from 6% to 7%, up 1 percentage point.", "en"),
        Consistent("Turnout fell to 40 percent from 50 percent, a drop of 20 percent.", "en"),
        Consistent("The margin improved to 60.4% from 59.3%, up 110 basis points.", "en"),
        Consistent("ارتفع معدل البطالة من 6% إلى 9%، أي بزيادة 3 نقاط مئوية.", "ar"),
        Consistent("A fee of 3% is taken. Of it, 1% goes to the fund. The last 1% is burned, reducing supply.", "en"),
        Consistent('The margin improved by 56 basis points to 31.9%. Profit was $98.7 million, 12% more than a year earlier.', "en"),
        Inconsistent(
            "In 2004, 31% of farms had a well; in 2014, 57% did. The gain of 26% is due to a grant.",
            "en", at="26%", says="83", slip="percent-for-points",
        ),
        Inconsistent(
            "بلغ التضخم 6.4% في أيار. وكان 5.8% في نيسان. وفاجأت الزيادة البالغة 0.6% الأسواق.",
            "ar", at="0.6%", says="10", slip="percent-for-points",
        ),
        Inconsistent(
            "Unemployment rose from 6% to 7%, up 1 percent.",
            "en", at="1 percent", says="percentage point", slip="percent-for-points",
        ),
        Inconsistent(
            "Exports rose 20 percentage points, from 500 tonnes to 600 tonnes.",
            "en", at="20 percentage points", says="20 percent", slip="points-for-percent",
        ),
        Inconsistent(
            "زادت الإيرادات من 200 مليون دينار إلى 220 مليون دينار، أي بمقدار 10 نقاط مئوية.",
            "ar", at="10 نقاط مئوية", says="10", slip="points-for-percent",
        ),
        Consistent("Exports rose from 500 to 600 tonnes, and their share in trade rose 3 percentage points.", "en"),
        Consistent("The index rose 20 points, from 100 to 120.", "en"),
        Inconsistent("The bank raised its rate by 52 basis points to 4.75 percent from 4.5 percent.", "en", at="52 basis points", says="25"),
        Inconsistent("Turnout fell 10 percent from 50 percent to 40 percent.", "en", at="10 percent", says="20", slip="percent-for-points"),
        Inconsistent("The margin improved by 11 percentage points to 60.4% from 59.3%.", "en", at="11 percentage points", says="1.1"),
        Inconsistent(
            "ارتفع معدل البطالة من 6% إلى 9%، أي بزيادة 3%.", "ar", at="بزيادة 3%", says="50", slip="percent-for-points"
        ),
        Inconsistent("失业率从6%升至9%，上升3%。", "zh", at="3%", says="50", slip="percent-for-points"),
        Consistent("İşsizlik yüzde 6'dan yüzde 9'a, yani 3 puan yükseldi.", "tr"),
    ),
)  # fmt: skip
