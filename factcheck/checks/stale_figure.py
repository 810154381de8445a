"""A figure repeats what an earlier release said, although a later one has replaced it since.

What it compares
----------------
A figure for a period of its own with the newest earlier release that gave it, where the draft gives what an older
release had said. A total since a start, or a figure of four digits or more in a series, with the newest one, where the draft
repeats an older one to the last digit. A total that is still the one of the last release, although the same paragraph says
that something was added.

Why it matters
--------------
Most releases begin as a copy of the one before. A figure that nobody brought up to date looks right, since it once
was.

When it stays silent
--------------------
Without earlier releases, where only one earlier release told the figure, and where the paragraph speaks of a revision.
A figure that is dated as before is background, not news.

How to fix
----------
Put in the newest figure, or say of which day the old one is.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.ledger import Figure, announced, course, figures_of, is_long, same_value, told_before
from factcheck.model import Apply, Relation, Term


def find(case: Case) -> Iterator[Relation]:
    """A relation for each figure that repeats one which was replaced."""
    if not case.history:
        return
    for figure in figures_of(case.release, case.history):
        yield from _left_in_place(figure, case)
        told = told_before(figure, case.history) or _course(figure, case)
        if not _is_old(figure, told) or announced(case.release, figure.claim):
            continue
        yield Relation(Term(figure.claim), Term(told[0].claim, "newest"), form="restatement", topic="stale")


def _left_in_place(figure: Figure, case: Case) -> Iterator[Relation]:
    """A total that did not move, against the last one and what its own paragraph says was added."""
    assert case.history is not None
    last = next(iter(course(figure, case.history)), None) if figure.role == "cumulative" else None
    if last is None or not same_value(figure.claim, last.claim) or announced(case.release, figure.claim):
        return
    added = [each.claim for each in figures_of(case.release, case.history) if _adds(each, figure, case)]
    if len(added) == 1:
        grown = Apply("+", (Term(last.claim, "earlier"), Term(added[0], "added")))
        yield Relation(Term(figure.claim), grown, topic="left-in-place")


def _adds(each: Figure, total: Figure, case: Case) -> bool:
    """Whether a figure of the same paragraph tells what a total grew by, and is large enough to show in it."""
    quantity, added = total.claim.quantity, each.claim.value
    same = each.measure == total.measure and (each.thing, each.fate) == (total.thing, total.fate)
    if each.role or not same or (each.measure != "count" and each.claim.unit != total.claim.unit):
        return False
    beside = case.document.block_at(each.claim.start) is case.document.block_at(total.claim.start)
    return (
        beside and quantity is not None and added is not None and added >= quantity.step and each.claim.change is None
    )


def _is_old(figure: Figure, told: tuple[Figure, ...]) -> bool:
    """Whether a figure is an older one again, and not the newest."""
    return any(same_value(figure.claim, each.claim) for each in told[1:]) and not same_value(
        figure.claim, told[0].claim
    )


def _course(figure: Figure, case: Case) -> tuple[Figure, ...]:
    """The series of a figure that does not come back by chance, those of its members that are dated like it left out."""
    assert case.history is not None
    if not (figure.role == "cumulative" or is_long(figure.claim)):
        return ()
    period = figure.claim.period
    dated = period is not None and period.end is not None
    found = course(figure, case.history)
    return tuple(each for each in found if not dated or each.claim.period != period)


TOTALS = (
    ("2021-04-05", "The clinics have treated 48,215 patients since 2019."),
    ("2021-05-04", "The clinics have treated 49,467 patients since 2019."),
)
ARABIC_TOTALS = (
    ("2021-04-05", "وعالجت العيادات 48,215 مريضا منذ عام 2019."),
    ("2021-05-04", "وعالجت العيادات 49,467 مريضا منذ عام 2019."),
)
CORRECTED = (
    ("2021-05-04", "In April 2021 the ministry treated 1,187 patients."),
    ("2021-05-20", "Correction: in April 2021 the ministry treated 1,192 patients."),
)

CHECK = Check(
    "LED06",
    "stale-figure",
    find,
    examples=(
        Inconsistent(
            "A third clinic opened. The clinics have treated 48,215 patients since 2019.",
            "en",
            at="48,215 patients",
            says="49,467",
            date=Date(2021, 6, 3),
            earlier=TOTALS,
        ),
        Consistent("The clinics have treated 50,702 patients since 2019.", "en", date=Date(2021, 6, 3), earlier=TOTALS),
        Consistent("The clinics have treated 49,467 patients since 2019.", "en", date=Date(2021, 6, 3), earlier=TOTALS),
        Inconsistent(
            "A look back: in April 2021 the ministry treated 1,187 patients.",
            "en",
            at="1,187 patients",
            says="1,192",
            date=Date(2021, 6, 3),
            earlier=CORRECTED,
        ),
        Consistent(
            "In April 2021 the ministry treated 1,192 patients.", "en", date=Date(2021, 6, 3), earlier=CORRECTED
        ),
        Inconsistent(
            "وافتتحت عيادة ثالثة. وعالجت العيادات 48,215 مريضا منذ عام 2019.",
            "ar",
            at="48,215 مريضا",
            says="49,467",
            date=Date(2021, 6, 3),
            earlier=ARABIC_TOTALS,
        ),
        Consistent("وعالجت العيادات 50,702 مريضين منذ عام 2019.", "ar", date=Date(2021, 6, 3), earlier=ARABIC_TOTALS),
    ),
)
