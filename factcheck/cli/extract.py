"""`factcheck extract`: the claims of documents, for people and for programs."""

from __future__ import annotations

import csv
import importlib
import io
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date as Date
from pathlib import Path
from typing import Any

import click

from factcheck.cli.collecting import few_searches
from factcheck.cli.inputs import Inputs, gather, told
from factcheck.cli.options import output, understanding
from factcheck.cli.output import complain, emit
from factcheck.errors import InputError, UsageError
from factcheck.model import Claim, Document, Failure
from factcheck.writers import harmless

COLUMNS = (
    "document", "surface", "start", "end", "line", "column", "number", "value", "low", "high", "unit", "kind", "hedge",
    "change", "period_start", "period_end", "values", "sentence", "section", "lang",
)  # fmt: skip

NUMBERS = ("start", "end", "line", "column", "sentence")  # columns that count; decimals stay text, exact

EPILOG = """\b
Examples:
  factcheck extract release.md --format text
  cat release.ar.txt | factcheck extract - --lang ar > claims.jsonl
  factcheck extract releases/ --format csv --output claims.csv"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@understanding
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "text", "csv", "parquet"]),
    default="jsonl",
    show_default=True,
    help="One claim a line.",
)
@output
def extract(paths: tuple[str, ...], lang: str | None, date: Date | None, form: str, output: str | None) -> int:
    """Print the figures of documents, with unit, counted thing, hedge, change and period.

    PATH is a text, Markdown or HTML file, a folder of them, or - for standard input.
    """
    inputs = gather(paths, lang=lang, date=date)
    failures = list(inputs.failures)
    with few_searches():
        emit(FORMS[form](_claims(inputs, lang=lang, date=date, failures=failures)), output)
    for line in told(failures):
        complain(line)
    return 2 if failures else 0


def _claims(inputs: Inputs, *, lang: str | None, date: Date | None, failures: list[Failure]) -> Iterator[Claim]:
    from factcheck.extract import understand
    from factcheck.locales import pack

    if lang is not None:
        pack(lang)
    for document in _documents(inputs, lang=lang, date=date, failures=failures):
        try:
            yield from understand(document, lang=lang, date=date).claims
        except UsageError as error:  # it declares a language that no pack knows
            failures.append(Failure(document.path, str(error)))


def _documents(inputs: Inputs, *, lang: str | None, date: Date | None, failures: list[Failure]) -> Iterator[Document]:
    from factcheck.readers import read

    for each in inputs.documents:
        try:
            yield read(each, lang=lang, date=date) if isinstance(each, Path) else each
        except InputError as error:
            failures.append(Failure(error.path, error.reason))


def as_jsonl(claims: Iterable[Claim]) -> str:
    """One JSON object a line, in the form that `factcheck/schemas/claim.json` describes."""
    return "".join(json.dumps(each.as_dict(), ensure_ascii=False) + "\n" for each in claims)


def as_csv(claims: Iterable[Claim]) -> str:
    """A table with a heading, the nested parts of a claim as columns of their own."""
    out = io.StringIO()
    table = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(flat(each.as_dict()) for each in claims)
    return out.getvalue()


def flat(claim: dict[str, Any]) -> dict[str, Any]:
    """The columns of a claim in the form of `as_dict`."""
    period = claim["period"] or {"start": None, "end": None}
    parts = {
        "number": claim["number"]["surface"],
        "period_start": period["start"],
        "period_end": period["end"],
        "values": json.dumps(claim["values"], ensure_ascii=False) if "values" in claim else None,
    }
    return {name: parts[name] if name in parts else claim[name] for name in COLUMNS}


def as_text(claims: Iterable[Claim]) -> str:
    """One claim a line for people: where it stands, its words, and what was made of them."""
    return "".join(f"{_place(each)}  {harmless(each.surface)}  [{_meaning(each.as_dict())}]\n" for each in claims)


def _place(claim: Claim) -> str:
    line, column = claim.document.place(claim.start)
    return f"{harmless(claim.document.path or '<text>')}:{line}:{column}"


def _meaning(claim: dict[str, Any]) -> str:
    number = claim["value"] or "..".join(claim[end] or "" for end in ("low", "high"))
    dates = [each.get("value") or f"{each.get('start', '')}/{each.get('end', '')}" for each in claim.get("values", ())]
    parts = [claim["kind"], " ".join(filter(None, (claim["hedge"], claim["change"]))), number.strip(".") or None]
    return " · ".join(filter(None, (*parts, claim["unit"], " or ".join(dates))))


def as_parquet(claims: Iterable[Claim]) -> bytes:
    """The table of `as_csv` as a Parquet file; raises UsageError where the package for it is not installed."""
    try:
        arrow, parquet = importlib.import_module("pyarrow"), importlib.import_module("pyarrow.parquet")
    except ImportError as error:
        message = "the format parquet needs the package pyarrow: pip install 'factcheck[parquet]'; or take --format csv"
        raise UsageError(message) from error
    rows = [flat(each.as_dict()) for each in claims]
    kinds = {name: arrow.int64() if name in NUMBERS else arrow.string() for name in COLUMNS}
    table = arrow.table({name: arrow.array([storable(row[name]) for row in rows], kinds[name]) for name in COLUMNS})
    out = io.BytesIO()
    parquet.write_table(table, out)
    return out.getvalue()


def storable(value: Any) -> Any:
    """A value that a file of Unicode text can hold: the name of a file that is no text stays readable in it."""
    if isinstance(value, str) and not value.isascii():
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    return value


FORMS: dict[str, Callable[[Iterable[Claim]], str | bytes]] = {
    "jsonl": as_jsonl,
    "text": as_text,
    "csv": as_csv,
    "parquet": as_parquet,
}
