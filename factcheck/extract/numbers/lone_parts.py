"""Words that are a fraction only by what stands beside them: خمس الساعة, ثمن السكان, خُمس."""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.extract.fold import View
from factcheck.extract.numbers import signs
from factcheck.extract.numbers.lexicon import Entry, lexicon
from factcheck.extract.numbers.state import ONE, Token
from factcheck.extract.scan import NOTHING, prefixes
from factcheck.locales import Pack

if TYPE_CHECKING:
    from factcheck.extract.numbers.numeral import Numeral


def read_part(view: View, numeral: Numeral, head: Token) -> bool:
    """Read a word as a fraction where its vowel or what follows says so; False where it is then no number at all.

    The word for a unit is one before a noun with the article (خمس الساعة), or with its own where a share is told, the word for a price before a whole that
    has no price (ثمن السكان).
    """
    short = lexicon(view.pack).never_alone
    if short and view.lower[head.start : head.end] in short:
        return False  # "(CR)"
    parts = _parts_before(head.entries)
    below = next(iter(parts.values()), None)
    if below is None:
        return True
    marked = view.mark(numeral.start) == lexicon(view.pack).part_mark
    if marked or ("part_before_whole" in parts and _whole_follows(view, numeral.end)):
        numeral.value, numeral.nature, numeral.step = ONE / below, "fraction", ONE / (2 * below)
        return True
    if "part_before_whole" in parts:
        return False
    definite = _is_definite(view, numeral)
    if _is_led(view, numeral) if definite else view.lower.startswith(_articles(view.pack), numeral.end):
        numeral.value, numeral.nature, numeral.step = ONE / below, "fraction", ONE / (2 * below)
    return True


def read_share(view: View, numeral: Numeral) -> None:
    """Read an ordinal of two words with an article as a part, where a whole follows or nothing else stands: "a twenty-first of it"."""
    words, lower = lexicon(view.pack), view.lower
    article = signs.word_before(lower, numeral.start)
    if article not in words.articles or not numeral.value:
        return
    alone = numeral.start == len(article) + 1 and not lower[numeral.end :].strip(" .\n")
    if alone or signs.word_after(lower, numeral.end) in words.of:
        below = numeral.value
        numeral.value, numeral.step, numeral.nature = ONE / below, ONE / (2 * below), "fraction"
        numeral.start -= len(article) + 1


@lru_cache(maxsize=1 << 12)  # few words have such a meaning, and all are asked
def _parts_before(entries: tuple[Entry, ...]) -> dict[str, Decimal]:
    """The meanings of a word that make it a part before something else, with how many parts make the whole."""
    return {entry.trait: entry.value for entry in entries if entry.trait.startswith("part_before")}


@cache
def _articles(pack: Pack) -> tuple[str, ...]:
    """What stands between a word and a noun with the article after it."""
    return tuple(f" {text}" for text, prefix in prefixes(pack).items() if prefix.article and not prefix.conjunction)


def _is_definite(view: View, numeral: Numeral) -> bool:
    """Whether an article is glued before a word, which then counts the noun before it: "السنوات الخمس الماضية"."""
    return prefixes(view.pack).get(view.lower[numeral.lead : numeral.start], NOTHING).article


def _is_led(view: View, numeral: Numeral) -> bool:
    """Whether a word says that a share comes, where the article is glued before its number: "تراجع بنسبة الخمس"."""
    return signs.word_before(view.lower, numeral.lead) in lexicon(view.pack).part_leads


def _whole_follows(view: View, end: int) -> bool:
    """Whether the next word, its article left out, is a whole that is told in parts."""
    word, wholes = signs.word_after(view.lower, end), lexicon(view.pack).wholes
    return word in wholes or any(
        word[len(each) - 1 :] in wholes for each in _articles(view.pack) if word.startswith(each[1:])
    )
