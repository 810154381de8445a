"""Figures that a text says again as they are: a headline's in the body, a bullet's in the prose, a fact sheet's in both.

Two mentions of one value are one figure where chance would hardly bring them together: the more digits they have and
the more words they share, the less it would, and the more figures of their kind a text holds, the more it would. What is
tied here agrees, so that a tie verifies and never accuses.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.restated.like_things import heads, is_same_thing
from factcheck.checks.restated.said import Mention, are_opposed, contexts, is_item
from factcheck.extract import telling
from factcheck.model import COUNTED, Claim

KINDS = frozenset({"count", "number", "measure", "money", "percent", "ratio", "duration"})
ELSEWHERE = frozenset({"table", "code", "metadata"})
MOST = 10  # mentions of one value that are held against each other
DIGIT, WORD, ENOUGH = 10, 7, 10  # what a digit and a common word tell, and how much must be told
TOGETHER = 20  # what it tells that another figure is said again beside both
BIT = 3  # what each doubling of the pairs of figures takes off
BESIDE = 160  # code points between figures that are said again together
TELLS = 4  # digits of a figure that needs no unit
LEAST = 2  # words that percentages and figures of unlike units must share
SPELT = 3  # the same of changes, and of figures in one sentence where not the words behind them are the same
ALIKE = 4  # the same of a round number of unlike things
YEARS = {"year": Decimal(1), "decade": Decimal(10), "century": Decimal(100)}
PLUS = re.compile(r"\s*\+\s*[^\w\s]?\d")  # a figure that is added to another was given before: "$300 … $300 + $12"
REACH = 60  # code points on the far side of a figure that are said of it


def repeated(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of mentions that give one figure alike, the later first: with the one before it, and with the first."""
    usable = _usable(case)
    groups = list(_groups(case, usable))
    if not groups:
        return
    beside = _together([pair for group in groups for pair in _pairs(group)])
    crowds = Counter(_crowd(each.claim) for group in groups for each in group)
    crowds.update(map(_crowd, _lone(usable, groups)))
    for group in groups:
        for at, mention in enumerate(group):
            tied = [each for each in group[:at] if _is_one(mention, each, beside, crowds)]
            for each in dict.fromkeys([*tied[-1:], *tied[:1]]):
                yield mention.claim, _like(each.claim, mention.claim)


def _usable(case: Case) -> list[tuple[Claim, tuple[Decimal, ...]]]:
    """The figures that a text may say again, with what they say."""
    return [
        (each, value)
        for each in case.of_kinds(KINDS)
        if each.section not in ELSEWHERE and (value := _value(each)) is not None
    ]


def _groups(case: Case, usable: Sequence[tuple[Claim, tuple[Decimal, ...]]]) -> Iterator[list[Mention]]:
    """The mentions of each value that is said twice or more, in order of place."""
    found: dict[tuple[Decimal, ...], list[Claim]] = defaultdict(list)
    for claim, value in usable:
        found[value].append(claim)
    kept = contexts(case)
    for claims in found.values():
        if len(claims) > 1:
            yield [Mention(each, case.pack, title=False, kept=kept) for each in claims[:MOST]]


def _lone(usable: Sequence[tuple[Claim, tuple[Decimal, ...]]], groups: Sequence[Sequence[Mention]]) -> Iterator[Claim]:
    """The figures that no group holds, which crowd a text all the same."""
    held = {id(each.claim) for group in groups for each in group}
    return (each for each, _ in usable if id(each) not in held)


def _value(claim: Claim) -> tuple[Decimal, ...] | None:
    """What a figure says, a range by both ends; None for nothing and for figures without a number."""
    quantity = claim.quantity
    if quantity is None or (quantity.value is None and (quantity.low is None or quantity.high is None)):
        return None
    if quantity.value is not None:
        scale = YEARS.get(quantity.unit, Decimal(1)) if claim.kind == "duration" else Decimal(1)
        return (quantity.value * scale,) if quantity.value else None
    assert quantity.low is not None
    assert quantity.high is not None
    return quantity.low, quantity.high


def _crowd(claim: Claim) -> tuple[str, str]:
    """The figures among which chance may bring two alike."""
    return ("count", "") if claim.kind in COUNTED else (claim.kind, claim.unit)


def _pairs(group: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    for at, one in enumerate(group):
        for other in group[:at]:
            if one.claim.kind == other.claim.kind and one.claim.unit == other.claim.unit:
                yield one, other


def _together(pairs: list[tuple[Mention, Mention]]) -> frozenset[tuple[int, int]]:
    """The places of pairs beside both of which another pair of one value stands."""
    pairs = sorted(pairs, key=lambda each: each[0].claim.start)
    starts = [one.claim.start for one, _ in pairs]
    found = set()
    for at, (one, other) in enumerate(pairs):
        end = bisect.bisect_right(starts, one.claim.start + BESIDE)
        for second, earlier in pairs[at + 1 : end]:
            near = abs(earlier.claim.start - other.claim.start) <= BESIDE
            if near and second is not one and earlier is not other and _value(second.claim) != _value(one.claim):
                found |= {_place(one, other), _place(second, earlier)}
    return frozenset(found)


def _place(one: Mention, other: Mention) -> tuple[int, int]:
    return one.claim.start, other.claim.start


def _is_one(one: Mention, other: Mention, beside: frozenset[tuple[int, int]], crowds: Counter[tuple[str, str]]) -> bool:
    """Whether two mentions of one value are one figure."""
    first, second = one.claim, other.claim
    listed = is_item(first) and is_item(second) and _digits(first) < TELLS
    if listed or not _are_alike(one, other) or are_opposed(one, other):
        return False
    if first.sentence == second.sentence:
        return _is_said_twice(one, other)
    common = common_words(one, other)
    together = _place(one, other) in beside
    if common < _least(first, second) and not (together and first.unit == second.unit):
        return False
    crowd = max(crowds[_crowd(first)], crowds[_crowd(second)])
    told = DIGIT * _digits(first) + WORD * common + (TOGETHER if together else 0)
    return told - BIT * (crowd * (crowd - 1) // 2).bit_length() >= ENOUGH


def _least(one: Claim, other: Claim) -> int:
    """The words that two figures must share whatever their digits: percentages and terms meet by chance, changes most of all."""
    if one.kind == "duration":
        return SPELT
    if one.kind == "percent":
        return SPELT if one.change is not None and other.change is not None else LEAST
    return 0 if one.unit == other.unit else LEAST


def common_words(one: Mention, other: Mention) -> int:
    """How many words near one of two figures the sentence of the other holds."""
    return max(len(one.near & other.sentence), len(other.near & one.sentence))


def _are_alike(one: Mention, other: Mention) -> bool:
    """Whether two figures have one unit or count one thing, as far as their words tell."""
    first, second = one.claim, other.claim
    if first.kind == second.kind == "count":
        crossed = heads(first, one.pack) & other.sentence or heads(second, one.pack) & one.sentence
        told = _digits(first) >= LEAST or common_words(one, other) >= ALIKE
        return is_same_thing(first, second, one.pack) or bool(crossed and told)
    if "number" in (first.kind, second.kind):
        ranges = first.kind == second.kind and first.value is None
        noun = {first.kind, second.kind} == COUNTED and _digits(first) >= LEAST
        bare = first.kind == second.kind and _is_fine(first) and common_words(one, other) >= SPELT
        return ranges or noun or bare or _digits(first) >= TELLS
    years = first.kind == "duration" and first.unit in YEARS and second.unit in YEARS
    return first.kind == second.kind and (first.unit == second.unit or years)


def _is_said_twice(one: Mention, other: Mention) -> bool:
    """Whether one long sentence or line says a figure twice: words on the far sides of both, or right behind both."""
    text, pack = one.claim.document.prose, one.pack
    first, second = other.claim, one.claim
    middle = (first.end + second.start) // 2
    before = telling(text[max(0, first.start - REACH) : first.start] + " " + text[first.end : middle], pack)
    if PLUS.match(text, second.end) and first.kind == "money":
        return True
    after = telling(text[middle : second.start] + " " + text[second.end : second.end + REACH], pack)
    behind = [
        telling(text[each.end : min(each.end + REACH, stop)], pack)[:LEAST]
        for each, stop in ((first, middle), (second, len(text)))
    ]
    return len(frozenset(before) & frozenset(after)) >= SPELT or (len(behind[0]) == LEAST and behind[0] == behind[1])


def _digits(claim: Claim) -> int:
    """The digits of a figure that tell something, of a range those of both ends."""
    return sum(map(_telling_digits, _value(claim) or ()))


def _is_fine(claim: Claim) -> bool:
    """Whether a bare number has decimals and digits that tell something."""
    assert claim.quantity is not None
    return claim.quantity.step < 1 and _digits(claim) >= LEAST


def _telling_digits(value: Decimal) -> int:
    """The digits between the first and the last that is not zero; zeros behind a decimal point are meant."""
    short = value.normalize().as_tuple()
    assert isinstance(short.exponent, int)
    return len(value.as_tuple().digits if short.exponent < 0 else short.digits)


def _like(claim: Claim, other: Claim) -> Claim:
    """The figure in the unit of the other one, where words have tied figures of different nouns."""
    if claim.kind == other.kind and (claim.unit == other.unit or claim.kind not in COUNTED):
        return claim
    assert claim.quantity is not None
    assert other.quantity is not None
    kind, unit, senses = other.quantity.kind, other.quantity.unit, other.quantity.senses
    return replace(claim, kind=other.kind, quantity=replace(claim.quantity, kind=kind, unit=unit, senses=senses))
