"""The benchmark of the ledger measures what it says: its releases are real ones, and its page has a history."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import ledger as benchmark
from factcheck.extract import understand
from factcheck.ledger import open_ledger

SERIES = 3


def test_made_up_claims_stand_where_they_say() -> None:
    """Every claim covers the figure and the counted thing of its sentence."""
    made = benchmark.release(5, 7)
    assert len(made.claims) == benchmark.FIGURES
    for claim in made.claims:
        assert claim.surface == f"{claim.value:,} {claim.unit}"
        assert claim.number_surface == f"{claim.value:,}"


def test_extraction_reads_the_page_as_it_was_made() -> None:
    """The claims that were made up are those that extraction finds."""
    made = benchmark.release(0, 3)
    read = [each for each in understand(made.document).claims if each.kind == "count"]
    assert [(each.value, each.unit) for each in read] == [(each.value, each.unit) for each in made.claims]


def test_the_page_is_held_against_its_own_series(tmp_path: Path) -> None:
    """All months of its series are its history, and none of the others."""
    place = tmp_path / "ledger.sqlite"
    wanted = SERIES * benchmark.MONTHS * benchmark.FIGURES
    added, peak, seconds, busy = benchmark.fill(place, wanted)
    assert added == wanted
    assert peak > 0
    assert seconds >= busy / 2 > 0
    with open_ledger(place) as ledger:
        history = ledger.history(understand(benchmark.draft()))
        assert len(history.releases) == benchmark.MONTHS
        assert {each.title for each in history.latest(2)} == {
            "Office 0: report for November 2017",
            "Office 0: report for December 2017",
        }


def test_the_check_is_timed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first run after start-up, and the best of further ones."""
    place = tmp_path / "ledger.sqlite"
    benchmark.fill(place, benchmark.FIGURES * benchmark.MONTHS)
    monkeypatch.setattr(benchmark, "best", lambda work, *, runs: work() is None or 0.5)
    first, busy, again = benchmark.checked(place)
    assert first > 0
    assert busy > 0
    assert again == 0.5


def test_the_audit_is_timed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So many releases are written and audited, without the cache of an earlier run."""
    monkeypatch.setenv(benchmark.CACHE, str(tmp_path / "cache"))
    clock, busy = benchmark.audited(tmp_path / "releases", 4)
    assert len(list((tmp_path / "releases").iterdir())) == 4
    assert clock > 0
    assert busy > 0
    assert not (tmp_path / "cache").exists()
