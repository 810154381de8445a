"""Equations that the figures of a history keep: sums within a release, and what goes over from one to the next.

They are sought, not judged: an equation is told with how often it held and where it did not, for a person to review.
A sum of three figures that holds three times is no chance where the figures are of any size, so small and
constant figures count for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, pairwise
from typing import Literal

LEAST = 3  # times that an equation must hold
SHARE = 2  # it must hold at least once in so many times
TELLING = 10  # a figure below says little: it may hold by chance
PARTS = 3  # figures that a sum may have
WIDEST = 14  # figures of one kind among which sums are sought

Kind = Literal["sum", "roll", "carry", "growth"]
Row = Mapping[str, Decimal]  # the figures of one release by metric


@dataclass(frozen=True, slots=True)
class Identity:
    """An equation: `left` is the sum of `plus` less that of `minus`, of the same release or, where `before` names some of
    `plus`, with those of the release before. `held` and `failed` are the days on which it did and did not hold."""

    kind: Kind
    left: str
    plus: tuple[str, ...]
    minus: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


def identities(
    rows: Sequence[tuple[str, Row]], *, groups: Iterable[Sequence[str]], totals: Iterable[tuple[str, str]]
) -> tuple[Identity, ...]:
    """The equations that hold among figures, the surest first.

    `rows` are the figures of each release by its day, the oldest first and without gaps; `groups` are metrics that may
    be added up, `totals` the totals with what they may grow by.
    """
    found = []
    for group in groups:
        found += _best(_sums(rows, list(group)[:WIDEST]))
        found += _best(_carried(rows, list(group)[:WIDEST]))
    found += _best(_grown(rows, totals))
    return tuple(sorted(found, key=lambda each: (-len(each.held), each.left, each.plus)))


def _sums(rows: Sequence[tuple[str, Row]], group: list[str]) -> Iterator[Identity]:
    """Each figure as the sum of others, one of which may be taken off."""
    for left in group:
        others = [each for each in group if each != left]
        for size in range(2, PARTS + 1):
            for parts in combinations(others, size):
                yield from _tried("sum", rows, left, parts)
        for minus in others:
            for parts in combinations([each for each in others if each != minus], 2):
                yield from _tried("roll", rows, left, parts, (minus,))


def _carried(rows: Sequence[tuple[str, Row]], group: list[str]) -> Iterator[Identity]:
    """Each figure as another one of the release before."""
    steps = [(day, now, before) for (_, before), (day, now) in pairwise(rows)]
    for left in group:
        for source in group:
            if source != left:
                known = [(day, now[left], old[source]) for day, now, old in steps if left in now and source in old]
                yield from _kept("carry", known, left, (source,), before=(source,))


def _grown(rows: Sequence[tuple[str, Row]], totals: Iterable[tuple[str, str]]) -> Iterator[Identity]:
    """Each total as the one before and what was added since."""
    for total, added in totals:
        known = [
            (day, now[total], before[total] + now[added])
            for (_, before), (day, now) in pairwise(rows)
            if total in now and total in before and added in now
        ]
        yield from _kept("growth", known, total, (total, added), before=(total,))


def _tried(
    kind: Kind, rows: Sequence[tuple[str, Row]], left: str, plus: tuple[str, ...], minus: tuple[str, ...] = ()
) -> Iterator[Identity]:
    known = [
        (day, row[left], sum((row[each] for each in plus), Decimal(0)) - sum((row[each] for each in minus), Decimal(0)))
        for day, row in rows
        if left in row and all(each in row for each in (*plus, *minus))
    ]
    if all(any(row.get(each) for _, row in rows) for each in (*plus, *minus)):
        yield from _kept(kind, known, left, plus, minus=minus)


def _kept(
    kind: Kind,
    known: Sequence[tuple[str, Decimal, Decimal]],
    left: str,
    plus: tuple[str, ...],
    *,
    minus: tuple[str, ...] = (),
    before: tuple[str, ...] = (),
) -> Iterator[Identity]:
    """The equation, if it held often enough, and with figures that say something."""
    held = tuple(day for day, one, other in known if one == other)
    telling = {one for _, one, other in known if one == other and one >= TELLING}
    if len(held) >= LEAST and len(telling) >= LEAST and SHARE * len(held) >= len(known):
        failed = tuple(day for day, one, other in known if one != other)
        yield Identity(kind, left, plus, minus, before, held, failed)


def _best(found: Iterable[Identity]) -> list[Identity]:
    """Of equations about one figure of one kind, the one that held most often, each failure weighing as two."""
    best: dict[tuple[Kind, str], Identity] = {}
    for each in found:
        rival = best.get((each.kind, each.left))
        if rival is None or _weight(each) > _weight(rival):
            best[each.kind, each.left] = each
    return list(best.values())


def _weight(identity: Identity) -> int:
    return len(identity.held) - 2 * len(identity.failed)
