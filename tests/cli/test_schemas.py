"""What the commands really print on the fixtures is what the published schemas describe."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.cli import run

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "fixtures" / "demo"


def validator(name: str) -> Draft202012Validator:
    """A validator for one of the schemas that the package publishes."""
    schema: dict[str, Any] = json.loads((ROOT / "factcheck" / "schemas" / name).read_text("utf-8"))
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_report_on_the_demo_is_valid(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With rules and earlier releases, in both languages of messages."""
    line = f"check {DEMO}/drafts --rules {DEMO}/rules --against {DEMO}/earlier --format json --messages {lang}"
    assert run(line.split()) == 1
    report = json.loads(capsys.readouterr().out)
    validator("report.json").validate(report)
    assert report["findings"]
    assert report["verified"]
    assert report["skipped"]
    assert report["unchecked"]


def test_claims_of_the_series_are_valid(capsys: pytest.CaptureFixture[str]) -> None:
    """Every claim of every release, English and Arabic; each surface stands where it says."""
    assert run(["extract", str(ROOT / "fixtures" / "series")]) == 0
    claims = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {claim["lang"] for claim in claims} == {"ar", "en"}
    texts = {path: Path(path).read_text("utf-8") for path in {claim["document"] for claim in claims}}
    check = validator("claim.json")
    for claim in claims:
        check.validate(claim)
        assert texts[claim["document"]][claim["start"] : claim["end"]] == claim["surface"]


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    """Twice the same report, and the series in either order of its paths."""
    for name in ("first.json", "second.json"):
        run(["check", str(DEMO / "drafts"), "--format", "json", "--output", str(tmp_path / name)])
    assert (tmp_path / "first.json").read_bytes() == (tmp_path / "second.json").read_bytes()
