"""Adding releases: each is there once, whoever adds it and however often, and a changed one takes the place of its former."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, and_, func, or_, select

from factcheck import __version__
from factcheck.ledger.base.migrations import now
from factcheck.ledger.base.naming import Key, Numbers, key_of
from factcheck.ledger.base.opening import Base
from factcheck.ledger.base.reading import body_of, heads_of
from factcheck.ledger.base.tables import as_number, as_text, bodies, claims, figures, places, releases
from factcheck.ledger.codec import to_bytes
from factcheck.ledger.entries import Added, Outcome
from factcheck.ledger.names import are_forms_of_one, file_name, series_of
from factcheck.ledger.things import Thing, thing_of
from factcheck.model import Claim, Release

CLAIMS_AT_ONCE = 5_000  # claims after which what was gathered is recorded
RELEASES_AT_ONCE = 200


@dataclass(frozen=True, eq=False)
class Prepared:
    """A release as it will be recorded, worked out before anybody else has to wait.

    `metrics` tells the place of the claim that each metric of the rules caught.
    """

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
    def identity(self) -> str:
        """What makes it the same release: its text, its language and its day."""
        return f"{self.release.document.sha256}:{self.release.lang or ''}:{as_number(self.release.date) or ''}"


def prepared(release: Release, *, series: str | None, rules: str, metrics: Mapping[str, Claim]) -> Prepared:
    """A release ready to be recorded; `series` is its own choice or told by the name of its file."""
    document = release.document
    places_of = {id(claim): number for number, claim in enumerate(release.claims)}
    found = []
    for claim in release.claims:
        thing = thing_of(claim, release.words_of)
        found.append(None if thing is None else (key_of(thing, release.words_of), thing))
    return Prepared(
        release,
        series if series is not None else series_of(document.path, release.lang),
        to_bytes(release),
        rules,
        {name: places_of[id(claim)] for name, claim in metrics.items() if id(claim) in places_of},
        tuple(found),
    )


class Recorder:
    """Writes releases into a ledger, many in one transaction."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self._numbers = Numbers()

    def record(self, every: Iterable[Prepared]) -> Iterator[Added]:
        """Records releases in the order given, and tells what became of each once it is safe."""
        waiting: list[Prepared] = []
        size = 0
        for each in every:
            waiting.append(each)
            size += len(each.release.claims)
            if size >= CLAIMS_AT_ONCE or len(waiting) >= RELEASES_AT_ONCE:
                yield from self._written(waiting)
                waiting, size = [], 0
        yield from self._written(waiting)

    def _written(self, waiting: list[Prepared]) -> list[Added]:
        if not waiting:
            return []
        kept = False
        try:
            with self._base.recording() as connection:
                out = _Batch(connection, self._numbers).write(waiting)
            kept = True
        finally:
            if not kept:
                self._numbers.forget()
        return out


class _Batch:
    """One transaction, in which nobody else writes."""

    def __init__(self, connection: Connection, numbers: Numbers) -> None:
        self._connection = connection
        self._numbers = numbers
        self._last: int = connection.execute(select(func.coalesce(func.max(releases.c.id), 0))).scalar_one()
        self._moment = now()

    def write(self, waiting: list[Prepared]) -> list[Added]:
        """Writes all that is not there yet."""
        out = []
        new: list[tuple[int, Prepared]] = []
        for each in waiting:
            added = self._one(each)
            out.append(added)
            if added.outcome not in ("known", "moved"):
                new.append((added.id, each))
            self._write_figures(added.id, each)
        self._write_bodies(new)
        return out

    def _one(self, each: Prepared) -> Added:
        known = self._known(each)
        count = len(each.release.claims)
        if known is not None:
            return self._again(each, known)
        outcome, old = self._former(each)
        self._last += 1
        self._connection.execute(releases.insert().values(_row(each, self._last, outcome, old, self._moment)))
        # The body of a release is needed at once where a later one of the same batch may be a form of it.
        self._connection.execute(bodies.insert().values(release_id=self._last, content=each.body))
        return Added(outcome, each.release.document.path, self._last, count, None if old is None else old.path)

    def _known(self, each: Prepared) -> Row[Any] | None:
        """The entry that is this release; none where it was replaced at this very path, and so has come back."""
        asked = select(releases).where(releases.c.identity == each.identity).order_by(releases.c.id.desc()).limit(1)
        newest = self._connection.execute(asked).one_or_none()
        if newest is None:
            return None
        head = heads_of(self._connection, [newest])[newest.id]
        came_back = head.id != newest.id and head.path == each.path == newest.path
        return None if came_back else newest

    def _again(self, each: Prepared, known: Row[Any]) -> Added:
        """A release that is there already; where it lies now is noted."""
        path, count = each.path, len(each.release.claims)
        own = each.release.document.path
        if path is None or path == known.path:
            return Added("known", own, known.id, count, known.path)
        asked = select(places.c.path).where(places.c.release_id == known.id).order_by(places.c.id.desc())
        seen = self._connection.execute(asked).scalars().all()
        if path not in seen:
            row = {"release_id": known.id, "path": path, "recorded": self._moment}
            self._connection.execute(places.insert().values(row))
        return Added("moved", own, known.id, count, known.path)

    def _former(self, each: Prepared) -> tuple[Outcome, Row[Any] | None]:
        """What a release takes the place of: the same path and day, or the name or title and half of the words."""
        document, day = each.release.document, as_number(each.release.date)
        ways = [releases.c.path == each.path] if each.path is not None else []
        if day is not None:
            if document.path:
                ways.append(and_(releases.c.name == as_text(file_name(document.path)), releases.c.day == day))
            if document.title:
                ways.append(and_(releases.c.title == as_text(document.title), releases.c.day == day))
        if not ways:
            return "new", None
        found = self._connection.execute(select(releases).where(or_(*ways)).order_by(releases.c.id.desc())).all()
        heads = heads_of(self._connection, found)
        for row in (heads[each.id] for each in found):
            outcome = self._place_of(each, row, day)
            if outcome is not None:
                return outcome, row
        return "new", None

    def _place_of(self, each: Prepared, row: Row[Any], day: int | None) -> Outcome | None:
        """Whether a release takes the place of an entry, and how."""
        document = each.release.document
        same_path = each.path is not None and each.path == row.path
        if document.sha256 == row.sha256:
            return "corrected" if same_path else None
        if (row.day, row.lang) != (day, each.release.lang):
            return None
        if same_path or are_forms_of_one(document.text, body_of(self._connection, row.id).document.text):
            return "revision"
        return None

    def _write_figures(self, number: int, each: Prepared) -> None:
        """What the metrics of the rules caught, once for each set of rules."""
        if not each.metrics:
            return
        asked = select(func.count()).where(figures.c.release_id == number, figures.c.rules == each.rules)
        if self._connection.execute(asked).scalar_one():
            return
        rows = [
            {
                "release_id": number,
                "rules": each.rules,
                "metric": as_text(name),
                "number": place,
                "recorded": self._moment,
            }
            for name, place in sorted(each.metrics.items())
        ]
        self._connection.execute(figures.insert(), rows)

    def _write_bodies(self, new: list[tuple[int, Prepared]]) -> None:
        """The claims of new releases, with the numbers of their things."""
        wanted = {key: thing for _, each in new for found in each.things if found for key, thing in [found]}
        numbers = self._numbers.of(self._connection, wanted) if wanted else {}
        rows = [row for number, each in new for row in _claim_rows(number, each, numbers)]
        if rows:
            self._connection.execute(claims.insert(), rows)


def _row(each: Prepared, number: int, outcome: Outcome, old: Row[Any] | None, moment: str) -> dict[str, Any]:
    release, document = each.release, each.release.document
    return {
        "id": number,
        "identity": each.identity,
        "sha256": document.sha256,
        "series": as_text(each.series),
        "day": as_number(release.date),
        "lang": release.lang,
        "path": each.path,
        "name": as_text(file_name(document.path)),
        "title": _clean(document.title),
        "words": document.words,
        "claims": len(release.claims),
        "replaces": 0 if old is None else old.id,
        "why": outcome,
        "factcheck": __version__,
        "rules": each.rules,
        "recorded": moment,
    }


def _claim_rows(number: int, each: Prepared, numbers: Mapping[Key, int]) -> Iterator[dict[str, Any]]:
    day = as_number(each.release.date)
    for place, (claim, found) in enumerate(zip(each.release.claims, each.things, strict=True)):
        quantity, period = claim.quantity, claim.period
        if claim.when is not None:
            period = claim.when.period
        yield {
            "release_id": number,
            "number": place,
            "thing_id": None if found is None else numbers[found[0]],
            "day": day,
            "kind": claim.kind,
            "value": None if quantity is None or quantity.value is None else format(quantity.value, "f"),
            "low": None if quantity is None or quantity.low is None else format(quantity.low, "f"),
            "high": None if quantity is None or quantity.high is None else format(quantity.high, "f"),
            "hedge": None if quantity is None or quantity.hedge is None else quantity.hedge.name,
            "change": claim.change,
            "period_start": None if period is None else as_number(period.start),
            "period_end": None if period is None else as_number(period.end),
            "start": claim.start,
            "stop": claim.end,
        }


def _clean(text: str | None) -> str | None:
    return None if text is None else as_text(text)
