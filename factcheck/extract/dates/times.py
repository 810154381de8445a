"""Times of the day: 10:30 am, at 3 p.m., 14:00 GMT, الساعة 10:30 صباحا."""

from __future__ import annotations

from factcheck.extract.dates.tokens import Cluster


def time(c: Cluster, i: int) -> int | None:
    """The index after the time of day that begins at a token, or None."""
    at = c.skip(i, "clock_before")
    kind = c.at[at].kind
    if kind == "time":
        hours, minutes = (int(part) for part in c.tokens[at].text.split(":")[:2])
        if hours > 24 or minutes > 59:
            return None
        return _behind(c, at + 1)
    if kind != "number" or not 0 <= c.tokens[at].value <= 24:
        return None
    named = "clock" in c.at[at + 1].tags
    if not named and (at == i or c.tag(i, "clock_before") != "clock"):
        return None
    after = _behind(c, at + 1)
    return after if after > at + 1 else None


def _behind(c: Cluster, i: int) -> int:
    """The index after the half of the day and the time zone."""
    at = i
    if c.has(at, "clock"):
        at += 1
        at = at + 1 if c.mark(at, ".") and c.tight(at) and c.text(at - 1).find(".") > 0 else at
    return c.skip(at, "zone")
