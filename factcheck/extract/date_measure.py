"""Words of measure in dates: a unit of time with its number, ordinal and direction, in any order.

Languages differ in it ("the last six months", الأشهر الستة الماضية), so each word is taken up where it stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.extract.date_parts import number
from factcheck.extract.date_tokens import Cluster, Number

MEASURED = frozenset({"unit", "dual", "direction", "ordinal", "amount", "number"})  # what a measure may begin with
MOST = 5  # words of a measure
LARGEST = 1000  # a number of units lies below; years do not


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit of time with what stands around it.

    `ordinal` is -1 for the last one; `named` tells that its number is a name (week 31); `plural` that
    the unit stands in the plural.
    """

    unit: str
    after: int
    count: int | None = None
    ordinal: int | None = None
    direction: str | None = None
    named: bool = False
    plural: bool = False


def measure(c: Cluster, i: int) -> Measure | None:
    """The unit of time that stands at or shortly after a token, with number, ordinal and direction."""
    token = c.at[i]
    if token.kind != "number" and (not token.tags or MEASURED.isdisjoint(token.tags)):
        return None
    gathered = _Gathered(c, i)
    for _ in range(MOST):
        if not gathered.take():
            break
    if gathered.unit is None:
        return None
    return Measure(
        gathered.unit,
        gathered.at,
        gathered.count,
        gathered.ordinal,
        gathered.direction,
        gathered.named,
        gathered.plural,
    )


class _Gathered:
    """What a measure holds so far, and the token that comes next; each part counts once."""

    def __init__(self, c: Cluster, i: int) -> None:
        self.c, self.at, self.begin = c, i, i
        self.unit: str | None = None
        self.direction: str | None = None
        self.count: int | None = None
        self.ordinal: int | None = None
        self.named = self.plural = False

    def take(self) -> bool:
        """Take up the next word; false where it is no part of the measure."""
        c, at = self.c, self.at
        step = at + 1 if at > self.begin and c.has(at, "article") else at
        token = c.at[step]
        if not token.tags:
            taken = self._number(step) if token.kind == "number" else None
            self.at = taken or at
            return bool(taken)
        taken = self._direction(step) or self._unit(step) or self._word(step) or self._number(step)
        self.at = taken or self.at
        return bool(taken)

    def _direction(self, i: int) -> int | None:
        if self.direction is not None or not self.c.has(i, "direction"):
            return None
        if self.unit is not None and not self.c.lexicon.direction_behind:
            return None
        self.direction = self.c.tag(i, "direction")
        return i + 1

    def _unit(self, i: int) -> int | None:
        if self.unit is not None or not self.c.has(i, "unit", "dual"):
            return None
        self.unit, self.plural = self.c.tag(i, "unit") or self.c.tag(i, "dual"), self.c.has(i, "plural")
        self.count = 2 if self.c.has(i, "dual") else self.count
        return i + 1

    def _word(self, i: int) -> int | None:
        """An ordinal that is no cardinal too, or a word of amount: first, last, a couple of."""
        if self.ordinal is None and self.c.has(i, "ordinal") and not self.c.has(i, "number"):
            self.ordinal = int(self.c.tag(i, "ordinal") or 0)
            return i + 1
        if self.count is None and self.c.has(i, "amount"):
            self.count = int(self.c.tag(i, "amount") or 0)
            return i + 1
        return None

    def _number(self, i: int) -> int | None:
        found = number(self.c, i)
        if found is None or found.value >= LARGEST:
            return None
        return self._ordinal_number(found) if found.ordinal else self._count(found)

    def _ordinal_number(self, found: Number) -> int | None:
        if self.ordinal is not None:
            return None
        self.ordinal = found.value
        return found.after

    def _count(self, found: Number) -> int | None:
        if self.count is not None or (self.unit is not None and self.direction is not None):
            return None
        self.named = self.unit is not None and found.digits > 0
        self.count = found.value
        return found.after


def amounts(c: Cluster, i: int) -> tuple[tuple[tuple[int, str], ...], int] | None:
    """Numbers of units: "2 weeks and 2 days"."""
    steps: list[tuple[int, str]] = []
    at = i
    while len(steps) < 3:
        step = at + 1 if steps and c.tag(at, "join") == "and" else at
        of = measure(c, step)
        if of is None or of.count is None or of.direction or of.ordinal or of.named:
            break
        steps.append((of.count, of.unit))
        at = of.after
    return (tuple(steps), at) if steps else None
