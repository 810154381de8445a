"""The words of a pack that tie two figures as a figure and its conversion, and texts cut into such words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.extract import fold
from factcheck.locales import Pack
from factcheck.model import Claim

TOKEN = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*|[^\w\s]")
SOFT = frozenset(",،、:;؛-–—./≈~∼≃≅")
FURTHEST = 80  # code points between two figures that belong together


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of a pack that tie figures, folded and split."""

    strong: frozenset[tuple[str, ...]]
    weak: frozenset[tuple[str, ...]]
    behind: tuple[str, ...]
    leads: frozenset[tuple[str, ...]]
    fillers: tuple[tuple[str, ...], ...]
    lists: frozenset[str]
    ranged: frozenset[str]
    times: frozenset[str]
    change_before: tuple[tuple[str, ...], ...]
    change_after: tuple[tuple[str, ...], ...]


@cache
def cues(pack: Pack) -> Cues:
    """The conversion cues of a pack."""
    data = pack.data("cues")

    def phrases(name: str) -> list[tuple[str, ...]]:
        return [tuple(cut(each)) for each in data.get(name, ())]

    fillers = sorted(phrases("conversion_filler"), key=len, reverse=True)
    lists = frozenset(word for phrase in phrases("conversion_list") for word in phrase)
    return Cues(
        strong=frozenset(tuple(each for each in phrase if each not in SOFT) for phrase in phrases("conversion")),
        weak=frozenset(phrases("conversion_or")),
        behind=tuple(fold(each).lower() for each in data.get("conversion_behind", ())),
        leads=frozenset(phrases("conversion_lead")),
        fillers=tuple(fillers),
        lists=lists,
        ranged=frozenset(word for phrase in phrases("conversion_ranged") for word in phrase),
        times=frozenset(word for phrase in phrases("side_by_side") for word in phrase),
        change_before=tuple(phrases("temperature_change_before")),
        change_after=tuple(phrases("temperature_change_after")),
    )


def cut(text: str) -> list[str]:
    """A text as folded words and signs."""
    return TOKEN.findall(fold(text).lower())


def without_fillers(tokens: Sequence[str], words: Cues) -> list[str]:
    """The tokens without the hedges among them."""
    rest: list[str] = []
    at = 0
    while at < len(tokens):
        for filler in words.fillers:
            if tuple(tokens[at : at + len(filler)]) == filler:
                at += len(filler)
                break
        else:
            rest.append(tokens[at])
            at += 1
    return rest


def speaks_of_change(text: str, figures: Sequence[Claim], words: Cues) -> bool:
    """Whether the words right before the first figure or right behind the last make them a change ("a 2.5 °C rise")."""
    start, end = min(each.start for each in figures), max(each.end for each in figures)
    before = without_fillers(cut(text[max(0, start - FURTHEST) : start]), words)
    behind = cut(text[end : end + FURTHEST].lstrip(")] "))
    return any(tuple(before[-len(each) :]) == each for each in words.change_before) or any(
        tuple(behind[: len(each)]) == each for each in words.change_after
    )
