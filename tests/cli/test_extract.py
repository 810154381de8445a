"""`factcheck extract`: claims as JSON lines, as a table, and for people."""

from __future__ import annotations

import csv
import importlib
import io
import json
import sys
from datetime import date as Date
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.cli import run
from factcheck.cli.extract import COLUMNS
from factcheck.model import Claim, Document, Hedge, Period, Quantity, Release, When

TEXT = "Since 2014, more than 60,000 people left.\nIt took 5 to 7 days, until 23 March 2019.\n"
SCHEMA: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "factcheck" / "schemas" / "claim.json").read_text("utf-8")
)


def understood(document: Document, *, lang: str | None = None, date: Date | None = None) -> Release:
    """The release with three claims made by hand: a bound, a range, a date."""
    people = Quantity(Decimal(60000), "people", "count", exact=True, hedge=Hedge("more_than", Decimal(0), None))
    days = Quantity(None, "day", "duration", low=Decimal(5), high=Decimal(7))
    day = Date(2019, 3, 23)
    day_read = When(Period(day, day), 2019, 3, 23, readings=(Period(day, day), Period(None, Date(2019, 3, 31))))
    since = Period(Date(2014, 1, 1), None)
    claims = (
        Claim(document, 22, 35, 22, 28, "count", people, period=since, lang=lang or "en"),
        Claim(document, 50, 61, 50, 56, "duration", days, sentence=1, change="up", lang=lang or "en"),
        Claim(document, 69, 82, 69, 82, "date", when=day_read, sentence=1, lang=lang or "en"),
    )
    return Release(document, claims if document.text else (), lang or "en", date)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one release, and an extraction made by hand."""
    monkeypatch.setattr(importlib.import_module("factcheck.extract"), "understand", understood)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factcheck.toml").write_text("", "utf-8")
    (tmp_path / "release.txt").write_text(TEXT, "utf-8")
    return tmp_path


def test_claims_are_json_lines_that_the_schema_describes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One claim a line; dates and periods have their readings, too."""
    assert run(["extract", "release.txt"]) == 0
    claims = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    Draft202012Validator.check_schema(SCHEMA)
    for claim in claims:
        Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(claim)
        assert set(claim) - {"values"} == set(SCHEMA["required"])
        assert set(claim) <= set(SCHEMA["properties"])
    assert claims[0]["surface"] == "60,000 people"
    assert claims[2]["values"] == [{"type": "date", "value": "2019-03-23"}, {"type": "period", "end": "2019-04-01"}]


def test_claims_are_a_table_with_flat_columns(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The nested parts of a claim have columns of their own."""
    assert run(["extract", "release.txt", "--format", "csv", "--lang", "ar"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert tuple(rows[0]) == COLUMNS
    first = {key: value for key, value in rows[0].items() if value}
    assert first == {
        "document": "release.txt",
        "surface": "60,000 people",
        "start": "22",
        "end": "35",
        "line": "1",
        "column": "23",
        "number": "60,000",
        "value": "60000",
        "low": "60000",
        "unit": "people",
        "kind": "count",
        "hedge": "more_than",
        "period_start": "2014-01-01",
        "sentence": "0",
        "section": "body",
        "lang": "ar",
    }
    assert json.loads(rows[2]["values"])[0] == {"type": "date", "value": "2019-03-23"}


def test_claims_are_lines_for_people(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where a figure stands, its words, and what was made of them."""
    assert run(["extract", "release.txt", "--format", "text"]) == 0
    assert capsys.readouterr().out == (
        "release.txt:1:23  60,000 people  [count · more_than · 60000 · people]\n"
        "release.txt:2:9  5 to 7 days  [duration · up · 5..7 · day]\n"
        "release.txt:2:28  23 March 2019  [date · 2019-03-23 or /2019-04-01]\n"
    )


class Arrow(ModuleType):
    """What the command uses of pyarrow, writing JSON in its place."""

    def int64(self) -> str:
        return "int64"

    def string(self) -> str:
        return "string"

    def array(self, values: list[Any], kind: str) -> dict[str, Any]:
        return {"kind": kind, "values": values}

    def table(self, columns: dict[str, Any]) -> dict[str, Any]:
        return columns

    def write_table(self, table: dict[str, Any], out: io.BytesIO) -> None:
        out.write(json.dumps(table).encode())


def test_claims_are_a_parquet_table_where_its_package_is_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The columns of the CSV table; only what counts is a number, decimals stay exact as text."""
    for name in ("pyarrow", "pyarrow.parquet"):
        monkeypatch.setitem(sys.modules, name, Arrow(name))
    assert run(["extract", "release.txt", "--format", "parquet", "--output", "claims.parquet"]) == 0
    table = json.loads(Path("claims.parquet").read_bytes())
    assert tuple(table) == COLUMNS
    assert table["start"] == {"kind": "int64", "values": [22, 50, 69]}
    assert table["value"] == {"kind": "string", "values": ["60000", None, None]}


def test_a_parquet_table_is_read_back_as_it_was(folder: Path) -> None:
    """The real package writes it; a count comes back as a number, a decimal as its text, in Arabic, too."""
    parquet = pytest.importorskip("pyarrow.parquet")
    assert run(["extract", "release.txt", "--lang", "ar", "--format", "parquet", "--output", "claims.parquet"]) == 0
    first, second, _ = parquet.read_table("claims.parquet").to_pylist()
    assert (first["start"], first["value"], first["unit"], first["lang"]) == (22, "60000", "people", "ar")
    assert (second["value"], second["low"], second["high"]) == (None, "5", "7")


def test_a_name_that_is_no_text_stays_readable_in_parquet(folder: Path) -> None:
    """Such names are left from old systems; a table holds text alone."""
    parquet = pytest.importorskip("pyarrow.parquet")
    (folder / "قصف\udcff.txt").write_text(TEXT, "utf-8")
    assert run(["extract", "قصف\udcff.txt", "--format", "parquet", "--output", "claims.parquet"]) == 0
    assert parquet.read_table("claims.parquet")["document"][0].as_py() == "قصف\\udcff.txt"


def test_what_a_name_or_a_text_commands_is_not_done(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line for people stays one line, and no sequence of a terminal gets through, nor a mark that turns it around."""
    (folder / "قصف\n\x1b[31m\u202e.txt").write_text(TEXT, "utf-8")
    assert run(["extract", "قصف\n\x1b[31m\u202e.txt", "gone\n\x1b[2J.md", "--format", "text"]) == 2
    captured = capsys.readouterr()
    assert (
        captured.out.splitlines()[0] == "قصف \ufffd[31m.txt:1:23  60,000 people  [count · more_than · 60000 · people]"
    )
    assert captured.err == "factcheck: gone \ufffd[2J.md: there is no such file\n"


def test_without_its_package_parquet_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message says what to install, and what to take instead."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert run(["extract", "release.txt", "--format", "parquet"]) == 2
    message = (
        "factcheck: the format parquet needs the package pyarrow: pip install 'factcheck[parquet]'; "
        "or take --format csv\n"
    )
    assert capsys.readouterr().err == message


def test_standard_input_has_no_path(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Null in JSON, a word for people."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    run(["extract", "-", "--format", "text"])
    assert capsys.readouterr().out.startswith("<text>:1:23  60,000 people")


def test_an_empty_name_is_not_the_working_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A shell gives it for a variable that is not set; what lies here was not meant."""
    assert run(["extract", ""]) == 2
    assert run(["check", "release.txt", "--against", "", "--quiet"]) == 2
    assert run(["audit", ""]) == 2
    no_history = "factcheck: '': no such folder of earlier releases, and no ledger of them\n"
    assert capsys.readouterr() == ("", "factcheck: '': this is not a file name\n" + no_history * 2)


class Broken:
    """A standard input whose device fails."""

    buffer = property(lambda self: self)

    def read(self, _: int) -> bytes:
        raise OSError(5, "Input/output error")


def test_a_standard_input_that_gives_nothing_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whether the caller closed it or its device fails."""
    monkeypatch.setattr("sys.stdin", None)
    assert run(["extract", "-"]) == 2
    monkeypatch.setattr("sys.stdin", Broken())
    assert run(["extract", "-"]) == 2
    assert capsys.readouterr().err == (
        "factcheck: <stdin>: standard input is closed\nfactcheck: <stdin>: it cannot be read (Input/output error)\n"
    )


def test_a_file_that_cannot_be_read_stops_no_other(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The claims of the others are there, the status is 2."""
    (folder / "scan.txt").write_bytes(b"%PDF-1.7")
    assert run(["extract", "scan.txt", "release.txt", "gone.md", "--output", "claims.jsonl"]) == 2
    assert len(Path("claims.jsonl").read_text("utf-8").splitlines()) == 3
    assert capsys.readouterr().err == (
        "factcheck: scan.txt: this is a PDF file, not text; give its text or Markdown\n"
        "factcheck: gone.md: there is no such file\n"
    )


def test_a_document_without_figures_has_no_lines(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing, and the status of success."""
    (folder / "empty.txt").write_text("", "utf-8")
    assert run(["extract", "empty.txt"]) == 0
    assert capsys.readouterr().out == ""


def test_a_file_that_is_no_ledger_is_told_from_one_that_is_not_there(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file exists, so that it is said to be neither of what was asked for."""
    assert run(["check", "release.txt", "--against", "release.txt", "--quiet"]) == 2
    told = "factcheck: release.txt: neither a folder of earlier releases nor a ledger of them\n"
    assert capsys.readouterr() == ("", told)
