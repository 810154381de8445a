"""`factcheck audit`: formats, exit statuses and messages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.cli import run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three releases; the last total falls."""
    for day, total in (("2021-03-04", "1,204"), ("2021-04-05", "1,313"), ("2021-05-04", "1,290")):
        path = tmp_path / "releases" / f"{day}-update.en.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"The clinics have treated {total} patients since 2019.", "utf-8")
    return tmp_path / "releases"


@pytest.mark.parametrize(
    ("name", "start"),
    [("a.html", "<!doctype html>"), ("a.md", "# Audit of 3 releases"), ("a.json", "{"), ("a", "<!doctype")],
)
def test_the_format_follows_the_name_of_the_file(
    folder: Path, name: str, start: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page by default; one line says what was found."""
    out = folder.parent / name
    assert run(["audit", str(folder), "--output", str(out)]) == 1
    assert out.read_text("utf-8").startswith(start)
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == "error: 1 · releases: 3 · verified: 1\n"


def test_json_goes_to_standard_output(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing else does, so that it can be piped."""
    assert run(["audit", str(folder), "--format", "json", "--fail-on", "never"]) == 0
    captured = capsys.readouterr()
    assert [each["check"] for each in json.loads(captured.out)["findings"]] == ["LED01"]
    assert captured.err == ""


def test_a_file_that_cannot_be_read_stops_no_other(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told, and the status says so."""
    (folder / "broken.md").write_bytes(b"\x00\x01\x02" * 400)
    assert run(["audit", str(folder), "--format", "markdown"]) == 2
    captured = capsys.readouterr()
    assert captured.out.startswith("# Audit of 3 releases")
    assert "broken.md" in captured.err


def test_a_folder_that_is_none_is_misuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The message says what was given and what is taken."""
    assert run(["audit", str(tmp_path / "nowhere")]) == 2
    assert "nowhere: no such folder of earlier releases, and no ledger of them" in capsys.readouterr().err


def test_arabic_words_on_request(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The page reads from right to left."""
    assert run(["audit", str(folder), "--messages", "ar"]) == 1
    assert '<html lang="ar" dir="rtl">' in capsys.readouterr().out
