"""Texts in which everything is right raise no error."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import factcheck

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"


def _planted() -> dict[str, list[str]]:
    with (FIXTURES / "series-two" / "expected.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {f"{row['day']}-clearance.{row['lang']}.md": [row["figure"]] for row in rows}


def _alarms(path: Path, planted: list[str]) -> set[tuple[str, str]]:
    report = factcheck.check(factcheck.read(path))
    return {
        (path.name, each.check)
        for each in report.findings
        if each.severity == "error" and not any(figure in one.surface for one in each.evidence for figure in planted)
    }


@pytest.mark.parametrize("folder", ["honest", "series-two"])
def test_honest_texts_raise_no_error(folder: str) -> None:
    """Each text is read alone; findings on planted figures are right and do not count."""
    planted = _planted()
    found: set[tuple[str, str]] = set()
    for path in sorted((FIXTURES / folder).glob("2*.md")):
        found |= _alarms(path, planted.get(path.name, []))
    assert found == set()
