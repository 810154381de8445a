"""What a ledger says of a release, and what became of one that was to be added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from typing import Literal

# new: it was not there · known: it was, so nothing changed · moved: it was, at another path ·
# revision: another text in the place of one that was there · corrected: the same text with another day or language
Outcome = Literal["new", "known", "moved", "revision", "corrected"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A release as a ledger has it; with `replaced_by` it is no longer current, but kept.

    `day` is the day of its publication, `recorded` the moment when it came into the ledger, in UTC. `why` is how it
    came in, `replaces` and `replaced_by` are numbers of entries. `factcheck` is the version that understood it,
    `rules` the hash of the rules that it was added with, "" without any.
    """

    id: int
    series: str
    day: Date | None
    lang: str | None
    path: str | None
    title: str | None
    sha256: str
    words: int
    claims: int
    why: str
    replaces: int | None
    replaced_by: int | None
    factcheck: str
    rules: str
    recorded: str


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a release that was to be added: `of` is the path of the entry that was there before."""

    outcome: Outcome
    path: str | None
    id: int
    claims: int
    of: str | None = None
