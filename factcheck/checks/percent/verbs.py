"""The word that says which way a figure went, as a place in the text: where it is wrong, the figures may be right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.contract import Case
from factcheck.checks.percent.settling import SIDES
from factcheck.checks.percent.signs import SENTENCE_END
from factcheck.checks.percent.things import OF_LOSSES, OF_RATES, UNSETTLED
from factcheck.checks.percent.words import Lexicon, lexicon, phrases_of
from factcheck.extract import fold
from factcheck.model import Claim

LEAD, TAIL = 160, 60  # code points read before the first figure and behind the last one
Word = tuple[bool, int, int]  # whether it may be a noun beside the verb ("growth slowed"), and its place
DIRECTIONS = {**SIDES, **OF_RATES, **OF_LOSSES}
TOKEN = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f\u0640\u064b-\u065f\u0670])+(?:['.’][^\W\d_]+)*|[^\w\s]")


def word_of_change(new: Claim, old: Claim, direction: str, case: Case) -> Claim | None:
    """The word of this direction (u or d) that stands nearest to the figures, None where none is found."""
    first, last = sorted((new, old), key=lambda each: each.start)
    text = case.document.prose
    start, end = max(0, first.start - LEAD), min(len(text), last.end + TAIL)
    start += max((each.end() for each in SENTENCE_END.finditer(text[start : first.start])), default=0)
    found = list(_words(text, start, end, direction, lexicon(case.pack)))
    if not found:
        return None
    _, start, end = min(found, key=lambda each: (each[0], min(_distance(each, new), _distance(each, old))))
    return Claim(first.document, start, end, start, end, "identifier", sentence=first.sentence, section=first.section)


def _distance(word: Word, figure: Claim) -> int:
    _, start, end = word
    return max(figure.start - end, start - figure.end)


def _words(text: str, start: int, end: int, direction: str, known: Lexicon) -> Iterator[Word]:
    """The phrases of a stretch that say this direction."""
    places = [(each.start(), each.end()) for each in TOKEN.finditer(text, start, end)]
    words = [fold(text[one:two]).lower() for one, two in places]
    at = 0
    while at < len(words):
        step = 1
        for phrase, signs in phrases_of(known, words[at]) if words[at][:1].isalpha() else ():
            if tuple(words[at + 1 : at + len(phrase)]) == phrase[1:]:
                step = len(phrase)
                for each in signs:
                    if DIRECTIONS.get(each.letter, each.letter) == direction:
                        yield each.letter not in UNSETTLED, places[at][0], places[at + step - 1][1]
                break
        at += step
