"""Signs that book-keepers write: brackets for a minus, and a minus in front of the sign of money."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from factcheck.extract.changes import hedges
from factcheck.extract.fold import View
from factcheck.extract.numbers import signs
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.units.leads import UnitMatch

if TYPE_CHECKING:
    from factcheck.extract.numbers.numeral import Numeral


def accounted(numeral: Numeral, text: str) -> int:
    """Read the brackets of book-keepers, $(4.9) and (2.0)%, as a minus; where the numeral ends."""
    start = numeral.start
    sign = text[max(0, start - 3) : start - 1].rstrip(" ")[-1:]
    if (sign and unicodedata.category(sign) == "Sc") or text.startswith(")%", numeral.end):
        signs.negate(numeral)
        numeral.start, numeral.end = start - 1, numeral.end + 1
    return numeral.end


def signed(view: View, numeral: Numeral, lead: UnitMatch) -> UnitMatch:
    """The sign of money before a numeral with the minus before it taken in: -$150, "a result of ($2.3 million)".

    Brackets are a minus only where a verb or preposition before them asks for a sum; elsewhere they are only brackets.
    """
    text, start = view.text, lead.start
    before = text[start - 1 : start] if start else ""
    if before == "-" and (start == 1 or text[start - 2] in signs.BEFORE_SIGN):
        signs.negate(numeral)
        return lead._replace(start=start - 1)
    if before == "(" and text[numeral.end : numeral.end + 1] == ")":
        word = signs.word_before(view.lower, start - 1)
        if word and word in lexicon(view.pack).accounts_after:
            signs.negate(numeral)
            return lead._replace(start=start - 1)
    return lead


def spaced(view: View, numeral: Numeral) -> None:
    """Take in a minus that a space parts from its figure, where a word before it asks for one: "at - 20 degrees"."""
    start, text = numeral.start, view.text
    if text[start - 3 : start] != " - " or not numeral.in_digits or (numeral.value or 0) <= 0:
        return
    word, words = signs.word_before(view.lower, start - 2), lexicon(view.pack).minus_after
    if word and word in words:
        signs.negate(numeral)
        numeral.start = start - 2


def is_below(view: View, numeral: Numeral) -> bool:
    """Whether a word for minus, and no longer word, phrase or hedge that ends like it ("plus or minus", "al menos 20"), stands there."""
    known = lexicon(view.pack)
    if signs.word_before(view.lower, numeral.lead) not in known.negative:
        return False
    margin = bool(known.margins) and view.lower.endswith(known.margins, 0, numeral.lead)
    return not margin and hedges.before(view, numeral.lead) is None
