"""How units are put together out of words: powers ("sq km", "كيلومتر مربع") and quotients ("miles an hour", "/bbl")."""

from __future__ import annotations

from itertools import takewhile
from typing import NamedTuple

from factcheck.extract.scan import FIRST_UNSPACED
from factcheck.extract.units.lexicon import Lexeme, Lexicon, Token
from factcheck.units import dimension, is_known

_POWER_DIGITS = ("2", "3", "²", "³")
_ENDS = frozenset(".,;:!?)")
LENGTH = (("length", 1),)
CALENDAR = ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")


class Found(NamedTuple):
    """A unit among tokens: its lexeme, its name with power and denominators, and the token after it."""

    lexeme: Lexeme
    unit: str
    end: int


def measured(words: Lexicon, ahead: list[Token], at: int) -> Found | None:
    found = _power(words, ahead, at)
    if found is None or found.lexeme.kind in ("percent", "percentage_point", "age"):
        return found
    while True:
        below = denominator(words, ahead, found.end)
        if below is None:
            return found
        unit, end = below
        if found.lexeme.kind == "money" and not is_known(unit):
            return found  # "$1.40 a share" is a sum of money; a price by measure ("a barrel") is another unit
        found = Found(found.lexeme, f"{found.unit} / {unit}", end)


def _power(words: Lexicon, ahead: list[Token], at: int, *, below: bool = False) -> Found | None:
    """A unit with its power, before or after the word. Only a length has one, but for those below the line (m/s²)."""
    if at >= len(ahead):
        return None
    power = words.powers_before.get(ahead[at].lower)
    if power is not None:
        found = _longest(words, ahead, at + 1)
        if found is not None and _is_length(found.unit):
            return Found(found.lexeme, f"{found.unit} ** {power}", found.end)
    found = _longest(words, ahead, at)
    if found is None or found.end >= len(ahead) or ahead[found.end].lower not in words.raisers:
        return found
    if not (below or _is_length(found.unit)):
        return found
    for size in (3, 2, 1):
        part = ahead[found.end : found.end + size]
        power = words.powers_after.get(" ".join([each.lower for each in part])) if len(part) == size else None
        if power is not None and _raises(ahead, part, found.end + size):
            return Found(found.lexeme, f"{found.unit} ** {power}", found.end + size)
    return found


def _raises(ahead: list[Token], part: list[Token], end: int) -> bool:
    """Whether tokens after a unit are its power: a digit must touch it and stand alone."""
    if len(part) == 1 and not part[0].text.isdecimal():
        return True
    if any(each.gap for each in part):
        return False
    if not part[-1].text.isdecimal():
        return True
    follows = [token.text for token in takewhile(lambda token: not token.gap, ahead[end : end + 2])]
    return not follows or not (follows[0].isdigit() or (follows[0] in ".,:" and follows[-1].isdigit()))


def _is_length(unit: str) -> bool:
    return dimension(unit).powers == LENGTH


def _longest(words: Lexicon, ahead: list[Token], at: int) -> Found | None:
    """The longest phrase at a token; a phrase that the pack blocks is none."""
    if at >= len(ahead):
        return None
    most = min(words.starts.get(ahead[at].lower, 0), len(ahead) - at)
    for size in range(max(most, 1), 0, -1):
        if size == 1 and (prefixed := _prefixed(words, ahead, at)) is not None:
            return prefixed
        lexeme = _known(words, ahead, at, size)
        if lexeme is not None and _stands(lexeme, ahead, at, size):
            return Found(lexeme, lexeme.unit, at + size) if lexeme.unit else None
    return None


def _known(words: Lexicon, ahead: list[Token], at: int, size: int) -> Lexeme | None:
    """The reading of so many tokens at a place: a symbol as it is written, else words."""
    if size == 1:
        first = ahead[at]
        return words.symbols.get(first.text) or words.words.get(first.lower)
    part = ahead[at : at + size]
    exact = words.symbols.get(" ".join([each.text for each in part]))
    return exact or words.words.get(" ".join([each.lower for each in part]))


def _prefixed(words: Lexicon, ahead: list[Token], at: int) -> Found | None:
    """A unit whose prefix is written apart: "كيلو متر"."""
    if ahead[at].lower not in words.prefixes or at + 1 >= len(ahead):
        return None
    lexeme = words.words.get(ahead[at].lower + ahead[at + 1].lower)
    return None if lexeme is None else Found(lexeme, lexeme.unit, at + 2)


def _stands(lexeme: Lexeme, ahead: list[Token], at: int, size: int) -> bool:
    """Whether a symbol is one here: not inside a code, and a doubtful one only touching its number or without a word after it."""
    follows = ahead[at + size] if at + size < len(ahead) else None
    if lexeme.kind == "percent" and not lexeme.tight and follows is not None and follows.text[0].isalpha():
        return True  # "21.2%with" lacks only its space
    touched = follows is not None and not follows.gap and follows.text[0].isalnum()
    if follows is not None and touched and lexeme.form == "symbol" and follows.text[0] < FIRST_UNSPACED:
        return follows.text in _POWER_DIGITS and not _goes_on(ahead, at + size + 1)
    if lexeme.tight:
        apart = ahead[at].gap
        return not apart or (lexeme.wary and (follows is None or follows.text in _ENDS))
    if lexeme.wary:
        hyphened = follows is not None and (follows.gap == "-" or (follows.text == "-" and not follows.gap))
        if hyphened or (ahead[at].gap != "-" and follows is not None and follows.text[0].isalnum()):
            return False
    return True


def _goes_on(ahead: list[Token], at: int) -> bool:
    return at < len(ahead) and not ahead[at].gap and ahead[at].text[0].isalnum()


def denominator(words: Lexicon, ahead: list[Token], at: int) -> tuple[str, int] | None:
    """The unit below the line and the token after it: "per second", "/m²", "an hour", "يوميا", "للبرميل"."""
    loose = _adverb(words, ahead, at) or _after_article(words, ahead, at)
    if loose is not None:
        return None if loose[0] in CALENDAR and _is_dated(words, ahead, loose[1]) else loose
    if at < len(ahead) and ahead[at].lower.startswith(words.glued_per or ("\0",)):
        found = _below(words, [*ahead[:at], _unglued(ahead[at]), *ahead[at + 1 :]], at)
        return None if found is not None and found[0] in CALENDAR and _is_dated(words, ahead, found[1]) else found
    for size, phrase in _phrases(ahead, at):
        if phrase in words.per:
            return _below(words, ahead, at + size)
    return None


def _adverb(words: Lexicon, ahead: list[Token], at: int) -> tuple[str, int] | None:
    for size, phrase in _phrases(ahead, at):
        if phrase in words.per_adverbs:
            return words.per_adverbs[phrase], at + size
    return None


def _phrases(ahead: list[Token], at: int) -> tuple[tuple[int, str], ...]:
    """The two tokens at a place and the first of them alone, as keys of phrases with how many tokens each has."""
    if at >= len(ahead):
        return ()
    first = ahead[at].lower
    return ((2, f"{first} {ahead[at + 1].lower}"), (1, first)) if at + 1 < len(ahead) else ((1, first),)


def _after_article(words: Lexicon, ahead: list[Token], at: int) -> tuple[str, int] | None:
    if at >= len(ahead) or ahead[at].lower not in words.articles:
        return None
    below = _below(words, ahead, at + 1)
    return below if below is not None and below[0] in words.article_denominators else None


def _is_dated(words: Lexicon, ahead: list[Token], at: int) -> bool:
    """Whether the word after a unit of time makes it a date: "a year earlier", "في العام الماضي", "في الساعة 10"."""
    return at < len(ahead) and (ahead[at].lower in words.dated_by or ahead[at].text.isdigit())


def _unglued(token: Token) -> Token:
    """للبرميل as البرميل: the preposition is written into the article."""
    return token._replace(text="ا" + token.text[1:], lower="ا" + token.lower[1:])


def _below(words: Lexicon, ahead: list[Token], at: int) -> tuple[str, int] | None:
    found = _power(words, _untied(ahead, at), at, below=True)
    if found is not None and found.lexeme.form.startswith("two"):
        return None  # "559 طنا في شهرين" tells how long it took
    if found is not None:
        return found.unit, found.end
    if at < len(ahead) and ahead[at].lower in words.denominators:
        return words.denominators[ahead[at].lower], at + 1
    return None


def _untied(ahead: list[Token], at: int) -> list[Token]:
    """The tokens with the one below the line taken as touching: "m / s" is as good as "m/s"."""
    return [token._replace(gap="") if index == at else token for index, token in enumerate(ahead)]
