"""A ledger: earlier releases in a database, to which releases are added and of which a draft is asked."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date as Date
from pathlib import Path
from types import TracebackType

from sqlalchemy import and_, func, or_, select
from sqlalchemy.sql import ColumnElement

from factcheck.extract import telling
from factcheck.ledger.base.opening import Base, open_base
from factcheck.ledger.base.preparing import prepared
from factcheck.ledger.base.reading import entries_where, is_current
from factcheck.ledger.base.recorded import Bodies, Recorded
from factcheck.ledger.base.recording import Recorder
from factcheck.ledger.base.searching import Place, all_claims, caught_claims, like_things, series_like
from factcheck.ledger.base.tables import as_number, as_text, figures, releases, things
from factcheck.ledger.entries import Added, Entry
from factcheck.ledger.history import History, Reason
from factcheck.ledger.kept import Told
from factcheck.ledger.names import series_of
from factcheck.ledger.things import Thing
from factcheck.locales import pack
from factcheck.model import Claim, Document, Release

SHORTEST = 6  # characters of a hash that name a release

Metrics = Callable[[Release], Mapping[str, Claim]]  # the figure that each metric of the rules caught


class Ledger:
    """Releases in a database. It is closed by `close`, or at the end of a `with`."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self._bodies = Bodies(base)

    @staticmethod
    def open(where: str | Path, *, writing: bool = False) -> Ledger:
        """The ledger at a path or URL; for writing it is made where it is not there.

        Raises LedgerError where that cannot be, and UsageError for a URL of another kind of database.
        """
        return Ledger(open_base(where, writing=writing))

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the database."""
        self._base.close()

    @property
    def name(self) -> str:
        """How messages name it: its path, or its URL without a password."""
        return self._base.name

    def add(
        self, every: Iterable[Release], *, series: str | None = None, rules: str = "", metrics: Metrics | None = None
    ) -> Iterator[Added]:
        """Adds releases, and tells what became of each once it is safely there; it works as it is iterated.

        What is there already is not added again. A release takes the place of one with the same path and day, or the
        same day, language, file name or title and half of its words; the former stays, and is no longer
        current. `rules` is the hash of the rules by which `metrics` tells each metric's figure.
        """
        catch = metrics or (lambda release: {})
        ready = (prepared(each, series=series, rules=rules, metrics=catch(each)) for each in every)
        return Recorder(self._base).record(ready)

    def has(self, document: Document) -> bool:
        """Whether a document is there as it is: its text at its path, current, with the day and language it declares.

        It need not be understood to be known; `add` knows also what was moved or declares less.
        """
        asked = select(releases.c.day, releases.c.lang).where(
            releases.c.sha256 == document.sha256, releases.c.path == as_text(document.path or ""), is_current()
        )
        with self._base.reading() as connection:
            rows = connection.execute(asked).all()
        day = as_number(document.date)
        return any(day in (None, row.day) and document.lang in (None, row.lang) for row in rows)

    def entries(self, *, series: str | None = None, replaced: bool = False) -> list[Entry]:
        """What is in the ledger, by series and day; `replaced` includes what is no longer current."""
        conditions = self._of(series)[int(replaced) :]
        with self._base.reading() as connection:
            return entries_where(connection, *conditions)

    def find(self, name: str) -> list[Entry]:
        """The entries that a number, a path, a file name, a day or the beginning of a hash names."""
        ways: list[ColumnElement[bool]] = [releases.c.path == as_text(name), releases.c.name == as_text(name)]
        if name.isdecimal() and len(name) < len("20190323"):
            ways.append(releases.c.id == int(name))
        if len(name) >= SHORTEST and set(name) <= set("0123456789abcdef"):
            ways.append(and_(releases.c.sha256 >= name, releases.c.sha256 < name + "g"))
        with contextlib.suppress(ValueError):  # it is no day
            ways.append(releases.c.day == as_number(Date.fromisoformat(name)))
        with self._base.reading() as connection:
            return entries_where(connection, or_(*ways))

    def release(self, entry: Entry | int) -> Release:
        """The release of an entry, text and claims, as it was when it was added."""
        return self._bodies.of(entry if isinstance(entry, int) else entry.id)

    def releases(self, *, series: str | None = None) -> Iterator[Release]:
        """The current releases, the oldest first, each fetched when it is its turn; undated ones come first."""
        return (self.release(each) for each in sorted(self.entries(series=series), key=_by_day))

    def counted(self, words: str, *, lang: str | None = None, series: str | None = None) -> Iterator[Told]:
        """What the current releases tell of a counted thing, the oldest first; of `lang` only, where it is given."""
        with self._base.reading() as connection:
            langs = list(connection.execute(select(things.c.lang).distinct()).scalars()) if lang is None else [lang]
            numbers = []
            for each in filter(None, langs):
                thing = Thing("count", words, frozenset(telling(words, pack(each))))
                numbers += like_things(connection, thing, each)
            places = all_claims(connection, numbers, *self._of(series))
        return self._figures(places)

    def in_unit(self, unit: str, *, series: str | None = None) -> Iterator[Told]:
        """The figures in a unit of measure, a currency or per cent, by its name, the oldest first."""
        with self._base.reading() as connection:
            asked = select(things.c.id).where(things.c.kind != "count", things.c.unit == as_text(unit))
            places = all_claims(connection, list(connection.execute(asked).scalars()), *self._of(series))
        return self._figures(places)

    def caught(self, metric: str, *, series: str | None = None) -> Iterator[Told]:
        """The figures of a metric in the current releases, the oldest first, by the rules each was added with."""
        with self._base.reading() as connection:
            places = caught_claims(connection, metric, *self._of(series))
        return self._figures(places)

    def _figures(self, places: Iterable[Place]) -> Iterator[Told]:
        for number, place in places:
            release = self._bodies.of(number)
            yield release, release.claims[place]

    def metrics(self) -> list[str]:
        """The names of the metrics whose figures are known."""
        with self._base.reading() as connection:
            return sorted(connection.execute(select(figures.c.metric).distinct()).scalars())

    def history(self, draft: Release) -> History:
        """The history of a release: what its own series had published before its day.

        Its series is told by the name of its file; where the ledger has none of that name, it is that of the earlier
        releases that tell of the same things. A ledger of a single series is that series.
        """
        day = draft.date
        if day is None:
            return History(skipped=((self.name, ("draft-undated",)),), lang=draft.lang)
        chosen = self._series_of(draft, as_number(day) or 0)
        found = self._recorded(day, excluding=draft.document.sha256, lang=draft.lang, series=chosen)
        return History(found, tuple(self._left_out(chosen)), draft.lang)

    @staticmethod
    def _of(series: str | None) -> list[ColumnElement[bool]]:
        """The conditions of being current, and of a series where one is named."""
        return [is_current(), *([] if series is None else [releases.c.series == as_text(series)])]

    def _recorded(
        self, before: Date, *, excluding: str = "", lang: str | None = None, series: tuple[str, ...] | None = None
    ) -> Recorded:
        return Recorded(self._bodies, as_number(before) or 0, excluding, lang, series)

    def _series_of(self, draft: Release, before: int) -> tuple[str, ...] | None:
        """The series that a draft belongs to; None for all, where there is only one."""
        own = as_text(series_of(draft.document.path, draft.lang))
        with self._base.reading() as connection:
            # Each of the two by itself, so that the index gives them at once; together they would read all of it.
            ends = (select(each(releases.c.series)).scalar_subquery() for each in (func.min, func.max))
            first, last = connection.execute(select(*ends)).one()
            if first == last:
                return None
            known = select(releases.c.id).where(releases.c.series == own, releases.c.day < before).limit(1)
            if own and connection.execute(known).first() is not None:
                return (own,)
            return tuple(series_like(connection, draft, before))

    def _left_out(self, series: tuple[str, ...] | None) -> Iterator[tuple[str | None, Reason]]:
        """The releases of which nobody knows whether they are earlier."""
        conditions: list[ColumnElement[bool]] = [releases.c.day.is_(None), is_current()]
        if series is not None:
            conditions.append(releases.c.series.in_(series))
        with self._base.reading() as connection:
            for each in entries_where(connection, *conditions):
                yield each.path, ("undated", each.path or each.title or "")


def _by_day(entry: Entry) -> tuple[Date, int]:
    return entry.day or Date.min, entry.id
