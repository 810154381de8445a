"""Figures that a hyphen pairs without counting anything: the scores of games, odds, records ("3-1", "112-104", "4-4-2")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from factcheck.extract.fold import View, fold_word
from factcheck.extract.names.kinds import kinds
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.signs import word_before
from factcheck.extract.scan import prefixes
from factcheck.extract.things.nouns import is_stop, nouns
from factcheck.locales import Pack

REACH = 70  # characters of a sentence before a score in which its verb stands
HYPHENS = ("-", "–")
THREE = 3  # figures from which on a chain is a record or a formation
# One digit in front lets the engine skip everything else.
_PAIR = r"[0-9](?:(?<![\w.,$€£%°/+#-].){glue})\d{{0,2}}(?:[-–]\d{{1,3}}){{1,4}}(?![\w%°$€£/+-]|[.,:]\d|\.\w)"
_GLUE = r"|(?<=(?<!\w)[{letters}].)"
_WORD = re.compile(r"[^\W\d_]{1,40}")
_AFTER = re.compile(r" {0,2}([^\W\d_]{1,40}(?!\d))?")
_ENDS = re.compile(r"[.!?؟;](?=\s)|\n")
_FIGURE = re.compile(r"\d+")


@dataclass(frozen=True, eq=False)
class Scores:
    """The words of a language that tell of games and odds, and those that tell of votes, which are counts."""

    before: frozenset[str]
    after: frozenset[str]
    votes: frozenset[str]
    opens: frozenset[str]  # words that open a range
    pair: re.Pattern[str]


@cache
def scores(pack: Pack) -> Scores:
    """The compiled words of a pack, each also with the conjunctions and prepositions that are glued before it."""
    data = pack.data("kinds")
    glued = [text for text, prefix in prefixes(pack).items() if not prefix.article] or [""]

    def folded(name: str) -> frozenset[str]:
        words = [fold_word(word) for item in data.get(name, []) for word in item.split()]
        return frozenset(lead + word for word in words for lead in glued)

    ranges = pack.data("numbers").get("ranges", {})
    opens = frozenset(fold_word(each) for name in ("between", "from") for each in ranges.get(name, []))
    letters = "".join(each for each in glued if len(each) == 1)
    pair = re.compile(_PAIR.format(glue=_GLUE.format(letters=letters) if letters else ""))
    return Scores(folded("score_before"), folded("score_after"), folded("votes"), opens, pair)


def pairs(view: View, numerals: list[Numeral]) -> set[int]:
    """The places in the list of the figures that are scores, odds or records.

    A pair that falls is no range; one that rises is a score only beside a word that says so.
    """
    out, end = set[int](), 0
    known, places = scores(view.pack), dict[int, int]()
    for start in _chains(view.text, numerals) if known.before else ():
        found = known.pair.match(view.text, start) if start >= end else None
        if found is None:
            continue
        end = found.end()
        if not _is_score(view, start, end, known):
            continue
        places = places or {each.start: index for index, each in enumerate(numerals)}
        spans = _FIGURE.finditer(view.text, found.start(), found.end())
        out |= {places[each.start()] for each in spans if each.start() in places}
    return out


def _chains(text: str, numerals: list[Numeral]) -> list[int]:
    """Where the figures stand that a hyphen and a digit follow, in order, as far as a numeral stands in their chain."""
    starts = set[int]()
    for numeral in numerals:
        at = numeral.end
        if text[at : at + 1] not in HYPHENS:
            at = numeral.start - 1
        while at > 0 and text[at] in HYPHENS and text[at - 1].isdigit() and text[at + 1 : at + 2].isdigit():
            while at and text[at - 1].isdigit():
                at -= 1
            if at in starts:
                break
            starts.add(at)
            at -= 1
    return sorted(starts)


def _is_score(view: View, start: int, end: int, known: Scores) -> bool:
    """Whether a chain of figures is a score, by its size, its direction and the words beside it."""
    figures = [int(each) for each in _FIGURE.findall(view.text, start, end)]
    after = _AFTER.match(view.lower, end)
    following = after.group(1) if after is not None else None
    if following in known.after:
        return True
    if following is not None and not is_stop(following, nouns(view.pack)):
        return False  # what it counts follows: "10-5 people"
    behind = _sentence(view.lower, start)
    if not known.votes.isdisjoint((*behind, following)):
        return False
    if len(figures) >= THREE:
        return True
    if not known.before.isdisjoint(behind):
        return True
    # "between 40-30" is a range that was written the wrong way round
    return figures[0] >= figures[1] and word_before(view.lower, start) not in known.opens


def _sentence(lower: str, end: int) -> list[str]:
    """The words of a sentence shortly before a place."""
    behind = lower[max(0, end - REACH) : end]
    cut = max((each.end() for each in _ENDS.finditer(behind)), default=0)
    return _WORD.findall(behind, cut)


def is_score(view: View, first: Numeral, second: Numeral) -> bool:
    """Whether two figures with a hyphen between them are the score of a game."""
    if not (first.in_digits and second.in_digits) or view.text[first.end : second.start] not in ("-", "–", ":"):
        return False
    same = first.value == second.value and first.step == second.step == 1 and first.value is not None
    colon = view.text[first.end : second.start] == ":"
    return same or (colon and word_before(view.lower, first.start) in kinds(view.pack).score_before)
