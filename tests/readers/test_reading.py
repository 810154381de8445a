"""Reading files: formats by suffix, limits, and refusals that name the file."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.readers import read, read_text, readable_files, suffixes
from factcheck.readers.discovery import all_formats


def test_a_file_is_read_with_its_path(tmp_path: Path) -> None:
    """The path stays as it was given; the text is the file."""
    file = tmp_path / "2019-03-23-clinic.ar.txt"
    file.write_text("عالجت العيادة 45 مريضا.\n", "utf-8")
    document = read(file)
    assert (document.path, document.lang, document.format) == (str(file), "ar", "text")
    assert document.text == "عالجت العيادة 45 مريضا.\n"


def test_an_empty_file_is_an_empty_document(tmp_path: Path) -> None:
    """Nothing to read is no error: it holds no figures."""
    for name in ("a.txt", "a.md"):
        (tmp_path / name).write_bytes(b"")
        document = read(tmp_path / name)
        assert (document.text, document.prose, document.blocks, document.title) == ("", "", (), None)


def test_what_cannot_be_read_is_named_with_its_reason(tmp_path: Path) -> None:
    """Missing, a folder, no name at all: one line each."""
    cases: dict[str | Path, str] = {
        tmp_path / "gone.md": "there is no such file",
        tmp_path: "this is a folder, not a document",
        "a\0b": "this is not a file name",
    }
    for path, reason in cases.items():
        with pytest.raises(InputError) as caught:
            read(path)
        assert (caught.value.path, caught.value.reason) == (str(path), reason)
    with pytest.raises(InputError, match="this is not a file name"):
        read("")


def test_errors_of_the_system_are_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No permission, and any other refusal, name the file."""

    def refuse(error: OSError) -> None:
        def opener(*_: object, **__: object) -> None:
            raise error

        monkeypatch.setattr("builtins.open", opener)
        with pytest.raises(InputError) as caught:
            read("release.md")
        monkeypatch.undo()
        reasons.append(caught.value.reason)

    reasons: list[str] = []
    refuse(PermissionError(13, "Permission denied"))
    refuse(OSError(5, "Input/output error"))
    assert reasons == ["there is no permission to read it", "it cannot be read (Input/output error)"]


def test_a_file_above_the_limit_is_refused(tmp_path: Path) -> None:
    """The limit holds for files and for devices without an end."""
    (tmp_path / "large.txt").write_bytes(b"45 " * 1_000_000)
    for path in (tmp_path / "large.txt", Path("/dev/zero")):
        with pytest.raises(InputError) as caught:
            read(path, limit=1024 * 1024)
        assert caught.value.reason == "it is larger than 1 MB; split it, or check whether it is a release at all"


@pytest.mark.parametrize(("name", "kind"), [("a.pdf", "PDF"), ("a.DOCX", "Word"), ("a.xlsx", "Excel")])
def test_formats_that_cannot_be_read_are_told_by_name(name: str, kind: str) -> None:
    """Figures out of markup would be wrong, so a format that is not known is refused."""
    with pytest.raises(InputError, match=f"{kind} files cannot be read; give its text or Markdown"):
        read_text(b"45 houses", path=name)


@pytest.mark.parametrize("name", ["README", "notes.log", "a.rst", None])
def test_any_other_file_is_read_as_plain_text(name: str | None) -> None:
    """A suffix that says nothing leaves plain text."""
    assert read_text(b"45 houses", path=name).format == "text"


def test_a_format_may_be_told_by_how_the_bytes_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the suffix says nothing, the beginning of the bytes may."""
    text = next(each for each in all_formats() if each.name == "text")
    notes = replace(text, name="notes", suffixes=(".notes",), magic=(b"NOTES",))
    monkeypatch.setattr("factcheck.readers.reading.all_formats", lambda: (notes, text))
    assert read_text(b"NOTES 45 houses", path="a").format == "notes"
    assert read_text(b"45 houses", path="a").format == "text"


def test_the_documents_of_a_folder_are_found(tmp_path: Path) -> None:
    """Sorted, in folders too, without hidden ones and without what cannot be read."""
    for name in ("b.md", "a.txt", "deep/c.markdown", ".hidden.md", ".git/d.md", "picture.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    found = [each.relative_to(tmp_path).as_posix() for each in readable_files(tmp_path)]
    assert found == ["a.txt", "b.md", "deep/c.markdown"]
    assert readable_files(tmp_path / "gone.md") == (tmp_path / "gone.md",)
    assert suffixes() == (".htm", ".html", ".markdown", ".md", ".text", ".txt", ".xhtml")


def test_a_folder_that_cannot_be_listed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason of the system is passed on."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(InputError, match=r"this folder cannot be read \(Permission denied\)"):
        readable_files(tmp_path)


def test_a_line_of_50_megabytes_is_read_in_bounded_time() -> None:
    """No step looks back over the line: both formats take seconds, not minutes."""
    data = ("عالجت العيادة 45 مريضا، " * 1_250_000).encode()
    assert len(data) > 50_000_000
    for name in ("a.txt", "a.md"):
        begun = time.monotonic()
        document = read_text(data, path=name)
        assert time.monotonic() - begun < 20
        assert len(document.blocks) == 1


@pytest.mark.parametrize(
    ("text", "title", "kinds"),
    [
        ("Clinic report\n\nIt treated 45 patients.\n", "Clinic report", ["title", "paragraph"]),
        ("تقرير العيادة\n\nعالجت العيادة 45 مريضا.\n", "تقرير العيادة", ["title", "paragraph"]),
        ("It treated 45 patients.\n\nAll went home.\n", None, ["paragraph", "paragraph"]),
        ("Clinic report\nin May\n\nAll went home.\n", None, ["paragraph", "paragraph"]),
        ("Clinic report\n", None, ["paragraph"]),
        ("word " * 50 + "\n\nAll went home.\n", None, ["paragraph", "paragraph"]),
    ],
)
def test_a_short_first_line_is_the_title(text: str, title: str | None, kinds: list[str]) -> None:
    """One short line that does not end like a sentence and stands apart from more text."""
    document = read_text(text.encode())
    assert document.title == title
    assert [each.kind for each in document.blocks] == kinds


def test_what_cannot_be_listed_below_a_folder_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One folder that nobody may list hides no file beside it; hidden ones, and links that lead nowhere, are no documents."""
    for name in ("open", "shut", ".hidden"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "one.md").write_text("نص", "utf-8")
    (tmp_path / "nowhere.md").symlink_to(tmp_path / "gone.md")
    (tmp_path / "two.md").symlink_to(tmp_path / "open" / "one.md")
    listed = os.scandir

    def refuse(folder: str) -> object:
        if folder.endswith("shut"):
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    assert [each.relative_to(tmp_path).as_posix() for each in readable_files(tmp_path)] == ["open/one.md", "two.md"]
