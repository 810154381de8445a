"""Letters written onto a figure: the ending of an ordinal (21st), the sign of a multiple (15x), a part of a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extract.fold import View
from factcheck.extract.names import numbered
from factcheck.extract.numbers import multiples, signs
from factcheck.extract.numbers.lexicon import lexicon

if TYPE_CHECKING:
    from factcheck.extract.mentions import Mention

_SUFFIX = re.compile(r"[^\W\d_]{1,40}")


def take(view: View, out: Mention) -> bool:
    """The ordinal ending of a figure (21st); False where other letters are glued to it."""
    numeral = out.numeral
    if numeral.nature == "ordinal":
        out.kind = "ordinal"
        return True
    if numeral.glued and numbered.is_definite(view, numeral) and numbered.is_nth(view, numeral):
        out.kind, numeral.nature = "ordinal", "ordinal"
        return True
    found = _SUFFIX.match(view.lower, numeral.end) if numeral.in_digits else None
    if found is None:
        return True
    if found.group() in lexicon(view.pack).ordinal_endings:
        if view.text[found.start()].isupper() and signs.word_after(view.text, found.end())[:1].islower():
            return False  # "235TH rigs": a measure that no pack knows
        out.kind, out.end = "ordinal", found.end()
        numeral.end, numeral.nature = found.end(), "ordinal"
        return True
    if multiples.is_suffix(view, found.group()) and not _goes_on(view, numeral.start, found.end()):
        out.end = numeral.end = found.end()
        numeral.nature = "multiple"
        return True
    return not found.group().isascii()


def _goes_on(view: View, start: int, end: int) -> bool:
    """Whether a letter behind a figure goes on (4x4), or ends a name that is written large: "the Birdie 3X"."""
    if view.text[end : end + 1].isalnum():
        return True
    word = signs.word_before(view.text, start) if view.text[end - 1].isupper() else ""
    return word[:1].isupper() and not word.isupper()
