"""Changes of two figures at once: ranges ("guidance raised to $151–$158M from $140–$146M"), and lists joined by "respectively"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from factcheck.checks.percent.letters import WORD, Sign, letters_of
from factcheck.checks.percent.readings import Change
from factcheck.checks.percent.shapes import compiled
from factcheck.checks.written.range_ends import ends_of
from factcheck.model import Claim

NEW = r"(?P<new>A)[w]{0,3}(?P<new_two>A)"
OLD = r"(?P<old>A)[w]{0,3}(?P<old_two>A)"
LIST = r",?[W]{0,2}r"
RESPECTIVE = (
    NEW + LIST + r"[W,.]{0,6}(?P<dir>[ud])[W]{0,2}[fb][W]{0,8}" + OLD,  # 28 and 27, respectively, up from 26 and 25
    r"(?P<dir>[ud])[W]{0,6}[fb][W]{0,4}"
    + OLD
    + r"[W]{0,3},?t[Wt]{0,3}"
    + NEW
    + LIST,  # rose from 26 and 25 to 28 and 27, …
    r"(?P<dir>[ud])[W]{0,6}t[W]{0,3}" + NEW + LIST + r"[W,]{0,4}[fb][W]{0,6}" + OLD,
    r"(?P<dir>[ud])[W]{0,6}t[W]{0,3}" + NEW + r",?[W]{0,2}[fb][W]{0,6}" + OLD + LIST,
)
FIGURES = 4  # of a list and the list of its old figures
RANGE, FIGURE, LISTED = "K", "A", "r"
UNDECIDED = frozenset("k")  # guidance that gives way to other guidance is no estimate to be met


def of_ranges(signs: Sequence[Sign], matches: Callable[[Sequence[Sign]], Iterable[Change]]) -> Iterator[Change]:
    """The changes of ranges: both ends went the way that the words say, or one did and the other stayed."""
    if letters_of(signs).count(RANGE) < 2:
        return
    lower, upper = ([_end(each, which) for each in signs] for which in (0, 1))
    for low, high in zip(matches(lower), matches(upper), strict=True):
        moves = {_way(each) for each in (low, high)} - {""}
        if len(moves) == 1 and low.new.unit == low.old.unit:
            yield low if _way(low) else high


def _end(sign: Sign, which: int) -> Sign:
    """A range as one of its ends, any other figure as a word."""
    if sign.letter == FIGURE:
        return sign._replace(letter="a")
    if sign.letter in UNDECIDED:
        return WORD
    ends = ends_of(sign.claim) if sign.letter == RANGE and sign.claim is not None else None
    return sign if ends is None else Sign(FIGURE, sorted(ends, key=lambda each: each.value or 0)[which])


def _way(change: Change) -> str:
    new, old = change.new.value or 0, change.old.value or 0
    return "u" if new > old else "d" if new < old else ""


@cache
def _respective(figure: str) -> tuple[re.Pattern[str], ...]:
    return compiled(tuple(each.replace("A)", f"{figure})") for each in RESPECTIVE))


def respective(signs: Sequence[Sign], figure: str) -> Iterator[Change]:
    """The changes of two lists of two figures of which words say that they go one by one."""
    if LISTED not in letters_of(signs):
        return
    signs = _parted(signs, figure)
    letters = letters_of(signs)
    if letters.count(figure) < FIGURES:
        return
    for pattern in _respective(figure):
        for match in pattern.finditer(letters):
            for new, old in (("new", "old"), ("new_two", "old_two")):
                one, other = _claim(signs, match, new), _claim(signs, match, old)
                yield Change(one, other, match.group("dir"), span=match.end() - match.start())


def _parted(signs: Sequence[Sign], figure: str) -> list[Sign]:
    """The signs with two figures for one that reads like a range: the "28 and 26" of "up from 28 and 26"."""
    out: list[Sign] = []
    for each in signs:
        ends = ends_of(each.claim) if each.letter == RANGE and each.claim is not None else None
        fits = ends is not None and (ends[0].kind == "percent") == (figure == "P")
        out += [each] if ends is None or not fits else [Sign(figure, ends[0]), WORD, Sign(figure, ends[1])]
    return out


def _claim(signs: Sequence[Sign], match: re.Match[str], name: str) -> Claim:
    found = signs[match.start(name)].claim
    assert found is not None
    return found
