"""Lists that divide a figure of an earlier sentence: "The riders were split into four classes: 32 in the first, …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.checks.amounts import Sentence, size
from factcheck.checks.contract import Case
from factcheck.checks.parts.across import Whole, counts, may_be_total
from factcheck.checks.parts.kinds import completes
from factcheck.checks.restated.like_things import roots, roots_of
from factcheck.checks.sums.called import BEHIND
from factcheck.checks.sums.enumerations import Enumeration, enumeration, lead_words, words
from factcheck.model import COUNTED, SHARES, Claim

FEWEST = 2
CLOSE = 2  # a total lies between its parts' sum divided and multiplied by this
FARTHEST = 5  # sentences with figures before a list in which its total may be named
NEXT = 2  # sentences on from the last one of a paragraph to the first one of the next


def divided(
    case: Case, earlier: Sequence[Sentence], sentence: Sentence, called: frozenset[int]
) -> Iterator[tuple[Whole, ...]]:
    """The totals that a list may have which words such as "split into" lead to: the nearest first, and surest where it is named."""
    first = sentence.amounts[0]
    cues = case.cues_between(sentence.start, first.start, "sum_made_of") if earlier else ()
    if not cues or first.change is not None:
        return
    listed, counted = _listed(case, sentence, called)
    if len(listed.figures) < FEWEST or not listed.closed or listed.figures[0].kind in SHARES:
        return
    if case.cues_between(sentence.start, listed.end + BEHIND, "list_partial"):
        return
    found: list[Whole] = []
    for before in reversed(earlier[-FARTHEST:]):
        near = [each for each in before.amounts if may_be_total(each, listed.figures) and is_near(each, listed.figures)]
        named = _named(case, sentence.start, first.start, near)
        beside = not found and first.sentence - before.amounts[0].sentence <= NEXT
        if len(named or near) == 1 and (named or beside):
            whole = (named or near)[0]
            alone = len(before.amounts) == 1 and _takes_up(case, sentence.start, cues[0].start)
            told = counted or alone or bool(named) or whole.kind not in COUNTED or completes(case, sentence, listed)
            found.append(Whole(whole, listed.figures, sure=told and beside, likely=True))
    yield tuple(found)


def _takes_up(case: Case, start: int, end: int) -> bool:
    """Whether no subject of its own stands before "made up of": "94 machines. It is made up of …"."""
    named = lead_words(case.document.prose[start:end], words(case.pack))
    return len(named) <= len(case.cues_between(start, end, "percent_this"))


def _named(case: Case, start: int, end: int, totals: Sequence[Claim]) -> list[Claim]:
    """The totals whose thing the words name that lead to a list."""
    said = roots_of(case.document.prose[start:end], case.pack)
    return [each for each in totals if not said.isdisjoint(roots(each, case.pack))]


def is_near(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a figure is of the size of what others make."""
    whole, together = size(total), sum(map(size, parts))
    return whole < together * CLOSE and together < whole * CLOSE


def _listed(case: Case, sentence: Sentence, called: frozenset[int]) -> tuple[Enumeration, bool]:
    """The list of a sentence, and whether its first figure counts the items: "They fall into three classes: 20 …"."""
    listed = enumeration(case, sentence.amounts, 0, without=called)
    if len(sentence.amounts) > FEWEST and len(listed.figures) < FEWEST:
        behind = enumeration(case, sentence.amounts, 1, without=called)
        if counts(sentence.amounts[0], behind.figures):
            return behind, True
    return listed, False
