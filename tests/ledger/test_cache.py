"""What is kept of folders of releases: it saves work, and whatever happens to it costs nothing but that work."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import date as Date
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.ledger import cache as module
from factcheck.ledger import folder
from factcheck.ledger.cache import NAME, Cache, Card, key_of, place
from factcheck.model import Document, Release
from factcheck.readers import read_bytes, read_text

TODAY = 20_000
TEXTS = {
    "2021-05-04-clinic.en.md": "Report for April 2021: 892 patients since 2019.",
    "2021-06-03-clinic.en.md": "Report for May 2021: 939 patients since 2019.",
    "2021-06-03-clinic.ar.md": "تقرير أيار 2021: 939 مريضا منذ 2019.",
}


class Room:
    """A folder with releases and a cache, and what was understood in it."""

    def __init__(self, path: Path) -> None:
        self.path, self.cache = path / "releases", path / "kept" / NAME
        self.path.mkdir()
        for name, text in TEXTS.items():
            (self.path / name).write_text(text, "utf-8")
        self.parsed: list[str] = []
        self.understood: list[str] = []

    def look(self, *, at: int | None = None, limit: int = 10**9, cache: Path | None = None) -> list[Release]:
        """A run over the folder: all releases, or the one at a place."""
        self.parsed, self.understood = [], []
        kept = Cache(cache or self.cache, today=TODAY, limit=limit)
        found = folder(sorted(self.path.iterdir()), read=read_bytes, parse=self.parse, understand=self.know, cache=kept)
        try:
            return list(found.shelf) if at is None else [found.shelf[at]]
        finally:
            found.close()

    def parse(self, data: bytes, path: Path) -> Document:
        self.parsed.append(path.name)
        return read_text(data, path=str(path))

    def know(self, document: Document) -> Release:
        self.understood.append(Path(document.path or "").name)
        return Release(document, (), document.lang, document.date)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """A folder with an empty cache."""
    return Room(tmp_path)


def test_a_second_run_understands_nothing(room: Room) -> None:
    """It finds the same releases at the same places, without reading their structure again."""
    first = room.look()
    assert (len(room.parsed), len(room.understood)) == (3, 3)
    second = room.look()
    assert (room.parsed, room.understood) == ([], [])
    assert [(each.document.path, each.document.text, each.date, each.lang) for each in first] == [
        (each.document.path, each.document.text, each.date, each.lang) for each in second
    ]


def test_only_what_was_changed_is_understood_again(room: Room) -> None:
    """A file is known by its content, however often it was written."""
    room.look()
    (room.path / "2021-06-03-clinic.en.md").write_text("Report for May 2021: 954 patients since 2019.", "utf-8")
    (room.path / "2021-05-04-clinic.en.md").write_text(TEXTS["2021-05-04-clinic.en.md"], "utf-8")
    room.look()
    assert room.understood == ["2021-06-03-clinic.en.md"]


def test_what_nobody_looked_at_is_understood_when_somebody_does(room: Room) -> None:
    """Only its card was kept, so that it is put in its place without being parsed."""
    room.look(at=0)
    assert room.understood == ["2021-05-04-clinic.en.md"]
    assert len(room.parsed) == 3
    room.look(at=1)
    assert (room.parsed, room.understood) == (["2021-06-03-clinic.ar.md"], ["2021-06-03-clinic.ar.md"])
    room.look()
    assert room.understood == ["2021-06-03-clinic.en.md"]


def test_a_card_does_not_wipe_out_a_release(room: Room) -> None:
    """A copy of the same name in another folder has its own path and the same release."""
    room.look()
    copies = room.path.parent / "copies"
    copies.mkdir()
    for name, text in TEXTS.items():
        (copies / name).write_text(text, "utf-8")
    room.path = copies
    assert [Path(each.document.path or "").parent.name for each in room.look()] == ["copies"] * 3
    assert room.understood == []


def test_another_version_understands_anew(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an older factcheck understood is not taken for what this one would."""
    room.look()
    monkeypatch.setattr(module, "_version", lambda: b"another")
    room.look()
    assert len(room.understood) == 3


def test_the_name_of_a_file_is_part_of_its_key() -> None:
    """It declares a day and a language; and neither part runs into the other."""
    assert key_of(b"text", "a.md") == key_of(b"text", "a.md")
    assert len({key_of(b"text", "a.md"), key_of(b"text", "b.md"), key_of(b".mdtext", "a")}) == 3


def test_a_damaged_cache_is_made_anew(room: Room) -> None:
    """Bytes that are no database cost one run its time."""
    room.look()
    room.cache.write_bytes(b"nonsense" * 2000)
    room.look()
    assert len(room.understood) == 3
    room.look()
    assert room.understood == []


def test_damage_inside_the_cache_is_met_with_reading_again(room: Room) -> None:
    """A page in the middle of the file is overwritten; the run goes on without the cache."""
    room.look()
    data = bytearray(room.cache.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    room.cache.write_bytes(bytes(data))
    assert len(room.look()) == 3


def test_a_release_that_cannot_be_decoded_is_understood_again(room: Room) -> None:
    """And it is kept again, whole."""
    room.look()
    with sqlite3.connect(room.cache) as base:
        base.execute("UPDATE kept SET content = x'00'")
    base.close()
    room.look()
    assert len(room.understood) == 3
    room.look()
    assert room.understood == []


def test_a_cache_without_a_place_is_done_without(room: Room) -> None:
    """Its folder cannot be made, because a file stands there."""
    (room.path.parent / "kept").write_text("", "utf-8")
    for _ in range(2):
        room.look()
        assert len(room.understood) == 3


def test_another_program_that_holds_the_cache_is_not_waited_for(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The run goes on, and keeps nothing."""
    room.look()
    monkeypatch.setattr(module, "PATIENCE", 10)
    (room.path / "2021-06-03-clinic.en.md").write_text("Another text.", "utf-8")
    base = sqlite3.connect(room.cache, isolation_level=None)
    base.execute("BEGIN IMMEDIATE")
    assert len(room.look()) == 3
    base.execute("ROLLBACK")
    base.close()
    room.look()
    assert room.understood == ["2021-06-03-clinic.en.md"]


def test_a_cache_that_grew_too_large_forgets_what_was_not_asked_for(room: Room) -> None:
    """The older half goes, the newer stays."""
    old, new = (Card(name, None, None, None, "0" * 64, key_of(name.encode(), name)) for name in ("old.md", "new.md"))
    first = Cache(room.cache, today=TODAY)
    first.keep([(old, None)])
    first.close()
    second = Cache(room.cache, today=TODAY + 1, limit=1)
    second.keep([(new, None)])
    second.close()
    third = Cache(room.cache, today=TODAY + 2)
    assert third.card(old.key, "old.md") is None
    assert third.card(new.key, "new.md") is not None
    third.close()


def test_what_is_asked_for_stays(room: Room) -> None:
    """A card that was of use today outlives one that is newer and was not."""
    old, new = (Card(name, None, None, None, "0" * 64, key_of(name.encode(), name)) for name in ("old.md", "new.md"))
    cache = Cache(room.cache, today=TODAY)
    cache.keep([(old, None), (new, None)])
    cache.close()
    later = Cache(room.cache, today=TODAY + 1, limit=1)
    later.used([old])
    later.close()
    last = Cache(room.cache, today=TODAY + 2)
    assert (last.card(old.key, "old.md") is not None, last.card(new.key, "new.md")) == (True, None)
    last.close()


def test_many_runs_at_once_find_the_same(room: Room) -> None:
    """Eight runs over one folder with one cache, all at the same moment."""

    def run(_: int) -> list[str]:
        cache = Cache(room.cache, today=TODAY)
        found = folder(
            sorted(room.path.iterdir()), read=read_bytes, parse=room.parse, understand=room.know, cache=cache
        )
        texts = [each.document.text for each in found.shelf]
        found.close()
        return texts

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(run, range(8)))
    assert all(each == outcomes[0] for each in outcomes)
    assert len(outcomes[0]) == 3


def test_a_file_that_changes_while_it_is_read_is_not_kept_under_its_old_content(room: Room) -> None:
    """Between the card and the release somebody wrote the file anew."""
    room.look(at=0)
    cache = Cache(room.cache, today=TODAY)
    found = folder(sorted(room.path.iterdir()), read=read_bytes, parse=room.parse, understand=room.know, cache=cache)
    (room.path / "2021-06-03-clinic.ar.md").write_text("نص آخر", "utf-8")
    assert found.shelf[1].document.text == "نص آخر"
    found.close()
    (room.path / "2021-06-03-clinic.ar.md").write_text(TEXTS["2021-06-03-clinic.ar.md"], "utf-8")
    assert room.look(at=1)[0].document.text == TEXTS["2021-06-03-clinic.ar.md"]


def test_unreadable_files_are_listed(room: Room) -> None:
    """A file that is gone, and one that is no text; the others are read."""

    def parse(data: bytes, path: Path) -> Document:
        if path.name.startswith("2021-05"):
            raise InputError(str(path), "it is no text")
        return room.parse(data, path)

    files = [*sorted(room.path.iterdir()), room.path / "gone.md"]
    found = folder(files, read=read_bytes, parse=parse, understand=room.know, cache=Cache(None, today=TODAY))
    assert found.unreadable == (
        (str(files[0]), "it is no text"),
        (str(files[-1]), "there is no such file"),
    )
    assert [each.date for each in found.shelf] == [Date(2021, 6, 3)] * 2
    found.close()


def test_the_place_of_the_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the environment says, nowhere if it says nothing, else where the machine keeps caches."""
    monkeypatch.setenv("FACTCHECK_CACHE", str(tmp_path))
    assert place() == tmp_path / NAME
    monkeypatch.setenv("FACTCHECK_CACHE", "")
    assert place() is None
    monkeypatch.delenv("FACTCHECK_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    assert place() == tmp_path / "caches" / "factcheck" / NAME


def test_without_a_cache_every_run_understands_all(room: Room) -> None:
    """As where the environment wants none."""
    for _ in range(2):
        room.parsed, room.understood = [], []
        found = folder(
            sorted(room.path.iterdir()), read=read_bytes, parse=room.parse, understand=room.know,
            cache=Cache(None, today=TODAY),
        )  # fmt: skip
        assert len(list(found.shelf)) == len(room.understood) == 3
        found.close()
