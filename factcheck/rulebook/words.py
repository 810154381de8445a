"""Words and phrases of a rule file, and where they stand in a text.

A word matches without case, diacritics and letter variants; `report*` stands for every word that begins
so. A hyphen parts words, so that "non-credible" and "non credible" are one phrase. In languages whose
pack names proclitics, a word may carry them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from factcheck.extract.fold import fold

# A word with the marks that folding drops, or one sign that parts clauses.
_TOKEN = re.compile(
    r"[^\W_](?:[^\W_]|['’](?=[^\W_])|(?<=\d)[.,٫٬](?=\d)|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f])*"
    r"|[;:,.!?؟؛،()\[\]—–%]"
)
STRONG = frozenset(";:؛.!?؟")
Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word or sign, and where it stands in the original."""

    word: str
    start: int
    end: int

    @property
    def is_sign(self) -> bool:
        return not self.word[0].isalnum()


def tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words and signs of a stretch of a text."""
    return tuple(
        Token(fold(found.group()).lower(), found.start(), found.end()) for found in _TOKEN.finditer(text, start, end)
    )


@lru_cache(maxsize=8192)
def phrase(written: str) -> Phrase:
    """A phrase of a rule file as folded words; each may end in `*`."""
    words = []
    for found in _TOKEN.finditer(written):
        starred = written[found.end() : found.end() + 1] == "*"
        words.append(fold(found.group()).lower() + ("*" if starred else ""))
    return tuple(words)


def fits(word: str, wanted: str, proclitics: tuple[str, ...] = ()) -> bool:
    """Whether a word of the text is the wanted one, bare or with proclitics before it."""
    if _same(word, wanted):
        return True
    return any(_same(word[len(each) :], wanted) for each in proclitics if word.startswith(each))


def occurrences(
    stretch: tuple[Token, ...], wanted: Phrase, proclitics: tuple[str, ...] = ()
) -> Iterator[tuple[int, int]]:
    """Where a phrase stands among tokens, as ranges of their indices; only its first word may carry proclitics."""
    if not wanted:
        return
    for index in range(len(stretch) - len(wanted) + 1):
        if not fits(stretch[index].word, wanted[0], proclitics):
            continue
        if all(fits(stretch[index + k].word, wanted[k], proclitics) for k in range(1, len(wanted))):
            yield index, index + len(wanted)


def is_counted(thing: str, counted: tuple[str, ...], proclitics: tuple[str, ...] = ()) -> bool:
    """Whether a counted thing as written holds one of the words."""
    stretch = tokens(thing, 0, len(thing))
    return any(True for word in counted for _ in occurrences(stretch, phrase(word), proclitics))


def _same(word: str, wanted: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
