"""Figures that go on with the name before them: "a 737-800", "Sections 4 and 5", "phase 2 and 3"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extract.fold import View
from factcheck.extract.names.kinds import kinds, names
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.signs import word_before
from factcheck.extract.things import counted
from factcheck.extract.things.nouns import nouns
from factcheck.extract.things.plurals import is_plural
from factcheck.extract.units import reading as units

if TYPE_CHECKING:
    from factcheck.extract.mentions import Mention

FARTHEST = 6  # characters between two figures of a row
TIES = ("-", "–")
OPENED = " ("
ROWS = (",", "and", "&", "or", ", and", ", or")
LAST_DAY = 31
_MORE_DAYS = re.compile(r",? (?:([^\W\d_]{1,9}|&) )?\d{1,2}\b")
LONGEST_NAME = 6  # digits of a section, a flight, a room


def goes_on(view: View, numeral: Numeral, before: Mention) -> bool:
    """Whether a figure goes on with the name that the mention before it is."""
    if numeral.start - before.end > FARTHEST:
        return False
    if not (numeral.in_digits and before.numeral.in_digits) or numeral.step != 1 or numeral.nature != "cardinal":
        return False
    if numeral.end - numeral.start > LONGEST_NAME or numeral.scale != 1:
        return False
    gap = view.text[before.end : numeral.start]
    if gap in TIES:
        return True
    if gap.endswith(OPENED) and (gap == OPENED or gap[:-2].isupper()):  # "section 20A (4)"
        return view.text[numeral.end : numeral.end + 1] == ")" and _is_labelled(view, before)
    joint = gap.strip()
    return (joint in ROWS or joint in nouns(view.pack).conjunctions) and _is_in_row(view, numeral, before, joint)


def is_day(view: View, found: Mention, floor: int) -> bool:
    """Whether a bare figure is one more day of the month before it: "on July 3, 4 and 5"; another figure or a date ends at `floor`."""
    start, text = found.start, view.text
    if not 0 < start - floor <= FARTHEST or not found.numeral.in_digits or found.end - start > 2 or found.hedge:
        return False
    days = text[floor - 3 : floor].rpartition(" ")
    if not (days[1] and days[2].isdecimal()) or not 0 < int(days[2]) < (found.numeral.value or 0) <= LAST_DAY:
        return False
    joint, links = text[floor:start].strip(", "), lexicon(view.pack).connectors
    if joint:
        return joint in links
    behind = _MORE_DAYS.match(text, found.end)
    return behind is not None and (not behind[1] or behind[1] in links)


def _is_labelled(view: View, mention: Mention) -> bool:
    """Whether a word that figures number stands before a figure."""
    known = kinds(view.pack)
    return names(word_before(view.lower, mention.start), known.identifier_before, known)


def _is_in_row(view: View, numeral: Numeral, before: Mention, gap: str) -> bool:
    """Whether two figures stand behind one label, of which the second counts nothing itself."""
    label = word_before(view.lower, before.start)
    row = label in ROWS or view.text[before.start - 2 : before.start] == ", "  # the third of them
    if not row and not _is_labelled(view, before):
        return False
    if units.after(view, numeral.end, view.pack) is not None:
        return False
    many = row or is_plural(label, nouns(view.pack))
    if many or gap == ",":
        return many
    thing = counted.after(view, numeral.end)
    return thing is None or not is_plural(view.lower[slice(*thing.words[-1])], nouns(view.pack))
