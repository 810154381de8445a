"""Counted things that stand before their figure: "Deaths: 45", "the number of deaths rose to 45"."""

from __future__ import annotations

from factcheck.extract.fold import View
from factcheck.extract.things.agreement import adjectives_follow, is_definite, without_article
from factcheck.extract.things.counted import Counted
from factcheck.extract.things.nouns import LONGEST_UNMARKED, WORD, Nouns, is_stop, nouns
from factcheck.extract.things.plurals import plural_ends

CLAUSE = 80  # characters from "the number of" to its figure
LABEL = 60  # characters of a label before a colon


def before(view: View, offset: int) -> Counted | None:
    """The counted thing named before a figure: "Deaths: 45", "the number of deaths rose to 45"."""
    known, lower = nouns(view.pack), view.lower
    at = offset
    while at and lower[at - 1] in " \t(":
        at -= 1
    if at and lower[at - 1] == ":":
        return _label(view, at - 1, known)
    return _number_of(view, at, known)


def _number_of(view: View, offset: int, known: Nouns) -> Counted | None:
    """The thing of "the number of registered refugees rose to 842,310", no other figure between them."""
    behind = view.lower[max(0, offset - CLAUSE) : offset]
    for phrase in known.counting:
        at = behind.rfind(f" {phrase} ")
        rest = behind[at + 1 :]
        if at < 0 or any(mark in rest for mark in ".;:\n") or any(map(str.isdigit, rest)):
            continue
        word = WORD.match(view.lower, offset - len(rest) + len(phrase) + 1)
        if word is None:
            continue
        follow = "adjectives_follow" in known.traits
        spans = adjectives_follow(view, word, known) if follow else plural_ends(view, word, known, partitive=True)
        if spans:
            return Counted(spans[0][0], spans[-1][1], tuple(without_article(view, span, known) for span in spans))
    return None


def _label(view: View, end: int, known: Nouns) -> Counted | None:
    """The words of the line before a colon, as far as they may name a thing."""
    start = max(view.lower.rfind("\n", max(0, end - LABEL), end) + 1, end - LABEL, 0)
    words = list(WORD.finditer(view.lower, start, end))
    kept: list[tuple[int, int]] = []
    for word in reversed(words):
        if is_stop(word.group(), known) or len(kept) == LONGEST_UNMARKED:
            break
        if kept and view.lower[word.end() : kept[0][0]] not in (" ", "\n"):
            break
        kept.insert(0, word.span())
    if kept and view.lower[kept[0][0]] in known.conjunctions:
        after = (kept[0][0] + 1, kept[0][1])
        kept[0] = after if is_definite(view, after, known) else kept[0]
    while len(kept) > 1 and view.lower[slice(*kept[0])] in known.counting:
        kept.pop(0)
    if not kept or view.lower[kept[-1][1] : end].strip():
        return None
    return Counted(kept[0][0], kept[-1][1], tuple(without_article(view, span, known) for span in kept))
