"""The examples of every check, run through the whole tool."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import factcheck
from factcheck.checks import Check, Consistent, Example, Inconsistent, all_checks
from factcheck.model import Finding, Report


def examples(side: type[Example]) -> list[Any]:
    """The examples of one side, each as a parameter named after its check and place."""
    return [
        pytest.param(check, example, id=f"{check.code}-{number}-{example.lang}")
        for check in all_checks()
        for number, example in enumerate((each for each in check.examples if isinstance(each, side)), 1)
    ]


def run(check: Check, example: Example, folder: Path) -> Report:
    """The report on an example's text, with its rules and earlier releases, by this one check."""
    rules = folder / "rules.yaml"
    rules.write_text(example.rules, "utf-8")
    earlier = folder / "earlier"
    earlier.mkdir()
    for number, (date, text) in enumerate(example.earlier, 1):
        (earlier / f"{date}-release-{number}.{example.lang}.txt").write_text(text, "utf-8")
    return factcheck.check(
        factcheck.Document.of(example.text, lang=example.lang, date=example.date),
        rules=[rules] if example.rules else None,
        against=earlier if example.earlier else None,
        select=[check.code],
    )


def whole_text(finding: Finding) -> str:
    """All that a person reads of a finding."""
    return "\n".join((finding.message, finding.reported, finding.recomputed, finding.why, finding.fix))


@pytest.mark.parametrize(("check", "example"), examples(Consistent))
def test_a_consistent_example_gives_no_finding(check: Check, example: Consistent, tmp_path: Path) -> None:
    """A check stays silent on the texts that its author calls consistent."""
    report = run(check, example, tmp_path)
    assert report.errors == ()
    assert [whole_text(finding) for finding in report.findings] == []


@pytest.mark.parametrize(("check", "example"), examples(Inconsistent))
def test_an_inconsistent_example_gives_one_finding(check: Check, example: Inconsistent, tmp_path: Path) -> None:
    """A check finds the one defect that its author put in, where it stands, and says what is wrong."""
    report = run(check, example, tmp_path)
    assert report.errors == ()
    (finding,) = report.findings
    start = example.text.index(example.at)
    assert finding.check == check.code
    assert finding.severity == check.severity or check.family in ("RUL", "LED")
    assert finding.start < start + len(example.at), "the finding begins after the words"
    assert finding.end > start, "the finding ends before the words"
    assert example.says in whole_text(finding)
    assert (finding.diagnosis, finding.suggestion) == (
        example.slip if example.slip is not None else finding.diagnosis,
        example.suggests if example.suggests is not None else finding.suggestion,
    )
