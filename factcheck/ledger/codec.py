"""A release as bytes and back again, exactly: text, structure and every claim.

Values become short lists in the order of their fields, so that fields added later, which have defaults, are
simply missing from what was kept before. Decimals are kept as text, so that 7.70 stays 7.70.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from datetime import date as Date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from factcheck.model import Block, Cell, Claim, Document, Hedge, Period, Quantity, Release, Table, When

FORMAT = 1
LEVEL = 6  # of compression; higher ones take longer and save little

Plain = Any  # what JSON holds


class CodecError(ValueError):
    """Bytes that are no release, or one of a format that this version does not know."""


def to_bytes(release: Release) -> bytes:
    """A release as compressed bytes; the same release gives the same bytes."""
    plain = [
        FORMAT,
        _document(release.document),
        [_claim(each) for each in release.claims],
        release.lang,
        _day(release.date),
        release.lang_guessed,
        release.read_as,
    ]
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), LEVEL)


def from_bytes(data: bytes, *, path: str | None = None) -> Release:
    """The release that `to_bytes` wrote; `path`, where given, is where its document stands now.

    Raises CodecError for bytes that are damaged or of a format that is not known.
    """
    try:
        plain = json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
        if not isinstance(plain, list) or plain[0] != FORMAT:
            raise CodecError("the kept release is of a format that this version does not know")
        return _release(plain, path)
    except (zlib.error, ValueError, LookupError, TypeError, InvalidOperation) as error:
        raise CodecError(f"the kept release is damaged ({error})") from error


def _release(plain: Plain, path: str | None) -> Release:
    _, kept, claims, lang, day, guessed, read_as = plain
    document = _read_document(kept, path)
    return Release(
        document, tuple(_read_claim(document, each) for each in claims), lang, _read_day(day), guessed, read_as
    )


def _document(each: Document) -> Plain:
    return [
        each.text,
        each.path,
        each.lang,
        _day(each.date),
        each.title,
        each.format,
        None if each.prose == each.text else each.prose,
        [[block.kind, block.start, block.end, block.level] for block in each.blocks],
        [[table.start, table.end, _rows(table)] for table in each.tables],
        each.encoding,
        each.sha256,
        [list(pair) for pair in each.metadata],
    ]


def _rows(table: Table) -> Plain:
    return [[[cell.start, cell.end, int(cell.header)] for cell in row] for row in table.rows]


def _read_document(plain: Plain, path: str | None) -> Document:
    text, kept_path, lang, day, title, form, prose, blocks, tables, encoding, sha256, metadata = plain
    return Document(
        text, path or kept_path, lang, _read_day(day), title, form, text if prose is None else prose,
        tuple(Block(*each) for each in blocks),
        tuple(Table(start, end, _read_rows(rows)) for start, end, rows in tables),
        encoding, sha256, tuple((key, value) for key, value in metadata),
    )  # fmt: skip


def _read_rows(rows: Plain) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(Cell(start, end, bool(header)) for start, end, header in row) for row in rows)


def _claim(each: Claim) -> Plain:
    return [
        each.start,
        each.end,
        each.number_start,
        each.number_end,
        each.kind,
        None if each.quantity is None else _quantity(each.quantity),
        None if each.when is None else _when(each.when),
        each.change,
        _period(each.period),
        each.sentence,
        each.section,
        each.lang,
    ]


def _read_claim(document: Document, plain: Plain) -> Claim:
    start, end, number_start, number_end, kind, quantity, when, change, period, *rest = plain
    return Claim(
        document,
        start,
        end,
        number_start,
        number_end,
        kind,
        None if quantity is None else _read_quantity(quantity),
        None if when is None else _read_when(when),
        change,
        _read_period(period),
        *rest,
    )


def _quantity(each: Quantity) -> Plain:
    hedge = each.hedge
    return [
        _number(each.value),
        each.unit,
        each.kind,
        str(each.step),
        _number(each.free),
        int(each.exact),
        _number(each.low),
        _number(each.high),
        None if hedge is None else [hedge.name, _number(hedge.down), _number(hedge.up)],
        list(each.senses),
        [str(reading) for reading in each.readings],
    ]


def _read_quantity(plain: Plain) -> Quantity:
    value, unit, kind, step, free, exact, low, high, hedge, senses, readings = plain
    return Quantity(
        _read_number(value),
        unit,
        kind,
        Decimal(step),
        _read_number(free),
        bool(exact),
        _read_number(low),
        _read_number(high),
        None if hedge is None else Hedge(hedge[0], _read_number(hedge[1]), _read_number(hedge[2])),
        tuple(senses),
        tuple(map(Decimal, readings)),
    )


def _when(each: When) -> Plain:
    return [
        _period(each.period),
        each.year,
        each.month,
        each.day,
        each.weekday,
        each.weekday_start,
        each.weekday_end,
        list(each.month_names),
        int(each.impossible),
        [_period(reading) for reading in each.readings],
        [_when(end) for end in each.ends],
        each.start,
        each.end,
        int(each.backwards),
        each.calendar,
    ]


def _read_when(plain: Plain) -> When:
    period, year, month, day, weekday, first, last, names, impossible, readings, ends, start, end, back, calendar = (
        plain
    )
    return When(
        _read_period(period), year, month, day, weekday, first, last, tuple(names), bool(impossible),
        tuple(_read_periods(readings)), tuple(map(_read_when, ends)), start, end, bool(back), calendar,
    )  # fmt: skip


def _read_periods(plain: Plain) -> Iterable[Period]:
    return (Period(_read_day(start), _read_day(end)) for start, end in plain)


def _period(each: Period | None) -> Plain:
    return None if each is None else [_day(each.start), _day(each.end)]


def _read_period(plain: Plain) -> Period | None:
    return None if plain is None else Period(_read_day(plain[0]), _read_day(plain[1]))


def _day(day: Date | None) -> str | None:
    return None if day is None else day.isoformat()


@lru_cache(maxsize=1 << 12)
def _read_day(text: str | None) -> Date | None:
    """A day; the same ones come again and again in a series."""
    return None if text is None else Date.fromisoformat(text)


def _number(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _read_number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
