"""The benchmarks measure what they say, on texts that are the same everywhere."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

import factcheck
from benchmarks import checking, earlier, extraction, startup, texts
from benchmarks.__main__ import main
from benchmarks.timing import Row, best, table
from factcheck.engine import session_for


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_long_text_is_long_and_always_the_same(lang: str) -> None:
    """A text of the wanted size, the same at every call, whose rounds differ."""
    text = texts.long_text(lang, size=120_000)
    first, second = (text.count(f" {year}") for year in (2018, 2018 - texts.SPAN))
    assert text == texts.long_text(lang, size=120_000)
    assert 120_000 <= len(text.encode("utf-8")) < 125_000
    assert first > 0
    assert second > 0


def test_a_series_has_a_day_for_each_release(tmp_path: Path) -> None:
    """So many releases, no two of the same day, the newest with its own date."""
    texts.write_series(tmp_path, "en", releases=100)
    days = [date.fromisoformat(path.name[:10]) for path in tmp_path.iterdir()]
    newest, _ = texts.pages("en")[-1]
    assert len(set(days)) == 100
    assert max(days).isoformat() == newest[:10]


def test_a_language_without_pages_is_refused() -> None:
    """Without fixtures there is nothing to measure, and the message says where they are expected."""
    with pytest.raises(SystemExit, match="source checkout"):
        texts.long_text("xx", size=1)


def test_best_takes_the_fastest_run() -> None:
    """The work is done as often as asked for."""
    done: list[int] = []
    assert best(lambda: done.append(1), runs=3) >= 0
    assert done == [1, 1, 1]


def test_the_table_is_aligned() -> None:
    """Columns stand under their heads, groups apart."""
    rows = [Row("a", "start", "0.1 s", "0.15 s"), Row("b", "speed", "12 MB/s")]
    assert table(rows).splitlines() == [
        "measured   figure  to reach",
        "--------  -------  --------",
        "start       0.1 s  0.15 s",
        "",
        "speed     12 MB/s",
    ]


def test_extraction_is_measured_on_a_corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each text gives its rows; without a corpus the row says that it was skipped."""
    monkeypatch.setattr(extraction, "MEGA", 50_000)
    (tmp_path / "one.md").write_text("Five of 60 beds are free.\n" * 20, "utf-8")
    rows = extraction.rows(quick=True, corpus=tmp_path)
    assert [row.what for row in rows if "bare" not in row.what and "a claim" not in row.what] == [
        "extraction, English",
        "extraction, Arabic",
        "extraction, four times the length: time a byte",
        f"extraction, 1 files of {tmp_path.name}",
    ]
    assert extraction.rows(quick=True, corpus=None)[-1].value == "skipped"


def test_checking_is_measured_file_by_file_and_joined(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The checks by themselves, and a folder from its files to the report, by the processor and by the clock."""
    monkeypatch.setattr(checking, "MEGA", 50_000)
    for name in ("one", "two"):
        (tmp_path / f"{name}.md").write_text("Five of 60 beds are free.\n\nارتفع العدد من 60 إلى 75.\n" * 20, "utf-8")
    rows = checking.rows(quick=True, corpus=tmp_path)
    told = [row.value for row in rows if not row.value.startswith("×") and "calls" not in row.what]
    assert {each.split()[-1] for each in told} == {"MB/s", "ms"}
    assert [row.what for row in rows][-6:] == [
        f"all checks after extraction, 2 files of {tmp_path.name}",
        f"all checks after extraction, 2 files of {tmp_path.name}: a document",
        f"all checks after extraction, 2 files of {tmp_path.name}: calls of Python functions a document",
        f"check 2 files of {tmp_path.name}, reading and extraction included: by the processor",
        f"check 2 files of {tmp_path.name}, reading and extraction included: by the clock",
        f"check the files of {tmp_path.name} as one document: by the processor",
    ]


def test_start_up_and_earlier_releases_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every row has a figure with its unit."""
    monkeypatch.setattr(startup, "best", lambda work, *, runs: best(work, runs=1))
    monkeypatch.setattr(earlier, "best", lambda work, *, runs: best(work, runs=1))
    rows = startup.rows(quick=True) + earlier.rows(quick=True)
    assert {row.value.split()[1] for row in rows} == {"s", "ms", "MB", "MB/s"}


def test_a_missing_corpus_is_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    """A corpus that is not there ends with 2 and is named."""
    assert main(["--corpus", "no/such/folder"]) == 2
    assert "no/such/folder" in capsys.readouterr().err


@pytest.mark.parametrize(("lang", "most"), [("en", 66), ("ar", 74)])
def test_a_claim_takes_few_calls(lang: str, most: int) -> None:
    """What a claim costs in calls of functions, which no other work on the machine changes, stays within its budget.

    The text is dense in dates, the dearest claims; what raises the figure should spare calls elsewhere.
    """
    text = texts.long_text(lang, size=40_000)
    claims = len(factcheck.extract(text, lang=lang))
    assert extraction.calls([text], lang) / claims <= most


@pytest.mark.parametrize(("lang", "most"), [("en", 2970), ("ar", 3890)])
def test_a_document_is_checked_in_few_calls(lang: str, most: int) -> None:
    """What all checks cost for a page in calls of functions stays within its budget, whatever a new check asks for.

    A check that raises the figure much looks at every figure: it should first ask the case whether a cue or a kind that it
    needs is there at all.
    """
    pages = [text for _, text in texts.pages(lang)]
    asked = session_for(rules=None, against=None, translation_of=None, select=(), ignore=(), messages="en")
    with closing(asked) as session:
        assert checking.calls(pages, lang, session) / len(pages) <= most
