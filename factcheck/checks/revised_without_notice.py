"""A figure of an earlier period differs from what an earlier release said of it, and nothing says that it was revised.

What it compares
----------------
Each figure that the release gives for a period of its own ("in March 2021") with the last earlier release that
gave the same figure for that period. A rounded restatement is no revision.

Why it matters
--------------
Readers who kept the earlier release hold two official figures for one month. Revisions are normal; silent ones
cost trust.

When it stays silent
--------------------
Without earlier releases. Where the wording leaves a doubt that both are one figure, where the paragraph of either speaks
of a revision, a correction or a provisional figure, and where the draft repeats a figure that was replaced
before, which is for stale-figure.

How to fix
----------
Say that the figure was revised and why, or correct it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.ledger import announced, figures_of, same_value, told_before
from factcheck.model import Relation, Term


def find(case: Case) -> Iterator[Relation]:
    """A relation for each figure that an earlier release gave for the same period."""
    if not case.history:
        return
    for figure in figures_of(case.release, case.history):
        told = told_before(figure, case.history)
        if not told or any(same_value(figure.claim, each.claim) for each in told[1:]):
            continue
        known = any(announced(each.release, each.claim) for each in (figure, told[0]))
        unless = ("revision-announced",) if known and not same_value(figure.claim, told[0].claim) else ()
        yield Relation(
            Term(figure.claim), Term(told[0].claim, "earlier"), form="restatement", topic="revised", unless=unless
        )


MAY = "In April 2021 the ministry treated {april} patients. In May 2021 it treated 1,204 patients."
APRIL = "In April 2021 the ministry treated 1,187 patients."
ARABIC_MAY = "وعالجت الوزارة {april} مريضا في نيسان/أبريل 2021. وعالجت في أيار/مايو 2021 ما مجموعه 1,204 مرضى."
ARABIC_APRIL = "وعالجت الوزارة 1,187 مريضا في نيسان/أبريل 2021."
WEEKS = tuple(
    (f"2023-03-{day:02d}", f"The clinic treated {count} patients this week.")
    for day, count in ((2, "1,310"), (9, "1,284"), (16, "1,267"))
)
WEEK = "The clinic treated 1,198 patients this week, after {before} patients in the week before."

CHECK = Check(
    "LED05",
    "revised-without-notice",
    find,
    examples=(
        Consistent(MAY.format(april="1,187"), "en", date=Date(2021, 6, 3), earlier=(("2021-05-04", APRIL),)),
        Inconsistent(
            MAY.format(april="1,178"),
            "en",
            at="1,178 patients",
            says="1,187",
            slip="digits-swapped",
            suggests="1,187",
            date=Date(2021, 6, 3),
            earlier=(("2021-05-04", APRIL),),
        ),
        Consistent(
            MAY.format(april="1,192") + " The figure for April was revised after late reports.",
            "en",
            date=Date(2021, 6, 3),
            earlier=(("2021-05-04", APRIL),),
        ),
        Consistent(MAY.format(april="about 1,200"), "en", date=Date(2021, 6, 3), earlier=(("2021-05-04", APRIL),)),
        Consistent(
            "In April 2021 the ministry trained 1,192 nurses.",
            "en",
            date=Date(2021, 6, 3),
            earlier=(("2021-05-04", APRIL),),
        ),
        Inconsistent(
            WEEK.format(before="1,276"),
            "en",
            at="1,276 patients",
            says="1,267",
            slip="digits-swapped",
            suggests="1,267",
            date=Date(2023, 3, 23),
            earlier=WEEKS,
        ),
        Consistent(WEEK.format(before="1,267"), "en", date=Date(2023, 3, 23), earlier=WEEKS),
        Consistent(
            ARABIC_MAY.format(april="1,187"), "ar", date=Date(2021, 6, 3), earlier=(("2021-05-04", ARABIC_APRIL),)
        ),
        Inconsistent(
            ARABIC_MAY.format(april="1,192"),
            "ar",
            at="1,192 مريضا",
            says="1,187",
            date=Date(2021, 6, 3),
            earlier=(("2021-05-04", ARABIC_APRIL),),
        ),
    ),
)
