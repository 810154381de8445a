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

from factcheck.extract import fold

# A word with the marks that folding drops, or one sign that parts clauses.
_TOKEN = re.compile(
    r"[^\W_](?:[^\W_]|['’](?=[^\W_])|(?<=\d)[.,٫٬](?=\d)|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f])*"
    r"|[;:,.!?؟؛،()\[\]—–%]"
)
STRONG = frozenset(";؛.!?؟")
LINKING = frozenset(":")  # joins a label to its figure: "killed: 45"
Phrase = tuple[str, ...]
Range = tuple[int, int]  # indices of tokens, the end exclusive


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


@dataclass(frozen=True, slots=True)
class Affixes:
    """What a language writes onto a word: before it ("and", "the") and after it (a possessive), longest first."""

    proclitics: tuple[str, ...] = ()
    enclitics: tuple[str, ...] = ()


BARE = Affixes()


class Stretch:
    """Some tokens, with an index of the words among them, as they stand and without their affixes."""

    __slots__ = ("_found", "_places", "affixes", "tokens")

    def __init__(self, of: tuple[Token, ...], affixes: Affixes = BARE) -> None:
        self.tokens = of
        self.affixes = affixes
        self._found: dict[str, tuple[Range, ...]] = {}
        self._places: dict[str, list[int]] = {}
        for index, token in enumerate(of):
            for form in _forms(token.word, affixes):
                self._places.setdefault(form, []).append(index)

    def find(self, written: str) -> tuple[Range, ...]:
        """Where a phrase of a rule file stands, in order; only its first word may carry affixes."""
        if written not in self._found:
            self._found[written] = tuple(self._occurrences(phrase(written)))
        return self._found[written]

    def _occurrences(self, wanted: Phrase) -> Iterator[Range]:
        if not wanted:
            return
        for index in self._first(wanted[0]):
            following = self.tokens[index + 1 : index + len(wanted)]
            if len(following) == len(wanted) - 1 and all(map(_same, (each.word for each in following), wanted[1:])):
                yield index, index + len(wanted)

    def _first(self, wanted: str) -> list[int]:
        if not wanted.endswith("*"):
            return self._places.get(wanted, [])
        return sorted({place for form, places in self._places.items() if _same(form, wanted) for place in places})


@lru_cache(maxsize=8192)
def counts(thing: str, counted: tuple[str, ...], affixes: Affixes = BARE) -> bool:
    """Whether a counted thing as written holds one of the words."""
    stretch = Stretch(tokens(thing, 0, len(thing)), affixes)
    return any(stretch.find(word) for word in counted)


@lru_cache(maxsize=8192)
def _forms(word: str, affixes: Affixes) -> tuple[str, ...]:
    """A word as it stands, and what remains of it without each affix that it may carry."""
    bare = next((word[: -len(each)] for each in affixes.enclitics if word.endswith(each) and word != each), word)
    cut = (bare[len(each) :] for each in affixes.proclitics if bare.startswith(each) and bare != each)
    return tuple(dict.fromkeys((word, bare, *cut)))


def resembles(word: str, wanted: str, affixes: Affixes = BARE) -> bool:
    """Whether a word of a text is one of a rule file, as it stands or without its affixes."""
    return any(_same(form, wanted) for form in _forms(word, affixes))


def _same(word: str, wanted: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
