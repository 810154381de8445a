"""A total that is not the sum of its parts.

What it compares
    A total with the parts that the text or a table gives for it. In a table, a total row or column
    covers the lines that add up to it in at least one other column, and in no fewer columns than they
    fail in; a total that is called so covers the only column above it. The sum is taken in intervals: each part may
    have been rounded at its last written digit.

Why it matters
    A total that does not add up is the slip that readers find first, and a digit swapped in a
    total or in a part cannot be seen by reading either alone.

When it stays silent
    Where no column confirms which lines a total covers; where a column holds shares, prices or averages;
    where the figures hold by rounding; where parts are named without the claim that they are all.

How to fix
    Correct the figure that the finding names, or name the part that is missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.table_sums import table_sums
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """The totals of a release, each with its parts."""
    yield from table_sums(case)


TABLE_EN = """\
| Governorate | Wells | Pumps |
|---|---|---|
| Northern coast | 112 | 340 |
| River valley | 65 | 118 |
| Desert rim | 23 | 61 |
| Total | {total} | 519 |
"""
TABLE_AR = """\
| المحافظة | الآبار | المضخات |
|---|---|---|
| الساحل الشمالي | 112 | 340 |
| وادي النهر | 65 | 118 |
| أطراف البادية | 23 | 61 |
| المجموع | {total} | 519 |
"""
NO_TOTAL_ROW = """\
| Year | Wells | Pumps |
|---|---|---|
| 2019 | 112 | 340 |
| 2020 | 65 | 118 |
| All sites visited | 190 | 400 |
"""
PRICES = """\
| Item | Boxes | Price per box |
|---|---|---|
| Gauze | 120 | 4.50 |
| Saline | 80 | 6.25 |
| Total | 200 | 5.20 |
"""

CHECK = Check(
    "SUM01",
    "parts-do-not-sum",
    find,
    examples=(
        Consistent(TABLE_EN.format(total=200), "en"),
        Consistent(TABLE_AR.format(total=200), "ar"),
        Consistent(NO_TOTAL_ROW, "en"),
        Consistent(PRICES, "en"),
        Inconsistent(TABLE_EN.format(total=290), "en", at="290", says="gives 200", suggests="200"),
        Inconsistent(TABLE_AR.format(total=290), "ar", at="290", says="gives 200", suggests="200"),
    ),
)
