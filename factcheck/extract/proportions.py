"""Proportions in words: "one of three" where a language says so for one in three (واحد من ثلاثة)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.extract.fold import View
from factcheck.extract.joints import Joints
from factcheck.extract.mentions import Mention
from factcheck.extract.numerals import Numeral
from factcheck.extract.state import TEN

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


def into_share(first: Mention, second: Mention) -> None:
    """Make the first mention the share that it is of the second."""
    part, whole = first.numeral, second.numeral
    assert part.value is not None
    assert whole.value is not None
    step = min(SMALLEST_STEP, HALF / abs(whole.value))
    value = part.value / whole.value
    first.numeral = Numeral(part.start, whole.end, value, step, nature="fraction", in_digits=part.in_digits)
    first.numeral = replace(first.numeral, word_start=part.word_start)
    first.end, first.kind, first.counted, first.thing = second.end, "ratio", second.counted, second.thing


def _is_usual(value: Decimal) -> bool:
    """Whether a share is usually told of so many: up to ten, a hundred, a thousand."""
    return value <= TEN or value == TEN ** value.adjusted()
