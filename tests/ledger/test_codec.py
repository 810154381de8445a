"""A release as bytes and back: text, structure and claims, exactly."""

from __future__ import annotations

import zlib
from dataclasses import fields, replace
from datetime import date as Date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract import understand
from factcheck.ledger.codec import CodecError, from_bytes, to_bytes
from factcheck.model import Cell, Claim, Document, Hedge, Period, Quantity, Release, Table, When
from factcheck.readers import read

FIXTURES = Path(__file__).parents[2] / "fixtures"
FILES = sorted([*FIXTURES.glob("series/*.md"), *FIXTURES.glob("founding/*.txt"), *FIXTURES.glob("demo/*/*.md")])
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False) | st.none()
DAYS = st.dates() | st.none()
PERIODS = st.none() | st.builds(Period, DAYS, DAYS)
HEDGES = st.none() | st.builds(Hedge, st.sampled_from(["about", "nearly"]), NUMBERS, NUMBERS)
TEXTS = st.text(max_size=8)
SMALL = st.integers(0, 99)
QUANTITIES = st.builds(
    Quantity, NUMBERS, TEXTS, st.sampled_from(["count", "money"]), st.decimals(allow_nan=False, allow_infinity=False), NUMBERS,
    st.booleans(), NUMBERS, NUMBERS, HEDGES, st.lists(TEXTS, max_size=2).map(tuple),
    st.lists(st.decimals(allow_nan=False, allow_infinity=False), max_size=2).map(tuple),
)  # fmt: skip
WHENS = st.recursive(
    st.builds(When, PERIODS, st.none() | SMALL, readings=st.lists(st.builds(Period, DAYS, DAYS), max_size=2).map(tuple),
              month_names=st.lists(SMALL, max_size=2).map(tuple), impossible=st.booleans(), calendar=TEXTS),
    lambda inner: st.builds(When, PERIODS, ends=st.lists(inner, max_size=2).map(tuple), backwards=st.booleans()),
    max_leaves=4,
)  # fmt: skip


def same(one: Release, other: Release) -> bool:
    """Whether two releases are alike but for their documents being two objects, whose fields are compared instead."""
    alike = all(getattr(one.document, each.name) == getattr(other.document, each.name) for each in fields(Document))
    claims = tuple(replace(each, document=one.document) for each in other.claims)
    return alike and replace(other, document=one.document, claims=claims) == one


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_release_survives(path: Path) -> None:
    """Every release that ships, English and Arabic, comes back with all its claims as extraction made them."""
    release = understand(read(path))
    assert same(release, from_bytes(to_bytes(release)))
    assert to_bytes(release) == to_bytes(understand(read(path)))


@given(st.lists(st.tuples(st.none() | QUANTITIES, st.none() | WHENS, PERIODS), max_size=3), st.text(max_size=40), DAYS)
def test_any_claim_survives(
    parts: list[tuple[Quantity | None, When | None, Period | None]], text: str, day: Date | None
) -> None:
    """Whatever a quantity, a date or a period may hold."""
    document = Document.of(text, lang="ar", date=day)
    claims = [Claim(document, 0, 1, 0, 1, "count", quantity, when, None, period) for quantity, when, period in parts]
    release = Release(document, tuple(claims), "ar", day, True, "ar")
    assert same(release, from_bytes(to_bytes(release)))


def test_a_decimal_keeps_its_last_zero() -> None:
    """7.70 is finer than 7.7, and 1E+3 is not 1000."""
    document = Document.of("7.70")
    for text in ("7.70", "7.7", "1E+3", "-0", "0.000"):
        claim = Claim(document, 0, 4, 0, 4, "number", Quantity(Decimal(text), free=Decimal("0.1")))
        (kept,) = from_bytes(to_bytes(Release(document, (claim,)))).claims
        assert str(kept.value) == text


def test_structure_survives() -> None:
    """Tables, blanked prose and what a file declares."""
    table = Table(0, 9, ((Cell(0, 3, header=True), Cell(4, 9)),))
    document = Document(
        "*42* beds", "a.md", "en", None, "Beds", "markdown", " 42  beds", (), (table,), metadata=(("lang", "en"),)
    )
    assert same(Release(document, ()), from_bytes(to_bytes(Release(document, ()))))


def test_a_release_that_was_moved_knows_its_new_place() -> None:
    """The path given wins over the one that was kept."""
    document = Document.of("42 beds", path="old.md")
    assert from_bytes(to_bytes(Release(document, ())), path="new.md").document.path == "new.md"


@pytest.mark.parametrize(
    "data",
    [b"", b"\x00", zlib.compress(b"[1"), zlib.compress(b"{}"), zlib.compress(b"[1, 2]"), zlib.compress(b"\xff\xff")],
)
def test_damage_is_told(data: bytes) -> None:
    """Anything but a kept release is an error of one kind."""
    with pytest.raises(CodecError, match="the kept release is"):
        from_bytes(data)


def test_another_format_is_told() -> None:
    """A release of a later format is not guessed at."""
    with pytest.raises(CodecError, match="a format that this version does not know"):
        from_bytes(zlib.compress(b"[99]"))


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (Claim, "document start end number_start number_end kind quantity when change period sentence section lang"),
        (Quantity, "value unit kind step free exact low high hedge senses readings"),
        (When, "period year month day weekday weekday_start weekday_end month_names impossible readings ends start end backwards calendar"),
        (Document, "text path lang date title format prose blocks tables encoding sha256 metadata"),
        (Release, "document claims lang date lang_guessed read_as"),
        (Hedge, "name down up"),
        (Period, "start end"),
    ],
)  # fmt: skip
def test_every_field_is_kept(kind: type, names: str) -> None:
    """Who adds a field must keep it in the codec too: at the end of its list, with what older bytes lack as a default."""
    assert [each.name for each in fields(kind)] == names.split()
