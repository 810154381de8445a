"""The words of a percentage as signs: what each word of a pack says, as a letter that all languages share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import cast

from factcheck.checks.percent.letters import (
    BEFORE,
    CHANGING,
    ENDINGS,
    FACTORS,
    FROM_OR_OF,
    FROM_OR_OF_BEHIND,
    LETTERS,
    MARK_SIGNS,
    MARKS,
    MOVING,
    THE,
    WORD,
    Sign,
)
from factcheck.extract import FIRST_UNSPACED, LAST_UNSPACED, fold, prefixes
from factcheck.locales import Pack

DASHES = frozenset("–—")
FIRST_HANGUL = "\uac00"
TOKEN = re.compile(r"[^\W\d_]+(?:['.][^\W\d_]+)*|[^\w\s]|\n[ \t]*(?:[*•·‣▪–-][ \t]|\n)")


Phrase = tuple[tuple[str, ...], tuple[Sign, ...]]
Said = tuple[Sign, ...] | list[Phrase]
KEPT = 1 << 16  # words whose signs are remembered


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The phrases of a pack by their first word, the longest first."""

    phrases: dict[str, list[tuple[tuple[str, ...], Sign]]]
    glued: tuple[tuple[str, bool], ...]
    verb_glued: tuple[str, ...]
    carries: frozenset[str] = frozenset()  # right before a count, carry what is counted: "تقل 61 راكبا"
    endings: tuple[tuple[str, str], ...] = ()  # of a word right behind a figure, with their letters, the longest first
    has_behind: bool = False  # whether words of the language tie a figure from behind

    def read(self, tokens: Sequence[str]) -> list[Sign]:
        """The signs of some words."""
        told = self.told
        found = [told[each] for each in tokens]
        return list(chain.from_iterable(_without_phrases(found, tokens)))

    def moves(self, tokens: Sequence[str]) -> bool:
        """Whether some of the words may say a change or a multiple."""
        moving = self._moving
        if not any(map(moving.__getitem__, tokens)):
            return False  # no word begins to say one: so it is with most
        return any(
            tuple(tokens[at : at + len(words)]) == words for at, each in enumerate(tokens) for words in moving[each]
        )

    @cached_property
    def _moving(self) -> _Moving:
        return _Moving(self)

    @cached_property
    def told(self) -> _Told:
        return _Told(self)


def _without_phrases(found: list[Said], tokens: Sequence[str]) -> list[tuple[Sign, ...]]:
    """The signs of each word, those of a phrase at its first word, and none at the others."""
    told: list[tuple[Sign, ...]] = []
    behind = 0
    for at, each in enumerate(found):
        if at < behind:
            continue
        if isinstance(each, list):
            signs, words = _phrase(each, tokens, at)
            behind = at + words
        else:
            signs = each
        told.append(signs)
    return told


def _phrase(phrases: list[Phrase], tokens: Sequence[str], at: int) -> tuple[tuple[Sign, ...], int]:
    """The signs of the phrase that begins with a word, and how many words it has."""
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    for words, signs in phrases:
        count = len(words)
        if count == 1 or (words[1] == after and tuple(tokens[at + 1 : at + count]) == words[1:]):
            return signs, count
    return (WORD,), 1


class _Told(dict[str, Said]):
    """What each word or mark says by itself, as its signs; for one that may begin a phrase the phrases, the likelier first."""

    def __init__(self, known: Lexicon) -> None:
        super().__init__()
        self._known = known

    def __missing__(self, token: str) -> Said:
        if len(self) > KEPT:
            self.clear()
        found = self[token] = self._signs(token)
        return found

    def _signs(self, token: str) -> Said:
        if not token[0].isalpha():
            mark = MARKS.get(token) or ("," if token in DASHES else ";" if token[0] == "\n" else "")
            return (MARK_SIGNS[mark],) if mark else ()
        phrases = phrases_of(self._known, token)
        if not phrases:
            return self._without_spaces(token) if FIRST_UNSPACED <= token[0] <= LAST_UNSPACED else self._ending(token)
        return phrases[0][1] if len(phrases[0][0]) == 1 else list(phrases)

    def _ending(self, token: str) -> tuple[Sign, ...]:
        """What the end of a word says that no phrase has."""
        for ending, letter in self._known.endings:
            if token.endswith(ending):
                return (Sign(letter),)
        return (WORD,)

    def _without_spaces(self, token: str) -> tuple[Sign, ...]:
        """The signs of letters that no space parts: the longest words known, of Hangul those alone that begin or end the word."""
        found: list[Sign] = []
        at, known = 0, self._known.phrases
        while at < len(token):
            if at and token[0] >= FIRST_HANGUL:
                start = next((each for each in range(at, len(token)) if self._is_behind(token[each:])), len(token))
                found += [WORD, known[token[start:]][0][1]] if start < len(token) else [WORD]
                break
            end = next((each for each in range(len(token), at, -1) if token[at:each] in known), at)
            sign = next((sign for words, sign in known.get(token[at:end], ()) if len(words) == 1), WORD)
            sign = WORD if sign.letter in BEFORE and end < len(token) else sign
            if sign is not WORD or not found or found[-1] is not WORD:
                found.append(sign)
            at = max(end, at + 1)
        return tuple(found)

    def _is_behind(self, word: str) -> bool:
        return any(len(words) == 1 and sign.letter in BEFORE for words, sign in self._known.phrases.get(word, ()))


class _Moving(dict[str, tuple[tuple[str, ...], ...]]):
    """Of each word, the phrases that say a change and begin with it, as the words that they would have in the text."""

    def __init__(self, known: Lexicon) -> None:
        super().__init__()
        self._known = known

    def __missing__(self, token: str) -> tuple[tuple[str, ...], ...]:
        if len(self) > KEPT:
            self.clear()
        phrases = phrases_of(self._known, token) if token[0].isalpha() else ()
        if not phrases and FIRST_UNSPACED <= token[0] <= LAST_UNSPACED:
            phrases = (((token,), cast("tuple[Sign, ...]", self._known.told[token])),)
        moving = [words for words, signs in phrases if any(each.letter in MOVING for each in signs)]
        found = self[token] = tuple([(token, *words[1:]) for words in moving])
        return found


@lru_cache(maxsize=KEPT)
def phrases_of(known: Lexicon, token: str) -> tuple[Phrase, ...]:
    """The phrases that a word may begin: as it stands, then without what is glued before it; a glued article is a sign."""
    found: list[Phrase] = [(words, (sign,)) for words, sign in known.phrases.get(token, ())]
    for prefix, has_article in known.glued:
        if token.startswith(prefix) and len(token) > len(prefix) + 1:
            for words, sign in known.phrases.get(token[len(prefix) :], ()):
                found.append((words, (Sign(THE), sign) if has_article else (sign,)))
    for prefix in known.verb_glued:
        if token.startswith(prefix):
            verbs = known.phrases.get(token[len(prefix) :], ())
            found += [(words, (sign,)) for words, sign in verbs if sign.letter in CHANGING]
    return tuple(found)


@cache
def lexicon(pack: Pack) -> Lexicon:
    """The percentage words of a pack."""
    names: dict[tuple[str, ...], list[str]] = {}
    endings: dict[str, str] = {}
    for name, phrases in pack.data("cues/percent").items():
        if name in ENDINGS:
            for each in map(fold, phrases):
                endings[each] = FROM_OR_OF_BEHIND if each in endings else ENDINGS[name]
            continue
        for phrase in phrases:
            names.setdefault(tuple(tokens_of(phrase)), []).append(name)
    table: dict[str, list[tuple[tuple[str, ...], Sign]]] = {}
    for words, under in names.items():
        table.setdefault(words[0], []).append((words, _sign(under)))
    for listed in table.values():
        listed.sort(key=lambda each: -len(each[0]))
    glued = ((text, prefix.article) for text, prefix in prefixes(pack).items() if text)
    future = [fold(each) for each in pack.data("changes").get("verb_glue", [])]  # letters of the future before a verb
    verbs = tuple(
        text + each
        for text, prefix in prefixes(pack).items()
        for each in future
        if not prefix.article and not prefix.preposition
    )
    carries = frozenset(fold(each) for each in pack.data("same").get("carries", []))
    behind = bool(endings) or any(sign.letter in BEFORE for listed in table.values() for _, sign in listed)
    longest = tuple(sorted(endings.items(), key=lambda each: (-len(each[0]), each)))
    return Lexicon(table, tuple(sorted(glued, key=lambda each: (len(each[0]), each))), verbs, carries, longest, behind)


def _sign(names: Sequence[str]) -> Sign:
    if "percent_from" in names and "percent_part_of" in names:
        return Sign(FROM_OR_OF)
    factor = next((FACTORS[each] for each in names if each in FACTORS), None)
    if factor is not None:
        return Sign("X" if "percent_times" in names else "M", factor=factor)
    return Sign(LETTERS[names[0]])


def tokens_of(text: str) -> list[str]:
    """The words and marks of a text, folded; hyphens join nothing and vanish, a stroke stands alone."""
    found: list[str] = TOKEN.findall(fold(text).lower())
    return [each for each in found if each != "-"] if "-" in found else found
