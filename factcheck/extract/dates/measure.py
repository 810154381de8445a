"""Words of measure in dates: a unit of time with its number, ordinal and direction, in any order.

Languages differ in it ("the last six months", الأشهر الستة الماضية), so each word is taken up where it stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.extract.dates.parts import number
from factcheck.extract.dates.tokens import Cluster

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
    """The unit of time that stands at or shortly after a token, with number, ordinal and direction; each counts once."""
    token = c.at[i]
    if token.kind != "number" and (not token.tags or MEASURED.isdisjoint(token.tags)):
        return None
    unit: str | None = None
    direction: str | None = None
    count: int | None = None
    ordinal: int | None = None
    named = plural = False
    at = i
    for _ in range(MOST):
        step = at + 1 if at > i and "article" in c.at[at].tags else at
        tags = c.at[step].tags
        if direction is None and "direction" in tags and (unit is None or c.lexicon.direction_behind):
            direction, at = tags["direction"], step + 1
        elif unit is None and ("unit" in tags or "dual" in tags):
            unit, plural, at = tags.get("unit") or tags["dual"], "plural" in tags, step + 1
            count = 2 if "dual" in tags else count
        elif ordinal is None and "ordinal" in tags and "number" not in tags:
            ordinal, at = int(tags["ordinal"]), step + 1
        elif count is None and "amount" in tags:
            count, at = int(tags["amount"]), step + 1
        else:
            found = number(c, step) if tags or c.at[step].kind == "number" else None
            if found is None or found.value >= LARGEST:
                break
            if found.ordinal and ordinal is None:
                ordinal = found.value
            elif found.ordinal or count is not None or (unit is not None and direction is not None):
                break
            else:
                count, named = found.value, unit is not None and found.digits > 0
            at = found.after
    return Measure(unit, at, count, ordinal, direction, named, plural) if unit is not None else None


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
