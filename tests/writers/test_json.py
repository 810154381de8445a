"""The report as JSON: valid against the published schema, complete, and read back as it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.model import Report
from factcheck.writers import Layout, writer_named
from tests.writers import sample

SCHEMA: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "factcheck" / "schemas" / "report.json").read_text("utf-8")
)
REPORTS = {"english": sample.ENGLISH, "arabic": sample.ARABIC, "folder": sample.FOLDER, "empty": Report()}


def parsed(report: Report) -> dict[str, Any]:
    """The report as written and read again."""
    loaded: dict[str, Any] = json.loads(writer_named("json").write(report, Layout()))
    return loaded


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_is_valid_against_the_published_schema(name: str) -> None:
    """Every member that the schema requires is there and of its kind."""
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(parsed(REPORTS[name]))


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_survives_the_way_to_json_and_back(name: str) -> None:
    """What was written is what is read."""
    assert Report.from_dict(parsed(REPORTS[name])) == REPORTS[name]


@pytest.mark.parametrize(
    ("member", "definition"),
    [
        ("documents", "document"),
        ("findings", "finding"),
        ("verified", "verified"),
        ("skipped", "skipped"),
        ("unchecked", "unchecked"),
    ],
)
def test_the_schema_describes_every_member(member: str, definition: str) -> None:
    """The schema allows members that it does not know, so that old readers stay valid; here it must know all."""
    described = SCHEMA["$defs"][definition]
    written = parsed(sample.ENGLISH)[member][0]
    assert sorted(written) == sorted(described["properties"]) == sorted(described["required"])
    assert sorted(parsed(sample.ENGLISH)) == sorted(SCHEMA["properties"])
    assert sorted(parsed(sample.ENGLISH)["summary"]) == sorted(SCHEMA["$defs"]["summary"]["properties"])


def test_arabic_stays_readable_in_json() -> None:
    """Letters are written as letters, so that a person can read and search the file."""
    assert '"surface": "110,000 كيلومتر مربع"' in writer_named("json").write(sample.ARABIC, Layout())
