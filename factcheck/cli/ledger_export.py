"""`factcheck ledger export`: every claim of a ledger with its provenance, however many there are."""

from __future__ import annotations

import csv
import importlib
import io
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from factcheck.cli.extract import COLUMNS, NUMBERS, flat, storable
from factcheck.cli.output import emit_parts
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.ledger import Entry, Ledger

# Where a claim comes from: its release, that release's text, and who read it when.
ORIGIN = (
    "release", "series", "published", "sha256", "recorded", "why", "replaces", "replaced_by", "factcheck", "rules",
)  # fmt: skip
COUNTS = (*NUMBERS, "release", "replaces", "replaced_by")
AT_ONCE = 10_000  # rows that are held at a time
PART = 1 << 20  # bytes

Rows = Iterator[tuple[dict[str, Any], dict[str, Any]]]  # a claim, and where it comes from


def export_claims(
    base: Ledger, entries: Sequence[Entry], *, form: str, output: str | None, advance: Callable[[str], None]
) -> None:
    """Writes the claims of some releases, one a row, to a file or standard output."""
    emit_parts(FORMS[form](_rows(base, entries, advance)), output)


def _rows(base: Ledger, entries: Iterable[Entry], advance: Callable[[str], None]) -> Rows:
    for entry in entries:
        origin = {
            "release": entry.id,
            "series": entry.series,
            "published": entry.day.isoformat() if entry.day else None,
            **{name: getattr(entry, name) for name in ORIGIN[3:]},
        }
        for claim in base.release(entry).claims:
            yield claim.as_dict(), origin
        advance(str(entry.id))


def _as_jsonl(rows: Rows) -> Iterator[bytes]:
    """One JSON object a line: the claim as `factcheck extract` has it, and its origin."""
    for some in _portions(rows):
        lines = (json.dumps({**claim, "origin": origin}, ensure_ascii=False) + "\n" for claim, origin in some)
        yield "".join(lines).encode("utf-8", "backslashreplace")


def _as_csv(rows: Rows) -> Iterator[bytes]:
    """A table with a heading, the columns of `factcheck extract` and those of the origin."""
    out = io.StringIO()
    table = csv.DictWriter(out, (*COLUMNS, *ORIGIN), lineterminator="\n")
    table.writeheader()
    for some in _portions(rows):
        table.writerows({**flat(claim), **origin} for claim, origin in some)
        yield out.getvalue().encode("utf-8", "backslashreplace")
        out.seek(0)
        out.truncate()
    yield out.getvalue().encode("utf-8")


def _as_parquet(rows: Rows) -> Iterator[bytes]:
    """The table of `_as_csv` as a Parquet file; raises UsageError where the package for it is not installed."""
    try:
        arrow, parquet = importlib.import_module("pyarrow"), importlib.import_module("pyarrow.parquet")
    except ImportError as error:
        raise UsageError("the format parquet needs the package pyarrow: pip install 'factcheck[parquet]'") from error
    kinds = {name: arrow.int64() if name in COUNTS else arrow.string() for name in (*COLUMNS, *ORIGIN)}
    with tempfile.TemporaryFile() as file:
        with parquet.ParquetWriter(file, arrow.schema(list(kinds.items()))) as writer:
            for some in _portions(rows):
                table = [{**flat(claim), **origin} for claim, origin in some]
                columns = {
                    name: arrow.array([storable(row[name]) for row in table], kind) for name, kind in kinds.items()
                }
                writer.write_table(arrow.table(columns))
        file.seek(0)
        while part := file.read(PART):
            yield part


def _portions(rows: Rows) -> Iterator[list[tuple[dict[str, Any], dict[str, Any]]]]:
    while some := list(islice(rows, AT_ONCE)):
        yield some


FORMS: dict[str, Callable[[Rows], Iterator[bytes]]] = {
    "csv": _as_csv,
    "jsonl": _as_jsonl,
    "parquet": _as_parquet,
}
