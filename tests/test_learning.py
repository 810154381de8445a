"""`factcheck rules learn`: the proposed file is a valid rule file that finds what the releases tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.cli import run
from factcheck.extract import understand
from factcheck.learning import propose
from factcheck.readers import read
from factcheck.rulebook import loads

SERIES = Path(__file__).resolve().parents[1] / "fixtures" / "series"


def test_the_series_teaches_both_of_its_identities() -> None:
    """Open is carried over plus received less completed, and the total grows by the month; both with their record."""
    text = propose([understand(read(path)) for path in sorted(SERIES.glob("*.md"))])
    book = loads(text)
    assert book.errors == ()
    rolls = book.metrics["case_open"].rolls
    assert rolls is not None
    assert (rolls.start, rolls.plus, rolls.minus) == ("case_carried", ("case_received",), ("case_completed",))
    assert book.metrics["case_carried"].carries == "case_open"
    assert book.metrics["civilian_dead_total"].grows_by == "civilian_dead"
    assert "# grows_by: held 13 of 19 times; not in the release of 2017-04-01, 2017-04-30, 2017-12-28" in text
    assert sorted(book.metrics["civilian_dead_total"].find) == ["ar", "en"]


def test_the_command_writes_the_file(tmp_path: Path) -> None:
    """And the file passes `rules check`, which only misses examples."""
    out = tmp_path / "mine.yaml"
    assert run(["rules", "learn", str(SERIES), "--output", str(out)]) == 0
    assert loads(out.read_text("utf-8")).errors == ()


def test_too_few_releases_are_misuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two dated releases teach nothing."""
    for day in ("2021-03-04", "2021-04-04"):
        (tmp_path / f"{day}-update.en.md").write_text("The clinics treated 40 patients.", "utf-8")
    assert run(["rules", "learn", str(tmp_path)]) == 2
    assert "at least 3 releases with a date" in capsys.readouterr().err


def test_a_release_that_cannot_be_read_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The others are learned from."""
    for month in range(1, 5):
        text = f"The clinics treated {40 + month} patients."
        (tmp_path / f"2021-0{month}-04-update.en.md").write_text(text, "utf-8")
    (tmp_path / "broken.md").write_bytes(b"\x00\x01\x02" * 400)
    assert run(["rules", "learn", str(tmp_path)]) == 2
    captured = capsys.readouterr()
    assert "patient" in captured.out
    assert "broken.md" in captured.err
