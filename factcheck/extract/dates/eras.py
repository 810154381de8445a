"""Years that are counted from an era: "335 BC", "399 قبل الميلاد", "AD 79".

Years before our era run downwards, and no calendar of ours holds them, so they are names and neither counts nor dates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from factcheck.extract.dates.mentions import DateMention
from factcheck.extract.fold import View, fold
from factcheck.extract.mentions import Mention
from factcheck.locales import Pack

LONGEST_JOINT = 6  # characters between two years that share their era
LAST = 2100  # a year of our era
BARE = ("number", "count", "measure", "ordinal")
_SPACE = r"(?: |&nbsp;){0,2}"


@dataclass(frozen=True, slots=True)
class Eras:
    """The words of a pack for an era: all of them, and patterns for one behind a year and for one before it."""

    words: tuple[str, ...]
    shortest: tuple[str, ...]  # those that hold no other one, so that a text without them has none
    behind: re.Pattern[str]
    ahead: re.Pattern[str] | None  # None where no word stands before a year
    reach: int  # how far before a year its era may begin


@cache
def _eras(pack: Pack, name: str) -> Eras | None:
    own = pack.data("dates").get(name)
    if not own:
        return None
    behind, ahead = ([fold(each) for each in own.get(place, [])] for place in ("behind", "ahead"))
    words = (*behind, *ahead)
    return Eras(
        words,
        tuple(dict.fromkeys(each for each in words if not any(other != each and other in each for other in words))),
        re.compile(rf"{_SPACE}(?:{_any(behind)})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{_any(ahead)}){_SPACE}\Z") if ahead else None,
        max(map(len, words)) + 2,
    )


def _any(words: list[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or r"(?!)"


@lru_cache(maxsize=2)  # of one text, both eras: its dates are asked, and then its figures
def _told(view: View, name: str) -> Eras | None:
    """The words for an era, where the text has any of them at all."""
    known = _eras(view.pack, name)
    if known is None or not any(map(view.text.__contains__, known.shortest)):
        return None
    return known if any(_stands(view.text, word) for word in known.words) else None


def _stands(text: str, word: str) -> bool:
    """Whether a word stands in a text with no letter beside it: the letters of "ق م" meet wherever words do."""
    at, size = text.find(word), len(word)
    while at >= 0:
        if not (text[at - 1 : at].isalpha() or text[at + size : at + size + 1].isalpha()):
            return True
        at = text.find(word, at + 1)
    return False


def _is_of(known: Eras, text: str, start: int, end: int) -> bool:
    if known.behind.match(text, end):
        return True
    return known.ahead is not None and known.ahead.search(text, max(0, start - known.reach), start) is not None


def without_earlier(view: View, times: list[DateMention]) -> list[DateMention]:
    """The dates but those before our era, which would else be read as of our own ("the 9th century BC")."""
    known = _told(view, "before_our_era") if times else None
    if known is None:
        return times
    return [each for each in times if not _is_of(known, view.text, each.start, each.end)]


def mark(view: View, mentions: list[Mention]) -> None:
    """Make years before our era names, and those of our own era years."""
    known = _told(view, "before_our_era") if mentions else None
    if known is not None:
        for at, mention in enumerate(mentions):
            if mention.kind in BARE and _is_of(known, view.text, mention.hedge_start, mention.numeral.end):
                _name(mention)
                _name_earlier(view, mentions, at)
    known = _told(view, "our_era") if mentions else None
    for mention in mentions if known is not None else ():
        if known is not None and _is_year(mention) and _is_of(known, view.text, mention.start, mention.numeral.end):
            _name(mention)
            mention.kind = "year"


def _name_earlier(view: View, mentions: list[Mention], at: int) -> None:
    """Make the years a name that share the era of the year behind them: "in 335 and 323 BC"."""
    while at and len(view.text[mentions[at - 1].end : mentions[at].start]) <= LONGEST_JOINT:
        at -= 1
        if mentions[at].kind != "number" or mentions[at].unit:
            return
        _name(mentions[at])


def _name(mention: Mention) -> None:
    mention.kind, mention.unit, mention.senses = "identifier", "", ()
    mention.counted, mention.thing, mention.change, mention.hedge = None, "", None, None
    mention.end = max(mention.numeral.end, mention.start + 1)


def _is_year(mention: Mention) -> bool:
    """Whether a figure may be a year of our era: a whole number in digits."""
    value = mention.numeral.value
    whole = value is not None and value == value.to_integral_value() and mention.numeral.in_digits
    return whole and mention.kind in BARE and not mention.unit and value is not None and 0 < value <= LAST
