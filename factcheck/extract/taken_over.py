"""Figures that take their unit over from the one before: "cut to 12 from 18 months", "from five sites to 10".

A figure without a unit says the same thing as the one before it where a word holds the two against each other, where
they are the two ends of a change, or where a verb tells what became of the first. Both must be of like size.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from factcheck.extract.fold import View, fold_word
from factcheck.extract.joints import joints, lead_of
from factcheck.extract.mentions import Mention
from factcheck.locales import Pack
from factcheck.model import SHARES

REACH = 70  # characters between two figures
MOST_WORDS = 6  # words behind one that holds two figures against each other
AT_ONCE = 1  # words between a duration and what holds another against it: "18 months, down from 24"
LIKE = 20  # how many times as large the one may be as the other
KINDS = ("count", "measure", "duration", "money", *SHARES)
_WORD = re.compile(r"[^\W\d_]{1,40}")
_BREAK = re.compile(r"[.!?;؟؛](?=\s)|\n[ \t]*\n|\d")


@dataclass(frozen=True, eq=False)
class TakenOver:
    """The words of a language by which a figure takes over the unit before it."""

    held: frozenset[str]
    leads: frozenset[str]
    verbs: tuple[str, ...]
    harms: frozenset[str]
    people: frozenset[str]


@cache
def taken_over(pack: Pack) -> TakenOver:
    """The compiled words of a pack."""
    data = pack.data("counted").get("taken_over", {})

    def folded(name: str) -> list[str]:
        return [fold_word(word) for word in data.get(name, [])]

    people = [fold_word(word) for item in data.get("people", []) for word in item.split()]
    return TakenOver(
        frozenset(folded("held_against")),
        frozenset(folded("leads")),
        tuple(f" {each}" for each in folded("verbs")),
        frozenset(folded("harms")),
        frozenset(people),
    )


def take(view: View, before: Mention, mention: Mention) -> bool:
    """Give a figure without a unit that of the one before it, where it is of the same; whether it was."""
    between = view.lower[before.end : mention.hedge_start]
    if before.kind not in KINDS or len(between) > REACH or _BREAK.search(between):
        return False
    known = taken_over(view.pack)
    if not known.held or not (_is_like(before, mention) and _is_bare(view, mention)):
        return False
    if not (_is_end(view, before, between) or _is_told(before, between, known) or _is_harmed(before, between, known)):
        return False
    mention.kind, mention.unit, mention.senses, mention.thing = before.kind, before.unit, before.senses, before.thing
    return True


def _is_like(before: Mention, mention: Mention) -> bool:
    """Whether two figures are of like size."""
    first, second = _size(before), _size(mention)
    if first is None or second is None or first <= 0 or second <= 0:
        return False
    return max(first, second) <= LIKE * min(first, second)


def _size(mention: Mention) -> Decimal | None:
    return mention.numeral.value if mention.numeral.value is not None else mention.numeral.high


def _is_bare(view: View, mention: Mention) -> bool:
    """Whether nothing written onto a figure or behind it makes something else of it."""
    following = view.text[mention.end : mention.end + 2]
    if (
        mention.numeral.nature != "cardinal"
        or mention.numeral.low is not None
        or following[:1] in ("-", "/", ":")
        or following[:1].isalnum()
    ):
        return False
    ahead = _WORD.match(view.text, mention.end + 1) if following[:1] == " " else None
    return ahead is None or not ahead.group()[0].isupper()


def _is_end(view: View, before: Mention, between: str) -> bool:
    """Whether two figures are the ends of a change: "from five sites to 10"."""
    known = joints(view.pack)
    return between.strip() in known.to and bool(lead_of(view.lower, min(before.start, before.hedge_start), known))


def _is_told(before: Mention, between: str, known: TakenOver) -> bool:
    """Whether a word holds the second against the first, or a verb tells what became of the first."""
    if between.rstrip().endswith(known.verbs):
        return before.change is None
    words = _WORD.findall(between)
    held = next((at for at in range(len(words) - 1, -1, -1) if words[at] in known.held), -1)
    if held < 0 or before.change is not None:
        return False  # "rose 92 points from 6,556"
    if before.kind == "duration" and held > AT_ONCE:
        return False  # "within five weeks, with effects from 0.7"
    behind = words[held + 1 :]
    return not behind or (len(behind) <= MOST_WORDS and behind[-1] in known.leads)


def _is_harmed(before: Mention, between: str, known: TakenOver) -> bool:
    """Whether a verb says what happened to others of the same people: "killing three people and injuring 26"."""
    words = _WORD.findall(between)
    if before.kind != "count" or not words or words[-1] not in known.harms or len(words) > MOST_WORDS:
        return False
    last = before.thing.lower().rpartition(" ")[2]
    return last in known.people or fold_word(last) in known.people
