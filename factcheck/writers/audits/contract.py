"""The contract of an audit's writer: its name after `--format`, and a pure function from an audit to text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from factcheck.model import Audit

# The fixed words of an audit in English; a caller gives those of another language.
WORDS: Mapping[str, str] = MappingProxyType(
    {
        "direction": "ltr",
        "title": "Audit of {count} releases",
        "span": "{first} to {last}",
        "releases": "releases",
        "figures": "figures",
        "verified": "verified",
        "findings": "findings",
        "coverage": "coverage",
        "coverage_meaning": "the share of figures that something could check",
        "unchecked": "nothing could check",
        "skipped": "skipped",
        "errors": "could not be read",
        "error": "error",
        "warning": "warning",
        "note": "note",
        "where": "where",
        "why": "why",
        "fix": "fix",
        "series": "series",
        "odd": "a finding names this figure",
        "date": "date",
        "release": "release",
        "language": "language",
        "value": "value",
        "as_written": "as written",
        "never_checked": "never checked",
        "provenance": "provenance",
        "content": "hash of the content (SHA-256)",
        "rule_file": "rule file",
        "source": "source",
        "made_with": "made with factcheck {version}",
        "none_found": "No release contradicts itself or those before it.",
        "undated": "undated",
        "more": "and {count} more",
    }
)


@dataclass(frozen=True, slots=True)
class AuditWriter:
    """A format of an audit; `write` takes the audit, the fixed words, and the language that they are in."""

    name: str
    write: Callable[[Audit, Mapping[str, str], str], str]
