"""Checking: all checks of one release, their finding, judging and wording, after its extraction."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from benchmarks import texts
from benchmarks.timing import Row, best
from factcheck import Document
from factcheck.engine import Session, check_release, session_for
from factcheck.extract import understand
from factcheck.model import Release

MEGA = 1_000_000
TARGET = "1.5 MB/s"


def rows(*, quick: bool, corpus: Path | None) -> list[Row]:
    """Throughput on the pages of the fixtures in both languages, on a long document, and on a corpus where given."""
    runs = 2 if quick else 5
    session = session_for(rules=None, against=None, translation_of=None, select=(), ignore=(), messages="en")
    with closing(session):
        found = []
        for lang, name in (("en", "English"), ("ar", "Arabic")):
            pages = [understand(Document.of(text), lang=lang) for _, text in texts.pages(lang)]
            found.append(_row(f"all checks, {len(pages)} pages, {name}", pages, session, runs))
        found.append(_growth(session, MEGA // 50 if quick else MEGA // 10, runs))
        if corpus is not None:
            read = [path.read_text("utf-8", errors="replace") for path in sorted(corpus.glob("*.md"))]
            releases = [understand(Document.of(text), lang="en") for text in read]
            found.append(_row(f"all checks, {len(read)} files of {corpus.name}", releases, session, 1 if quick else 3))
    return found


def _row(name: str, releases: list[Release], session: Session, runs: int) -> Row:
    size = sum(len(each.document.text.encode("utf-8")) for each in releases) / MEGA
    return Row("checking", name, f"{size / _seconds(releases, session, runs):.2f} MB/s", TARGET)


def _seconds(releases: list[Release], session: Session, runs: int) -> float:
    check_release(releases[0], session)  # the words of the checks are compiled before the clock starts
    return best(lambda: [check_release(each, session) for each in releases], runs=runs)


def _growth(session: Session, size: int, runs: int) -> Row:
    """How the time of one document grows with its length: 1.0 is linear."""
    made = [understand(Document.of(texts.long_text("en", size=each)), lang="en") for each in (size, 4 * size)]
    short, long = (_seconds([each], session, runs) / len(each.document.text) for each in made)
    return Row("checking", "all checks, four times the length: time a byte", f"×{long / short:.2f}", "×1 (linear)")
