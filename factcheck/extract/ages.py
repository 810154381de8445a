"""Figures that are ages: by the words before them, by the people whom they bound, by the words behind them."""

from __future__ import annotations

import re
from functools import cache

from factcheck.extract.fold import View, fold_word
from factcheck.extract.names.kinds import kinds, names
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.signs import word_before
from factcheck.extract.things.nouns import nouns
from factcheck.locales import Pack

DEATH = 120  # characters from the news of a death to the age
OLDEST = 120  # years
NEAR, NEARBY = 32, 3  # characters and words before a figure that may speak of age
YEARS_DIGITS = 3  # of the oldest
LONGEST_PERSON = 60  # characters of a name with the word before it
TRAIT = "capitals_name"
# What stands behind an age set in commas: no figure, no second name with a figure ("Rome, 53, Milan, 48").
_CLOSES = re.compile(r", (?!or )(?:[a-z(]|[A-Z](?![^.;\n]{0,40}, \d))|,\Z")
_ENDS = re.compile(r"\.(?:\s|\Z)")
_FIGURE = re.compile(r", \d")
_TOLD = re.compile(r"[,.;:)](?!\d)|\Z| ([^\W\d_]{1,20})")  # behind an age; not "13-2", "46 5"
_LAST = re.compile(r"[^\W\d_]{1,40}\Z")
_LETTERS = re.compile(r"[^\W\d_]{1,40}")
_PERSON = re.compile(r"(?:(?P<before>[^\W\d_]+) )?(?:[A-Z][\w.'’-]* )*[A-Z][\w.'’-]+, \Z")


def is_age(view: View, start: int) -> bool:
    """Whether the words before a figure speak of age: "between the ages of 25 and 44"."""
    known, behind = kinds(view.pack), view.lower[max(0, start - NEAR) : start]
    plain = behind.replace(" ", "").isalpha()
    words = (behind.split() if plain else _LETTERS.findall(behind))[-NEARBY:]
    if view.lower.startswith(known.age_leads, start):
        return True
    if not known.age_before.isdisjoint(words):
        return True
    if not words or words[-1] not in known.died_at:
        return False
    behind = view.lower[max(0, start - DEATH) : start]
    cut = max(behind.rfind(mark) for mark in ".؛;\n")
    return any(names(word, known.death, known) for word in _LETTERS.findall(behind, cut + 1))


def is_age_limit(view: View, start: int, numeral: Numeral) -> bool:
    """Whether a bare figure with a hedge bounds the age of the people before it: "children under five"."""
    if numeral.value is None or not 0 < numeral.value <= OLDEST or numeral.step != 1:
        return False
    bracket = view.lower[start - 1 : start] == "("
    return word_before(view.lower, start - bracket) in kinds(view.pack).age_people


def is_age_tail(view: View, end: int, numeral: Numeral) -> bool:
    """Whether the words behind a figure or its unit speak of age: "15 years or older", "18 and younger"."""
    if numeral.value is None or not 0 < numeral.value <= OLDEST:
        return False
    tails = kinds(view.pack).age_after
    return bool(tails) and (view.lower.startswith(tails, end) or is_aside(view, numeral) or _is_told(view, numeral))


def _is_told(view: View, numeral: Numeral) -> bool:
    """Whether a sentence tells how old somebody is: "since he was 13", "who is 46 and has"."""
    known, copula = kinds(view.pack), word_before(view.lower, numeral.lead)
    if copula not in known.age_copulas or numeral.step != 1:
        return False
    closes = _TOLD.match(view.lower, numeral.end)
    if closes is None or (closes.group(1) and closes.group(1) not in known.age_closers):
        return False  # "he was 5 for 20"
    return word_before(view.lower, numeral.lead - 1 - len(copula)) in known.age_subjects


def is_aside(view: View, numeral: Numeral) -> bool:
    """Whether commas set a figure behind the name of a person: "Jane Roe, 53, said", in languages that write only names large."""
    text, start, end = view.text, numeral.start, numeral.end
    if text[start - 2 : start] != ", " or not numeral.in_digits or numeral.step != 1 or end - start > YEARS_DIGITS:
        return False
    if TRAIT not in nouns(view.pack).traits:
        return False
    floor = max(0, start - LONGEST_PERSON)
    last = _ENDS.match(text, end) and not _FIGURE.search(text, floor, start)  # not "Leeds, 12, and Hull, 9."
    if not (last or _CLOSES.match(text, end)):
        return False
    named = _PERSON.search(text, floor, start)
    if named is None:
        return _ends_with_role(view, start - 2)
    return (named["before"] or "").lower() not in kinds(view.pack).places_before


def _ends_with_role(view: View, end: int) -> bool:
    """Whether a word for a person ends at a place: "the driver, 31, was unhurt"."""
    word = _LAST.search(view.lower, max(0, end - LONGEST_PERSON), end)
    return word is not None and word.group() in _roles(view.pack)


@cache
def _roles(pack: Pack) -> frozenset[str]:
    """The words for persons behind which commas may set an age: "the driver, 31, was unhurt"."""
    return frozenset(fold_word(word) for item in pack.data("kinds").get("age_roles", []) for word in item.split())


def in_row(view: View, numeral: Numeral) -> int:
    """Where the word for age begins before an ordinal that is one: "دون سن الخامسة والعشرين"; -1 for none."""
    word = word_before(view.lower, numeral.lead)
    known = kinds(view.pack)
    if not word or numeral.in_digits or numeral.value is None or not 0 < numeral.value <= OLDEST:
        return -1
    return numeral.lead - 1 - len(word) if names(word, known.age_words, known) else -1
