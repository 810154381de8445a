"""Whether a difference and a figure near it stand in one clause, so that the one may be worked out from the other."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.checks.contract import Case
from factcheck.checks.sums.enumerations import COMMAS, joint, some_of, words
from factcheck.extract import Cue
from factcheck.model import Claim

STOPS = ";؛"
MOST_LEAD = 4  # words between "with" and the first of two figures
NEXT = 20  # code points behind a change in which the words that lead to its result end
APPOSED = 2  # and between a figure and a difference set beside it by a comma
BESIDE = 70  # code points between compared figures and the difference that a comma sets beside them
DASHES = "–—"
ARTICLE = 5  # and between a cue and its figure, for a space and "the"


def is_apart(case: Case, figure: Claim, other: Claim) -> bool:
    """Whether another figure has a clause of its own: a change, so much each, or, behind a difference, a mere part."""
    if _is_each(case, figure, other) or (other.change is not None and _result(case, other) is not None):
        return True
    if other.start < figure.end:
        return False
    between = case.document.prose[figure.end : other.start]
    if other.sentence == figure.sentence and any(each in STOPS for each in between):
        return True
    return bool(some_of(case, other)) or bool(case.cues_between(figure.end, other.start, "of_which"))


def is_set_beside(case: Case, figure: Claim, pair: Sequence[Claim], near: Sequence[Claim], *, lead: bool) -> bool:
    """Whether a comma sets a difference right beside two figures that are compared: "to 918 from 843, a gain of 75".

    With `lead` a mere "to" compares them: "18,764 votes to 17,529, a majority of 1,235".
    """
    first, last = sorted(pair, key=lambda each: each.start)
    between = case.document.prose[last.end : figure.start]
    if last.end > figure.start or first.sentence != figure.sentence or len(between) > BESIDE:
        return False
    if any(first.start < each.start < figure.start and each is not last for each in near):
        return False
    if not any(each in COMMAS + DASHES for each in between) or _goes_on(case, between):
        return False
    return are_compared(case, first, last) or (lead and _is_next(case, last, ("percent_to",)))


def is_parted(case: Case, figure: Claim, pair: Sequence[Claim], *, by_verb: bool = False) -> bool:
    """Whether a semicolon parts a difference from both figures: "free from $75; islands $12 more".

    So does "and" with a verb of its own, where a verb alone makes it one: "to $918 from $843, and repairs fell by $85".
    """
    before = max((each.end for each in pair), default=0)
    between = case.document.prose[before : figure.start]
    if before > figure.start:
        return False
    return any(each in STOPS for each in between) or (by_verb and _goes_on(case, between))


def _is_each(case: Case, figure: Claim, other: Claim) -> bool:
    """Whether another figure, unlike the difference, is so much each: "138 goals, 2.7 per match and 19 more than …"."""
    if _is_rate(case, other):
        return not _is_rate(case, figure)
    return False


def _is_rate(case: Case, claim: Claim) -> bool:
    cues = case.cues_between(claim.number_end, claim.end + NEXT, "product_each")
    return claim.is_rate or any(each.start <= claim.end + 1 for each in cues)


def has_result(case: Case, figure: Claim, pair: Sequence[Claim]) -> bool:
    """Whether a change that names its result ("rose 36 to 402") is taken to that one and to no other figure."""
    if figure.change is None:
        return True
    result = _result(case, figure)
    return result is None or any(0 <= each.start - result.end <= 1 for each in pair)


def _result(case: Case, figure: Claim) -> Cue | None:
    """The "to" that stands right behind a change."""
    cues = case.cues_between(figure.end, figure.end + NEXT, "percent_to")
    return cues[0] if cues and cues[0].start <= figure.end + 1 else None


def opens_range(case: Case, figure: Claim) -> bool:
    """Whether a figure that is no change is the first end of a range: "put at 180 to 220"."""
    if figure.change is not None or not case.claims_between(figure.end, figure.end + NEXT + 2):
        return False  # most figures have no other so near
    result = _result(case, figure)
    return result is not None and any(
        0 <= each.start - result.end <= 1 for each in case.claims_between(result.end, result.end + 2)
    )


def names_old(case: Case, figure: Claim, pair: Sequence[Claim]) -> bool:
    """Whether each figure behind a difference is what it is taken from: "than the 1,204", "than in May, when it was 91"."""
    behind = [each for each in pair if each.start >= figure.end]
    if len(behind) == len(pair):
        first = min(each.start for each in behind)
        if ":" in case.document.prose[figure.end : first] or _tells_pair(case, figure, behind):
            return True
        return any(_is_led(case, figure, each) for each in behind)
    return all(_is_led(case, figure, each) for each in behind)


def _tells_pair(case: Case, figure: Claim, pair: Sequence[Claim]) -> bool:
    """Whether "between" or "with" leads from a difference to two figures that "and" joins: "by 21, with 57 in and 36 out"."""
    first, last = sorted(pair, key=lambda each: each.start)
    cues = case.cues_between(figure.number_end, first.start, "difference_pair")
    if not cues or len(case.document.prose[cues[-1].end : first.start].split()) > MOST_LEAD:
        return False
    found = joint(case, first, last, first)
    return found is not None and found.last


def _is_led(case: Case, figure: Claim, old: Claim) -> bool:
    """Whether words of comparison lead from a difference to a figure."""
    cues = case.cues_between(
        figure.number_end,
        old.start,
        "difference_than",
        "difference_from",
        "difference_when",
        "percent_to",
        "sum_part_of",
    )
    return bool(cues) and not _goes_on(case, case.document.prose[cues[-1].end : old.start])


def _goes_on(case: Case, between: str) -> bool:
    """Whether a comma and "and" lead to something new: "$9 less than in 2019, and brings $39"."""
    known = words(case.pack)
    for each in COMMAS:
        for part in between.split(each)[1:]:
            first = part.split()[:1]
            if first and (first[0] in known.joints or first[0].startswith(known.glued)):
                return True
    return False


def grows(case: Case, figure: Claim, pair: Sequence[Claim]) -> bool:
    """Whether something came in between two figures before a difference: "228 carried over, 122 received, 216 left"."""
    start = min(each.start for each in pair)
    return bool(case.cues_between(start, figure.start, "difference_came_in")) and bool(
        case.cues_between(start, figure.end + NEXT, "difference_remains")
    )


def are_part_and_whole(case: Case, pair: Sequence[Claim]) -> bool:
    """Whether words make one of two figures a part of the other: what is "more than last year" lies not between them."""
    first, last = sorted(pair, key=lambda each: each.start)
    if some_of(case, first) or some_of(case, last) or case.cues_between(first.end, last.number_start, "of_which"):
        return True
    return any(_is_next(case, each, ("sum_part_of", "part_of_glued")) for each in pair)


def is_bound(case: Case, figure: Claim, pair: Sequence[Claim]) -> bool:
    """Whether "from", "than" or "of the" leads right to one of two figures: a small difference could lie between any two."""
    led = ("difference_from", "difference_than", "sum_part_of", "part_of_glued")
    if 0 <= figure.start - max(each.end for each in pair) <= APPOSED:
        return True
    return any(_is_next(case, each, led) for each in pair)


def _is_next(case: Case, figure: Claim, names: Sequence[str]) -> bool:
    """Whether a cue stands right before a figure, at most a short article between."""
    cues = case.cues_between(figure.start - NEXT, figure.number_start, *names)
    return bool(cues) and figure.start - cues[-1].end <= ARTICLE


def are_compared(case: Case, one: Claim, other: Claim) -> bool:
    """Whether words set two figures against each other, so that neither is a part of the other: "to 91 from 96"."""
    first, last = sorted((one, other), key=lambda each: each.start)
    if case.cues_between(first.end, last.start, "percent_versus", "percent_after"):
        return not some_of(case, last)
    if one.sentence != other.sentence:
        return False
    ways = (("percent_to", "percent_from"), ("percent_from", "percent_to"))
    return any(_is_next(case, first, (one,)) and _is_next(case, last, (other,)) for one, other in ways)
