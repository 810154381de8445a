"""Proportions in words: "one of three" where a language says so for one in three (واحد من ثلاثة)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.extract.fold import View
from factcheck.extract.joints import Joints
from factcheck.extract.mentions import Mention
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.state import TEN
from factcheck.extract.things.agreement import shapes
from factcheck.extract.things.counted import Counted
from factcheck.extract.things.nouns import nouns
from factcheck.extract.things.plurals import is_plural

MOST = Decimal(100)  # of which a share with its thing between its figures is told
LEAST_PRESSURE, MOST_PRESSURE = 40, 260  # of blood
LONGEST = 40  # characters of a noun and "of every"
HALF, SMALLEST_STEP = Decimal("0.5"), Decimal("0.1")


def one_of(view: View, first: Mention, second: Mention, gap: str, known: Joints) -> bool:
    """Join the word for one and a number after "of" into a share; the first mention is changed in place."""
    if gap not in known.one_of or first.unit or first.thing or second.unit or second.hedge is not None:
        return False
    if second.numeral.nature != "cardinal" or second.numeral.glued or not is_share(view, first, second, known):
        return False
    into_share(first, second)
    return True


def is_share(view: View, first: Mention, second: Mention, known: Joints) -> bool:
    """Whether a mention is the word for one, without an article, and the second a number that shares are told of.

    Digits are so only where they are a usual whole: "one of 15 countries" counts countries.
    """
    one, whole = first.numeral, second.numeral
    if one.in_digits or one.value != 1 or not one.weak or whole.value is None or whole.value <= 1:
        return False
    if view.lower[one.lead : one.start].endswith(tuple(known.fillers) or "|"):
        return False
    return not whole.in_digits or _is_usual(whole.value)


def is_pressure(upper: Numeral, lower: Numeral) -> bool:
    """Whether two figures are the pressure of blood, which no share is: 120 over 80."""
    if not (upper.in_digits and lower.in_digits) or upper.value is None or lower.value is None:
        return False
    return LEAST_PRESSURE <= lower.value < upper.value <= MOST_PRESSURE


def alone(view: View, mention: Mention, known: Joints) -> None:
    """Make a figure after "of every" a share where a lone noun stands for one: "طفل من كل ثلاثة"."""
    numeral = mention.numeral
    if mention.unit or numeral.value is None or numeral.value <= 1 or numeral.nature != "cardinal":
        return
    behind = view.lower[max(0, numeral.lead - LONGEST) : numeral.lead].rstrip()
    phrase = next((each for each in known.of_every if behind.endswith(f" {each}")), "")
    word = behind[: -len(phrase) - 1].rpartition(" ")[2] if phrase else ""
    if not word or not any(word in row for row in shapes(view.pack).akin):
        return
    start = numeral.lead - len(view.lower[max(0, numeral.lead - LONGEST) : numeral.lead]) + len(behind)
    start -= len(phrase) + 1 + len(word)
    value, step = 1 / numeral.value, min(SMALLEST_STEP, HALF / numeral.value)
    mention.numeral = Numeral(start, numeral.end, value, step, nature="fraction", in_digits=False)
    mention.start, mention.hedge_start, mention.kind = start, start, "ratio"
    if mention.counted is None:
        mention.counted = Counted(start, start + len(word), ((start, start + len(word)),))


def holds_thing(view: View, first: Mention, second: Mention, gap: str, known: Joints) -> bool:
    """Whether a share names its thing between its figures: "one household in six", "ثلاثة أطفال من كل خمسة"."""
    assert first.counted is not None
    if first.counted.start < first.numeral.start:
        return False
    if gap in known.of_every:
        return True
    part, whole = first.numeral.value, second.numeral.value
    if gap not in known.around_things or part is None or whole is None or second.hedge is not None:
        return False
    if second.counted is not None and is_plural(view.lower[slice(*second.counted.words[-1])], nouns(view.pack)):
        return False
    if not ((part == 1 and whole <= MOST) or (part < TEN and whole == TEN) or (part < MOST and whole == MOST)):
        return False
    second.counted, second.end = None, second.numeral.end  # a verb: "seven drivers in 10 agree"
    return True


def into_share(first: Mention, second: Mention) -> None:
    """Make the first mention the share that it is of the second."""
    part, whole = first.numeral, second.numeral
    assert part.value is not None
    assert whole.value is not None
    step = min(SMALLEST_STEP, HALF / abs(whole.value))
    value = part.value / whole.value
    first.numeral = Numeral(part.start, whole.end, value, step, nature="fraction", in_digits=part.in_digits)
    first.numeral = replace(first.numeral, word_start=part.word_start)
    if second.counted is not None or first.counted is None:
        first.counted, first.thing = second.counted, second.thing
    first.end, first.kind = second.end, "ratio"


def _is_usual(value: Decimal) -> bool:
    """Whether a share is usually told of so many: up to ten, a hundred, a thousand."""
    return value <= TEN or value == TEN ** value.adjusted()
