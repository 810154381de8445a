"""Units in scripts that put no space behind a word: "856メートルである", "3公里的", "12킬로미터를"."""

from __future__ import annotations

from factcheck.extract.units.leads import UnitMatch
from factcheck.extract.units.lexicon import Lexicon

KATAKANA = ("\u30a1", "\u30fc")  # its words are loans, which go on as long as it does: マイルストーン
SHORTEST = 2  # a single sign also begins other words: 米国, 3分の1


def cut_off(words: Lexicon, lower: str, start: int) -> UnitMatch | None:
    """The unit with which a run of letters begins, where particles or other words are written right behind it."""
    for size in range(len(lower) - 1, SHORTEST - 1, -1):
        lexeme = words.words.get(lower[:size])
        if lexeme is None or not lexeme.unit or (_is_katakana(lower[size - 1]) and _is_katakana(lower[size])):
            continue
        return UnitMatch(start, start + size, lexeme.unit, lexeme.kind, lexeme.senses, lexeme.scale, lexeme.form)
    return None


def _is_katakana(char: str) -> bool:
    return KATAKANA[0] <= char <= KATAKANA[1]
