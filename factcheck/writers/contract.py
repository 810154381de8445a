"""The contract of a writer: one file that holds its name and a pure function from a report to text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from factcheck.model import Report

# The fixed words of a report; a caller gives those of another language, these stand in for what it leaves out.
ENGLISH: Mapping[str, str] = MappingProxyType(
    {
        "where": "where",
        "why": "why",
        "fix": "fix",
        "also": "the same slip breaks",
        "error": "error",
        "warning": "warning",
        "note": "note",
        "verified": "verified",
        "skipped": "skipped",
        "unchecked": "nothing could check",
        "language": "language",
        "date": "date",
        "unknown": "unknown",
        "guessed": "guessed from its words",
        "by_rounding": "only by rounding",
        "by_hedge": "only by its hedge, not counted as verified",
        "nothing_found": "no inconsistency found",
        "no_figures": "no figure found",
        "documents": "documents",
        "figures": "figures",
        "unreadable": "errors in the input",
        "more": "and {count} more",
    }
)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a report is laid out for people; writers for programs look at none of it.

    `labels` are its fixed words. `width` is the number of columns to wrap at, None to leave lines
    whole. `colour` allows escape sequences, `isolate` the invisible marks that keep right-to-left
    figures in order on a terminal: neither belongs in a file or a pipe. `detail` is how much is
    listed besides the findings.
    """

    labels: Mapping[str, str] = field(default_factory=lambda: ENGLISH)
    width: int | None = None
    colour: bool = False
    isolate: bool = False
    detail: Literal["findings", "summary", "everything"] = "summary"

    def label(self, key: str) -> str:
        """A fixed word of the report."""
        return self.labels.get(key) or ENGLISH[key]


@dataclass(frozen=True, slots=True)
class Writer:
    """A format of the report: its name after `--format`, and how it is written."""

    name: str
    write: Callable[[Report, Layout], str]
