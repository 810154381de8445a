"""`factcheck check` and `compare`: what is read, what is written where, and the exit status."""

from __future__ import annotations

import io
import json
import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from factcheck.cli import run
from factcheck.model import Checked, Failure, Finding, Report
from tests.cli.conftest import RIGHT, WRONG, WRONG_ARABIC, Engine
from tests.writers import sample


def with_severity(*severities: Any) -> Report:
    """A report with one finding of each severity given."""
    findings = tuple(_finding(each) for each in severities)
    return Report((Checked("a.md", "en", "2019-03-23", sample.SHA, 9, 3),), findings)


def _finding(severity: Any) -> Finding:
    return replace(sample.CONVERSION, severity=severity)


@pytest.mark.parametrize(
    ("severities", "fail_on", "status"),
    [
        ([], "note", 0),
        (["note"], "error", 0),
        (["note"], "note", 1),
        (["warning"], "error", 0),
        (["warning"], "warning", 1),
        (["note", "error"], "error", 1),
        (["error"], "never", 0),
    ],
)
def test_the_exit_status_is_1_from_the_threshold_on(
    engine: Engine, folder: Path, severities: list[str], fail_on: str, status: int
) -> None:
    """The gravest finding decides."""
    engine.report = with_severity(*severities)
    assert run(["check", "right.md", "--fail-on", fail_on]) == status


def test_what_could_not_be_read_makes_it_2(engine: Engine, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """2 beats 1; the report on the rest is on standard output, the errors are on standard error, each file named once."""
    engine.report = Report(
        with_severity("error").documents,
        with_severity("error").findings,
        errors=(
            Failure("scan.pdf", "this is a PDF file"),
            Failure("r.yaml", "r.yaml:7:12: unknown unit 'bedz'"),
            Failure(None, "odd"),
        ),
    )
    assert run(["check", "wrong.md", "--fail-on", "never"]) == 2
    captured = capsys.readouterr()
    assert (
        captured.err
        == "factcheck: scan.pdf: this is a PDF file\nfactcheck: r.yaml:7:12: unknown unit 'bedz'\nfactcheck: odd\n"
    )
    assert captured.out.startswith("camp.md:3:71  error UNI01 conversion-mismatch\n")


def test_all_options_reach_the_engine(engine: Engine, folder: Path) -> None:
    """Codes may be separated by commas or given one by one."""
    line = "check wrong.md wrong.md --rules a.yaml --rules rules --against earlier --lang ar --date 2019-03-23 --quiet"
    run(
        [
            *line.split(),
            "--select",
            "UNI, LED01",
            "--select",
            "RUL",
            "--ignore",
            "UNI02",
            "--translation-of",
            "right.md",
        ]
    )
    original = engine.asked.pop("translation_of")
    assert engine.asked == {
        "documents": (Path("wrong.md"),),
        "rules": ("a.yaml", "rules"),
        "against": "earlier",
        "select": ("UNI", "LED01", "RUL"),
        "ignore": ("UNI02",),
        "lang": "ar",
        "date": date(2019, 3, 23),
        "messages": "en",
        "progress": None,
    }
    assert (original.path, original.text) == ("right.md", RIGHT)


def test_compare_is_check_with_an_original(engine: Engine, folder: Path) -> None:
    """The first path is the original, the others are checked."""
    run(["compare", "right.md", "wrong.ar.txt", "wrong.md"])
    assert engine.asked["translation_of"].path == "right.md"
    assert engine.asked["documents"] == (Path("wrong.ar.txt"), Path("wrong.md"))


def test_settings_stand_in_for_options(engine: Engine, folder: Path) -> None:
    """An option on the command line comes before the file's."""
    (folder / "factcheck.toml").write_text(
        'fail-on = "warning"\nrules = ["rules"]\nlang = "ar"\nselect = ["UNI"]\nmessages = "ar"\n', "utf-8"
    )
    engine.report = with_severity("warning")
    assert run(["check", "wrong.md"]) == 1
    assert engine.asked["rules"] == (str(folder / "rules"),)
    assert (engine.asked["lang"], engine.asked["select"], engine.asked["messages"]) == ("ar", ("UNI",), "ar")
    run(["check", "wrong.md", "--lang", "en"])
    assert engine.asked["lang"] == "en"


def test_a_wrong_settings_file_is_misuse(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The message names file, line and the nearest key."""
    (folder / "factcheck.toml").write_text('rule = "rules"\n', "utf-8")
    assert run(["check", "wrong.md"]) == 2
    assert (
        capsys.readouterr().err == f"factcheck: {folder}/factcheck.toml:1: unknown key 'rule'; did you mean 'rules'?\n"
    )


def test_folders_and_files_are_each_read_once(engine: Engine, folder: Path) -> None:
    """A file named beside its folder is one document."""
    run(["check", "right.md", str(folder)])
    names = [each.name for each in engine.asked["documents"]]
    assert names == ["right.md", "right.md", "wrong.ar.txt", "wrong.md"]
    run(["check", "right.md", "."])
    assert [str(each) for each in engine.asked["documents"]] == ["right.md", "wrong.ar.txt", "wrong.md"]


def test_standard_input_is_a_document(engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash stands for it; its encoding is found as a file's is."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(WRONG_ARABIC.encode("utf-16"))))
    run(["check", "-", "--lang", "ar"])
    (document,) = engine.asked["documents"]
    assert (document.text, document.lang, document.path) == ("\ufeff" + WRONG_ARABIC, "ar", None)


def test_standard_input_may_be_unreadable(
    engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is an error beside the documents that can be read; too much of it is one, too."""
    for limit, data in ((1024, b"%PDF-1.7"), (1024 * 1024, b"45 " * 1_000_000)):
        monkeypatch.setattr("factcheck.cli.inputs.LIMIT", limit)
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
        assert run(["check", "-", "right.md"]) == 2
        assert engine.asked["documents"] == (Path("right.md"),)
    assert capsys.readouterr().err == (
        "factcheck: <stdin>: this is a PDF file, not text; give its text or Markdown\n"
        "factcheck: <stdin>: it is larger than 1 MB\n"
    )


def test_a_folder_without_documents_is_misuse(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A gate must not pass because it looked in the wrong place."""
    (folder / "empty").mkdir()
    assert run(["check", "empty"]) == 2
    message = (
        "factcheck: no document in empty; of a folder, .htm .html .markdown .md .text .txt .xhtml files are read\n"
    )
    assert capsys.readouterr().err == message


def test_contradicting_options_are_misuse(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One cannot ask for more and for less."""
    assert run(["check", "right.md", "-v", "-q"]) == 2
    assert capsys.readouterr().err == "factcheck: --verbose and --quiet cannot both be meant\n"


def test_a_report_goes_to_a_file_whole(engine: Engine, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is printed; the status is the same."""
    assert run(["check", "wrong.md", "--format", "json", "--output", "report.json"]) == 1
    assert capsys.readouterr().out == ""
    assert Report.from_dict(json.loads(Path("report.json").read_text("utf-8"))) == sample.ENGLISH


def test_the_detail_of_a_report_is_chosen(engine: Engine, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Quiet has the findings alone, verbose all lists."""
    run(["check", "wrong.md", "-q"])
    assert "verified" not in capsys.readouterr().out
    engine.report = sample.FOLDER
    run(["check", "wrong.md", "-v"])
    assert "verified (1)" in capsys.readouterr().out


def test_ctrl_c_ends_with_130(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One word and no traceback."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "factcheck.engine", SimpleNamespace(check_many=interrupted))
    assert run(["check", "right.md"]) == 130
    assert capsys.readouterr().err.strip() == "factcheck: stopped"


def test_a_name_that_is_no_text_is_read_and_reported(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A file whose name is no UTF-8 stops nothing."""
    name = os.fsdecode(b"wrong-\xff.md")
    (folder / name).write_text(WRONG, "utf-8")
    assert run(["check", name]) == 1
    assert "wrong-" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("name", "options", "words"),
    [
        ("wrong.md", [], ("wrong.md:1:", "error UNI01 conversion-mismatch", "274", "247")),
        ("wrong.ar.txt", ["--messages", "ar"], ("wrong.ar.txt:1:", "خطأ UNI01", "274", "247")),
    ],
)
def test_a_wrong_conversion_is_found(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, options: list[str], words: tuple[str, ...]
) -> None:
    """The whole way, in English and in Arabic."""
    assert run(["check", name, *options]) == 1
    text = capsys.readouterr().out
    for word in words:
        assert word in text


def test_a_right_conversion_is_verified(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 0, and the report says what holds."""
    assert run(["check", "right.md", "gone.md", "--format", "json"]) == 2
    captured = capsys.readouterr()
    report = json.loads(captured.out)
    assert (report["findings"], report["verified"][0]["check"]) == ([], "UNI01")
    assert report["errors"] == [{"document": "gone.md", "message": "there is no such file"}]
    assert captured.err == "factcheck: gone.md: there is no such file\n"


def test_a_document_in_an_unknown_language_stops_no_other(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is an error of its own, whether it is checked or its claims are asked for."""
    (folder / "note.zu.md").write_text("Izindlu 45\n", "utf-8")
    assert run(["check", "note.zu.md", "wrong.md", "-q"]) == 2
    captured = capsys.readouterr()
    assert captured.out.startswith("wrong.md:1:")
    assert captured.err.startswith("factcheck: note.zu.md: no language pack for 'zu'")
    assert run(["extract", "note.zu.md", "wrong.md"]) == 2
    captured = capsys.readouterr()
    assert '"document": "wrong.md"' in captured.out
    assert captured.err.startswith("factcheck: note.zu.md: no language pack for 'zu'")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--select", "UNI99"], "unknown check 'UNI99'"),
        (["--messages", "xx"], "no messages in 'xx'"),
        (["--against", "nowhere"], "nowhere"),
        (["--lang", "xx"], "'xx'"),
    ],
)
def test_misuse_is_told_in_a_line(
    folder: Path, capsys: pytest.CaptureFixture[str], options: list[str], message: str
) -> None:
    """Unknown checks, languages and folders end with 2 and no traceback."""
    assert run(["check", "right.md", *options]) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("factcheck: ")
    assert message in captured.err


def test_a_file_that_is_cut_short_is_no_ctrl_c(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk can leave half a compiled module; who looks for the reason must not read that somebody stopped it."""

    def cut(*_: object, **__: object) -> None:
        raise EOFError("marshal data too short")

    monkeypatch.setitem(sys.modules, "factcheck.engine", SimpleNamespace(check_many=cut))
    with pytest.raises(EOFError, match="marshal data too short"):
        run(["check", "right.md"])
