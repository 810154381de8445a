"""`factcheck ledger`: adding, listing, asking, showing and exporting earlier releases."""

from __future__ import annotations

import csv
import importlib
import io
import json
import sqlite3
import sys
from pathlib import Path

import pytest

from factcheck.cli import run
from factcheck.cli.ledger import DEFAULT, ledger

TEXTS = {
    "2021-05-04-clinic.en.md": "# Report for April 2021\n\nThe clinic treated 892 patients. It covers 12 km².\n",
    "2021-06-03-clinic.en.md": "# Report for May 2021\n\nThe clinic treated 939 patients. About 12% came back.\n",
    "2021-06-03-clinic.ar.md": "# تقرير أيار 2021\n\nعالجت العيادة 939 مريضا.\n",
}
RULES = """
metrics:
  treated:
    find:
      en: {counted: [patients], near: {any: [treated]}}
      ar: {counted: [مريضا], near: {any: [عالجت]}}
"""
Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with three releases, a rule file, and no settings above it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factcheck.toml").write_text("", "utf-8")
    (tmp_path / "rules.yaml").write_text(RULES, "utf-8")
    (tmp_path / "releases").mkdir()
    for name, text in TEXTS.items():
        (tmp_path / "releases" / name).write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def filled(capsys: Captured) -> None:
    """The ledger of the folder, with its three releases."""
    assert run(["ledger", "add", "releases", "--rules", "rules.yaml"]) == 0
    capsys.readouterr()


def test_adding_says_what_became_of_each(room: Path, capsys: Captured) -> None:
    """One line for each release that is new or changed, and how many there were."""
    assert run(["ledger", "add", "releases"]) == 0
    captured = capsys.readouterr()
    assert captured.out.splitlines() == [
        "new        releases/2021-05-04-clinic.en.md  (release 1, 3 claims)",
        "new        releases/2021-06-03-clinic.ar.md  (release 2, 2 claims)",
        "new        releases/2021-06-03-clinic.en.md  (release 3, 3 claims)",
        "3 releases: 3 new",
    ]
    assert captured.err == ""
    assert (room / DEFAULT).exists()


def test_adding_again_changes_nothing(filled: None, room: Path, capsys: Captured) -> None:
    """A changed file is a revision, a moved one is known, and the rest is there already."""
    changed = room / "releases" / "2021-06-03-clinic.en.md"
    changed.write_text(changed.read_text("utf-8").replace("939", "954"), "utf-8")
    (room / "releases" / "2021-05-04-clinic.en.md").rename(room / "releases" / "april.md")
    (room / "releases" / "2021-05-04-clinic.en.md").write_text(TEXTS["2021-05-04-clinic.en.md"], "utf-8")
    (room / "releases" / "april.md").unlink()
    assert run(["ledger", "add", "releases"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "revised    releases/2021-06-03-clinic.en.md  (release 4, 3 claims, in the place of releases/2021-06-03-clinic.en.md)",
        "3 releases: 1 revised, 2 there already",
    ]


def test_a_moved_release_is_said_to_be(filled: None, room: Path, capsys: Captured) -> None:
    """With the place where it was first."""
    (room / "archive").mkdir()
    (room / "releases" / "2021-05-04-clinic.en.md").rename(room / "archive" / "2021-05-04-clinic.en.md")
    assert run(["ledger", "add", "archive"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "moved      archive/2021-05-04-clinic.en.md  (release 1, 3 claims, there already as releases/2021-05-04-clinic.en.md)",
        "1 release: 1 moved",
    ]


def test_quiet_adding_prints_only_the_sum(capsys: Captured) -> None:
    """For scripts that look at the exit status."""
    assert run(["ledger", "add", "releases", "--quiet"]) == 0
    assert capsys.readouterr().out == "3 releases: 3 new\n"


def test_a_release_out_of_a_pipe(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the day and language that only its sender knows."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"In all 52 patients came.")))
    assert run(["ledger", "add", "-", "--lang", "en", "--date", "2021-07-01", "--series", "clinic"]) == 0
    assert run(["ledger", "list"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "new        <stdin>  (release 1, 1 claims)"
    assert out[2] == "    1  2021-07-01  en         1 claims  clinic  <stdin>"


def test_what_cannot_be_read_stops_nothing_else(room: Path, capsys: Captured) -> None:
    """The others are added, the file is named, and the status tells."""
    (room / "releases" / "2021-07-01-clinic.en.md").write_text("---\nlang: xx\n---\nSome 4 patients.\n", "utf-8")
    (room / "releases" / "b.txt").write_bytes(b"\x00\x01\x02\xff\xfe binary \x00" * 50)
    assert run(["ledger", "add", "releases", "gone.md"]) == 2
    captured = capsys.readouterr()
    assert captured.out.splitlines()[-1] == "3 releases: 3 new"
    assert "gone.md" in captured.err
    assert "releases/b.txt" in captured.err
    assert "no language pack for 'xx'" in captured.err


def test_the_list_of_releases(filled: None, capsys: Captured) -> None:
    """By series and day, one a line."""
    assert run(["ledger", "list"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "    1  2021-05-04  en         3 claims  clinic  releases/2021-05-04-clinic.en.md",
        "    2  2021-06-03  ar         2 claims  clinic  releases/2021-06-03-clinic.ar.md",
        "    3  2021-06-03  en         3 claims  clinic  releases/2021-06-03-clinic.en.md",
    ]
    assert run(["ledger", "list", "--series", "zoo"]) == 1
    assert capsys.readouterr().out == ""


def test_the_list_shows_what_was_replaced_only_on_demand(filled: None, room: Path, capsys: Captured) -> None:
    """Both forms, each with the other's number."""
    changed = room / "releases" / "2021-06-03-clinic.en.md"
    changed.write_text(changed.read_text("utf-8").replace("939", "954"), "utf-8")
    run(["ledger", "add", "releases"])
    capsys.readouterr()
    run(["ledger", "list"])
    assert "    3  " not in capsys.readouterr().out
    run(["ledger", "list", "--all"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[2].endswith("releases/2021-06-03-clinic.en.md  (replaced by 4)")
    assert lines[3].endswith("releases/2021-06-03-clinic.en.md  (in the place of 3)")


def test_the_list_as_a_table(filled: None, room: Path, capsys: Captured) -> None:
    """CSV and JSON lines with everything that is known of a release; a file is written whole."""
    assert run(["ledger", "list", "--format", "csv", "--output", "list.csv"]) == 0
    rows = list(csv.DictReader(io.StringIO((room / "list.csv").read_text("utf-8"))))
    assert [(row["id"], row["day"], row["factcheck"] != "") for row in rows] == [
        ("1", "2021-05-04", True),
        ("2", "2021-06-03", True),
        ("3", "2021-06-03", True),
    ]
    assert run(["ledger", "list", "--format", "jsonl"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[0])["path"] == "releases/2021-05-04-clinic.en.md"


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


@pytest.mark.parametrize("command", ["list", "export", "show", "series"])
def test_no_ledger_is_made_by_asking(command: str, room: Path, capsys: Captured) -> None:
    """The message tells how to make one."""
    more = {"show": ["1"], "series": ["--unit", "percent"]}.get(command, [])
    assert run(["ledger", command, *more]) == 2
    assert capsys.readouterr().err == (
        f"factcheck: {DEFAULT}: there is no such ledger; 'factcheck ledger add PATH' makes one\n"
    )
    assert not (room / DEFAULT).exists()


def test_the_settings_name_the_ledger(room: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the folder of the settings on; an option wins, and settings of other commands do no harm."""
    (room / "factcheck.toml").write_text('ledger = "press.sqlite"\nlang = "en"\nformat = "json"\n', "utf-8")
    monkeypatch.chdir(room / "releases")
    assert run(["ledger", "add", "2021-05-04-clinic.en.md", "--quiet"]) == 0
    assert (room / "press.sqlite").exists()
    assert run(["ledger", "list"]) == 0
    assert "2021-05-04-clinic.en.md" in capsys.readouterr().out
    assert run(["ledger", "list", "--ledger", "other.sqlite"]) == 2


def test_a_draft_is_checked_against_a_ledger(room: Path, capsys: Captured) -> None:
    """A total that falls is found with a ledger as with a folder, and the finding names the earlier release."""
    rules = RULES.replace("  treated:\n", "  treated:\n    behaviour: cumulative\n")
    (room / "rules.yaml").write_text(rules, "utf-8")
    (room / "2021-07-02-clinic.en.md").write_text(
        "# Report for June 2021\n\nThe clinic treated 399 patients.\n", "utf-8"
    )
    run(["ledger", "add", "releases", "--quiet"])
    capsys.readouterr()
    reports = []
    for against in ("releases", DEFAULT, f"sqlite:///{DEFAULT}"):
        assert run(["check", "2021-07-02-clinic.en.md", "--rules", "rules.yaml", "--against", against]) == 1
        reports.append(capsys.readouterr().out)
    assert "LED01 cumulative-total-falls" in reports[0]
    assert "releases/2021-06-03-clinic.en.md" in reports[0]
    assert reports[0] == reports[1] == reports[2]


def test_the_ledger_of_another_program_is_refused(room: Path, capsys: Captured) -> None:
    """By check, too, before anything is read."""
    base = sqlite3.connect(room / "other.sqlite")
    base.execute("CREATE TABLE recipes (name TEXT)")
    base.close()
    assert run(["check", "releases", "--against", "other.sqlite"]) == 2
    assert "other.sqlite: this is no ledger" in capsys.readouterr().err


@pytest.mark.parametrize("name", sorted(ledger.commands))
def test_the_help_of_every_command_teaches(name: str, capsys: Captured) -> None:
    """With examples and what the exit status means."""
    assert run(["ledger", name, "--help"]) == 0
    text = capsys.readouterr().out
    assert f"  factcheck ledger {name}" in text.split("Examples")[1]
    assert "Exit status: 0 done, 1 nothing found, 2 wrong use" in " ".join(text.split())


def test_a_terminal_sees_a_bar_and_the_output_stays_the_same(
    room: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bar is on standard error; four files are enough for one."""
    (room / "releases" / "2021-07-02-clinic.en.md").write_text("Some 52 patients came.\n", "utf-8")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert run(["ledger", "add", "releases"]) == 0
    captured = capsys.readouterr()
    assert captured.out.splitlines()[-1] == "4 releases: 4 new"
    assert len(captured.out.splitlines()) == 5
