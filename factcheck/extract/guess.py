"""The language of a text that declares none, guessed by its most frequent words, its names of days and its script."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache

from factcheck.extract.fold import fold, fold_word
from factcheck.locales import languages, pack

SAMPLE = 20_000  # characters that are enough to tell a language
FALLBACK = "en"
WHOLE = 2520  # what a word counts that one language alone has; words of several languages count less
SHORTEST = 3  # letters of a month or weekday that tell a language
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _telling() -> dict[str, tuple[tuple[str, int], ...]]:
    """Each word that tells a language, with those that it tells and how much."""
    known: dict[str, list[str]] = {}
    for lang in languages():
        for word in dict.fromkeys((*_frequent(lang), *_names(lang))):
            known.setdefault(word, []).append(lang)
    return {word: tuple((lang, WHOLE // len(langs)) for lang in langs) for word, langs in known.items()}


def _frequent(lang: str) -> Iterator[str]:
    return map(fold_word, pack(lang).data("pack").get("frequent", []))


def _names(lang: str) -> Iterator[str]:
    """The words of the full names of months and weekdays."""
    cldr, own = pack(lang).cldr, pack(lang).data("dates").get("weekdays", {})
    names = [
        *(name for forms in cldr.get("months", {}).values() for name in forms.get("format-wide", ())),
        *cldr.get("weekdays", {}).get("format-wide", ()),
        *(name for forms in own.values() for name in forms),
    ]
    return (word for name in names for word in _WORD.findall(fold_word(name)) if len(word) >= SHORTEST)


def language(text: str) -> str | None:
    """The language whose words a text uses most, None where it uses none that tell."""
    scores: Counter[str] = Counter()
    for word, count in Counter(_WORD.findall(fold(text[:SAMPLE]).lower())).items():
        for lang, weight in _telling().get(word, ()):
            scores[lang] += weight * count
    if not scores:
        return None
    return max(sorted(scores), key=lambda lang: (scores[lang], lang == FALLBACK))


def nearest(text: str) -> str:
    """What a text of an unknown language is read as: the first language of its script, or English."""
    letters = (char for char in text[:SAMPLE] if char.isalpha())
    scripts = Counter(unicodedata.name(char, "").partition(" ")[0].lower() for char in letters)
    script = scripts.most_common(1)[0][0] if scripts else "latin"
    matching = [lang for lang in languages() if pack(lang).data("pack").get("script") == script]
    return FALLBACK if FALLBACK in matching or not matching else matching[0]
