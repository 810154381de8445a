"""Ranges and lists: figures that belong together and share a unit or a scale word ("5-10 kg", "between 20 and 30")."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.extract.changes import hedges
from factcheck.extract.changes import reading as changes
from factcheck.extract.fold import View
from factcheck.extract.joints import (
    FARTHEST,
    JOINABLE,
    Joints,
    gap_between,
    is_reached,
    joints,
    lead_of,
    may_join,
    next_to,
    starts_with_zero,
)
from factcheck.extract.mentions import Mention, is_number
from factcheck.extract.names import scores, ties
from factcheck.extract.numbers import proportions
from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.signs import word_before
from factcheck.extract.numbers.spoken import point, spells_points, spoken
from factcheck.extract.shares import after_unit, and_a_half, compound, repeat_letter, share
from factcheck.extract.things.nouns import nouns
from factcheck.extract.units import article_units
from factcheck.model import SHARES

LIKE = 10  # how many times the low end of a range after "by" its high end may be
START = 20  # characters behind a change in which "from 476" begins
OPENED = 40  # characters between "from" and a figure that it leads to
EXACT_DIGITS = 3  # from here on digits are too many for the ends of a wide range
KEPT = ("about", "at_least", "at_most")  # hedges before a range; "over 3 to 5 years" has none
LOWER, UPPER = ("more_than", "at_least"), ("less_than", "at_most")


def join(view: View, mentions: list[Mention]) -> list[Mention]:
    """The mentions with ranges, ratios and compound measures put together, and shared units given to each."""
    known = joints(view.pack)
    share(view, mentions, known)
    repeat_letter(view, mentions)
    out: list[Mention] = []
    below, spelled = ties.tells_below_zero(view), spells_points(view)
    for mention in mentions:
        if below:
            ties.below_zero(view, mention)
        if mention.kind in article_units.MEASURED:
            article_units.take(view, mention, known)
        if spelled:
            point(view, mention)
        if mention.numeral.nature == "fraction" and not mention.led:
            after_unit(view, mention, known, out[-1].end if out else 0)
        if out and mention.start - out[-1].end <= FARTHEST and _joined(view, out[-1], mention, known):
            continue
        if mention.hedge is not None and out and is_reached(view, out[-1], mention, known):
            mention.hedge, mention.hedge_start = None, mention.start
        if known.of_every:
            proportions.alone(view, mention, known)
        out.append(mention)
    ties.name_chains(view, out)
    kept = [
        each
        for at, each in enumerate(out)
        if (each.numeral.in_digits and not each.numeral.weak) or is_number(view, each) or _opposed(view, out, at, known)
    ]
    return article_units.with_articles(view, kept)


def _opposed(view: View, mentions: list[Mention], at: int, known: Joints) -> bool:
    """Whether a word for no number or for one stands against the figure before it: "15 votes to none"."""
    first, second = mentions[at - 1], mentions[at]
    alone = second.numeral.nature == "absent" or (second.numeral.value == 1 and second.end == second.numeral.end)
    between = view.lower[first.end : second.start].strip()
    return at > 0 and alone and first.kind != "ordinal" and between in known.to


def _joined(view: View, first: Mention, second: Mention, known: Joints) -> bool:
    """Join a second mention to the first where they are one figure; the first is changed in place."""
    gap = view.lower[first.end : second.start].strip()
    if second.hedge is None and (len(gap) > known.longest or not may_join(gap, known)):
        return False
    return (
        compound(view, first, second, gap)
        or and_a_half(first, second, gap, known)
        or _margin(first, second, gap, known)
        or ties.odds(view, first, second)
        or _range(view, first, second, known)
        or _ratio(view, first, second, gap.strip("-"), known)
        or proportions.one_of(view, first, second, gap, known)
        or _bounds(view, first, second, known)
        or spoken(view, first, second, gap, known)
        or ties.scored(view, first, second, gap, known)
    )


def _margin(first: Mention, second: Mention, gap: str, known: Joints) -> bool:
    """2,000.45 ± 0.01 pounds: a figure with its margin is a range around it."""
    numeral, margin = first.numeral, second.numeral
    if gap not in known.margins or (first.unit and first.unit != second.unit):
        return False
    if numeral.value is None or margin.value is None or margin.value < 0:
        return False
    low, high = EXACT.subtract(numeral.value, margin.value), EXACT.add(numeral.value, margin.value)
    first.numeral = replace(
        numeral, end=margin.end, value=None, low=low, high=high, step=min(numeral.step, margin.step), readings=()
    )
    if not first.unit:
        first.unit, first.senses, first.kind, first.counted = second.unit, second.senses, second.kind, second.counted
    first.end, first.hedge = second.end, None  # the plus of its margin is no hedge
    return True


def _range(view: View, first: Mention, second: Mention, known: Joints) -> bool:
    """Between 20 and 30 knots; 5-10 kg; from 3 km to 5 km."""
    low, high = first.numeral, second.numeral
    multiples = low.nature == high.nature == "multiple" and low.in_digits and high.in_digits
    if low.value is None or high.value is None:
        return False
    if not multiples and not {low.nature, high.nature} <= {*JOINABLE, "dual"}:
        return False
    if low.low is not None or not _comparable(view, first, second) or _names_part(view, low, high):
        return False
    if scores.is_score(view, low, high):
        first.kind = second.kind = "identifier"
        return False
    gap = gap_between(view, first, second, known)
    lead = lead_of(view.lower, min(first.start, first.hedge_start), known)
    if not _links(view, first, second, gap, lead):
        return False
    if low.value >= high.value and lead not in (*known.between, *known.start):
        return False
    if (low.readings or high.readings) and abs(high.value) > 100 * abs(low.value):
        return False  # "from 9.486 to 8,368": the separators are in doubt
    if gap in known.signs and (starts_with_zero(view.text, high) or "  " in view.text[first.end : second.start]):
        return False  # in a table of spaces a dash is an empty cell
    _merge(first, second)
    return True


def _names_part(view: View, low: Numeral, high: Numeral) -> bool:
    """Whether the first of two figures names a part of a year or a place: "in the first half to 38,000", "in 2023/2024 to 31,400"."""
    if low.in_digits and view.text.startswith("/", low.start - 1) and low.start:
        return True
    worded = not low.in_digits and high.in_digits
    return worded and (low.nature == "ordinal" or (low.nature == "fraction" and low.weak))


def _links(view: View, first: Mention, second: Mention, gap: str, lead: str) -> bool:
    """Whether what stands between two figures makes them the ends of a range."""
    known, low, high = joints(view.pack), first.numeral.value, second.numeral.value
    assert low is not None
    assert high is not None
    if gap in known.signs:
        # "three-nought-four" spells a score, "a four-under 68" has one as well
        return (low != 0 or first.numeral.in_digits) and (second.hedge is None or second.hedge.name == "about")
    if gap in known.both:
        return lead in known.between or (lead in known.start and first.unit == second.unit != "")
    if gap in known.alternatives:
        return second.hedge is None and next_to(low, high)
    if gap in known.reached or (gap not in known.to and not _glued_to(view, first, second, known)):
        return False
    if first.end == first.numeral.end and changes.is_linked(view.lower, min(first.start, first.hedge_start), view.pack):
        # "by 1.5 to 2 per cent"; "by 16 % to 51 %" and "by 340 to 28,900" are a change and what it led to
        return not first.led and abs(high) < LIKE * abs(low) and not _tells_result(view, second, low, high, known)
    if not lead and first.unit and _start_follows(view, second, known):
        return False  # "rose 1.8 % to 19.6 %, from 17.8 %"
    if lead in known.between or (lead not in known.start and _is_share_of(view, first, second)):
        return True  # "cut to between $30 and $32", "growth of 2.5 to 3 percent"
    opened = lead in known.start or _is_opened(view, first.start, known)
    return not changes.leads_change(view, first.start, whole=opened)


def _start_follows(view: View, second: Mention, known: Joints) -> bool:
    """Whether the figure behind two others is said to be where they started."""
    rest = view.lower[second.end : second.end + START].lstrip(" ,،(")
    start = next((word for word in known.start if rest.startswith(word + " ")), "")
    return bool(start) and rest[len(start) :].lstrip(" $€£")[:1].isdigit()


def _is_share_of(view: View, first: Mention, second: Mention) -> bool:
    """Whether "of" leads to two shares, of which the first leaves its sign out: "growth of 2.5 to 3 percent"."""
    if second.kind not in SHARES or (not first.shared and first.end != first.numeral.end):
        return False
    return word_before(view.lower, min(first.start, first.hedge_start)) in nouns(view.pack).partitive


def _is_opened(view: View, start: int, known: Joints) -> bool:
    """Whether a word such as "from" stands a little before a figure: "from its price of $7 to $13"."""
    words = view.lower[max(0, start - OPENED) : start].split()
    return not known.start_words.isdisjoint(words[1:])


def _tells_result(view: View, second: Mention, low: Decimal, high: Decimal, known: Joints) -> bool:
    """Whether "by 64 to 412" is a change and what it led to: where it started follows, or both are too exact to be ends."""
    if _start_follows(view, second, known):
        return True
    exact = max(len(each.normalize().as_tuple().digits) for each in (low, high))
    return exact >= EXACT_DIGITS and abs(high) > 2 * abs(low)


def _comparable(view: View, first: Mention, second: Mention) -> bool:
    """Whether two figures can be the ends of one range."""
    if first.kind == "identifier" or second.kind == "identifier" or (second.change and first.change):
        return False
    if first.kind == "age" and second.kind == "number":
        return True  # "فوق الستين وتحت السبعين": the word for age stands before both
    if not first.unit and not first.counted:
        return not (second.led and second.unit) or not second.unit
    if first.unit == second.unit and _thing(view, first) == _thing(view, second):
        return True
    named = first.counted is not None and first.counted.end <= first.start  # "the number of farms ranges from 2 to 5"
    if (first.led or named) and not second.unit:
        return second.counted is None
    if first.unit and second.unit.startswith(f"{first.unit} / "):
        return True  # "$500 to $1,000 a year"
    return bool(
        first.unit and second.unit and set(first.senses or (first.unit,)) & set(second.senses or (second.unit,))
    )


def _thing(view: View, mention: Mention) -> list[str]:
    """The words of what a mention counts; the ends of a range may both name it."""
    return [view.lower[slice(*each)] for each in mention.counted.words] if mention.counted is not None else []


def _merge(first: Mention, second: Mention) -> None:
    """Make the first mention the range from it to the second."""
    low, high = first.numeral, second.numeral
    assert low.value is not None
    assert high.value is not None
    ends = sorted((low.value, high.value))
    first.numeral = replace(
        low, end=high.end, value=None, low=ends[0], high=ends[1], step=min(low.step, high.step), readings=(), weak=False
    )
    if (not first.unit and first.counted is None) or second.unit.startswith(f"{first.unit} / "):
        first.unit, first.senses, first.kind = second.unit, second.senses, second.kind
        first.counted, first.thing = second.counted, second.thing
    if first.kind == "ordinal" and not low.in_digits:
        first.kind = "number"  # places between two others
    first.end = max(first.end, second.end)
    first.change = first.change or second.change
    names = ("about",) if second.hedge is not None else KEPT
    first.hedge = first.hedge if first.hedge is not None and first.hedge.name in names else None


def _glued_to(view: View, first: Mention, second: Mention, known: Joints) -> bool:
    """Whether a preposition written onto the second figure means "to": من عشرة لعشرين."""
    gap = view.lower[first.end : second.start].strip()
    return gap in known.glued_to and lead_of(view.lower, first.start, known) in known.start


def _ratio(view: View, first: Mention, second: Mention, gap: str, known: Joints) -> bool:
    """One in five; 3 out of 10."""
    part, whole = first.numeral, second.numeral
    if (gap not in known.ratio and gap not in known.over) or (part.weak and part.nature == whole.nature == "fraction"):
        return False  # "quarter-over-quarter"
    if part.value is None or not whole.value or first.unit or second.unit or part.nature == "ordinal":
        return False
    if first.counted and not proportions.holds_thing(view, first, second, gap, known):
        return False
    if first.thing or (gap in known.over and proportions.is_pressure(part, whole)):
        return False  # a dual, which names what it counts
    if gap in known.over and second.counted is not None and not proportions.is_share(view, first, second, known):
        return False
    if gap in known.ratio and not 0 < part.value < whole.value:
        return False
    proportions.into_share(first, second)
    return True


def _bounds(view: View, first: Mention, second: Mention, known: Joints) -> bool:
    """More than 100 and less than 300: one range where both bounds are of the same figure."""
    if first.hedge is None or second.hedge is None or first.numeral.value is None or second.numeral.value is None:
        return False
    told = hedges.after(view, first.end)  # "20 على الأقل و30 على الأكثر"
    gap = gap_between(view, first, second, known) if told is None else view.lower[told.end : second.start]
    if gap.strip(" ,،") not in known.both and gap.strip(" ,،") not in known.alternatives:
        return False
    if first.counted is not None and second.counted is not None and first.counted != second.counted:
        return False  # each bound names what it counts: two figures
    if not _comparable(view, first, second) or {first.hedge.name in LOWER, second.hedge.name in LOWER} != {True, False}:
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
