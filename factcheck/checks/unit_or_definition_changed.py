"""A figure goes on from release to release, but in another unit, or of another counted thing.

What it compares
----------------
A measure with the last earlier figure of its series where the unit differs: the number goes on as before, the quantity does
not. A count that fits no series with one that earlier releases told in the same words, in the same place, and
that the draft no longer tells: the number goes on, what is counted does not.

Why it matters
--------------
"1,250 hectares" after "1,238 acres" is two and a half times as much land, and no reader sees it. A figure of
families that becomes one of people may be five times too small.

When it stays silent
--------------------
Without two earlier figures of the series, where the new figure converts into the old one, where the number does not go on,
where several figures might be meant, and where the paragraph speaks of a revision.

How to fix
----------
Check the unit or what is counted; if it was changed on purpose, say so, and give the earlier figure in the new
terms.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.ledger import Figure, announced, course, dropped, figures_of, goes_on
from factcheck.model import Relation, Term


def find(case: Case) -> Iterator[Relation]:
    """A relation for each figure whose number goes on while its unit or counted thing does not."""
    if not case.history:
        return
    for figure in figures_of(case.release, case.history):
        if not announced(case.release, figure.claim):
            yield from _of_unit(figure, case)
            yield from _of_thing(figure, case)


def _of_unit(figure: Figure, case: Case) -> Iterator[Relation]:
    assert case.history is not None
    earlier = course(figure, case.history)
    if figure.claim.kind != "measure" or len(earlier) <= 1:
        return
    if figure.claim.unit in (each.claim.unit for each in earlier[:2]):  # the one before may have been wrong
        return
    if goes_on(figure.claim, earlier[0].claim):
        yield Relation(Term(figure.claim), Term(earlier[0].claim, "earlier"), form="restatement", topic="unit-changed")


def _of_thing(figure: Figure, case: Case) -> Iterator[Relation]:
    assert case.history is not None
    before = dropped(figure, case.history)
    if before is not None and goes_on(figure.claim, before.claim):
        yield Relation(Term(figure.claim), Term(before.claim, "earlier"), form="dimension", topic="definition-changed")


PLANTED = (
    (
        "2021-03-04",
        "The forestry service has replanted land burnt last summer: 1,190 hectares by the end of the month.",
    ),
    (
        "2021-04-04",
        "The forestry service has replanted land burnt last summer: 1,238 hectares by the end of the month.",
    ),
)
HELPED = (
    ("2021-03-04", "The winter appeal reached 4,120 families in the mountain villages with blankets and fuel."),
    ("2021-04-04", "The winter appeal reached 4,310 families in the mountain villages with blankets and fuel."),
)
ARABIC_HELPED = (
    ("2021-03-04", "ووزعت الحملة الشتوية الأغطية والوقود على 4,120 أسرة في القرى الجبلية."),
    ("2021-04-04", "ووزعت الحملة الشتوية الأغطية والوقود على 4,310 أسر في القرى الجبلية."),
)

CHECK = Check(
    "LED08",
    "unit-or-definition-changed",
    find,
    verifies=False,
    examples=(
        Inconsistent(
            "The forestry service has replanted land burnt last summer: 1,275 acres by the end of the month.",
            "en",
            at="1,275 acres",
            says="1,238 hectares",
            date=Date(2021, 5, 4),
            earlier=PLANTED,
        ),
        Consistent(
            "The forestry service has replanted land burnt last summer: 3,059 acres by the end of the month.",
            "en",
            date=Date(2021, 5, 4),
            earlier=PLANTED,
        ),
        Consistent(
            "The forestry service has replanted land burnt last summer: 1,275 hectares by the end of the month.",
            "en",
            date=Date(2021, 5, 4),
            earlier=PLANTED,
        ),
        Inconsistent(
            "The winter appeal reached 4,480 people in the mountain villages with blankets and fuel.",
            "en",
            at="4,480 people",
            says="4,310 families",
            date=Date(2021, 5, 4),
            earlier=HELPED,
        ),
        Consistent(
            "The winter appeal reached 4,480 families in the mountain villages with blankets and fuel.",
            "en",
            date=Date(2021, 5, 4),
            earlier=HELPED,
        ),
        Inconsistent(
            "ووزعت الحملة الشتوية الأغطية والوقود على 4,480 شخصا في القرى الجبلية.",
            "ar",
            at="4,480 شخصا",
            says="4,310",
            date=Date(2021, 5, 4),
            earlier=ARABIC_HELPED,
        ),
        Consistent(
            "ووزعت الحملة الشتوية الأغطية والوقود على 4,480 أسرة في القرى الجبلية.",
            "ar",
            date=Date(2021, 5, 4),
            earlier=ARABIC_HELPED,
        ),
    ),
)
