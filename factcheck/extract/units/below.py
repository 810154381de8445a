"""What a text puts below the line right at its start: " per km²" behind a number of people."""

from __future__ import annotations

import re

from factcheck.extract.fold import View, fold_word
from factcheck.extract.units.lexicon import lexicon
from factcheck.extract.units.reading import after, over
from factcheck.locales import Pack

WORD = re.compile(r" ([^\W\d_]+)")


def unit_below(text: str, pack: Pack) -> tuple[str, int] | None:
    """The unit that a text begins by putting below the line, and where that ends: " per km² (" begins with `kilometer ** 2`."""
    view = View(text, pack)
    found = over(view, 0, pack) or _linked(view, pack)
    return None if found is None else (found[0], view.original_end(found[1]))


def _linked(view: View, pack: Pack) -> tuple[str, int] | None:
    """The unit behind a word that puts an area below the line only where people live on it: "في الكيلومتر المربع"."""
    word = WORD.match(view.lower)
    if word is None or word[1] not in map(fold_word, pack.data("units").get("area_links", ())):
        return None
    match = after(view, word.end(), pack)
    return None if match is None else (match.unit, match.end)


def unit_forms(pack: Pack, unit: str) -> tuple[str, ...]:
    """All words and signs by which a pack knows a unit."""
    known = lexicon(pack)
    return tuple(
        phrase for table in (known.words, known.symbols) for phrase, lexeme in table.items() if lexeme.unit == unit
    )
