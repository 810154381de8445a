"""A temperature difference converted like a temperature, or a temperature like a difference.

What it compares
----------------
A temperature and its conversion, tied as conversion-mismatch has it. A change of 2.5 °C is one of 4.5 °F:
36.5 °F is what a thermometer shows at 2.5 °C. And a thermometer at 47 °C shows 117 °F: 85 °F is a
difference. Words such as "a rise of" and "warmer" tell a difference, "reached" and "at" a temperature.

Why it matters
--------------
A warming of 36.5 degrees Fahrenheit is absurd, and it gets printed: converters on the web do not ask which
of the two is meant.

When it stays silent
--------------------
Where the conversion holds in the sense that the words tell, or in either where they do not; where another slip
explains the miss better: conversion-mismatch reports that.

How to fix
----------
Convert a difference without the 32 degrees between the zeros of the two scales, and a temperature with them.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.units.slips import OFFSETS, explained
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """The conversions that only an offset too much or too little explains."""
    return explained(case, OFFSETS)


CHECK = Check(
    "UNI05",
    "temperature-difference",
    find,
    examples=(
        Consistent("Summers have warmed by 2.5 °C (4.5 °F) since 1950.", "en"),
        Consistent("The mercury reached 47 °C (117 °F) at noon.", "en"),
        Consistent("Rooms on the shady side stay 8 °C (14 °F) below those in the sun.", "en"),
        Consistent("ارتفعت درجات الحرارة بمقدار 2.5 درجة مئوية (4.5 درجة فهرنهايت).", "ar"),
        Inconsistent(
            "Summers have warmed by 2.5 °C (36.5 °F) since 1950.",
            "en",
            at="36.5 °F",
            says="4.5",
            slip="offset-added",
            suggests="4.5",
        ),
        Inconsistent("The mercury reached 47 °C (85 °F) at noon.", "en", at="85 °F", says="117", slip="offset-omitted"),
        Inconsistent(
            "ارتفعت درجات الحرارة بمقدار 2.5 درجة مئوية (36.5 درجة فهرنهايت).",
            "ar",
            at="36.5 درجة فهرنهايت",
            says="4.5",
            slip="offset-added",
            suggests="4.5",
        ),
        Inconsistent(
            "بلغت درجة الحرارة في البصرة 50 درجة مئوية (90 درجة فهرنهايت).",
            "ar",
            at="90 درجة فهرنهايت",
            says="122",
            slip="offset-omitted",
        ),
    ),
)
