"""Nouns in the dual: in some languages a noun's form alone says "two" (قتيلين, حافلتا ركاب)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.extract.fold import View, fold_word
from factcheck.extract.scan import Hit, Words
from factcheck.extract.things.nouns import WORD, is_stop, nouns
from factcheck.locales import Pack

if TYPE_CHECKING:
    from factcheck.extract.numbers.numeral import Numeral

FREE, CONSTRUCT, DOUBTFUL = "free", "construct", "doubtful"


class Dual(NamedTuple):
    """What a dual form says: the singular of its noun, and whether another noun must follow it."""

    singular: str
    state: str = FREE


@cache
def duals(pack: Pack) -> Words[Dual]:
    """The nouns of a language whose dual form says "two" without a number word."""
    data = pack.data("duals")
    return Words(_entries(data) if data else (), pack)


@cache
def singulars(pack: Pack) -> frozenset[str]:
    """The singulars of these nouns, folded."""
    data = pack.data("duals")
    sections = (data.get(section, ()) for section in ("both", "nominative", "oblique"))
    return frozenset(fold_word(word) for section in sections for item in section for word in item.split())


def _entries(data: dict[str, Any]) -> Iterator[tuple[str, Dual]]:
    irregular = data["forms"]
    for section, endings in (
        ("both", data["endings"]),
        ("nominative", data["endings"][:1]),
        ("oblique", data["endings"][1:]),
    ):
        for singular in (word for item in data[section] for word in item.split()):
            if singular in irregular:
                yield from ((form, Dual(singular)) for form in irregular[singular])
                continue
            stem = singular[:-1] + data["stems"].get(singular[-1], singular[-1])
            yield from ((stem + ending, Dual(singular)) for ending in endings)
            if singular[-1] in data["construct_of"]:
                yield from ((stem + ending, Dual(singular, CONSTRUCT)) for ending in data["construct"])
                yield from ((stem + ending, Dual(singular, DOUBTFUL)) for ending in data["construct_or_mine"])


def with_duals(view: View, numerals: list[Numeral]) -> list[Numeral]:
    """The numerals of a view with the nouns in the dual among them."""
    from factcheck.extract.numbers.numeral import Numeral  # numerals need counted things, which need the duals

    hits = duals(view.pack).find(view) if view.pack.data("duals") else []
    if not hits:
        return numerals
    ends = {numeral.end for numeral in numerals}
    found: list[Numeral] = []
    for hit in hits:
        if _counts(view, hit, ends, found[-1].end if found else None):
            found.append(Numeral(hit.start, hit.end, Decimal(2), nature="dual", in_digits=False))
            if hit.word_start != hit.start:
                found[-1].word_start = hit.word_start
    return sorted([*numerals, *found], key=lambda numeral: numeral.start)


def _counts(view: View, hit: Hit[tuple[Dual, ...]], ends: set[int], last: int | None) -> bool:
    """Whether a dual form is a figure of its own: it has no article, and is no plural after a numeral."""
    if hit.prefix.article:
        return False
    if {hit.word_start - 1, hit.start} & ends and view.lower.endswith(_oblique(view.pack), hit.start, hit.end):
        return False  # a plural
    if hit.word_start - 1 == last and not hit.prefix.conjunction:
        return False  # an adjective of the dual before it
    state = hit.payload[0].state
    return state == FREE or _noun_follows(view, hit.end, doubtful=state == DOUBTFUL)


@cache
def _oblique(pack: Pack) -> tuple[str, ...]:
    """The endings of a dual that are a plural's, too."""
    return tuple(map(fold_word, pack.data("duals")["endings"][1:]))


def _noun_follows(view: View, offset: int, *, doubtful: bool) -> bool:
    """Whether a noun follows a dual that has lost its last letter; an indefinite one where the form is doubtful."""
    known = nouns(view.pack)
    word = WORD.match(view.lower, offset + 1) if view.lower[offset : offset + 1] == " " else None
    if word is None or is_stop(word.group(), known) or word.group().startswith(known.prepositions):
        return False
    if not doubtful:
        return True
    from factcheck.extract.things.agreement import shapes

    if word.group().startswith(known.articles):
        return False
    of = shapes(view.pack)
    named = word.group() in of.whole or of.nouns.fullmatch(word.group()) is not None
    return named or not word.group().startswith(known.verb_beginnings)


def singular(word: str, pack: Pack) -> str:
    """The singular of a folded dual."""
    return duals(pack).table[word][0].singular


def counts_two(word: str, pack: Pack) -> bool:
    """Whether a word is a dual that needs no noun after it."""
    return any(each.state == FREE for each in duals(pack).table.get(word, ()))
