"""A ratio given as an increase.

What it compares
----------------

An increase in percent with the new figure over the old one: from 74 to 225 is 304 % of the old figure and an
increase of 204 %. Likewise a fall to 75 % that is called a fall of 75 %.

Why it matters
--------------

It adds a whole hundred to the increase, and no reader can tell without the figures.

When it stays silent
--------------------

Where the percentage is the increase, or neither the increase nor the ratio (that is percent-change-mismatch).

How to fix
----------

Take 100 from the percentage, or call it what it is: "304 percent of", "three times".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.percent.relations import relations
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """The changes whose percentage is the ratio of their figures."""
    yield from relations(case, "ratio")


CHECK = Check(
    "PCT03",
    "ratio-given-as-increase",
    find,
    examples=(
        Consistent("There were 225 strikes, a 204 percent increase over the 74 of the month before.", "en"),
        Consistent("The new total of 225 is 304 percent of the 74 recorded a month before.", "en"),
        Consistent("بلغ عدد الغارات 225 غارة، بزيادة 204% عن 74 غارة في الشهر السابق.", "ar"),
        Inconsistent(
            "There were 225 strikes, a 304 percent increase over the 74 of the month before.",
            "en", at="304 percent", says="204", slip="ratio-as-increase", suggests="204",
        ),
        Inconsistent("Output fell 75% from 400 tonnes to 300 tonnes.", "en", at="75%", says="25", slip="ratio-as-increase"),
        Inconsistent(
            "بلغ عدد الغارات 225 غارة، بزيادة 304% عن 74 غارة في الشهر السابق.",
            "ar", at="304%", says="204", slip="ratio-as-increase",
        ),
    ),
)  # fmt: skip
