"""Counted things: the noun phrase that says what a figure counts ("new confirmed cases", "إرهابي ومدني").

No tagger is needed: the phrase runs from the figure to its first plural noun, or to the first word that
cannot belong to it. Which words those are is data of the language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from factcheck.extract.duals import counts_two
from factcheck.extract.fold import View, fold_word
from factcheck.extract.lexicon import lexicon
from factcheck.extract.scan import prefixes
from factcheck.locales import Pack

LONGEST = 6  # words of a phrase
PLAIN_LETTERS = frozenset("اٱ")  # an article begins with an alef that carries no madda
HAMZA = frozenset("أإ")
STEM = 3  # letters that a noun shares with its feminine: معلم ومعلمة
LABEL = 60  # characters of a label before a colon
LONGEST_UNMARKED = 3  # words of a phrase that no plural ends
WORD = re.compile(r"[^\W\d_]{1,40}(?:['-][^\W\d_]{1,40}){0,4}")  # bounded, so that no hostile text makes it slow
_LEAD = re.compile(r"\+? {0,2}(?:\n(?!\s))?\)?(?: |\n(?!\s))?-?")


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted thing in folded offsets; `words` are the spans of its words, articles left out."""

    start: int
    end: int
    words: tuple[tuple[int, int], ...]


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
    conjunctions: tuple[str, ...]
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
        numbers=frozenset(lexicon(pack).words.table),
        conjunctions=tuple(map(fold_word, proclitics.get("conjunctions", []))),
        prefixes=frozenset(prefixes(pack)),
    )


def _words(data: dict[str, Any], name: str) -> frozenset[str]:
    """The words of a list whose items may hold several, folded."""
    return frozenset(fold_word(word) for item in data.get(name, []) for word in item.split())


def after(view: View, offset: int) -> Counted | None:
    """The counted thing that begins after a figure, or None."""
    known = nouns(view.pack)
    at = _LEAD.match(view.lower, offset).end()  # type: ignore[union-attr]  # the pattern matches everywhere
    first = WORD.match(view.lower, at)
    if first is None:
        return None
    partitive = first.group() in known.partitive
    if partitive:
        at = _past_determiners(view.lower, first.end(), known)
        first = WORD.match(view.lower, at)
        if first is None:
            return None
    if _is_tied(view.lower, offset):
        return _compound(view.lower, first, known)
    if at == offset:  # glued to the figure: a part of its name, not a thing
        return None
    spans = (
        _adjectives_follow(view, first, known)
        if "adjectives_follow" in known.traits
        else _plural_ends(view, first, known, partitive=partitive)
    )
    if not spans:
        return None
    return Counted(spans[0][0], spans[-1][1], tuple(_without_article(view, span, known) for span in spans))


def _is_tied(lower: str, offset: int) -> bool:
    """Whether a hyphen ties a figure to the next word: "a 20-member panel"."""
    return lower[offset : offset + 1] == "-" and lower[offset + 1 : offset + 2].isalpha()


def _compound(lower: str, first: re.Match[str], known: Nouns) -> Counted | None:
    """The noun of a compound adjective; participles and what follows them count nothing ("four-legged")."""
    word = first.group().partition("-")[0]
    if word in known.stop or word in known.numbers or word.endswith(("ed", "ly")) or len(word) < 3:
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


def _plural_ends(view: View, first: re.Match[str], known: Nouns, *, partitive: bool) -> list[tuple[int, int]]:
    """The words up to the first plural noun, else the few words up to one that cannot belong to the phrase."""
    lower, spans = view.lower, list[tuple[int, int]]()
    word: re.Match[str] | None = first
    while word is not None and len(spans) < LONGEST:
        text = word.group()
        if (
            text.partition("'")[0] in known.stop
            or text in known.numbers
            or ("-" in text and text.partition("-")[0] in known.numbers)
        ):
            break
        spans.append(word.span())
        following = _next_word(lower, word.end())
        if _ends_phrase(text, following.group() if following is not None else "", known):
            return spans
        word = following
    return [] if partitive else _unmarked(lower, spans, known)


def _ends_phrase(word: str, following: str, known: Nouns) -> bool:
    """Whether a word is the noun that a phrase ends with, given the word after it."""
    if word in known.participles:
        return following in known.stop or not _is_plural(following, known)
    if not _is_plural(word, known):
        return False
    regular = word.endswith("s") and word not in known.plurals
    return regular or not _is_regular(following, known)


def _next_word(lower: str, end: int) -> re.Match[str] | None:
    """The word after a space, or after the comma between two adjectives."""
    if lower[end : end + 2] == ", ":
        return WORD.match(lower, end + 2)
    return WORD.match(lower, end + 1) if lower[end : end + 1] in (" ", "\n") else None


def _unmarked(lower: str, spans: list[tuple[int, int]], known: Nouns) -> list[tuple[int, int]]:
    """The words of a phrase that no plural ends, up to a participle or a word that cannot end it."""
    kept: list[tuple[int, int]] = []
    for span in spans:
        text = lower[slice(*span)]
        if text in known.soft or (kept and text.endswith(("ed", "ing")) and len(text) > 4):
            break
        if kept and lower[kept[-1][1]] == ",":
            break
        kept.append(span)
    if len(kept) > LONGEST_UNMARKED or not kept:
        return []
    return [] if len(kept) == 1 and _is_verb_form(lower[slice(*kept[0])], known) else kept


def _is_regular(word: str, known: Nouns) -> bool:
    """Whether a word after an irregular plural is the noun of the phrase: "women leaders"."""
    return word not in known.stop and word not in known.plurals and _is_plural(word, known)


def _is_plural(word: str, known: Nouns) -> bool:
    if word in known.plurals:
        return True
    if not word.endswith("s") or len(word) < 4 or word in known.singular_s:
        return "-" in word and word.rpartition("-")[2] in known.plurals
    return not word.endswith(("ss", "us", "is", "'s"))


def _is_verb_form(word: str, known: Nouns) -> bool:
    """Whether a lone word is rather a verb or an adverb than a thing: "13 attended"."""
    return word.endswith(("ed", "ly")) and word not in known.plurals and word not in known.participles


def _adjectives_follow(view: View, first: re.Match[str], known: Nouns) -> list[tuple[int, int]]:
    """A noun with the adjectives and the joined noun after it: "منظمات عالمية", "إرهابي ومدني"."""
    lower = view.lower
    noun = first.group()
    if _is_stop(noun, known) or len(noun) < 2:
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


def _is_stop(word: str, known: Nouns) -> bool:
    """Whether a word cannot belong to a phrase: a stop word or a number word, with what may be glued before it."""
    if word in known.stop or word in known.numbers:
        return True
    if any(word.startswith(each) and word[len(each) :] in known.stop for each in known.conjunctions):
        return True
    return any(word[:cut] in known.prefixes and word[cut:] in known.numbers for cut in range(1, min(4, len(word))))


def _belongs(view: View, span: tuple[int, int], head: tuple[int, int], known: Nouns) -> bool:
    """Whether a word after a noun belongs to it: its adjective, its complement, a second noun of the same stem."""
    word, noun = view.lower[slice(*span)], view.lower[slice(*head)]
    noun_is_definite = _is_definite(view, head, known)
    if _is_stop(word, known) or len(word) < 3:
        return False
    for conjunction in known.conjunctions[:1]:
        rest = word.removeprefix(conjunction)
        if rest != word and len(rest) > 3 and not rest.startswith(known.articles):
            return rest[:STEM] == noun[:STEM] or (rest[-1] == noun[-1] and noun.endswith(known.adjective_endings))
    definite = _is_definite(view, span, known)
    if definite != noun_is_definite or _is_prefixed(view, span, known):
        return False
    if view.original_char(span[1] - 1) in known.agreeing:
        return True
    if definite:
        return word.endswith(known.adjective_endings)
    if noun.endswith(known.case_ending) or word.endswith(known.case_ending):
        return noun[-1] == word[-1]
    return not word.startswith(known.verb_beginnings) and not word.endswith(known.verb_endings)


def _is_definite(view: View, span: tuple[int, int], known: Nouns) -> bool:
    """Whether a word has a glued article; آليات only looks as if it had one."""
    return view.lower.startswith(known.articles, span[0]) and view.original_char(span[0]) in PLAIN_LETTERS


def _is_prefixed(view: View, span: tuple[int, int], known: Nouns) -> bool:
    """Whether a preposition is glued before a word: بصورة, لإزالة."""
    word = view.lower[slice(*span)]
    hamza = word[:1] in known.glued and len(word) > 2 and view.original_char(span[0] + 1) in HAMZA
    return hamza or word.startswith(known.prepositions)


def _without_article(view: View, span: tuple[int, int], known: Nouns) -> tuple[int, int]:
    """A word's span with a glued article left out; آليات only looks as if it had one."""
    lower = view.lower
    for article in known.articles:
        if (
            _is_definite(view, span, known)
            and lower.startswith(article, span[0])
            and span[1] - span[0] > len(article) + 2
        ):
            return span[0] + len(article), span[1]
    return span


def before(view: View, offset: int) -> Counted | None:
    """The counted thing named before a figure: "Deaths: 45", "the number of deaths rose to 45"."""
    known, lower = nouns(view.pack), view.lower
    at = offset
    while at and lower[at - 1] in " \t(":
        at -= 1
    if at and lower[at - 1] == ":":
        return _label(view, at - 1, known)
    return None


def _label(view: View, end: int, known: Nouns) -> Counted | None:
    """The words of the line before a colon, as far as they may name a thing."""
    start = max(view.lower.rfind("\n", max(0, end - LABEL), end) + 1, end - LABEL, 0)
    words = list(WORD.finditer(view.lower, start, end))
    kept: list[tuple[int, int]] = []
    for word in reversed(words):
        if _is_stop(word.group(), known) or len(kept) == LONGEST_UNMARKED:
            break
        if kept and view.lower[word.end() : kept[0][0]] not in (" ", "\n"):
            break
        kept.insert(0, word.span())
    if kept and view.lower[kept[0][0]] in known.conjunctions:
        after = (kept[0][0] + 1, kept[0][1])
        kept[0] = after if _is_definite(view, after, known) else kept[0]
    while len(kept) > 1 and view.lower[slice(*kept[0])] in known.counting:
        kept.pop(0)
    if not kept or view.lower[kept[-1][1] : end].strip():
        return None
    return Counted(kept[0][0], kept[-1][1], tuple(_without_article(view, span, known) for span in kept))


def names_after_one(pack: Pack) -> bool:
    """Whether the word for one follows its noun, so that a noun after it is none of its own ("أي واحد تفضل")."""
    return "adjectives_follow" in nouns(pack).traits


def is_elided(view: View, start: int, end: int) -> bool:
    """Whether a figure stands for a thing that was named before: "of these, 13 were"."""
    known, lower = nouns(view.pack), view.lower
    ahead = lower[end : end + 24].lstrip(" ")
    if any(ahead.startswith(each) and not ahead[len(each) : len(each) + 1].isalpha() for each in known.elided_after):
        return True
    behind = lower[max(0, start - 24) : start].rstrip(" ,،:")
    return any(behind.endswith(each) and not behind[: -len(each)][-1:].isalpha() for each in known.elided_before)
