"""`factcheck explain`: the pages of the checks, out of their own files."""

from __future__ import annotations

import pytest

from factcheck.checks import Check, Consistent, Inconsistent, all_checks
from factcheck.cli import run

PAGE = """\
A figure and its
double do not fit.

How to fix
----------
Correct one of them.
"""
DOUBLES = Check(
    "SUM09",
    "doubles-mismatch",
    lambda case: iter(()),
    (
        Inconsistent("It is 2,\nor 5.", "en", at="5", says="4", suggests="4"),
        Inconsistent("هو 2 أو 5.", "ar", at="5", says="4"),
        Consistent("It is 2, or 4.", "en", earlier=(("2019-01-02", "It was\n1."),)),
    ),
    page=PAGE,
)


@pytest.fixture
def doubles(monkeypatch: pytest.MonkeyPatch) -> None:
    """A catalogue of one check."""
    monkeypatch.setattr("factcheck.cli.explain.all_checks", lambda: (DOUBLES,))
    monkeypatch.setattr("factcheck.cli.explain.check_named", lambda code: DOUBLES)


def test_the_page_of_a_check_has_its_text_and_its_examples(doubles: None, capsys: pytest.CaptureFixture[str]) -> None:
    """Examples of both kinds, with what is found where."""
    assert run(["explain", "SUM09"]) == 0
    assert capsys.readouterr().out == (
        "SUM09 doubles-mismatch (error)\n\n" + PAGE + "\n"
        "Found in:\n"
        "  en  It is 2, or 5.\n"
        "      at «5», it says «4»; it suggests 4\n"
        "  ar  هو 2 أو 5.\n"
        "      at «5», it says «4»\n"
        "\n"
        "Silent on:\n"
        "  en  [2019-01-02] It was 1.\n"
        "  en  It is 2, or 4.\n"
    )


def test_without_a_code_all_checks_are_listed(doubles: None, capsys: pytest.CaptureFixture[str]) -> None:
    """One line each: code, gravity, name, and what it finds."""
    assert run(["explain"]) == 0
    assert capsys.readouterr().out == "SUM09  error    doubles-mismatch  A figure and its double do not fit.\n"


def test_every_check_has_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    """By code and by name."""
    for check in all_checks():
        assert run(["explain", check.name]) == 0
        assert capsys.readouterr().out.startswith(f"{check.code} {check.name} ({check.severity})\n")


def test_an_unknown_code_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    """Misuse, with a hint."""
    assert run(["explain", "UNI0"]) == 2
    assert "did you mean 'UNI0" in capsys.readouterr().err
