"""Nouns that their adjectives and complements follow: "منظمات عالمية", "نقطة تفتيش", "إرهابي ومدني"."""

from __future__ import annotations

import re

from factcheck.extract.duals import counts_two
from factcheck.extract.fold import View
from factcheck.extract.nouns import LONGEST_UNMARKED, WORD, Nouns, is_stop

STEM = 3  # letters that a noun shares with its feminine: معلم ومعلمة
PLAIN_LETTERS = frozenset("اٱ")  # an article begins with an alef that carries no madda
HAMZA = frozenset("أإ")


def adjectives_follow(view: View, first: re.Match[str], known: Nouns) -> list[tuple[int, int]]:
    """A noun with the adjectives and the joined noun after it: "منظمات عالمية", "إرهابي ومدني"."""
    lower = view.lower
    noun = first.group()
    if is_stop(noun, known) or len(noun) < 2:
        return []
    if counts_two(noun, view.pack):
        return []
    spans = [first.span()]
    while len(spans) < LONGEST_UNMARKED and lower[spans[-1][1] : spans[-1][1] + 1] == " ":
        word = WORD.match(lower, spans[-1][1] + 1)
        if word is None or not _belongs(view, word.span(), first.span(), known):
            break
        spans.append(word.span())
    return spans


def _belongs(view: View, span: tuple[int, int], head: tuple[int, int], known: Nouns) -> bool:
    """Whether a word after a noun belongs to it: its adjective, its complement, a second noun of the same stem."""
    word, noun = view.lower[slice(*span)], view.lower[slice(*head)]
    nounis_definite = is_definite(view, head, known)
    if is_stop(word, known) or len(word) < 3:
        return False
    for conjunction in known.conjunctions[:1]:
        rest = word.removeprefix(conjunction)
        if rest != word and len(rest) > 3 and not rest.startswith(known.articles):
            return rest[:STEM] == noun[:STEM] or (rest[-1] == noun[-1] and noun.endswith(known.adjective_endings))
    definite = is_definite(view, span, known)
    if definite != nounis_definite or _is_prefixed(view, span, known):
        return False
    if view.original_char(span[1] - 1) in known.agreeing:
        return True
    if definite:
        return word.endswith(known.adjective_endings)
    if word.endswith(known.verb_endings):
        return False
    if noun.endswith(known.case_ending) or word.endswith(known.case_ending):
        return noun[-1] == word[-1]
    return not word.startswith(known.verb_beginnings)


def is_definite(view: View, span: tuple[int, int], known: Nouns) -> bool:
    """Whether a word has a glued article; آليات only looks as if it had one."""
    return view.lower.startswith(known.articles, span[0]) and view.original_char(span[0]) in PLAIN_LETTERS


def _is_prefixed(view: View, span: tuple[int, int], known: Nouns) -> bool:
    """Whether a preposition is glued before a word: بصورة, لإزالة."""
    word = view.lower[slice(*span)]
    hamza = word[:1] in known.glued and len(word) > 2 and view.original_char(span[0] + 1) in HAMZA
    return hamza or word.startswith(known.prepositions)


def without_article(view: View, span: tuple[int, int], known: Nouns) -> tuple[int, int]:
    """A word's span with a glued article left out; آليات only looks as if it had one."""
    lower = view.lower
    for article in known.articles:
        if (
            is_definite(view, span, known)
            and lower.startswith(article, span[0])
            and span[1] - span[0] > len(article) + 2
        ):
            return span[0] + len(article), span[1]
    return span
