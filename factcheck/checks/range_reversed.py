"""A stretch of time, or a range of figures, whose first end lies behind its last.

What it compares
----------------
The two ends of a stretch as they are written: "from 2019 to 2014", "14–3 May", "between 12 June and 3 May
2024", "from 12 June 2024 to 3 May 2024"; and the two figures behind the word between ("between 80 and 60 people").

Why it matters
--------------
One of the two ends is wrong, or they were exchanged: readers cannot tell which days or figures are meant.

When it stays silent
--------------------
Where a year or month left out lets the stretch run forwards: "from 15 December to 3 January 2024", "from the
27th to the 3rd of May", "from 1 July to 30 June 2024". For "from 50 to 30", which is a fall, and for years
behind a word that tells of one ("fell from 2019 to 2014"). For a mere dash in scripts that run from the right.

How to fix
----------
Exchange the two ends, or correct the one that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date as Date
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.days import at, first_day, numbered, on_day
from factcheck.checks.stretches import pairs_told
from factcheck.extract import fold
from factcheck.model import Claim, Constant, Quantity, Relation, Term, When

BEFORE = 40  # code points before a range in which its words are sought
FIGURE = re.compile(r"(?<![\d.,])\d{1,9}(?![\d.,]*\d)")


def find(case: Case) -> Iterator[Relation]:
    """Each stretch of time that runs backwards, and each range "between" two figures of which the first is larger."""
    for claim in case.claims:
        when = claim.when
        if claim.kind == "period" and when is not None and when.backwards and len(when.ends) == 2:
            if not _is_change(case, claim, when):
                yield from _stretch(claim, *when.ends)
        elif claim.quantity is not None and claim.quantity.low is not None:
            yield from _figures(case, claim, claim.quantity)
    for one, other in pairs_told(case):
        yield from _told(one, other)


def _told(one: Claim, other: Claim) -> Iterator[Relation]:
    """Two dates of which words tell that the first begins what the second ends, where they stand the wrong way round."""
    first, last = one.when, other.when
    if first is None or last is None or last.year is None or (first.month is None) != (last.month is None):
        return
    if first.month is None:
        if first.year is not None and first.year > last.year:
            left, right = numbered(one, first.year), numbered(other, last.year)
            yield Relation(Term(left, "from"), Term(right, "to"), "<=", topic="range-reversed")
        return
    if first.year is None and first.month != last.month:
        return
    begin, end = first_day(replace(first, year=first.year or last.year)), first_day(last)
    if begin is not None and end is not None and begin > end:
        yield Relation(Term(on_day(one, begin), "from"), Term(on_day(other, end), "to"), "<=", topic="range-reversed")


def _is_change(case: Case, claim: Claim, when: When) -> bool:
    """Whether two years may be figures instead: sales fell from 2019 to 2014."""
    bare = all(end.month is None for end in when.ends)
    return bare and bool(case.cues_between(claim.start - BEFORE, claim.start, "time_figures_move"))


def _stretch(claim: Claim, first: When, last: When) -> Iterator[Relation]:
    one, other = at(claim, first), at(claim, last)
    if first.month is None and first.year is not None and last.year is not None:
        left, right = numbered(one, first.year), numbered(other, last.year)
    else:
        begin, end = first_day(first), first_day(last)
        if begin is None or end is None:
            return
        left, right = on_day(one, begin), on_day(other, end)
    yield Relation(Term(left, "from"), Term(right, "to"), "<=", topic="range-reversed")


def _figures(case: Case, claim: Claim, quantity: Quantity) -> Iterator[Relation]:
    """The figures of "between 80 and 60 people", in the order in which they are written."""
    written = FIGURE.findall(fold(claim.number_surface))
    if len(written) != 2 or Decimal(written[0]) <= Decimal(written[1]):
        return
    if {quantity.low, quantity.high} != {Decimal(each) for each in written}:
        return
    cues = case.cues_between(claim.start - BEFORE, claim.start, "time_between")
    if not cues or case.document.prose[cues[-1].end : claim.start].strip():
        return
    second = Quantity(Decimal(written[1]), quantity.unit, quantity.kind, exact=True)
    first = numbered(claim, int(written[0]))
    yield Relation(Term(first, "from"), Constant(second, written[1]), "<=", topic="range-reversed")


CHECK = Check(
    "TIM04",
    "range-reversed",
    find,
    examples=(
        Consistent("The fair ran from 3 to 14 May 2024.", "en"),
        Consistent("The office is closed from 15 December to 3 January 2024.", "en"),
        Consistent("The accounts cover the year from 1 July to 30 June 2024.", "en"),
        Consistent("The number of members fell from 2019 to 2014.", "en"),
        Consistent("Revenue shows a 6 per cent increase between 2025 and 2024.", "en"),
        Consistent("Saturday, May 31 – First 50 guests get a bag.", "en", date=Date(2025, 5, 1)),
        Consistent("The share fell from 50 to 30 per cent.", "en"),
        Consistent("استمر المعرض من 3 إلى 14 أيار 2024، وحضره ما بين 60 و80 شخصا.", "ar"),
        Consistent("يستمر المعرض في الفترة 14-3 أيار 2024.", "ar"),
        Inconsistent(
            "The programme, which ran from 2019 to 2014, trained 800 nurses.",
            "en",
            at="2019 to 2014",
            says="2014",
            slip="figures-swapped",
        ),
        Inconsistent("The exhibition is open on 14–3 May.", "en", at="14–3 May", says="3 May"),
        Inconsistent("It rained between 12 June and 3 May 2024.", "en", at="12 June and 3 May 2024", says="3 May 2024"),
        Inconsistent(
            "Registration starts on 24 February 2019 and ends on 22 February 2019.",
            "en",
            at="24 February 2019",
            says="22 February 2019",
        ),
        Inconsistent("Between 80 and 60 people attended each session.", "en", at="80 and 60 people", says="60"),
        Inconsistent(
            "استمر البرنامج من عام 2019 إلى عام 2014.",
            "ar",
            at="2019 إلى عام 2014",
            says="2014",
            slip="figures-swapped",
        ),
        Inconsistent("استمر المعرض من 14 إلى 3 أيار 2024.", "ar", at="14 إلى 3 أيار 2024", says="3 أيار 2024"),
    ),
    verifies=False,
)
