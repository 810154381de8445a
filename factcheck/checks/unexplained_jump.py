"""A figure moves much further than it ever did from one release to the next, and nothing in the text explains it.

What it compares
----------------
The figure of a series with the bounds that its earlier changes set (Hidiroglou and Berthelot's for periodic surveys): the
median change, and four times the distance of the quartiles on either side.

Why it matters
--------------
A lost digit, a wrong scale word or a figure out of the neighbouring row shows here, even where the release agrees with
itself. It may also be news that the text forgot to explain.

When it stays silent
--------------------
With fewer than three earlier figures of the series, where the last release did not tell it, for counts below a hundred, and where the paragraph speaks of the change itself: that
it rose or fell by so much, surged, doubled, followed from something, or was revised. It only notes.

How to fix
----------
Check the figure; if it is right, say in the text what made it jump.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.ledger import Figure, announced, bounds, course, explained, figures_of, follows
from factcheck.model import Apply, Constant, Quantity, Relation, Term

SMALL = 100  # a smaller count moves by chance


def find(case: Case) -> Iterator[Relation]:
    """A relation for each figure whose series is long enough to tell how far it moves."""
    if not case.history:
        return
    for figure in figures_of(case.release, case.history):
        earlier = course(figure, case.history)
        if len(earlier) > 2 and follows(figure, earlier, case.history) and not _is_explained(figure):
            yield from _relation(figure, earlier)


def _is_explained(figure: Figure) -> bool:
    return explained(figure.release, figure.claim) or announced(figure.release, figure.claim)


def _relation(figure: Figure, earlier: tuple[Figure, ...]) -> Iterator[Relation]:
    """The figure against the bound on its side of the last one."""
    claim = figure.claim
    alike = [each.claim for each in earlier if each.claim.unit == claim.unit or claim.kind == "count"]
    known = [each.value for each in reversed(alike) if each.value is not None]
    limits = bounds(known)
    if limits is None or claim.value is None or alike[0].value is None:
        return
    if claim.kind == "count" and max(claim.value, alike[0].value) < SMALL:
        return
    rises = claim.value >= alike[0].value
    share = Constant(Quantity(limits[rises], exact=True))
    allowed = Apply("*", (Term(alike[0], "earlier"), share))
    yield Relation(Term(claim), allowed, "<=" if rises else ">=", topic="jump")


VISITS = tuple(
    (f"2021-0{month}-04", f"The museum counted {count} visitors last month.")
    for month, count in ((2, "4,120"), (3, "4,310"), (4, "3,980"), (5, "4,205"))
)
ARABIC_VISITS = tuple(
    (f"2021-0{month}-04", f"وبلغ عدد زوار المتحف في الشهر الماضي {count} زائر.")
    for month, count in ((2, "4,100"), (3, "4,300"), (4, "4,000"), (5, "4,200"))
)

CHECK = Check(
    "LED07",
    "unexplained-jump",
    find,
    severity="note",
    verifies=False,
    examples=(
        Consistent("The museum counted 4,480 visitors last month.", "en", date=Date(2021, 6, 4), earlier=VISITS),
        Inconsistent(
            "The museum counted 44,800 visitors last month.",
            "en",
            at="44,800 visitors",
            says="4,205",
            date=Date(2021, 6, 4),
            earlier=VISITS,
        ),
        Inconsistent(
            "Last month saw 42,050 visitors in the museum, and a new roof.",
            "en",
            at="42,050 visitors",
            says="4,205",
            date=Date(2021, 6, 4),
            earlier=VISITS,
        ),
        Consistent(
            "The museum counted 44,800 visitors last month, a record owing to the new hall.",
            "en",
            date=Date(2021, 6, 4),
            earlier=VISITS,
        ),
        Consistent("The museum counted 44,800 visitors last month.", "en", date=Date(2021, 6, 4), earlier=VISITS[:2]),
        Inconsistent(
            "وبلغ عدد زوار المتحف في الشهر الماضي 42,300 زائر.",
            "ar",
            at="42,300 زائر",
            says="4,200",
            date=Date(2021, 6, 4),
            earlier=ARABIC_VISITS,
        ),
        Consistent(
            "وبلغ عدد زوار المتحف في الشهر الماضي 4,400 زائر.", "ar", date=Date(2021, 6, 4), earlier=ARABIC_VISITS
        ),
    ),
)
