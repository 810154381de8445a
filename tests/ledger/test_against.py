"""A draft checked against a ledger: in a file and on a server, the findings are those of a folder."""

from __future__ import annotations

from datetime import date as Date
from pathlib import Path

import pytest

import factcheck
from factcheck.engine import check_many
from factcheck.errors import LedgerError
from factcheck.extract import understand
from factcheck.ledger import open_ledger

SERIES = Path(__file__).parents[2] / "fixtures" / "series"
RULES = """
metrics:
  treated:
    behaviour: cumulative
    find:
      en: {counted: [patients], near: {any: [since]}}
      ar: {counted: [مريضا], near: {any: [منذ]}}
"""
TEXTS = {
    "2021-05-04-clinic.en.md": "In April 2021 the clinic opened late. It has treated 892 patients since 2019.\n",
    "2021-05-04-clinic.ar.md": "في نيسان 2021 فتحت العيادة متأخرة. وعالجت 892 مريضا منذ 2019.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an earlier release in two languages."""
    made = tmp_path / "releases"
    made.mkdir()
    for name, text in TEXTS.items():
        (made / name).write_text(text, "utf-8")
    (tmp_path / "rules.yaml").write_text(RULES, "utf-8")
    return made


def fill(place: str, files: Path) -> None:
    """Add the releases of a folder to a ledger."""
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add(understand(factcheck.read(path)) for path in sorted(files.iterdir())))


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("In May 2021 the clinic moved. It has treated 829 patients since 2019.", "en"),
        ("في أيار 2021 انتقلت العيادة. وعالجت 829 مريضا منذ 2019.", "ar"),
    ],
)
def test_a_total_that_falls_is_found(place: str, folder: Path, text: str, lang: str) -> None:
    """The same finding as with the folder, with the release in the draft's language as evidence."""
    fill(place, folder)
    draft = factcheck.Document.of(text, lang=lang, date=Date(2021, 6, 3), path=f"2021-06-03-clinic.{lang}.md")
    rules = folder.parent / "rules.yaml"
    reports = [factcheck.check(draft, rules=rules, against=against).as_dict() for against in (folder, place)]
    assert reports[0] == reports[1]
    found = next(each for each in reports[1]["findings"] if each["check"] == "LED01")
    assert f"2021-05-04-clinic.{lang}.md" in found["evidence"][1]["document"]


def test_a_whole_series_gives_the_same_report(place: str) -> None:
    """The English releases of the fixture series, each against those before it, from a folder and from a ledger."""
    fill(place, SERIES)
    drafts = sorted(SERIES.glob("20[12][0-9]-0[1-4]*.en.md"))[-6:]
    folder, ledger = (check_many(drafts, against=against).as_dict() for against in (str(SERIES), place))
    assert folder == ledger


def test_a_ledger_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    """Before anything is checked."""
    wrong = tmp_path / "wrong.sqlite"
    wrong.write_bytes(b"SQLite format 3\0" + b"\xff" * 4000)
    with pytest.raises(LedgerError, match=r"wrong\.sqlite: "):
        factcheck.check("Some 42 patients came.", against=wrong)
