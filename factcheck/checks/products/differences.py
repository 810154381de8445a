"""Differences that the words of a text assert, with the pairs of figures that they may belong to."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.checks.amounts import added, kin, sentence_of, size
from factcheck.checks.contract import Case
from factcheck.checks.parts.rest_figures import rests
from factcheck.checks.percent.asserted import FEWEST_DIGITS, Candidate
from factcheck.checks.products.calling import (
    CALLING,
    SMALLEST_WEAK,
    STRONG,
    WEAK,
    Called,
    called_difference,
    is_of_unsaid,
)
from factcheck.checks.products.clauses import (
    are_compared,
    are_part_and_whole,
    grows,
    has_result,
    is_apart,
    is_bound,
    is_parted,
    is_set_beside,
    names_old,
)
from factcheck.checks.products.windows import BEFORE, FURTHEST, NONE, Window, are_alone, cued, windows
from factcheck.checks.restated.like_things import are_alike
from factcheck.checks.sums.enumerations import enumeration
from factcheck.checks.sums.relation import sum_of
from factcheck.judge import diagnose, judge
from factcheck.model import COUNTED, Apply, Claim, Relation

PAIR = ("minuend", "subtrahend")
MOST_FAR = 4  # figures of earlier sentences that a difference may lie between
CLOSE, CLOSE_TO = 12, 60  # code points between "from" and the old figure, and between it and the new one
NEVER = 99  # more digits than a figure has


def differences(case: Case) -> Iterator[list[Candidate]]:
    """Each figure that is called a difference, with the differences of figures near it, the likeliest first."""
    for window in windows(case):
        amounts = window.sentence.amounts
        met = cued(case, window.sentence, *CALLING) if amounts else NONE
        if not met and not any(each.change is not None for each in amounts):
            continue
        called = [each for one in amounts if (each := called_difference(case, one, window, met)) is not None]
        if not called:
            continue
        signed = _has_negative(case, window)
        firm = [each for each in called if each.strength == STRONG] or called
        told = {id(each.figure) for each in called if each.strength == STRONG}
        told |= {id(each) for each in window.sentence.amounts if is_of_unsaid(case, each, window)}
        for each in firm:
            if _is_cause(case, each.figure, window):
                continue
            found = _candidates(case, each, window, frozenset(told), signed=signed)
            if found:
                yield found


def left_over(case: Case) -> Iterator[list[Candidate]]:
    """Each figure that is called the rest, as the difference of its whole and the one other part."""
    for rest in rests(case):
        if len(rest.parts) == 2 and not _are_listed(case, rest.parts[-1], (rest.whole, rest.parts[0])):
            part, figure = rest.parts
            yield [Candidate(_difference(figure, (rest.whole, part)), rest.sure, rest.digits)]


def _has_negative(case: Case, window: Window) -> bool:
    """Whether a figure below zero stands in a sentence: then its differences may be taken from that one."""
    claims = case.claims_between(window.sentence.start, window.sentence.end)
    return any(each.value is not None and each.value < 0 for each in claims)


def _is_cause(case: Case, figure: Claim, window: Window) -> bool:
    """Whether "due to" or "offset by" leads to a figure: then it is one difference of several."""
    return bool(case.cues_between(window.sentence.start, figure.start, "difference_cause", "sum_offset"))


def _is_rest(case: Case, figure: Claim) -> bool:
    """Whether a figure is called what remains."""
    return figure.change is None and bool(case.cues_between(figure.start - BEFORE, figure.number_start, "sum_rest"))


def _are_listed(case: Case, figure: Claim, pair: Sequence[Claim]) -> bool:
    """Whether three figures are items of one list, each with a label: the last may be the rest of its whole, but no difference."""
    amounts = [each for each in sentence_of(case, figure) if each.end <= figure.end]
    if len(amounts) <= len(pair):
        return False
    lists = (enumeration(case, amounts, at) for at in range(len(amounts) - len(pair)))
    starts = {each.start for each in (figure, *pair)}
    return any(each.style == "label" and starts <= {one.start for one in each.figures} for each in lists)


def _candidates(case: Case, called: Called, window: Window, told: frozenset[int], *, signed: bool) -> list[Candidate]:
    """The differences of two figures near one; sure where its own sentence has but two of its kind."""
    figure = called.figure
    near = [
        each
        for each in _near(case, called, window)
        if each.value is not None and id(each) not in told and not _is_caused(case, figure, each)
        if not is_apart(case, called.figure, each)
    ]
    if figure.kind not in COUNTED and len([each for each in near if each.unit == figure.unit]) > 1:
        near = [each for each in near if each.unit == figure.unit]  # the others say these again in another unit
    far = [each for each in window.sentence.amounts if kin(each, figure) and abs(each.start - figure.start) > FURTHEST]
    own = [each for each in (*near, *far) if each.sentence == figure.sentence and are_alike(each, figure, case.pack)]
    found = []
    for one, other in sorted(itertools.combinations(range(len(near)), 2), key=lambda pair: (pair[1], pair[0])):
        pair = sorted((near[one], near[other]), key=size, reverse=True)
        if not _may_belong(case, figure, pair) or not has_result(case, figure, pair):
            continue
        if _is_rest(case, figure) and _are_listed(case, figure, pair):
            continue
        if size(figure) > size(pair[0]) and judge(sum_of(figure, pair)).outcome == "consistent":
            continue  # "a deficit of 50, or, with 62 for repairs, a total deficit of 112"
        rose = called.result and figure.kind == "money" and are_compared(case, *pair)
        if rose and not case.cues_between(min(each.start for each in pair), figure.start, "difference_spent"):
            continue  # "rose from 64 to 71, giving a profit of 12"; "takings of 64 against costs of 52" give one
        if called.compared and (are_part_and_whole(case, pair) or not names_old(case, figure, pair)):
            continue
        both = len(own) == 2 and all(any(each is one for one in own) for each in pair)
        both = both or (called.strength == STRONG and _are_held_together(case, figure, pair, near))
        parted = is_parted(case, figure, pair, by_verb=called.by_verb)
        digits = NEVER if parted and called.by_verb else _digits(called, pair, near)
        # the "than" of a comparison is no hedge
        bare = [each.without_hedge() for each in pair] if called.compared else pair
        relation = _difference(figure, bare)
        beside = called.named and is_set_beside(case, figure, pair, near, lead=called.lead)
        sure = (both and _is_sure(case, called, pair, relation)) or (beside and size(figure) < size(pair[0]))
        sure = sure and not signed and not parted
        found.append(Candidate(relation, sure, digits))
        # A slip in the larger figure may have made it the smaller one.
        found.append(Candidate(_difference(figure, bare[::-1]), sure=sure, digits=digits))
    return found


def _are_held_together(case: Case, figure: Claim, pair: Sequence[Claim], near: Sequence[Claim]) -> bool:
    """Whether the two figures right before a difference are told as new and old: "71.3 against 66.8, a rise of 4.5, and costs …"."""
    new, old = sorted(pair, key=lambda each: each.start)
    if old.end > figure.start or new.sentence != figure.sentence:
        return False
    if any(new.start < each.start < figure.start and each is not old for each in near):
        return False
    cues = case.cues_between(new.end, old.start, "percent_versus", "sum_break_at")
    return bool(cues) and not case.document.prose[cues[-1].end : old.start].strip()


def _digits(called: Called, pair: Sequence[Claim], near: Sequence[Claim]) -> int:
    """How many digits a figure needs for two swapped ones to tell something: among several pairs, chance gives that of two.

    Figures of another sentence, with words that only allow a difference, are believed only where they give it.
    """
    if called.strength == WEAK and all(each.sentence != called.figure.sentence for each in pair):
        return NEVER
    return 2 if are_alone(near, called.figure, pair) else FEWEST_DIGITS


def _is_caused(case: Case, figure: Claim, other: Claim) -> bool:
    """Whether "due to" leads from a difference to a figure: then that is what brought it about."""
    return bool(case.cues_between(figure.end, other.start, "difference_cause"))


def _near(case: Case, called: Called, window: Window) -> list[Claim]:
    """The figures near one; a "shortfall of 374" may be told some sentences after the figures that it lies between."""
    near = [each for each in window.near(called.figure, kin) if kin(each, called.figure)]
    near += _bare_old(case, called, window)
    return near if near or called.strength == WEAK else list(window.far[-MOST_FAR:])


def _bare_old(case: Case, called: Called, window: Window) -> list[Claim]:
    """The figure without a unit to which "more than the" leads right from a difference: "78 mm more than the 325 of last year"."""
    figure = called.figure
    if not called.compared or figure.kind in COUNTED:
        return []
    old = next((each for each in window.sentence.amounts if each.start > figure.end), None)
    cues = case.cues_between(figure.end, old.number_start, "difference_than") if old is not None else ()
    if old is None or old.quantity is None or old.kind != "number" or not cues or figure.quantity is None:
        return []
    if len(case.document.prose[cues[-1].end : old.number_start].split()) > 1:
        return []
    quantity = replace(old.quantity, unit=figure.unit, kind=figure.kind, senses=figure.quantity.senses, exact=False)
    return [replace(old, kind=figure.kind, quantity=quantity)]


def _is_sure(case: Case, called: Called, pair: Sequence[Claim], relation: Relation) -> bool:
    """Whether the only two figures of a sentence must be those that a difference lies between."""
    figure = called.figure
    if called.strength == WEAK:
        start, end = min(each.start for each in pair), max(each.end for each in pair)
        led = case.cues_between(end, figure.start, "difference_thus")
        return bool(led) and _is_from_to(case, start, end) and size(figure) < size(pair[0])
    alike = any(are_alike(each, figure, case.pack) for each in pair) and are_alike(pair[0], pair[1], case.pack)
    if not alike and not (called.over and all(each.start >= figure.end for each in pair)):
        return False
    if size(figure) < SMALLEST_WEAK and not is_bound(case, figure, pair):
        return False
    if not names_old(case, figure, pair) or grows(case, figure, pair):
        return False
    return size(figure) < size(pair[0]) or diagnose(judge(relation)) is not None


def _is_from_to(case: Case, start: int, end: int) -> bool:
    """Whether two figures are the old and the new one of a change, nothing else standing between them."""
    before = case.cues_between(max(0, start - CLOSE), start, "difference_from")
    return bool(before) and end - start <= CLOSE_TO


def _may_belong(case: Case, figure: Claim, pair: Sequence[Claim]) -> bool:
    """Whether three figures are of one kind and size: no more than two things, no rounding larger than a figure."""
    alike = [are_alike(one, other, case.pack) for one, other in itertools.combinations((figure, *pair), 2)]
    steps = [each.quantity.step for each in (figure, *pair) if each.quantity is not None]
    if len({each.scaleb(-each.adjusted()) for each in steps}) > 1:
        return False  # one is written in dozens
    people = bool(
        case.cues_between(figure.number_end, figure.end, "sum_people")
    )  # "births and deaths, … by 223 people"
    return (
        (any(alike) or people) and max(steps) <= min(size(figure), *map(size, pair)) and len(set(map(size, pair))) > 1
    )


def _difference(figure: Claim, pair: Sequence[Claim]) -> Relation:
    left, *right = added((figure, *pair), ("difference", *PAIR))
    return Relation(left, Apply("-", tuple(right)), topic="difference-of-two")
