"""Units told at a glance: the sign of a share, and words before which no unit can follow.

Both are common beside figures ("12%", "300 of them"), and need none of the rules for powers, quotients and doubts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from factcheck.extract.units.leads import UnitMatch
from factcheck.extract.units.lexicon import TOKEN, Lexicon, lexicon
from factcheck.locales import Pack


@dataclass(frozen=True, eq=False)
class Glance:
    """What a pack tells at a glance.

    `passed` are words that say nothing of a unit, nor begin one; `shares` are the signs of shares, each with its
    reading and with the words that make another unit of it ("% points").
    """

    openers: frozenset[str]
    passed: frozenset[str]
    shares: dict[str, tuple[UnitMatch, frozenset[str]]]


@cache
def glance(pack: Pack) -> Glance:
    """What the units of a pack tell at a glance."""
    words = lexicon(pack)
    begin = words.per | words.articles | words.starts.keys() | words.powers_before.keys() | words.prefixes
    passed = (words.modifiers | words.connectors) - begin - words.scales_before.keys()
    return Glance(words.openers | {letter.lower() for letter in words.scales_before}, passed, _shares(words))


def _shares(words: Lexicon) -> dict[str, tuple[UnitMatch, frozenset[str]]]:
    """The signs of shares that are nothing else, each with the words that make another unit of it."""
    others = words.modifiers | words.connectors | words.per | words.articles | words.wary
    others |= words.scales_before.keys() | words.powers_before.keys()
    phrases = [key.lower().split(" ") for key in (*words.symbols, *words.words) if " " in key]
    found = {}
    for sign, lexeme in words.symbols.items():
        plain = lexeme.kind == "percent" and lexeme.form == "symbol" and not (lexeme.tight or lexeme.wary)
        if plain and len(sign) == 1 and not sign.isalpha() and sign not in others:
            match = UnitMatch(0, 0, lexeme.unit, lexeme.kind, lexeme.senses, lexeme.scale, lexeme.form)
            found[sign] = match, frozenset(parts[1] for parts in phrases if parts[0] == sign)
    return found


def share(text: str, start: int, end: int, known: Glance) -> UnitMatch | None:
    """The share whose sign stands at a place, None where something behind it may make another unit of it."""
    told = known.shares.get(text[start:end])
    if told is None:
        return None
    match, longer = told
    following = TOKEN.match(text, end)
    if following is not None:
        gap, word = following.groups()
        if word.lower() in longer or (not gap and word[0].isalnum() and not word[0].isalpha()):
            return None
    return UnitMatch(start, end, *match[2:])


def leads_nowhere(text: str, word: str, end: int, known: Glance) -> bool:
    """Whether a word that is passed over before units has none behind it: "300 of them"."""
    if word not in known.passed:
        return False
    following = TOKEN.match(text, end)
    return following is None or (following[2] != "." and following[2].lower() not in known.openers)
