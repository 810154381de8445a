"""What stands right beside a figure, looked at once: which rules can say anything there at all.

Most words beside figures ("the", "were", a name) mean nothing to most rules. Each is weighed once a process against the
tables of all of them, so that a rule is asked only where what it looks for may stand. Where no plain word stands, a
space between, and none of the commonest marks, anything may, and every rule is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from factcheck.extract.changes import apart
from factcheck.extract.changes.hedges import hedges
from factcheck.extract.changes.words import changes
from factcheck.extract.fold import View
from factcheck.extract.names.kinds import ZIP, kinds, names
from factcheck.extract.names.numbered import SERIAL
from factcheck.extract.numbers.multiples import multiples
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.scan import FIRST_UNSPACED
from factcheck.extract.things.nouns import is_stop, nouns
from factcheck.extract.units.lexicon import lexicon as units_of
from factcheck.extract.weights import Weights, weight
from factcheck.locales import Pack

# What the word before a figure may be: a sign of money, a hedge, a word of change, "per cent of", what it numbers;
# whether a verb may hedge the figure over its subject, which only the language tells.
LEAD, HEDGED, MOVED, PERCENT, NUMBERED, APART = 1, 2, 4, 8, 16, 32
# What stands behind it: a unit, an hour's word, the word of a multiple, a counted thing, a hedge.
UNIT, CLOCK, TIMES, COUNTED, BEHIND = 64, 128, 256, 512, 1024
NAMED = 2048  # on either side, what makes a name of the figure
AHEAD = LEAD | HEDGED | MOVED | PERCENT | NUMBERED | APART | NAMED
AFTER = UNIT | CLOCK | TIMES | COUNTED | BEHIND | NAMED
EVERYTHING = AHEAD | AFTER

LONGEST = 24  # letters of a word that is weighed
SIGNS = frozenset("$€£")
MARKS = frozenset(",;:!?%")  # and a full stop at the end of a sentence
_NEXT = re.compile(rf" ([^\W\d_²³]{{1,{LONGEST}}})(?![\w'.-])")
_GOES_ON = re.compile(r"[\w'.-]")  # what a weighed word does not have behind it


class Beside:
    """What a language knows of the words before and behind a figure, and of the marks behind it."""

    __slots__ = ("ahead", "behind", "marks")

    def __init__(self, pack: Pack) -> None:
        self.ahead = Weights(lambda word: _ahead(word, pack))
        self.behind = Weights(lambda word: _behind(word, pack))
        self.marks = {mark: _mark(mark, pack) for mark in ("", ".", *MARKS)}


@cache
def beside(pack: Pack) -> Beside:
    """The weights of a pack."""
    return Beside(pack)


def look(view: View, numeral: Numeral, known: Beside) -> int:
    """The rules that may say something of a numeral, as far as the words and marks right beside it tell.

    A sign of money before it is passed over, since what leads to the numeral stands before that.
    """
    text, start, end = view.text, numeral.start, numeral.end
    may, at = AHEAD, start
    if start > 1 and text[start - 1] in SIGNS:
        at -= 1
    if at > 1 and text[at - 1] == " " and numeral.word_start < 0:
        space = text.rfind(" ", max(0, at - LONGEST), at - 1)
        word = text[space + 1 : at - 1]
        if space >= 0 and word.isalpha():
            may = known.ahead[word]
            if at != start:
                may |= LEAD | NAMED | NUMBERED
            elif end - start == ZIP or end - start >= SERIAL or text[start] == "0":
                may |= NAMED | NUMBERED  # which the looks of a figure tell as well
    if numeral.nature == "fraction":
        return may | AFTER
    following = _NEXT.match(text, end)
    if following is not None:
        return may | known.behind[following[1]]
    mark = text[end : end + 1]
    if mark in MARKS or (mark == "." and text[end + 1 : end + 2] in ("", " ", "\n")):
        return may | known.marks[mark]
    return may | (AFTER if mark else known.marks[""])


def _ahead(cased: str, pack: Pack) -> int:
    """The rules to which a word before a figure may matter."""
    word, units, hedge, change, kind = cased.lower(), units_of(pack), hedges(pack), changes(pack), kinds(pack)
    movers = (
        change.openings, change.by, change.verbs, change.before_share, change.between, change.amounts, change.comparing,
    )  # fmt: skip
    moved = any(word in table for table in movers) or (change.verb_first > 0 and word not in change.to)
    return weight(
        {
            LEAD: word in units.last_leading or units.scaled(cased) is not None,
            HEDGED: word in hedge.skipped or hedge.may_end(word, ""),
            MOVED: moved,
            PERCENT: _share_end(word, kind.percent_before),
            NUMBERED: _numbers(word, pack),
            APART: apart.apart(pack) is not None,
            NAMED: word in kind.identifier_always
            or any(_share_end(f"{cased} ", [sign]) for sign in kind.number_signs)
            or any(_share_end(word, [index.rpartition(" ")[0]]) for index in kind.indices),
        }
    )


def _share_end(word: str, phrases: Iterable[str]) -> bool:
    """Whether what ends with a word may end with one of some phrases."""
    return any(phrase.endswith(word) or word.endswith(phrase) for phrase in phrases)


def _numbers(word: str, pack: Pack) -> bool:
    """Whether a word may be one that figures number, or follow the name of a maker."""
    kind = kinds(pack)
    plain = any(word in table for table in (kind.numbered, kind.numbered_at_times, kind.identifier_links, kind.ranks))
    made = bool(kind.maker_before) and not is_stop(word, nouns(pack))
    return plain or made or names(word, kind.identifier_before, kind)


def _behind(cased: str, pack: Pack) -> int:
    """The rules to which a word behind a figure may matter."""
    word, units, hedge, kind = cased.lower(), units_of(pack), hedges(pack), kinds(pack)
    return weight(
        {
            UNIT: word in units.openers
            or cased in units.scales_before
            or units.scaled(cased) is not None
            or (
                cased[0] < FIRST_UNSPACED <= cased[-1]
            ),  # "25 kmである": a symbol, and words that no space parts from it
            CLOCK: _begins(word, (*kind.clock_after, *kind.clock_links)),
            TIMES: word in multiples(pack).words,
            COUNTED: not _counts_nothing(cased, pack),
            BEHIND: word in hedge.after or " " in hedge.glued_after,
            NAMED: cased[0].isupper() or word in kind.direction_after,
        }
    )


def _begins(word: str, phrases: tuple[str, ...]) -> bool:
    """Whether what begins with a word may begin with one of some phrases."""
    longer = (phrase[len(word) :] for phrase in phrases if phrase.startswith(word))
    return any(map(word.startswith, phrases)) or any(_GOES_ON.match(rest) is None for rest in longer)


def _counts_nothing(cased: str, pack: Pack) -> bool:
    """Whether a word is one with which no counted thing begins."""
    word, known = cased.lower(), nouns(pack)
    opens = (known.alternatives, known.partitive, known.intensifiers, known.halved, known.tails)
    if cased.isupper() or any(word in table for table in opens):
        return False
    return is_stop(word, known) if "adjectives_follow" in known.traits else word in known.stop or word in known.numbers


def _mark(mark: str, pack: Pack) -> int:
    """The rules to which a mark behind a figure may matter; "" stands for the end of a text."""
    units, hedge, kind = units_of(pack), hedges(pack), kinds(pack)
    hours = (*kind.clock_after, *kind.clock_links)
    return weight(
        {
            UNIT: mark in units.openers or mark in units.scales_before,
            CLOCK: mark != "" and any(phrase.startswith(mark) for phrase in hours),
            BEHIND: mark == "," or mark in hedge.glued_after or mark in hedge.first_letters,
        }
    )
