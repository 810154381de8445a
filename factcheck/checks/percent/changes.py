"""Changes that a text states with their figures: the old one, the new one, the percentage or the multiple.

Shapes of signs (see `percent/signs.py`) say which figure is which; `percent/readings.py` says which of several
readings is believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from factcheck.checks.contract import Case
from factcheck.checks.percent.letters import CHANGING, STOP, WORD, Sign, letters_of
from factcheck.checks.percent.nearby import nearby
from factcheck.checks.percent.pairs import of_ranges, respective
from factcheck.checks.percent.readings import Change, best
from factcheck.checks.percent.shapes import shapes
from factcheck.checks.percent.signs import Stretch, stretches
from factcheck.checks.percent.things import levels, rates, sorted_out
from factcheck.model import Claim

MORE_THAN = "m"  # the sign before a multiple that is surpassed
INCLUDED = 3  # signs between "including" and the part that it names
MAY_CHANGE = frozenset(CHANGING)
MAY_MULTIPLY = MAY_CHANGE | {"M"}
REFERRING = frozenset("PQejr")  # of two sentences that state a change one has a percentage, or a word for the other
FEW = 2  # figures of two sentences that state a change without a percentage
NEAR_ESTIMATE = 3  # signs behind the comma after a change in which an estimate is what it is held against
NOUN = 4  # signs in which a noun of change stands beside its verb
AROUND = 8  # signs before and behind a change that may say on which base it is


def changes(case: Case) -> list[Change]:
    """The changes of a document in order of place, each percentage and each pair of figures in one at most."""
    found: list[Change] = []
    run: list[Stretch] = []
    used: set[int] = set()
    for stretch in stretches(case):
        if run and stretch.sentence - run[-1].sentence != 1:
            run = []
        for stage in STAGES[stretch.has_pair][: len(run) + stretch.has_pair]:  # those that a first look leaves
            new = [each for each in stage(run, stretch, used) if each.share is None or _place(each) not in used]
            if new:
                used.update(_place(each) for each in new if each.share is not None)
                found.extend(new)
        run = [*run[-1:], stretch]
    return found


def _place(change: Change) -> int:
    assert change.share is not None
    return change.share.number_start


def _own(run: Sequence[Stretch], stretch: Stretch, used: Set[int]) -> Iterator[Change]:
    """The changes within one sentence."""
    if stretch.has_pair and stretch.may_change:
        found = list(best(_within(stretch.signs)))
        yield from found
        yield from best(_unlike(stretch.signs, found))


def _with_the_one_before(run: Sequence[Stretch], stretch: Stretch, used: Set[int]) -> Iterator[Change]:
    """The changes whose figures stand in two sentences."""
    if not run:
        return
    before = run[-1]
    few = before.figures <= FEW and stretch.figures <= FEW
    may_be = stretch.has_pair_with(before) and (few or before.has_share or stretch.has_share)
    if may_be and (before.may_change or stretch.may_change):
        both = _across((*before.signs, STOP, *stretch.signs))
        yield from best(each for each in both if each.share is None or _place(each) not in used)


def _with_the_two_before(run: Sequence[Stretch], stretch: Stretch, used: Set[int]) -> Iterator[Change]:
    """The change that a sentence refers to with "the decrease of 25 %", its figures in the two sentences before."""
    if len(run) < 2 or not stretch.has_share or not stretch.may_change:
        return
    letters = stretch.letters
    if MAY_CHANGE.isdisjoint(letters):
        return
    joined = (*run[0].signs, WORD, *run[1].signs, STOP, *stretch.signs)
    if "A" not in letters:
        for sort in levels(joined):
            yield from best(each for each in _nearby(sort, "A") if each.share and _place(each) not in used)
    if sum(each in "PQ" for each in letters) == 1:
        last = [each for each in _nearby(rates(joined), "P") if each.share in stretch.claims and each.direction in "ud"]
        yield from best(each for each in last if _place(each) not in used)


# Of a sentence with figures of one sort, and of any other, as many as there are sentences to look at.
STAGES = {
    True: (_own, _with_the_one_before, _with_the_two_before),
    False: (_with_the_one_before, _with_the_two_before),
}


def _within(signs: Sequence[Sign]) -> Iterator[Change]:
    letters = {each.letter for each in signs}
    if letters.isdisjoint(MAY_MULTIPLY):
        return
    for sort in levels(signs):
        known = shapes(of_rates=False)
        if "P" in letters:
            yield from _matches(known.stated, sort)
            yield from _nearby(sort, "A")
        elif "Q" in letters:
            yield from _matches(known.stated, [_as_share(each) for each in sort])
        yield from _matches(known.directed, sort)
        yield from respective(sort, "A")
    if "M" in letters:
        for sort in sorted_out(signs, parts=True):
            yield from _matches(shapes(of_rates=False).multiples, sort)
    if sum([each.letter in "PQ" for each in signs]) > 1:
        known = shapes(of_rates=True)
        yield from _matches((*known.stated, *known.directed), rates(signs))
        yield from _nearby(rates(signs), "P")
        yield from respective(rates(signs), "P")
    yield from of_ranges(signs, lambda each: _matches(shapes(of_rates=False).directed, each))


def _as_share(sign: Sign) -> Sign:
    """Points as a percentage, which is what they must be beside two amounts and no percentage."""
    return sign._replace(letter="P") if sign.letter == "Q" else sign


def _unlike(signs: Sequence[Sign], found: Sequence[Change]) -> Iterator[Change]:
    """The changes of counts under two names ("from 1.5 million recipients to 1.2 million people"), where none was found."""
    used = {each.share.number_start for each in found if each.share is not None}
    pairs = {(each.new.number_start, each.old.number_start) for each in found}
    shares = {each.claim.number_start for each in signs if each.letter == "P" and each.claim is not None}
    if shares - used and not MAY_CHANGE.isdisjoint(letters_of(signs)):
        for sort in levels(signs, parts=True):
            for each in _matches(shapes(of_rates=False).stated, sort):
                fresh = each.share is not None and each.share.number_start not in used
                if fresh and (each.new.number_start, each.old.number_start) not in pairs:
                    yield each


def _across(signs: Sequence[Sign]) -> Iterator[Change]:
    letters = letters_of(signs)
    if MAY_CHANGE.isdisjoint(letters) or REFERRING.isdisjoint(letters):
        return
    for sort in levels(signs):
        yield from (replace(each, tied=False, across=True) for each in _matches(shapes(of_rates=False).across, sort))
        yield from _nearby(sort, "A")
        yield from respective(sort, "A")
    if sum([each.letter in "PQ" for each in signs]) > 2:
        yield from (
            replace(each, tied=False, across=True) for each in _matches(shapes(of_rates=True).across, rates(signs))
        )
        yield from _nearby(rates(signs), "P")
        yield from respective(rates(signs), "P")


def _matches(patterns: Iterable[re.Pattern[str]], signs: Sequence[Sign]) -> Iterator[Change]:
    letters = letters_of(signs)
    for pattern in patterns:
        for match in pattern.finditer(letters):
            yield _change(match, signs, letters)


def _nearby(signs: Sequence[Sign], figure: str) -> Iterator[Change]:
    letters = letters_of(signs)
    for each in nearby(signs, figure):
        new, old, share = (signs[at].claim for at in (each.new, each.old, each.share))
        assert new is not None
        assert old is not None
        apart = _is_included(letters, each.new) or _crosses_zero(letters, each.new, each.old)
        yield Change(
            new, old, letters[each.direction], share, letters=letters, span=len(letters), apart=apart, tied=False
        )


def _change(match: re.Match[str], signs: Sequence[Sign], letters: str) -> Change:
    groups = match.re.groupindex

    def claim(name: str) -> Claim | None:
        return signs[match.start(name)].claim if name in groups and match.start(name) >= 0 else None

    new, old = claim("new"), claim("old")
    assert new is not None
    assert old is not None
    verb = match.start("dir") if "dir" in groups else match.start()
    around = letters[max(0, match.start() - AROUND) : match.start()].rpartition(".")[2].replace("k", "w")
    behind, closed, after = letters[match.end() : match.end() + AROUND].partition(".")[0].partition(")")
    behind = _own_clause(behind + closed + after.replace("k", "w"))
    factor = signs[match.start("mult")].factor if "mult" in groups else None
    direction = match.group("dir") if "dir" in groups else ""
    beside = re.split(r"[^\w]", letters[max(0, verb - NOUN) : verb])[-1]
    if set(beside) & set("ud") - set(direction) or set(beside[-2:]) & set("c"):
        direction = "c"  # "growth slowed", "cut its growth forecast": one of the two is a noun
    share = claim("mult") or claim("pct") or claim("pct_behind")
    if direction == "c" and share is not None and share.surface.startswith("+"):
        direction = "u"  # "went from 100 to 88 (+12 %)"
    return Change(
        new,
        old,
        direction,
        share,
        factor,
        claim("diff"),
        around + match.group() + behind,
        match.end() - match.start(),
        _is_included(letters, match.start("new")) or _crosses_zero(letters, match.start("new"), match.start("old")),
        beyond=factor is not None and letters[: match.start("mult")].endswith(MORE_THAN),
    )


def _own_clause(behind: str) -> str:
    """The signs behind a change without the estimate of another clause: ", or 0.8 points, yet it is above the target"."""
    own, comma, other = behind.partition(",")
    return own + comma + other[:NEAR_ESTIMATE] + other[NEAR_ESTIMATE:].replace("k", "w")


def _is_included(letters: str, new: int) -> bool:
    """Whether the new figure is named as a part of another ("including 58"), or as an estimate."""
    return bool(set("hk") & set(letters[max(0, new - INCLUDED) : new]))


def _crosses_zero(letters: str, new: int, old: int) -> bool:
    """Whether one figure is a loss and the other is not."""
    first, second = sorted((new, old))
    before, between = letters[max(0, first - AROUND) : first], letters[first:second]
    return ("l" in between and "l" not in before) or ("4" in between and "l" in before)
