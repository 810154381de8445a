"""The second series is what its notes say: issues, languages, and defects that stand where they are listed."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

SERIES = Path(__file__).resolve().parents[1] / "fixtures" / "series-two"


def _months(lang: str) -> set[str]:
    return {path.name[:7] for path in SERIES.glob(f"*.{lang}.md")}


def test_every_month_has_an_issue_and_some_have_one_language() -> None:
    """Thirty months in a row, sixteen of them in both languages, eight only in English, six only in Arabic."""
    english, arabic = _months("en"), _months("ar")
    first = date(2021, 2, 1)
    months = [f"{first.year + (at + 1) // 12}-{(at + 1) % 12 + 1:02}" for at in range(30)]
    assert sorted(english | arabic) == months
    assert (len(english & arabic), len(english - arabic), len(arabic - english)) == (16, 8, 6)


def test_each_defect_stands_in_its_issue() -> None:
    """The printed figure is there as often as it must be, what it should read is not, and its witness exists."""
    with (SERIES / "expected.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 13
    assert {row["kind"] for row in rows} == {f"LED0{number}" for number in range(1, 9)}
    for row in rows:
        text = (SERIES / f"{row['day']}-clearance.{row['lang']}.md").read_text("utf-8")
        assert text.count(row["figure"]) == 1, row
        assert list(SERIES.glob(f"{row['against']}-clearance.*.md")), row
