"""Figures that leave out what they count, since it was named before: "of these, 13 were", "Of the 650 seats, 326"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.extract.fold import View
from factcheck.extract.mentions import Mention
from factcheck.extract.things.nouns import WORD, nouns

_CLAUSE_ENDS = frozenset(("", ".", ",", ";", ":", ")", "\n"))


def is_left_out(view: View, last: Mention, mention: Mention) -> bool:
    """Whether a figure leaves out what it counts or measures, since the last one named it."""
    if last.thing and is_part(view, last.hedge_start, last.end, mention.hedge_start):
        return True
    return is_elided(view, mention.hedge_start, mention.end)


def whole_of(part: Mention, named: Sequence[Mention]) -> Mention | None:
    """The last figure of the sentence that is as many as one which leaves its thing out; None where there is none."""
    size = part.numeral.value
    for each in reversed(named):
        if each.sentence != part.sentence or size is None or each.numeral.value is None:
            break
        if each.numeral.value >= size:
            return each
    return None


def is_elided(view: View, start: int, end: int) -> bool:
    """Whether a figure stands for a thing that was named before: "of these, 13 were"."""
    known, lower = nouns(view.pack), view.lower
    ahead = lower[end : end + 24].lstrip(" ")
    if ahead.startswith(known.elided_after) and any(
        ahead.startswith(each) and not ahead[len(each) : len(each) + 1].isalpha() for each in known.elided_after
    ):
        return True
    last = WORD.match(lower, end + 1) if lower[end : end + 1] == " " else None
    if last is not None and last.group() in known.elided_last and lower[last.end() : last.end() + 1] in _CLAUSE_ENDS:
        return True
    behind = lower[max(0, start - 24) : start].rstrip(" ,،:")
    return behind.endswith(known.elided_before) and any(
        behind.endswith(each) and not behind[: -len(each)][-1:].isalpha() for each in known.elided_before
    )


def is_part(view: View, start: int, end: int, part: int) -> bool:
    """Whether a figure behind a comma is a part of the one before it: "Of the 650 seats, 326 are needed"."""
    known, lower = nouns(view.pack), view.lower
    if part - end > 2 or lower[end:part].strip() != ",":
        return False
    words = lower[max(0, start - 20) : start].split()
    while words and words[-1] in known.determiners:
        words.pop()
    return bool(words) and words[-1] in known.partitive and (len(words) == 1 or words[-2][-1] in ".,;:!?")
