"""The cues of a text: the words of a language that tie figures to each other ("of which", "respectively").

A pack lists them by name in `cues.yaml`; a check asks for the names that it knows. Cues are looked up
only when a check asks, since extraction itself does without them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
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
    lower, original, end_of = view.lower, view.original, view.original_end
    spans = [each for family in _families(pack, section) for each in family.spans(lower)]
    spans.sort(key=PLACE)  # stable: of cues at one place the first family's come first
    if view.is_even:
        return tuple([Cue(name, start, end) for names, start, end in spans for name in names])
    return tuple([Cue(name, original(start), end_of(end)) for names, start, end in spans for name in names])


@cache
def _families(pack: Pack, section: str) -> tuple[Words[str], ...]:
    """The words of each family of cues: a long phrase of one ("fell to") hides no short one of another ("fell")."""
    pack.merged(section)  # raises where two families define the same name
    return tuple(Words(_entries(family), pack) for family in pack.families(section))


def _entries(family: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    for name, phrases in family.items():
        for phrase in phrases:
            yield phrase, name
