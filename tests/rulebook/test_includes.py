"""Rule files that include others: what is found, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.rulebook import load, loads
from factcheck.rulebook.files import MAX_INCLUDES

METRIC = "metrics: {%s: {find: {en: {counted: [x]}}}}\n"


def _write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        path = folder / f"{name.replace('__', '/')}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def _errors(path: Path) -> list[str]:
    """The errors of a file, the folder left out of them."""
    return [str(each).replace(f"{path.parent}/", "") for each in load([path]).errors]


def test_a_file_uses_what_it_includes(tmp_path: Path) -> None:
    """Metrics of an included file can be named, those that it includes itself, too; each file is read once."""
    _write(
        tmp_path,
        main="include: [parts/beds.yaml, staff.yaml]\nrules: {r: {assert: beds > staff + wards}}",
        parts__beds=f"include: ../staff.yaml\n{METRIC % 'beds'}",
        staff="metrics: {staff: {find: {en: {counted: [y]}}}, wards: {find: {en: {counted: [z]}}}}",
    )
    book = load([tmp_path / "main.yaml"])
    assert book.errors == ()
    assert sorted(book.metrics) == ["beds", "staff", "wards"]
    assert [each.id for each in book.rules] == ["r"]


def test_an_included_name_means_the_nearest_file(tmp_path: Path) -> None:
    """Where two files use a name, a file means its own, else that of the file that it includes."""
    _write(
        tmp_path,
        a="include: c.yaml\nrules: {of_c: {assert: beds > 1}}",
        b=METRIC % "beds",
        c=f"{METRIC % 'beds'}rules: {{own: {{assert: beds > 2}}}}",
    )
    book = load([tmp_path / "b.yaml", tmp_path / "a.yaml"])
    assert book.errors == ()
    assert {each.id: each.text for each in book.rules} == {"of_c": "c_beds > 1", "own": "c_beds > 2"}


def test_other_names_in_what_the_author_wrote(tmp_path: Path) -> None:
    """Where a name is taken, the rule's own words are kept, with the other name in each place."""
    _write(
        tmp_path,
        a=METRIC % "beds",
        b=f"{METRIC % 'beds'}rules: {{r: {{when: not (beds < 3), assert: change(beds) > at(2024-01-31).beds or previous.beds + 1 == beds}}}}",
    )
    (rule,) = load([tmp_path]).rules
    assert rule.when == "not (b_beds < 3)"
    assert rule.text == "change(b_beds) > at(2024-01-31).b_beds or previous.b_beds + 1 == b_beds"


def test_files_that_include_one_another(tmp_path: Path) -> None:
    """A circle is told at the entry that closes it; the files are used."""
    _write(tmp_path, a=f"include: b.yaml\n{METRIC % 'one'}", b=f"include: [a.yaml]\n{METRIC % 'two'}")
    assert _errors(tmp_path / "a.yaml") == [
        "b.yaml:1:11: files include one another in a circle: a.yaml → b.yaml → a.yaml"
    ]
    assert sorted(load([tmp_path / "a.yaml"]).metrics) == ["one", "two"]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("../other.yaml", "'../other.yaml' leads out of the folder {root}; a file includes only what lies in it"),
        ("/etc/passwd", "'/etc/passwd' leads out of the folder {root}; a file includes only what lies in it"),
        ("link.yaml", "'link.yaml' leads out of the folder {root}; a file includes only what lies in it"),
        ("notes.txt", "'notes.txt' is no rule file (*.yaml, *.yml)"),
        ("bedz.yaml", "no such file: 'bedz.yaml'; did you mean 'beds.yaml'?"),
        ("pack:earning", "no pack 'earning' ships; did you mean 'earnings'?"),
    ],
)
def test_what_may_not_be_included(written: str, told: str, tmp_path: Path) -> None:
    """A file includes only rule files of its own folder, however it names them, and packs that ship."""
    root = tmp_path / "rules"
    _write(root, beds=METRIC % "beds", main=f"include: ['{written}']")
    (root / "notes.txt").write_text("", "utf-8")
    (tmp_path / "other.yaml").write_text(METRIC % "other", "utf-8")
    (root / "link.yaml").symlink_to(tmp_path / "other.yaml")
    errors = [each.message for each in load([root / "main.yaml"]).errors]
    assert errors == [told.format(root=root)]


def test_a_folder_is_the_tree_of_its_files(tmp_path: Path) -> None:
    """Of a folder that is given as a whole, a file below may include one above."""
    _write(tmp_path, shared=METRIC % "beds", sub__main="include: ../shared.yaml\nrules: {r: {assert: beds > 1}}")
    assert load([tmp_path]).errors == ()
    assert [each.column for each in load([tmp_path / "sub" / "main.yaml"]).errors] == [10, 21]


def test_a_pack_that_ships(tmp_path: Path) -> None:
    """A pack is included by its name, from wherever the file is."""
    _write(tmp_path, main="include: pack:labour-market\nrules: {r: {assert: unemployment_rate < 40 %}}")
    book = load([tmp_path / "main.yaml"])
    assert book.errors == ()
    assert "r" in [each.id for each in book.rules]


def test_a_long_row_of_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The row and the number of files have bounds, each told once."""
    for number in range(MAX_INCLUDES + 3):
        (tmp_path / f"f{number}.yaml").write_text(f"include: f{number + 1}.yaml\n{METRIC % f'm{number}'}", "utf-8")
    assert _errors(tmp_path / "f0.yaml") == ["f8.yaml:1:10: more than 8 files include one another in a row"]
    monkeypatch.setattr("factcheck.rulebook.files.MAX_FILES", 2)
    assert _errors(tmp_path / "f0.yaml") == ["f2.yaml:1:10: more than 2 files are included"]


def test_a_text_includes_nothing() -> None:
    """A rule file that is given as text has no folder to include from."""
    (error,) = loads("include: [beds.yaml]").errors
    assert str(error) == "rules.yaml:1:11: a text includes no files; put it into a file of its own"


def test_no_packs_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken install is told as what it is."""
    monkeypatch.setattr("factcheck.resources.shipped.__kwdefaults__", {"package": tmp_path / "nowhere"})
    _write(tmp_path, main="include: pack:earnings")
    assert [each.message for each in load([tmp_path / "main.yaml"]).errors] == [
        "rules: this folder ships with factcheck but is not there; install factcheck again"
    ]
