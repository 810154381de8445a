"""Scale words that a word for "of" ties to what they count: "3 millones de euros", "5 millions d'habitants"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from factcheck.extract.fold import View
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.things.counted import Counted
from factcheck.extract.units import reading as units

if TYPE_CHECKING:
    from factcheck.extract.mentions import Mention

ELIDED = "'"  # ends a word that is written onto the next one


def over_link(
    view: View, numeral: Numeral, known: tuple[str, ...], read: Callable[[], Mention | None]
) -> Mention | None:
    """What `read` makes of a numeral, a linking word behind it passed over where something is measured or counted there."""
    end, lower = numeral.end, view.lower
    link = next((each for each in known if lower.startswith(each, end)), "")
    elided = link.endswith(ELIDED)
    if not link or (elided and units.after(view, end + len(link), view.pack) is None):
        found = read()
        if elided and found is not None and found.counted is not None:
            found.counted = _behind(found.counted, end + len(link))
        return found
    numeral.end = end + len(link) - (not elided)
    found = read()
    numeral.end = end
    return found if found is not None and (found.unit or found.counted is not None) else read()


def _behind(counted: Counted, start: int) -> Counted:
    """A counted thing without the word that is written onto its first one."""
    if not counted.words or not counted.words[0][0] < start < counted.words[0][1]:
        return counted
    return Counted(start, counted.end, ((start, counted.words[0][1]), *counted.words[1:]))
