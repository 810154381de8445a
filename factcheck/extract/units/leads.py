"""The currency sign, code or percent sign that stands before a number."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.extract.fold import View
from factcheck.extract.units.lexicon import Lexeme, Lexicon, Token, lexicon, tokens
from factcheck.locales import ROOT, Pack
from factcheck.locales import pack as root_pack

LOOK_BACK = 28
MOST_LEADING = 4
_SUM = re.compile(r"\d{1,3}(?:,\d{3})+(?![^\W_])|\d[\d.,]*(?:[-–]\d[\d.,]*)?\s?([^\W\d_]{1,20})")
_SCALES = ("m", "mn", "bn")
_WIDE_GAP = re.compile(r"[ \t]{3,}")  # one space more than a token may have before it


class UnitMatch(NamedTuple):
    """A unit phrase in folded offsets. `senses` are all readings of an ambiguous unit, `unit` first; `scale` is a
    factor that the phrase itself holds ("bcm"), `form` its grammatical form or "symbol"."""

    start: int
    end: int
    unit: str
    kind: str
    senses: tuple[str, ...] = ()
    scale: Decimal | None = None
    form: str = ""


def before(view: View, pos: int, pack: Pack) -> UnitMatch | None:
    """The currency sign, code or percent sign that stands before a folded offset and belongs to the number there."""
    text, words = view.text, lexicon(pack)
    end = pos
    while end > 0 and text[end - 1] in " \t" and pos - end < 2:
        end -= 1
    stop = end - 1 if text[end - 1 : end] == "." and text[end - 2 : end - 1].isalpha() else end
    low = max(0, stop - LOOK_BACK)
    first = text.rfind(" ", low, stop) + 1
    last = text[first:stop] if first else ""  # where no space stands near, never the text from its beginning
    if not last.isalpha():
        first = _word_start(text, low, stop)
        last = text[first:stop]
    if last == "%":
        behind = text[low : stop - 1][-1:]
        own = stop == pos and (not behind or not behind.isascii() or behind in " \t\n(\"'[")
        return UnitMatch(stop - 1, stop, "percent", "percent", form="symbol") if own else None
    if last in _sum_signs() and (stop < pos or not _is_sum(view, pos, words)):
        return None
    previous = words.last_leading.get(last.lower())
    if previous is None:
        lexeme = None if last.islower() else words.scaled(last)
        return None if lexeme is None else leading(lexeme, first, end)
    if _is_alone(text, low, first, previous):
        lexeme = words.leading.get(last) or words.leading.get(last.lower())
        own = lexeme is not None and _leads(text, [Token(last, last, first, stop, _gap(text, first))], pos)
        return leading(lexeme, first, end) if own and lexeme is not None else None
    parts = tokens(text, view.lower, _line_start(text, low, stop), LOOK_BACK, stop)
    for size in range(min(MOST_LEADING, len(parts)), 0, -1):
        part = parts[-size:]
        lexeme = words.leading.get(" ".join([each.text for each in part]))
        lexeme = lexeme or words.leading.get(" ".join([each.lower for each in part]))
        if lexeme is not None and _leads(text, part, pos) and _tied(words, part):
            return leading(lexeme, part[0].start, end)
    return None


@cache
def _sum_signs() -> frozenset[str]:
    """The signs that are a letter of names as well, so that only a sum behind them tells that they are money."""
    return frozenset(root_pack(ROOT).data("currencies")["sum_signs"])


def _is_sum(view: View, pos: int, words: Lexicon) -> bool:
    """Whether the figure at a place is written as sums are: "R140,000", "R2.5 million"."""
    sum_of = _SUM.match(view.lower, pos)
    scale = sum_of[1] or "" if sum_of is not None else "k"  # "Y2K" is no sum
    return not scale or scale in _SCALES or (len(scale) > 1 and scale in words.money_scales)


def _is_alone(text: str, low: int, first: int, previous: set[str]) -> bool:
    """Whether what stands before the last word of a sign surely is no part of it, so that it need not be cut into words."""
    before = text[low:first]
    word = before.rstrip(" -.")
    word = word[word.rfind(" ") + 1 :]
    if not word.isalpha():
        last = len(word)
        while last and word[last - 1].isalpha():
            last -= 1
        word = word[min(last, len(word) - 1) :] if word else ""
    return word.lower() not in previous and before.isprintable() and "_" not in before


def _gap(text: str, start: int) -> str:
    return " " if text[start - 1 : start] == " " else ""


def _word_start(text: str, low: int, stop: int) -> int:
    """Where the word or sign that ends at a place begins, no space before it."""
    start = stop - 1
    while start > low and text[start].isalpha() and text[start - 1].isalpha():
        start -= 1
    return max(start, low)


def leading(lexeme: Lexeme, start: int, end: int) -> UnitMatch:
    """The match of a sign or code that stands for itself."""
    return UnitMatch(start, end, lexeme.unit, lexeme.kind, lexeme.senses, lexeme.scale, "symbol")


def _line_start(text: str, low: int, end: int) -> int:
    """Where the words before a sign begin: at their line, or behind a gap wider than the lexer passes over."""
    wide = max((gap.end() for gap in _WIDE_GAP.finditer(text, low, end)), default=0)
    start = max(text.rfind("\n", low, end) + 1 or low, wide)
    while start > 0 and start < end and text[start - 1].isalnum() and text[start].isalnum():
        start += 1  # never begin in the middle of a word
    return start


def _leads(text: str, part: list[Token], pos: int) -> bool:
    """Whether a sign before a number belongs to it, not to a number before the sign ("5$ 10")."""
    start = part[0].start
    previous = text[start - 1] if start and not part[0].gap else ""
    if part[0].text[0].isalpha():
        return not previous.isalnum()
    return not (previous.isdigit() and part[-1].end < pos)


def _tied(words: Lexicon, part: list[Token]) -> bool:
    """Whether the parts of a sign belong together: "A$5" does, "A $5 note" does not."""
    letter = len(part) > 1 and len(part[0].text) == 1
    return not letter or not part[1].gap or " ".join(each.text for each in part) in words.spaced_signs
