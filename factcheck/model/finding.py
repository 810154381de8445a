"""Findings and the other lines of a report: plain text and places, ready for any writer."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from factcheck.model.filling import filled_at_once
from factcheck.model.relation import Severity


@filled_at_once
@dataclass(frozen=True, slots=True)
class Evidence:
    """A figure that took part, where it stands, and its role; `document` is null for a fact of a rule."""

    document: str | None
    start: int
    end: int
    line: int
    column: int
    surface: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Suspect:
    """The figure that is probably wrong."""

    start: int
    end: int
    surface: str
    document: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that cannot be true, in words; see `docs/interfaces.md` for each field.

    `repeats` is the fingerprint of a graver or earlier finding that the same correction of one figure would mend.
    """

    check: str
    name: str
    severity: Severity
    message: str
    document: str | None
    start: int
    end: int
    line: int
    column: int
    reported: str
    recomputed: str
    why: str
    fix: str
    evidence: tuple[Evidence, ...]
    fingerprint: str
    diagnosis: str | None = None
    suspect: Suspect | None = None
    suggestion: str | None = None
    rule: str | None = None
    suppressed: str | None = None
    repeats: str | None = None


@dataclass(frozen=True, slots=True)
class Verified:
    """A relation that holds."""

    check: str
    reading: Literal["narrow", "wide", "hedged"]
    document: str | None
    message: str
    evidence: tuple[Evidence, ...]
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A relation that cannot be judged, and why."""

    check: str
    reason: str
    document: str | None
    evidence: tuple[Evidence, ...]
    rule: str | None = None


@filled_at_once
@dataclass(frozen=True, slots=True)
class Unchecked:
    """A figure that nothing could check; `hedge` is the name of its hedge, which its surface leaves out."""

    document: str | None
    start: int
    end: int
    line: int
    column: int
    surface: str
    hedge: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read or a rule that is wrong: its own result, stopping no other."""

    document: str | None
    message: str


def as_plain(value: Any) -> dict[str, Any]:
    """A frozen value as plain dictionaries and lists, as JSON has them."""
    plain: dict[str, Any] = asdict(value)
    return {key: list(each) if isinstance(each, tuple) else each for key, each in plain.items()}
