"""Adding releases: each is there once, whoever adds it and however often, and a changed one takes the place of its former."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Integer, Row, and_, bindparam, func, or_, select

from factcheck.ledger.base.migrations import now
from factcheck.ledger.base.naming import Numbers
from factcheck.ledger.base.opening import Base
from factcheck.ledger.base.preparing import Prepared
from factcheck.ledger.base.reading import body_of, heads_of
from factcheck.ledger.base.tables import as_text, bodies, claims, figures, insertion, places, releases
from factcheck.ledger.codec import from_bytes
from factcheck.ledger.entries import Added, Outcome
from factcheck.ledger.names import are_forms_of_one

CLAIMS_AT_ONCE = 5_000  # claims after which what was gathered is recorded
RELEASES_AT_ONCE = 200

# The questions that are asked for every release, put together once.
LAST = select(func.coalesce(func.max(releases.c.id), 0))
SAME = select(releases).where(releases.c.identity == bindparam("identity")).order_by(releases.c.id.desc()).limit(1)
# A name or title without a day tells nothing, and a day that is not known equals no other.
FORMER = (
    select(releases)
    .where(
        or_(
            and_(
                releases.c.path == bindparam("path"),
                or_(
                    releases.c.sha256 == bindparam("sha256"),
                    releases.c.day.is_not_distinct_from(bindparam("day", type_=Integer)),
                ),
            ),
            and_(releases.c.name == bindparam("name"), releases.c.name != "", releases.c.day == bindparam("day")),
            and_(releases.c.title == bindparam("title"), releases.c.day == bindparam("day")),
        )
    )
    .order_by(releases.c.id.desc())
)
SEEN = select(places.c.path).where(places.c.release_id == bindparam("release"))
FIGURES = select(func.count()).where(
    figures.c.release_id == bindparam("release"), figures.c.rules == bindparam("version")
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
        if waiting:
            yield from self._written(waiting)

    def _written(self, waiting: list[Prepared]) -> list[Added]:
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
        self._last: int = connection.execute(LAST).scalar_one()
        self._moment = now()
        self._new: dict[int, Prepared] = {}

    def write(self, waiting: list[Prepared]) -> list[Added]:
        """Writes all that is not there yet."""
        out = []
        for each in waiting:
            known = self._known(each)
            added = self._write_new(each) if known is None else self._write_again(each, known)
            self._write_figures(added.id, each)
            out.append(added)
        self._write_rest()
        return out

    def _known(self, each: Prepared) -> Row[Any] | None:
        """The entry that is this release; none where it was replaced at this very path, and so has come back."""
        newest = self._connection.execute(SAME, each.named).one_or_none()
        if newest is None:
            return None
        head = heads_of(self._connection, [newest])[newest.id]
        came_back = head.id != newest.id and head.path == each.path == newest.path
        return None if came_back else newest

    def _write_new(self, each: Prepared) -> Added:
        outcome, old = self._former(each)
        self._last += 1
        row = each.row(self._last, outcome, 0 if old is None else old.id, self._moment)
        self._connection.execute(releases.insert(), row)
        self._new[self._last] = each
        own = each.release.document.path
        return Added(outcome, own, self._last, len(each.release.claims), None if old is None else old.path)

    def _write_again(self, each: Prepared, known: Row[Any]) -> Added:
        """A release that is there already; a path at which it was never seen is noted."""
        path, count, own = each.path, len(each.release.claims), each.release.document.path
        seen = self._connection.execute(SEEN, {"release": known.id}).scalars().all()
        if path is None or path == known.path or path in seen:
            return Added("known", own, known.id, count, known.path)
        row = {"release_id": known.id, "path": path, "recorded": self._moment}
        self._connection.execute(places.insert(), row)
        return Added("moved", own, known.id, count, known.path)

    def _former(self, each: Prepared) -> tuple[Outcome, Row[Any] | None]:
        """What a release takes the place of: the same path and day, or the name or title and half of the words."""
        found = self._connection.execute(FORMER, each.named).all()
        heads = heads_of(self._connection, found)
        for row in (heads[each.id] for each in found):
            outcome = self._place_of(each, row)
            if outcome is not None:
                return outcome, row
        return "new", None

    def _place_of(self, each: Prepared, row: Row[Any]) -> Outcome | None:
        """Whether a release takes the place of an entry, and how."""
        document = each.release.document
        same_path = each.path is not None and each.path == row.path
        if document.sha256 == row.sha256:
            return "corrected" if same_path else None
        if (row.day, row.lang) != (each.named["day"], each.release.lang):
            return None
        return "revision" if same_path or are_forms_of_one(document.text, self._text_of(row.id)) else None

    def _text_of(self, number: int) -> str:
        """The text of an entry, also of one that this batch has yet to write."""
        if number in self._new:
            return from_bytes(self._new[number].body).document.text
        return body_of(self._connection, number).document.text

    def _write_figures(self, number: int, each: Prepared) -> None:
        """What the metrics of the rules caught, once for each set of rules."""
        if not each.metrics:
            return
        if self._connection.execute(FIGURES, {"release": number, "version": each.rules}).scalar_one():
            return
        common = {"release_id": number, "rules": each.rules, "recorded": self._moment}
        rows = [common | {"metric": as_text(name), "number": place} for name, place in sorted(each.metrics.items())]
        self._connection.execute(figures.insert(), rows)

    def _write_rest(self) -> None:
        """The bodies and claims of the new releases, with the numbers of their things."""
        if not self._new:
            return
        wanted = {found[0]: found[1] for each in self._new.values() for found in each.things if found is not None}
        numbers = self._numbers.of(self._connection, wanted)
        content = [{"release_id": number, "content": each.body} for number, each in self._new.items()]
        self._connection.execute(bodies.insert(), content)
        rows = [row for number, each in self._new.items() for row in each.claim_rows(number, numbers)]
        if rows:
            # Past SQLAlchemy, which would go over every row once more: there are many, and they fit as they are.
            self._connection.exec_driver_sql(insertion(claims, self._connection.dialect), rows)
