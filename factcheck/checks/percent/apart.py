"""Percentages whose part and whole stand apart: in sentences before them, in the one behind, or tied by no fixed shape.

Only the two figures of one sort that stand nearest are asked, and only where words say that a share is meant; what
does not fit is believed where a slip explains it. That selects, it judges nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.percent.letters import STOP, Sign, letters_of
from factcheck.checks.percent.signs import Stretch
from factcheck.checks.percent.things import STEM, WEAK, sorted_out
from factcheck.extract import telling, things
from factcheck.model import COUNTED, Claim

BACK = 3  # sentences before a percentage in which its figures may stand
BEHIND = 48  # code points behind a percentage that say what it is a share of
CLOSE = 10  # signs before a percentage that SHARED and CHANGED look at
NOUNS = 3  # telling words of these
SHARED = re.compile(r"[s(][^APQ.;]{0,4}$|[5][^APQ.;]{0,7}$|[xo0][w1]{0,2}$")  # "or 15 %", "(15 %", "a rate of 15 %"
OF = re.compile(r"^\)?[^APQ,.;()]{0,2}[obx0]")
CHANGED = re.compile(r"[udc6789UV][^AP.;,]{0,7}$")
CHANGING = re.compile(r"^\)?[^AP,.;]{0,3}[udc6789UV]")
OF_BEFORE = re.compile(r"o[w1Ts,]{0,8}$")
OF_THEM = re.compile(r"^\)?[wT]{0,3}x")
OF_THEM_BEFORE = re.compile(r"x[w1]{0,2}$")
CLUTTER = 2  # other figures that may stand in a sentence whose "of them" tells what is meant
PART_OF = re.compile(r"^[wT]{0,4}[ob][w1T]{0,4}$")  # between a part and its whole
SAID = re.compile(r"^[^APQ.;]{0,7}[s(][^APQ.;]{0,4}$")
SAID_BEHIND = re.compile(r"[wo1]{0,2}x[w1T]{0,4},[w1]{0,2}s[w1]{0,3}(?=A)")  # "20 % of those asked, or 73"
OF_OTHERS = re.compile(r"[w1]{0,1}[ob]")
OWN_BEHIND = re.compile(r"[w1]{0,4}\([w1]{0,2}P\)")  # 102,000 men (7.3 %) and 85,000 women (7.1 %)
SHARE_BEHIND = re.compile(r"[w1obT]{0,5}(?:\([w1]{0,2}|,[w1]{0,2}s[w1]{0,3})P")
AND_ANOTHER = re.compile(r"[w1]{0,2}P")
OWN_BEFORE = re.compile(r"P[wo1]{0,5}\([w1]{0,2}$")  # 7.3 % of men (102,000) and 7.1 % of women (85,000)
TAKEN_UP = re.compile(r"[wT]{0,1}[js]")
HAD = re.compile(r"j[w1]{1,6}s")  # "so that they had", between a whole and a percentage of it
RATE = re.compile(r"[5s][^APQ.;]{0,7}$")


@dataclass(frozen=True, slots=True)
class Apart:
    """A percentage with the part and the whole that it may be the share of; `said` where words say it of that part.

    The whole is `shared` where a percentage of its own is told beside it: then it is likelier a part of something itself.
    """

    percent: Claim
    part: Claim
    whole: Claim
    said: bool = False
    shared: bool = False


def apart(run: Sequence[Stretch], stretch: Stretch, behind: Stretch | None, case: Case) -> Iterator[Apart]:
    """The readings of a sentence's percentages, with the sentences before it and the one behind, the likelier first."""
    for percent in _shares(stretch.signs):
        nouns = _nouns(percent, case)
        for signs in _windows(run, stretch, behind if nouns else None):
            pairs = list(_pairs(signs, percent, case))
            linked = [
                replace(each.apart, said=not each.crossed and (each.said or each.is_taken_up))
                for each in pairs
                if each.is_linked(nouns, case)
            ]
            yield from linked
            if any(
                (each.part.value or 0) <= (each.whole.value or 0) for each in linked or (each.apart for each in pairs)
            ):
                break


def _shares(signs: Sequence[Sign]) -> Iterator[Claim]:
    """The percentages that words call a share, and none a change."""
    letters = letters_of(signs)
    for at, sign in enumerate(signs):
        if sign.letter == "P" and sign.claim is not None:
            before, after = letters[max(0, at - CLOSE) : at], letters[at + 1 :]
            if CHANGED.search(before) or CHANGING.search(after) or is_respective(after, 0):
                continue
            if SHARED.search(before) or OF.search(after):
                yield sign.claim


def _nouns(percent: Claim, case: Case) -> frozenset[str]:
    """The stems of what a percentage is said to be of."""
    text = case.document.prose[percent.end : percent.end + BEHIND]
    return frozenset(telling(re.split(r"[.,;:()،؛]", text)[0], case.pack)[:NOUNS])


def _windows(run: Sequence[Stretch], stretch: Stretch, behind: Stretch | None) -> Iterator[tuple[Sign, ...]]:
    """The signs of the sentence, then with those before it one by one, then with the one behind."""
    signs = stretch.signs
    yield signs
    for other in reversed(run):
        if stretch.sentence - other.sentence > BACK:
            break
        signs = (*other.signs, STOP, *signs)
        yield signs
    if behind is not None and behind.sentence - stretch.sentence == 1:
        near = run[-1].signs if run and stretch.sentence - run[-1].sentence == 1 else ()
        yield (*near, STOP, *stretch.signs, STOP, *behind.signs)


@dataclass(frozen=True, slots=True)
class Pair:
    """The only two figures of a sort in some sentences, as places in their signs; `crossed` where others lie between."""

    apart: Apart
    letters: str
    share: int
    part: int
    whole: int
    crossed: bool = False

    def is_linked(self, nouns: frozenset[str], case: Case) -> bool:
        """Whether words say that the percentage is of these two: "of them", the noun that they count, a rate."""
        letters, one, other = self.letters, self.apart.part, self.apart.whole
        if OF_THEM.search(letters[self.share + 1 :]) or _is_of_them(letters, self.part):
            return self.own.count("a") < CLUTTER
        if one.kind not in COUNTED or other.kind not in COUNTED:
            return False
        counted = _stems((*things(other, case.pack), *things(one, case.pack)))
        if OF.search(letters[self.share + 1 :]):
            return bool(_stems(nouns) & counted)
        if self.said and _stems(things(one, case.pack)) & _stems(things(other, case.pack)):
            return True
        return bool(OF_BEFORE.search(letters[: self.whole])) and self._is_of_both()

    @property
    def said(self) -> bool:
        """Whether words say the percentage of the part: "279 children, or 15 %", "15 % of them, or 279"."""
        return _said_part(self.letters, self.share) == self.part

    @property
    def is_taken_up(self) -> bool:
        """Whether the percentage's sentence holds no other figure and takes up what stands before: "That is 84 %"."""
        before = self.letters[: self.share].rpartition(".")[2]
        return "A" not in self.own and bool(TAKEN_UP.match(before))

    @property
    def own(self) -> str:
        """The letters of the percentage's sentence."""
        start, end = self.letters.rfind(".", 0, self.share) + 1, self.letters.find(".", self.share)
        return self.letters[start : end if end > 0 else None]

    def _is_of_both(self) -> bool:
        """Whether a percentage by itself takes up two figures that "of" ties: "Of 58 lifts, 49 work. That is 84 %"."""
        first, last = sorted((self.part, self.whole))
        if "." in self.letters[first:last]:
            return False
        start = self.letters.rfind(".", 0, self.share) + 1
        return "A" not in self.own or bool(RATE.search(self.letters[start : self.share]))


def _is_of_them(letters: str, figure: int) -> bool:
    """Whether a figure is said to be one of those before it: "512 of them"."""
    return bool(OF_THEM.search(letters[figure + 1 :]) or OF_THEM_BEFORE.search(letters[:figure]))


def _stems(words: Iterable[str]) -> set[str]:
    """Stems cut down so that a broken plural meets its singular (عقد، عقود)."""
    return {each.translate(WEAK)[:STEM] for each in words}


def _pairs(signs: Sequence[Sign], percent: Claim, case: Case) -> Iterator[Pair]:
    """The part and the whole where a sort has two figures, the words or the sizes telling which is which."""
    for sort in sorted_out(signs):
        share = next((at for at, each in enumerate(sort) if each.claim is percent), None)
        if share is None or any(each.letter == "r" for each in sort):
            continue
        for places in _twos(sort, share, case):
            letters = "".join(
                "a" if each.letter == "A" and at not in places else each.letter for at, each in enumerate(sort)
            )
            one, other = (sort[at].claim for at in places)
            if one is not None and other is not None and _may_be(one) and _may_be(other) and one.value != other.value:
                rising = (one.value or 0) < (other.value or 0)
                part, whole = _ordered(letters, places[0], places[1], share, rising=rising)
                ends = (one, other) if part == places[0] else (other, one)
                apart = Apart(percent, *ends, shared=_has_another(letters, whole, share))
                yield Pair(apart, letters, share, part, whole, _has_other(sort, apart, places))


def _said_part(letters: str, share: int) -> int:
    """The place of the figure of which words say that a percentage is its share; below 0 where none is."""
    before = letters.rfind("A", 0, share)
    if before >= 0 and SAID.search(letters[before + 1 : share]):
        return before
    behind = SAID_BEHIND.match(letters, share + 1)
    return behind.end() if behind else -1


def _has_another(letters: str, figure: int, share: int) -> bool:
    """Whether another percentage than the one asked about is told right behind a figure: "756 children, or 70 %"."""
    found = SHARE_BEHIND.match(letters[figure + 1 :])
    return found is not None and figure + found.end() != share


def _has_other(sort: Sequence[Sign], apart: Apart, places: Sequence[int]) -> bool:
    """Whether another figure of the sort, one large enough to be the whole, stands between two of them."""
    between = (each.claim for each in sort[min(places) + 1 : max(places)] if each.letter == "A")
    return any(claim is not None and (claim.value or 0) > (apart.part.value or 0) for claim in between)


def _twos(sort: Sequence[Sign], share: int, case: Case) -> Iterator[tuple[int, ...]]:
    """The places of two figures: those of the sort where it has no others, else those that count the same thing.

    A figure of which the percentage is said has its whole in the only larger one.
    """
    places = tuple(at for at, each in enumerate(sort) if each.letter == "A")
    if len(places) == 2:
        yield places
        return
    said = _said_part(letters_of(sort), share)
    larger = [
        at
        for at, each in enumerate(sort)
        if each.letter in "Aa" and _value(each) > _value(sort[said] if said >= 0 else each)
    ]
    if len(larger) == 1 and larger[0] in places and not _has_another(letters_of(sort), larger[0], share):
        yield (larger[0], said) if larger[0] < said else (said, larger[0])
        return
    counted = {at: things(claim, case.pack) for at in places if (claim := sort[at].claim) is not None}
    groups = {each for named in counted.values() for each in named}
    found = {tuple(at for at in places if each in counted.get(at, ())) for each in groups}
    yield from sorted(each for each in found if len(each) == 2)


def _value(sign: Sign) -> Decimal:
    """The value of a figure's sign, 0 where it has none."""
    return (sign.claim.value if sign.claim is not None else None) or Decimal(0)


def _may_be(claim: Claim) -> bool:
    """Whether a figure is a count of things; "n=484" is that of those who were asked."""
    before = claim.document.prose[max(0, claim.number_start - 2) : claim.number_start]
    return bool(claim.value) and not before.endswith("=")


def _ordered(letters: str, first: int, second: int, share: int, *, rising: bool) -> tuple[int, int]:
    """The places of part and whole."""
    marked = [_is_of_them(letters, at) for at in (first, second)]
    if marked[0] != marked[1]:
        return (first, second) if marked[0] else (second, first)  # "640 beds, 512 of them"
    said = _said_part(letters, share)
    if said == second and not PART_OF.search(letters[first + 1 : second]):
        had = rising and HAD.search(letters[second + 1 : share])
        of_it = had and OF_THEM.search(
            letters[share + 1 :]
        )  # "1,680. In all it was 5,600, so that they had 30 % of it"
        return (first, second) if of_it else (second, first)  # "… 1,860 children. A total of 279, or 15 %"
    if said == first and first > share:
        return first, second
    wholes = [bool(OF_BEFORE.search(letters[:at])) for at in (first, second)]
    if wholes[0] != wholes[1]:
        return (second, first) if wholes[0] else (first, second)  # "of 640 beds, 512"
    return (first, second) if rising else (second, first)


def is_respective(letters: str, behind: int) -> bool:
    """Whether another percentage is joined to the one before a place: "10,944 and 8,256, or 57 % and 43 %"."""
    return AND_ANOTHER.match(letters, behind) is not None


def has_own_share(letters: str, figure: int) -> bool:
    """Whether a percentage in brackets, or one before a figure in brackets, is said of that figure alone."""
    return bool(OWN_BEHIND.match(letters[figure + 1 :]) or OWN_BEFORE.search(letters[:figure]))


def is_of_others(letters: str, part: int, percent: int) -> bool:
    """Whether a percentage behind "of them" has a whole of its own: "96 of them, or 20 % of the men"."""
    named = part < percent and not set("x0").isdisjoint(letters[part:percent])
    return named and bool(OF_OTHERS.match(letters, percent + 1))
