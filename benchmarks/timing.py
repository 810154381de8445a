"""Measuring: the best of several runs, and a row of the table."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType


@dataclass(frozen=True)
class Row:
    """One measured figure; `target` says what it has to be, "" where nothing is asked."""

    group: str
    what: str
    value: str
    target: str = ""


def best(work: Callable[[], object], *, runs: int) -> float:
    """The seconds of the fastest of several runs: the one that other work on the machine disturbed least."""
    fastest = float("inf")
    for _ in range(runs):
        gc.collect()
        start = time.perf_counter()
        work()
        fastest = min(fastest, time.perf_counter() - start)
    return fastest


def counted(work: Callable[[], object]) -> int:
    """How often a function written in Python is called by some work: a figure that nothing else on the machine changes."""
    count = 0

    def seen(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def table(rows: list[Row]) -> str:
    """The rows as an aligned text table, a blank line between groups."""
    head = Row("", "measured", "figure", "to reach")
    widths = [max(len(getattr(row, name)) for row in [head, *rows]) for name in ("what", "value", "target")]
    lines = [_line(head, widths), "  ".join("-" * width for width in widths)]
    group = rows[0].group if rows else ""
    for row in rows:
        if row.group != group:
            lines.append("")
            group = row.group
        lines.append(_line(row, widths))
    return "\n".join(lines)


def _line(row: Row, widths: list[int]) -> str:
    what, value, target = widths
    return f"{row.what:<{what}}  {row.value:>{value}}  {row.target:<{target}}".rstrip()
