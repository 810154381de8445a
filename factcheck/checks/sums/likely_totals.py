"""Totals whose words all but say that a list gives their parts, so that any one wrong digit shows what was meant.

"A total of 1,067 animals, 634 cows and 437 sheep" and "165 homes (95 houses and 67 flats)" may name some of the parts only, but
hardly ones that miss the total by one digit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.checks.amounts import Sentence, kin, size
from factcheck.checks.contract import Case
from factcheck.checks.parts.across import exceed
from factcheck.checks.parts.kinds import SEVERAL, parallel
from factcheck.checks.sums.called import BEHIND
from factcheck.checks.sums.enumerations import Enumeration, some_of
from factcheck.extract import fold
from factcheck.model import Claim

NEAR = 2  # a total is less than this many times its parts' sum, and more than the same share of it
MOST_WORDS = 2  # between a total and its colon
SPENT_WORDS = 2  # behind a sum of money, among which a word tells what it went to
OPEN, CLOSED = ("(", "["), (")", "]")
DOUBTS = (
    "of_which",
    "sum_part_of",
    "sum_break",
    "sum_break_at",
    "difference_of",
    "difference_than",
    "sum_offset",
    "sum_rest",
)


def is_near(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a total is less than twice its parts' sum, and more than half of it."""
    whole, together = size(total), sum(map(size, parts), Decimal(0))
    return whole < together * NEAR and together < whole * NEAR


def is_likely(case: Case, sentence: Sentence, total: Claim, listed: Enumeration, *, called: bool, base: bool) -> bool:
    """Whether a list is probably all the parts of a total: it is called one, brackets or a colon hold the list, or "of the" leads to it.

    `called` and `base` tell the first and the last of these.
    """
    parts = listed.figures
    if not listed.closed or not is_near(total, parts) or size(total) <= max(map(size, parts)):
        return False
    start, end = (total.end, parts[-1].end) if total.start < parts[0].start else (parts[0].start, total.start)
    if case.cues_between(start, end, *DOUBTS):
        return False
    text = case.document.prose
    between = text[total.end : parts[0].start].strip()
    if total.kind != "count" and between == ",":
        return False  # "of $50m, $22m and $8m, respectively"
    if called or (base and total.kind == "count"):
        alike = [each for each in sentence.amounts if kin(each, total) and each is not total]
        return len(alike) == len(parts)
    held = between in OPEN and text[parts[-1].end :][:1] in CLOSED
    return total.kind == "count" and (held or (between.endswith(":") and len(between.split()) <= MOST_WORDS))


def is_overdrawn(case: Case, parts: Sequence[Claim], whole: Claim, *, named: bool) -> bool:
    """Whether parts that exclude each other ("16 of them by air and 11 by road") are more than their total.

    `named` tells that each names the total's own thing once more.
    """
    apart = any(
        all(word in each for each in [_followers(case, part) for part in parts]) for word in parallel(case.pack)
    )
    return (apart or _are_spent(case, parts) or (len(parts) >= SEVERAL and named)) and exceed(parts, whole)


def _are_spent(case: Case, parts: Sequence[Claim]) -> bool:
    """Whether sums of money each go to a thing of their own, in the same word: "2.1 million went to seed and 4.6 million to tools"."""
    data, text = case.pack.data("same"), case.document.prose
    if any(each.kind != "money" for each in parts):
        return False
    behind = [fold(text[each.end : each.end + BEHIND]).lower().split()[:SPENT_WORDS] for each in parts]
    glued = tuple(map(fold, data.get("spent_glued", [])))
    if glued and all(each and each[0].startswith(glued) for each in behind):
        return True
    return any(all(word in each for each in behind) for word in map(fold, data.get("spent", [])))


def _followers(case: Case, figure: Claim) -> set[str]:
    """The first word behind a figure, its "of them" or its noun."""
    text, starts = case.document.prose, (some_of(case, figure) or figure.number_end, figure.end)
    return {fold(text[each : each + BEHIND]).lower().partition(" ")[2].partition(" ")[0] for each in starts}
