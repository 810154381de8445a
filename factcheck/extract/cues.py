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
Phrases = tuple[tuple[int, dict[int, tuple[str, ...]]], ...]


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
    So the phrases that were met are kept by their number, and cues are made of those alone whose names are asked for.
    """

    def __init__(self, document: Document, pack: Pack, *, section: str = "cues") -> None:
        self._view = view_of(document.prose, pack)
        self._index = _index(pack, section)
        self._met: dict[int, Mapping[int, list[Place]]] = {}
        self._made: dict[tuple[int, str], list[Cue]] = {}  # a name is one of a single family
        self._named: dict[tuple[str, ...], tuple[list[int], list[Cue]]] = {}

    def between(self, start: int, end: int, names: tuple[str, ...]) -> tuple[Cue, ...]:
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
        return tuple([each for each in cues[low : bisect.bisect_left(starts, end, low)] if each[2] <= end])

    def has(self, names: tuple[str, ...]) -> bool:
        """Whether a cue of some names stands anywhere in the text."""
        found = self._named.get(names)
        if found is not None:
            return bool(found[0])
        phrases = self._index.phrases[names]
        return any(not self._of_family(family).keys().isdisjoint(known.keys()) for family, known in phrases)

    def _gathered(self, names: tuple[str, ...]) -> list[Cue]:
        """The cues of some names; of those at one place, that of the first family comes first."""
        found = [
            self._cues(met, number, name)
            for family, known in self._index.phrases[names]
            for met in [self._of_family(family)]
            for number in met.keys() & known.keys()
            for name in known[number]
        ]
        if len(found) < 2:
            return found[0] if found else []
        return sorted(chain.from_iterable(found), key=PLACE)

    def _cues(self, met: Mapping[int, list[Place]], number: int, name: str) -> list[Cue]:
        """The cues that a phrase gives under one of its names, in order of place."""
        found = self._made.get((number, name))
        if found is None:
            places = met[number] if self._view.is_even else self._view.spans(met[number])
            # Made without a look at each field's name: there are hundreds of them in a page.
            found = self._made[number, name] = [tuple.__new__(Cue, (name, start, end)) for start, end in places]
        return found

    def _of_family(self, number: int) -> Mapping[int, list[Place]]:
        """Where the phrases of a family stand, by their numbers, in folded offsets."""
        found = self._met.get(number)
        if found is None:
            found = self._met[number] = self._index.families[number].places(_on_one_line(self._view))
        return found


class _Index:
    """The families of cues of a pack, and which phrases of which family bear a name."""

    def __init__(self, families: Sequence[Words[str]]) -> None:
        self.families = families
        self.phrases = _Phrases(families)


class _Phrases(dict[tuple[str, ...], Phrases]):
    """For some names the phrases that bear one of them: by family, each with its number and those of the names that it bears."""

    def __init__(self, families: Sequence[Words[str]]) -> None:
        super().__init__()
        self._families = families

    def __missing__(self, names: tuple[str, ...]) -> Phrases:
        wanted, found = frozenset(names), []
        for number, family in enumerate(self._families):
            borne = ((at, tuple([each for each in of if each in wanted])) for at, of in enumerate(family.payloads))
            known = {at: of for at, of in borne if of}
            if known:
                found.append((number, known))
        told = self[names] = tuple(found)
        return told


@cache
def _index(pack: Pack, section: str) -> _Index:
    return _Index(_families(pack, section))


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
