"""Checking: what all checks cost after extraction, and what `factcheck check FOLDER` costs from file to report.

Both are given as time of the processor, which other work on the machine disturbs least; the whole run by the clock, too.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from benchmarks import texts
from benchmarks.timing import Row, counted
from factcheck import Document
from factcheck.engine import Session, check_many, check_release, session_for
from factcheck.extract import understand

MEGA = 1_000_000
ALONE, WHOLE = "5 MB/s", "1.5 MB/s"


def rows(*, quick: bool, corpus: Path | None) -> list[Row]:
    """Throughput on the pages of the fixtures in both languages, on a long document, and on a corpus where given."""
    runs = 2 if quick else 5
    session = session_for(rules=None, against=None, translation_of=None, select=(), ignore=(), messages="en")
    with closing(session):
        found = []
        for lang, name in (("en", "English"), ("ar", "Arabic")):
            pages = [text for _, text in texts.pages(lang)]
            found += _alone(f"{len(pages)} pages, {name}", pages, lang, session, runs)
        found.append(_growth(session, MEGA // 50 if quick else MEGA // 10, runs))
        if corpus is not None:
            files = sorted(corpus.glob("*.md"))
            read = [path.read_text("utf-8", errors="replace") for path in files]
            found += _alone(f"{len(read)} files of {corpus.name}", read, "en", session, 1 if quick else 3)
    if corpus is not None:
        found += _folder(corpus, files)
        found += _joined(corpus, read)
    return found


def _alone(name: str, read: Sequence[str], lang: str, session: Session, runs: int) -> list[Row]:
    """The checks by themselves and one page of them, each document understood right before and dropped right after."""
    least = min(_checks(read, lang, session) for _ in range(runs))
    page = least / len(read) * 1000
    steps = calls(read, lang, session) / len(read)
    return [
        Row("checking", f"all checks after extraction, {name}", f"{_size(read) / least:.2f} MB/s", ALONE),
        Row("checking", f"all checks after extraction, {name}: a document", f"{page:.1f} ms", "5 ms"),
        Row("checking", f"all checks after extraction, {name}: calls of Python functions a document", f"{steps:.0f}"),
    ]


def calls(read: Sequence[str], lang: str, session: Session) -> int:
    """How often all checks of some texts call a function written in Python, once what a process keeps is known."""
    releases = [understand(Document.of(text), lang=lang) for text in read]
    for each in releases:
        check_release(each, session)
    return counted(lambda: [check_release(each, session) for each in releases])


def _checks(read: Sequence[str], lang: str, session: Session) -> float:
    """The seconds of the processor that all checks of some texts take, their extraction left out."""
    check_release(
        understand(Document.of(read[0]), lang=lang), session
    )  # the words are compiled before the clock starts
    spent = 0.0
    for text in read:
        release = understand(Document.of(text), lang=lang)
        start = time.process_time()
        check_release(release, session)
        spent += time.process_time() - start
    return spent


def _growth(session: Session, size: int, runs: int) -> Row:
    """How the time of one document grows with its length: 1.0 is linear."""
    made = [texts.long_text("en", size=each) for each in (size, 4 * size)]
    short, long = (min(_checks([text], "en", session) for _ in range(runs)) / len(text) for text in made)
    return Row("checking", "all checks, four times the length: time a byte", f"×{long / short:.2f}", "×1 (linear)")


def _folder(corpus: Path, files: Sequence[Path]) -> list[Row]:
    """A whole folder from its files to one report, as the command line checks it."""
    size = sum(path.stat().st_size for path in files) / MEGA
    clock, processor = _timed(lambda: check_many(files, lang="en"))
    name = f"check {len(files)} files of {corpus.name}, reading and extraction included"
    return [
        Row("checking", f"{name}: by the processor", f"{size / processor:.2f} MB/s", WHOLE),
        Row("checking", f"{name}: by the clock", f"{size / clock:.2f} MB/s"),
    ]


def _joined(corpus: Path, read: Sequence[str]) -> list[Row]:
    """The same texts as one long document."""
    text = "\n\n".join(read)
    _, processor = _timed(lambda: check_many([Document.of(text, lang="en")]))
    name = f"check the files of {corpus.name} as one document: by the processor"
    return [Row("checking", name, f"{_size([text]) / processor:.2f} MB/s", WHOLE)]


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """The seconds that a piece of work takes, by the clock and by the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - clock, time.process_time() - processor


def _size(read: Sequence[str]) -> float:
    return sum(len(text.encode("utf-8")) for text in read) / MEGA
