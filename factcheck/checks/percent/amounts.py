"""Pairs of figures behind "from" and "to" that are no two levels: how much is lost, and what stands behind a noun."""

from __future__ import annotations

import re

from factcheck.checks.contract import Case
from factcheck.checks.percent.readings import Change
from factcheck.checks.sums.enumerations import lead_words, words
from factcheck.model import Claim

FROM = 40  # code points before an old figure in which its "from" may stand
SPAN = 12  # code points between the ends of a range
MOST_APART, SCALED = 4, 1000  # times between the ends of a range; a figure with a scale word
RATE = "5"
CHOSEN = re.compile(r"[ud]oAv")  # "the larger of 1 vs 2"


def are_no_levels(change: Change, case: Case) -> bool:
    """Whether two figures are not the old and the new level of what rose or fell."""
    if CHOSEN.search(change.letters) and change.new.kind == change.old.kind == "number":
        return True
    if change.old.start > change.new.start:
        return False
    return _is_far_from(change.old, case) or _may_be_amount(change) or _is_taken(change, case)


def _is_far_from(old: Claim, case: Case) -> bool:
    """Whether a noun stands between "from" and a figure, which "from" then leads not to: "thefts from homes fell 210 to 1,340"."""
    cues = case.cues_between(old.start - FROM, old.number_start, "percent_from")
    if not cues:
        return False
    between = lead_words(case.document.prose[cues[-1].end : old.start], words(case.pack))
    return bool(between)


def _may_be_amount(change: Change) -> bool:
    """Whether "from 3 to 5 percent" may be how much something falls by: only its second figure has a unit, which is no level's."""
    old, new = change.old, change.new
    if change.direction != "d" or RATE in change.letters or new.number_start - old.end > SPAN:
        return False
    if not old.value or not new.value or old.value >= new.value or new.value > old.value * MOST_APART:
        return False
    if old.kind == "percent":
        return old.end == old.number_end and new.end > new.number_end
    return new.value >= SCALED and _counts_in(new) > _counts_in(old)


def _counts_in(claim: Claim) -> int:
    """How many letters of a figure are of words, as of the scale word in "80 millions"; "sixty" has fewer than "eighty millions"."""
    return sum(map(str.isalpha, claim.number_surface.partition(" ")[2]))


def _is_taken(change: Change, case: Case) -> bool:
    """Whether two figures are how many of a thing are lost or won: "lost from 12,000 to 18,000 settlers"."""
    old, new = change.old, change.new
    if (
        new.kind != "count"
        or old.end > old.number_end
        or new.end == new.number_end
        or new.number_start - old.end > SPAN
    ):
        return False
    return bool(case.cues_between(max(0, old.start - FROM), old.start, "change_takes"))
