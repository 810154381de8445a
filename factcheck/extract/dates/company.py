"""Whether something of dates stands beside a word or number that is no date by itself, told before anything is parsed."""

from __future__ import annotations

import re

from factcheck.extract.dates.cutting import LONGEST_WORD, phrase, run
from factcheck.extract.dates.tokens import YEAR_DIGITS
from factcheck.extract.dates.words import PIECE, Lexicon

_ALNUM = re.compile(r"[^\W_]+")
_INNER = frozenset(":.")  # what joins digits to a time or a date
_OPENING = frozenset("(-–/'")
_NONE: frozenset[str] = frozenset()


def has_company(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a word or mark of dates stands beside a unit of time, a doubtful name or four digits, which are no date alone.

    Before a unit of time "in the" says nothing.
    """
    found = _ALNUM.match(text, start)
    if found is None:
        return True
    word, end = found.group(), found.end()
    if word.isdigit():
        if len(word) != YEAR_DIGITS or text[end : end + 1] in _INNER:
            return True
    elif word in lexicon.doubtful:
        return not _is_among_words(text, start, end, lexicon)
    elif word not in lexicon.dependent:
        return True
    passed = lexicon.leading if word in lexicon.units else _NONE
    return _known_before(text, start, lexicon, passed) or _known_behind(text, end, lexicon)


def _is_among_words(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a plain word that no date has stands on either side."""
    first = text.rfind(" ", max(0, start - LONGEST_WORD), max(0, start - 1)) + 1
    last = text.find(" ", end + 1, end + LONGEST_WORD)
    if not first or last < 0 or text[start - 1] != " " or text[end] != " ":
        return False
    before, behind = text[first : start - 1], text[end + 1 : last]
    return before.isalpha() and behind.isalpha() and not (lexicon.knows(before) or lexicon.knows(behind))


def _known_before(text: str, start: int, lexicon: Lexicon, passed: frozenset[str]) -> bool:
    """Whether what stands before a place belongs to dates; words that are passed over lead to the one before them."""
    piece, begin = "", start
    while not piece or piece in passed:
        end = begin
        while end and text[end - 1] in " \n":
            end -= 1
        if not end:
            return False
        begin = run(text, 0, end)
        piece = text[begin:end]
        if piece in passed and phrase(text, lexicon.phrases.get(piece, ()), end) is not None:
            break
    return text[begin] in _OPENING or text[begin].isdigit() or lexicon.knows(piece)


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
