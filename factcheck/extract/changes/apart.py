"""Hedges that stand apart from their figure, their subject between the two: "لا تتجاوز حصة الفرد 90 لترا"."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import cache

from factcheck.extract.changes.hedges import Found, named
from factcheck.extract.fold import View, fold_word
from factcheck.extract.scan import CONJUNCTION, NOTHING, prefixes
from factcheck.locales import Pack
from factcheck.model import Hedge

REACH = 90  # characters from the verb to the figure
FARTHEST = 8  # words of the subject
_WORD = re.compile(r"[^\W\d_]{1,40}")
_BREAK = re.compile(r"[^\w\s]|\d|\n")


@dataclass(frozen=True, slots=True)
class Verb:
    """What a verb says of the figure after its subject, and the words that must lead to the figure, if any."""

    hedge: Hedge
    negated: Hedge
    leads: frozenset[str]


@dataclass(frozen=True, eq=False)
class Apart:
    """The verbs of a language that hedge over their subject."""

    verbs: dict[str, Verb]
    forms: frozenset[str]  # the verbs, with and without a conjunction before them
    negations: frozenset[str]
    subjects: frozenset[str]
    barriers: frozenset[str]
    conjunctions: tuple[str, ...]


@cache
def apart(pack: Pack) -> Apart | None:
    """The compiled verbs of a pack; None for a language that has none."""
    data, known = pack.data("hedges").get("apart"), named(pack)
    if data is None:
        return None
    verbs: dict[str, Verb] = {}
    for entry in data["verbs"]:
        leads = frozenset(map(fold_word, entry.get("before_figure", [])))
        verb = Verb(known[entry["hedge"]], known[entry["negated"]], leads)
        verbs.update((fold_word(word), verb) for word in entry["words"])
    glued = tuple(text for text, prefix in prefixes(pack).items() if prefix in (NOTHING, CONJUNCTION))
    return Apart(
        verbs,
        frozenset(each + word for each in glued for word in verbs),
        frozenset(map(fold_word, data["negations"])),
        frozenset(fold_word(word) for item in data["subjects"] for word in item.split()),
        frozenset(fold_word(word) for item in data["not_before_figure"] for word in item.split()),
        glued,
    )


def find(view: View, offset: int, kind: str) -> Found | None:
    """The hedge of a verb that stands before the subject of a figure."""
    known = apart(view.pack)
    if known is None:
        return None
    behind = view.lower[max(0, offset - REACH) : offset]
    if not behind.endswith(" ") or not _may_stand(behind, known):
        return None
    words = _WORD.findall(behind, _last_break(behind))[-FARTHEST - 2 :]
    if len(words) < 2:
        return None
    for at in range(len(words) - 2, -1, -1):
        verb = known.verbs.get(_plain(words[at], known.verbs, known))
        if verb is None:
            continue
        if not _leads(words[at + 1 :], verb, known, counts=kind in ("count", "number")):
            return None
        start = offset - 1 - len(words[-1]) if verb.leads else offset
        negated = at > 0 and _plain(words[at - 1], known.negations, known) in known.negations
        return Found(verb.negated if negated else verb.hedge, start, offset)
    return None


def _may_stand(behind: str, known: Apart) -> bool:
    """Whether one of the verbs stands among the words before a figure, as far as no sign or digit parts them from it."""
    for piece in reversed(behind.split(" ")):
        if piece in known.forms:
            return True
        if piece and not piece.isalpha():
            parted = _BREAK.search(piece) is not None and known.forms.isdisjoint(_WORD.findall(piece))
            return not parted and not known.forms.isdisjoint(behind.split())
    return False


def _leads(between: list[str], verb: Verb, known: Apart, *, counts: bool) -> bool:
    """Whether the words between a verb and a figure are the verb's subject, and lead to the figure as the verb asks."""
    if verb.leads:
        return between[-1] in verb.leads
    return between[-1] not in known.barriers and (between[0] in known.subjects or not counts)


def _last_break(behind: str) -> int:
    """Where the last sign or digit before a figure ends: no subject reaches over one."""
    at = 0
    for found in _BREAK.finditer(behind):
        at = found.end()
    return at


def _plain(word: str, wanted: Container[str], known: Apart) -> str:
    """A word without the conjunction glued before it, where it is one of those wanted."""
    for glued in known.conjunctions:
        if word.startswith(glued) and word[len(glued) :] in wanted:
            return word[len(glued) :]
    return word
