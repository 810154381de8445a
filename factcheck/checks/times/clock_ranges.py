"""Two times of one day that words or a dash make a stretch: "from 11:00 AM to 12:30 PM"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache

from factcheck.checks.contract import Case
from factcheck.checks.times.clocks import DAY, HALF_DAY, HOUR, minutes_of
from factcheck.checks.times.days import numbered
from factcheck.extract import fold
from factcheck.locales import Pack
from factcheck.model import Claim

APART = 12  # code points between two times of one stretch
NIGHT = 6 * HOUR  # a stretch that begins so much later in its half of the day runs past midnight
DASH = re.compile(r"\.?\s?[-–—]\s?")
TIMES = frozenset({"time"})
WORDS = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")


def clock_ranges(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """The ends of each stretch of hours as minutes of the day; a stretch that may run past midnight is none.

    The second end lies in the evening where its words say so; where both say the same half of the day, the first
    may not lie behind it.
    """
    for one, other in itertools.pairwise(case.of_kinds(TIMES)):
        if 0 < other.start - one.end <= APART and one.sentence == other.sentence and _are_joined(case, one, other):
            ends = _ends(one, other, case.pack)
            if ends is not None:
                yield numbered(one, ends[0]), numbered(other, ends[1])


def _are_joined(case: Case, one: Claim, other: Claim) -> bool:
    between = case.document.prose[one.end : other.start]
    if DASH.fullmatch(between):
        return True
    cues = case.cues_between(one.end, other.start, "time_range_to")
    return len(cues) == 1 and not WORDS.search(between[: cues[0].start - one.end] + between[cues[0].end - one.end :])


def _ends(one: Claim, other: Claim, pack: Pack) -> tuple[int, int] | None:
    """Both times in minutes, where the words behind them tell the half of the day or the second is the later one."""
    first, last = minutes_of(one), minutes_of(other)
    if first is None or last is None:
        return None
    (begin, mark), (end, closing) = first, last
    halves = _halves(pack)
    start_half, end_half = (halves.get(_told(each)) for each in (mark, closing))
    if end_half is None or max(begin, end) >= HALF_DAY + HOUR:
        return (begin, end) if begin < end <= DAY else None
    begin, end = begin % HALF_DAY, end % HALF_DAY
    if start_half != end_half:
        return begin, end + HALF_DAY
    return (begin, end) if begin - end < NIGHT else None


def _told(words: str) -> str:
    found = WORDS.search(words)
    return found.group() if found else ""


@cache
def _halves(pack: Pack) -> dict[str, str]:
    """The half of the day that a word tells."""
    times = pack.data("dates").get("words", {}).get("clock", {})
    return {fold(word).lower(): half for half in ("am", "pm") for word in times.get(half, ())}
