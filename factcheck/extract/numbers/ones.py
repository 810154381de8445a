"""Numbers that are words in company only. The word for one where it counts nothing: a pronoun ("the old one"), a part of a superlative ("one of the largest") or of some ("one of the guests")."""

from __future__ import annotations

from factcheck.extract.fold import View
from factcheck.extract.names.kinds import kinds
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.signs import word_after, word_before
from factcheck.extract.things.nouns import WORD, nouns
from factcheck.extract.units import reading as units

FARTHEST = 5  # words from "one of" to its superlative


def is_pronoun(view: View, numeral: Numeral) -> bool:
    """Whether "one" stands for a noun ("the old one drew 60 W"), or ends a compound ("all-in-one")."""
    if numeral.value == 1 and _is_idiom(view, numeral):
        return True
    if numeral.value == 1 and view.text[numeral.lead - 1 : numeral.lead] == "-" and numeral.lead > 1:
        return view.text[numeral.lead - 2].isalpha()
    if numeral.value != 1 or word_before(view.lower, numeral.lead) not in kinds(view.pack).pronoun_before:
        return False
    return units.after(view, numeral.end, view.pack) is None


def _is_idiom(view: View, numeral: Numeral) -> bool:
    """Whether "one" belongs to a turn of phrase that counts nothing: "at one point", "one by one"."""
    lower, lead, end = view.lower, numeral.lead, numeral.end
    ahead = [tail for head, tail in kinds(view.pack).idioms if lower.endswith(head, 0, lead)]
    return lower.startswith(tuple(ahead), end)


def is_superlative(view: View, numeral: Numeral) -> bool:
    """Whether "one of" leads to a superlative, which praises and counts nothing: "one of the world's largest ports"."""
    known = kinds(view.pack)
    if numeral.value != 1 or not known.superlatives:
        return False
    at = numeral.end + 1
    for count in range(FARTHEST):
        word = WORD.match(view.lower, at)
        if word is None or (count == 0 and word.group() not in nouns(view.pack).partitive):
            return False
        text = word.group()
        if text in known.superlatives or (len(text) > FARTHEST and text.endswith(known.superlative_endings)):
            return True
        at = word.end() + 1
    return False


def is_one_of_some(view: View, numeral: Numeral) -> bool:
    """Whether "one of the", "one of its" leads to several of whom no number is told: one of them is spoken of, and none counted."""
    known = nouns(view.pack)
    if numeral.value != 1 or not known.determiners:
        return False
    lead = WORD.match(view.lower, numeral.end + 1)
    if lead is None or lead.group() not in known.partitive:
        return False
    article = WORD.match(view.lower, lead.end() + 1)
    return article is not None and article.group() in known.determiners


def is_some_of(view: View, numeral: Numeral) -> bool:
    """Whether "of them" right behind a word for several makes it a figure: "عشر منها"."""
    if numeral.nature != "cardinal" or numeral.value is None or numeral.value <= 1:
        return False
    return word_after(view.lower, numeral.end) in nouns(view.pack).elided_after
