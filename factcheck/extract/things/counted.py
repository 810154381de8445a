"""Counted things: the noun phrase that says what a figure counts ("new confirmed cases", "إرهابي ومدني").

No tagger is needed: the phrase runs from the figure to its first plural noun, or to the first word that
cannot belong to it. Which words those are is data of the language.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.extract.changes import hedges
from factcheck.extract.fold import View
from factcheck.extract.numbers.duals import singulars
from factcheck.extract.things.agreement import adjectives_follow, without_article
from factcheck.extract.things.nouns import WORD, Nouns, nouns
from factcheck.extract.things.plurals import SHORTEST, is_acronym, may_end, plural_ends, word_at
from factcheck.locales import Pack

LONGEST_TIED = 14  # letters of a noun that a hyphen ties; longer ones name chemicals
LONGEST_CODE = 4  # letters of a unit that is written as a code
LONGEST_SCALE = 12  # letters of a scale word
MARKED = "plurals_marked"  # the trait of languages that write every plural with an ending
_LEAD = re.compile(r"[+*†‡§]? {0,2}(?:\n(?!\s))?\)?(?: |\n(?!\s))?-?(?:\$(?=[a-z]))?")


class Counted(NamedTuple):
    """A counted thing in folded offsets; `words` are the spans of its words, articles left out."""

    start: int
    end: int
    words: tuple[tuple[int, int], ...]


def after(view: View, offset: int, *, exact: bool = True) -> Counted | None:
    """The counted thing that begins after a figure, or None; a figure with decimals (not `exact`) counts only a plural."""
    known, lower = nouns(view.pack), view.lower
    spaced = lower[offset : offset + 1] == " " and lower[offset + 1 : offset + 2].isalpha()
    at = offset + 1 if spaced else _LEAD.match(lower, offset).end()  # type: ignore[union-attr]  # the pattern matches everywhere
    first = word_at(lower, at)
    if first is None:
        return None
    word = first.group()
    if known.case_ending and _is_closed(lower, offset, word, known):
        return None
    if word in known.alternatives:
        hedge = hedges.after(view, offset)
        return after(view, hedge.end, exact=exact) if hedge is not None else None  # "10 or more reports"
    partitive = word in known.partitive
    if partitive:
        first = WORD.match(lower, _past_determiners(lower, first.end(), known))
        if first is None or _is_single(view, first, known):
            return None
    if not spaced and _is_tied(lower, offset):
        tail = first.group() in known.tails and lower[first.end() : first.end() + 1] == " "
        return after(view, first.end(), exact=exact) if tail else _compound(first, known)  # "600-plus staff members"
    if at == offset:  # glued to the figure: a part of its name, not a thing
        return None
    return _phrase(view, first, known, offset, partitive=partitive, exact=exact)


def _phrase(
    view: View, first: re.Match[str], known: Nouns, offset: int, *, partitive: bool, exact: bool
) -> Counted | None:
    """The phrase that begins with a word behind the figure that ends at an offset."""
    spans = (
        adjectives_follow(view, first, known)
        if "adjectives_follow" in known.traits
        else plural_ends(view, first, known, partitive=partitive)
    )
    if not spans or (len(spans) == 1 and spans[0][1] - spans[0][0] == 1):  # a letter names nothing
        return None
    if MARKED in known.traits and _is_no_thing(view, spans, known, offset, exact=exact):
        return None
    led, lower = known.articles, view.lower
    bare = [without_article(view, each, known) if lower.startswith(led, each[0]) else each for each in spans]
    return Counted(spans[0][0], spans[-1][1], tuple(bare))


def _is_single(view: View, word: re.Match[str], known: Nouns) -> bool:
    """Whether a word behind "of" names a single thing, of which there are not so many: "خرج 158 من المستشفى"."""
    article = next((each for each in known.articles if word.group().startswith(each)), "")
    return bool(article) and word.group().removeprefix(article) in singulars(view.pack)


def _is_closed(lower: str, end: int, following: str, known: Nouns) -> bool:
    """Whether a number ends with a scale word in a case that takes no noun behind it: "19,9 مليارا برسم الدعم"."""
    if not lower.endswith(known.case_ending, 0, end) or following in known.partitive:
        return False
    word = lower[max(0, end - LONGEST_SCALE) : end].rpartition(" ")[2]
    return word in known.numbers and lower[end - len(word) - 2 : end - len(word) - 1].isdigit()


def _is_no_thing(view: View, spans: list[tuple[int, int]], known: Nouns, offset: int, *, exact: bool) -> bool:
    """Whether a phrase that ends with no plural is a name ("304 Stainless Steel"), a verb or follows decimals ("6.4 quake")."""
    last = start, end = spans[-1]
    word = view.lower[start:end]
    if may_end(word, known) or (len(spans) == 1 and word in known.halved):
        return False
    if len(spans) == 1 and len(word) > SHORTEST and word.endswith(known.clause_endings):
        return not view.lower.endswith(known.ones, 0, offset)  # "six agreed, with three dissenting"; "one building"
    short = len(spans) == 1 and len(word) <= LONGEST_CODE and word.isalpha()
    code = short and word not in known.stop and is_acronym(view.text, last)  # "1,000 SOL"
    return not code and (not exact or view.text[last[0]].isupper())


def _is_tied(lower: str, offset: int) -> bool:
    """Whether a hyphen ties a figure to the next word: "a 20-member panel"."""
    return lower[offset : offset + 1] == "-" and lower[offset + 1 : offset + 2].isalpha()


def _compound(first: re.Match[str], known: Nouns) -> Counted | None:
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


def names_after_one(pack: Pack) -> bool:
    """Whether the word for one follows its noun, so that a noun after it is none of its own ("أي واحد تفضل")."""
    return "adjectives_follow" in nouns(pack).traits
