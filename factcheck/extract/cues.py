"""The cues of a text: the words of a language that tie figures to each other ("of which", "respectively").

A pack lists them by name in `cues.yaml`; a check asks for the names that it knows. Cues are looked up
only when a check asks, since extraction itself does without them.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from factcheck.extract.fold import View, view_of
from factcheck.extract.scan import Words
from factcheck.locales import Pack
from factcheck.model import Document

PLACE = itemgetter(1, 2)


class Cue(NamedTuple):
    """A cue that stands in a document: its name in `cues.yaml` and its place in code points of the original."""

    name: str
    start: int
    end: int


def find_cues(document: Document, pack: Pack, *, section: str = "cues") -> tuple[Cue, ...]:
    """The cues of a document in order of place; a phrase that is listed under two names gives two cues.

    `section` is the part of the pack that lists them.
    """
    return _cues(view_of(document.prose, pack), section)


def cues_in(text: str, pack: Pack, *, section: str = "cues") -> tuple[Cue, ...]:
    """The cues of a text of its own, such as a table's heading."""
    return _cues(View(text, pack), section)


def _cues(view: View, section: str) -> tuple[Cue, ...]:
    pack = view.pack
    original, end_of, lower = view.original, view.original_end, _on_one_line(view)
    spans = [each for family in _families(pack, section) for each in family.spans(lower)]
    spans.sort(key=PLACE)  # stable: of cues at one place the first family's come first
    if view.is_even:
        return tuple([Cue(name, start, end) for names, start, end in spans for name in names])
    return tuple([Cue(name, original(start), end_of(end)) for names, start, end in spans for name in names])


class Cues:
    """The cues of one document by their names; a family of them is sought when one of its names is first asked for.

    Checks ask at every figure, and most names stand nowhere in most texts: what is not there must cost next to nothing.
    """

    def __init__(self, document: Document, pack: Pack, *, section: str = "cues") -> None:
        self._view = view_of(document.prose, pack)
        self._families = _families(pack, section)
        self._order = _order(pack, section)
        self._places: dict[int, Mapping[str, list[tuple[int, int]]]] = {}
        self._of_name: dict[str, list[Cue]] = {}
        self._named: dict[tuple[str, ...], tuple[list[int], list[Cue]]] = {}

    def between(self, start: int, end: int, names: tuple[str, ...]) -> tuple[Cue, ...]:
        """The cues of some names that lie wholly in a stretch of the text, in order of place."""
        found = self._named.get(names)
        if found is None:
            cues = self._gathered(names)
            found = self._named[names] = [each.start for each in cues], cues
        starts, cues = found
        if not starts:
            return ()
        low = bisect.bisect_left(starts, start)
        if low == len(starts) or starts[low] >= end:
            return ()
        return tuple([each for each in cues[low : bisect.bisect_left(starts, end, low)] if each.end <= end])

    def _gathered(self, names: tuple[str, ...]) -> list[Cue]:
        """The cues of some names; of those at one place, that of the first family comes first."""
        known = sorted({each for each in names if each in self._order}, key=self._order.__getitem__)
        found = [each for each in map(self._cues, known) if each]
        if len(found) < 2:
            return found[0] if found else []
        return sorted(chain.from_iterable(found), key=PLACE)

    def _cues(self, name: str) -> list[Cue]:
        """The cues of one name, in order of place."""
        found = self._of_name.get(name)
        if found is None:
            view, places = self._view, self._of_family(self._order[name][0]).get(name, ())
            if not view.is_even:
                original, end_of = view.original, view.original_end
                places = [(original(start), end_of(end)) for start, end in places]
            # Made without a look at each field's name: there are hundreds of them in a page.
            found = self._of_name[name] = [tuple.__new__(Cue, (name, start, end)) for start, end in places]
        return found

    def _of_family(self, number: int) -> Mapping[str, list[tuple[int, int]]]:
        """Where the cues of a family stand, by their names, in folded offsets."""
        found = self._places.get(number)
        if found is None:
            gathered = defaultdict(list)
            for names, start, end in self._families[number].spans(_on_one_line(self._view)):
                for name in names:
                    gathered[name].append((start, end))
            found = self._places[number] = gathered
        return found


def _on_one_line(view: View) -> str:
    """The folded text with its line breaks as spaces, so that a phrase may be broken over two lines."""
    return view.lower.replace("\n", " ")


@cache
def _order(pack: Pack, section: str) -> dict[str, tuple[int, int]]:
    """The family of each name, and its place among all names."""
    names = [(name, number) for number, family in enumerate(pack.families(section)) for name in family]
    return {name: (number, at) for at, (name, number) in enumerate(names)}


@cache
def _families(pack: Pack, section: str) -> tuple[Words[str], ...]:
    """The words of each family of cues: a long phrase of one ("fell to") hides no short one of another ("fell")."""
    pack.merged(section)  # raises where two families define the same name
    return tuple(Words(_entries(family), pack) for family in pack.families(section))


def _entries(family: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    for name, phrases in family.items():
        for phrase in phrases:
            yield phrase, name
