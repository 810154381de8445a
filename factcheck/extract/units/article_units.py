"""A unit behind an article, which stands for one of it: "an hour and 30 seconds", "an acre is 43,560 square feet".

An article before a unit mostly measures nothing ("$5 a month", "a mile away"), so that it counts only where another
figure goes on in a smaller unit, where a sentence says how much the unit is, and where a text holds nothing else.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.fold import View
from factcheck.extract.joints import Joints
from factcheck.extract.mentions import Mention
from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.signs import word_before
from factcheck.extract.units import reading as units
from factcheck.extract.units.reading import UnitMatch

REACH = 40  # characters from an article to the figure behind its unit
ALONE = 24  # characters of a text that holds nothing but an article and its unit
ONE = Decimal(1)
MEASURED = ("measure", "duration")


def with_articles(view: View, mentions: list[Mention]) -> list[Mention]:
    """The mentions with the units among them that an article counts."""
    words = lexicon(view.pack)
    if not words.articles:
        return mentions
    if not mentions:
        found = _alone(view) if len(view.text) <= ALONE else None
        return mentions if found is None else [found]
    if not words.equals:
        return mentions
    out: list[Mention] = []
    for mention in mentions:
        defined = _defined(view, mention) if mention.kind == "measure" else None
        out += [mention] if defined is None else [defined, mention]
    return out


def take(view: View, mention: Mention, known: Joints) -> None:
    """Count one of the larger unit before a figure into it: "an hour and 30 seconds"; the figure is changed in place."""
    numeral = mention.numeral
    if numeral.value is None or numeral.low is not None or mention.led:
        return
    joint = word_before(view.lower, mention.hedge_start)
    if not joint or joint not in known.both:
        return
    match = _behind_article(view, mention.hedge_start - len(joint) - 2)
    second = units.after(view, numeral.end, view.pack) if match is not None else None
    factor = (
        units.joined(match.unit, second.unit, second.senses, second.kind)
        if match is not None and second is not None
        else None
    )
    if match is None or factor is None or mention.hedge is not None:
        return
    numerator, denominator = Decimal(factor.numerator), Decimal(factor.denominator)
    numeral.value = EXACT.add(ONE, EXACT.multiply(numeral.value, numerator) / denominator)
    numeral.step = EXACT.multiply(numeral.step, numerator) / denominator
    numeral.start, numeral.readings, numeral.word_start = match.start, (), -1
    mention.start = mention.hedge_start = match.start
    mention.unit, mention.senses, mention.kind = match.unit, match.senses, match.kind


def _behind_article(view: View, end: int) -> UnitMatch | None:
    """The unit that ends at an offset, with the article before it taken in."""
    lower, articles = view.lower, lexicon(view.pack).articles
    floor = max(0, end - REACH)
    at = lower.rfind(" ", floor, end)
    for _ in range(2):  # units of two words: "a square mile"
        if at < 0:
            return None
        word = word_before(lower, at + 1) if lower[at] == " " else ""
        if word in articles:
            match = units.after(view, at, view.pack)
            whole = match is not None and match.end == end and match.kind in MEASURED
            return match._replace(start=at - len(word)) if match is not None and whole else None
        at = lower.rfind(" ", floor, at)
    return None


def _alone(view: View) -> Mention | None:
    """One of a unit in a text that says nothing else: "a kilogram"."""
    text = view.lower.strip(" \n.!?")
    word, _, rest = text.partition(" ")
    start = view.lower.find(text)
    match = units.after(view, start + len(word), view.pack) if rest and word in lexicon(view.pack).articles else None
    if match is None or match.end != start + len(text) or match.kind not in MEASURED:
        return None
    return _mention(match._replace(start=start))


def _defined(view: View, mention: Mention) -> Mention | None:
    """One of the unit that a sentence tells the size of: "A kibibyte is exactly 8,192 bits"."""
    words, at = lexicon(view.pack), mention.hedge_start
    word = word_before(view.lower, at)
    while word and word in words.equal_fillers and mention.hedge_start - at < REACH:
        at -= len(word) + 1
        word = word_before(view.lower, at)
    match = _behind_article(view, at - len(word) - 2) if word in words.equals and word else None
    if match is None or match.kind != "measure" or match.unit == mention.unit:
        return None
    before = view.lower[max(0, match.start - 2) : match.start].strip()
    return _mention(match) if not before or before in ".:;!?" else None


def _mention(match: UnitMatch) -> Mention:
    numeral = Numeral(match.start, match.end, ONE, in_digits=False)
    return Mention(numeral, match.start, match.end, match.kind, match.unit, match.senses, hedge_start=match.start)
