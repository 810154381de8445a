"""Changes whose figures no fixed shape ties: the only two figures of their sort near a percentage of change.

A percentage with its word of change ("a fall of 28 %") asks for an old and a new figure. Where its sentence, or
that and a neighbour, holds exactly two figures of one sort and a word says which is the old one, they are meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date as Date

from factcheck.checks.percent.letters import Sign, letters_of

BOUND = re.compile(
    r"d[wj1i]{0,2}P(?=[wj1]?o)|[udc][^APQMudcftvb.;:]{0,7}[PQ](?![^APQudc.;]?[o])|[PQ]\)?[^APQMow,.;]{0,3}w?[udc]"
)
OLD_BEFORE = re.compile(r"(?:[fbv][^APQM.,;]{0,8}|[udcPQM][^A.;]{0,6}m[^APQM.,;]{0,8}|e[^APQM.;]{0,10})$")
OLD_CLAUSE = re.compile(r"[PQM]m[^APQM.,;]{0,8},?j[^APQM.,;]{0,3}$")  # "12 % more than last year's, which stood at 100"
DIFFERENCE = re.compile(
    r"[udc]w?[io]w{0,2}$|[udc][^APQMt.;,]{0,4}P\)?,?sw{0,2}$"
)  # "rose by 145", "a rise of 12 %, or 145": no level
FEWER = re.compile(r"[w1]{0,1}[ud]mw?T")  # "440 fewer than in May": no level
OLD_BEHIND = re.compile(r"^[^APQMtfv.;]{0,5}e")
DATED = 6  # signs between a figure and its time
NEW_BEFORE = re.compile(r"t[^APQM.;]{0,4}$")
TO_LEVEL = re.compile(r"t[w1]{0,2}$")
LINK = re.compile(r"j[^APQM.;]{0,9}$|1$|^[^APQM.;]{0,4}j|^[^APQM.;]{0,1}s")
TAKEN_UP = re.compile(r"\.w?j[^APQM.;]{0,4}N[^APQM.;]{0,6}$")
TO_OTHER = re.compile(r"[^A.;]{0,20}?t[w1]{0,2}a")
NOW = re.compile(r"N[^APQM.;]{0,6}$")

CLUTTER = 1  # figures of other sorts that may stand in two sentences


@dataclass(frozen=True, slots=True)
class Nearby:
    """The places of a percentage and of the two figures that it may be the change between, and its direction's."""

    share: int
    new: int
    old: int
    direction: int


def nearby(signs: Sequence[Sign], figure: str) -> Iterator[Nearby]:
    """The readings of a stretch of one or two sentences, in which `figure` is the letter of the figures."""
    letters = letters_of(signs)
    for match in BOUND.finditer(letters):
        share = next(at for at in range(match.start(), match.end()) if letters[at] in "PQ")
        direction = next(at for at in range(match.start(), match.end()) if letters[at] in "udc")
        if TO_OTHER.match(letters[match.end() :]):
            continue  # "costs rise 5.1 %, to $512 million for 6,940 posts": a change of another sort
        pair = _pair(letters, share, match, figure)
        order = None if pair is None else _ordered(letters, *pair) or _by_time(signs, *pair)
        if order is not None:
            yield Nearby(share, *order, direction)


def _pair(letters: str, share: int, match: re.Match[str], figure: str) -> tuple[int, int] | None:
    """The only two figures of the sort that the percentage can be about."""
    stop = letters.find(".")
    own = range(stop + 1, len(letters)) if share > stop else range(stop)
    if sum(1 for each in BOUND.finditer(letters, own.start, own.stop)) > 1:
        return None
    levels = (at for at, each in enumerate(letters) if each == figure and at != share)
    figures = [at for at in levels if not DIFFERENCE.search(letters[:at]) and not FEWER.match(letters, at + 1)]
    if len(figures) != 2:
        return None
    inside = [at for at in figures if at in own]
    if len(inside) == 2:
        return (figures[0], figures[1]) if stop < 0 else None
    if len(inside) == 1:
        return (figures[0], figures[1]) if letters.count("a") <= CLUTTER else None
    linked = LINK.search(letters[own.start : match.start()])
    if not linked and "a" not in letters[own.start : own.stop]:  # figures of its own may be what it is about
        linked = LINK.search(letters[match.end() : own.stop])
    return (figures[0], figures[1]) if linked and own.start > 0 else None


def is_old(letters: str, at: int) -> bool:
    """Whether the words before or behind a figure call it the old one."""
    before, behind = letters[:at], letters[at + 1 :]
    if OLD_CLAUSE.search(before):
        return True
    if NEW_BEFORE.search(before) or NOW.search(before):
        return False
    return bool(OLD_BEFORE.search(before) or OLD_BEHIND.search(behind))


def _ordered(letters: str, first: int, second: int) -> tuple[int, int] | None:
    """New and old, where the words mark just one of the two as the old one."""
    marked = [each for each in (first, second) if is_old(letters, each)]
    if len(marked) == 2:
        marked = [each for each in marked if OLD_BEFORE.search(letters[:each])]
    if not marked:
        marked = _not_now(letters, first, second) or _of_then(letters, first, second)
    if len(marked) != 1:
        return None
    return (second, first) if marked == [first] else (first, second)


def _not_now(letters: str, first: int, second: int) -> list[int]:
    """The figure that stands beside one of today, in its sentence or where the next one takes it up: "It is now 52"."""
    mark = TAKEN_UP if "." in letters[first:second] else NOW
    now = [each for each in (first, second) if mark.search(letters[:each])]
    return [second if now == [first] else first] if len(now) == 1 else []


def _of_then(letters: str, first: int, second: int) -> list[int]:
    """The figure that stood at its level then, the other being what was reached: "stood at 850 when …, has reached 1,190"."""
    then = [each for each in (first, second) if OLD_BEHIND.search(letters[each + 1 :])]
    return then if len(then) == 1 and TO_LEVEL.search(letters[: second if then == [first] else first]) else []


def _by_time(signs: Sequence[Sign], first: int, second: int) -> tuple[int, int] | None:
    """New and old, where each figure stands beside a time of its own."""
    one, other = _time(signs, first), _time(signs, second)
    if one is None or other is None or one == other:
        return None
    return (second, first) if one < other else (first, second)


def _time(signs: Sequence[Sign], at: int) -> Date | None:
    """The day on which the time right before a figure begins, or of that behind it where none stands before."""
    for places in (range(at - 1, max(-1, at - DATED), -1), range(at + 1, min(len(signs), at + DATED))):
        for place in places:
            sign = signs[place]
            if sign.letter in "APQM.;":
                break
            if sign.letter == "T" and sign.claim is not None and sign.claim.when is not None:
                period = sign.claim.when.period
                return period.start if period is not None else None
    return None
