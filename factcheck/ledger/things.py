"""What a figure is a figure of, cut down to what other releases can be searched for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from factcheck.errors import UnitError
from factcheck.extract import telling
from factcheck.locales import ROOT, pack
from factcheck.model import SHARES, Claim, Release
from factcheck.units import dimension

TIMES = frozenset(("date", "period", "time", "year", "ordinal", "identifier"))
HALF = 2  # two things are alike where one word in so many of all their words is common to both


@dataclass(frozen=True, slots=True)
class Thing:
    """What is counted or measured: the kind of the figure, and the words or the unit that tell it from others.

    `words` are stems of the counted thing in its language, or one word for the currency, the dimension or the
    kind, which are the same in every language. `unit` is the unit as the claim has it.
    """

    kind: str
    unit: str
    words: frozenset[str]

    @property
    def key(self) -> str:
        """The words as one text, so that equal things are found at once."""
        return " ".join(sorted(self.words))

    def is_like(self, other: Thing) -> bool:
        """Whether at least half of all words of both are common to both."""
        return self.kind == other.kind and HALF * len(self.words & other.words) >= len(self.words | other.words)


def thing_of(claim: Claim, lang: str | None) -> Thing | None:
    """What a figure is a figure of; None for dates, bare numbers and figures without a value.

    `lang` is the language whose words its release has: the words are cut down by the habits of that language.
    """
    quantity = claim.quantity
    if quantity is None or claim.kind in TIMES:
        return None
    if claim.kind == "count":
        return _counted(quantity.unit, lang or ROOT)
    return _measured(claim.kind, quantity.unit) if quantity.unit else None


@lru_cache(maxsize=1 << 14)
def _counted(unit: str, lang: str) -> Thing | None:
    """A counted thing; kept, since the same ones come again and again."""
    words = frozenset(telling(unit, pack(lang)))
    return Thing("count", unit, words) if words else None


@lru_cache(maxsize=1 << 10)
def _measured(kind: str, unit: str) -> Thing:
    return Thing(kind, unit, frozenset((kind if kind in SHARES else _dimension(unit),)))


def _dimension(unit: str) -> str:
    """The dimension of a unit, so that miles are found beside kilometres; a currency or unknown unit stands for itself."""
    try:
        return str(dimension(unit))
    except UnitError:
        return unit


class Things:
    """The things of one release, each with its claims in order of place."""

    def __init__(self, release: Release) -> None:
        self._release = release

    @cached_property
    def all(self) -> dict[Thing, list[Claim]]:
        """Each thing with the claims that are of it."""
        found: dict[Thing, list[Claim]] = {}
        for claim in self._release.claims:
            thing = thing_of(claim, self._release.words_of)
            if thing is not None:
                found.setdefault(thing, []).append(claim)
        return found

    def like(self, thing: Thing) -> Iterator[Claim]:
        """The claims whose thing is like another, in order of place within each thing."""
        for each, claims in self.all.items():
            if each.is_like(thing):
                yield from claims
