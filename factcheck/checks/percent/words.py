"""The words of a percentage as signs: what each word of a pack says, as a letter that all languages share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from factcheck.extract import fold, prefixes
from factcheck.locales import Pack
from factcheck.model import Claim

LETTERS = {
    "percent_up": "u",
    "percent_down": "d",
    "percent_change": "c",
    "percent_from": "f",
    "percent_to": "t",
    "percent_versus": "v",
    "percent_than": "m",
    "percent_by": "i",
    "percent_of": "o",
    "percent_part_of": "o",
    "percent_share": "s",
    "percent_of_these": "x",
    "percent_of_all": "0",
    "percent_on_year": "y",
    "percent_on_quarter": "q",
    "percent_on_month": "n",
    "percent_other_base": "z",
    "percent_each_year": "E",
    "percent_loss": "l",
    "percent_estimate": "k",
    "percent_rank": "g",
    "percent_respectively": "r",
    "percent_earlier": "e",
    "percent_this": "j",
    "percent_as_many": "p",
    "percent_including": "h",
    "percent_now": "N",
    "percent_deficit": "D",
    "percent_above": "2",
    "percent_below": "3",
    "percent_the": "1",
    "percent_plain": "w",
    "percent_profit": "4",
    "percent_rate": "5",
    "percent_times": "X",
    "percent_faster": "6",
    "percent_slower": "7",
    "percent_wider": "8",
    "percent_narrower": "9",
    "percent_better": "U",
    "percent_worse": "V",
    "percent_good": "G",
    "percent_off": "F",
    "percent_per": "C",
    "percent_adding": "Y",
    "percent_taking": "L",
    "percent_points": "B",
    "percent_after": "Z",
}
CHANGING = "udc46789UVF"  # signs that may say a change
MOVING = frozenset(CHANGING + "23XM")  # signs out of which these, or a multiple, may be made
THE = "1"
FROM_OR_OF = "b"  # a word that is both, as in Arabic
FACTORS = {
    "percent_times_2": Decimal(2),
    "percent_times_3": Decimal(3),
    "percent_times_4": Decimal(4),
    "percent_times_5": Decimal(5),
    "percent_times_6": Decimal(6),
    "percent_times_10": Decimal(10),
    "percent_times_half": Decimal("0.5"),
}
MARKS = {",": ",", "،": ",", ";": ";", "؛": ";", "(": "(", "[": "(", ")": ")", "]": ")", ":": ":", "=": ":", "/": "/"}
DASHES = frozenset("–—")
TOKEN = re.compile(r"[^\W\d_]+(?:['.][^\W\d_]+)*|[^\w\s]|\n[ \t]*(?:[*•·‣▪–-][ \t]|\n)")


class Sign(NamedTuple):
    """A letter, and the figure or the factor that it stands for, where it stands for one."""

    letter: str
    claim: Claim | None = None
    factor: Decimal | None = None


LETTER = itemgetter(0)


def letters_of(signs: Iterable[Sign]) -> str:
    """The letters of some signs as one text, in which shapes are sought."""
    return "".join(map(LETTER, signs))


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

    def read(self, tokens: Sequence[str]) -> list[Sign]:
        """The signs of some words."""
        told = self._told
        found = [told[each] for each in tokens]
        return list(chain.from_iterable(_without_phrases(found, tokens)))

    def moves(self, tokens: Iterable[str]) -> bool:
        """Whether one of some words may say a change or a multiple, or begin to."""
        return any(map(self._moving.__getitem__, tokens))

    @cached_property
    def _moving(self) -> _Moving:
        return _Moving(self)

    @cached_property
    def _told(self) -> _Told:
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
            return (WORD,)
        return phrases[0][1] if len(phrases[0][0]) == 1 else list(phrases)


class _Moving(dict[str, bool]):
    """Of each word, whether it may begin what says a change."""

    def __init__(self, known: Lexicon) -> None:
        super().__init__()
        self._known = known

    def __missing__(self, token: str) -> bool:
        if len(self) > KEPT:
            self.clear()
        phrases = phrases_of(self._known, token) if token[0].isalpha() else ()
        found = self[token] = any(each.letter in MOVING for _, signs in phrases for each in signs)
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


MARK_SIGNS = {each: Sign(each) for each in (*MARKS.values(), ",", ";")}
WORD = Sign("w")
STOP = Sign(".")  # between two sentences


@cache
def lexicon(pack: Pack) -> Lexicon:
    """The percentage words of a pack."""
    names: dict[tuple[str, ...], list[str]] = {}
    for name, phrases in pack.data("cues/percent").items():
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
    return Lexicon(table, tuple(sorted(glued, key=lambda each: (len(each[0]), each))), verbs, carries)


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
