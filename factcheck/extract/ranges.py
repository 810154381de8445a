"""Ranges and lists: figures that belong together and share a unit or a scale word ("5-10 kg", "between 20 and 30")."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from factcheck.extract import changes, kinds, units
from factcheck.extract.digits import EXACT
from factcheck.extract.fold import View, fold_word
from factcheck.extract.mentions import Mention, is_number, multiply
from factcheck.extract.numerals import Numeral
from factcheck.extract.scan import prefixes
from factcheck.locales import ROOT, Pack
from factcheck.locales import pack as pack_of

FARTHEST = 40
NEAR = 12  # characters between two figures of a list
LOWER, UPPER = ("more_than", "at_least"), ("less_than", "at_most")
JOINABLE = ("cardinal", "fraction", "ordinal")


@dataclass(frozen=True, eq=False)
class Joints:
    """The words of a language that join two figures."""

    signs: frozenset[str]
    to: frozenset[str]
    both: frozenset[str]
    between: tuple[str, ...]
    start: tuple[str, ...]
    alternatives: frozenset[str]
    glued_to: tuple[str, ...]
    prefixes: frozenset[str]
    margins: frozenset[str]
    ratio: frozenset[str]
    over: frozenset[str]
    articles: frozenset[str]
    fillers: frozenset[str]


@cache
def joints(pack: Pack) -> Joints:
    """The compiled words of a pack."""
    data = pack.data("numbers")
    ranges = data.get("ranges", {})

    def folded(table: dict[str, list[str]], name: str) -> tuple[str, ...]:
        return tuple(map(fold_word, table.get(name, [])))

    return Joints(
        signs=frozenset(pack_of(ROOT).data("numbers")["range_signs"]),
        to=frozenset(folded(ranges, "to")),
        both=frozenset(folded(ranges, "and")),
        between=folded(ranges, "between"),
        start=folded(ranges, "from"),
        alternatives=frozenset(folded(ranges, "or")),
        glued_to=folded(ranges, "glued_to"),
        prefixes=frozenset(prefixes(pack)),
        margins=frozenset(pack_of(ROOT).data("numbers")["margin_signs"]),
        ratio=frozenset(folded(data, "out_of")),
        over=frozenset(folded(data, "over")),
        articles=frozenset(folded(data, "articles")),
        fillers=frozenset(folded(ranges, "fillers")),
    )


def join(view: View, mentions: list[Mention]) -> list[Mention]:
    """The mentions with ranges, ratios and compound measures put together, and shared units given to each."""
    known = joints(view.pack)
    _share(view, mentions, known)
    out: list[Mention] = []
    for mention in mentions:
        if mention.numeral.nature == "fraction" and not mention.unit:
            _after_unit(view, mention, known)
        if out and _joined(view, out[-1], mention, known):
            continue
        out.append(mention)
    _name_chains(view, out)
    return [mention for mention in out if is_number(view, mention)]


def _name_chains(view: View, mentions: list[Mention]) -> None:
    """Figures that a sign ties to a name are names too: 24-7Press, 24/7/365."""
    for first, second in itertools.pairwise(mentions):
        gap = view.text[first.end : second.start]
        bare = not (first.unit or second.unit or first.counted) and first.numeral.low is None
        if gap == "/" and bare and first.kind == "number":
            first.kind = second.kind = "identifier"
            second.counted, second.end = None, second.numeral.end
        elif gap in ("-", "/", ":") and bare and "identifier" in (first.kind, second.kind) and not second.counted:
            first.kind = second.kind = "identifier"


def _after_unit(view: View, mention: Mention, known: Joints) -> None:
    """One unit and a fraction of it: "an hour and a half", "لتر ونصف"."""
    numeral, lower = mention.numeral, view.lower
    if numeral.value is None or numeral.in_digits or mention.counted or numeral.value >= 1:
        return
    floor = max(0, numeral.lead - FARTHEST)
    end = lower.rfind(" ", floor, numeral.lead - 1) if lower[numeral.lead - 1 : numeral.lead] == " " else -1
    if numeral.lead == numeral.start:
        joint = lower[end + 1 : numeral.lead].strip()
        end = end if joint in known.both else -1
    else:
        end = numeral.lead - 1 if lower[numeral.lead : numeral.start] in known.both else -1
    if end <= 0:
        return
    start = lower.rfind(" ", floor, end) + 1 or floor
    match = units.after(view, start - 1 if start else 0, view.pack)
    if match is None or match.end != end or match.kind not in ("measure", "duration"):
        return
    article = lower[floor:start].rstrip().rpartition(" ")[2]
    if lower[start - 2 : start - 1].isdigit() or (known.articles and article not in known.articles):
        return
    numeral.value, numeral.start, numeral.nature, numeral.word_start = 1 + numeral.value, start, "cardinal", -1
    mention.start = mention.hedge_start = start
    mention.unit, mention.senses, mention.kind = match.unit, match.senses, match.kind


def _share(view: View, mentions: list[Mention], known: Joints) -> None:
    """Give figures of a list or range the unit and the scale word of the last one."""
    for index in range(len(mentions) - 1, 0, -1):
        first, second = mentions[index - 1], mentions[index]
        if (
            first.numeral.nature not in JOINABLE
            or first.numeral.weak
            or not 0 <= second.hedge_start - first.end <= NEAR
        ):
            continue
        if (
            first.counted
            or first.thing
            or first.end != first.numeral.end
            or first.kind not in ("number", "money", "percent")
        ):
            continue
        gap = _gap(view, first, second, known)
        linked = gap in known.signs or gap in known.to or gap in known.both or gap in known.alternatives
        if not linked and not (gap in (",", "،") and second.shared):
            continue
        if second.kind in ("identifier", "ordinal", "ratio", "time") or (
            second.kind == "number" and second.numeral.scale == 1
        ):
            continue
        if first.unit and ((first.unit != second.unit and second.unit) or not first.led):
            continue
        _share_scale(first, second)
        if first.led or (second.led and not first.led):
            continue
        first.unit, first.senses, first.kind = second.unit, second.senses, second.kind
        first.counted, first.thing, first.shared = second.counted, second.thing, True


def _share_scale(first: Mention, second: Mention) -> None:
    """ "5 to 10 million" is 5 million to 10 million."""
    scale, value = second.numeral.scale, first.numeral.value
    if scale == 1 or first.numeral.scale != 1 or value is None or second.numeral.value is None:
        return
    if abs(value) < abs(second.numeral.value) / scale or abs(value) < 100:
        multiply(first, scale)


def _joined(view: View, first: Mention, second: Mention, known: Joints) -> bool:
    """Join a second mention to the first where they are one figure; the first is changed in place."""
    if second.start - first.end > FARTHEST:
        return False
    gap = view.lower[first.end : second.start].strip()
    return (
        _compound(view, first, second, gap)
        or _and_a_half(first, second, gap, known)
        or _margin(first, second, gap, known)
        or _range(view, first, second, known)
        or _ratio(first, second, gap, known)
        or _bounds(view, first, second, known)
    )


def _compound(view: View, first: Mention, second: Mention, gap: str) -> bool:
    """5 feet 11 inches; 20 dollars and 43 cents."""
    if not first.unit or not second.unit or second.led or second.start - first.end > 6 or first.numeral.value is None:
        return False
    if gap.strip("-, ") not in ("", "and", "و", "&") or second.numeral.value is None or first.shared:
        return False
    match = units.after(view, second.numeral.end, view.pack)
    factor = units.joined(first.unit, match) if match is not None else None
    if factor is None:
        return False
    numerator, denominator = Decimal(factor.numerator), Decimal(factor.denominator)
    numeral = first.numeral
    assert numeral.value is not None
    numeral.value = EXACT.add(numeral.value, EXACT.multiply(second.numeral.value, numerator) / denominator)
    numeral.step = EXACT.multiply(second.numeral.step, numerator) / denominator
    numeral.end, first.end, numeral.readings = second.numeral.end, second.end, ()
    return True


def _and_a_half(first: Mention, second: Mention, gap: str, known: Joints) -> bool:
    """Two hours and a half."""
    numeral, share = first.numeral, second.numeral
    if share.nature != "fraction" or share.in_digits or second.unit or second.counted or not first.unit or first.led:
        return False
    if (
        gap not in known.both
        or numeral.value is None
        or share.value is None
        or numeral.step < 1
        or numeral.low is not None
    ):
        return False
    numeral.value, numeral.step = EXACT.add(numeral.value, share.value), share.step
    numeral.end, first.end, numeral.readings = share.end, second.end, ()
    return True


def _margin(first: Mention, second: Mention, gap: str, known: Joints) -> bool:
    """2,000.45 ± 0.01 pounds: a figure with its margin is a range around it."""
    numeral, margin = first.numeral, second.numeral
    if (
        gap not in known.margins
        or numeral.value is None
        or margin.value is None
        or (first.unit and first.unit != second.unit)
    ):
        return False
    low, high = EXACT.subtract(numeral.value, margin.value), EXACT.add(numeral.value, margin.value)
    first.numeral = replace(
        numeral, end=margin.end, value=None, low=low, high=high, step=min(numeral.step, margin.step), readings=()
    )
    if not first.unit:
        first.unit, first.senses, first.kind, first.counted = second.unit, second.senses, second.kind, second.counted
    first.end = second.end
    return True


def _range(view: View, first: Mention, second: Mention, known: Joints) -> bool:
    """Between 20 and 30 knots; 5-10 kg; from 3 km to 5 km."""
    low, high = first.numeral, second.numeral
    if low.value is None or high.value is None or low.nature not in JOINABLE or high.nature not in JOINABLE:
        return False
    if low.low is not None or not _comparable(first, second):
        return False
    if kinds.is_score(view, low, high):
        first.kind = second.kind = "identifier"
        return False
    gap = _gap(view, first, second, known)
    lead = _lead(view.lower, min(first.start, first.hedge_start), known)
    explicit = lead in known.between
    if gap in known.both:
        if not explicit:
            return False
    elif gap in known.to or gap in known.signs or _glued_to(view, first, second, known):
        if gap not in known.signs and changes.leads_change(view, first.start):
            return False
        explicit = explicit or lead in known.start
    else:
        return False
    if low.value >= high.value and not explicit:
        return False
    if (low.readings or high.readings) and abs(high.value) > 100 * abs(low.value):
        return False  # "from 9.486 to 8,368": the separators are in doubt
    if (
        gap in known.signs
        and view.text[high.start : high.start + 1] == "0"
        and high.step == 1
        and high.end - high.start > 1
    ):
        return False
    _merge(first, second)
    return True


def _gap(view: View, first: Mention, second: Mention, known: Joints) -> str:
    """What joins two figures, the hedge and the article of the second left out."""
    lower = view.lower
    gap = lower[first.end : max(first.end, second.hedge_start)].strip()
    if not gap or second.hedge_start == second.numeral.lead:
        gap = lower[first.end : second.start].strip()
    for filler in known.fillers:
        gap = gap.removesuffix(filler).strip() if gap != filler else gap
    return gap if gap in known.signs else gap.strip("- ")


def _comparable(first: Mention, second: Mention) -> bool:
    """Whether two figures can be the ends of one range."""
    if first.kind == "identifier" or second.kind == "identifier" or (second.change and first.change):
        return False
    if not first.unit and not first.counted:
        return not (second.led and second.unit) or not second.unit
    if first.unit == second.unit and first.counted == second.counted:
        return True
    if first.led and not second.unit:
        return second.counted is None
    return bool(
        first.unit and second.unit and set(first.senses or (first.unit,)) & set(second.senses or (second.unit,))
    )


def _merge(first: Mention, second: Mention) -> None:
    """Make the first mention the range from it to the second."""
    low, high = first.numeral, second.numeral
    assert low.value is not None
    assert high.value is not None
    ends = sorted((low.value, high.value))
    first.numeral = replace(
        low, end=high.end, value=None, low=ends[0], high=ends[1], step=min(low.step, high.step), readings=(), weak=False
    )
    if not first.unit and first.counted is None:
        first.unit, first.senses, first.kind = second.unit, second.senses, second.kind
        first.counted, first.thing = second.counted, second.thing
    first.end = max(first.end, second.end)
    first.change = first.change or second.change
    first.hedge = first.hedge if first.hedge is not None and first.hedge.name == "about" else None


def _lead(lower: str, start: int, known: Joints) -> str:
    """The word for between or from that stands before a figure, "" where there is none."""
    behind = lower[max(0, start - 24) : start].rstrip(" ($€£")
    for filler in known.fillers:
        behind = behind.removesuffix(" " + filler)
    for words in (known.between, known.start):
        for word in words:
            if behind.endswith(word):
                at = len(behind) - len(word)
                lead = behind[:at].rpartition(" ")[2]
                if not lead or not lead[-1].isalpha() or lead in known.prefixes:
                    return word
    return ""


def _glued_to(view: View, first: Mention, second: Mention, known: Joints) -> bool:
    """Whether a preposition written onto the second figure means "to": من عشرة لعشرين."""
    gap = view.lower[first.end : second.start].strip()
    return gap in known.glued_to and _lead(view.lower, first.start, known) in known.start


def _ratio(first: Mention, second: Mention, gap: str, known: Joints) -> bool:
    """One in five; 3 out of 10."""
    if gap not in known.ratio and gap not in known.over:
        return False
    part, whole = first.numeral, second.numeral
    if part.value is None or whole.value is None or first.unit or second.unit or first.counted or not whole.value:
        return False
    if gap in known.over and second.counted is not None:
        return False
    if gap in known.ratio and not 0 < part.value < whole.value:
        return False
    step = min(Decimal("0.1"), Decimal("0.5") / abs(whole.value))
    first.numeral = Numeral(
        part.start, whole.end, part.value / whole.value, step, nature="fraction", in_digits=part.in_digits
    )
    first.end, first.kind, first.counted, first.thing = second.end, "ratio", second.counted, second.thing
    return True


def _bounds(view: View, first: Mention, second: Mention, known: Joints) -> bool:
    """More than 100 and less than 300: one range where both bounds are of the same figure."""
    if first.hedge is None or second.hedge is None or first.numeral.value is None or second.numeral.value is None:
        return False
    gap = _gap(view, first, second, known).strip(" ,،")
    if gap not in known.both and gap not in known.alternatives:
        return False
    if not _comparable(first, second) or {first.hedge.name in LOWER, second.hedge.name in LOWER} != {True, False}:
        return False
    if {first.hedge.name in UPPER, second.hedge.name in UPPER} != {True, False}:
        return False
    low, high = (first, second) if first.hedge.name in LOWER else (second, first)
    assert low.numeral.value is not None
    assert high.numeral.value is not None
    if not low.numeral.value < high.numeral.value:
        return False
    _merge(first, second)
    return True
