"""The word for one behind what it counts: in some languages it follows its noun as an adjective does (شخص واحد)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extract.fold import View, fold_word
from factcheck.extract.numbers.duals import singulars
from factcheck.extract.numbers.signs import word_before
from factcheck.extract.scan import prefixes
from factcheck.extract.things.nouns import is_stop, nouns
from factcheck.extract.units import reading as units
from factcheck.extract.units.reading import UnitMatch
from factcheck.locales import Pack

if TYPE_CHECKING:
    from factcheck.extract.numbers.numeral import Numeral

MOST_WORDS = 3  # of a unit, or of a noun with its adjectives
LONGEST_GLUED = 2  # letters of what may be glued before a noun that has no article


class Noun(NamedTuple):
    """What is counted: where it begins with what is glued before it, the spans of its words, and the unit that it is."""

    lead: int
    words: tuple[tuple[int, int], ...]
    unit: UnitMatch | None


class _Words(NamedTuple):
    ones: frozenset[str]
    no_count: frozenset[str]
    glued: tuple[str, ...]
    singulars: frozenset[str]


@cache
def _words(pack: Pack) -> _Words:
    data = pack.data("numbers").get("one_behind", {})
    bare = {each for each, prefix in prefixes(pack).items() if not prefix.article and len(each) <= LONGEST_GLUED}
    return _Words(
        frozenset(map(fold_word, data.get("ones", ()))),
        frozenset(map(fold_word, data.get("no_count", ()))),
        tuple(sorted(bare - {""}, key=len)),
        frozenset(each + ending for each in singulars(pack) for ending in ("", *data.get("endings", ()))),
    )


def counted(view: View, numeral: Numeral, floor: int) -> Noun | None:
    """The noun before a word for one that counts it, not before `floor`; None where there is none or it says something else.

    The longest unit goes before a noun ("percentage point" before "point"); a turn of phrase ("من جانب واحد", from one
    side only) counts nothing.
    """
    words = _words(view.pack)
    if view.lower[numeral.start : numeral.end] not in words.ones:
        return None
    place, found = numeral.start, None
    spans: tuple[tuple[int, int], ...] = ()
    for _ in range(MOST_WORDS):
        word = word_before(view.lower, place)
        end, place = place - 1, place - len(word) - 1
        if not word or place < floor or is_stop(word, nouns(view.pack)):
            break
        for glued in filter(word.startswith, ("", *words.glued)):
            start, bare = place + len(glued), word[len(glued) :]
            if not spans and bare in words.no_count:
                return None
            match = units.after(view, start, view.pack)
            if match is not None and match.end == numeral.start - 1:
                found = Noun(place, ((start, match.end),), match)
            elif found is None and bare in words.singulars:
                found = Noun(place, ((start, end), *spans), None)
        spans = ((place, end), *spans)
    return found
