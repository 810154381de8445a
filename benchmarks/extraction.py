"""Extraction: whole claims a second, against a bare pass of a regular expression over the digits."""

from __future__ import annotations

import cProfile
import pstats
import re
from pathlib import Path

import factcheck
from benchmarks import texts
from benchmarks.timing import Row, best, counted

DIGITS = re.compile(r"\d+")
MEGA = 1_000_000


def rows(*, quick: bool, corpus: Path | None) -> list[Row]:
    """Throughput on text made from the fixtures in both languages, on a long document, and on a corpus where given."""
    size, runs = (MEGA // 10, 2) if quick else (MEGA, 5)
    found: list[Row] = []
    for lang, name in (("en", "English"), ("ar", "Arabic")):
        found += _throughput(f"extraction, {name}", [texts.long_text(lang, size=size)], lang, runs)
    found.append(_growth(size, runs))
    if corpus is None:
        return [*found, Row("extraction", "extraction, corpus", "skipped", "give --corpus DIR")]
    read = [path.read_text("utf-8", errors="replace") for path in sorted(corpus.glob("*.md"))]
    return [*found, *_throughput(f"extraction, {len(read)} files of {corpus.name}", read, "en", 1 if quick else 3)]


def _throughput(name: str, documents: list[str], lang: str, runs: int) -> list[Row]:
    size = sum(len(text.encode("utf-8")) for text in documents) / MEGA
    factcheck.extract(documents[0][:1000], lang=lang)  # the pack is compiled before the clock starts
    claims = sum(len(factcheck.extract(text, lang=lang)) for text in documents)
    read = [*documents, ""]  # the last one makes extraction forget the one before, of which it keeps the view
    whole = best(lambda: [factcheck.extract(text, lang=lang) for text in read], runs=runs)
    bare = best(lambda: [[each.span() for each in DIGITS.finditer(text)] for text in documents], runs=runs)
    return [
        Row("extraction", name, f"{size / whole:.2f} MB/s", "5 MB/s (2.5 at least)"),
        Row("extraction", f"{name}: as a multiple of the bare digits", f"{whole / bare:.1f}", "20 (40 at most)"),
        Row("extraction", f"{name}: a claim", f"{whole / max(claims, 1) * MEGA:.0f} µs", "24 µs"),
        Row(
            "extraction", f"{name}: calls of Python functions a claim", f"{calls(read, lang) / max(claims, 1):.0f}", ""
        ),
    ]


def calls(documents: list[str], lang: str) -> int:
    """How often a function written in Python is called: a figure that does not depend on what else a machine does."""
    return counted(lambda: [factcheck.extract(text, lang=lang) for text in documents])


def _growth(size: int, runs: int) -> Row:
    """How the time of one document grows with its length: 1.0 is linear."""
    short, long = (_byte_time(each, runs) for each in (size, 4 * size))
    growth = long / short
    return Row("extraction", "extraction, four times the length: time a byte", f"×{growth:.2f}", "×1 (linear)")


def _byte_time(size: int, runs: int) -> float:
    text = texts.long_text("en", size=size)
    return best(lambda: [factcheck.extract(each, lang="en") for each in (text, "")], runs=runs) / len(text)


def where_time_goes(*, lang: str = "en", lines: int = 25) -> None:
    """Print the functions in which an extraction spends its time."""
    text = texts.long_text(lang, size=MEGA // 2)
    factcheck.extract(text[:1000], lang=lang)
    profile = cProfile.Profile()
    profile.runcall(factcheck.extract, text, lang=lang)
    pstats.Stats(profile).sort_stats("tottime").print_stats(lines)
