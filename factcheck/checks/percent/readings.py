"""A change as a text states it, and which of several readings of the same figures is believed.

Where several readings tie the same percentage, the one that the figures fit best is believed. That arithmetic
selects, it judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.checks.percent.things import alike, same_family
from factcheck.model import COUNTED, Claim

BASES = frozenset("yqn")
STEP = re.compile(r"A[w1]{0,3}[,(]?[w1]{0,2}s[w1]{0,2}P\)?,?[w1]{0,2}[udc][w1]?[mfb]")  # 84, or 7 percent, more than
NEAR = Decimal("0.1")  # a misfit that leaves a reading likely
FAR = 100_000  # times that an old figure is no more than a new one: "$231 instead of $251 million"
ESTIMATED, RANKED, LISTED = "k", "g", "r"  # signs that leave no figures to compare


@dataclass(frozen=True, slots=True)
class Change:
    """A change as a text states it.

    `share` is the percentage or the points stated, or the multiple, `factor` a multiple that is a word alone; it is
    surpassed where `beyond` ("more than halved").
    `apart` marks figures that are not comparable: one a part of the other, or one a loss,
    `tied` figures that a fixed shape ties, `across` those that one ties over two sentences.
    `direction` is u or d, c where the words do not tell. `letters` are its signs and those
    right before and behind, which say what stands in the way of judging it.
    """

    new: Claim
    old: Claim
    direction: str
    share: Claim | None = None
    factor: Decimal | None = None
    difference: Claim | None = None
    letters: str = ""
    span: int = 0
    apart: bool = False
    tied: bool = True
    across: bool = False
    beyond: bool = False

    @property
    def is_step(self) -> bool:
        """Whether the percentage says again what the new figure says, a small part of the old: "84 or 7 percent more than 1,204"."""
        share, new, old = self.share, self.new.value or 0, self.old.value or 0
        if share is None or share.kind != "percent" or not self.tied or not STEP.search(self.letters):
            return False
        return self.new.start < share.start < self.old.start and 2 * new < old

    @property
    def figures(self) -> tuple[Claim, ...]:
        return tuple(each for each in (self.new, self.old, self.share, self.difference) if each is not None)


def best(candidates: Iterable[Change]) -> Iterator[Change]:
    """One change for each percentage or multiple, the one that fits best; one for each pair without one."""
    stated: dict[int, list[Change]] = {}
    bare: list[Change] = []
    for each in candidates:
        if not _alike(each) or not comparable(each):
            continue
        if each.share is None and each.factor is None:
            bare.append(each)
        else:
            key = each.share.number_start if each.share is not None else each.new.number_start
            stated.setdefault(key, []).append(each)
    turned = {_pair(each, turned=True) for each in bare if each.direction in "ud"}
    groups = ([each for each in group if each.tied or _pair(each) not in turned] for group in stated.values())
    chosen = _one_a_trio(_one_a_pair(_believed([group for group in groups if group])))
    yield from chosen
    used = {id(figure) for each in chosen for figure in (each.new, each.old)}
    for each in sorted(bare, key=lambda each: each.span):
        if id(each.new) not in used and id(each.old) not in used:
            used |= {id(each.new), id(each.old)}
            yield each


def _believed(groups: Sequence[Sequence[Change]]) -> Iterator[Change]:
    """The best reading of each percentage; one that fits nothing is not of two figures that another one fits."""
    found = [(min(group, key=_preference), group) for group in groups]
    fitting = {_pair(each)[:2] for each, _ in found if misfit(each) <= NEAR}
    for each, group in found:
        free = [other for other in group if _pair(other)[:2] not in fitting]
        if misfit(each) <= NEAR or _pair(each)[:2] not in fitting or not free:
            yield each
        else:
            yield min(free, key=_preference)


def _pair(change: Change, *, turned: bool = False) -> tuple[int, int, str]:
    """The figures of a change and its direction, or the other one: words that tie them leave no room for that."""
    direction = {"u": "d", "d": "u"}.get(change.direction, "") if turned else change.direction
    return change.new.number_start, change.old.number_start, direction


def _one_a_pair(candidates: Iterable[Change]) -> list[Change]:
    """For two figures with several percentages near them, the one that fits best."""
    pairs: dict[tuple[int, int], Change] = {}
    for each in sorted(candidates, key=_preference):
        pairs.setdefault((each.new.number_start, each.old.number_start), each)
    return sorted(pairs.values(), key=lambda each: each.new.number_start)


def _one_a_trio(candidates: Sequence[Change]) -> list[Change]:
    """Of three percentages one alone is the change of the two others: that which they give as points, else that which fits best."""
    trios: dict[frozenset[int], Change] = {}
    for each in sorted(candidates, key=lambda each: (not _is_gap(each), _preference(each))):
        trios.setdefault(frozenset(figure.number_start for figure in each.figures[:3]), each)
    return sorted(trios.values(), key=lambda each: each.new.number_start)


def _is_gap(change: Change) -> bool:
    """Whether a percentage is what lies between two others: from 8 % to 5 %, by 3 %."""
    share, new, old = change.share, change.new.value, change.old.value
    return share is not None and new is not None and old is not None and abs(new - old) == share.value


def _preference(change: Change) -> tuple[bool, bool, Decimal, int]:
    """What makes one reading better than another: figures that fit, words that tie them, a close fit, a short way."""
    gap = misfit(change)
    return gap > NEAR, not change.tied, gap, change.span


def _alike(change: Change) -> bool:
    fits = alike if change.share is None or not change.tied else same_family
    return change.new is not change.old and fits(change.new, change.old)


def comparable(change: Change) -> bool:
    """Whether the words leave the figures comparable: no estimates, ranks, lists, or changes on two bases."""
    signs = set(change.letters)
    if signs & {ESTIMATED, LISTED} or len(signs & BASES) > 1 or change.apart:
        return False
    if RANKED in signs and change.new.kind in COUNTED:
        return False
    new, old = change.new.value, change.old.value
    return bool(old) and old is not None and new is not None and min(new, old) >= 0 and not 0 < new * FAR < old


def misfit(change: Change) -> Decimal:
    """How far the figures are from the change stated, as a share of the new one that it would give; 0 where none is.

    Points are held against the difference of two percentages.
    """
    stated = stated_ratio(change)
    new, old = change.new.value, change.old.value
    if change.share is not None and change.share.kind == "percentage_point" and change.old.kind == "percent":
        points = change.share.value
        return abs(abs((new or Decimal(0)) - (old or Decimal(0))) / points - 1) if points else Decimal(0)
    if stated is None or not stated or new is None or not old:
        return Decimal(0)
    return abs(new / (old * stated) - 1)


def stated_ratio(change: Change) -> Decimal | None:
    """New over old as the text states it; None where it states none, or points."""
    if change.factor is not None:
        return change.factor
    share = change.share
    if share is None or share.value is None or share.kind == "percentage_point":
        return None
    if share.kind != "percent":
        return share.value
    falls = change.direction == "d" or (change.direction != "u" and (change.new.value or 0) < (change.old.value or 0))
    return 1 - share.value / 100 if falls and share.value > 0 else 1 + share.value / 100
