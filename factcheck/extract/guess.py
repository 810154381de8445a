"""The language of a text that declares none, guessed by its script and its most frequent words."""

from __future__ import annotations

import re
from functools import cache

from factcheck.extract.fold import fold, fold_word
from factcheck.locales import languages, pack

SAMPLE = 20_000  # characters that are enough to tell a language
FALLBACK = "en"
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _frequent() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((lang, frozenset(map(fold_word, pack(lang).data("pack").get("frequent", [])))) for lang in languages())


def language(text: str) -> str:
    """The language whose frequent words a text uses most; English where it uses none."""
    words = _WORD.findall(fold(text[:SAMPLE]).lower())
    best, most = FALLBACK, 0
    for lang, frequent in _frequent():
        count = sum(1 for word in words if word in frequent)
        if count > most:
            best, most = lang, count
    return best if most else _by_script(text[:SAMPLE])


def _by_script(text: str) -> str:
    """The first language of the script that most letters belong to."""
    arabic = sum(1 for char in text if "\u0600" <= char <= "\u06ff" and char.isalpha())
    script = "arabic" if arabic * 2 > sum(map(str.isalpha, text)) else "latin"
    matching = [lang for lang in languages() if pack(lang).data("pack").get("script") == script]
    return FALLBACK if FALLBACK in matching or not matching else matching[0]
