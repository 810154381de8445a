"""Scale words that stand apart from what they scale: behind brackets ("$(2.0) million"), and as a dual ("ألفا دونم")."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.extract import signs
from factcheck.extract.fold import View
from factcheck.extract.lexicon import Entry, Lexicon
from factcheck.extract.nouns import is_stop, nouns
from factcheck.extract.scan import NOTHING, Hit
from factcheck.extract.state import Token

if TYPE_CHECKING:
    from factcheck.extract.numerals import Numeral

NONE = Decimal(0)


def behind_brackets(view: View, numeral: Numeral, following: Hit[tuple[Entry, ...]]) -> bool:
    """Give a figure in the brackets of book-keepers the scale word behind them; whether one stood there."""
    if view.text[numeral.end - 1] != ")" or numeral.scale != 1:
        return False
    scale = next((entry.value for entry in following.payload if entry.trait == "scale"), None)
    if scale is None or following.prefix != NOTHING or view.text[numeral.end : following.start] != " ":
        return False
    signs.rescale(numeral, scale)
    numeral.end = following.end
    return True


def doubled(view: View, end: int, last: Token, words: Lexicon) -> Decimal:
    """What the last word of a number adds where it is a dual in the construct state, since a noun follows: ألفا دونم.

    "مليون وألفا دونم" is a million and two thousand: only the word's own value doubles.
    """
    value = next((entry.value for entry in last.entries if entry.dual_alone), NONE)
    word = signs.word_after(view.lower, end) if value else ""
    follows = word and word not in words.words.table and word[:1] not in words.connectors
    return value if follows and not is_stop(word, nouns(view.pack)) else NONE
