"""Earlier releases: the time to check one page against a folder of 36 and of 1,000 of them."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import factcheck
from benchmarks import texts
from benchmarks.timing import Row, best

MEGA = 1_000_000
RULES = Path(__file__).resolve().parent.parent / "rules"


def rows(*, quick: bool) -> list[Row]:
    """One page alone, with the shipped rules, and against so many earlier releases."""
    page = _page()
    runs = 2 if quick else 5
    alone = best(lambda: factcheck.check(page), runs=runs)
    ruled = best(lambda: factcheck.check(page, rules=[RULES]), runs=runs)
    found = [
        Row("earlier", "check one page alone", f"{alone * 1000:.1f} ms", "50 ms"),
        Row("earlier", "check one page with the shipped rules", f"{ruled * 1000:.1f} ms"),
        _all_pages(runs),
    ]
    for releases in (36,) if quick else (36, 1000):
        found += _against(page, releases, runs)
    return found


def _against(page: factcheck.Document, releases: int, runs: int) -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        texts.write_series(folder, "en", releases=releases)
        few = 1 if releases > 100 else runs
        plain = best(lambda: factcheck.check(page, against=folder), runs=few)
        ruled = best(lambda: factcheck.check(page, against=folder, rules=[RULES]), runs=few)
    return [
        Row("earlier", f"check one page against {releases:,} earlier releases", f"{plain:.2f} s"),
        Row("earlier", f"check one page against {releases:,} with the shipped rules", f"{ruled:.2f} s"),
    ]


def _all_pages(runs: int) -> Row:
    """All pages of the fixtures, each a document of its own, through extraction and all checks."""
    pages = [(lang, text) for lang in ("en", "ar") for _, text in texts.pages(lang)]
    size = sum(len(text.encode("utf-8")) for _, text in pages) / MEGA
    seconds = best(lambda: [factcheck.check(text, lang=lang) for lang, text in pages], runs=runs)
    return Row("earlier", f"check {len(pages)} pages, one after another", f"{size / seconds:.2f} MB/s", "1.5 MB/s")


def _page() -> factcheck.Document:
    """The newest page of the series."""
    name, text = texts.pages("en")[-1]
    return factcheck.Document.of(text, lang="en", date=date.fromisoformat(name[:10]), path=name)
