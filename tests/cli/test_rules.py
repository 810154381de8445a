"""`factcheck rules`: are files valid, do their examples hold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.cli.app import run
from factcheck.rulebook import schema_text

WARDS = """
metrics:
  beds: {find: {en: {counted: [beds], near: {any: [has]}}, ar: {counted: [سرير*], near: {any: [يضم]}}}}
  free: {find: {en: {counted: [beds], near: {any: [free]}}, ar: {counted: [سرير*], near: {any: [شاغر*]}}}}
rules:
  free-beds-are-beds:
    assert: free <= beds
    examples:
      consistent:
        - {lang: en, text: "The ward has 40 beds. On Monday 12 beds were free."}
        - {lang: en, text: "The ward has 40 beds."}
      inconsistent:
        - {lang: ar, text: "يضم الجناح 40 سريرا. وظل 52 سريرا شاغرا."}
  beds-stay:
    assert: beds == previous.beds
    examples:
      inconsistent:
        - lang: en
          text: The ward has 40 beds.
          earlier: [{date: 2024-01-31, text: The ward has 45 beds.}]
"""


@pytest.fixture
def wards(tmp_path: Path) -> Path:
    """A rule file that is valid and whose examples hold."""
    path = tmp_path / "wards.yaml"
    path.write_text(WARDS, "utf-8")
    return path


def test_examples_that_hold(wards: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line an example, with its place, its rule and its language; a skipped rule says why."""
    assert run(["rules", "test", str(wards)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"ok    {wards}:10  free-beds-are-beds  consistent (en)  «The ward has 40 beds. On Monday 12 beds were free.»",
        f"ok    {wards}:11  free-beds-are-beds  consistent (en)  «The ward has 40 beds.» – skipped: no figure was found for free",
        f"ok    {wards}:13  free-beds-are-beds  inconsistent (ar)  «يضم الجناح 40 سريرا. وظل 52 سريرا شاغرا.»",
        f"ok    {wards}:18  beds-stay  inconsistent (en)  «The ward has 40 beds.»",
        "4 examples, 0 not as said",
    ]


def test_an_example_that_does_not_hold(wards: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line says why, and the exit status is 1."""
    wards.write_text(WARDS.replace("12 beds", "52 beds").replace("وظل 52", "وظل 12"), "utf-8")
    assert run(["rules", "test", "--rule", "free-beds-are-beds", str(wards)]) == 1
    first, second, third, last = capsys.readouterr().out.splitlines()
    assert first.startswith("FAIL")
    assert "52" in first.rpartition("» – ")[2]
    assert second.startswith("ok")
    assert third.endswith("– it holds")
    assert last == "3 examples, 2 not as said"


def test_a_file_with_errors(wards: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Errors go to standard error, the other examples run, and the exit status is 2."""
    wards.write_text(WARDS.replace("assert: free <= beds", "assert: free <= bedz"), "utf-8")
    assert run(["rules", "test", str(wards)]) == 2
    captured = capsys.readouterr()
    assert captured.err == f"factcheck: {wards}:7:21: unknown metric 'bedz'; did you mean 'beds'?\n"
    assert captured.out.splitlines()[-1] == "1 example, 0 not as said"


def test_valid_files(wards: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A valid file is counted; a rule without an example of either kind is named."""
    assert run(["rules", "check", str(wards)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{wards}:14: the rule 'beds-stay' has no consistent example",
        "2 metrics, 0 facts, 2 rules, 0 errors",
    ]


def test_files_that_are_not_valid(wards: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each error has its place; the exit status is 1."""
    wards.write_text("metrics: {beds: {find: {en: {counts: [beds]}}}}", "utf-8")
    assert run(["rules", "check", str(wards)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{wards}:1:30: 'en' of the metric 'beds' has no key 'counts'; did you mean 'counted'?",
        "0 metrics, 0 facts, 0 rules, 1 error",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["rules", "check", "nowhere"], "factcheck: nowhere: no such file or folder"),
        (["rules", "test", "nowhere.yaml"], "factcheck: nowhere.yaml: no such file or folder"),
    ],
)
def test_a_path_that_is_not_there(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    """That is misuse: exit status 2."""
    assert run(arguments) == 2
    assert capsys.readouterr().err.splitlines() == [message]


def test_a_rule_that_is_not_there(wards: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The nearest id is named."""
    assert run(["rules", "test", "--rule", "beds-stays", str(wards)]) == 2
    assert capsys.readouterr().err == "factcheck: no rule 'beds-stays' in these files; did you mean 'beds-stay'?\n"


def test_the_schema(capsys: pytest.CaptureFixture[str]) -> None:
    """It is printed as it stands in the package, and is a JSON Schema."""
    assert run(["rules", "schema"]) == 0
    printed = capsys.readouterr().out
    assert printed == schema_text()
    import jsonschema

    jsonschema.Draft202012Validator.check_schema(json.loads(printed))


@pytest.mark.parametrize("command", [["rules"], ["rules", "check"], ["rules", "test"], ["rules", "schema"]])
def test_help_teaches_with_an_example(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Every page of help shows a command line that one can copy."""
    assert run([*command, "--help"]) == 0
    assert f"  factcheck {' '.join(command)}" in capsys.readouterr().out
