"""Changes that a figure takes over from the one before it: "rose 212 points, or 1.6 %", "up 1.1 % last week and 2 % over the month"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extract.changes.reading import of_amount
from factcheck.extract.changes.words import changes
from factcheck.extract.fold import View
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.numbers.signs import word_after, word_before
from factcheck.extract.things.nouns import Nouns, is_stop, nouns
from factcheck.extract.things.plurals import is_plural
from factcheck.extract.units import reading as units
from factcheck.model import SHARES, Change

if TYPE_CHECKING:
    from factcheck.extract.mentions import Mention

CONVERTED = ("measure", "money")  # what brackets say again in another unit: "climbed 1.1 °C (2 °F)"
NEAR = 8  # characters between two figures that say the same
REACH = 50  # characters between two shares of which the second leaves out its verb
MOST_WORDS = 2  # words of what the second is said of
_BREAK = re.compile(r"[^\w\s,،'-]|\d|\n[ \t]*\n")
_DATE = re.compile(r"[\w\s'-]+")  # in words, and no address of the web
_WORD = re.compile(r"[^\W\d_]{1,40}")


def carry(view: View, first: Mention, second: Mention) -> None:
    """Give a figure the change of the one before it, where it says it again or goes on with it.

    A share behind an amount shows that a verb that may have any object tells a change: "lost $2, or 3 %".
    """
    if second.kind in CONVERTED and first.kind == second.kind and view.text[second.end : second.end + 1] == ")":
        _price(view, first, second)
    if second.change is not None and (first.change is not None or second.hedge_start - first.end > NEAR):
        return
    gap = view.lower[first.end : second.hedge_start]
    if gap == " (" and second.kind in CONVERTED and second.kind == first.kind and second.unit != first.unit:
        second.change = second.change or (first.change if view.text[second.end : second.end + 1] == ")" else None)
    if gap.strip(" ,،") in changes(view.pack).appositions:
        _restate(view, first, second)
    elif second.change is not None:
        return
    elif (
        first.change is not None
        and first.kind == second.kind
        and first.kind in SHARES
        and _goes_on(view, first, second)
    ):
        second.change = first.change


def let_go(view: View, mention: Mention, start: int, end: int) -> None:
    """Take from a figure the words behind it that it seemed to count, since they are a date from a place to another: "fell to 9,000 last year"."""
    if mention.counted is not None and _DATE.fullmatch(view.lower, start, end):
        mention.kind = "ratio" if mention.numeral.nature == "fraction" else "number"
        mention.counted, mention.end = None, mention.numeral.end


def _restate(view: View, first: Mention, second: Mention) -> None:
    """Give two figures that say the same one change: "lost $2, or 3 %", "closed 40 points, or 0.5 %, lower"."""
    if first.change is None and second.kind in SHARES and first.kind not in SHARES:
        first.change = second.change or of_amount(view, first.hedge_start) or _behind_comma(view, second.end)
    second.change = second.change or first.change


def _behind_comma(view: View, end: int) -> Change | None:
    """The direction that follows a figure and a comma, which close what was said again: "40 points, or 0.5 %, lower"."""
    word = _WORD.match(view.lower, end + 2) if view.lower[end : end + 2] == ", " else None
    return changes(view.pack).after_share.get(word.group()) if word is not None else None


def _price(view: View, first: Mention, second: Mention) -> None:
    """Give two figures what stands below the line behind the bracket around the second: "812 yuan ($113) a tonne"."""
    if view.text[first.end : second.start].strip() != "(" or "/" in first.unit + second.unit:
        return
    below = units.over(view, second.end + 1, view.pack)
    if below is None:
        return
    for mention in (first, second):
        mention.unit = f"{mention.unit} / {below[0]}"
        mention.senses = tuple(f"{each} / {below[0]}" for each in mention.senses)


def _goes_on(view: View, first: Mention, second: Mention) -> bool:
    """Whether a share stands behind "and" with no more than what it is said of: "exports fell 8 % and imports 5 %"."""
    start, end = first.end, second.hedge_start
    if end - start > REACH or _BREAK.search(view.lower, start, end):
        return False
    known, words = nouns(view.pack), list(_WORD.finditer(view.lower, start, end))
    if word_before(view.lower, min(first.start, first.hedge_start)) in changes(view.pack).openings:
        return False  # "fell by between 3% and 5%"
    if word_after(view.lower, second.end) in known.partitive:
        return False  # "rose 5% and 10% of the staff left"
    joined = _joint(view, second, words, known)
    if joined is None or not (changes(view.pack).compared | known.foretold).isdisjoint(each.group() for each in words):
        return False
    return not joined or _names(view, joined, known)


def _joint(view: View, second: Mention, words: list[re.Match[str]], known: Nouns) -> list[re.Match[str]] | None:
    """The words behind the last "and" between two figures; None where there is none."""
    glued = view.lower[second.numeral.lead : second.numeral.start]
    if glued and glued.startswith(known.conjunctions) and known.conjunctions:
        return []
    for back, word in enumerate(reversed(words)):
        if word.group() in lexicon(view.pack).connectors:
            return words[len(words) - back :]
        if known.conjunctions and known.articles and word.group().startswith(known.joined_articles):
            return words[len(words) - back - 1 :]
    return None


def _names(view: View, words: list[re.Match[str]], known: Nouns) -> bool:
    """Whether words behind "and" name what the second share is said of, and no verb is among them."""
    while words and words[0].group() in known.determiners:
        words = words[1:]
    if not words or len(words) > MOST_WORDS:
        return False
    if known.joined_articles:
        return words[0].group().startswith(known.joined_articles)
    if any(is_stop(each.group(), known) for each in words):
        return False
    last = words[-1]
    return is_plural(last.group(), known) or view.text[last.start()].isupper()
