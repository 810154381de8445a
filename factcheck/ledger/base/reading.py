"""Questions to a ledger about its releases: which there are, what became of them, and what they say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, select
from sqlalchemy.sql import ColumnElement

from factcheck.errors import LedgerError
from factcheck.ledger.base.tables import as_day, bodies, places, releases
from factcheck.ledger.codec import CodecError, from_bytes
from factcheck.ledger.entries import Entry
from factcheck.model import Release

Content = tuple[bytes, str | None]  # a release as bytes, and its path where that is not the one inside

_later = releases.alias("later")
REPLACED_BY = select(_later.c.id).where(_later.c.replaces == releases.c.id).limit(1).scalar_subquery()

MOVED = select(places.c.path).where(places.c.release_id == bodies.c.release_id).order_by(places.c.id.desc()).limit(1)
CONTENTS = select(bodies, MOVED.scalar_subquery().label("moved")).where(
    bodies.c.release_id.in_(bindparam("numbers", expanding=True))
)
LATER = select(releases).where(releases.c.replaces.in_(bindparam("former", expanding=True)))


def is_current() -> ColumnElement[bool]:
    """The condition that nothing has taken the place of a release."""
    return ~exists().where(_later.c.replaces == releases.c.id)


def heads_of(connection: Connection, rows: Iterable[Row[Any]]) -> dict[int, Row[Any]]:
    """For each release what stands in its place now: itself, or the last of those that replaced one another."""
    heads = {row.id: row for row in rows}
    open_ids = set(heads)  # the newest forms so far
    followed = {number: [number] for number in heads}  # and where the way to each began
    while open_ids:
        found = connection.execute(LATER, {"former": sorted(open_ids)}).all()
        open_ids = {row.id for row in found}
        for row in found:
            starts = followed.pop(row.replaces, [])
            followed.setdefault(row.id, []).extend(starts)
            for start in starts:
                heads[start] = row
    return heads


def entry_of(row: Row[Any]) -> Entry:
    """A row of a release, with `replaced_by` beside its columns, as an entry."""
    return Entry(
        row.id, row.series, as_day(row.day), row.lang, row.path, row.title, row.sha256, row.words, row.claims, row.why,
        row.replaces or None, row.replaced_by, row.factcheck, row.rules, row.recorded,
    )  # fmt: skip


def entries_where(connection: Connection, *conditions: ColumnElement[bool]) -> list[Entry]:
    """The entries that meet all conditions, in order of series, day and recording; undated ones first."""
    asked = select(releases, REPLACED_BY.label("replaced_by")).where(*conditions)
    day = releases.c.day
    rows = connection.execute(asked.order_by(releases.c.series, day.is_not(None), day, releases.c.id))
    return [entry_of(row) for row in rows]


def body_of(connection: Connection, number: int) -> Release:
    """The release of an entry, at the path where it was found last; raises LedgerError where it is damaged."""
    return rebuilt(number, *contents_of(connection, [number])[number])


def contents_of(connection: Connection, numbers: Sequence[int]) -> dict[int, Content]:
    """What is kept of entries, by their numbers, and where each was found last if it was moved."""
    found = connection.execute(CONTENTS, {"numbers": numbers})
    return {row.release_id: (row.content, row.moved) for row in found}


def rebuilt(number: int, content: bytes, moved: str | None) -> Release:
    """A release out of what is kept of it; raises LedgerError where that is damaged."""
    try:
        return from_bytes(content, path=moved)
    except CodecError as error:
        raise LedgerError(f"release {number}", str(error)) from error
