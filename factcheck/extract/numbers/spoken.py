"""Figures whose smaller unit is left out: "six foot two", "15 dollars 50", "one hour thirty"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.fold import View
from factcheck.extract.joints import Joints
from factcheck.extract.mentions import Mention
from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.numbers.signs import word_before
from factcheck.locales import ROOT, pack
from factcheck.model import PER
from factcheck.units import factor

FARTHEST = 6  # characters between the two numbers: a space, "and"
LOOK_BACK = 16
SMALL = 100  # decimals that are spoken as a number lie below
CENTS = range(10, 100)
JOINTS = ("", "-", "and", "و", "&")


def spoken(view: View, first: Mention, second: Mention, gap: str, known: Joints) -> bool:
    """Count a bare number into the figure before it, in the next smaller unit; the figure is changed in place.

    Only where nothing is counted after the number and the text goes on with a mark or ends, and where no word
    before the figure opens a range ("between 15 dollars and 50").
    """
    if not _is_bare(view, second) or first.led or first.shared or gap.strip(", ") not in JOINTS:
        return False
    lead = view.lower[max(0, first.start - LOOK_BACK) : first.start].rstrip()
    if lead.endswith((*known.between, *known.start)):
        return False
    share = _share(first, second)
    if share is None or first.numeral.value is None or second.start - first.end > FARTHEST:
        return False
    numeral = first.numeral
    assert numeral.value is not None
    numeral.value, numeral.step = EXACT.add(numeral.value, share), share / int(second.numeral.value or 1)
    numeral.end, first.end, numeral.readings = second.numeral.end, second.end, ()
    return True


def spells_points(view: View) -> bool:
    """Whether a text has a word for the point before decimals at all."""
    return any(f"{word} " in view.lower for word in lexicon(view.pack).point)


def point(view: View, mention: Mention) -> None:
    """Read a figure behind a lone "point" as decimals: "point five percent"; not "bullet point 5".

    Only a share, or a text that says nothing else, is spoken so.
    """
    numeral, words = mention.numeral, lexicon(view.pack)
    value = numeral.value
    if value is None or not 0 < value < SMALL or numeral.step != 1 or numeral.low is not None:
        return
    word = word_before(view.lower, numeral.lead)
    if not word or word not in words.point:
        return
    start = numeral.lead - len(word) - 1
    before, rest = view.text[max(0, start - 2) : start].strip(), view.text[mention.end : mention.end + 2].strip()
    if (before and before[-1] not in ".,;:(") or (rest and mention.kind != "percent"):
        return
    digits = str(value)
    numeral.value, numeral.step = Decimal(f"0.{digits}"), Decimal((0, (1,), -len(digits)))
    numeral.start, numeral.readings, numeral.word_start = start, (), -1
    mention.start = mention.hedge_start = start


def _is_bare(view: View, mention: Mention) -> bool:
    rest = view.text[mention.end : mention.end + 2]
    plain = not (mention.unit or mention.counted or mention.led or mention.thing or mention.hedge)
    return plain and mention.kind == "number" and (not rest.strip() or rest[0] in ".,;:!?)\n")


def _share(first: Mention, second: Mention) -> Decimal | None:
    """What the second number is of the first's unit; None where it cannot be its smaller unit."""
    value = second.numeral.value
    if value is None or value != int(value):
        return None
    if first.kind == "money" and PER not in first.unit:
        return value / 100 if int(value) in CENTS else None
    smaller = pack(ROOT).data("units")["spoken"].get(first.unit)
    size = factor(smaller, first.unit) if smaller is not None else None
    if size is None or not 0 < value * size.numerator < size.denominator:
        return None
    return value * size.numerator / Decimal(size.denominator)
