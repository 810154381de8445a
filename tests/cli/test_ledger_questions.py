"""`factcheck ledger series|show|export`: what a ledger answers."""

from __future__ import annotations

import csv
import importlib
import io
import json
from pathlib import Path

import pytest

from factcheck.cli import run
from factcheck.cli.ledger import DEFAULT
from tests.cli.ledgers import Captured, a_filled_ledger, a_room

__all__ = ["a_filled_ledger", "a_room"]
pytestmark = pytest.mark.usefixtures("room")


@pytest.mark.parametrize(
    ("options", "lines"),
    [
        (
            ["--counted", "patients"],
            [
                "2021-05-04  892 patients  releases/2021-05-04-clinic.en.md:3:20",
                "2021-06-03  939 patients  releases/2021-06-03-clinic.en.md:3:20",
            ],
        ),
        (["--counted", "مريض", "--lang", "ar"], ["2021-06-03  939 مريضا  releases/2021-06-03-clinic.ar.md:3:15"]),
        (
            ["--counted", "patients", "--until", "2021-05-31"],
            ["2021-05-04  892 patients  releases/2021-05-04-clinic.en.md:3:20"],
        ),
        (["--unit", "percent"], ["2021-06-03  12%  releases/2021-06-03-clinic.en.md:3:40"]),
        (
            ["--metric", "treated", "--lang", "en"],
            [
                "2021-05-04  892 patients  releases/2021-05-04-clinic.en.md:3:20",
                "2021-06-03  939 patients  releases/2021-06-03-clinic.en.md:3:20",
            ],
        ),
        (
            ["--metric", "treated", "--rules", "rules.yaml", "--series", "clinic", "--lang", "ar"],
            ["2021-06-03  939 مريضا  releases/2021-06-03-clinic.ar.md:3:15"],
        ),
    ],
)
def test_a_series_is_told_in_order_of_days(
    filled: None, capsys: Captured, options: list[str], lines: list[str]
) -> None:
    """By what is counted, by the unit, by a metric of rules given now or when the releases were added."""
    assert run(["ledger", "series", *options]) == 0
    found = [
        line.replace("(2021-04-01 to 2021-04-30)  ", "").replace("(2021-05-01 to 2021-05-31)  ", "")
        for line in capsys.readouterr().out.splitlines()
    ]
    assert found == lines


def test_a_series_tells_the_period_of_a_figure(room: Path, capsys: Captured) -> None:
    """A month, a day, or a stretch whose end is not known."""
    (room / "more").mkdir()
    text = "The depot repaired 40 lorries in May 2021. It repaired 3 lorries on 4 May 2021.\n"
    (room / "more" / "2021-06-03-depot.en.md").write_text(text, "utf-8")
    run(["ledger", "add", "more", "--quiet"])
    capsys.readouterr()
    assert run(["ledger", "series", "--counted", "lorries"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2021-06-03  40 lorries  (2021-05-01 to 2021-05-31)  more/2021-06-03-depot.en.md:1:20",
        "2021-06-03  3 lorries  (2021-05-04)  more/2021-06-03-depot.en.md:1:56",
    ]


def test_a_series_as_a_table(filled: None, capsys: Captured) -> None:
    """With value, unit, hedge and place in columns of their own."""
    assert run(["ledger", "series", "--unit", "percent", "--format", "csv"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["date"], row["value"], row["unit"], row["hedge"]) == ("2021-06-03", "12", "percent", "about")
    assert run(["ledger", "series", "--unit", "percent", "--format", "jsonl"]) == 0
    assert json.loads(capsys.readouterr().out)["document"] == "releases/2021-06-03-clinic.en.md"


def test_a_series_of_nothing(filled: None, capsys: Captured) -> None:
    """Nothing is printed, and the status is 1, as that of grep."""
    assert run(["ledger", "series", "--counted", "lighthouses"]) == 1
    assert run(["ledger", "series", "--counted", "lighthouses", "--format", "csv"]) == 1
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([], "say what the series is of: one of --counted WORDS, --unit NAME, --metric ID"),
        (["--unit", "km", "--metric", "x"], "say what the series is of"),
        (["--metric", "treatde"], "no metric 'treatde'; did you mean 'treated'?"),
        (
            ["--metric", "zzz", "--rules", "rules.yaml"],
            "no metric 'zzz'; give --rules, here or when releases are added",
        ),
        (["--metric", "treated", "--rules", "broken.yaml"], "'factcheck rules check' lists all errors"),
    ],
)
def test_a_series_that_cannot_be_told(
    filled: None, room: Path, capsys: Captured, options: list[str], message: str
) -> None:
    """The message says what is wrong and what to do."""
    (room / "broken.yaml").write_text("metrics: [", "utf-8")
    assert run(["ledger", "series", *options]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert message in captured.err


def test_a_release_is_shown_with_its_claims(filled: None, capsys: Captured) -> None:
    """Where it comes from, then each claim with its place."""
    assert run(["ledger", "show", "2021-06-03-clinic.ar.md"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:5] == [
        "id          2",
        "series      clinic",
        "day         2021-06-03",
        "lang        ar",
        "path        releases/2021-06-03-clinic.ar.md",
    ]
    assert (
        lines[-1] == "3:15   count      939 مريضا  (2021-05-01 to 2021-05-31)"
        or lines[-1] == "3:15   count      939 مريضا"
    )
    assert run(["ledger", "show", "2", "--format", "jsonl"]) == 0
    assert [json.loads(line)["lang"] for line in capsys.readouterr().out.splitlines()] == ["ar", "ar"]


def test_of_two_forms_the_current_one_is_shown(filled: None, room: Path, capsys: Captured) -> None:
    """The former has its number."""
    changed = room / "releases" / "2021-06-03-clinic.en.md"
    changed.write_text(changed.read_text("utf-8").replace("939", "954"), "utf-8")
    run(["ledger", "add", "releases"])
    capsys.readouterr()
    assert run(["ledger", "show", "2021-06-03-clinic.en.md"]) == 0
    assert "954 patients" in capsys.readouterr().out
    assert run(["ledger", "show", "3"]) == 0
    assert "939 patients" in capsys.readouterr().out


def test_a_release_that_is_not_there(filled: None, capsys: Captured) -> None:
    """Nothing found is 1; a name of several is 2 and lists them."""
    assert run(["ledger", "show", "nothing"]) == 1
    assert capsys.readouterr().err == (
        f"factcheck: {DEFAULT}: no release 'nothing'; 'factcheck ledger list --all' lists them\n"
    )
    assert run(["ledger", "show", "2021-06-03"]) == 2
    assert capsys.readouterr().err == (
        "factcheck: '2021-06-03' names 2 releases; take a number: "
        "2 (releases/2021-06-03-clinic.ar.md), 3 (releases/2021-06-03-clinic.en.md)\n"
    )


def test_every_claim_is_exported_with_its_origin(filled: None, room: Path, capsys: Captured) -> None:
    """CSV and JSON lines; which release, whose text, when it was recorded and by which version."""
    assert run(["ledger", "export", "--output", "claims.csv"]) == 0
    rows = list(csv.DictReader(io.StringIO((room / "claims.csv").read_text("utf-8"))))
    assert len(rows) == 8
    counted = next(row for row in rows if row["surface"] == "939 مريضا")
    assert (counted["release"], counted["published"], counted["series"]) == ("2", "2021-06-03", "clinic")
    assert len(counted["sha256"]) == 64
    assert run(["ledger", "export", "--format", "jsonl", "--series", "clinic"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["origin"]["release"] for each in lines] == [1, 1, 1, 2, 2, 3, 3, 3]
    assert lines[0]["origin"]["why"] == "new"


def test_the_parquet_file_has_the_same_rows(filled: None, room: Path) -> None:
    """Counts as numbers, figures as exact text."""
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    assert run(["ledger", "export", "--format", "parquet", "--output", "claims.parquet"]) == 0
    rows = parquet.read_table(room / "claims.parquet").to_pylist()
    assert len(rows) == 8
    assert {(row["value"], row["release"]) for row in rows if row["unit"] == "patients"} == {("892", 1), ("939", 3)}


def test_parquet_without_its_package_is_told(
    filled: None, room: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no half a file stays."""
    real = importlib.import_module

    def without(name: str) -> object:
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return real(name)

    monkeypatch.setattr("factcheck.cli.ledger_export.importlib.import_module", without)
    assert run(["ledger", "export", "--format", "parquet", "--output", "claims.parquet"]) == 2
    assert "pip install 'factcheck[parquet]'" in capsys.readouterr().err
    assert not list(room.glob("*claims.parquet*"))


def test_an_empty_ledger_exports_its_heading(capsys: Captured, room: Path) -> None:
    """The table has columns and no rows, and the status says that nothing was found."""
    (room / "empty").mkdir()
    (room / "empty" / "a.md").write_text("No figures here.\n", "utf-8")
    run(["ledger", "add", "empty", "--quiet"])
    capsys.readouterr()
    assert run(["ledger", "export", "--series", "none"]) == 1
    assert capsys.readouterr().out.startswith("document,surface,start")
