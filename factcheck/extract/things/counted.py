"""Counted things: the noun phrase that says what a figure counts ("new confirmed cases", "إرهابي ومدني").

No tagger is needed: the phrase runs from the figure to its first plural noun, or to the first word that
cannot belong to it. Which words those are is data of the language.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.extract.changes import hedges
from factcheck.extract.fold import View
from factcheck.extract.numbers.duals import singulars
from factcheck.extract.things.agreement import adjectives_follow, without_article
from factcheck.extract.things.nouns import LONGEST_UNMARKED, WORD, Nouns, is_stop, nouns
from factcheck.extract.units import reading as units
from factcheck.locales import Pack

LONGEST = 6  # words of a phrase
LONGEST_TIED = 14  # letters of a noun that a hyphen ties; longer ones name chemicals
ACRONYM = 12  # characters before an acronym that tell whether all is written large
LONGEST_CODE = 4  # letters of a unit that is written as a code
SHORTEST = 4  # letters of a participle, at least one more
JOINED = 4  # words behind "and" among which the noun must stand
LONGEST_SCALE = 12  # letters of a scale word
MARKED = "plurals_marked"  # the trait of languages that write every plural with an ending
_ODD_WORD = re.compile(
    r"(?:[a-z]\.){2,4}(?:-[a-z]{1,20})?(?= [a-z])|[a-z]{1,4}\d{1,4}[a-z]{0,4}(?:-[a-z]{1,20})?(?= [a-z])"
)
_LEAD = re.compile(r"[+*†‡§]? {0,2}(?:\n(?!\s))?\)?(?: |\n(?!\s))?-?(?:\$(?=[a-z]))?")


class Counted(NamedTuple):
    """A counted thing in folded offsets; `words` are the spans of its words, articles left out."""

    start: int
    end: int
    words: tuple[tuple[int, int], ...]


def after(view: View, offset: int, *, exact: bool = True) -> Counted | None:
    """The counted thing that begins after a figure, or None; a figure with decimals (not `exact`) counts only a plural."""
    known = nouns(view.pack)
    at = _LEAD.match(view.lower, offset).end()  # type: ignore[union-attr]  # the pattern matches everywhere
    first = _word(view.lower, at)
    if first is None or _is_closed(view.lower, offset, first.group(), known):
        return None
    if first.group() in known.alternatives:
        hedge = hedges.after(view, offset)
        return after(view, hedge.end, exact=exact) if hedge is not None else None  # "10 or more reports"
    partitive = first.group() in known.partitive
    if partitive:
        at = _past_determiners(view.lower, first.end(), known)
        first = WORD.match(view.lower, at)
        if first is None or _is_single(view, first, known):
            return None
    if _is_tied(view.lower, offset):
        tail = first if first.group() in known.tails and view.lower[first.end() : first.end() + 1] == " " else None
        if tail is None:
            return _compound(view.lower, first, known)
        return after(view, tail.end(), exact=exact)  # "600-plus staff members"
    if at == offset:  # glued to the figure: a part of its name, not a thing
        return None
    spans = (
        adjectives_follow(view, first, known)
        if "adjectives_follow" in known.traits
        else plural_ends(view, first, known, partitive=partitive)
    )
    if not spans or (len(spans) == 1 and spans[0][1] - spans[0][0] == 1):  # a letter names nothing
        return None
    if MARKED in known.traits and _is_no_thing(view, spans, known, offset, exact=exact):
        return None
    bare = [without_article(view, span, known) for span in spans] if known.articles else spans
    return Counted(spans[0][0], spans[-1][1], tuple(bare))


def _is_single(view: View, word: re.Match[str], known: Nouns) -> bool:
    """Whether a word behind "of" names a single thing, of which there are not so many: "خرج 158 من المستشفى"."""
    article = next((each for each in known.articles if word.group().startswith(each)), "")
    return bool(article) and word.group().removeprefix(article) in singulars(view.pack)


def _is_closed(lower: str, end: int, following: str, known: Nouns) -> bool:
    """Whether a number ends with a scale word in a case that takes no noun behind it: "19,9 مليارا برسم الدعم"."""
    word = lower[max(0, end - LONGEST_SCALE) : end].rpartition(" ")[2]
    if (
        not known.case_ending
        or following in known.partitive
        or not word.endswith(known.case_ending)
        or word not in known.numbers
    ):
        return False
    return lower[end - len(word) - 2 : end - len(word) - 1].isdigit()


def _is_no_thing(view: View, spans: list[tuple[int, int]], known: Nouns, offset: int, *, exact: bool) -> bool:
    """Whether a phrase that ends with no plural is a name ("304 Stainless Steel"), a verb or follows decimals ("6.4 quake")."""
    last, word = spans[-1], view.lower[slice(*spans[-1])]
    if is_plural(word, known) or word in known.participles or (len(spans) == 1 and word in known.halved):
        return False
    if len(spans) == 1 and len(word) > SHORTEST and word.endswith(known.clause_endings):
        return not view.lower.endswith(known.ones, 0, offset)  # "six agreed, with three dissenting"; "one building"
    short = len(spans) == 1 and len(word) <= LONGEST_CODE and word.isalpha()
    code = short and word not in known.stop and _is_acronym(view.text, last)  # "1,000 SOL"
    return not code and (not exact or view.text[last[0]].isupper())


def _is_tied(lower: str, offset: int) -> bool:
    """Whether a hyphen ties a figure to the next word: "a 20-member panel"."""
    return lower[offset : offset + 1] == "-" and lower[offset + 1 : offset + 2].isalpha()


def _compound(lower: str, first: re.Match[str], known: Nouns) -> Counted | None:
    """The noun of a compound adjective; participles and what follows them count nothing ("four-legged")."""
    word = first.group().partition("-")[0]
    if (
        word in known.untied
        or (word in known.stop and word not in known.halved)
        or word in known.numbers
        or word.endswith(known.loose_endings)
    ):
        return None
    if not SHORTEST - 2 < len(word) <= LONGEST_TIED:
        return None
    span = (first.start(), first.start() + len(word))
    return Counted(*span, (span,))


def _past_determiners(lower: str, at: int, known: Nouns) -> int:
    """Where the noun begins after "of the"."""
    at += 1
    for _ in range(2):
        word = WORD.match(lower, at)
        if word is None or word.group() not in known.determiners:
            break
        at = word.end() + 1
    return at


def plural_ends(view: View, first: re.Match[str], known: Nouns, *, partitive: bool) -> list[tuple[int, int]]:
    """The words up to the first plural noun, else the few words up to one that cannot belong to the phrase."""
    lower, spans = view.lower, list[tuple[int, int]]()
    word: re.Match[str] | None = first
    while word is not None and len(spans) < LONGEST:
        text = word.group()
        if _ends_before(view, word, spans, known) and not _is_acronym(view.text, word.span()):
            break
        spans.append(word.span())
        following = _next_word(lower, word.end())
        if following is not None and _begins_clause(lower, following, known):
            following = None  # "in one place, offering quotes"
        parted = following is None or lower[following.start() - 2] == ","
        if _ends_phrase(text, "" if parted or following is None else following.group(), known):
            return spans
        word = following
    return [] if partitive else _unmarked(lower, spans, known)


def _ends_before(view: View, word: re.Match[str], spans: list[tuple[int, int]], known: Nouns) -> bool:
    """Whether a phrase ends before a word; "and" between two adjectives does not end it: "natural and other resources"."""
    text = word.group()
    if not spans and text in known.halved:
        return False  # "inched up one point"
    if text in known.joins and spans:
        return not _joins_adjectives(view.lower, word.end(), known)
    if text.partition("'")[0] in known.stop or text in known.numbers:
        following = _next_word(view.lower, word.end()) if not spans and text in known.intensifiers else None
        return following is None or is_stop(following.group(), known)  # "the three most important metrics"
    first, hyphen, rest = text.partition("-")
    if not hyphen or first not in known.numbers:
        return False
    return bool(spans) or rest in known.numbers or units.after(view, word.start() + len(first), view.pack) is not None


def _is_acronym(text: str, word: tuple[int, int]) -> bool:
    """Whether a stop word is rather an acronym in a text that is not written large: "300 senior IT leaders"."""
    start, end = word
    return (
        end - start > 1 and text[start:end].isupper() and any(map(str.islower, text[max(0, start - ACRONYM) : start]))
    )


def _begins_clause(lower: str, word: re.Match[str], known: Nouns) -> bool:
    """Whether a participle behind a comma begins a clause of its own."""
    text = word.group()
    return lower[word.start() - 2] == "," and len(text) > SHORTEST and text.endswith(known.clause_endings)


def _joins_adjectives(lower: str, end: int, known: Nouns) -> bool:
    """Whether a plural stands shortly behind "and", with nothing between that ends a phrase."""
    for count in range(JOINED):
        word = _next_word(lower, end)
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


def _next_word(lower: str, end: int) -> re.Match[str] | None:
    """The word after a space, or after the comma between two adjectives."""
    if lower[end : end + 2] == ", ":
        return WORD.match(lower, end + 2)
    return _word(lower, end + 1) if lower[end : end + 1] in (" ", "\n") else None


def _word(lower: str, start: int) -> re.Match[str] | None:
    """The word at a place; one with full stops or digits inside counts as one: "U.S.-based", "B2B"."""
    word = WORD.match(lower, start)
    if word is not None and (lower[word.end() : word.end() + 1] == "." or lower[word.end() : word.end() + 1].isdigit()):
        return _ODD_WORD.match(lower, start) or word
    return word


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


def names_after_one(pack: Pack) -> bool:
    """Whether the word for one follows its noun, so that a noun after it is none of its own ("أي واحد تفضل")."""
    return "adjectives_follow" in nouns(pack).traits
