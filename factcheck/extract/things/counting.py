"""What a figure counts or is of where no unit stands beside it: a thing, a percentage, a whole, a place in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extract import ages
from factcheck.extract.beside import COUNTED, NUMBERED, PERCENT, TIMES
from factcheck.extract.changes.words import changes
from factcheck.extract.fold import View
from factcheck.extract.names import kinds, numbered
from factcheck.extract.numbers import multiples, part_words, signs, suffixes
from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.things import counted, labels
from factcheck.extract.things.counted import Counted
from factcheck.extract.units import reading as units
from factcheck.extract.units.reading import UnitMatch

if TYPE_CHECKING:
    from factcheck.extract.mentions import Mention


def take(view: View, out: Mention, before: Mention | None, may: int) -> bool:
    """Give a figure without a unit what it is of: a place, a percentage, a thing; False where it is a name."""
    numeral = out.numeral
    lettered = numeral.glued or view.text[numeral.end : numeral.end + 1].isalnum()
    if (lettered or numeral.nature == "ordinal") and not suffixes.take(view, out):
        return False
    if may & PERCENT and kinds.follows_percent(view, numeral.lead, before.end if before is not None else 0):
        out.kind = out.unit = "percent"
    elif out.kind == "number" and (view.text[out.start - 1 : out.start] != "(" or not _is_aside(view, out, before)):
        _take_counted(view, out, may, before.end if before is not None and before.unit else 0)
        if may & NUMBERED and out.kind == "number":
            return signs.word_before(view.lower, numeral.lead) not in kinds.kinds(view.pack).ranks
    return True


def _is_aside(view: View, out: Mention, before: Mention | None) -> bool:
    """Whether brackets set a figure behind the thing of the one before it: "of the 318 pupils (120) walk to school"."""
    if before is None or before.counted is None or view.text[out.end : out.end + 1] != ")":
        return False
    return view.text[before.end : out.start] == " ("


def _take_counted(view: View, out: Mention, may: int, floor: int) -> None:
    """Give a figure the thing that it counts; before `floor` stands another figure with its unit: "over 914 m: 42"."""
    numeral = out.numeral
    if numeral.nature == "multiple" or (may & TIMES and multiples.is_multiple(view, numeral)):
        out.kind = "ratio"
        return
    if numeral.nature == "fraction" and _take_part(view, out):
        return
    if (numeral.glued or not numeral.in_digits) and numbered.is_definite(view, numeral):
        _take_before(view, out)
        return
    found = _thing(view, numeral) if may & COUNTED else None
    if found is None and numeral.in_digits and not ages.is_age(view, out.start):
        found = labels.before(view, out.start)
        if found is not None and found.start >= floor:
            out.counted, out.kind = found, "count"
            return
        found = None
    if found is not None:
        found = _take_fewer(view, out, found) if len(found.words) > 1 else found
        out.counted, out.end = found, found.end
        out.kind = "ratio" if numeral.nature == "fraction" and numeral.scale == 1 else "count"
        if ")" in view.text[numeral.end : found.start] and view.text[out.start - 1 : out.start] == "(":
            out.start -= 1
    elif numeral.nature == "fraction" and numeral.scale == 1:
        out.kind = "ratio"


def _thing(view: View, numeral: Numeral) -> Counted | None:
    """What stands behind a figure that counts it; in "the 2.4 million drop" nothing is counted, the word tells a change."""
    if (numeral.weak or numeral.nature == "fraction") and _counts_none(view, numeral):
        return None
    found = counted.after(view, numeral.end, exact=numeral.step >= 1)
    if found is None or numeral.scale == 1 or len(found.words) > 1:
        return found
    return None if view.lower[found.start : found.end] in changes(view.pack).after_share else found


def _take_fewer(view: View, out: Mention, found: Counted) -> Counted:
    """A thing without the word that says how many there are less, and the change that it tells: "400 fewer staff"."""
    if view.lower[slice(*found.words[0])] not in changes(view.pack).fewer:
        return found
    out.change = "down"
    return Counted(found.words[1][0], found.end, found.words[1:])


def _counts_none(view: View, numeral: Numeral) -> bool:
    """Whether a numeral counts nothing, whatever follows: a "one" behind its noun, a fraction with the article."""
    lone = numeral.weak and numeral.value == 1 and counted.names_after_one(view.pack)
    return lone or (numeral.nature == "fraction" and part_words.is_definite(view, numeral))


def _take_before(view: View, out: Mention) -> None:
    """What a figure with the article counts or measures, which stands before it: "الدول الـ22", "الأشهر الستة"."""
    found = numbered.noun_before(view, out.numeral)
    if found is None:
        return
    match = units.after(view, found.words[-1][0], view.pack) if len(found.words) == 1 else None
    if match is not None and match.end == found.end and match.kind == "duration":
        set_unit(out, match)
    else:
        out.counted, out.kind = found, "count"


def _take_part(view: View, out: Mention) -> bool:
    """What a fraction is of, where its own words tell: quarters as stretches of time, a pronoun, half of one thing."""
    found = part_words.count_periods(view, out.numeral) or part_words.halved(view, out.numeral)
    if found is not None:
        out.counted, out.end, out.kind = found, found.end, "count"
        return True
    if not part_words.is_of_it(view, out.numeral):
        return False
    out.kind = "ratio"
    return True


def set_unit(out: Mention, match: UnitMatch) -> None:
    """Give a figure a unit, with the scale that the unit itself holds."""
    out.unit, out.senses = match.unit, match.senses
    out.kind = match.kind
    if match.scale is not None and out.numeral.value is not None:
        numeral = out.numeral
        assert numeral.value is not None
        numeral.value, numeral.step = (
            EXACT.multiply(numeral.value, match.scale),
            EXACT.multiply(numeral.step, match.scale),
        )
        numeral.readings = tuple(EXACT.multiply(each, match.scale) for each in numeral.readings)
        numeral.scale = EXACT.multiply(numeral.scale, match.scale)
