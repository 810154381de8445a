"""Totals and the lists of their parts in the sentences of a text: which figures may be whose parts, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from factcheck.checks.amounts import Sentence, kin, sentences, size
from factcheck.checks.called import BEFORE, BEHIND, is_called, is_named_total, unhedged
from factcheck.checks.contract import Case
from factcheck.checks.enumerations import (
    COMMAS,
    LONGEST_LABEL,
    Enumeration,
    enumeration,
    inside,
    lead_words,
    outside,
    some_of,
    words,
)
from factcheck.locales import Pack
from factcheck.model import Claim

Opening = Literal["made_of", "of_which", "mark", "comma", ""]

MARKS = ":(–—["
FEWEST = 2
CLOSE = 3  # a total more than this many times its parts, or less, is that of other things
MOST_FIRST = 3  # figures of a sentence among which the sum of the sentence before it may be
MOST_WORDS = 8  # words between a total and "made up of"


@dataclass(frozen=True, slots=True)
class Whole:
    """A total and figures that may be its parts; `sure` where the words say that they are, and are all."""

    total: Claim
    parts: tuple[Claim, ...]
    sure: bool


def wholes(case: Case) -> Iterator[tuple[Whole, ...]]:
    """For each list of parts the totals that it may have, the likeliest first, in order of place."""
    last: _Reader | None = None
    for sentence in sentences(case):
        reader = _Reader(case, sentence)
        yield from reader.forward()
        yield from reader.backward()
        if last is not None and last.is_followed_by(reader):
            yield from reader.across(last)
        last = reader


class _Reader:
    """Reads the wholes of one sentence."""

    def __init__(self, case: Case, sentence: Sentence) -> None:
        self.case, self.sentence, self.amounts = case, sentence, sentence.amounts
        self.text = case.document.prose
        self.known = words(case.pack)
        self.called = frozenset(at for at in range(len(self.amounts)) if is_called(case, self.amounts[at]))

    def is_followed_by(self, other: _Reader) -> bool:
        """Whether another sentence with figures is the next one."""
        return other.amounts[0].sentence - self.amounts[0].sentence == 1

    def forward(self) -> Iterator[tuple[Whole, ...]]:
        """Totals with the list that follows them."""
        inside: set[int] = set()  # figures of a list that began before them
        for at in range(1, len(self.amounts)):
            listed = enumeration(self.case, self.amounts, at, without=self.called)
            opening = self._opening(at)
            if id(self.amounts[at]) in inside or len(listed.figures) < FEWEST:
                continue
            items = frozenset(inside)
            inside.update(map(id, listed.figures))
            if not opening or self._is_offset():
                continue
            totals = [each for each in self._totals_before(at, listed) if id(self.amounts[each]) not in items]
            yield tuple(
                Whole(self.amounts[each], listed.figures, sure=number == 0 and self._is_sure(each, at, listed, opening))
                for number, each in enumerate(totals)
                if self._allows(each, at, listed, opening)
            )

    def backward(self) -> Iterator[tuple[Whole, ...]]:
        """Totals that are called so behind the list of their parts."""
        for at in sorted(self.called):
            total = unhedged(self.case, self.amounts[at])
            listed = self._list_before(at)
            before = [each for number, each in enumerate(self.amounts[:at]) if number not in self.called]
            others = tuple(each for each in before if kin(each, total) and each.change is None)
            found = []
            if listed is not None and _may_be_total(total, listed.figures):
                found.append(Whole(total, listed.figures, sure=self._is_apart(at, listed)))
            if len(others) >= FEWEST and (listed is None or others != listed.figures):
                found.append(Whole(total, others, sure=False))
            if found:
                yield tuple(found)

    def across(self, before: _Reader) -> Iterator[tuple[Whole, ...]]:
        """A list whose total stands in the sentence before, or a total whose list does."""
        yield from self._of_these(before)
        cues = self.case.cues_between(self.sentence.start, self.amounts[0].start, "sum_before", "sum_after")
        if cues or 0 in self.called:
            for first in self.amounts[:MOST_FIRST]:
                yield from self._sums_up(before, first)

    def _sums_up(self, before: _Reader, first: Claim) -> Iterator[tuple[Whole, ...]]:
        """A figure that may be the sum of those in the sentence before."""
        parts = tuple(each for each in before.amounts if kin(each, first) and each.change is None)
        lists = [enumeration(self.case, before.amounts, at).figures for at in range(len(before.amounts))]
        several = [each for each in lists if len(each) >= FEWEST and kin(each[0], first)]
        yield tuple(
            Whole(first, each, sure=False)
            for each in dict.fromkeys([parts, *several])
            if len(each) >= FEWEST and _may_be_total(first, each)
        )

    def _of_these(self, before: _Reader) -> Iterator[tuple[Whole, ...]]:
        """A sentence that lists the parts of a figure of the sentence before: "Of these, 12 … and 30 …"."""
        listed = enumeration(self.case, self.amounts, 0, without=self.called)
        if len(listed.figures) < FEWEST:
            return
        first = self.amounts[0]
        cues = self.case.cues_between(self.sentence.start, listed.end + BEHIND, "of_which", "sum_made_of")
        complete = self._completes(listed)
        totals = [each for each in before.amounts if _may_be_total(each, listed.figures)]
        totals.sort(key=lambda each: not is_called(self.case, each))
        if not cues or first.change is not None:
            return
        only = len(totals) == 1
        yield tuple(Whole(each, listed.figures, sure=bool(cues) and complete and only) for each in totals)

    def _lead(self, start: int, figure: Claim) -> list[str]:
        return lead_words(inside(self.text[start : figure.start]), self.known)

    def _opening(self, at: int) -> Opening:
        """How the text between a figure and the one before it opens a list; "" where it does not."""
        before, figure = self.amounts[at - 1], self.amounts[at]
        start = before.end
        text = outside(self.text[start : figure.number_start])
        cues = self.case.cues_between(start, figure.start, "sum_made_of", "of_which")
        mark = max(text.rfind(each) for each in MARKS)
        end = max(start + mark + 1 if mark >= 0 else 0, cues[-1].end if cues else 0)
        if not end:
            end = start + max(text.rfind(each) for each in COMMAS) + 1
            if end == start or len(self._lead(end, figure)) > LONGEST_LABEL:
                return ""
            return "of_which" if some_of(self.case, figure) else "comma"
        if len(self._lead(end, figure)) > LONGEST_LABEL:
            return ""
        if cues:
            return "made_of" if cues[-1].name == "sum_made_of" else "of_which"
        return "mark" if not text.startswith(")") and not self._is_bracketed(figure) else ""

    def _is_bracketed(self, figure: Claim) -> bool:
        """Whether brackets close right behind a figure, so that they hold no list."""
        return self.text[figure.end : figure.end + 1] in (")", "]")

    def _totals_before(self, at: int, listed: Enumeration) -> list[int]:
        """The figures before a list that may be its total: those called so first, then the nearer ones first."""
        fitting = [index for index in range(at - 1, -1, -1) if _may_be_total(self.amounts[index], listed.figures)]
        return sorted(fitting, key=lambda index: index not in self.called)

    def _allows(self, total: int, at: int, listed: Enumeration, opening: Opening) -> bool:
        """Whether a list may be all the parts of a total, going by its words."""
        if opening in ("made_of", "of_which") or total in self.called or self._completes(listed):
            return True
        return opening == "mark" and listed.closed

    def _is_sure(self, total: int, at: int, listed: Enumeration, opening: Opening) -> bool:
        """Whether the words say that a list is all the parts of a total."""
        if self._is_compared(total):
            return False
        near = total == at - 1 or total in self.called
        if opening == "comma" and self._rests(listed) and not self._is_base(total):
            return False
        if opening == "comma" and total != at - 1:
            return False
        if self._completes(listed):
            return near
        if opening == "made_of":
            between = self._lead(self.amounts[total].end, listed.figures[0])
            return (
                near and len(between) <= MOST_WORDS and (self._is_alike(total, listed) or self._is_close(total, listed))
            )
        if opening != "mark" or not listed.closed:
            return False
        return self._is_same(total, listed) or (total in self.called and self._is_alike(total, listed))

    def _is_compared(self, total: int) -> bool:
        """Whether a figure is called a difference: then the figures behind it are what it lies between."""
        figure = self.amounts[total]
        return bool(self.case.cues_between(max(0, figure.start - BEFORE), figure.start, "difference_of"))

    def _is_same(self, total: int, listed: Enumeration) -> bool:
        """Whether each part names the total's own thing once more."""
        thing = self.amounts[total].unit.split(" ")[0]
        larger = size(self.amounts[total]) > max(map(size, listed.figures))
        return (
            larger
            and bool(thing)
            and all(each.kind == "count" and each.unit.split(" ")[0] == thing for each in listed.figures)
        )

    def _is_alike(self, total: int, listed: Enumeration) -> bool:
        """Whether the parts name no other things than the total, or are no counts."""
        thing = self.amounts[total].unit
        return all(each.kind != "count" or each.unit == thing or not thing for each in listed.figures)

    def _is_close(self, total: int, listed: Enumeration) -> bool:
        """Whether a total is of the size of its parts' sum."""
        whole, parts = size(self.amounts[total]), sum(map(size, listed.figures))
        return whole <= parts * CLOSE and parts <= whole * CLOSE

    def _is_apart(self, at: int, listed: Enumeration) -> bool:
        """Whether nothing but the list stands before a total that is called so, and its figures begin their items."""
        if not is_named_total(self.case, self.amounts[at]):
            return False
        others = [each for each in self.amounts[:at] if kin(each, self.amounts[at])]
        return len(others) == len(listed.figures) and listed.style == "head" and self._is_alike(at, listed)

    def _is_offset(self) -> bool:
        """Whether the sentence takes something off again ("partially offset by"), so that its parts are not all."""
        return bool(self.case.cues_between(self.sentence.start, self.sentence.end, "sum_offset"))

    def _is_base(self, total: int) -> bool:
        """Whether "of the" leads to a figure, or words call it a total."""
        figure = self.amounts[total]
        cues = self.case.cues_between(max(self.sentence.start, figure.start - BEFORE), figure.start, "sum_part_of")
        return total in self.called or (bool(cues) and not self._lead(cues[-1].end, figure))

    def _rests(self, listed: Enumeration) -> bool:
        spans = item_spans(self.text, self.sentence, listed)
        return bool(self.case.cues_between(*spans[-1], "sum_rest"))

    def _completes(self, listed: Enumeration) -> bool:
        """Whether the parts are all kinds that there are, or the last one is the rest."""
        if self._rests(listed):
            return True
        spans = item_spans(self.text, self.sentence, listed)
        names = [{each.name for each in self.case.cues_between(*span)} for span in spans]
        return any(covers(names, kind) for kind in kinds(self.case.pack))

    def _list_before(self, at: int) -> Enumeration | None:
        """The list that ends right before a figure that is called a total."""
        for first in range(at):
            if first in self.called:
                continue
            listed = enumeration(self.case, self.amounts, first, without=self.called)
            plain = [each for number, each in enumerate(self.amounts[:at]) if number not in self.called]
            if len(listed.figures) >= FEWEST and listed.figures[-1] is plain[-1]:
                return listed
        return None


def item_spans(prose: str, sentence: Sentence, listed: Enumeration) -> list[tuple[int, int]]:
    """Where the text of each item of a list lies, from its joint to the next one."""
    if listed.style == "label":
        starts = [max(sentence.start, listed.start - BEFORE), *listed.joints]
        return list(zip(starts, [each.end for each in listed.figures], strict=True))
    text = prose[listed.end : sentence.end]
    stops = [text.find(each) for each in COMMAS + ")"]
    end = listed.end + min([each for each in stops if each >= 0], default=len(text))
    starts = [listed.start, *listed.joints]
    return list(zip(starts, [*starts[1:], end], strict=True))


def _may_be_total(claim: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a figure can be the total of others: of their kind, and none of them."""
    return kin(claim, parts[0]) and claim not in parts


@cache
def kinds(pack: Pack) -> tuple[str, ...]:
    """The families of kinds that are all there are ("either_sex")."""
    return tuple(sorted({name.rpartition("_")[0] for name in pack.merged("cues") if name.startswith("either_")}))


def covers(names: Sequence[set[str]], kind: str) -> bool:
    """Whether every item is of one kind of a family, and both its first kinds occur."""
    own = [{name.rpartition("_")[2] for name in each if name.rpartition("_")[0] == kind} for each in names]
    return all(len(each) == 1 for each in own) and {"a", "b"} <= set().union(*own)
