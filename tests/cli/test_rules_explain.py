"""`factcheck rules explain`, and what `rules check` and `rules test` say of contradictions, metrics and facts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.cli.app import run

WARDS = """
variables: {unused: x}
metrics:
  beds:
    find: {en: {counted: [beds], near: {any: [has]}}, ar: {counted: [سرير*], near: {any: [يضم]}}}
    range: {max: 400}
    tags: monthly
    examples:
      consistent:
        - {lang: en, text: The ward has 40 beds., figure: 40 beds}
        - {lang: ar, text: يضم الجناح 40 سريرا., figure: 40}
        - {lang: en, text: The ward is open., figure: none}
      inconsistent:
        - {lang: en, text: The ward has 500 beds.}
  free: {find: {en: {counted: [beds], near: {any: [free]}}}}
facts:
  - metric: free
    value: 12
    id: free-on-monday
    examples:
      consistent: [{lang: en, text: On Monday 12 beds were free.}]
      inconsistent: [{lang: en, text: On Monday 21 beds were free.}]
rules:
  some: {assert: free < beds, examples: {consistent: [{lang: en, text: It has 40 beds.}]}}
"""


@pytest.fixture
def wards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A rule file and a draft, in the working folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wards.yaml").write_text(WARDS, "utf-8")
    (tmp_path / "draft.md").write_text("The ward has 40 beds. On Monday 52 beds were free.\n", "utf-8")
    (tmp_path / "draft.ar.txt").write_text("يضم الجناح 40 سريرا.\n", "utf-8")
    return "wards.yaml"


def test_a_page_for_people(wards: str, capsys: pytest.CaptureFixture[str]) -> None:
    """For each metric: what it took, what else fits, and why the rest does not, with places."""
    assert run(["rules", "explain", wards, "--on", "draft.md"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "draft.md: 2 of 2 metrics took a figure",
        "",
        "beds  (beds, wards.yaml:4)",
        "  took  «40 beds» (1:14)",
        "  not   «52 beds» (1:33): its sentence has none of: has",
        "",
        "free  (free, wards.yaml:15)",
        "  took  «52 beds» (1:33)",
        "  not   «40 beds» (1:14): its sentence has none of: free",
    ]


def test_what_a_text_shows_is_bounded(wards: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A metric that many figures fit, or nearly fit, shows a few and counts the rest."""
    text = " ".join(f"Ward {n} has {n} beds." for n in range(20, 29)) + "".join(f" It had {n} beds." for n in range(7))
    (tmp_path / "draft.md").write_text(text, "utf-8")
    assert run(["rules", "explain", wards, "--on", "draft.md", "--metric", "beds"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[3] == "  several figures fit equally well, so none is taken"
    assert lines[9] == "  fits  … and 4 more"
    assert lines[-1] == "  not   … and 2 more"


def test_a_page_for_programs(wards: str, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON tells the same, with keys for reasons; a metric without words for the language says so."""
    assert run(["rules", "explain", wards, "--on", "draft.ar.txt", "--on", "draft.md", "--format", "json"]) == 0
    arabic, english = json.loads(capsys.readouterr().out)["documents"]
    assert [each["state"] for each in arabic["metrics"]] == ["caught", "no-words"]
    assert arabic["metrics"][0]["caught"] == {"surface": "40 سريرا", "start": 11, "end": 19, "line": 1, "column": 12}
    assert english["metrics"][1]["near"] == [
        {
            "surface": "40 beds", "start": 13, "end": 20, "line": 1, "column": 14,
            "reasons": [{"key": "near", "words": ["free"], "message": "its sentence has none of: free"}],
        }
    ]  # fmt: skip
    assert english["metrics"][1]["place"] == {"path": "wards.yaml", "line": 15, "column": 3}


def test_what_cannot_be_read(wards: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each failure is a line, the rest is shown, and the exit status is 2."""
    (tmp_path / "wards.yaml").write_text(WARDS + "  bad: {assert: free <}\n", "utf-8")
    (tmp_path / "odd.md").write_text("---\nlang: xx\n---\nIt has 4 beds.\n", "utf-8")
    assert run(["rules", "explain", wards, "--on", "draft.md", "--on", "none.md", "--on", "odd.md"]) == 2
    captured = capsys.readouterr()
    assert captured.out.startswith("draft.md: 2 of 2 metrics")
    first, second, third = captured.err.splitlines()
    assert first.startswith("factcheck: wards.yaml:25:22: the expression ends too early")
    assert second.startswith("factcheck: none.md:")
    assert "'xx'" in third


def test_a_metric_that_is_not_there(wards: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The nearest name is told; without a document there is nothing to explain."""
    assert run(["rules", "explain", wards, "--on", "draft.md", "--metric", "bedz"]) == 2
    assert capsys.readouterr().err == "factcheck: no metric 'bedz' in these files; did you mean 'beds'?\n"
    assert run(["rules", "explain", wards]) == 2


def test_contradictions_and_hints(wards: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A contradiction makes the exit status 1; what says nothing new, or cannot be compared, does not."""
    assert run(["rules", "check", wards]) == 0
    assert "wards.yaml:2:13: redundant: the variable 'unused' is never used" in capsys.readouterr().out
    more = "  all: {assert: beds < free}\n  twice: {assert: beds < free}\n"
    (tmp_path / "wards.yaml").write_text(WARDS + more, "utf-8")
    assert run(["rules", "check", wards]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == (
        "wards.yaml:25:3: contradiction: the rule 'all' cannot hold together with the rule 'some' (wards.yaml:24)"
    )
    assert lines[-1] == "2 metrics, 1 fact, 3 rules, 0 errors, 2 contradictions"


def test_figures_that_are_not_compared(wards: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are counted in the last line."""
    (tmp_path / "wards.yaml").write_text(WARDS + "  odd: {assert: beds < 10 km²}\n", "utf-8")
    assert run(["rules", "check", wards]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == (
        "2 metrics, 1 fact, 2 rules, 0 errors, 4 not compared: their units differ, or too many hang together"
    )


def test_examples_of_metrics_and_facts(wards: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are run like those of rules; a figure that is taken otherwise than said is told."""
    assert run(["rules", "test", wards]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "7 examples, 0 not as said"
    changed = WARDS.replace("figure: 40 beds", "figure: 41 beds").replace("21 beds were", "12 beds were")
    (tmp_path / "wards.yaml").write_text(changed, "utf-8")
    assert run(["rules", "test", wards]) == 1
    failed = [line.split("» – ")[1] for line in capsys.readouterr().out.splitlines() if line.startswith("FAIL")]
    assert failed == ["the figure taken is: 40 beds", "it holds"]


def test_examples_by_tag_and_by_id(wards: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A tag chooses what carries it, an id one metric, fact or rule."""
    assert run(["rules", "test", wards, "--tag", "monthly"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "4 examples, 0 not as said"
    assert run(["rules", "test", wards, "--rule", "free-on-monday"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "2 examples, 0 not as said"


def test_a_release_checked_by_tag(wards: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only what carries the tag is asked for: the range of beds, and not that fewer are free."""
    (tmp_path / "draft.md").write_text("The ward has 500 beds. On Monday 612 beds were free.\n", "utf-8")
    arguments = ["check", "draft.md", "--rules", wards, "--select", "RUL", "--format", "json"]
    assert run(arguments) == 1
    everything = json.loads(capsys.readouterr().out)["findings"]
    assert [each["rule"] for each in everything] == ["beds", "free-on-monday", "some"]
    assert run([*arguments, "--tag", "monthly,yearly"]) == 1
    assert [each["rule"] for each in json.loads(capsys.readouterr().out)["findings"]] == ["beds"]
