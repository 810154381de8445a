"""Fractions of one word ("half", "الثلث", نصفهم): where each is a figure, and what it is of."""

from __future__ import annotations

from factcheck.extract.fold import View
from factcheck.extract.lexicon import lexicon
from factcheck.extract.nouns import WORD, nouns
from factcheck.extract.numerals import Numeral
from factcheck.extract.signs import word_after, word_before


def is_led(view: View, numeral: Numeral, *, marked: bool) -> bool:
    """Whether a fraction of one word is one: with an article, a hedge, a unit (`marked`) or "of" beside it."""
    words = lexicon(view.pack)
    if marked:
        return True
    following = WORD.match(view.lower, numeral.end + 1)
    led = view.lower[numeral.start : numeral.end].partition(" ")[0] in words.articles
    return (led and following is None) or (following is not None and following.group() in words.of)


def is_of_it(view: View, numeral: Numeral) -> bool:
    """Whether a fraction says by its pronoun that it is of what was named before: نصفهم, ثلاثة أرباعها."""
    last = view.lower[numeral.start : numeral.end].rpartition(" ")[2]
    entries = lexicon(view.pack).words.table.get(last, ())
    return any(entry.trait.startswith("part_of_it") for entry in entries)


def is_marked(view: View, numeral: Numeral, *, changed: bool) -> bool:
    """Whether what stands beside a lone word makes it a figure: "double those", "one (1)", "by half a point" (`changed`)."""
    if numeral.nature == "multiple":
        return word_after(view.lower, numeral.end) in lexicon(view.pack).multiple_of
    if numeral.nature == "fraction":
        return changed or is_named(view, numeral)
    return numeral.value is not None and view.text.startswith(f" ({numeral.value})", numeral.end)


def is_named(view: View, numeral: Numeral) -> bool:
    """Whether a fraction with the article stands where a figure does: "سوى الثلث", not "إلى النصف الثاني"."""
    after, articles = lexicon(view.pack).part_after, nouns(view.pack).articles
    if not articles or word_before(view.lower, numeral.lead) not in after:
        return False
    return not view.lower.startswith(articles, numeral.end + 1)
