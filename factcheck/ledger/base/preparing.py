"""What is written of a release, worked out before anybody else has to wait for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from factcheck import __version__
from factcheck.ledger.base.naming import Key, key_of
from factcheck.ledger.base.tables import as_number, as_text
from factcheck.ledger.codec import to_bytes
from factcheck.ledger.entries import Outcome
from factcheck.ledger.names import file_name, series_of
from factcheck.ledger.things import Thing, thing_of
from factcheck.model import Claim, Release


@dataclass(frozen=True, eq=False)
class Prepared:
    """A release as it will be recorded. `metrics` tells the place of the claim that each metric of the rules caught."""

    release: Release
    series: str
    body: bytes
    rules: str = ""
    metrics: Mapping[str, int] = field(default_factory=dict)
    things: tuple[tuple[Key, Thing] | None, ...] = ()

    @property
    def path(self) -> str | None:
        """The path as a column takes it."""
        return _clean(self.release.document.path)

    @property
    def named(self) -> dict[str, Any]:
        """What it may be found by: its identity (its text, language and day), its path, name, title and day."""
        document, day = self.release.document, as_number(self.release.date)
        return {
            "identity": f"{document.sha256}:{self.release.lang or ''}:{day or ''}",
            "sha256": document.sha256,
            "path": self.path,
            "name": as_text(file_name(document.path)),
            "title": _clean(document.title),
            "day": day,
        }

    def row(self, number: int, outcome: Outcome, replaces: int, moment: str) -> dict[str, Any]:
        """The row of the release."""
        return self.named | {
            "id": number,
            "series": as_text(self.series),
            "lang": self.release.lang,
            "words": self.release.document.words,
            "claims": len(self.release.claims),
            "replaces": replaces,
            "why": outcome,
            "factcheck": __version__,
            "rules": self.rules,
            "recorded": moment,
        }

    def claim_rows(self, number: int, numbers: Mapping[Key, int]) -> Iterator[dict[str, Any]]:
        """The rows of its claims; `numbers` are those of the things that they are of."""
        day = as_number(self.release.date)
        for place, (claim, found) in enumerate(zip(self.release.claims, self.things, strict=True)):
            quantity, period = claim.quantity, claim.period
            if claim.when is not None:
                period = claim.when.period
            yield {
                "release_id": number,
                "number": place,
                "thing_id": None if found is None else numbers[found[0]],
                "day": day,
                "kind": claim.kind,
                "value": None if quantity is None else _plain(quantity.value),
                "low": None if quantity is None else _plain(quantity.low),
                "high": None if quantity is None else _plain(quantity.high),
                "hedge": None if quantity is None or quantity.hedge is None else quantity.hedge.name,
                "change": claim.change,
                "period_start": None if period is None else as_number(period.start),
                "period_end": None if period is None else as_number(period.end),
                "start": claim.start,
                "stop": claim.end,
            }


def prepared(release: Release, *, series: str | None, rules: str, metrics: Mapping[str, Claim]) -> Prepared:
    """A release ready to be recorded; `series` is its own choice or told by the name of its file."""
    places = {id(claim): number for number, claim in enumerate(release.claims)} if metrics else {}
    found = (thing_of(claim, release.words_of) for claim in release.claims)
    return Prepared(
        release,
        series if series is not None else series_of(release.document.path, release.lang),
        to_bytes(release),
        rules,
        {name: places[id(claim)] for name, claim in metrics.items() if id(claim) in places},
        tuple(None if thing is None else (key_of(thing, release.words_of), thing) for thing in found),
    )


def _plain(value: Decimal | None) -> str | None:
    """A number in plain digits; `str` writes most of them so, and takes a tenth of the time of `format`."""
    if value is None:
        return None
    text = str(value)
    return format(value, "f") if "E" in text else text


def _clean(text: str | None) -> str | None:
    return None if text is None else as_text(text)
