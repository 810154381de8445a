"""A folder with releases and their ledger, for the tests of `factcheck ledger`."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.cli import run

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


@pytest.fixture(name="room")
def a_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with three releases, a rule file, and no settings above it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factcheck.toml").write_text("", "utf-8")
    (tmp_path / "rules.yaml").write_text(RULES, "utf-8")
    (tmp_path / "releases").mkdir()
    for name, text in TEXTS.items():
        (tmp_path / "releases" / name).write_text(text, "utf-8")
    return tmp_path


@pytest.fixture(name="filled")
def a_filled_ledger(room: Path, capsys: Captured) -> None:
    """The ledger of the folder, with its three releases."""
    assert run(["ledger", "add", "releases", "--rules", "rules.yaml"]) == 0
    capsys.readouterr()
