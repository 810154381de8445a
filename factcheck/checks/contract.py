"""The contract of a check: one file that holds its page, its `find` and its `CHECK`."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date as Date
from typing import Any, TypeVar

from factcheck.extract import Cue, Cues, find_cues
from factcheck.ledger import History
from factcheck.locales import Pack
from factcheck.model import Claim, Document, Relation, Release, Severity, remembered
from factcheck.rulebook import Rulebook

T = TypeVar("T")


@dataclass(frozen=True)
class Case:
    """What a check may look at: one release, and where given its rules, the releases before it, its original.

    `pack` is the language pack of the release's language. Everything is read-only.
    """

    release: Release
    pack: Pack
    rulebook: Rulebook | None = None
    history: History | None = None
    original: Release | None = None

    @remembered
    def document(self) -> Document:
        return self.release.document

    @remembered
    def claims(self) -> tuple[Claim, ...]:
        return self.release.claims

    def of_kinds(self, kinds: frozenset[str]) -> tuple[Claim, ...]:
        """The claims of some kinds, in order of place: what a check asks for first, since most texts have none for most checks."""
        found = self._of_kinds.get(kinds)
        if found is None:
            met = not self._kinds.isdisjoint(kinds)
            found = self._of_kinds[kinds] = tuple([each for each in self.claims if each.kind in kinds]) if met else ()
        return found

    @remembered
    def _of_kinds(self) -> dict[frozenset[str], tuple[Claim, ...]]:
        return {}

    @remembered
    def _kinds(self) -> frozenset[str]:
        return frozenset([each.kind for each in self.claims])

    @remembered
    def quantities(self) -> tuple[Claim, ...]:
        """The claims that carry a quantity with a number, in order of place."""
        return tuple([each for each in self.claims if each.quantity is not None])

    @remembered
    def cues(self) -> tuple[Cue, ...]:
        """The cues of the text, of every name, in order of place."""
        return find_cues(self.document, self.pack)

    @remembered
    def cues_between(self) -> Callable[..., tuple[Cue, ...]]:
        """Gives, for a start, an end and names, the cues of these names that lie wholly in that stretch of the text.

        It is the question asked most often, so that it is put to the cues themselves.
        """
        return self._cues.between

    def has_cue(self, *names: str) -> bool:
        """Whether a cue of these names stands anywhere in the text."""
        return self._cues.has(names)

    @remembered
    def _cues(self) -> Cues:
        return Cues(self.document, self.pack)

    @remembered
    def _starts(self) -> list[int]:
        return [each.start for each in self.claims]

    def claims_between(self, start: int, end: int) -> tuple[Claim, ...]:
        """The claims that begin in a stretch of the text."""
        low = bisect.bisect_left(self._starts, start)
        return self.claims[low : bisect.bisect_left(self._starts, end)]

    def once(self, function: Callable[[Case], T]) -> T:
        """What a function of this case gives, worked out once however many checks ask for it."""
        known = self._known
        if function not in known:
            known[function] = function(self)
        found: T = known[function]
        return found

    @remembered
    def _known(self) -> dict[Callable[[Case], Any], Any]:
        return {}

    def text_between(self, first: Claim, second: Claim) -> str:
        """The text after one claim and before the next."""
        return self.document.shown(first.end, second.start)


Find = Callable[[Case], Iterator[Relation]]


@dataclass(frozen=True, slots=True)
class Consistent:
    """A text on which the check must stay silent. `earlier` are releases before it, as (ISO date, text) pairs;
    `rules` is the text of a rule file."""

    text: str
    lang: str
    date: Date | None = None
    rules: str = ""
    earlier: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Inconsistent:
    """A text in which the check must find a defect: one finding whose span covers the words `at` and whose
    full text (message, why and fix) holds `says`. `slip` and `suggests` are its diagnosis and suggestion, where it has one."""

    text: str
    lang: str
    at: str
    says: str
    slip: str | None = None
    suggests: str | None = None
    date: Date | None = None
    rules: str = ""
    earlier: tuple[tuple[str, str], ...] = ()


Example = Consistent | Inconsistent


@dataclass(frozen=True)
class Check:
    """One check. `code` is stable for ever; `name` states the defect and reads well after "allow …".

    `verifies` is false for checks of style, whose holding relations verify nothing.
    """

    code: str
    name: str
    find: Find
    examples: Sequence[Example]
    severity: Severity = "error"
    verifies: bool = True
    page: str = field(default="", repr=False)

    @property
    def family(self) -> str:
        return self.code.rstrip("0123456789")
