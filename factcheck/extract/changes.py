"""Changes: whether a text says that a figure rose or fell by it ("rose by 5 %", "a 5 % increase")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from factcheck.extract.fold import View, fold_word
from factcheck.extract.scan import prefixes
from factcheck.locales import Pack
from factcheck.model import Change

LONGEST_WORD = 32
REACH = 60
SENTENCE = 120  # how far back the verb of "from … to" is sought, in characters
NEARBY = 24  # how far back it is sought where "from" does not stand
FARTHEST = 5  # words between a figure and the verb
_WORD = re.compile(r"[^\W\d_]{1,40}")
SHARES = ("percent", "percentage_point")


@dataclass(frozen=True, eq=False)
class Changes:
    """The words of change of a language, each with its direction."""

    before: dict[str, Change]
    before_share: dict[str, Change]
    after: dict[str, Change]
    after_share: dict[str, Change]
    between: frozenset[str]
    to: frozenset[str]
    leads: frozenset[str]


@cache
def changes(pack: Pack) -> Changes:
    """The compiled words of a pack."""
    data = pack.data("changes")
    before = _directions(data.get("before", {}))
    before_share = before | _directions(data.get("before_share", {}))
    return Changes(
        before=before,
        before_share=before_share,
        after=_directions(data.get("after", {})),
        after_share=_directions(data.get("after", {})) | _directions(data.get("after_share", {})),
        between=frozenset(map(fold_word, data.get("between", []))),
        to=frozenset(map(fold_word, data.get("to", []))),
        leads=_with_conjunctions({*before_share, *map(fold_word, data.get("leads", []))}, pack),
    )


def _with_conjunctions(words: set[str], pack: Pack) -> frozenset[str]:
    """The words, each also with the conjunctions that a language glues before them ("وارتفع")."""
    glued = [text for text, prefix in prefixes(pack).items() if not prefix.preposition and not prefix.article]
    return frozenset(each + word for each in glued for word in words)


def _directions(table: dict[str, Any]) -> dict[str, Change]:
    return {
        fold_word(word): cast(Change, direction)
        for direction, items in table.items()
        for item in items
        for word in item.split()
    }


def find(view: View, start: int, end: int, kind: str) -> Change | None:
    """The direction in which a figure is a change, or None; the hedge lies within start and end."""
    known = changes(view.pack)
    table = known.before_share if kind in SHARES else known.before
    found = _before(view.lower, start, table, known)
    if found is not None or kind == "count":
        return found
    return _after(view.lower, end, known.after_share if kind in SHARES else known.after, known)


def _before(lower: str, start: int, table: dict[str, Change], known: Changes) -> Change | None:
    last = lower[max(0, start - LONGEST_WORD) : start].rstrip(" \n($€£").rpartition(" ")[2]
    if last.isalpha() and last not in table and last not in known.between:
        return None
    words = list(_WORD.finditer(lower, max(0, start - REACH), start))
    end = start
    for count, word in enumerate(reversed(words)):
        if count > FARTHEST or lower[word.end() : end].strip(" \n($€£"):
            return None
        text = word.group()
        if text in table:
            return table[text]
        if text in known.to or text not in known.between:
            return None
        end = word.start()
    return None


def _after(lower: str, end: int, table: dict[str, Change], known: Changes) -> Change | None:
    word = _WORD.match(lower, end + 1) if lower[end : end + 1] in (" ", "-", "\n") else None
    if word is None:
        return None
    direction = table.get(word.group())
    if direction is None and lower[word.end() : word.end() + 1] == " ":
        second = _WORD.match(lower, word.end() + 1)
        nouns = second is not None and lower[end : end + 1] == " " and word.group() not in known.to
        if nouns and second is not None and len(word.group()) > 3:
            direction = table.get(second.group())
    return direction


def leads_change(view: View, offset: int, reach: int) -> bool:
    """Whether a word of change stands before an offset in its sentence: "rose from 3 to 5" is no range."""
    known = changes(view.pack)
    start = max(0, offset - reach)
    behind = view.lower[start:offset]
    cut = max(behind.rfind(". "), behind.rfind("\n"), behind.rfind("; "))
    return any(word in known.leads for word in _WORD.findall(behind, cut + 1))
