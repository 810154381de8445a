"""What makes it doubtful that figures are parts of another: words and figures that tell of siblings, averages and each one's own.

Lists and pairs are read by their joints and nouns; here the few signs are gathered that such a reading was not meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.checks.amounts import Sentence, is_attribute, size
from factcheck.checks.contract import Case
from factcheck.checks.parts.across import Whole
from factcheck.checks.restated.like_things import are_alike
from factcheck.checks.sums.enumerations import COMMAS, words
from factcheck.extract import fold
from factcheck.model import SHARES, Claim

LETTERED = re.compile(r"\(\w\) ?\Z")  # the letter or number of an item
LETTER = 4  # its code points with the space behind it
MARKS = ":(–—["  # lead from a total to its parts
BEHIND = 24  # code points behind a list in which "each" may belong to its last figure
SMALLEST, SMALLEST_OFF = 10, 12  # a whole below ten is more likely to count sorts of things ("three types")
FURTHEST_OFF = 200  # a part this many times its whole is another thing
OWNER = 3  # words that name an owner
BESIDE = 16  # code points before a figure's noun in which "other" may stand


def is_no_sum(case: Case, whole: Whole) -> bool:
    """Whether a figure is no total of others that a list seems to give it."""
    return (
        _is_repeated(whole)
        or _is_average(whole)
        or _is_distributed(case, whole)
        or _is_sibling(case, whole)
        or _is_of_its_own(case, whole)
    )


def _is_repeated(whole: Whole) -> bool:
    """Whether a figure is only said again: "1,000 days until the fair; 1,000 days to build; 1,000 days to paint"."""
    return all(each.value == whole.total.value for each in whole.parts)


def _is_average(whole: Whole) -> bool:
    """Whether a percentage lies below one of its parts: "22.3% cannot read, 15.6% of the men and 29% of the women"."""
    return whole.total.kind in SHARES and size(whole.total) < max(map(size, whole.parts))


def _is_distributed(case: Case, whole: Whole) -> bool:
    """Whether a part is so much for each of several: "five crews – two at the head office and one in each other town"."""
    start, end = whole.parts[0].start, whole.parts[-1].end
    behind = case.document.prose[end : end + BEHIND]
    stops = [at for at, each in enumerate(behind) if each in COMMAS + ".()"]
    return bool(case.cues_between(start, end + min(stops, default=len(behind)), "sum_each"))


def _is_sibling(case: Case, whole: Whole) -> bool:
    """Whether a figure no greater than the ones that a comma joins to it is an item of their list: "five boys, four women and six men"."""
    total, first = whole.total, whole.parts[0]
    if total.sentence != first.sentence or total.end > first.start or size(total) > max(map(size, whole.parts)):
        return False
    return case.document.prose[total.end : first.number_start].strip() in COMMAS


def _is_of_its_own(case: Case, whole: Whole) -> bool:
    """Whether a percentage before others, with no word that leads to them, is one of theirs: "in the north 62%, in the south 48%, others 51%"."""
    total, first = whole.total, whole.parts[0]
    if total.kind not in SHARES or total.sentence != first.sentence or total.end > first.start:
        return False
    between = case.document.prose[total.end : first.number_start]
    return not (
        any(each in MARKS for each in between) or case.cues_between(total.end, first.start, "of_which", "sum_made_of")
    )


def is_old(case: Case, sentence: Sentence, at: int) -> bool:
    """Whether a figure of a sentence is only what the one before it is held against: "sold 24 tonnes, as against 31"."""
    before = sentence.amounts[at - 1].end if at else sentence.start
    return bool(case.cues_between(before, sentence.amounts[at].start, "sum_break"))


def is_no_part(case: Case, part: Claim, whole: Claim) -> bool:
    """Whether a figure is no part of another that its words seem to name as its whole."""
    return not _is_plausible(case, part, whole) or _are_joined(case, part, whole) or _is_other(case, part, whole)


def _is_plausible(case: Case, part: Claim, whole: Claim) -> bool:
    """Whether a figure is of a size that a slip may have made it: "140 projects, among them 12,300 jobs" are no projects."""
    if whole.kind == "duration" and is_attribute(whole):
        return False  # "the two-year life"
    near = size(whole) < SMALLEST or not are_alike(part, whole, case.pack)
    most = SMALLEST_OFF if near else FURTHEST_OFF
    return whole.change is None and size(whole) > 1 and size(part) <= size(whole) * most


def _are_joined(case: Case, part: Claim, whole: Claim) -> bool:
    """Whether two figures are items of one list: "items 2 and 3 of the list", "(a) 160 shares and (b) 360 shares"."""
    text, known = case.document.prose, words(case.pack)
    if LETTERED.search(text, max(0, part.start - LETTER), part.start):
        return bool(LETTERED.search(text, max(0, whole.start - LETTER), whole.start))
    between = fold(text[whole.end : part.start]).lower().strip()
    return part.start > whole.end and (between in known.joints or between in known.glued)


def _is_other(case: Case, part: Claim, whole: Claim) -> bool:
    """Whether a figure of an earlier sentence is of others than its own: "twelve other towns joined. … thirteen of its towns"."""
    apart = part.sentence != whole.sentence or any(each in case.document.prose[whole.end : part.start] for each in ";؛")
    if not apart:
        return False
    return bool(case.cues_between(max(0, whole.start - BESIDE), whole.end, "sum_rest", "sum_other"))


def may_be_of_others(part: Claim, whole: Claim) -> bool:
    """Whether a mere "of" in a later sentence may lead to another whole: "a cabinet of ten members. … 18 members of the senate"."""
    return part.sentence != whole.sentence and size(part) > size(whole)


def is_owner(text: str) -> bool:
    """Whether words before a figure name whose it is, and no more: "the farm's three wells"."""
    return fold(text).rstrip().endswith(("'s", "s'")) and len(text.split()) <= OWNER


def most_named(wholes: Sequence[Claim], named: Sequence[str]) -> list[Claim]:
    """The figures whose things the words behind a part name in full: of "83 crab species and 383 snail species" "these snail species"."""
    known = set(named)
    most = max((len(known & set(fold(each.unit).lower().split())) for each in wholes), default=0)
    return [each for each in wholes if len(known & set(fold(each.unit).lower().split())) == most]


def own_first(found: Sequence[tuple[Claim, Claim]]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs without those of an earlier sentence whose part has a whole in its own ("nine of the eleven"), none turned round."""
    own = {part.start for part, whole in found if part.sentence == whole.sentence}
    seen: set[tuple[int, int]] = set()
    for part, whole in found:
        if (part.sentence == whole.sentence or part.start not in own) and (whole.start, part.start) not in seen:
            seen.add((part.start, whole.start))
            yield part, whole
