"""What the names and texts of files tell of the releases in them: their series, and which is a later form of which."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import PurePath

from factcheck.extract import understand
from factcheck.locales import languages
from factcheck.model import Document

LIKE = 2  # two texts are forms of one release where one word in so many of all their words is common to both
YEAR, DAY = "2020", "11"  # what stands for a number in a name: it may be a year, or part of a date
_PARTS = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")


def file_name(path: str | None) -> str:
    """The name of the file at a path, without its folder; "" for none."""
    return PurePath(path).name if path else ""


def series_of(path: str | None, lang: str | None) -> str:
    """The series that a file's name tells: its words without dates, numbers and the language; "" where none is left.

    `2019-03-23-coalition.ar.txt` and `coalition-May-2018.en.md` are both of the series "coalition".
    """
    parts = file_name(path).split(".")
    if len(parts) > 1:
        parts.pop()
    if len(parts) > 1 and parts[-1].lower() in _languages():
        parts.pop()
    words = (_any_number(word) for part in parts for word in _PARTS.findall(part))
    return _without_times(" ".join(words), lang if lang in _languages() else None)


@cache
def _languages() -> frozenset[str]:
    return frozenset(languages())


def _any_number(word: str) -> str:
    """The word; a number becomes one that stands for all of its length, so that the names of a series are read once."""
    if not word.isdecimal():
        return word
    return YEAR if len(word) == len(YEAR) else DAY


@lru_cache(maxsize=1 << 12)
def _without_times(text: str, lang: str | None) -> str:
    told = understand(Document.of(text, lang=lang))
    for claim in reversed(told.claims):
        if claim.when is not None:
            text = f"{text[: claim.start]} {text[claim.end :]}"
    return " ".join(word.casefold() for word in text.split() if not _DIGIT.search(word))


def are_forms_of_one(text: str, other: str) -> bool:
    """Whether two texts share half of their words, as a release and its correction do."""
    first, second = set(_PARTS.findall(text.casefold())), set(_PARTS.findall(other.casefold()))
    return LIKE * len(first & second) >= len(first | second) > 0
