"""Words that say which figures make up a total, beside lists: a verb before it, their number, one added to another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factcheck.checks.amounts import Sentence, kin, size
from factcheck.checks.contract import Case
from factcheck.checks.parts.across import Whole, may_be_total
from factcheck.checks.restated.like_things import are_alike, is_same_thing
from factcheck.checks.sums.called import BEHIND
from factcheck.checks.sums.enumerations import COMMAS, Enumeration, lead_words, words
from factcheck.model import COUNTED, Claim

BEFORE = 60  # code points before a figure in which such a verb may stand
BOTH = 2
MOST_LEAD = 2  # words between "adding" or "to" and its figure


def is_split(case: Case, sentence: Sentence, total: Claim, figure: Claim) -> bool:
    """Whether a verb before a total and a word behind it say that parts follow: "تتألف القافلة من 42 شاحنة"."""
    led = case.cues_between(total.end, figure.number_start, "sum_made_from")
    text = case.document.prose
    if not led or text[total.end : led[0].start].strip():
        return False
    if lead_words(text[led[-1].end : figure.start], words(case.pack)):
        return False
    verbs = case.cues_between(max(sentence.start, total.start - BEFORE), total.start, "sum_made_verb")
    return bool(verbs) and not any(each in COMMAS for each in text[verbs[-1].end : total.start])


def is_difference(case: Case, figure: Claim) -> bool:
    """Whether a figure is called a difference: then the figures behind it are what it lies between."""
    return bool(case.cues_between(max(0, figure.start - BEFORE), figure.start, "difference_of"))


def is_added(case: Case, sentence: Sentence, at: int) -> bool:
    """Whether nothing but "that is" stands between the figures before and one without a hedge, or "which gives the clinic"."""
    figure, before = sentence.amounts[at], sentence.amounts[at - 1]
    if figure.quantity is None or figure.quantity.hedge is not None or figure.change is not None:
        return False
    cues = case.cues_between(before.end, figure.start, "sum_that_is")
    if not cues:
        return False
    lead = case.document.prose[cues[-1].end : figure.start]
    if any(each in COMMAS for each in lead) or len(lead.split()) > MOST_LEAD:
        return False
    if lead.strip() and not is_same_thing(figure, before, case.pack):
        return False
    breaks = ("sum_break", "sum_break_at", "difference_of", "difference_than")
    return not case.cues_between(sentence.start, figure.end + BEHIND, *breaks)


def apposed(
    case: Case, sentence: Sentence, called: frozenset[int], list_before: Callable[[int], Enumeration | None]
) -> Iterator[tuple[Whole, ...]]:
    """The last figure, which a comma alone sets beside a closed list of the same thing: "… and 96 in May, 408 calls"."""
    at = len(sentence.amounts) - 1
    if at <= BOTH or called:
        return
    figure, before = sentence.amounts[at], sentence.amounts[at - 1]
    between = case.document.prose[before.end : figure.start].rstrip()
    if figure.end == figure.number_end or figure.change is not None or not between.endswith(tuple(COMMAS)):
        return
    listed = list_before(at)
    if listed is not None and listed.closed and may_be_total(figure, listed.figures):
        yield (Whole(figure, listed.figures, sure=False),)


def is_offset(case: Case, sentence: Sentence) -> bool:
    """Whether a sentence takes something off again ("offset by"), or counts some twice ("in both")."""
    return bool(case.cues_between(sentence.start, sentence.end, "sum_offset", "sum_overlap"))


def are_counted(amounts: Sequence[Claim], total: int, listed: Enumeration) -> bool:
    """Whether a figure before a total counts what gives its parts: "Two banks lend $38 million: $22 million from …"."""
    if amounts[total].kind in COUNTED:
        return False
    return any(each.kind == "count" and each.value == len(listed.figures) for each in amounts[:total])


def may_be_called_so(case: Case, total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether one word names all the parts together ("vehicles"), or the parts are people whom a total names in its own word."""
    if case.cues_between(total.number_end, total.end, "sum_generic"):
        return True
    return all(bool(case.cues_between(each.number_end, each.end, "sum_people")) for each in parts)


def are_like(case: Case, figures: Sequence[Claim]) -> bool:
    """Whether figures may all count what the last of them does."""
    return all(are_alike(each, figures[-1], case.pack) for each in figures)


def are_added(case: Case, sentence: Sentence, parts: Sequence[Claim]) -> bool:
    """Whether words add one figure to another: "adding the 265 new homes to the 1,870 of last year"."""
    if len(parts) != BOTH:
        return False
    first, last = parts
    verbs = case.cues_between(max(sentence.start, first.start - BEFORE), first.number_start, "sum_added")
    to = case.cues_between(first.end, last.number_start, "percent_to") if verbs else ()
    if not to:
        return False
    text, known = case.document.prose, words(case.pack)
    leads = (text[verbs[-1].end : first.start], text[to[-1].end : last.start])
    return not any(each in COMMAS for lead in leads for each in lead) and all(
        len(lead_words(lead, known)) <= MOST_LEAD for lead in leads
    )


def added_up(case: Case, sentence: Sentence, called: frozenset[int]) -> Iterator[tuple[Whole, ...]]:
    """A figure of the same thing behind two that are added up, though no word calls it their total."""
    if not case.cues_between(sentence.start, sentence.end, "sum_added"):
        return
    for at in range(BOTH, len(sentence.amounts)):
        total, parts = sentence.amounts[at], sentence.amounts[at - BOTH : at]
        if at in called or total.change is not None or any(not kin(each, total) for each in parts):
            continue
        if is_same_thing(total, parts[0], case.pack) and are_added(case, sentence, parts):
            yield (Whole(total, parts, sure=size(total) > max(map(size, parts))),)
