"""The earlier releases of a ledger as a history has them: in order, and fetched when somebody looks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date as Date
from functools import cached_property
from itertools import islice
from typing import overload

from sqlalchemy import Select, case, func, select
from sqlalchemy.sql import ColumnElement

from factcheck.ledger.base.opening import Base
from factcheck.ledger.base.reading import Content, contents_of, is_current, rebuilt
from factcheck.ledger.base.searching import claims_in, like_things, newest_claims
from factcheck.ledger.base.tables import as_number, releases
from factcheck.ledger.kept import REACH, Kept, Told, from_newest
from factcheck.ledger.things import Thing
from factcheck.model import Claim, Release

MOST_KEPT = 512  # releases that stay in memory
PAGE = 8  # releases whose numbers are fetched first; each further page is four times as long, up to the last
LONGEST = 2_048


class Bodies:
    """The releases of a ledger by their numbers; the last ones looked at stay in memory."""

    def __init__(self, base: Base) -> None:
        self.base = base
        self._kept: dict[int, Release] = {}
        self._contents: dict[int, Content] = {}

    def of(self, number: int, *, soon: Sequence[int] = ()) -> Release:
        """One release; those that will be wanted `soon` are fetched with it, and rebuilt only when they are wanted."""
        found = self._kept.pop(number, None)
        if found is None:
            found = self._rebuilt(number, soon)
        self._kept[number] = found
        if len(self._kept) > MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        return found

    def _rebuilt(self, number: int, soon: Sequence[int]) -> Release:
        if number not in self._contents:
            wanted = {number, *(each for each in soon if each not in self._kept)}
            with self.base.reading() as connection:
                self._contents = contents_of(connection, sorted(wanted))
        return rebuilt(number, *self._contents.pop(number, (b"", None)))


@dataclass(eq=False)
class _Known:
    """The numbers that were fetched so far, the newest first, and how many the next page has."""

    numbers: list[int] = field(default_factory=list)
    size: int = PAGE
    all_there: bool = False

    def take(self, page: Sequence[int]) -> None:
        """Note the next page; a short one is the last."""
        self.numbers.extend(page)
        self.all_there = len(page) < self.size
        self.size = min(4 * self.size, LONGEST)


@dataclass(frozen=True, eq=False)
class Recorded(Kept):
    """The current releases of some series (of all, where none is named) dated before a day.

    `excluding` is the hash of a text that is left out. Of several versions of a day, that in `lang` comes last.
    """

    bodies: Bodies
    day: int
    excluding: str = ""
    lang: str | None = None
    series: tuple[str, ...] | None = None

    def until(self, day: Date) -> Recorded:
        """The releases dated before a day as well."""
        return replace(self, day=min(self.day, as_number(day) or 0))

    def like(self, thing: Thing, *, releases: int) -> Iterator[Told]:
        """The figures of like things, the newest release first; found by the index of things."""
        with self.bodies.base.reading() as connection:
            numbers = like_things(connection, thing, self.lang)
            if self.series is None:
                found = newest_claims(connection, numbers, *self._conditions())
            else:
                found = claims_in(connection, numbers, list(islice(self._numbers(), REACH)))
        places: dict[int, list[int]] = {}
        for release, number in found:
            places.setdefault(release, []).append(number)
        order = self._ranked(places)
        return from_newest(
            ((self.bodies.of(each), self._claims(each, places[each])) for each in order), releases=releases
        )

    def _claims(self, release: int, numbers: list[int]) -> list[Claim]:
        every = self.bodies.of(release).claims
        return [every[number] for number in numbers]

    def _ranked(self, numbers: Collection[int]) -> list[int]:
        """Numbers of releases, the newest first."""
        if self.series is not None:
            return [each for each in islice(self._numbers(), REACH) if each in numbers]
        with self.bodies.base.reading() as connection:
            return list(connection.execute(self._newest().where(releases.c.id.in_(numbers))).scalars())

    @cached_property
    def _size(self) -> int:
        with self.bodies.base.reading() as connection:
            asked = select(func.count()).select_from(releases).where(*self._conditions())
            return connection.execute(asked).scalar_one()

    def __len__(self) -> int:
        return self._size

    def __bool__(self) -> bool:
        return next(self._numbers(), None) is not None

    @overload
    def __getitem__(self, place: int) -> Release: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Release]: ...

    def __getitem__(self, place: int | slice) -> Release | Sequence[Release]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        at = -place - 1 if place < 0 else len(self) - place - 1  # counted from the newest, as the pages are
        number = next(islice(self._numbers(), at, None), None) if at >= 0 else None
        if number is None:
            raise IndexError(place)
        return self.bodies.of(number)

    def __reversed__(self) -> Iterator[Release]:
        known = self._known.numbers
        for place, number in enumerate(self._numbers()):
            yield self.bodies.of(number, soon=known[place : place + PAGE])

    def __iter__(self) -> Iterator[Release]:
        return (self.bodies.of(number) for number in list(self._numbers())[::-1])

    def _numbers(self) -> Iterator[int]:
        """The numbers of the releases, the newest first, fetched by pages and only once."""
        known = self._known
        at = 0
        while True:
            while at < len(known.numbers):
                yield known.numbers[at]
                at += 1
            if known.all_there:
                return
            with self.bodies.base.reading() as connection:
                page = connection.execute(self._newest().offset(at).limit(known.size)).scalars().all()
            known.take(page)

    @cached_property
    def _known(self) -> _Known:
        return _Known()

    def _newest(self) -> Select[int]:
        preferred = case((releases.c.lang == self.lang, 1), else_=0)
        return (
            select(releases.c.id)
            .where(*self._conditions())
            .order_by(
                releases.c.day.desc(), preferred.desc(), func.coalesce(releases.c.path, "").desc(),
                releases.c.sha256.desc(), releases.c.id.desc(),
            )
        )  # fmt: skip

    def _conditions(self) -> list[ColumnElement[bool]]:
        found = [releases.c.day < self.day, is_current()]
        if self.excluding:
            found.append(releases.c.sha256 != self.excluding)
        if self.series is not None:
            found.append(releases.c.series.in_(self.series))
        return found
