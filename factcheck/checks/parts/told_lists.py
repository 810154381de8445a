"""Lists whose total was told sentences before: "57,600 people came. … 32,000 saw the plays, 15,600 the concerts and 10,000 the rest".

The total is a figure of the thing that the items count, or that words before the list name ("of the orphans, 324 girls and 276 boys").
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.amounts import Sentence, size
from factcheck.checks.contract import Case
from factcheck.checks.parts.across import Whole, may_be_total
from factcheck.checks.parts.divided import is_near
from factcheck.checks.parts.kinds import completes
from factcheck.checks.restated.like_things import heads
from factcheck.checks.restated.told_things import thing_named, told_before
from factcheck.checks.sums.called import BEHIND
from factcheck.checks.sums.enumerations import Enumeration, enumeration
from factcheck.extract import Cue
from factcheck.model import SHARES

FEWEST = 2
LEAD = 50  # code points of a sentence in which its "of the orphans" stands
LEADING = ("sum_part_of", "sum_out_of", "part_of_glued")
BREAKS = ("list_partial", "sum_each", "sum_other")


def told_lists(case: Case, sentence: Sentence, called: frozenset[int]) -> Iterator[tuple[Whole, ...]]:
    """The totals of the first list of a sentence, among the figures that earlier ones told of the same thing."""
    if not _may_list(case, sentence):
        return
    listed = _list(case, sentence, called)
    if listed is None or case.cues_between(sentence.start, listed.end + BEHIND, *BREAKS):
        return
    cues = _leads(case, sentence)
    named = thing_named(case, cues[-1].end) if cues else frozenset()
    things = named or _common(case, listed)
    totals = {
        each.value: each
        for each in (told_before(case, things, sentence.start) if things else ())
        if may_be_total(each, listed.figures) and is_near(each, listed.figures)
        if each.sentence < sentence.amounts[0].sentence and size(each) > max(map(size, listed.figures))
    }
    if not totals or not (named or len(listed.figures) > FEWEST or completes(case, sentence, listed)):
        return  # "not 74 reports but 47" are no two parts
    sure = bool(named) and len(totals) == 1 and completes(case, sentence, listed)
    yield tuple(Whole(each, listed.figures, sure=sure) for each in totals.values())


def _may_list(case: Case, sentence: Sentence) -> bool:
    """Whether the first figures of a sentence may be a list: asked first, since most sentences list nothing.

    Two figures are one where words before them name their whole, three where the first two count the same thing.
    """
    amounts = sentence.amounts
    if len(amounts) > FEWEST and amounts[0].kind == amounts[1].kind == "count":
        return amounts[0].unit == amounts[1].unit or not heads(amounts[0], case.pack).isdisjoint(
            heads(amounts[1], case.pack)
        )
    return len(amounts) == FEWEST and amounts[0].start - sentence.start < LEAD and bool(_leads(case, sentence))


def _leads(case: Case, sentence: Sentence) -> tuple[Cue, ...]:
    """The words for "of the" before the first figure of a sentence."""
    return case.cues_between(sentence.start, sentence.amounts[0].start, *LEADING)


def _list(case: Case, sentence: Sentence, called: frozenset[int]) -> Enumeration | None:
    """The list that a sentence begins with, or that begins at its second figure."""
    for at in range(min(FEWEST, len(sentence.amounts) - 1)):
        listed = enumeration(case, sentence.amounts, at, without=called)
        first = listed.figures[0]
        if len(listed.figures) >= FEWEST:
            return listed if listed.closed and first.change is None and first.kind not in SHARES else None
    return None


def _common(case: Case, listed: Enumeration) -> frozenset[str]:
    """The roots of the one thing that the items of a list count; an item may leave it out."""
    found = [each for each in (heads(one, case.pack) for one in listed.figures) if each]
    return frozenset.intersection(*found) if len(found) >= FEWEST else frozenset()
