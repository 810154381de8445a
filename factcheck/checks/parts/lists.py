"""Totals and the lists of their parts in the sentences of a text: which figures may be whose parts, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from factcheck.checks.amounts import Sentence, are_conversions, kin, sentences, size
from factcheck.checks.brackets import inside, is_closed_off, is_nested, outside
from factcheck.checks.contract import Case
from factcheck.checks.parts import asserting
from factcheck.checks.parts.across import Whole, across, exceed, may_be_total
from factcheck.checks.parts.divided import divided
from factcheck.checks.parts.doubts import is_old
from factcheck.checks.parts.kinds import are_all_kinds, are_terse, completes, rests
from factcheck.checks.parts.told_lists import told_lists
from factcheck.checks.parts.with_the_rest import with_the_rest
from factcheck.checks.restated.entries import opens_line
from factcheck.checks.restated.like_things import are_alike, is_same_thing
from factcheck.checks.sums.called import BEFORE, BEHIND, BRINGING, called, is_named_total, unhedged
from factcheck.checks.sums.enumerations import COMMAS, LABEL_WORDS, Enumeration, enumeration, lead_words, some_of, words
from factcheck.checks.sums.likely_totals import is_likely, is_near, is_overdrawn
from factcheck.model import SHARES, Claim

Opening = Literal["made_of", "of_which", "mark", "comma", ""]

MARKS, CLOSING = ":(–—[", (")", "]")
FEWEST = 2
CLOSE = 3  # a total more than this many times its parts, or less, is that of other things
LEAST = 10  # a total below it must be larger than its parts
TOTALS = ("sum_before", "sum_after", "sum_noun", *BRINGING)
MOST_WORDS = 8  # words between a total and "made up of"


def wholes(case: Case) -> Iterator[tuple[Whole, ...]]:
    """For each list of parts the totals that it may have, the likeliest first, in order of place."""
    last: _Reader | None = None
    earlier: list[Sentence] = []
    for sentence in sentences(case):
        reader = _Reader(case, sentence)
        yield from reader.forward()
        yield from reader.backward()
        if last is not None and last.is_followed_by(reader):
            yield from across(case, last.sentence, sentence, reader.called)
            yield from with_the_rest(case, last.sentence, sentence)
        yield from divided(case, earlier, sentence, reader.called)
        if len(sentence.amounts) >= FEWEST:
            yield from told_lists(case, sentence, reader.called)
        earlier.append(sentence)
        last = reader


class _Reader:
    """Reads the wholes of one sentence."""

    def __init__(self, case: Case, sentence: Sentence) -> None:
        self.case, self.sentence, self.amounts = case, sentence, sentence.amounts
        self.text = case.document.prose
        self.known = words(case.pack)
        self.called = called(case, self.amounts)

    def is_followed_by(self, other: _Reader) -> bool:
        return other.amounts[0].sentence - self.amounts[0].sentence == 1 and not opens_line(other.amounts[0])

    def forward(self) -> Iterator[tuple[Whole, ...]]:
        """Totals with the list that follows them."""
        inside: set[int] = set()  # figures of a list that began before them
        for at in range(1, len(self.amounts) - 1):  # the last figure begins no list
            listed = enumeration(self.case, self.amounts, at, without=self.called)
            if id(self.amounts[at]) in inside or len(listed.figures) < FEWEST:
                continue
            items = frozenset(inside)
            inside.update(map(id, listed.figures))
            opening = self._opening(at)
            if not opening or asserting.is_offset(self.case, self.sentence):
                continue
            totals = [
                each
                for each in self._totals_before(at, listed)
                if (
                    id(self.amounts[each]) not in items
                    or (each == at - 1 and (opening == "of_which" or self._holds(each, at)))
                )
                and self._may_have(self.amounts[each], listed)
            ]
            yield tuple(
                self._whole(each, at, listed, opening, first=number == 0)
                for number, each in enumerate(totals)
                if self._allows(each, at, listed, opening)
            )

    def _whole(self, total: int, at: int, listed: Enumeration, opening: Opening, *, first: bool) -> Whole:
        sure = first and self._is_sure(total, at, listed, opening)
        return Whole(self.amounts[total], listed.figures, sure, likely=first and self._is_likely(total, listed))

    def backward(self) -> Iterator[tuple[Whole, ...]]:
        """Totals that are called so behind the list of their parts."""
        for at in sorted(self.called):
            total = unhedged(self.case, self.amounts[at])
            listed = self._list_before(at)
            others = tuple(each for each in self._plain(at) if kin(each, total) and each.change is None)
            found = []
            if listed is not None and may_be_total(total, listed.figures):
                sure = self._is_apart(at, listed) or self._is_complete(at, listed.figures)
                found.append(Whole(total, listed.figures, sure, likely=self._is_likely(at, listed)))
            if len(others) >= FEWEST and (listed is None or others != listed.figures):
                sure = self._is_complete(at, others) or asserting.are_added(self.case, self.sentence, others)
                found.append(Whole(total, others, sure))
            if found:
                yield tuple(found)
        yield from self._thus()
        yield from asserting.added_up(self.case, self.sentence, self.called)
        yield from asserting.apposed(self.case, self.sentence, self.called, self._list_before)

    def _plain(self, at: int) -> list[Claim]:
        """The figures before a place that are called no total, ranges of nothing ("between six and nine") left out."""
        before = (each for number, each in enumerate(self.amounts[:at]) if number not in self.called)
        return [each for each in before if each.value is not None or each.unit]

    def _thus(self) -> Iterator[tuple[Whole, ...]]:
        """A figure that "that is" adds to a closed list of figures like it: "310 tons and 285 tons, that is 595 tons"."""
        for at in range(FEWEST, len(self.amounts)):
            listed = (
                self._list_before(at)
                if at not in self.called and asserting.is_added(self.case, self.sentence, at)
                else None
            )
            if listed is None or not may_be_total(self.amounts[at], listed.figures) or self.called & set(range(at)):
                continue
            like = is_same_thing if self._is_same(at, listed) else lambda each, of, _: kin(each, of)
            alone = len([each for each in self.amounts[:at] if like(each, self.amounts[at], self.case.pack)]) == len(
                listed.figures
            )
            alike = self._is_alike(at, listed) or asserting.may_be_called_so(
                self.case, self.amounts[at], listed.figures
            )
            sure = alone and listed.closed and alike and self._is_near(at, listed)
            more = size(self.amounts[at]) > max(map(size, listed.figures))
            yield (Whole(self.amounts[at], listed.figures, sure=sure and more),)

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
        if not end and asserting.is_split(self.case, self.sentence, before, figure):
            return "made_of"
        if not end:
            end = start + max(text.rfind(each) for each in COMMAS) + 1
            if end == start or len(self._lead(end, figure)) > LABEL_WORDS:
                return ""
            return "of_which" if some_of(self.case, figure) else "comma"
        if len(self._lead(end, figure)) > LABEL_WORDS:
            return ""
        if cues:
            return "made_of" if cues[-1].name == "sum_made_of" else "of_which"
        return "mark" if not text.startswith(")") and self.text[figure.end : figure.end + 1] not in CLOSING else ""

    def _totals_before(self, at: int, listed: Enumeration) -> list[int]:
        """The figures before a list that may be its total: those called so first, then those of the parts' own thing, the nearer ones first."""
        fitting = [index for index in range(at - 1, -1, -1) if may_be_total(self.amounts[index], listed.figures)]
        return sorted(fitting, key=lambda index: (index not in self.called, not self._is_same(index, listed)))

    def _allows(self, total: int, at: int, listed: Enumeration, opening: Opening) -> bool:
        """Whether a list may be all the parts of a total, going by its words."""
        if opening in ("made_of", "of_which") or total in self.called or completes(self.case, self.sentence, listed):
            return True
        return listed.closed and (
            opening == "mark" or (opening == "comma" and total == at - 1 and self._is_base(total))
        )

    def _is_sure(self, total: int, at: int, listed: Enumeration, opening: Opening) -> bool:
        """Whether the words say that a list is all the parts of a total."""
        if asserting.is_difference(self.case, self.amounts[total]):
            return False
        near = total == at - 1 or total in self.called
        if opening == "comma" and rests(self.case, self.sentence, listed) and not self._is_base(total):
            return False
        if opening == "comma" and total != at - 1:
            return False
        if completes(self.case, self.sentence, listed):
            return near
        if opening == "of_which":
            return (
                near
                and listed.closed
                and is_overdrawn(self.case, listed.figures, self.amounts[total], named=self._is_same(total, listed))
            )
        if opening == "made_of":
            between = self._lead(self.amounts[total].end, listed.figures[0])
            return (
                near and len(between) <= MOST_WORDS and (self._is_alike(total, listed) or self._is_close(total, listed))
            )
        if opening != "mark" or not listed.closed:
            return False
        if self._is_same(total, listed) or self._is_too_much(total, at, listed) or self._is_terse(total, at, listed):
            return True
        if asserting.are_counted(self.amounts, total, listed) and self._is_near(total, listed):
            return True
        return total in self.called and (self._is_alike(total, listed) or self._is_close(total, listed))

    def _is_too_much(self, total: int, at: int, listed: Enumeration) -> bool:
        """Whether a list behind a colon, its first figure naming nothing of its own, is more than the figure before it."""
        first, whole = self.amounts[at], self.amounts[total]
        bare = not first.unit or first.end == first.number_end or are_alike(first, whole, self.case.pack)
        between = self.text[whole.end : first.start].rstrip()
        mark = between.endswith(":") or (listed.style == "label" and ":" in between)
        return total == at - 1 and mark and bare and exceed(listed.figures, whole) and self._is_near(total, listed)

    def _is_terse(self, total: int, at: int, listed: Enumeration) -> bool:
        """Whether a colon leads from a count to its kinds, which are about as many."""
        told = total == at - 1 and are_terse(self.case, self.sentence, self.amounts[total], listed)
        return told and self._is_near(total, listed)

    def _is_same(self, total: int, listed: Enumeration) -> bool:
        """Whether each part names the total's own thing once more."""
        whole = self.amounts[total]
        larger = size(whole) > min(Decimal(LEAST), *map(size, listed.figures))
        return larger and all(is_same_thing(each, whole, self.case.pack) for each in listed.figures)

    def _is_alike(self, total: int, listed: Enumeration) -> bool:
        """Whether the parts name no other things than the total, or are no counts."""
        whole = self.amounts[total]
        return all(each.kind != "count" or self._is_of_thing(each, whole) for each in listed.figures)

    def _is_of_thing(self, part: Claim, whole: Claim) -> bool:
        return not whole.unit or part.unit == whole.unit or is_same_thing(part, whole, self.case.pack)

    def _is_close(self, total: int, listed: Enumeration) -> bool:
        """Whether a total is of the size of its parts' sum."""
        whole, parts = size(self.amounts[total]), sum(map(size, listed.figures))
        return whole <= parts * CLOSE and parts <= whole * CLOSE

    def _is_apart(self, at: int, listed: Enumeration) -> bool:
        """Whether nothing but the list stands before a total that is called so, and its figures begin their items."""
        if not is_named_total(self.case, self.amounts[at]):
            return False
        others = [each for each in self.amounts[:at] if kin(each, self.amounts[at])]
        if len(others) != len(listed.figures):
            return False
        if self._is_alike(at, listed):
            return listed.style == "head" or (self._is_apposed(at, listed) and self._is_near(at, listed))
        generic = self.case.cues_between(self.amounts[at].start, self.amounts[at].end, "sum_generic")
        return bool(generic) and self._is_apposed(at, listed) and self._is_near(at, listed)

    def _is_apposed(self, at: int, listed: Enumeration) -> bool:
        """Whether a comma or the like sets a total apart from the list of its parts."""
        figure = self.amounts[at]
        cues = self.case.cues_between(max(listed.end, figure.start - BEFORE), figure.end + BEHIND, *TOTALS)
        text = self.text[listed.end : min(cues[0].start if cues else figure.start, figure.start)]
        return any(each in COMMAS + MARKS for each in text)

    def _is_near(self, total: int, listed: Enumeration) -> bool:
        return is_near(self.amounts[total], listed.figures)

    def _is_likely(self, total: int, listed: Enumeration) -> bool:
        figure, called = self.amounts[total], total in self.called
        return is_likely(self.case, self.sentence, figure, listed, called=called, base=self._is_base(total))

    def _is_complete(self, at: int, parts: Sequence[Claim]) -> bool:
        """Whether figures of all kinds that there are stand before a total that is called so, and are more than it."""
        total, breaks = self.amounts[at], ("of_which", "sum_part_of", "sum_break", "sum_break_at")
        if total.kind in SHARES or self.case.cues_between(parts[0].start, total.start, *breaks):
            return False
        return exceed(parts, total) and are_all_kinds(self.case, self.sentence, parts, total)

    def _holds(self, total: int, at: int) -> bool:
        """Whether brackets right behind a figure hold a list, though it is an item of another itself."""
        return is_nested(self.case, self.amounts[total], self.amounts[at])

    def _may_have(self, total: Claim, listed: Enumeration) -> bool:
        """Whether a list may give a total's parts: one that is cut where it adds up, none that converts it or stands apart."""
        if is_closed_off(self.case, total, listed.figures[0]) or (
            listed.cut and size(total) != sum(map(size, listed.figures))
        ):
            return False
        return not are_conversions(listed.figures, total)

    def _is_base(self, total: int) -> bool:
        """Whether "of the" leads to a figure, or words call it a total."""
        figure = self.amounts[total]
        cues = self.case.cues_between(
            max(self.sentence.start, figure.start - BEFORE), figure.start, "sum_part_of", "part_of_glued"
        )
        return total in self.called or (bool(cues) and not self._lead(cues[-1].end, figure))

    def _list_before(self, at: int) -> Enumeration | None:
        """The list that ends right before a figure that is called a total: of like things rather than "the two wards … and 47 beds"."""
        last = self._plain(at)[-1:]
        firsts = (each for each in range(at) if each not in self.called and not is_old(self.case, self.sentence, each))
        lists = (enumeration(self.case, self.amounts, each, without=self.called) for each in firsts)
        found = [each for each in lists if len(each.figures) >= FEWEST and each.figures[-1] in last]
        return max(found, key=lambda each: asserting.are_like(self.case, each.figures), default=None)
