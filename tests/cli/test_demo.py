"""`factcheck demo`: the main job from any folder, the same bytes each time, and the exit status of success."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factcheck.checks import all_checks
from factcheck.cli import run


def test_the_demo_shows_findings_in_both_languages_and_ends_with_0(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From an empty folder; paths are those of the demo, so that the output is the same everywhere."""
    monkeypatch.chdir(tmp_path)
    assert run(["demo"]) == 0
    first = capsys.readouterr().out
    assert re.search(r"^drafts/\S+\.en\.md:\d+:\d+  error UNI01 conversion-mismatch$", first, re.MULTILINE)
    assert re.search(r"^drafts/\S+\.ar\.md:\d+:\d+  error UNI01 conversion-mismatch$", first, re.MULTILINE)
    assert Path.cwd() == tmp_path
    assert run(["demo"]) == 0
    assert capsys.readouterr().out == first


def test_the_demo_says_what_each_check_found(capsys: pytest.CaptureFixture[str]) -> None:
    """Each code among the findings is told in a sentence at the end."""
    assert run(["demo"]) == 0
    text = capsys.readouterr().out
    findings = text.split("What the findings show:\n")[0]
    found = set(
        re.findall(r"(?:^drafts/\S+  (?:error|warning|note)|the same slip breaks) +([A-Z]{3}\d\d) ", findings, re.M)
    )
    legend = text.split("What the findings show:\n")[1]
    assert sorted(found) == re.findall(r"^  ([A-Z]{3}\d\d)  \w", legend, re.MULTILINE)
    assert found <= {each.code for each in all_checks()}
