"""The texts that are measured: made from what ships in `fixtures/`, the same bytes on every machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
SERIES = FIXTURES / "series"
SPAN = 12  # years that one round of the series covers, so that rounds do not meet


def pages(lang: str) -> list[tuple[str, str]]:
    """The pages of the fixture series in a language, as (file name, text), in order of their dates."""
    return [(path.name, path.read_text("utf-8")) for path in sorted(SERIES.rglob(f"*.{lang}.md"))]


def long_text(lang: str, *, size: int) -> str:
    """The pages joined again and again up to at least `size` bytes, every round with other years and other figures."""
    parts: list[str] = []
    held = 0
    for number, (_, text) in enumerate(_rounds(lang)):
        changed = _other_figures(text, number)
        parts.append(changed)
        held += len(changed.encode("utf-8"))
        if held >= size:
            break
    return "\n\n".join(parts)


def write_series(folder: Path, lang: str, *, releases: int) -> None:
    """Write so many releases into a folder, each with its own date; later rounds lie further back in time."""
    for (name, text), _ in zip(_rounds(lang), range(releases), strict=False):
        (folder / name).write_text(text, "utf-8")


def _rounds(lang: str) -> Iterator[tuple[str, str]]:
    found = pages(lang)
    if not found:
        raise SystemExit(f"no pages in '{lang}' below {SERIES}: run the benchmarks from a source checkout")
    number = 0
    while True:
        for name, text in reversed(found):
            yield _earlier(name, number), _earlier(text, number)
        number += 1


def _earlier(text: str, rounds: int) -> str:
    """The text with its years moved back."""
    return re.sub(r"\b20[0-3]\d\b", lambda year: str(int(year.group()) - SPAN * rounds), text)


def _other_figures(text: str, number: int) -> str:
    """The text with the last digit of its longer figures changed, so that no cache can know them."""
    return re.sub(r"(?<=\d,\d\d)\d\b", lambda digit: str((int(digit.group()) + number) % 10), text)
