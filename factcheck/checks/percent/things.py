"""Which amounts of a sentence are of one sort, so that one may be a change or a part of another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.checks.percent.letters import THE, WORD, Sign, letters_of
from factcheck.extract import fold
from factcheck.model import COUNTED, PER, Claim
from factcheck.units import commensurable, is_known

TIMES = frozenset({"year", "month", "week", "day"})
TIMED = frozenset({"money", "measure"})
MEASURED = frozenset({"measure", "duration"})
FEWEST = 2  # figures of a sort, of which one may be told by the other
STEM = 3  # letters, weak ones left out, that two forms of one counted thing share
OF_RATES = {"6": "u", "7": "d"}  # what quickens or slows is a rate; of an amount that says no direction
OF_LOSSES = {"8": "u", "9": "d"}  # a loss that widens is a greater one
LOSSES = frozenset("lD")
BESIDE = 4  # signs between a verb and its noun
BETTER = {"U": "u", "V": "d"}  # what improves has risen where the word beside it names what is good to have more of
WORSE = {"U": "d", "V": "u"}  # and what improves has fallen where it is a loss
GOOD = frozenset("4G")
TWIN = re.compile(r",?[w1]{0,2}s[w1]{0,2}aC[w5]{0,3}|a[w1]{0,4},?[w1]{0,2}s(?=[w1]{0,2}AC)")
LISTED = re.compile(r",?w?[hx](?:[wb1oT]{0,4},?[wb1oT]{0,4}[Aa]){2,9}[wb1o]{0,6}(?=,)")  # ", of which 12 … and 30 …,"
EACH = re.compile(r"(?<![udc])(?<![udc]w),iA[w1C]{0,5}(?=,)")  # ", at 300 dinars a family,"
SIZED = re.compile(r"l[ud]|[ud][w1]{0,2}l")
UNSETTLED = frozenset("6789DUV")
FIGURES = frozenset("APQMH")
WEAK = str.maketrans("", "", "اويهةءئؤ")  # letters that come and go between singular and plural


def alike(one: Claim, other: Claim) -> bool:
    """Whether two amounts are of one sort: one currency, one dimension, or one counted thing, which may be left out."""
    if one.kind in COUNTED and other.kind in COUNTED:
        return not one.unit or not other.unit or one.unit == other.unit or _same_thing(one.unit, other.unit)
    if one.kind in MEASURED and other.kind in MEASURED:
        return _without_time_alike(one, other) or (
            is_known(one.unit) and is_known(other.unit) and commensurable(one.unit, other.unit)
        )
    return one.kind == other.kind and (one.unit == other.unit or one.whole_unit == other.whole_unit)


def _without_time_alike(one: Claim, other: Claim) -> bool:
    """Whether two measures have one unit, the time of which one of them may leave out: "11 tonnes a day, up from 9 tonnes"."""
    return one.unit == other.unit or without_time(one).unit == other.unit or one.unit == without_time(other).unit


def same_family(one: Claim, other: Claim) -> bool:
    """Whether one amount may be a part of the other: people of another sort may be, dollars of euros not."""
    return (one.kind in COUNTED and other.kind in COUNTED) or alike(one, other)


def _same_thing(one: str, other: str) -> bool:
    return any(_are_forms(first, second) for first in _stems(one) for second in _stems(other))


def _stems(thing: str) -> set[str]:
    return {each.translate(WEAK)[:STEM] for each in fold(thing).lower().split()}


def _are_forms(one: str, other: str) -> bool:
    """Whether two stems may be of one word; a plural may add a letter to a short one."""
    return one == other or (min(len(one), len(other)) == STEM - 1 and (one.startswith(other) or other.startswith(one)))


def sorted_out(signs: Sequence[Sign], *, parts: bool = False) -> Iterator[tuple[Sign, ...]]:
    """The signs once for each sort of amount in them, the amounts of other sorts taken for words.

    With `parts`, all counted things are one sort.
    """
    fits = same_family if parts else alike
    signs = _with_unit_taken_over(signs)
    figures = [(at, each.claim) for at, each in enumerate(signs) if each.letter == "A" and each.claim is not None]
    if len(figures) < FEWEST:
        return
    seen: list[frozenset[int]] = []
    for _, leader in figures:
        members = frozenset([at for at, each in figures if each is leader or fits(leader, each)])
        if len(members) >= FEWEST and members not in seen:
            seen.append(members)
            for group in _apart(signs, members):
                sort = [
                    each if each.letter != "A" or at in group else Sign("a", each.claim, each.factor)
                    for at, each in enumerate(signs)
                ]
                yield _without_twins(_without_brackets(_settled(sort, {})))


def _with_unit_taken_over(signs: Sequence[Sign]) -> Sequence[Sign]:
    """The signs with a bare number in the unit of the one measure beside it: "of 780 tonnes, 430 (55 %)"."""
    places = [at for at, each in enumerate(signs) if each.letter == "A"]
    claims = [each.claim for each in signs if each.letter == "A" and each.claim is not None]
    if len(places) != FEWEST or {each.kind for each in claims} != {"number", "measure"}:
        return signs
    bare, measure = sorted(claims, key=lambda each: each.kind == "measure")
    if bare.unit or bare.quantity is None or measure.quantity is None or measure.is_rate:
        return signs
    quantity = replace(bare.quantity, unit=measure.unit, kind="measure", senses=measure.quantity.senses)
    taken = replace(bare, kind="measure", quantity=quantity)
    return [
        each._replace(claim=taken) if each.claim is bare and at in places else each for at, each in enumerate(signs)
    ]


def levels(signs: Sequence[Sign], *, parts: bool = False) -> Iterator[tuple[Sign, ...]]:
    """The signs once for each sort of amount, without the parts and rates that are set beside one: a change behind is of that."""
    for sort in sorted_out(signs, parts=parts):
        letters = letters_of(sort)
        dropped = {at for each in (LISTED, EACH) for found in each.finditer(letters) for at in range(*found.span())}
        yield tuple([each for at, each in enumerate(sort) if at not in dropped]) if dropped else sort


def _apart(signs: Sequence[Sign], members: frozenset[int]) -> tuple[frozenset[int], ...]:
    """Amounts in all and amounts each ("per share") as two sorts, where a sentence holds two of both."""
    each = frozenset([at for at in members if at + 1 < len(signs) and signs[at + 1].letter == "C"])
    others = members - each
    return (others, each) if min(len(each), len(others)) >= FEWEST else (members,)


def _without_twins(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """The signs without what an amount is each, or in all, beside it: "to 3.1 million, or 0.12 per share, from"."""
    letters = letters_of(signs)
    if "a" not in letters or "C" not in letters:
        return tuple(signs)
    dropped = {at for found in TWIN.finditer(letters) for at in range(*found.span())}
    return tuple([each for at, each in enumerate(signs) if at not in dropped])


def rates(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """The signs with all amounts taken for words, so that percentages alone are figures."""
    plain = [each._replace(letter="a") if each.letter == "A" else each for each in signs]
    for at, each in enumerate(plain[:-1]):
        if each.letter == "4" and plain[at + 1].letter in "PQ":
            plain[at] = each._replace(letter="u")  # a gain of 3 percent is no profit
    return _without_brackets(_settled(plain, OF_RATES))


def _settled(signs: Sequence[Sign], directions: Mapping[str, str]) -> list[Sign]:
    """The signs with words of change that say a direction of some figures only; a loss that is not near a profit is a size."""
    letters = {each.letter for each in signs}
    if "l" in letters and "4" not in letters:
        signs = _sizes(signs)
    if not letters & UNSETTLED:
        return list(signs)
    known = {**dict.fromkeys(UNSETTLED, "c"), **directions, "D": "l" if "4" in letters else "w"}
    if letters & LOSSES and "4" not in letters and letters & OF_LOSSES.keys():
        known.update(OF_LOSSES, l="w")
    nouns = _nouns(signs) if directions else set()
    told = list(_better(signs))
    better = {at: letter for at, letter, _ in told}
    if any(of_loss for _, _, of_loss in told) and "4" not in letters:
        known["l"] = "w"
    return [
        WORD if at in nouns else each._replace(letter=better.get(at) or known.get(each.letter, each.letter))
        for at, each in enumerate(signs)
    ]


def _sizes(signs: Sequence[Sign]) -> list[Sign]:
    """The signs without the losses that a verb beside them makes larger or smaller: sizes like any others.

    In English the verb stands right behind the loss, in Arabic before it, perhaps with a word between.
    """
    letters = letters_of(signs)
    known = {at for found in SIZED.finditer(letters) for at in range(*found.span()) if letters[at] == "l"}
    return [WORD if at in known else each for at, each in enumerate(signs)]


def _better(signs: Sequence[Sign]) -> Iterator[tuple[int, str, bool]]:
    """Where words say that something improved, which way it went, and whether it is a loss: "the margin improved"."""
    for at, each in enumerate(signs):
        if each.letter in BETTER:
            behind = at + 1 + (at + 1 < len(signs) and signs[at + 1].letter == THE)
            beside = {signs[place].letter for place in (at - 1, behind) if 0 <= place < len(signs)}
            if beside & GOOD:
                yield at, BETTER[each.letter], False
            elif beside & LOSSES:
                yield at, WORSE[each.letter], True


def _nouns(signs: Sequence[Sign]) -> set[int]:
    """The places of what slows or quickens: in "growth slowed" only one of the two words is a direction."""
    near = (range(max(0, at - BESIDE), at + BESIDE + 1) for at, each in enumerate(signs) if each.letter in OF_RATES)
    return {at for places in near for at in places if at < len(signs) and signs[at].letter in "ud"}


def _without_brackets(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """The signs without brackets that hold no figure of the sort, such as a conversion."""
    if "(" not in letters_of(signs):
        return tuple(signs)
    out: list[Sign] = []
    opened: int | None = None
    for each in signs:
        if each.letter == "(":
            opened = len(out)
        elif each.letter == ")" and opened is not None:
            if FIGURES.isdisjoint(letters_of(out[opened:])):
                del out[opened:]
                opened = None
                continue
            opened = None
        out.append(each)
    return tuple(out)


def without_time(claim: Claim) -> Claim:
    """An amount without the time in which it is paid or made, which is often said of one of two figures only."""
    amount, _, per = claim.unit.partition(PER)
    if claim.kind not in TIMED or per not in TIMES or claim.quantity is None:
        return claim
    return claim.with_unit(amount)


def on_one_time(one: Claim, other: Claim) -> tuple[Claim, Claim]:
    """Two amounts without their time, where only one of them has it."""
    return (one, other) if one.is_rate == other.is_rate else (without_time(one), without_time(other))
