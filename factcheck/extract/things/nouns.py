"""What the search for counted things knows of a language: the lists of `counted.yaml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from factcheck.extract.fold import fold_word
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.scan import prefixes
from factcheck.locales import Pack

WORD = re.compile(r"[^\W\d_]{1,40}(?:['-][^\W\d_]{1,40}){0,4}")  # bounded, so that no hostile text makes it slow
LONGEST_UNMARKED = 3  # words of a phrase that no plural ends


@dataclass(frozen=True, eq=False)
class Nouns:
    """What the search for a counted thing knows of a language."""

    traits: frozenset[str]
    stop: frozenset[str]
    soft: frozenset[str]
    plurals: frozenset[str]
    participles: frozenset[str]
    singular_s: frozenset[str]
    partitive: frozenset[str]
    determiners: frozenset[str]
    tails: frozenset[str]
    untied: frozenset[str]
    places_after: frozenset[str]
    foretellers: frozenset[str]
    foretold: frozenset[str]
    joins: frozenset[str]
    adjective_endings: tuple[str, ...]
    agreeing: frozenset[str]
    prepositions: tuple[str, ...]
    glued: frozenset[str]
    case_ending: tuple[str, ...]
    verb_beginnings: tuple[str, ...]
    verb_endings: tuple[str, ...]
    articles: tuple[str, ...]
    elided_before: tuple[str, ...]
    elided_after: tuple[str, ...]
    counting: tuple[str, ...]
    numbers: frozenset[str]
    plural_endings: tuple[str, ...]
    singular_endings: tuple[str, ...]  # endings that look like a plural's and are none
    loose_endings: tuple[str, ...]  # of participles and adverbs, which name no thing
    loose_words: frozenset[str]  # participles of other forms
    firm: frozenset[str]  # things that end like a participle or an adverb: "family", "bed"
    clause_endings: tuple[str, ...]  # of participles that begin a clause behind a noun
    elided_last: frozenset[str]
    long_things: frozenset[str]
    crowds: frozenset[str]
    funding: frozenset[str]
    of_years: frozenset[str]
    halved: frozenset[str]
    ones: tuple[str, ...]  # how a text ends before a thing of which there is one
    conjunctions: tuple[str, ...]
    alternatives: frozenset[str]
    intensifiers: frozenset[str]  # stop words with which a phrase may begin
    joined_articles: tuple[str, ...]  # the article with a conjunction before it
    prefixes: frozenset[str]


@cache
def nouns(pack: Pack) -> Nouns:
    """The compiled lists of a pack."""
    data = pack.data("counted")
    proclitics = pack.data("numbers").get("proclitics", {})
    return Nouns(
        traits=frozenset(data.get("traits", [])),
        stop=_words(data, "stop"),
        soft=_words(data, "soft"),
        plurals=_words(data, "plurals"),
        participles=_words(data, "participles"),
        singular_s=_words(data, "singular_s"),
        partitive=_words(data, "partitive"),
        determiners=_words(data, "determiners"),
        tails=_words(data, "tails"),
        untied=_words(data, "untied"),
        places_after=_words(data, "places_after"),
        foretellers=_words(data, "foretellers"),
        foretold=_words(data, "foretold"),
        joins=_words(data, "joins"),
        adjective_endings=tuple(map(fold_word, data.get("adjective_endings", []))),
        prepositions=tuple(map(fold_word, data.get("glued_prepositions", []))),
        glued=frozenset(map(fold_word, proclitics.get("prepositions", []))),
        agreeing=frozenset(data.get("agreeing", [])),
        case_ending=tuple(map(fold_word, data.get("case_ending", []))),
        verb_beginnings=tuple(map(fold_word, data.get("verb_beginnings", []))),
        verb_endings=tuple(map(fold_word, data.get("verb_endings", []))),
        articles=tuple(map(fold_word, data.get("articles", []))),
        elided_before=tuple(map(fold_word, data.get("elided_before", []))),
        elided_after=tuple(map(fold_word, data.get("elided_after", []))),
        counting=tuple(map(fold_word, data.get("counting", []))),
        plural_endings=_endings(data, "plural_endings"),
        singular_endings=_endings(data, "singular_endings"),
        loose_endings=_endings(data, "loose_endings"),
        loose_words=_words(data, "loose_words"),
        firm=_words(data, "firm"),
        clause_endings=_endings(data, "clause_endings"),
        elided_last=_words(data, "elided_last"),
        long_things=_words(data, "long_things"),
        crowds=_words(data, "crowds"),
        funding=_words(data, "funding"),
        of_years=_words(data, "of_years"),
        halved=_words(data, "halved"),
        ones=tuple(map(fold_word, data.get("ones", []))),
        numbers=frozenset(lexicon(pack).words.table.keys() - lexicon(pack).part_periods.keys()),
        conjunctions=tuple(map(fold_word, proclitics.get("conjunctions", []))),
        intensifiers=_words(data, "intensifiers"),
        alternatives=frozenset(map(fold_word, pack.data("numbers").get("ranges", {}).get("or", []))),
        joined_articles=_joined(proclitics.get("conjunctions", []), data.get("articles", [])),
        prefixes=frozenset(prefixes(pack)),
    )


def _joined(conjunctions: list[str], articles: list[str]) -> tuple[str, ...]:
    """The articles of a language with a conjunction glued before each."""
    return tuple(fold_word(first + each) for first in conjunctions for each in articles)


def _words(data: dict[str, Any], name: str) -> frozenset[str]:
    """The words of a list whose items may hold several, folded."""
    return frozenset(fold_word(word) for item in data.get(name, []) for word in item.split())


def _endings(data: dict[str, Any], name: str) -> tuple[str, ...]:
    return tuple(map(fold_word, data.get(name, [])))


@lru_cache(maxsize=4096)  # asked of the words behind every figure
def is_stop(word: str, known: Nouns) -> bool:
    """Whether a word cannot belong to a phrase: a stop word or a number word, with what may be glued before it."""
    if word in known.stop or word in known.numbers:
        return True
    if any(word.startswith(each) and word[len(each) :] in known.stop for each in known.conjunctions):
        return True
    return any(word[:cut] in known.prefixes and word[cut:] in known.numbers for cut in range(1, min(4, len(word))))
