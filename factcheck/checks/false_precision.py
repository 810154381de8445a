"""A converted figure is finer than its source can know.

What it compares
----------------
The same pairs as conversion-mismatch. A converted figure is too fine where its source is hedged ("about
110,000 km²") and it carries two or more digits more, and where it fits only if the source was rounded
before it was converted, or if every trailing zero is free ("300 miles (500 km)").

Why it matters
--------------
"About 110,000" may be 105,000 or 114,000; "42,471 square miles" claims to know it to the mile. Readers
of the converted figure are told something that nobody measured.

When it stays silent
--------------------
Where the source is not hedged and the conversion fits as written: a figure may be exact without looking
so. Where the conversion is wrong: that is conversion-mismatch. It is a note, never an error.

How to fix
----------
Round the converted figure as its source is rounded, or give the source as finely as it is known.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.units.conversions import conversions
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """Every conversion, to be compared in its precision."""
    for pair in conversions(case):
        yield Relation(pair.computed, pair.source, form="precision")


CHECK = Check(
    "UNI02",
    "false-precision",
    find,
    examples=(
        Consistent("The road is 62 miles (100 km) long.", "en"),
        Consistent("The plot measures 110,000 square kilometres (42,471 square miles).", "en"),
        Consistent("يمتد الطريق نحو 100 كيلومتر (62 ميلا).", "ar"),
        Inconsistent(
            "They hold about 110,000 square kilometres (42,471 square miles).",
            "en",
            at="42,471 square miles",
            says="110,000",
        ),
        Inconsistent(
            "تسيطر على حوالي 110,000 كيلومتر مربع (42,471 ميل مربع).", "ar", at="42,471 ميل مربع", says="110,000"
        ),
    ),
    severity="note",
    verifies=False,
)
