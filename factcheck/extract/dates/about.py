"""The days that a figure beside a date is about."""

from __future__ import annotations

from datetime import date as Date
from functools import cache

from factcheck.extract.dates import spans as date_spans
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial
from factcheck.extract.fold import fold_word
from factcheck.locales import Pack
from factcheck.model import Period

STRETCHES = frozenset({"week", "month", "quarter", "year"})
LONGEST_LEAD = 32  # characters before a stretch of time in which its lead word is sought


def about(c: Cluster, found: Partial, settled: tuple[Period, ...]) -> Period | None:
    """The days that a figure beside the date is about: the whole stretch, open where the text leaves it open."""
    for token in c.tokens[found.tokens[0] : found.tokens[1]]:
        if "anaphoric" in token.tags:
            return None  # "the following month" counts from what was told before
    readings = found.open_to if found.bound else settled
    today = c.reference
    if today is not None and found.given and not found.bound:
        back = _up_to(c, found, today)
        if back is not None:
            return back
    if found.year is None and not found.given and not found.bound and today is not None and found.shape != "day":
        begun = [each for each in readings if each.start is not None and each.start <= today]
        return begun[0] if begun else None  # a figure is about what has begun
    return readings[0] if readings else None


def _up_to(c: Cluster, found: Partial, today: Date) -> Period | None:
    """The days up to the release of "over the past month" and خلال الشهر الماضي, which tell a stretch, not a calendar month."""
    inside = c.tokens[found.tokens[0] : found.tokens[1]]
    units = [each.tags["unit"] for each in inside if "unit" in each.tags]
    if len(units) != 1 or units[0] not in STRETCHES:
        return None
    if "last" not in [each.tags.get("direction") for each in inside]:
        return None
    before = f" {c.before(found.tokens[0], LONGEST_LEAD).lower().rstrip()}"
    if not before.endswith(_leads(c.view.pack)):
        return None
    several = any(each.kind == "number" or "number" in each.tags or "amount" in each.tags for each in inside)
    begun = found.given[0].start if several else date_spans.stepped(today, -1, units[0])
    return None if begun is None else Period(begun, today)


@cache
def _leads(pack: Pack) -> tuple[str, ...]:
    """The words before a stretch of time that make it one up to the release, each behind a space."""
    return tuple(f" {fold_word(each)}" for each in pack.data("dates").get("throughout", ()))
