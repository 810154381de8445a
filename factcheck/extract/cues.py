"""The cues of a text: the words of a language that tie figures to each other ("of which", "respectively").

A pack lists them by name in `cues.yaml`; a check asks for the names that it knows. Cues are looked up
only when a check asks, since extraction itself does without them.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from factcheck.extract.fold import View, fold_word, view_of
from factcheck.extract.scan import CONJUNCTION, Words, prefixes
from factcheck.locales import Pack
from factcheck.model import Document

PLACE = itemgetter(1, 2)
Place = tuple[int, int]


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
    So the places of the phrases that were met are kept by name, and cues are made of those alone whose names are asked for.
    """

    def __init__(self, document: Document, pack: Pack, *, section: str = "cues") -> None:
        self._view = view_of(document.prose, pack)
        self._text = ""
        self._index = _index(pack, section)
        self._met: dict[int, Mapping[str, list[list[Place]]]] = {}
        self._made: dict[str, list[Cue]] = {}
        self._named: dict[tuple[str, ...], tuple[list[int], list[Cue]]] = {}

    def between(self, start: int, end: int, *names: str) -> tuple[Cue, ...]:
        """The cues of some names that lie wholly in a stretch of the text, in order of place."""
        found = self._named.get(names)
        if found is None:
            cues = self._gathered(names)
            found = self._named[names] = [each[1] for each in cues], cues
        starts, cues = found
        if not starts:
            return ()
        low = bisect.bisect_left(starts, start)
        if low == len(starts) or starts[low] >= end:
            return ()
        high = bisect.bisect_left(starts, end, low)
        if high - low == 1:  # as in most stretches that have any
            return (cues[low],) if cues[low][2] <= end else ()
        return tuple([each for each in cues[low:high] if each[2] <= end])

    def has(self, names: tuple[str, ...]) -> bool:
        """Whether a cue of some names stands anywhere in the text."""
        found = self._named.get(names)
        if found is not None:
            return bool(found[0])
        return any(not self._of_family(family).keys().isdisjoint(own) for family, own in self._index.known[names])

    def _gathered(self, names: tuple[str, ...]) -> list[Cue]:
        """The cues of some names; of those at one place, that of the first family comes first."""
        found = []
        for family, own in self._index.known[names]:
            places = self._of_family(family)
            found += [self._cues(name, places[name]) for name in own if name in places]
        if len(found) < 2:
            return found[0] if found else []
        return sorted(chain.from_iterable(found), key=PLACE)

    def _cues(self, name: str, met: Sequence[list[Place]]) -> list[Cue]:
        """The cues of a name, in order of place; `met` are the places of each of its phrases."""
        found = self._made.get(name)
        if found is None:
            places = met[0] if len(met) == 1 else sorted(chain.from_iterable(met))
            if not self._view.is_even:
                places = self._view.spans(places)
            # Made without a look at each field's name: there are hundreds of them in a page.
            found = self._made[name] = [tuple.__new__(Cue, (name, start, end)) for start, end in places]
        return found

    def _of_family(self, number: int) -> Mapping[str, list[list[Place]]]:
        """Where the phrases of a family stand, by the names that they bear, in folded offsets."""
        found = self._met.get(number)
        if found is None:
            family = self._index.families[number]
            payloads, found = family.payloads, {}
            self._text = self._text or _on_one_line(self._view)
            for phrase, places in family.places(self._text).items():
                for name in payloads[phrase]:
                    if name in found:
                        found[name].append(places)
                    else:
                        found[name] = [places]
            self._met[number] = found
        return found


class _Index:
    """The families of cues of a pack, and which of some names are among them."""

    def __init__(self, families: Sequence[Words[str]], names: Sequence[Mapping[str, object]]) -> None:
        self.families = families
        self.known = _Known(names)


class _Known(dict[tuple[str, ...], tuple[tuple[int, tuple[str, ...]], ...]]):
    """Those of some names that a pack has words for, by family, all in the order in which the pack lists them."""

    def __init__(self, names: Sequence[Mapping[str, object]]) -> None:
        super().__init__()
        self._names = names

    def __missing__(self, names: tuple[str, ...]) -> tuple[tuple[int, tuple[str, ...]], ...]:
        wanted = frozenset(names)
        own = (tuple([each for each in family if each in wanted]) for family in self._names)
        found = self[names] = tuple([(number, each) for number, each in enumerate(own) if each])
        return found


@cache
def _index(pack: Pack, section: str) -> _Index:
    return _Index(_families(pack, section), pack.families(section))


def _on_one_line(view: View) -> str:
    """The folded text with its line breaks as spaces, so that a phrase may be broken over two lines."""
    return view.lower.replace("\n", " ")


@cache
def _families(pack: Pack, section: str) -> tuple[Words[str], ...]:
    """The words of each family of cues: a long phrase of one ("fell to") hides no short one of another ("fell")."""
    pack.merged(section)  # raises where two families define the same name
    glued = tuple(text for text, prefix in prefixes(pack).items() if prefix == CONJUNCTION)
    return tuple(Words(_entries(family, glued), pack) for family in pack.families(section))


def _entries(family: Mapping[str, Sequence[str]], glued: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The phrases with their names; one that is listed with a conjunction glued before it keeps the names that it has without."""
    names: dict[str, list[str]] = {}
    for name, phrases in family.items():
        for phrase in phrases:
            names.setdefault(fold_word(phrase), []).append(name)
            yield phrase, name
    for phrase, own in names.items():
        for bare in (phrase[len(each) :] for each in glued if phrase.startswith(each)):
            for name in names.get(bare, []):
                if name not in own:
                    yield phrase, name
