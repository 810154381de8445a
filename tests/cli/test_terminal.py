"""What a terminal gets that a pipe and a file do not: colours, wrapped lines, isolated Arabic, a progress bar."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from factcheck.cli import run
from tests.cli.conftest import RIGHT, Engine
from tests.writers import sample


@pytest.mark.parametrize(
    ("color", "terminal", "environment", "coloured"),
    [
        ("auto", False, {}, False),
        ("auto", True, {"TERM": "xterm"}, True),
        ("auto", True, {"TERM": "xterm", "NO_COLOR": "1"}, False),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {"TERM": "xterm"}, False),
    ],
)
def test_colours_are_for_terminals(
    engine: Engine,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    color: str,
    terminal: bool,
    environment: dict[str, str],
    coloured: bool,
) -> None:
    """Unless they are asked for; NO_COLOR and a terminal that knows none are respected."""
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("factcheck.cli.check._is_terminal", lambda stream: terminal)
    run(["check", "wrong.md", "--color", color])
    assert ("\x1b[" in capsys.readouterr().out) is coloured


def test_a_terminal_gets_a_wrapped_report_with_isolated_arabic(
    engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And a pipe gets neither."""
    engine.report = sample.ARABIC
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setattr("factcheck.cli.check._is_terminal", lambda stream: True)
    run(["check", "wrong.ar.txt", "--color", "never"])
    text = capsys.readouterr().out
    assert "\u2068110,000 كيلومتر مربع\u2069" in text
    seen = text.translate(dict.fromkeys(map(ord, "\u2068\u2069")))  # the marks of isolation take no room
    assert max(len(line) for line in seen.splitlines()[:5]) <= 60
    monkeypatch.undo()
    monkeypatch.setitem(sys.modules, "factcheck.engine", SimpleNamespace(check_many=engine.check_many))
    run(["check", str(folder / "wrong.ar.txt")])
    assert "\u2068" not in capsys.readouterr().out


def test_a_bar_shows_on_a_terminal_for_more_than_a_few_files(
    engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Quiet, a pipe and a few files have none."""
    for number in range(5):
        (folder / f"{number}.md").write_text(RIGHT, "utf-8")
    monkeypatch.setattr("factcheck.cli.check._is_terminal", lambda stream: stream is sys.stderr)
    run(["check", "."])
    assert engine.asked["progress"] is not None
    run(["check", ".", "-q"])
    assert engine.asked["progress"] is None
    run(["check", "0.md", "1.md", "2.md"])
    assert engine.asked["progress"] is None
