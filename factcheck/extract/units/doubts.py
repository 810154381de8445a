"""When a unit's symbol beside a number is none: inside a code or a link, part of a name, an ordinal."""

from __future__ import annotations

import re

from factcheck.extract.scan import prefixes
from factcheck.extract.units.grammar import Found
from factcheck.extract.units.lexicon import Lexicon, Token

_SYMBOL = "symbol"
# A number glued to a letter before it: part of a code, a link or a file name.
_IN_A_CODE = re.compile(r"[A-Za-z_][\d.,]+\Z")
# A number that is part of a name: after a letter and a hyphen, or after a capitalised word ("LOT 10A", "Boeing 777F").
_LABEL = re.compile(r"(?:[^\W\d_]-|(?<=[a-z,;)] )[A-Z][a-z]{2,} |\b[A-Z]{2,} )[\d.,]+\Z")
_YEAR = re.compile(r"(?<![\d.,])[12]\d{3}\Z")
_WORD_BEFORE = re.compile(r"([^\W\d_]+) [\d.,]+\Z")
_TENTH = re.compile(r"(?<!\d)\d{1,3}\.\d\Z")
_RACES = frozenset(
    ("50", "60", "100", "110", "200", "400", "800", "1,500", "1500", "3,000", "3000", "5,000", "5000", "10,000")
)
_NUMBER = re.compile(r"[\d.,]*\d\Z")


def is_doubtful(words: Lexicon, ahead: list[Token], found: Found, lead: str) -> bool:
    """Whether a unit that was found is none, by the text before it (`lead`) and the tokens around it."""
    first, lexeme = ahead[0], found.lexeme
    if lexeme.form != _SYMBOL:
        if found.end == 1 and first.lower in words.large_only:
            return not _is_large(words, lead)
        if found.end == 1 and first.lower in words.loose_words:
            return _YEAR.search(lead) is not None or (not first.gap and not _is_measured(words, lead))
        return found.end == 1 and first.lower in words.guarded and (_is_ordinal(first, lead) or _is_tied(ahead))
    if lexeme.kind == "percent":
        return False
    if first.text == "pm":
        return _TENTH.search(lead) is None  # "at 5pm"
    if len(first.text) > 1 or not first.text.isalpha() or found.end != 1:
        return lexeme.kind != "money" and _IN_A_CODE.search(lead) is not None
    return _IN_A_CODE.search(lead) is not None or _is_no_letter_unit(words, ahead, lead)


def _is_measured(words: Lexicon, lead: str) -> bool:
    """Whether the word before a number says that it measures: "عرضه 12م"."""
    found = _WORD_BEFORE.search(lead)
    if found is None:
        return False
    word = found[1]
    return word in words.measured_by or (word[:1] in prefixes(words.pack) and word[1:] in words.measured_by)


def _is_tied(ahead: list[Token]) -> bool:
    """Whether a hyphen ties the next word to the first: "second-prize"."""
    return len(ahead) > 1 and ahead[1].gap == "-"


def _is_ordinal(word: Token, lead: str) -> bool:
    """A singular after a number in digits that is no one: "2026 second quarter"."""
    return word.gap != "-" and lead[-1:].isdigit() and _number(lead) != "1"


def _is_large(words: Lexicon, lead: str) -> bool:
    """Whether a figure has three digits or a scale word: "800 won", but "of these, 3 won"."""
    return len(_number(lead)) > 2 or lead.rstrip(" -").rpartition(" ")[2].lower() in words.money_scales


def _is_no_letter_unit(words: Lexicon, ahead: list[Token], lead: str) -> bool:
    """A lone letter after a number that means something else: "14C/", "777F", "the 70s", "1080p", "4K screen", "4401 W 8th Street"."""
    letter = ahead[0]
    follows = ahead[1] if len(ahead) > 1 else None
    if follows is not None and follows.text == "/" and not follows.gap:
        return not (letter.text.islower() and len(ahead) > 2 and ahead[2].text[:1].isdigit())  # "34 m/112 ft"
    if letter.text.isupper() and follows is not None and (follows.gap == "-" or (letter.gap and _names(follows))):
        return True
    if letter.text == "K" and not letter.gap and follows is not None and follows.text.isalpha():
        return True  # "a 4K screen"
    number = _number(lead)
    if not number:
        return True  # a letter after a number in words: "six A"
    if letter.text == "s" and number.endswith("0") and "." not in number:
        return True
    if letter.text == "m" and number in _RACES:
        return False  # "an Olympic 100m title"
    return number in words.unpriced.get(letter.text, ()) or _LABEL.search(lead) is not None


def _names(follows: Token) -> bool:
    """Whether a word makes the letter before it part of a name or address: "4401 W 8th Street", "5100 W Sublett Road"."""
    return follows.text.isdigit() or (len(follows.text) > 1 and follows.text.istitle())


def _number(lead: str) -> str:
    found = _NUMBER.search(lead)
    return found.group() if found is not None else ""
