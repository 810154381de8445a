"""The numbers of things in a ledger: each is written down once, with the words by which it is found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from sqlalchemy import Connection, func, select

from factcheck.ledger.base.tables import as_text, thing_words, things
from factcheck.ledger.things import Thing

MOST = 200_000  # numbers that are remembered
AT_ONCE = 500  # units in one question

Key = tuple[str, str, str]  # kind, language, unit


def key_of(thing: Thing, lang: str | None) -> Key:
    """What tells a thing from all others: a counted one is of its language, a measured one of none."""
    return thing.kind, (lang or "") if thing.kind == "count" else "", as_text(thing.unit)


class Numbers:
    """The numbers of things, looked up or given; what it remembers holds only if the transaction is kept."""

    def __init__(self) -> None:
        self._known: dict[Key, int] = {}

    def forget(self) -> None:
        """Forget everything: a transaction was not kept."""
        self._known.clear()

    def of(self, connection: Connection, wanted: dict[Key, Thing]) -> dict[Key, int]:
        """The number of each thing; those that the ledger does not have yet are written down."""
        if len(self._known) > MOST:
            self._known.clear()
        missing = [key for key in wanted if key not in self._known]
        for key, number in _found(connection, missing):
            self._known[key] = number
        new = [key for key in missing if key not in self._known]
        if new:
            self._write(connection, [(key, wanted[key]) for key in new])
        return {key: self._known[key] for key in wanted}

    def _write(self, connection: Connection, new: list[tuple[Key, Thing]]) -> None:
        last: int = connection.execute(select(func.coalesce(func.max(things.c.id), 0))).scalar_one()
        rows, words = [], []
        for number, (key, thing) in enumerate(new, last + 1):
            kind, lang, unit = key
            self._known[key] = number
            rows.append({"id": number, "kind": kind, "lang": lang, "unit": unit, "key": thing.key})
            words += [
                {"kind": kind, "lang": lang, "word": word, "thing_id": number, "size": len(thing.words)}
                for word in sorted(thing.words)
            ]
        connection.execute(things.insert(), rows)
        connection.execute(thing_words.insert(), words)


def _found(connection: Connection, keys: Iterable[Key]) -> Iterator[tuple[Key, int]]:
    """The numbers of those things that are written down already."""
    groups: dict[tuple[str, str], list[str]] = {}
    for kind, lang, unit in keys:
        groups.setdefault((kind, lang), []).append(unit)
    for (kind, lang), units in groups.items():
        rest = iter(units)
        while some := list(islice(rest, AT_ONCE)):
            asked = select(things.c.unit, things.c.id).where(
                things.c.kind == kind, things.c.lang == lang, things.c.unit.in_(some)
            )
            for unit, number in connection.execute(asked):
                yield (kind, lang, unit), number
