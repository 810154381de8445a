"""What a figure is said of: the words around it, cut down to their stems, so that two mentions can be held together."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from factcheck.extract.fold import fold
from factcheck.extract.scan import prefixes
from factcheck.locales import Pack
from factcheck.model import Claim

REACH = 220  # code points of a sentence on either side of a figure
NEAR = 7  # words on either side of a figure that are said of it
SHORTEST = 3  # letters that are left of a word without its endings
KEPT = 1 << 15  # words whose stems are remembered
STEM = 5  # letters of a stem that are compared
_WORD = re.compile(r"[^\W\d_]{2,40}")
_END = re.compile(r"[.!?؟؛;…](?=[\s\"'”»)]|$)|\n[ \t]*\n")


@dataclass(frozen=True, eq=False)
class Stems:
    """How a language cuts words down, and which of them say nothing."""

    silent: frozenset[str]
    endings: tuple[str, ...]
    glued: tuple[str, ...]
    articles: tuple[str, ...]
    definite: frozenset[str]
    times: frozenset[str]

    def of(self, word: str) -> str:
        """The stem of a folded word."""
        for each in self.glued:
            if word.startswith(each) and len(word) - len(each) >= SHORTEST:
                word = word[len(each) :]
                break
        for each in self.endings:
            if word.endswith(each) and len(word) - len(each) >= SHORTEST:
                word = word[: -len(each)]
                break
        return word[:STEM]


@cache
def stems(pack: Pack) -> Stems:
    """The stems of a pack: its `same` section, the words that end a counted thing, and what is glued before words."""
    own, counted = pack.data("same"), pack.data("counted")
    lists = [counted.get("stop", []), counted.get("soft", []), own.get("silent", [])]
    times = _words(own.get("times", []))
    silent = _words(*lists) - times - _words(own.get("telling", []))
    traits = pack.data("numbers")
    proclitics = traits.get("proclitics", {})
    glued = sorted((each for each in prefixes(pack) if each), key=len, reverse=True) if proclitics else []
    bare = Stems(
        silent=silent,
        endings=tuple(sorted((fold(each) for each in own.get("endings", [])), key=len, reverse=True)),
        glued=tuple(glued),
        articles=tuple(fold(each) for each in proclitics.get("articles", [])),
        definite=_words(own.get("definite", [])),
        times=frozenset(),
    )
    return replace(bare, times=frozenset(map(bare.of, times)))


def _words(*lists: list[str]) -> frozenset[str]:
    return frozenset(fold(word).lower() for each in lists for item in each for word in item.split())


@dataclass(frozen=True, eq=False)
class Context:
    """The stems of a figure's sentence, and those near the figure."""

    near: frozenset[str]
    sentence: frozenset[str]


def context(claim: Claim, pack: Pack) -> Context:
    """The context of a claim in its sentence, the words of its own surface left out of what is near."""
    text = claim.document.prose
    start, end = _sentence(claim)
    before, after = telling(text[start : claim.start], pack), telling(text[claim.end : end], pack)
    inside = telling(text[claim.start : claim.end], pack)
    near = frozenset([*before[-NEAR:], *after[:NEAR]]) - frozenset(inside)
    return Context(near, frozenset([*before, *inside, *after]))


def sentence_of(claim: Claim) -> str:
    """The sentence of a claim, as far as it reaches."""
    start, end = _sentence(claim)
    return claim.document.prose[start:end]


def _sentence(claim: Claim) -> tuple[int, int]:
    text = claim.document.prose
    ends = [found.end() for found in _END.finditer(text, max(0, claim.start - REACH), claim.start)]
    found = _END.search(text, claim.end, claim.end + REACH)
    start = ends[-1] if ends else max(0, claim.start - REACH)
    return start, found.start() if found else min(len(text), claim.end + REACH)


def telling(text: str, pack: Pack) -> list[str]:
    """The stems of the words of a text that say something."""
    known = _told(pack)
    return [stem for word in _WORD.findall(fold(text).lower()) if (stem := known[word])]


class _Told(dict[str, str]):
    """The stem of each word, "" for one that says nothing; kept, since the same words come again and again."""

    def __init__(self, known: Stems) -> None:
        super().__init__()
        self._known = known

    def __missing__(self, word: str) -> str:
        if len(self) > KEPT:
            self.clear()
        found = self[word] = "" if word in self._known.silent else self._known.of(word)
        return found


@cache
def _told(pack: Pack) -> _Told:
    return _Told(stems(pack))


def things(claim: Claim, pack: Pack) -> frozenset[str]:
    """The stems of a counted thing; empty where there is none."""
    return frozenset(telling(claim.unit, pack)) if claim.kind == "count" else frozenset()


def are_of_other_times(one: Context, other: Context, pack: Pack) -> bool:
    """Whether both figures name a month or weekday near them, and not the same."""
    times = stems(pack).times
    first, second = one.near & times, other.near & times
    return bool(first and second) and not first & second


def are_of_one_time(one: Context, other: Context, pack: Pack) -> bool:
    """Whether both figures name the same month or weekday near them."""
    return not (one.near & other.near).isdisjoint(stems(pack).times)


def is_definite(claim: Claim, pack: Pack) -> bool:
    """Whether a figure stands with an article or the like, and so takes up one that was said before."""
    known, text = stems(pack), claim.document.prose
    before = fold(text[max(0, claim.start - 16) : claim.start]).lower()
    words = _WORD.findall(before)
    if words and words[-1] in known.definite and not before.rpartition(words[-1])[2].strip():
        return True
    glued = fold(text[max(0, claim.number_start - 3) : claim.number_start]).lower().rstrip("-")
    number = fold(text[claim.number_start : claim.number_start + 3]).lower()
    return any(glued.endswith(each) or number.startswith(each) for each in known.articles)
