"""Multiples in two words: "4.5 times more likely", "three times the limit", "ثلاثة أضعاف"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from factcheck.extract.fold import View, fold_word
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.signs import word_after, word_before
from factcheck.locales import Pack


@dataclass(frozen=True, eq=False)
class Multiples:
    """The words that make a number before them a multiple: some always, some only where a comparison is beside them."""

    words: frozenset[str]
    always: frozenset[str]
    compared: frozenset[str]
    suffixes: frozenset[str]


@cache
def multiples(pack: Pack) -> Multiples:
    """The compiled words of a pack."""
    data = pack.data("numbers").get("multiples", {})
    always = frozenset(map(fold_word, data.get("always", [])))
    compared = frozenset(fold_word(word) for item in data.get("compared", []) for word in item.split())
    suffixes = frozenset(map(fold_word, data.get("suffixes", [])))
    return Multiples(always | frozenset(map(fold_word, data.get("words", []))), always, compared, suffixes)


def is_suffix(view: View, letters: str) -> bool:
    """Whether letters written onto a figure make it a multiple: "a 4.5x increase"."""
    return letters in multiples(view.pack).suffixes


def is_multiple(view: View, numeral: Numeral) -> bool:
    """Whether a number says how many times as much something is; "three times a day" counts."""
    known = multiples(view.pack)
    word = word_after(view.lower, numeral.end)
    if word not in known.words:
        return False
    end = numeral.end + 1 + len(word)
    beside = (word_after(view.lower, end), word_before(view.lower, numeral.lead))
    return word in known.always or not known.compared.isdisjoint(beside)
