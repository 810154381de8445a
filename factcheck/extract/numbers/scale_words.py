"""Scale words that stand apart from what they scale: behind brackets ("$(2.0) million"), with a full stop ("3 Mio. Euro").

And those that are a dual ("ألفا دونم").
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.extract.fold import View
from factcheck.extract.numbers import signs
from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.numbers.lexicon import Entry, Lexicon, lexicon
from factcheck.extract.numbers.state import ONE, Token
from factcheck.extract.scan import NOTHING, Hit
from factcheck.extract.things.nouns import is_stop, nouns

if TYPE_CHECKING:
    from factcheck.extract.numbers.numeral import Numeral

NONE = Decimal(0)
NEGATING = "brackets_negate"
LONGEST_SHORT = 8  # code points in which a short scale word stands


def behind_brackets(view: View, numeral: Numeral, following: Hit[tuple[Entry, ...]]) -> bool:
    """Give a figure in brackets the scale word behind them; whether one stood there.

    Book-keepers write $(2.0) million for a loss, and leave the sign of money out; elsewhere the brackets only set a
    figure apart: (60) مليون.
    """
    text = view.text
    open_bracket = text[numeral.end : numeral.end + 1] == ")" and text[numeral.start - 1 : numeral.start] == "("
    end = numeral.end + 1 if open_bracket else numeral.end
    if text[end - 1] != ")" or numeral.scale != 1 or following.prefix != NOTHING or text[end : following.start] != " ":
        return False
    scale = next((entry.value for entry in following.payload if entry.trait == "scale"), None)
    if scale is None or numeral.value is None or not numeral.in_digits:
        return False
    signs.rescale(numeral, scale)
    if open_bracket:
        numeral.start -= 1
        if NEGATING in lexicon(view.pack).traits:
            signs.negate(numeral)
    numeral.end = following.end
    return True


def with_full_stop(view: View, numeral: Numeral, dotted: frozenset[str]) -> None:
    """Take in the full stop of a short scale word behind which the text goes on: "412,6 Mio. Euro"."""
    end = numeral.end
    short = view.lower[max(0, end - LONGEST_SHORT) : end].rpartition(" ")[2]
    if short in dotted and view.text.startswith(". ", end):
        numeral.end = end + 1


def continued(numeral: Numeral, following: Numeral) -> bool:
    """Add a figure that is written onto a scale word: 1万2000, 1만2000; whether one is."""
    value = following.value
    if following.start != numeral.end or numeral.value is None or value is None:
        return False
    if not 0 <= value < numeral.scale or following.readings:
        return False
    numeral.value, numeral.step = EXACT.add(numeral.value, value), following.step
    numeral.scale, numeral.end = following.step if following.step > 1 else ONE, following.end
    return True


def doubled(view: View, end: int, last: Token, words: Lexicon) -> Decimal:
    """What the last word of a number adds where it is a dual in the construct state, since a noun follows: ألفا دونم.

    "مليون وألفا دونم" is a million and two thousand: only the word's own value doubles.
    """
    value = next((entry.value for entry in last.entries if entry.dual_alone), NONE)
    word = signs.word_after(view.lower, end) if value else ""
    follows = word and word not in words.words.table and word[:1] not in words.connectors
    return value if follows and not is_stop(word, nouns(view.pack)) else NONE
