"""The words of a percentage as signs: what each word of a pack says, as a letter that all languages share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

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
}
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


@dataclass(frozen=True, slots=True)
class Sign:
    """A letter, and the figure or the factor that it stands for, where it stands for one."""

    letter: str
    claim: Claim | None = None
    factor: Decimal | None = None


Phrase = tuple[tuple[str, ...], tuple[Sign, ...]]


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The phrases of a pack by their first word, the longest first."""

    phrases: dict[str, list[tuple[tuple[str, ...], Sign]]]
    glued: tuple[tuple[str, bool], ...]

    def read(self, tokens: Sequence[str]) -> list[Sign]:
        """The signs of some words."""
        signs: list[Sign] = []
        at, size = 0, len(tokens)
        while at < size:
            token = tokens[at]
            step = 1
            if token[0].isalpha():
                for words, found in phrases_of(self, token):
                    if len(words) == 1 or tuple(tokens[at + 1 : at + len(words)]) == words[1:]:
                        signs.extend(found)
                        step = len(words)
                        break
                else:
                    signs.append(WORD)
            elif token in MARKS:
                signs.append(MARK_SIGNS[MARKS[token]])
            elif token in DASHES or token[0] == "\n":
                signs.append(MARK_SIGNS["," if token in DASHES else ";"])
            at += step
        return signs


@lru_cache(maxsize=1 << 16)
def phrases_of(known: Lexicon, token: str) -> tuple[Phrase, ...]:
    """The phrases that a word may begin: as it stands, then without what is glued before it; a glued article is a sign."""
    found: list[Phrase] = [(words, (sign,)) for words, sign in known.phrases.get(token, ())]
    for prefix, has_article in known.glued:
        if token.startswith(prefix) and len(token) > len(prefix) + 1:
            for words, sign in known.phrases.get(token[len(prefix) :], ()):
                found.append((words, (Sign(THE), sign) if has_article else (sign,)))
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
    return Lexicon(table, tuple(sorted(glued, key=lambda each: (len(each[0]), each))))


def _sign(names: Sequence[str]) -> Sign:
    if "percent_from" in names and "percent_part_of" in names:
        return Sign(FROM_OR_OF)
    factor = next((FACTORS[each] for each in names if each in FACTORS), None)
    if factor is not None:
        return Sign("X" if "percent_times" in names else "M", factor=factor)
    return Sign(LETTERS[names[0]])


def tokens_of(text: str) -> list[str]:
    """The words and marks of a text, folded; hyphens join nothing and vanish, a stroke stands alone."""
    return [each for each in TOKEN.findall(fold(text).lower()) if each != "-"]
