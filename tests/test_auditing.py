"""The audit of a history: each release against those before it, and the series of both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.auditing import audit
from factcheck.errors import UsageError
from factcheck.model import Audit

RULES = """
metrics:
  treated:
    title: {en: patients treated since 2019, ar: المرضى المعالجون منذ 2019}
    behaviour: cumulative
    find:
      en: {counted: [patients], near: {any: [since]}}
"""
TOTALS = {"2021-03-04": "1,204", "2021-04-05": "1,313", "2021-05-04": "1,131", "2021-06-03": "1,372"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four releases with a total, of which the third has two digits swapped, and one without a date."""
    for day, total in TOTALS.items():
        text = f"The clinics have treated {total} patients since 2019. Each of them has 12 beds."
        (tmp_path / f"{day}-update.en.md").write_text(text, "utf-8")
    (tmp_path / "notes.md").write_text("A note on 7 clinics.", "utf-8")
    return tmp_path


def points(made: Audit, title: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """The points of a series: day, value and what was found."""
    (line,) = [each for each in made.series if each.title == title]
    return [(each.date, each.value, each.odd) for each in line.points]


def test_each_release_is_held_against_those_before_it(folder: Path) -> None:
    """The total that fell is found in its own release, and marked in its series."""
    made = audit(folder)
    found = [(Path(each.document or "").name, each.check, each.reported) for each in made.report.findings]
    assert found == [("2021-05-04-update.en.md", "LED01", "1,131 patients")]
    assert points(made, "patients · total since the start") == [
        ("2021-03-04", "1204", ()),
        ("2021-04-05", "1313", ()),
        ("2021-05-04", "1131", ("LED01",)),
        ("2021-06-03", "1372", ()),
    ]
    assert len(made.report.documents) == 5


def test_a_metric_of_a_rule_file_names_its_series(folder: Path, tmp_path: Path) -> None:
    """In the language of the report; its figures make no second series, and the file is named with its hash."""
    rules = tmp_path / "rules" / "clinics.yaml"
    rules.parent.mkdir()
    rules.write_text(RULES, "utf-8")
    made = audit(folder, rules=[rules], messages="ar")
    assert [each.title for each in made.series if each.metric] == ["المرضى المعالجون منذ 2019"]
    assert not any("1313" in [each.value for each in line.points] for line in made.series if not line.metric)
    assert [(each.path, len(each.sha256)) for each in made.rules] == [(str(rules), 64)]


def test_the_audit_is_the_same_every_time(folder: Path) -> None:
    """Also when the releases come out of the cache."""
    assert audit(folder) == audit(folder)


def test_whoever_watches_sees_every_release_once(folder: Path) -> None:
    """In order of time, the undated one first."""
    seen: list[str] = []

    def watch(releases):  # type: ignore[no-untyped-def]
        for each in releases:
            seen.append(str(each.date))
            yield each

    audit(folder, watch=watch)
    assert seen == ["None", *TOTALS]


@pytest.mark.parametrize("name", ["empty", "missing"])
def test_a_source_without_releases_is_misuse(tmp_path: Path, name: str) -> None:
    """An empty folder, and none at all."""
    (tmp_path / "empty").mkdir()
    with pytest.raises((UsageError, Exception)) as raised:
        audit(tmp_path / name)
    assert name in str(raised.value)
