"""Nouns that their adjectives stand before: the phrase runs up to its first plural ("new confirmed cases").

Where none ends it, it runs up to the first word that cannot belong to it. Which words those are, and by what a plural
is known, is data of the language.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from factcheck.extract.fold import View
from factcheck.extract.things.nouns import LONGEST_UNMARKED, WORD, Nouns, is_stop
from factcheck.extract.units import reading as units
from factcheck.extract.weights import Weights, weight

LONGEST = 6  # words of a phrase
ACRONYM = 12  # characters before an acronym that tell whether all is written large
SHORTEST = 4  # letters of a participle, at least one more
QUOTED = 40  # characters before a thing in which a quotation may begin
FIGURE = 3  # words of a figure and what stands before it
JOINED = 4  # words behind "and" among which the noun must stand
# What a word may be to a phrase: one before which it may end, a noun that may end it, one that ends it whatever follows.
WARY, NOUN, LAST = 1, 2, 4
_ODD_WORD = re.compile(
    r"(?:[a-z]\.){2,4}(?:-[a-z]{1,20})?(?= [a-z])|[a-z]{1,4}\d{1,4}[a-z]{0,4}(?:-[a-z]{1,20})?(?= [a-z])"
)


@cache
def _weights(known: Nouns) -> Weights:
    """What each word is to the phrases of a language."""
    return Weights(lambda word: _weigh(word, known))


def _weigh(word: str, known: Nouns) -> int:
    first, hyphen, _ = word.partition("-")
    wary = word in known.halved or word in known.joins or word.partition("'")[0] in known.stop or word in known.numbers
    participle, plural = word in known.participles, is_plural(word, known)
    regular = word.endswith(known.plural_endings) and word not in known.plurals
    return weight(
        {
            WARY: wary or (hyphen != "" and first in known.numbers),
            NOUN: participle or plural,
            LAST: plural and regular and not participle,
        }
    )


def plural_ends(view: View, first: re.Match[str], known: Nouns, *, partitive: bool) -> list[tuple[int, int]]:
    """The words up to the first plural noun, else the few words up to one that cannot belong to the phrase."""
    lower, weights = view.lower, _weights(known)
    spans: list[tuple[int, int]] = []
    word: re.Match[str] | None = first
    while word is not None and len(spans) < LONGEST:
        text = word.group()
        weighs = weights[text]
        if weighs & WARY and _ends_before(view, word, spans, known) and not is_acronym(view.text, word.span()):
            break
        spans.append(word.span())
        if weighs & LAST:
            if lower[word.end() : word.end() + 1] != "'" or not _is_owner(lower, first.start(), word.end(), known):
                return spans
            spans[-1] = (word.start(), word.end() + 1)
            word = WORD.match(lower, word.end() + 2)  # "600 drivers' licences"
            continue
        following = next_word(lower, word.end())
        parted = following is None or lower[word.end()] == ","
        if parted and following is not None and _begins_clause(following.group(), known):
            following = None  # "in one place, offering quotes"
        if weighs & NOUN and _ends_phrase(text, "" if parted or following is None else following.group(), known):
            return spans
        word = following
    return [] if partitive else _unmarked(lower, spans, known)


def _is_owner(lower: str, begin: int, end: int, known: Nouns) -> bool:
    """Whether a plural only owns what is counted; behind "the" it is counted itself, and a quotation may end with it."""
    if lower[end : end + 2] != "' " or not lower[end + 2 : end + 3].isalpha():
        return False
    behind = lower[max(0, begin - QUOTED) : begin]
    partitive = bool(behind) and lower[:begin].rstrip().rpartition(" ")[2] in known.determiners
    return "'" not in behind and (partitive or known.determiners.isdisjoint(behind.split()[-FIGURE:]))


def _ends_before(view: View, word: re.Match[str], spans: list[tuple[int, int]], known: Nouns) -> bool:
    """Whether a phrase ends before a word; "and" between two adjectives does not end it: "natural and other resources"."""
    text = word.group()
    if not spans and text in known.halved:
        return False  # "inched up one point"
    if text in known.joins and spans:
        return not _joins_adjectives(view.lower, word.end(), known)
    if text.partition("'")[0] in known.stop or text in known.numbers:
        following = next_word(view.lower, word.end()) if not spans and text in known.intensifiers else None
        return following is None or is_stop(following.group(), known)  # "the three most important metrics"
    first, hyphen, rest = text.partition("-")
    if not hyphen or first not in known.numbers:
        return False
    return bool(spans) or rest in known.numbers or units.after(view, word.start() + len(first), view.pack) is not None


def is_acronym(text: str, word: tuple[int, int]) -> bool:
    """Whether a stop word is rather an acronym in a text that is not written large: "300 senior IT leaders"."""
    start, end = word
    return (
        end - start > 1 and text[start:end].isupper() and any(map(str.islower, text[max(0, start - ACRONYM) : start]))
    )


def _begins_clause(word: str, known: Nouns) -> bool:
    """Whether a word behind a comma is a participle, which begins a clause of its own."""
    return len(word) > SHORTEST and word.endswith(known.clause_endings)


def _joins_adjectives(lower: str, end: int, known: Nouns) -> bool:
    """Whether a plural stands shortly behind "and", with nothing between that ends a phrase."""
    for count in range(JOINED):
        word = next_word(lower, end)
        if word is None or lower[word.start() - 2] == "," or is_stop(word.group(), known):
            return False
        if is_plural(word.group(), known):
            return count > 0
        end = word.end()
    return False


def _ends_phrase(word: str, following: str, known: Nouns) -> bool:
    """Whether a word is the noun that a phrase ends with, given the word after it."""
    if word in known.participles:
        return following in known.stop or not is_plural(following, known)
    if not is_plural(word, known):
        return False
    regular = word.endswith(known.plural_endings) and word not in known.plurals
    return regular or not _is_regular(following, known)


def may_end(word: str, known: Nouns) -> bool:
    """Whether a word is a noun that may end a phrase: a plural, or a participle that is used as one."""
    return _weights(known)[word] & NOUN != 0


def next_word(lower: str, end: int) -> re.Match[str] | None:
    """The word after a space, or after the comma between two adjectives."""
    if lower[end : end + 2] == ", ":
        return WORD.match(lower, end + 2)
    return word_at(lower, end + 1) if lower[end : end + 1] in (" ", "\n") else None


def word_at(lower: str, start: int) -> re.Match[str] | None:
    """The word at a place; one with full stops or digits inside counts as one: "U.S.-based", "B2B"."""
    word = WORD.match(lower, start)
    if word is None:
        return None
    end = word.end()
    following = lower[end : end + 1]
    return _ODD_WORD.match(lower, start) or word if following == "." or following.isdigit() else word


def _unmarked(lower: str, spans: list[tuple[int, int]], known: Nouns) -> list[tuple[int, int]]:
    """The words of a phrase that no plural ends, up to a participle or a word that cannot end it."""
    kept: list[tuple[int, int]] = []
    for span in spans:
        text = lower[slice(*span)]
        verb = text in known.loose_words or (text.endswith(known.clause_endings) and len(text) > SHORTEST)
        if text in known.soft or (kept and verb):
            break
        if kept and lower[kept[-1][1]] == ",":
            return []  # "one sleek, handheld unit": which word is the noun, nothing tells
        kept.append(span)
    if len(kept) > LONGEST_UNMARKED or not kept:
        return []
    return [] if len(kept) == 1 and _is_verb_form(lower[slice(*kept[0])], known) else kept


def _is_regular(word: str, known: Nouns) -> bool:
    """Whether a word after an irregular plural is the noun of the phrase: "women leaders"."""
    return word not in known.stop and word not in known.plurals and is_plural(word, known)


@lru_cache(maxsize=4096)  # asked of the words behind every figure
def is_plural(word: str, known: Nouns) -> bool:
    """Whether a word is a plural noun, by its ending and the lists of the language."""
    if word in known.plurals:
        return True
    if not word.endswith(known.plural_endings) or len(word) < 4 or word in known.singular_s:
        return "-" in word and word.rpartition("-")[2] in known.plurals
    return not word.endswith(known.singular_endings)


def _is_verb_form(word: str, known: Nouns) -> bool:
    """Whether a lone word is rather a verb or an adverb than a thing: "13 attended"."""
    if word in known.loose_words:
        return True
    things = word in known.plurals or word in known.participles or word in known.firm
    return word.endswith(known.loose_endings) and not things
