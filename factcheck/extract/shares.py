"""Figures that share: the unit and scale word of a list, units in two parts, a unit with a fraction of it."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.extract.changes import hedged
from factcheck.extract.changes.reading import leads_change
from factcheck.extract.fold import View
from factcheck.extract.joints import FARTHEST, JOINABLE, Joints, gap_between, lead_of
from factcheck.extract.mentions import Mention
from factcheck.extract.numbers import signs
from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.state import ONE
from factcheck.extract.things.nouns import nouns
from factcheck.extract.units import reading as units
from factcheck.model import SHARES

_YEAR = re.compile(r"[12]\d{3}")
APART = 60  # characters between two figures of which the second leaves out what it counts
NEAR = 16  # characters between two figures of a list
THOUSAND, MILLION = Decimal(10) ** 3, Decimal(10) ** 6
HALVED = ("duration", "measure", "money")  # kinds whose unit may be said again behind "and a half"


def share(view: View, mentions: list[Mention], known: Joints) -> None:
    """Give figures of a list or range the unit and the scale word of the last one."""
    for index in range(len(mentions) - 1, 0, -1):
        first, second = mentions[index - 1], mentions[index]
        if (
            first.numeral.nature not in JOINABLE
            or (first.numeral.weak and first.numeral.value != 0 and second.numeral.scale == 1)
            or not 0 <= second.hedge_start - first.end <= NEAR
        ):
            continue
        named_before = first.counted is not None and first.counted.end <= first.numeral.start
        if (
            (first.counted and not named_before)
            or first.thing
            or first.end != first.numeral.end
            or (first.kind not in ("number", "money", "percent") and not named_before)
        ):
            continue
        gap = gap_between(view, first, second, known)
        linked = _links(gap, known)
        falls = second.kind in SHARES and _falls(first, second)
        if falls and (gap in known.alternatives or _YEAR.fullmatch(view.text, first.start, first.end)):
            continue  # "1,434 or 4.8 percent fewer" says it again in percent; "from 28 % in survey 2018 to 25 %" names a year
        if first.kind == "number" and second.counted is not None and _is_part_of(view, first, second):
            first.counted, first.kind, first.shared = second.counted, "count", True
            continue
        if not linked and not (gap in (",", "،") and second.shared and not _ends_led(view, mentions, index, known)):
            continue
        _share_thousands(view, first, second, gap, known)
        shared = index > 1 and second.kind == "percent" and _is_proportion(view, mentions[index - 2], first, known)
        if shared or _gives_nothing(second):
            continue
        if first.unit and ((first.unit != second.unit and second.unit) or not first.led):
            continue
        _share_scale(view, first, second)
        if named_before or first.led or (second.led and not first.led):
            continue
        first.unit, first.senses, first.kind = second.unit, second.senses, second.kind
        first.counted, first.thing, first.shared = second.counted, second.thing, True


def _ends_led(view: View, mentions: list[Mention], index: int, known: Joints) -> bool:
    """Whether the figure before a place ends a range that has its unit in front: "$1-2 million, 1,200-1,500 people"."""
    if index < 2 or not mentions[index - 2].led:
        return False
    return gap_between(view, mentions[index - 2], mentions[index - 1], known) in known.signs


def _links(gap: str, known: Joints) -> bool:
    """Whether what stands between two figures joins them."""
    return gap in known.signs or gap in known.to or gap in known.both or gap in known.alternatives


def _gives_nothing(mention: Mention) -> bool:
    """Whether a figure has neither a unit nor a scale word that one before it could share."""
    bare = mention.kind == "number" and mention.numeral.scale == 1
    return bare or mention.kind in ("identifier", "ordinal", "ratio", "time")


def _is_proportion(view: View, part: Mention, whole: Mention, known: Joints) -> bool:
    """Whether a figure before a percentage ends a share in words: "one in eight or 12.5 %"."""
    one, all_of_it = part.numeral.value, whole.numeral.value
    if one is None or all_of_it is None or not 0 < one < all_of_it or whole.start < part.end:
        return False
    return view.lower[part.end : whole.start].strip() in known.ratio


def _is_part_of(view: View, first: Mention, second: Mention) -> bool:
    """Whether a figure is a part of the next one: "7 of the 23 stations"."""
    known = nouns(view.pack)
    words = view.lower[first.end : second.start].split()
    return bool(words) and words[0] in known.partitive and all(word in known.determiners for word in words[1:])


def _falls(first: Mention, second: Mention) -> bool:
    """Whether the first of two figures is the greater one, which alternatives are not: "4 or 5 percent"."""
    low, high = first.numeral.value, second.numeral.value
    return low is not None and high is not None and low > high


def _share_scale(view: View, first: Mention, second: Mention) -> None:
    """ "5 to 10 million" is 5 million to 10 million, "two or three hundred" two hundred or three hundred."""
    value, scale = first.numeral.value, _scale(view, second.numeral)
    if scale == 1 or value is None or second.numeral.value is None or _scale(view, first.numeral) != 1:
        return
    if abs(value) < abs(second.numeral.value) / scale or abs(value) < 100:
        signs.rescale(first.numeral, scale)


def _share_thousands(view: View, first: Mention, second: Mention, gap: str, known: Joints) -> None:
    """Read the first end of a range in the thousands of the second: "13 to 14,000 feet", "20-25,000 visitors"."""
    low, high = first.numeral.value, second.numeral.value
    if low is None or high is None or high < THOUSAND or high % THOUSAND or not high / 2 <= low * THOUSAND < high:
        return
    alike = second.kind == "number" if first.led else not _gives_nothing(second)
    if not alike or second.led or first.numeral.step != 1 or not first.numeral.scale == second.numeral.scale == 1:
        return
    start = min(first.start, first.hedge_start)
    lead = lead_of(view.lower, start, known)
    if (
        lead in known.start
        or (gap in known.both and lead not in known.between)
        or leads_change(view, start, whole=True)
    ):
        return  # "from 8 to 12,000", "with 8 and 12,000 members", "rose 8 to 12,000"
    signs.rescale(first.numeral, THOUSAND)


def _scale(view: View, numeral: Numeral) -> Decimal:
    """What the scale words at the end of a number multiply it by: "three hundred thousand" is three times 100,000."""
    words, scale = lexicon(view.pack).words.table, ONE
    for word in view.lower[numeral.start : numeral.end].split()[1:]:
        entry = next((each for each in words.get(word, ()) if each.trait in ("scale", "hundred")), None)
        if entry is None:
            return numeral.scale
        scale = EXACT.multiply(scale, entry.value)
    return scale if scale != ONE else numeral.scale


def after_unit(view: View, mention: Mention, known: Joints, floor: int) -> None:
    """One unit and a fraction of it: "an hour and a half", "لتر ونصف"; what ends at `floor` is another figure."""
    numeral, lower = mention.numeral, view.lower
    if numeral.value is None or numeral.in_digits or mention.counted or numeral.value >= 1:
        return
    floor = max(floor, numeral.lead - FARTHEST)
    end = lower.rfind(" ", floor, numeral.lead - 1) if lower[numeral.lead - 1 : numeral.lead] == " " else -1
    if numeral.lead == numeral.start:
        end = end if end >= 0 and lower[end + 1 : numeral.lead].strip() in known.both else -1
    else:
        end = numeral.lead - 1 if lower[numeral.lead : numeral.start] in known.both else -1
    if end <= 0:
        return
    start = lower.rfind(" ", floor, end) + 1 or floor
    match = units.after(view, start - 1 if start else 0, view.pack)
    if match is None or match.end != end or match.kind not in ("measure", "duration"):
        return
    if mention.unit not in ("", match.unit):
        return
    article = lower[floor:start].rstrip().rpartition(" ")[2]
    if lower[start - 2 : start - 1].isdigit() or (known.articles and article not in known.articles):
        return
    numeral.value, numeral.start, numeral.nature, numeral.word_start = 1 + numeral.value, start, "cardinal", -1
    mention.start = mention.hedge_start = start
    mention.unit, mention.senses, mention.kind = match.unit, match.senses, match.kind
    hedged.take(view, mention, None)


def and_a_half(first: Mention, second: Mention, gap: str, known: Joints) -> bool:
    """Two hours and a half; "ساعتين ونصف الساعة"; behind a scale word the half is one of it: "مليون دينار ونصف"."""
    numeral, share = first.numeral, second.numeral
    if share.nature != "fraction" or share.in_digits or second.counted or not first.unit or first.led:
        return False
    if second.unit and (second.unit != first.unit or first.kind not in HALVED):
        return False
    if (
        gap not in known.both
        or numeral.value is None
        or share.value is None
        or numeral.step < 1
        or numeral.low is not None
    ):
        return False
    large = numeral.scale >= MILLION and not second.unit and share.value < ONE
    size = numeral.scale if large else ONE  # "a million dinars and a half"
    numeral.value = EXACT.add(numeral.value, EXACT.multiply(share.value, size))
    numeral.step = EXACT.multiply(share.step, size)
    numeral.end, first.end, numeral.readings = share.end, second.end, ()
    return True


def compound(view: View, first: Mention, second: Mention, gap: str) -> bool:
    """5 feet 11 inches; 20 dollars and 43 cents. A smaller unit alone on a hyphen is another thing's: "12 km 1.435-m gauge"."""
    if not first.unit or not second.unit or second.led or second.start - first.end > 6 or first.numeral.value is None:
        return False
    if gap.strip("-, ") not in ("", "and", "و", "&") or second.numeral.value is None or first.shared:
        return False
    if _is_hyphened(view, second) and not _is_hyphened(view, first):
        return False
    told = second.numeral.nature == "dual" or second.start < second.numeral.start  # by the noun itself, or before it
    small = second if told else units.after(view, second.numeral.end, view.pack)
    factor = units.joined(first.unit, small.unit, small.senses, small.kind) if small is not None else None
    if factor is None:
        return False
    numerator, denominator = Decimal(factor.numerator), Decimal(factor.denominator)
    numeral = first.numeral
    assert numeral.value is not None
    numeral.value = EXACT.add(numeral.value, EXACT.multiply(second.numeral.value, numerator) / denominator)
    numeral.step = EXACT.multiply(second.numeral.step, numerator) / denominator
    numeral.end, first.end, numeral.readings = second.numeral.end, second.end, ()
    return True


def _is_hyphened(view: View, mention: Mention) -> bool:
    return view.text[mention.numeral.end : mention.numeral.end + 1] == "-"


def repeat_letter(view: View, mentions: list[Mention]) -> None:
    """Read a letter as the scale that it is at a figure before: "4.2m phones, down from 5.1m"."""
    scaled: dict[str, Mention] = {}
    for mention in mentions:
        numeral = mention.numeral
        if numeral.in_digits and numeral.scale != 1 and view.text[numeral.end - 1].isalpha():
            letter = view.text[numeral.end - 1]
            if view.text[numeral.end - 2].isdigit():
                scaled[letter] = mention
        if not scaled or mention.end - numeral.end != 1 or not mention.unit or mention.led:
            continue
        last = scaled.get(view.text[numeral.end])
        if last is not None and numeral.start - last.end < APART and _is_bare(view, last.end, mention):
            signs.rescale(numeral, last.numeral.scale)
            signs.whole(numeral)
            numeral.end, mention.unit, mention.senses, mention.kind = mention.end, "", (), "number"


def _is_bare(view: View, start: int, mention: Mention) -> bool:
    """Whether a mark or nothing follows a figure, and no sentence ends before it since another."""
    return not view.text[mention.end : mention.end + 1].strip(".,;:)") and ". " not in view.text[start : mention.start]
