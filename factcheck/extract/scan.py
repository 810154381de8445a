"""Find words of a pack in a view: one Aho-Corasick pass, then a look at both ends of each hit.

A hit counts only where a word begins and ends; in languages with the trait `proclitics` a conjunction,
preposition or article may be glued in front of it ("وبالخمسة"), and the hit says which.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from factcheck.extract.fold import View, fold_word
from factcheck.locales import Pack

SHORTEST = 2  # letters of a word with its conjunction, which is one of two letters otherwise
MOST_LETTERS = 3000  # of all words of an automaton that is built as a table: longer ones take too long to build
FIRST_UNSPACED, LAST_UNSPACED = "\u3040", "\ud7a3"  # kana, ideographs and Hangul: no space parts them from other words
T = TypeVar("T")


class Prefix(NamedTuple):
    """What is glued before a word: a conjunction, a preposition, an article."""

    conjunction: bool = False
    preposition: str = ""
    article: bool = False


NOTHING = Prefix()
CONJUNCTION = Prefix(conjunction=True)


class Hit(NamedTuple, Generic[T]):
    """A word of a lexicon in folded text: `word_start` is the start with what is glued before `start`."""

    start: int
    end: int
    payload: T
    word_start: int
    prefix: Prefix


@cache
def prefixes(pack: Pack) -> dict[str, Prefix]:
    """Every string that may be glued before a word of a language, folded, and what it consists of."""
    proclitics = pack.data("numbers").get("proclitics", {})
    conjunctions = ["", *map(fold_word, proclitics.get("conjunctions", []))]
    prepositions = ["", *map(fold_word, proclitics.get("prepositions", []))]
    articles = ["", *map(fold_word, proclitics.get("articles", []))]
    merged = {fold_word(key): fold_word(value) for key, value in proclitics.get("merged", {}).items()}
    out: dict[str, Prefix] = {}
    for conjunction in conjunctions:
        for preposition in prepositions:
            for article in articles:
                glued = preposition + article
                prefix = Prefix(bool(conjunction), preposition, bool(article))
                out.setdefault(conjunction + merged.get(glued, glued), prefix)
    return out


def automaton(words: Sequence[str]) -> AhoCorasick:
    """What finds the longest of some words at each place of a text; a table of all its states, while that is small, is three times as fast."""
    small = sum(map(len, words)) <= MOST_LETTERS
    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA if small else None)


class Words(Generic[T]):
    """Words to look for, each with its payloads; compiled once a pack."""

    def __init__(self, entries: Iterable[tuple[str, T]], pack: Pack) -> None:
        grouped: dict[str, list[T]] = {}
        for word, payload in entries:
            grouped.setdefault(fold_word(word), []).append(payload)
        self.payloads = [tuple(each) for each in grouped.values()]
        self.table = dict(zip(grouped, self.payloads, strict=True))
        self._prefixes = prefixes(pack)
        self._longest = max(map(len, self._prefixes), default=0)
        patterns = list(grouped)
        self._shifts = [0] * len(patterns)
        for glue in (text for text, prefix in self._prefixes.items() if prefix == CONJUNCTION):
            # "وأحد عشر" is a conjunction and a phrase, though its first word alone would be another (واحد); "وبقيت" is one
            # and a word, though a word that is listed with its conjunction (وبقي) stands where it begins.
            listed = tuple([each[len(glue) :] for each in grouped if each.startswith(glue) and len(each) > SHORTEST])
            for index, phrase in enumerate(list(grouped)):
                if (" " in phrase or phrase.startswith(listed)) and (glue + phrase) not in grouped:
                    patterns.append(glue + phrase)
                    self._shifts.append(len(glue))
                    self.payloads.append(self.payloads[index])
        self._instead = _beginnings(patterns, self._shifts)
        self._automaton = automaton(patterns) if grouped else None

    def find(self, view: View) -> list[Hit[tuple[T, ...]]]:
        """The words that stand in a view, in order of place."""
        return list(self._hits(view.lower)) if self._automaton is not None else []

    def spans(self, lower: str) -> list[tuple[tuple[T, ...], int, int]]:
        """The payloads and places of the words of a folded text, without what is glued to them, word by word."""
        met = self.places(lower).items()
        return [(self.payloads[number], start, end) for number, places in met for start, end in places]

    def places(self, lower: str) -> dict[int, list[tuple[int, int]]]:
        """The places of the words of a folded text by the number under which `payloads` has them, each list in order of place."""
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        if self._automaton is None:
            return found
        shifts, longest, prefixes_of, instead = self._shifts, self._longest, self._prefixes, self._instead
        text = lower + " "  # so that a letter beside the first and the last one is sought without a look at the length
        for met, at, stop in self._automaton.find_matches_as_indexes(lower):
            index, end = met, stop
            if text[stop].isalpha():
                index, size = instead[met]
                if not size:
                    continue
                end = at + size
            start = at + shifts[index]
            if not text[start - 1].isalpha() or (
                longest and text[word_start(lower, start, longest) : start] in prefixes_of
            ):
                found[index].append((start, end))
        return found

    def _hits(self, lower: str) -> Iterator[Hit[tuple[T, ...]]]:
        assert self._automaton is not None
        payloads, shifts, longest, size = self.payloads, self._shifts, self._longest, len(lower)
        for met, at, stop in self._automaton.find_matches_as_indexes(lower):
            inside = stop < size and (after := lower[stop]).isalpha()
            if inside and FIRST_UNSPACED <= after <= LAST_UNSPACED:
                inside = at == 0 or not lower[at - 1].isdigit()  # 億 in 3億円, 万 in 1万2000名: no space parts words
            index, end = met, stop
            if inside:
                index, length = self._instead[met]
                if not length:
                    continue
                end = at + length
            start = at + shifts[index]
            if start == 0 or not lower[start - 1].isalpha():
                yield Hit(start, end, payloads[index], start, NOTHING)
            elif longest:
                word_at = word_start(lower, start, longest)
                prefix = self._prefixes.get(lower[word_at:start])
                if prefix is not None:
                    yield Hit(start, end, payloads[index], word_at, prefix)


def _beginnings(patterns: Sequence[str], shifts: Sequence[int]) -> list[tuple[int, int]]:
    """For each phrase the longest one that its first words are, and its length: what stands there where a longer word goes on.

    "of it" ends inside "of its", where "of" stands; (-1, 0) for a phrase that begins with no other.
    """
    known = {each: number for number, each in enumerate(patterns)}
    found = []
    for phrase, shift in zip(patterns, shifts, strict=True):
        cuts = [at for at in range(len(phrase) - 1, 0, -1) if not phrase[at].isalpha()] if not shift else []
        found.append(next(((known[phrase[:at]], at) for at in cuts if phrase[:at] in known), (-1, 0)))
    return found


def word_start(lower: str, start: int, longest: int) -> int:
    """Where the letters begin that lead up to an offset, looking back a little further than any prefix is long."""
    at, stop = start, max(0, start - longest - 1)
    while at > stop and lower[at - 1].isalpha():
        at -= 1
    return at
