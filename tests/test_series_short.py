"""The short series are what their notes say: issues, languages, and defects that stand where they are listed."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"


def _days(folder: str, lang: str) -> set[str]:
    return {path.name[:10] for path in (FIXTURES / folder).glob(f"*.{lang}.md")}


@pytest.mark.parametrize(
    ("folder", "both", "english", "arabic"),
    [
        ("series-weekly", 2, 8, 4),
        ("series-quarterly", 2, 8, 0),
        ("series-fortnightly", 0, 11, 0),
        ("series-health", 2, 4, 6),
        ("series-bank", 2, 6, 1),
    ],
)
def test_the_issues_stand_in_the_languages_that_the_notes_give(
    folder: str, both: int, english: int, arabic: int
) -> None:
    """Of each series so many issues are in both languages, only in English, and only in Arabic."""
    en, ar = _days(folder, "en"), _days(folder, "ar")
    assert (both, english, arabic) == (len(en & ar), len(en - ar), len(ar - en))


@pytest.mark.parametrize(
    "folder", ["series-weekly", "series-quarterly", "series-fortnightly", "series-health", "series-bank"]
)
def test_each_defect_stands_once_and_its_witness_exists(folder: str) -> None:
    """The wrong figure is printed once, the right one nowhere in that issue, and there is an issue that contradicts it."""
    with (FIXTURES / folder / "expected.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 8
    for row in rows:
        (path,) = (FIXTURES / folder).glob(f"{row['day']}-*.{row['lang']}.md")
        text = path.read_text("utf-8")
        assert (text.count(row["figure"]), text.count(row["should_be"])) == (1, 0), row
        assert row["against"] < row["day"]
        assert list((FIXTURES / folder).glob(f"{row['against']}-*.md")), row
