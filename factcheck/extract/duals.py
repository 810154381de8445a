"""Nouns in the dual: in some languages a noun's form alone says "two" (قتيلين)."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from factcheck.extract.fold import View, fold_word
from factcheck.extract.numerals import Numeral
from factcheck.extract.scan import Words
from factcheck.locales import Pack


@cache
def duals(pack: Pack) -> Words[str]:
    """The nouns of a language whose dual form says "two" without a number word, each with its singular."""
    data = pack.data("counted")
    endings, irregular = data.get("dual_endings", []), data.get("dual_forms", {})
    entries: list[tuple[str, str]] = []
    skipped = {fold_word(word) for item in data.get("not_dual", []) for word in item.split()}
    for singular in (word for item in data.get("duals", []) for word in item.split()):
        stem = singular[:-1] + "ت" if singular.endswith("ة") else singular
        entries += [(form, singular) for form in irregular.get(singular, [stem + ending for ending in endings])]
    return Words([(form, singular) for form, singular in entries if fold_word(form) not in skipped], pack)


def with_duals(view: View, numerals: list[Numeral]) -> list[Numeral]:
    """The numerals of a view with the nouns in the dual among them; after a numeral such a noun is a plural."""
    hits = duals(view.pack).find(view) if "duals" in view.pack.data("counted") else []
    if not hits:
        return numerals
    ends = {numeral.end for numeral in numerals}
    plural = _dual_or_plural(view.pack)
    found = [
        Numeral(hit.start, hit.end, Decimal(2), nature="dual", in_digits=False)
        for hit in hits
        if not hit.prefix.article
        and not (view.lower.endswith(plural, hit.start, hit.end) and {hit.word_start - 1, hit.start} & ends)
    ]
    return sorted([*numerals, *found], key=lambda numeral: numeral.start)


@cache
def _dual_or_plural(pack: Pack) -> tuple[str, ...]:
    """The endings of a dual that are a plural's, too."""
    return tuple(map(fold_word, pack.data("counted").get("dual_or_plural", [])))


def counts_two(word: str, pack: Pack) -> bool:
    """Whether a word is a dual that cannot be a plural."""
    return word in duals(pack).table and not word.endswith(_dual_or_plural(pack))
