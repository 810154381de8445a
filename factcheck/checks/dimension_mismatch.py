"""A figure and its conversion do not measure the same thing.

What it compares
----------------
Two measures that the text ties firmly as a figure and its conversion, one of which lost or gained a
"square" or "cubic": "110,000 square kilometres (42,471 miles)".

Why it matters
--------------
Miles are not an area. The figure is quoted on as it stands, and the next writer converts it again.

When it stays silent
--------------------
Unless the two figures would fit exactly with the other power of the unit. Brackets behind a measure hold
many things that are no conversion: "a 5 km run (30 minutes)".

How to fix
----------
Write the unit in full, as the finding says.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.units.conversions import unlike_pairs
from factcheck.judge import dimension_slips
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """The tied pairs of unlike dimension that another power of one unit would make fit."""
    for pair, tie in unlike_pairs(case):
        if any(True for _ in dimension_slips(*pair.quantities, sure=tie == "words")):
            yield Relation(pair.computed, pair.source, form="dimension")


CHECK = Check(
    "UNI03",
    "dimension-mismatch",
    find,
    examples=(
        Consistent("He finished the 5 km run (30 minutes) ahead of everyone.", "en"),
        Consistent("The camp covers 20 square kilometres (8 square miles).", "en"),
        Consistent("تبلغ مساحة البحيرة 20 كيلومترا مربعا (7.7 ميل مربع).", "ar"),
        Inconsistent(
            "The forces freed 110,000 square kilometres (42,471 miles) of land.",
            "en",
            at="42,471 miles",
            says="square miles",
            slip="unit-power",
            suggests="42,471 square miles",
        ),
        Inconsistent(
            "حررت القوات 110,000 كيلومتر مربع (42,471 ميل) من الأراضي.",
            "ar",
            at="42,471 ميل",
            says="ميل مربع",
            slip="unit-power",
            suggests="42,471 ميل مربع",
        ),
        Consistent("The farms give 96 thousand tons of meat a year, or 8 thousand tons a month.", "en"),
        Consistent("تنتج المزارع 96 ألف طن من اللحوم سنويا، أي 8 آلاف طن شهريا.", "ar"),
    ),
)
