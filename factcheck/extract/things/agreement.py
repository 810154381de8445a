"""Nouns that their adjectives and complements follow: "منظمات عالمية", "نقطة تفتيش", "إرهابي ومدني".

What belongs to a noun is told by its looks alone: by case and number endings, by the patterns on which a
language makes its words, by how its verbs begin and end. All of that is data of the language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from factcheck.extract.fold import View, fold_word
from factcheck.extract.numbers.duals import counts_two, singulars
from factcheck.extract.things.nouns import LONGEST_UNMARKED, WORD, Nouns, is_stop, nouns
from factcheck.extract.weights import Weights
from factcheck.locales import Pack

PLAIN_LETTERS = frozenset("اٱ")  # an article begins with an alef that carries no madda
HAMZA = frozenset("أإ")
MADDA = "آ"
LONGEST_ENDING = 2
PASSIVE = "\u064f"  # the vowel on the first letter of a verb in the passive
SHORTEST_JOINED = 3  # letters of a word that is too short for a conjunction and a verb
SHORTEST_OWNED = 5  # letters of a word with a pronoun at its end
# What a word is to a phrase: no noun that begins one; a word that ends one, for all that looks like it.
LED, STOP = 1, 2


@dataclass(frozen=True, eq=False)
class Shapes:
    """What the looks of words tell in a language."""

    hides_case: frozenset[str]
    adjectives: re.Pattern[str]
    nouns: re.Pattern[str]
    appositions: frozenset[str]
    feminine: frozenset[str]
    noun_endings: tuple[str, ...]
    stem_endings: tuple[str, ...]
    leading: tuple[str, ...]
    pronoun_endings: tuple[str, ...]
    participle_beginnings: tuple[str, ...]
    whole: frozenset[str]
    akin: tuple[frozenset[str], ...]
    verb_first: tuple[str, ...]  # letters by which the first word after a figure is a verb
    verb_last: tuple[str, ...]  # letters on which a verb ends, and few nouns do
    pronouns: tuple[str, ...]  # the endings that no case ending looks like


@cache
def shapes(pack: Pack) -> Shapes:
    """The compiled shapes of a pack."""
    data = pack.data("counted")

    def folded(name: str) -> tuple[str, ...]:
        return tuple(fold_word(word) for item in data.get(name, []) for word in item.split())

    return Shapes(
        frozenset(data.get("hides_case", [])),
        _pattern(folded("adjective_patterns"), data.get("root_letters", "")),
        _pattern(folded("noun_patterns"), data.get("root_letters", "")),
        frozenset(folded("appositions")),
        frozenset(folded("feminine")),
        folded("noun_endings"),
        folded("stem_endings"),
        folded("leading_prepositions"),
        folded("pronoun_endings"),
        folded("participle_beginnings"),
        frozenset(folded("whole")),
        tuple(frozenset(map(fold_word, row.split())) for row in data.get("akin", [])),
        folded("verb_first"),
        folded("verb_last"),
        tuple(each for each in folded("pronoun_endings") if not each.endswith(folded("case_ending"))),
    )


def _pattern(patterns: tuple[str, ...], letters: str) -> re.Pattern[str]:
    """What matches the words made on some patterns, in which `letters` stand for any letter."""
    shapes_of = ("".join(r"\w" if letter in letters else re.escape(letter) for letter in each) for each in patterns)
    return re.compile("|".join(shapes_of) or "(?!)")


@cache
def _weights(pack: Pack) -> Weights:
    """What each word is to the phrases of a language."""
    known, of = nouns(pack), shapes(pack)

    def weigh(word: str) -> int:
        stop = is_stop(word, known)
        none = stop or len(word) < 2 or counts_two(word, pack)
        return (STOP if stop else 0) | (LED if none else _led(word, of, known))

    return Weights(weigh)


def _led(word: str, of: Shapes, known: Nouns) -> int:
    """Whether the first word after a figure is no noun by itself: "45 لتأسيس الجمعية", "من كل 10 محصولهم", "18 مليونا يعانون"."""
    if word in of.whole:
        return 0
    if word.startswith(of.verb_first) and not word.endswith(of.noun_endings):
        return LED
    if word.startswith(known.joined_articles):
        return LED  # "346 مليون والأسفل"
    if len(word) > SHORTEST_JOINED and known.conjunctions and word.startswith(known.conjunctions[:1]):
        return 0 if word.endswith(known.case_ending) else LED  # "300 ورفض", "980 وشيشاوة"
    verb = word.endswith(of.verb_last) and not word.endswith(of.noun_endings)  # "250 دمرت كليا"
    owned = len(word) >= SHORTEST_OWNED and word.endswith(of.pronouns)
    return LED if verb or owned or (word.startswith(of.leading) and not word.endswith(known.case_ending)) else 0


def adjectives_follow(view: View, first: re.Match[str], known: Nouns) -> list[tuple[int, int]]:
    """A noun with the adjectives and the joined noun after it: "منظمات عالمية", "إرهابي ومدني"."""
    lower, end = view.lower, first.end()
    if _weights(view.pack)[first.group()] & LED:
        return []
    spans = [first.span()]
    while len(spans) < LONGEST_UNMARKED and lower[end : end + 1] == " ":
        word = WORD.match(lower, end + 1)
        if word is not None and len(spans) > 1 and _is_second(view, spans[-1], word.group(), known):
            spans.append(word.span())
            break
        if word is None or not _belongs(view, word.span(), first.span(), known, deep=len(spans) > 1):
            break
        if len(spans) > 1 and not _is_in_row(view, spans[-1], word.span(), known):
            break
        spans.append(word.span())
        end = word.end()
    return spans


def _is_second(view: View, before: tuple[int, int], word: str, known: Nouns) -> bool:
    """Whether a word after a conjunction is a second adjective like the one before it: "دولة عربية وأفريقية"."""
    adjective = view.lower[slice(*before)]
    if not word.startswith(known.conjunctions[:1]) or is_stop(word, known) or word in shapes(view.pack).whole:
        return False
    return adjective.endswith(known.adjective_endings) and word[-LONGEST_ENDING:] == adjective[-LONGEST_ENDING:]


def _is_in_row(view: View, before: tuple[int, int], span: tuple[int, int], known: Nouns) -> bool:
    """Whether a word may follow the adjective before it: only an adjective does ("دولة عربية مانحة", not "دولة عربية عقد")."""
    adjective, word = view.lower[slice(*before)], view.lower[slice(*span)]
    if not adjective.endswith(known.adjective_endings):
        return True
    of = shapes(view.pack)
    if word.startswith(known.conjunctions[:1]) or word in of.whole or word.endswith(known.adjective_endings):
        return True
    alike = word[-LONGEST_ENDING:] == adjective[-LONGEST_ENDING:] or word.endswith(of.noun_endings)
    return alike or word.endswith(known.case_ending) or view.original_char(span[1] - 1) in known.agreeing


def _belongs(view: View, span: tuple[int, int], head: tuple[int, int], known: Nouns, *, deep: bool) -> bool:
    """Whether a word after a noun belongs to it: its adjective, its complement, a second noun of the same stem."""
    word, noun = view.lower[slice(*span)], view.lower[slice(*head)]
    of, end = shapes(view.pack), span[1]
    stop = _weights(view.pack)[word] & STOP
    if stop and not (word in of.whole and view.original_char(span[0]) == MADDA):  # آلي is no إلى
        return False
    if len(word) < 3 or (view.lower[end : end + 1] == " " and view.lower[end + 1 : end + 2].isdecimal()):
        return False  # a figure that the word names
    if PASSIVE in view.foreign and view.mark(span[0]) == PASSIVE and not word.endswith(known.adjective_endings):
        return False  # "ثماني جوائز رُشح لها"
    if word in of.appositions:
        return not is_definite(view, head, known)
    if word.startswith(known.conjunctions[:1]) and word not in of.whole:
        return _is_joined(word[1:], noun, of, known) or _is_akin(view, span, noun, of, known)
    definite = is_definite(view, span, known)
    if definite != is_definite(view, head, known):
        return False
    if definite:
        return view.original_char(span[1] - 1) in known.agreeing or word.endswith(known.adjective_endings)
    if _says_where(view, span, of, known, deep=deep):
        return False
    return _fits(view, span, head, known)


def _is_joined(word: str, noun: str, of: Shapes, known: Nouns) -> bool:
    """Whether a word after a conjunction is a noun of the same stem (معلم ومعلمة) or of the same kind (إرهابي ومدني)."""
    if len(word) < 3 or word.startswith(known.articles):
        return False
    stem = next((noun.removesuffix(each) for each in of.stem_endings if noun.endswith(each)), noun)
    if len(stem) > LONGEST_ENDING and word.startswith(stem) and len(word) - len(stem) <= LONGEST_ENDING:
        return True
    return word[-1] == noun[-1] and noun.endswith(known.adjective_endings)


def _is_akin(view: View, span: tuple[int, int], noun: str, of: Shapes, known: Nouns) -> bool:
    """Whether a word after a conjunction names a thing of the same kind, in the same case: 40 رجلا وامرأة."""
    word = view.lower[span[0] + 1 : span[1]]
    silent = view.original_char(span[1] - 1) in known.agreeing | of.hides_case
    if word.endswith(known.case_ending) != noun.endswith(known.case_ending) and not silent:
        return False
    bare, other = _uncased(word, known), _uncased(noun, known)
    if not any((word in row or bare in row) and (noun in row or other in row) for row in of.akin):
        return False
    alone = singulars(view.pack)
    if bare in alone and other not in alone:
        return False  # "ثلاث نساء وطفل": one more
    following = WORD.match(view.lower, span[1] + 1)
    return following is None or following.group() not in known.numbers


def _uncased(word: str, known: Nouns) -> str:
    """A word without its case ending."""
    return next((word.removesuffix(each) for each in known.case_ending if word.endswith(each)), word)


def _fits(view: View, span: tuple[int, int], head: tuple[int, int], known: Nouns) -> bool:
    """Whether an indefinite word looks like an adjective or complement of an indefinite noun."""
    word, noun, of = view.lower[slice(*span)], view.lower[slice(*head)], shapes(view.pack)
    whole = word in of.whole
    takes_case = noun.endswith(known.case_ending) or view.original_char(head[1] - 1) in of.hides_case
    if word.endswith(known.case_ending) and (takes_case or not whole):
        return takes_case and (
            whole or word.endswith(known.adjective_endings) or of.adjectives.fullmatch(word) is not None
        )
    if whole:
        return not noun.endswith(known.case_ending)
    if _is_prefixed(view, span, known) or word.endswith(of.pronoun_endings):
        return False
    agrees = view.original_char(span[1] - 1) in known.agreeing
    if noun.endswith(known.case_ending):
        return agrees and noun in of.feminine
    if agrees:
        return True
    return (
        of.nouns.fullmatch(word) is not None or word.endswith(known.adjective_endings) or not _is_verb(word, of, known)
    )


def _is_verb(word: str, of: Shapes, known: Nouns) -> bool:
    """Whether a word looks like a verb."""
    if word.startswith(known.verb_beginnings):
        return True
    return word.endswith(known.verb_endings) and not word.endswith(of.noun_endings)


def _says_where(view: View, span: tuple[int, int], of: Shapes, known: Nouns, *, deep: bool) -> bool:
    """Whether a participle with its complement follows, which says where the thing is or what it carries."""
    word = view.lower[slice(*span)]
    if not word.startswith(of.participle_beginnings) or word.endswith(known.adjective_endings):
        return False
    following = WORD.match(view.lower, span[1] + 1) if view.lower[span[1] : span[1] + 1] == " " else None
    if following is None:
        return False
    glued = _is_prefixed(view, following.span(), known) and following.group() not in of.whole
    predicate = word.endswith(known.case_ending)  # "17 بلاغا مفتوحا في آخر الشهر" says that they are open
    return glued or ((deep or predicate) and following.group() in known.stop)


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
    if not lower.startswith(known.articles, span[0]) or view.original_char(span[0]) not in PLAIN_LETTERS:
        return span
    for article in known.articles:
        if lower.startswith(article, span[0]) and span[1] - span[0] > len(article) + 2:
            return span[0] + len(article), span[1]
    return span
