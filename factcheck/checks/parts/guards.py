"""What keeps a figure behind "of which" or "including" from being a part of the figure before it."""

from __future__ import annotations

from factcheck.checks.contract import Case
from factcheck.checks.restated.like_things import canonical
from factcheck.checks.sums.enumerations import COMMAS, lead_words, words
from factcheck.extract import Cue
from factcheck.model import Claim

BEFORE = 60  # code points before a whole in which it is called what its part is said to be of, or left out
NEXT = 30  # and before a figure in which "every" or "of the" may lead to it
BEHIND = 30  # code points behind a figure in which its time stands
LOWER = frozenset({"at_least", "more_than"})
MOST_LEAD = 4  # words that may stand before a whole that opens a clause: "In May, of 160 patients"


def is_turned_away(case: Case, start: int, cue: Cue, figure: Claim) -> bool:
    """Whether a cue between a place and a figure leads to something else than a part of what stands before the place."""
    return _is_of_a_noun(case, start, cue) or _closes_before(case, cue, figure) or _is_result(case, cue, figure)


def _is_of_a_noun(case: Case, start: int, cue: Cue) -> bool:
    """Whether "of which" belongs to a noun, so that it speaks of the thing itself: "the debt, the whole amount of which"."""
    if not case.cues_between(cue.start, cue.end, "sum_relative"):
        return False
    between = case.document.prose[start : cue.start]
    comma = max(between.rfind(each) for each in COMMAS)
    return comma >= 0 and bool(lead_words(between[comma + 1 :], words(case.pack)))


def _closes_before(case: Case, cue: Cue, figure: Claim) -> bool:
    """Whether a comma closes what a cue leads to before the figure: "from loans, including the old one, $623"."""
    known = words(case.pack)
    named, *behind = _split(case.document.prose[cue.end : figure.number_start])
    return len(behind) == 1 and bool(lead_words(named, known)) and not lead_words(behind[0], known)


def _split(text: str) -> list[str]:
    for each in COMMAS:
        text = text.replace(each, COMMAS[0])
    return text.split(COMMAS[0])


def _is_result(case: Case, cue: Cue, figure: Claim) -> bool:
    """Whether "to" leads right to a figure behind other words: "amounted to 60, and including the latter to 72"."""
    found = case.cues_between(cue.end, figure.number_start, "percent_to")
    if not found:
        return False
    text, known = case.document.prose, words(case.pack)
    led = lead_words(text[found[-1].end : figure.number_start], known)
    return not led and bool(lead_words(text[cue.end : found[-1].start], known))


def is_left_out(case: Case, whole: Claim, start: int) -> bool:
    """Whether "excluding" leads to a figure before a place, so that no other is a part of it."""
    cues = case.cues_between(max(start, whole.start - BEFORE), whole.start, "sum_excluding")
    return bool(cues) and len(lead_words(case.document.prose[cues[-1].end : whole.start], words(case.pack))) < MOST_LEAD


def named_beside(case: Case, whole: Claim, start: int, end: int) -> bool:
    """Whether a word names a whole as it was called beside its figure: "among the dead", "of the network"."""
    text = case.document.prose
    named = canonical(text[start:end], case.pack)
    return len(named) == 1 and named <= canonical(text[max(0, whole.start - BEFORE) : whole.start], case.pack)


def is_each(case: Case, figure: Claim) -> bool:
    """Whether "every" leads right to a figure: "one for every 410 inhabitants"."""
    cues = case.cues_between(figure.start - NEXT, figure.number_start, "product_each")
    return bool(cues) and not case.document.prose[cues[-1].end : figure.start].strip()


def is_whole(case: Case, start: int, figure: Claim) -> bool:
    """Whether "of the" opens a sentence and leads right to a figure, which is then no part: "Of the remaining 35 per cent, 23 …"."""
    cues = case.cues_between(start, figure.number_start, "sum_part_of", "part_of_glued", "sum_of_rest")
    text = case.document.prose
    if not cues or lead_words(text[start : cues[-1].start], words(case.pack)):
        return False
    between = text[cues[-1].end : figure.number_start]
    return not any(each in COMMAS for each in between) and not lead_words(between, words(case.pack))


def has_time_of_its_own(case: Case, first: Claim, item: Claim) -> bool:
    """Whether an item of a list and what stands before it have a time each: "… in 1946, and 2,754 in 1947"."""
    before = any(each.when is not None for each in case.claims_between(first.end, item.start))
    return before and any(each.when is not None for each in case.claims_between(item.end, item.end + BEHIND))


def opens_clause(case: Case, start: int, end: int, *, bare: bool) -> bool:
    """Whether a whole that "of" leads to opens its clause; behind a comma and many words a bare "of" goes on with them."""
    known = words(case.pack)
    text = case.document.prose[start:end]
    comma = max(text.rfind(each) for each in (*COMMAS, ":")) + 1
    if lead_words(text[comma:], known):
        return False
    return not bare or comma == 0 or text[comma - 1] in ";؛:" or len(lead_words(text, known)) <= MOST_LEAD


def bounded(whole: Claim) -> Claim:
    """A whole that is only bounded below, as the bound: its writer would have named a higher one."""
    quantity = whole.quantity
    if quantity is None or quantity.hedge is None or quantity.hedge.name not in LOWER:
        return whole
    return whole.without_hedge()
