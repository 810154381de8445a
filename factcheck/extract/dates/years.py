"""Years that no word of dates announces: "the 2024 list", "(Onfido, 2024)"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.extract.changes.hedged import no_hedges
from factcheck.extract.dates import calendars
from factcheck.extract.dates import words as date_words
from factcheck.extract.fold import View, fold_word
from factcheck.extract.mentions import Mention
from factcheck.extract.numbers import digits
from factcheck.extract.numbers.signs import word_after, word_before
from factcheck.extract.things.nouns import nouns
from factcheck.extract.things.plurals import is_plural
from factcheck.locales import Pack
from factcheck.model import When

FIRST, LAST = 1900, 2099
RECENT = (1950, 2050)
EARLIEST = 1100  # of years that a dash and two digits follow: "1783–84"
DIGITS = 4
CENTURY = 100
DASHES = ("-", "–")
LEADS = frozenset(("in", "bound"))  # the meanings of words that lead to a year
FARTHEST = 64  # characters of a bracket before its year
_SOURCE = re.compile(r"[(;] ?[^\W\d_][^\n();]{1,60}, ?\Z")  # "(Tokyo, 2000)"


def mark(view: View, mentions: list[Mention]) -> None:
    """Make the figures years that can be no count: four digits in a text that groups its thousands, or nothing counted.

    A round figure (2000) and one with a hedge stay numbers.
    """
    written = []
    for at, each in enumerate(mentions):
        if each.numeral.end - each.numeral.start == DIGITS:
            written.append(at)
        elif not each.numeral.in_digits and each.kind == "number" and _is_spelled(view, each):
            each.kind, each.hedge, each.change = "year", None, None
    for at in written:
        if view.text[mentions[at].end : mentions[at].end + 1] in DASHES and at + 1 < len(mentions):
            _take_span(view, mentions[at], mentions[at + 1])
    likely = [mentions[at] for at in written if _may_be_year(view, mentions[at])]
    if not likely:
        return
    grouped = any(digits.is_grouped(view.text[each.numeral.start : each.numeral.end]) for each in mentions)
    names_years = "years_stand_alone" in nouns(view.pack).traits
    for mention in likely:
        if mention.counted is None or (names_years and (grouped or _is_recent(mention) or _counts_one(view, mention))):
            mention.kind, mention.counted, mention.end = "year", None, mention.numeral.end
            mention.thing, mention.change, mention.hedge = "", None, None


def _is_spelled(view: View, mention: Mention) -> bool:
    """Whether a number in words that nothing is counted by is a year behind a word that leads to one: "in nineteen ninety-six"."""
    value = mention.numeral.value
    if value is None or not EARLIEST <= value <= LAST or mention.numeral.step != 1 or mention.hedge is not None:
        return False
    word = word_before(view.lower, mention.numeral.lead)
    return bool(word) and "in" in date_words.lexicon(view.pack).words.get(word, ())


def _take_span(view: View, first: Mention, second: Mention) -> None:
    """Make an early year of a figure with a dash and two later digits behind it: "in the winter of 1783–84"."""
    low, high = first.numeral, second.numeral
    if second.start != first.end + 1 or high.end - high.start != 2 or low.value is None or high.value is None:
        return
    mark = view.text[high.end : high.end + 1]
    kinds = ("number", "count") if mark == ")" else ("number",)  # "(1585–90) bees" counts none
    bare = first.kind in kinds and second.kind in kinds and mark not in (*DASHES, "%") and first.hedge is None
    if (
        bare
        and low.end == first.end
        and low.step == 1
        and EARLIEST <= low.value < FIRST
        and low.value % CENTURY < high.value
    ):
        first.kind, first.change, first.counted = "year", None, None
        second.kind, second.change, second.counted, second.end = "identifier", None, None, high.end


def _may_be_year(view: View, mention: Mention) -> bool:
    numeral = mention.numeral
    if mention.kind not in ("number", "count") or mention.unit or numeral.value is None:
        return False
    if mention.hedge is not None and not (
        _owns(view, numeral.end) or _is_around(view, mention) or _is_single(view, mention)
    ):
        return False
    surface = view.text[numeral.start : numeral.end]
    if not surface.isdigit() or mention.shared:
        return False
    if surface.endswith("00") and not (_owns(view, numeral.end) or _is_source(view, numeral.start, numeral.end)):
        return False
    first = EARLIEST if mention.hedge is not None and mention.hedge.name == "about" else FIRST
    return first <= int(surface) <= LAST


def _is_around(view: View, mention: Mention) -> bool:
    """Whether a hedge tells about when something was: "since about 1978", "built around 1915"."""
    word = word_before(view.lower, mention.hedge_start)
    told = word in _begun(view.pack) and mention.hedge is not None and mention.hedge.name == "about"
    return bool(word) and (told or not LEADS.isdisjoint(date_words.lexicon(view.pack).words.get(word, ())))


@cache
def _begun(pack: Pack) -> frozenset[str]:
    """The words that tell of a beginning or an end, behind which a hedge leads to a year."""
    return frozenset(map(fold_word, pack.data("dates").get("begun", [])))


def _is_single(view: View, mention: Mention) -> bool:
    """Whether an article between a hedge and a figure tells of one thing: "under a 2007 contract"."""
    return view.lower[mention.hedge_start : mention.start].rstrip().endswith(no_hedges(view.pack).articles or ("\0",))


def _is_source(view: View, start: int, end: int) -> bool:
    """Whether brackets hold a figure behind a name and a comma, and nothing else: "(Tokyo, 2000)"."""
    closes = view.text[end : end + 1] in (")", ";")
    return closes and _SOURCE.search(view.text, max(0, start - FARTHEST), start) is not None


def _owns(view: View, end: int) -> bool:
    """Whether what a hedge is of belongs to the year: "surpass 2023's revenue", "below 1990 levels"."""
    return view.lower[end : end + 3] == "'s " or word_after(view.lower, end) in nouns(view.pack).of_years


def _counts_one(view: View, mention: Mention) -> bool:
    """Whether what follows a figure is a single thing, of which there are not so many: "the 1926 trip"."""
    known = nouns(view.pack)
    if mention.counted is None:
        return False
    start, end = mention.counted.words[-1]
    return bool(known.plural_endings) and view.text[start].islower() and not is_plural(view.lower[start:end], known)


def _is_recent(mention: Mention) -> bool:
    return mention.numeral.value is not None and RECENT[0] <= mention.numeral.value <= RECENT[1]


def when(mention: Mention) -> When:
    """The year that a mention names."""
    assert mention.numeral.value is not None
    number = int(mention.numeral.value)
    return When(calendars.year(number), year=number)
