"""Figures that a sign ties together: names (24/7/365, KX52 9841) and proportions (3:1)."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from decimal import Decimal

from factcheck.extract.fold import View
from factcheck.extract.joints import Joints
from factcheck.extract.mentions import Mention
from factcheck.extract.names import kinds, scores
from factcheck.extract.numbers import signs
from factcheck.extract.numbers.signs import word_before
from factcheck.extract.units import reading as units

LONGEST_PHRASE = 24  # characters of "below zero" and the like
PLATE = 3  # digits of the second part of a name in two parts, at least
LONGEST_PART = 3  # digits of one side of a proportion or a score
WICKETS = 10  # one of two figures with "for" between them is no more than that
CODE = 4  # letters before the first part of a name in two parts, at most, and characters between the two
_CODE = re.compile(rf"(?<!\w)[A-Z]{{1,{CODE}}}\Z")


def name_chains(view: View, mentions: list[Mention]) -> None:
    """Make figures names that a sign ties to a name: 24-7Press, 24/7/365, No. 2017/4481."""
    for first, second in itertools.pairwise(mentions):
        if second.start - first.end > CODE:
            continue
        gap = view.text[first.end : second.start]
        bare = not (first.unit or second.unit or first.counted) and first.numeral.low is None
        named = "identifier" in (first.kind, second.kind)
        if gap == "/" and bare and (first.kind in ("number", "identifier")):
            first.kind = second.kind = "identifier"
            second.counted, second.end = None, second.numeral.end
        elif gap == "+" and first.kind == "identifier" and not second.unit:
            second.kind, second.counted, second.end = "identifier", None, second.numeral.end
        elif gap in ("-", "/", ":") and bare and named and not second.counted:
            first.kind = second.kind = "identifier"
        elif gap[-1:] == " " and bare and first.kind == "identifier" and _is_second_half(view, first, second, gap):
            second.kind = "identifier"


def _is_second_half(view: View, first: Mention, second: Mention, gap: str) -> bool:
    """Whether a figure goes on with the name before it: "KX52 9841", "57630J 502"."""
    if gap == " ":
        return _is_plate(view, first, second)
    return gap[:-1].isalpha() and gap[:-1].isupper() and second.counted is None


def _is_plate(view: View, first: Mention, second: Mention) -> bool:
    """Whether a figure is the second half of a name of capitals and digits: KX52 9841."""
    if second.counted is not None or second.kind != "number" or second.hedge is not None:
        return False
    surface = view.text[second.numeral.start : second.numeral.end]
    return (
        len(surface) >= PLATE
        and surface.isdigit()
        and _CODE.search(view.text, max(0, first.start - CODE), first.start) is not None
    )


def tells_below_zero(view: View) -> bool:
    """Whether a text puts a figure below zero in words at all."""
    return any(phrase in view.lower for phrase in kinds.kinds(view.pack).negative_after)


def below_zero(view: View, mention: Mention) -> None:
    """Make a figure negative that the words behind it put below zero, and take them in: "15 degrees below zero"."""
    rest = view.lower[mention.end : mention.end + LONGEST_PHRASE]
    phrases = kinds.kinds(view.pack).negative_after
    if rest.startswith(phrases) and mention.numeral.low is None and (mention.numeral.value or 0) > 0:
        signs.negate(mention.numeral)
        _in_degrees(view, mention)
        mention.end += max(len(each) for each in phrases if rest.startswith(each))


def _in_degrees(view: View, mention: Mention) -> None:
    """Give a bare figure below zero the unit that a language leaves out there: "2 تحت الصفر"."""
    unit = kinds.kinds(view.pack).negative_unit
    if not unit or mention.kind != "number":
        return
    match = units.after(View(unit, view.pack), 0, view.pack)
    if match is not None:
        mention.unit, mention.senses, mention.kind = match.unit, match.senses, match.kind


def odds(view: View, first: Mention, second: Mention) -> bool:
    """Join 3:1 into one proportion; the first mention is changed in place. A verse (Luke 3:16) and a score are none."""
    text, part, whole = view.text, first.numeral, second.numeral
    if text[first.end : second.start] != ":" or first.unit or second.unit or first.counted or first.kind != "number":
        return False
    surfaces = text[part.start : part.end], text[whole.start : whole.end]
    if not all(each.isdigit() and len(each) <= LONGEST_PART and not each.startswith("0") for each in surfaces):
        return False
    if text[whole.end : whole.end + 1] == ":" or _is_after_name(text, first.start) or not whole.value or not part.value:
        return False
    if scores.is_score(view, part, whole):
        return False
    if _names_thing(view, second):
        first.kind = second.kind = "identifier"
        second.counted, second.end = None, whole.end
        return False
    value = part.value / whole.value
    step = min(Decimal("0.1"), Decimal("0.5") / whole.value)
    first.numeral = replace(part, end=whole.end, value=value, step=step, nature="fraction", readings=())
    first.end, first.kind, first.counted = whole.end, "ratio", None
    return True


def scored(view: View, first: Mention, second: Mention, gap: str, joints: Joints) -> bool:
    """Make names of two bare figures with "for" between them: "took 3 for 77", "hit 8 for 14"; False, since they are not joined."""
    if gap not in joints.scored or not (_is_scored(first) and _is_scored(second) and second.numeral.in_digits):
        return False
    if not first.numeral.in_digits and word_before(view.lower, first.numeral.lead) not in joints.scored_after:
        return False  # "three for 20"
    values = [each.numeral.value for each in (first, second)]
    if min(each for each in values if each is not None) <= WICKETS:
        first.kind = second.kind = "identifier"
    return False


def _is_scored(mention: Mention) -> bool:
    """Whether a figure is whole, short and bare, as the figures of a game are."""
    numeral = mention.numeral
    plain = numeral.nature == "cardinal" and numeral.value is not None and numeral.step == 1 and numeral.scale == 1
    bare = mention.kind == "number" and not mention.led and mention.hedge is None and mention.change is None
    return plain and bare and (not numeral.in_digits or numeral.end - numeral.start <= LONGEST_PART)


def _names_thing(view: View, mention: Mention) -> bool:
    """Whether a capitalised word follows a figure: "6:8 Ministries" is a name."""
    return mention.counted is not None and view.text[mention.counted.start].isupper()


def _is_after_name(text: str, start: int) -> bool:
    """Whether a word with a capital stands before a figure that does not begin the sentence."""
    if text[start - 1 : start] != " " or not text[start - 2 : start - 1].isalpha():
        return False
    at = start - 2
    while at and text[at - 1].isalpha():
        at -= 1
    return text[at].isupper() and at > 0 and start - at > 2
