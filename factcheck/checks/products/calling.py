"""Which figures the words of a text call a difference, and how firmly."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.checks.amounts import size
from factcheck.checks.contract import Case
from factcheck.checks.products.clauses import opens_range
from factcheck.checks.products.windows import BEFORE, Window, cued_before, cued_behind
from factcheck.model import COUNTED, Claim

WEAK, STRONG = 1, 2
CALLING = (
    "difference_than",
    "difference_of",
    "difference_lost",
    "difference_left",
    "difference_behind",
    "difference_compared",
    "difference_result",
    "difference_lead",
    "difference_step",
    "difference_short",
)
RESULTS = ("difference_compared", "difference_result")
SMALLEST = 2  # a difference of one is told of anything
SMALLEST_WEAK = 10  # one that the words only allow is larger, or chance would give it
VERB = 90  # code points before "by" in which "exceeded" may stand
BARS = frozenset(",،;؛.:")
MOST_LEAD = 2  # words between "a profit" and its figure ("ربحا تشغيليا قدره")
YIELD = 40  # and before "a profit of" in which "giving" may stand


@dataclass(frozen=True, slots=True)
class Called:
    """A figure that the words call a difference, how firmly, and whether they compare it ("fewer than the 1,204").

    It is `named` where a noun or "more" calls it so, no mere verb; `lead` where it is one of votes or points, told
    behind "1,204 to 892"; `by_verb` where it is the change of which a verb tells;
    `over` where a verb says that one of two exceeds the other by it; `result` where two unlike figures give it.
    """

    figure: Claim
    strength: int
    compared: bool = False
    named: bool = False
    lead: bool = False
    by_verb: bool = False
    over: bool = False
    result: bool = False


def called_difference(case: Case, figure: Claim, window: Window, met: frozenset[str]) -> Called | None:
    """Whether the words around a figure call it a difference; what speaks against it is asked of few.

    `met` are the cues that stand in the sentence.
    """
    if figure.value is None or _is_too_small(figure) or (not met and figure.change is None):
        return None
    found = _worded(case, figure, window, met)
    if found is None or opens_range(case, figure):
        return None
    return (
        found if found.result or not is_of_unsaid(case, figure, window) else None
    )  # "leaving a profit of … before tax"


def _worded(case: Case, figure: Claim, window: Window, met: frozenset[str]) -> Called | None:
    """What the words around a figure by themselves make it."""
    if cued_behind(case, figure, "difference_than", most=0) and not _is_base(case, figure):
        return Called(figure, STRONG, compared=True)
    if _is_named(case, figure, window) or _is_lost(case, figure, window):
        return Called(figure, STRONG, named=True)
    if _is_yielded(case, figure, met):
        return Called(figure, STRONG, result=True)
    if "difference_step" in met and _is_over(case, figure, window):
        return Called(figure, STRONG, over=True)
    if "difference_short" in met and _is_short(case, figure):
        return Called(figure, STRONG)
    if size(figure) < SMALLEST_WEAK and figure.change is None:
        return None
    return _loosely(case, figure, window, met)


def _is_base(case: Case, figure: Claim) -> bool:
    """Whether "out of" leads right to a figure: what is "out of 3,200 stations below the dam" is below no figure."""
    cues = case.cues_between(figure.start - BEFORE, figure.number_start, "sum_out_of")
    return bool(cues) and not case.document.prose[cues[-1].end : figure.number_start].strip()


def _loosely(case: Case, figure: Claim, window: Window, met: frozenset[str]) -> Called | None:
    """A figure that the words only allow to be a difference."""
    sentence = window.sentence
    lead = "difference_lead" in met and cued_before(case, figure, sentence, "difference_lead", most=0)
    noun = "difference_compared" in met and cued_before(case, figure, sentence, "difference_compared", most=0)
    more = "difference_behind" in met and cued_behind(case, figure, "difference_behind", most=0)
    named = lead or noun or more
    if figure.change is not None:
        from_old = bool(case.cues_between(sentence.start, sentence.end, "difference_from"))
        return Called(figure, STRONG if from_old else WEAK, named=named, by_verb=not named)
    if lead or noun or cued_before(case, figure, sentence, "difference_left", most=1) or _is_left(case, figure, window):
        return Called(figure, WEAK, named=named, lead=lead)
    return None


def _is_too_small(figure: Claim) -> bool:
    """Whether a figure is so small that anything differs by it; one with decimals that measures something is not."""
    decimal = figure.kind not in COUNTED and figure.quantity is not None and figure.quantity.step < 1
    return size(figure) < SMALLEST and not decimal


def is_of_unsaid(case: Case, figure: Claim, window: Window) -> bool:
    """Whether a figure is the difference to one that is not given: "300 fewer than planned", where none is called the plan."""
    if not cued_behind(case, figure, "difference_unsaid", most=1):
        return False
    if not cued_behind(case, figure, "difference_planned", most=1):
        return True
    others = (each for each in window.sentence.amounts if each is not figure)
    return not any(cued_before(case, each, window.sentence, "difference_plan", most=1) for each in others)


def _is_named(case: Case, figure: Claim, window: Window) -> bool:
    """Whether words call a figure a difference; behind "a fall from" stands the old figure, behind "a gap that fell to" its level."""
    if not cued_before(case, figure, window.sentence, "difference_of"):
        return False
    start = max(window.sentence.start, figure.start - BEFORE)
    led = case.cues_between(start, figure.start, "difference_from", "percent_to")
    return not led or bool(case.document.prose[led[-1].end : figure.start].strip())


def _is_lost(case: Case, figure: Claim, window: Window) -> bool:
    """Whether a figure that is no money is called a loss or gain, which of money would be the firm's result."""
    return figure.kind != "money" and cued_before(case, figure, window.sentence, "difference_lost")


def _is_yielded(case: Case, figure: Claim, met: frozenset[str]) -> bool:
    """Whether "giving" leads to "a profit of" right before a figure, so that what stands before it gives it."""
    if met.isdisjoint(RESULTS):
        return False
    nouns = case.cues_between(figure.start - YIELD, figure.number_start, *RESULTS)
    if not nouns:
        return False
    lead = case.document.prose[nouns[-1].end : figure.start]
    if len(lead.split()) > MOST_LEAD or any(each in BARS or each.isdigit() for each in lead):
        return False
    led = case.cues_between(nouns[0].start - YIELD, nouns[0].start, "difference_yield")
    if not led:
        return False
    between = case.document.prose[led[-1].end : nouns[0].start]
    return not any(each in BARS or each.isdigit() for each in between)


def _is_over(case: Case, figure: Claim, window: Window) -> bool:
    """Whether "exceeded" stands before a "by" that leads right to a figure, at most the figure that is exceeded between."""
    start = max(window.sentence.start, figure.start - VERB)
    others = [each.end for each in window.sentence.amounts if each.end <= figure.start]
    start = max([start, *others[:-1]])
    steps = case.cues_between(start, figure.number_start, "difference_step")
    if not steps or case.document.prose[steps[-1].end : figure.start].strip():
        return False
    return bool(case.cues_between(start, steps[-1].start, "difference_over"))


def _is_short(case: Case, figure: Claim) -> bool:
    """Whether "short" ends a clause right behind a figure and its noun: "2,330 doses short", no "6 short films"."""
    cues = case.cues_between(figure.end, figure.end + BEFORE, "difference_short")
    text = case.document.prose
    if not cues or text[figure.end : cues[0].start].strip():
        return False
    behind = text[cues[0].end : cues[0].end + 2].strip()
    return not behind or not behind[0].isalnum()


def _is_left(case: Case, figure: Claim, window: Window) -> bool:
    """Whether "are left" or the like stands behind a figure, or behind its "of the 161 entrants"."""
    if cued_behind(case, figure, "difference_behind", most=1):
        return True
    amounts = window.sentence.amounts
    after = next((each for each in amounts if each.start >= figure.end), None)
    if after is None or not case.cues_between(figure.end, after.number_start, "sum_part_of"):
        return False
    apart = case.document.prose[figure.end : after.number_start].strip()
    return " " not in apart.replace(" the", "") and cued_behind(case, after, "difference_behind", most=0)
