"""What is kept of a pack's file is what the file says, and never what it said before."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from factcheck.locales import kept

TEXT = "words:\n  one: [عام, year]\n  two: '007'\nempty:\n"
DATA = {"words": {"one": ["عام", "year"], "two": "007"}, "empty": ""}


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of a pack where Python may keep what it compiled."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    path = tmp_path / "dates.yaml"
    path.write_text(TEXT, "utf-8")
    return path


def _made(path: Path) -> list[str]:
    return sorted(each.name for each in (path.parent / "__pycache__").glob("*"))


def test_the_second_reading_needs_no_yaml(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read once is the same when it is read again, without the YAML being taken apart."""
    assert kept.read(page) == DATA
    assert [each.partition(".")[0] for each in _made(page)] == ["dates"]
    monkeypatch.setattr(kept, "parsed", lambda text: pytest.fail("read again"))
    assert kept.read(page) == DATA


def test_a_changed_file_is_read_again(page: Path) -> None:
    """A file of the same length and age with other words gives the other words."""
    kept.read(page)
    page.write_text(TEXT.replace("year", "week"), "utf-8")
    assert kept.read(page)["words"]["one"] == ["عام", "week"]


@pytest.mark.parametrize("broken", [b"", b"nothing of the kind", b"00000000 4\n{}"])
def test_what_is_broken_is_made_again(page: Path, broken: bytes) -> None:
    """A kept file that holds something else is not believed, but written again."""
    kept.read(page)
    there = next((page.parent / "__pycache__").iterdir())
    whole = there.read_bytes()
    for each in (broken, whole[:-2]):
        there.write_bytes(each)
        assert kept.read(page) == DATA
        assert there.read_bytes() == whole


def test_nothing_is_kept_where_python_keeps_nothing(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who forbids Python to write compiled code finds no file of ours either."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert kept.read(page) == DATA
    assert _made(page) == []


def test_a_place_that_cannot_be_written_does_no_harm(page: Path) -> None:
    """Where the folder cannot be made, the data are read as ever."""
    (page.parent / "__pycache__").write_text("a file where the folder would be", "utf-8")
    assert kept.read(page) == DATA


def test_a_missing_file_has_no_data(tmp_path: Path) -> None:
    """A section that a language does not have is no error."""
    assert kept.read(tmp_path / "none.yaml") is None
