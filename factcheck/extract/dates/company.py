"""Whether something of dates stands beside a word or number that is no date by itself, told before anything is parsed."""

from __future__ import annotations

import re

from factcheck.extract.dates.cutting import run
from factcheck.extract.dates.tokens import YEAR_DIGITS
from factcheck.extract.dates.words import PIECE, Lexicon

_ALNUM = re.compile(r"[^\W_]+")
_INNER = frozenset(":.")  # what joins digits to a time or a date
_OPENING = frozenset("(-–/'")


def has_company(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a word or mark of dates stands beside a unit of time or four digits, which are no date alone."""
    found = _ALNUM.match(text, start)
    if found is None:
        return True
    word, end = found.group(), found.end()
    if word.isdigit():
        if len(word) != YEAR_DIGITS or text[end : end + 1] in _INNER:
            return True
    elif word not in lexicon.dependent:
        return True
    return _known_before(text, start, lexicon) or _known_behind(text, end, lexicon)


def _known_before(text: str, start: int, lexicon: Lexicon) -> bool:
    end = start
    while end and text[end - 1] in " \n":
        end -= 1
    if not end:
        return False
    begin = run(text, 0, end)
    return text[begin] in _OPENING or text[begin].isdigit() or lexicon.knows(text[begin:end])


def _known_behind(text: str, end: int, lexicon: Lexicon) -> bool:
    start = end
    while start < len(text) and text[start] in " \n":
        start += 1
    found = PIECE.match(text, start)
    if found is None:
        return False
    piece = found.group()
    if piece.isalpha():
        return lexicon.knows(piece)
    return piece.isdigit() or (piece in "-–/'" and start == end)
