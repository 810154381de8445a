"""When a letter after a figure is a scale though it could be a unit: "1.3m civil servants", "2m tonnes".

A letter such as m scales a sum of money, a unit that follows it, a plural that it counts, and what a word
such as "population" announces. Before things that have a length ("5m waves") it stays a unit.
"""

from __future__ import annotations

import re
from functools import cache

from factcheck.extract.fold import View
from factcheck.extract.things import counted
from factcheck.extract.things.nouns import Nouns, nouns
from factcheck.extract.things.plurals import is_plural
from factcheck.extract.units import reading as units
from factcheck.locales import Pack

REACH = 40  # characters before a figure in which a word of crowds may stand
MOST_WORDS = 4  # such a word, and what ties it to the figure
_CLAUSE_END = re.compile(r"[^\w\s-]|\d")
_WORD = re.compile(r"[^\W\d_]{1,40}")


def scales(view: View, start: int, end: int) -> bool:
    """Whether a letter that ends at `end`, after a figure that starts at `start`, is a scale."""
    if units.is_countable(view, end, view.pack) or _before_unit(view, end):
        return True
    known = nouns(view.pack)
    if view.lower.startswith(_of_them(view.pack), end):
        return True  # "2.1m of them"
    return _counts(view, end, known) or _is_announced(view, start, known) or _is_funding(view, end, known)


@cache
def _of_them(pack: Pack) -> tuple[str, ...]:
    """The phrases behind a figure that is a part of what was named before, each behind a space."""
    known = nouns(pack)
    return tuple(f" {each}" for each in known.elided_after if " " in each)


def _before_unit(view: View, end: int) -> bool:
    """Whether a unit follows: "2m tonnes", but not "5m in"."""
    if view.text[end : end + 1] != " ":
        return False
    match = units.after(view, end, view.pack)
    return match is not None and match.start == end + 1 and match.end - match.start > 1 and match.unit != "inch"


def _counts(view: View, end: int, known: Nouns) -> bool:
    """Whether a plural follows that has no length itself."""
    if not known.long_things or view.text[end : end + 1] != " ":
        return False
    found = counted.after(view, end)
    if found is None:
        return False
    words = [view.lower[slice(*span)] for span in found.words]
    return is_plural(words[-1], known) and known.long_things.isdisjoint(words)


def _is_announced(view: View, start: int, known: Nouns) -> bool:
    """Whether a word before the figure speaks of a crowd: "a population of 1.5m"."""
    words = _WORD.findall(view.lower, max(0, start - REACH), start)[-MOST_WORDS:]
    return not known.crowds.isdisjoint(words)


def _is_funding(view: View, end: int, known: Nouns) -> bool:
    """Whether the words behind the figure speak of money: "raised 3m in new capital"."""
    if not known.funding or view.text[end : end + 1] != " ":
        return False
    words = _WORD.findall(_CLAUSE_END.split(view.lower[end : end + REACH], maxsplit=1)[0])[:MOST_WORDS]
    return not known.funding.isdisjoint(words)
