"""The tables of a ledger, the same in SQLite and PostgreSQL. Rows are only ever added.

Days are numbers such as 20190323, so that they sort, compare and index as what they are and a person can read
them. Texts are compared by code point, never by the rules of the machine's locale.
"""

from __future__ import annotations

from datetime import date as Date

from sqlalchemy import (
    Column,
    Dialect,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)

META = MetaData()
TEXT = Text().with_variant(Text(collation="C"), "postgresql")

# One row for each step that the tables took; the greatest is the version of the ledger.
versions = Table(
    "factcheck_ledger",
    META,
    Column("version", Integer, primary_key=True),
    Column("factcheck", TEXT, nullable=False),
    Column("recorded", TEXT, nullable=False),
)

# A release as it was recorded once. `replaces` is the row that it takes the place of, 0 for none; rows that nothing
# replaces are current. `identity` is its text, language and day: the same release cannot be recorded twice.
releases = Table(
    "release",
    META,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("identity", TEXT, nullable=False),
    Column("sha256", TEXT, nullable=False),
    Column("series", TEXT, nullable=False),
    Column("day", Integer),
    Column("lang", TEXT),
    Column("path", TEXT),
    Column("name", TEXT, nullable=False),
    Column("title", TEXT),
    Column("words", Integer, nullable=False),
    Column("claims", Integer, nullable=False),
    Column("replaces", Integer, nullable=False, index=True),
    Column("why", TEXT, nullable=False),
    Column("factcheck", TEXT, nullable=False),
    Column("rules", TEXT, nullable=False),
    Column("recorded", TEXT, nullable=False),
    UniqueConstraint("identity", "replaces"),
    Index("release_of_series", "series", "day"),
    Index("release_of_day", "day"),
    Index("release_of_path", "path"),
    Index("release_of_name", "name", "day"),
    Index("release_of_title", "title", "day"),
    Index("release_of_text", "sha256"),
)

# Where a release was found again, after its file was moved or renamed.
places = Table(
    "place",
    META,
    Column("id", Integer, primary_key=True),
    Column("release_id", Integer, nullable=False),
    Column("path", TEXT, nullable=False),
    Column("recorded", TEXT, nullable=False),
    UniqueConstraint("release_id", "path"),
)

# The release itself, text and claims, exactly as it was understood.
bodies = Table(
    "body",
    META,
    Column("release_id", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)

# What figures are of; `key` is its words as one text, `size` how many they are.
things = Table(
    "thing",
    META,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("kind", TEXT, nullable=False),
    Column("lang", TEXT, nullable=False),
    Column("unit", TEXT, nullable=False),
    Column("key", TEXT, nullable=False),
    UniqueConstraint("kind", "lang", "unit"),
    Index("thing_of_key", "kind", "lang", "key"),
)

thing_words = Table(
    "thing_word",
    META,
    Column("kind", TEXT, primary_key=True),
    Column("lang", TEXT, primary_key=True),
    Column("word", TEXT, primary_key=True),
    Column("thing_id", Integer, primary_key=True, autoincrement=False),
    Column("size", SmallInteger, nullable=False),
    sqlite_with_rowid=False,
)

# Every claim, for searches and for whoever asks the database itself; `number` is its place among those of its release.
claims = Table(
    "claim",
    META,
    Column("release_id", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("thing_id", Integer),
    Column("day", Integer),
    Column("kind", TEXT, nullable=False),
    Column("value", TEXT),
    Column("low", TEXT),
    Column("high", TEXT),
    Column("hedge", TEXT),
    Column("change", TEXT),
    Column("period_start", Integer),
    Column("period_end", Integer),
    Column("start", Integer, nullable=False),
    Column("stop", Integer, nullable=False),
    sqlite_with_rowid=False,
)
Index(
    "claim_of_thing",
    claims.c.thing_id,
    claims.c.day,
    claims.c.release_id,
    claims.c.number,
    sqlite_where=claims.c.thing_id.is_not(None),
    postgresql_where=claims.c.thing_id.is_not(None),
)

# Which claim each metric of a set of rules caught in a release; `rules` is the hash of their files.
figures = Table(
    "figure",
    META,
    Column("metric", TEXT, primary_key=True),
    Column("rules", TEXT, primary_key=True),
    Column("release_id", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
    Column("recorded", TEXT, nullable=False),
    sqlite_with_rowid=False,
)
Index("figure_of_release", figures.c.release_id, figures.c.rules)

FIRST = (versions, releases, places, bodies, things, thing_words, claims)  # what version 1 has
SECOND = (figures,)  # what version 2 adds


def insertion(table: Table, dialect: Dialect) -> str:
    """The statement that adds rows to a table, each a dictionary of its columns, in the driver's own words."""
    mark = "%({})s" if dialect.paramstyle == "pyformat" else ":{}"
    quoted = dialect.identifier_preparer.quote
    names = ", ".join(quoted(column.name) for column in table.columns)
    return f"INSERT INTO {quoted(table.name)} ({names}) VALUES ({', '.join(map(mark.format, table.columns.keys()))})"  # noqa: S608 - names of ours


def as_number(day: Date | None) -> int | None:
    """A day as its column has it: 20190323."""
    return None if day is None else (day.year * 100 + day.month) * 100 + day.day


def as_day(number: int | None) -> Date | None:
    """The day of a column."""
    return None if number is None else Date(number // 10000, number // 100 % 100, number % 100)


def as_text(text: str) -> str:
    """A text as both databases take it: without NUL and half characters, which are written out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")
