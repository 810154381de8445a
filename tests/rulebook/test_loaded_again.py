"""Rule files that are asked for again: worked out once a process, and read again when one of them changed."""

from __future__ import annotations

from pathlib import Path

from factcheck.rulebook import load
from factcheck.rulebook.files import MOST_LOADED


def test_what_was_loaded_is_known_until_a_file_changes(tmp_path: Path) -> None:
    """Files without errors are worked out once; a changed, a new and a lost file are seen, and no release is kept."""
    (tmp_path / "one.yaml").write_text("metrics: {beds: {find: {en: {counted: beds}}}}\n", "utf-8")
    first, again = load([tmp_path]), load([tmp_path])
    assert again is not first
    assert again.metrics is first.metrics
    assert again.caught is not first.caught
    (tmp_path / "one.yaml").write_text("metrics: {cots: {find: {en: {counted: cots}}}}\n", "utf-8")
    assert list(load([tmp_path]).metrics) == ["cots"]
    (tmp_path / "two.yaml").write_text("metrics: {أسرة: {find: {ar: {counted: سرير*}}}}\n", "utf-8")
    assert list(load([tmp_path]).metrics) == ["cots", "أسرة"]
    (tmp_path / "one.yaml").unlink()
    assert list(load([tmp_path]).metrics) == ["أسرة"]


def test_files_with_errors_are_read_again(tmp_path: Path) -> None:
    """What is wrong is told at every load, and a file that was included and changed is seen."""
    (tmp_path / "main.yaml").write_text("include: below.yml\n", "utf-8")
    (tmp_path / "below.yml").write_text("metrics: {beds: {find: 3}}\n", "utf-8")
    asked = [tmp_path / "main.yaml"]
    assert [str(each) for each in load(asked).errors] == [str(each) for each in load(asked).errors] != []
    (tmp_path / "below.yml").write_text("metrics: {beds: {find: {en: {counted: beds}}}}\n", "utf-8")
    assert list(load(asked).metrics) == list(load(asked).metrics) == ["beds"]
    (tmp_path / "below.yml").write_text("metrics: {tents: {find: {en: {counted: tents}}}}\n", "utf-8")
    assert list(load(asked).metrics) == ["tents"]


def test_a_process_keeps_few_rulebooks(tmp_path: Path) -> None:
    """However many files are loaded one after another, each is what it says."""
    for number in range(MOST_LOADED + 2):
        file = tmp_path / f"m{number}.yaml"
        file.write_text(f"metrics: {{m{number}: {{find: {{en: {{counted: beds}}}}}}}}\n", "utf-8")
        assert list(load([file]).metrics) == list(load([file]).metrics) == [f"m{number}"]
