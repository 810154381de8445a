"""`factcheck ledger add` and `list`, its settings, and checks against it."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import sys
from pathlib import Path

import pytest

from factcheck.cli import run
from factcheck.cli.ledger import DEFAULT, ledger
from tests.cli.ledgers import RULES, TEXTS, Captured, a_filled_ledger, a_room

__all__ = ["a_filled_ledger", "a_room"]
pytestmark = pytest.mark.usefixtures("room")


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
    assert out[0] == "new        <stdin>  (release 1, 1 claim)"
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


def test_no_ledger_is_made_for_a_path_that_is_not_there(room: Path, capsys: Captured) -> None:
    """A path that was mistyped leaves nothing behind, not even an empty ledger."""
    assert run(["ledger", "add", "NOWHERE"]) == 2
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "factcheck: NOWHERE: there is no such file\n")
    assert not (room / DEFAULT).exists()


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
