"""Mentions: numerals with their unit, counted thing, hedge and change, before they become claims."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from factcheck.extract import ages
from factcheck.extract.beside import CLOCK, LEAD, MOVED, NAMED, NUMBERED, UNIT, Beside, beside, look
from factcheck.extract.changes import carried, hedged
from factcheck.extract.changes import reading as changes
from factcheck.extract.dates import clocks
from factcheck.extract.fold import View
from factcheck.extract.names import chains, kinds, numbered, sequels
from factcheck.extract.numbers import accounting, duals, one_behind, ones, part_words
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.numbers.numeral import Numeral, Taken
from factcheck.extract.things import counting, linked
from factcheck.extract.things.counted import Counted
from factcheck.extract.units import behind as unit_behind
from factcheck.extract.units import reading as units
from factcheck.extract.units.reading import UnitMatch
from factcheck.model import SHARES, Change, Hedge

HALF = Decimal("0.5")
BOUNDS = ("less_than", "more_than", "at_most")
NO_UNIT = ("ordinal", "absent")  # natures of numerals that have no unit
AGE_LIKE = ("number", "duration")
MARGIN = 10  # what may stand beside a word that is all of a text: spaces, a full stop


@dataclass(slots=True)
class Mention:
    """A numeral in folded offsets with what belongs to it.

    `start` to `end` is the surface, `hedge_start` where its hedge begins. `thing` is the counted thing
    as written. A range has a numeral with `low` and `high`.
    """

    numeral: Numeral
    start: int
    end: int
    kind: str = "number"
    unit: str = ""
    senses: tuple[str, ...] = ()
    counted: Counted | None = None
    hedge: Hedge | None = None
    hedge_start: int = 0
    change: Change | None = None
    thing: str = ""
    shared: bool = False  # its unit stands at a later figure of a range or list
    led: bool = False  # its unit stands before it
    bounded: bool = False  # its verb hedges it, and tells no change
    sentence: int = -1  # the number of its sentence, once it is known


def build(view: View, numerals: list[Numeral], taken: Taken) -> list[Mention]:
    """The mentions of a view, in order; `taken` are spans in which no numeral counts, in order of place."""
    named = chains.phones(view, numerals) | chains.enumerators(view, numerals) | chains.apart(view, numerals)
    out: list[Mention] = []
    last: Mention | None = None  # behind which a change may go on; not a word that may be no figure
    floor, at, known, links = 0, 0, beside(view.pack), lexicon(view.pack).scale_of
    for index, numeral in enumerate(numerals):
        while at < len(taken) and taken[at][1] <= numeral.start:
            at += 1
        owned = at < len(taken) and taken[at][0] < numeral.end
        if owned or numeral.start < floor:
            continue
        if index in named:
            found: Mention | None = _named(numeral)
        else:
            read = _mention if numeral.in_digits else _worded
            before = out[-1] if out else None
            if links and numeral.scale != 1:
                found = linked.over_link(view, numeral, links, partial(read, view, numeral, before, known))
            else:
                found = read(view, numeral, before, known)
        if found is not None:
            if last is not None and found.hedge_start - last.end <= carried.REACH:
                carried.carry(view, last, found)
            if at and found.kind == "number" and sequels.is_day(view, found, max(floor, taken[at - 1][1])):
                found = _named(numeral)
            elif at < len(taken) and found.end > taken[at][0]:
                carried.let_go(view, found, *taken[at][:2])
            out.append(found)
            last = last if numeral.weak and found.kind == "ratio" else found
            floor = found.end
    return out


def _named(numeral: Numeral) -> Mention:
    """A figure that names something."""
    return Mention(numeral, numeral.start, numeral.end, "identifier", hedge_start=numeral.start)


def _worded(view: View, numeral: Numeral, before: Mention | None, known: Beside) -> Mention | None:
    """What a number in words says with its neighbours; None for a word that is only a part of another."""
    if kinds.is_percent_word(view, numeral):
        return None
    if numbered.is_group(view, numeral):
        return _named(numeral)
    if numeral.nature == "dual":
        return _dual(view, numeral)
    one = one_behind.counted(view, numeral, before.end if before is not None else 0) if numeral.weak else None
    if one is not None:
        return _one(view, numeral, one)
    part_words.settle(view, numeral)
    return _mention(view, numeral, before, known)


def _mention(view: View, numeral: Numeral, before: Mention | None, known: Beside) -> Mention | None:
    """What a numeral says with its neighbours; None for a note of how other figures are written."""
    further = before is not None and before.kind == "identifier" and sequels.goes_on(view, numeral, before)
    if further or numeral.nature == "identifier":
        return _named(numeral)
    may = look(view, numeral, known)
    lead = _lead(view, numeral, before) if may & LEAD else None
    if lead is None and may & NAMED and kinds.is_identifier(view, numeral):
        return _named(numeral)
    match = unit_behind.after(view, numeral) if may & UNIT and numeral.nature not in NO_UNIT else None
    bare = lead is None and (match is None or numbered.is_no_unit(view, numeral, match))
    if bare and may & NUMBERED and numbered.is_numbered(view, numeral):
        return _named(numeral)
    lead_at = numeral.start if numeral.word_start < 0 else numeral.word_start
    out = Mention(numeral, numeral.start, numeral.end, hedge_start=lead_at)
    if lead is None and may & CLOCK and clocks.is_clock(view, numeral):
        out.kind = "time"
        return out
    if match is not None or lead is not None:
        _take_unit(out, lead, match)
        if match is not None and (start := unit_behind.lead_of(view, numeral, match)) >= 0:
            out.start = out.hedge_start = start
    if not out.unit and not counting.take(view, out, before, may):
        return _named(numeral)
    if numeral.nature == "indefinite" and kinds.is_scale_note(view, out.start, out.end, led=out.led):
        return None
    lead_at = out.hedge_start
    hedged.take(view, out, before, may)
    _take_sense(view, out, may, lead_at)
    return out


def _take_sense(view: View, out: Mention, may: int, lead: int) -> None:
    """Whether a figure is an age, and whether it is a change."""
    if out.kind in AGE_LIKE and (out.kind == "number" or out.unit == "year"):
        spoken = ages.is_age(view, out.hedge_start) or ages.is_age_tail(view, out.end, out.numeral)
        out.kind, out.unit = ("age", "year") if spoken else (out.kind, out.unit)
    elif out.kind == "ordinal" and ages.is_age_tail(view, out.end, out.numeral):
        out.kind, out.unit = "age", "year"  # "في الثانية والعشرين من عمره"
    if out.kind == "number" and out.hedge is not None:
        bracket = view.text[out.hedge_start - 1 : out.hedge_start] == "("  # "adults (13 and over)"
        if (bracket or out.hedge.name in BOUNDS) and ages.is_age_limit(view, out.hedge_start, out.numeral):
            out.kind, out.unit = "age", "year"
    if out.numeral.nature == "multiple":
        out.change = changes.of_multiple(view, out.numeral.start, out.numeral.end)
    if out.change is None and out.kind != "ordinal" and not out.bounded:
        led = may & MOVED != 0 or out.hedge_start != lead or (out.led and hedged.is_led_from_afar(out))
        out.change = changes.find(view, out.hedge_start, out.end, out.kind, out.unit, led=led)
    if out.kind in SHARES and out.change is None and view.text[out.numeral.start] == "+":
        out.change = "up"  # "sales (+12 %)"


def _lead(view: View, numeral: Numeral, before: Mention | None) -> UnitMatch | None:
    """The money or percent sign before a numeral, unless it belongs to the mention before."""
    if numeral.start == 0 or numeral.nature in ("ordinal", "absent"):
        return None
    lead = units.before(view, numeral.start, view.pack)
    if lead is None or (before is not None and lead.start < before.end):
        return None
    return accounting.signed(view, numeral, lead) if lead.kind == "money" else lead


def _take_unit(out: Mention, lead: UnitMatch | None, match: UnitMatch | None) -> None:
    """The unit after a numeral, or the money or percent sign before it; no code is one before a percentage ("SDP 26%")."""
    if match is not None and lead is not None and lead.kind == "money" and match.kind != "money":
        coded = match.kind == "percent" and lead.end < out.numeral.start
        lead, match = (None, match) if coded else (lead, None)
    if lead is not None:
        counting.set_unit(out, lead)
        out.start = out.hedge_start = lead.start
        out.led = True
    if match is not None:
        counting.set_unit(out, match)
        out.end = match.end
        if lead is not None and lead.unit != match.unit and len(lead.senses) < len(match.senses):
            out.unit, out.senses = lead.unit, lead.senses


def _dual(view: View, numeral: Numeral) -> Mention:
    """A noun in the dual: a unit (سنتين) or a counted thing (قتيلين)."""
    singular = duals.singular(view.lower[numeral.start : numeral.end], view.pack)
    phrase = units.after(view, numeral.start, view.pack)
    match = units.after(View(singular, view.pack), 0, view.pack)
    out = Mention(numeral, numeral.start, numeral.end, "count", hedge_start=numeral.lead)
    if phrase is not None and phrase.end > numeral.end:
        counting.set_unit(out, phrase)
        out.end = phrase.end
    elif match is not None:
        counting.set_unit(out, match)
    else:
        out.thing = singular
    hedged.take(view, out, None)
    out.change = changes.find(view, out.hedge_start, out.end, out.kind, out.unit)
    return out


def _one(view: View, numeral: Numeral, noun: one_behind.Noun) -> Mention:
    """A noun with the word for one behind it: a unit (دولار واحد) or a counted thing (شخص واحد)."""
    start = noun.words[0][0]
    out = Mention(numeral, start, numeral.end, "count", hedge_start=noun.lead)
    if noun.unit is not None:
        counting.set_unit(out, noun.unit)
    else:
        out.counted = Counted(start, numeral.start - 1, noun.words)
    hedged.take(view, out, None)
    out.change = changes.find(view, out.hedge_start, out.end, out.kind, out.unit)
    return out


def is_number(view: View, out: Mention) -> bool:
    """Whether a word that is a number only in company ("one", "half") is one here."""
    numeral = out.numeral
    if not numeral.weak:
        return numeral.in_digits or not part_words.is_squared(view, numeral)
    definite = (
        part_words.is_definite(view, numeral) if out.hedge is None else part_words.is_this(view, numeral, out.unit)
    )
    if definite or part_words.names_part(view, numeral, united=out.unit != ""):
        return False
    if numeral.nature == "cardinal" and (ones.is_pronoun(view, numeral) or numbered.is_zero_point(view, numeral)):
        return False
    single = numeral.nature == "cardinal" and not out.hedge
    if single and (ones.is_superlative(view, numeral) or ones.is_one_of_some(view, numeral)):
        return False
    if numeral.nature == "fraction" and lexicon(view.pack).articles and numeral.value != HALF:
        marked = out.hedge is not None or out.unit != "" or out.change is not None or out.kind == "count"
        return part_words.is_led(view, numeral, marked=marked)
    behind = out.hedge is not None and out.hedge.name == "at_least" and out.hedge_start >= numeral.lead
    if behind and numeral.value == 1 and not out.unit:
        return False  # "one or more"
    if out.unit or out.counted is not None or out.thing or out.hedge is not None or ones.is_some_of(view, numeral):
        return True
    if part_words.is_marked(view, numeral, changed=out.change is not None):
        return True
    text, start = view.text, out.start if out.led else numeral.lead
    if start > MARGIN or len(text) - out.end > MARGIN:
        return False
    return not text[:start].strip() and not text[out.end :].strip(" \n.,;!?")
