"""Searches by what is counted: the newest figures of a thing, and the series that a draft belongs to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, func, select
from sqlalchemy.sql import ColumnElement

from factcheck.ledger.base.naming import key_of
from factcheck.ledger.base.reading import is_current
from factcheck.ledger.base.tables import as_text, claims, figures, releases, thing_words, things
from factcheck.ledger.kept import REACH
from factcheck.ledger.things import Thing, thing_of
from factcheck.model import Release

MOST_THINGS = 40  # like things that are looked at for one figure
MOST_KEYS = 60  # things of a draft by which its series is sought
NEAREST = 50  # releases that each of them may name, and that decide in the end
QUARTER = 4  # a release is of the draft's series where it tells one in so many of its things
FEWEST = 2  # and at least so many

Place = tuple[int, int]  # a release's number, and a claim's among its claims


def like_things(connection: Connection, thing: Thing, lang: str | None) -> list[int]:
    """The numbers of the things that are like one, the likest first."""
    kind, language, _ = key_of(thing, lang)
    shared = func.count()
    mine = len(thing.words)
    size = func.max(thing_words.c.size)
    asked = (
        select(thing_words.c.thing_id)
        .where(thing_words.c.kind == kind, thing_words.c.lang == language, thing_words.c.word.in_(sorted(thing.words)))
        .group_by(thing_words.c.thing_id)
        .having(2 * shared >= size + mine - shared)
        .order_by(shared.desc(), size, thing_words.c.thing_id)
        .limit(MOST_THINGS)
    )
    return list(connection.execute(asked).scalars())


def newest_claims(connection: Connection, thing_ids: Iterable[int], *conditions: ColumnElement[bool]) -> list[Place]:
    """The places of the newest claims of some things, in the releases that meet the conditions."""
    found: list[tuple[int, int, int]] = []
    for number in thing_ids:
        asked = (
            select(claims.c.day, claims.c.release_id, claims.c.number)
            .join(releases, releases.c.id == claims.c.release_id)
            .where(claims.c.thing_id == number, is_current(), *conditions)
            .order_by(claims.c.day.desc(), claims.c.release_id.desc())
            .limit(REACH)
        )
        found += [(row.day, row.release_id, row.number) for row in connection.execute(asked)]
    return [(release, number) for _, release, number in sorted(found, reverse=True)]


def claims_in(connection: Connection, thing_ids: Sequence[int], numbers: Sequence[int]) -> list[Place]:
    """The places of the claims of some things in some releases."""
    asked = select(claims.c.release_id, claims.c.number).where(
        claims.c.release_id.in_(numbers), claims.c.thing_id.in_(thing_ids)
    )
    return [(row.release_id, row.number) for row in connection.execute(asked)]


def all_claims(connection: Connection, thing_ids: Sequence[int], *conditions: ColumnElement[bool]) -> list[Place]:
    """The places of all claims of some things in the releases that meet the conditions, the oldest first."""
    asked = (
        select(claims.c.release_id, claims.c.number)
        .join(releases, releases.c.id == claims.c.release_id)
        .where(claims.c.thing_id.in_(thing_ids), *conditions)
        .order_by(claims.c.day, claims.c.release_id, claims.c.number)
    )
    return [(row.release_id, row.number) for row in connection.execute(asked)]


def caught_claims(connection: Connection, metric: str, *conditions: ColumnElement[bool]) -> list[Place]:
    """The places of the figures of a metric, the oldest first; each release by the rules it was last added with."""
    asked = (
        select(figures.c.release_id, figures.c.number)
        .join(releases, releases.c.id == figures.c.release_id)
        .where(figures.c.metric == as_text(metric), *conditions)
        .order_by(releases.c.day, figures.c.release_id, figures.c.recorded)
    )
    return list({row.release_id: (row.release_id, row.number) for row in connection.execute(asked)}.values())


def series_like(connection: Connection, draft: Release, before: int) -> list[str]:
    """The series of the earlier releases that tell at least a quarter of a draft's things, those nearest to it."""
    keys = sorted({key for claim in draft.claims if (key := _key(draft, thing_of(claim, draft.words_of)))})[:MOST_KEYS]
    votes: Counter[int] = Counter()
    for kind, lang, words in keys:
        votes.update(_releases_with(connection, kind, lang, words, before))
    nearest = sorted(votes.items(), key=lambda each: (-each[1], -each[0]))[:NEAREST]
    most = nearest[0][1] if nearest else 0
    enough = max(FEWEST, -(-len(keys) // QUARTER), -(-most // 2))
    wanted = [number for number, count in nearest if count >= enough]
    return _series_of(connection, wanted)


def _key(draft: Release, thing: Thing | None) -> tuple[str, str, str] | None:
    if thing is None:
        return None
    kind, lang, _ = key_of(thing, draft.words_of)
    return kind, lang, thing.key


def _releases_with(connection: Connection, kind: str, lang: str, words: str, before: int) -> set[int]:
    """The newest releases that have a figure of a thing with just these words."""
    asked = select(things.c.id).where(things.c.kind == kind, things.c.lang == lang, things.c.key == words)
    found: set[int] = set()
    for number in connection.execute(asked.order_by(things.c.id).limit(MOST_THINGS)).scalars().all():
        newest = (
            select(claims.c.release_id)
            .where(claims.c.thing_id == number, claims.c.day < before)
            .order_by(claims.c.day.desc(), claims.c.release_id.desc())
            .limit(NEAREST)
        )
        found.update(connection.execute(newest).scalars())
    return found


def _series_of(connection: Connection, numbers: Sequence[int]) -> list[str]:
    asked = select(releases.c.series).where(releases.c.id.in_(sorted(numbers))).distinct()
    return sorted(connection.execute(asked).scalars())
