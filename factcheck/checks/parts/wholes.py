"""Which figures a text calls a part of which: "45 of the 120 schools", "of whom 30", "including 18"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from factcheck.checks.amounts import Sentence, kin, sentences, size
from factcheck.checks.brackets import outside
from factcheck.checks.contract import Case
from factcheck.checks.parts.doubts import is_no_part, is_owner, may_be_of_others, most_named, own_first
from factcheck.checks.parts.guards import (
    bounded,
    has_time_of_its_own,
    is_each,
    is_left_out,
    is_turned_away,
    named_beside,
    opens_clause,
)
from factcheck.checks.parts.kinds import named_kinds
from factcheck.checks.restated.like_things import is_same_thing
from factcheck.checks.sums.enumerations import COMMAS, FURTHEST, LABEL_WORDS, enumeration, lead_words, some_of, words
from factcheck.extract import Cue
from factcheck.model import COUNTED, SHARES, Claim

Pair = tuple[Claim, Claim]
FARTHEST = 120  # code points between a whole and the words that lead to its part
BEFORE = 30  # code points before a figure in which "of the" may stand
KEPT = 6  # earlier figures among which "of the suspects" finds its whole
RECENT = 3  # sentences back in which they may stand
TIMED = frozenset({"duration", "age"})
WORD = re.compile(r"\s*[^\W\d_]+")


def part_wholes(case: Case) -> list[Pair]:
    """Each figure that is called a part with its whole, in order of place."""
    return case.once(_part_wholes)


def _part_wholes(case: Case) -> list[Pair]:
    earlier: list[Claim] = []
    found: dict[tuple[int, int], Pair] = {}
    for sentence in sentences(case):
        names = {each.name for each in case.cues_between(sentence.start, sentence.amounts[-1].end + FURTHEST, *CALLING)}
        if names:
            for part, whole in own_first(list(_Pairs(case, sentence, earlier).found(names))):
                if (part.start, whole.start) not in found and not is_no_part(case, part, whole):
                    found[part.start, whole.start] = part, bounded(whole)
        earlier = [*earlier, *(each for each in sentence.amounts if each.kind not in SHARES)][-KEPT:]
    return list(found.values())


class _Pairs:
    """The parts and wholes of one sentence; the figures of earlier ones may be wholes."""

    def __init__(self, case: Case, sentence: Sentence, earlier: Sequence[Claim]) -> None:
        self.case, self.sentence, self.amounts = case, sentence, sentence.amounts
        number = self.amounts[0].sentence
        self.earlier = [each for each in earlier if number - each.sentence <= RECENT]
        self.last = [each for each in self.earlier if number - each.sentence == 1]
        self.text, self.known = case.document.prose, words(case.pack)

    def found(self, names: set[str]) -> Iterator[Pair]:
        """The pairs of the sentence, in order of place, by the rules of which a cue is among some names."""
        rules = [rule for rule, needed in RULES.items() if not names.isdisjoint(needed)]
        for at, figure in enumerate(self.amounts):
            if figure.kind in SHARES or figure.change is not None:
                continue
            for rule in rules:
                yield from rule(self, at)

    def _of_the(self, at: int) -> Iterator[Pair]:
        """ "45 of the 120 schools", "45 out of 120", "of the 120 schools, 45 …"."""
        figure = self.amounts[at]
        cues = self._cues(figure.start - BEFORE, figure.number_start, "sum_part_of", "part_of_glued", "sum_some_of")
        if not cues or figure.kind not in COUNTED or self._is_led(cues[-1].end, figure.number_start):
            return
        start = cues[-1].start
        before = self.amounts[at - 1] if at else None
        bare = bool(self._cues(start, cues[-1].end, "sum_part_bare"))
        if before is not None and kin(before, figure) and not self.text[before.end : start].strip():
            whole = any(each.name != "sum_some_of" for each in cues if each.start == start)
            if (
                whole
                and (not bare or not self.text[before.number_end : start].strip())
                and self._may_be_of(before, figure)
            ):
                yield before, figure
        elif at + 1 < len(self.amounts) and self._is_of(figure, start, bare=bare):
            part = self.amounts[at + 1]
            near = part.start - figure.end <= FARTHEST and not self._has(figure.end, part.start, ".;:؛()")
            others = any(each.quantity is not None for each in self.case.claims_between(figure.end, part.start))
            if near and not others and kin(part, figure) and part.change is None and self._is_same(part, figure):
                yield part, figure

    def _is_led(self, start: int, end: int) -> bool:
        """Whether words other than an owner's stand in a stretch: "two of the farm's three wells"."""
        return bool(self._lead(start, end)) and not is_owner(self.text[start:end])

    def _may_be_of(self, part: Claim, whole: Claim) -> bool:
        """Whether a figure is one of those behind "of the": "the 1,026 goals of the 380 matches" are no matches."""
        return not part.unit or not whole.unit or size(part) <= size(whole) or self._is_same(part, whole)

    def _is_of(self, figure: Claim, start: int, *, bare: bool) -> bool:
        """Whether "of the" opens a clause and names a figure as the whole; behind "of these," and "of whom" stands a part."""
        if not opens_clause(self.case, self.sentence.start, start, bare=bare):
            return False
        cues = self._cues(figure.start - BEFORE, figure.number_start, "sum_part_of", "part_of_glued")
        return bool(cues) and not self._has(cues[-1].end, figure.start, COMMAS)

    def _led(self, at: int) -> Iterator[Pair]:
        """ "of whom 30 were children", "including 18 …": the figures of the list behind the words."""
        figure = self.amounts[at]
        start = self.amounts[at - 1].end if at else self.sentence.start
        cues = self._cues(start, figure.start, "of_which")
        if not cues or len(self._lead(cues[-1].end, figure.start)) > LABEL_WORDS:
            return
        plain = not self._cues(cues[-1].start, cues[-1].end, "sum_some_of")
        if self._has(cues[-1].end, figure.start, ".;:؛()") or is_turned_away(self.case, start, cues[-1], figure):
            return
        if at and not plain and not self.text[start : cues[-1].start].strip():
            return  # "16 of them": the words belong to the figure before them
        if plain and (not at or (not figure.unit and len(self._lead(cues[-1].end, figure.start)) > 1)):
            return
        whole = self._whole(self.amounts[:at], figure, cues[-1].start)
        if plain and whole is not None and named_beside(self.case, whole, cues[-1].end, figure.start):
            yield figure, whole
        elif whole is not None and (not plain or self._is_same(figure, whole)):
            listed = self._listed(at, cues[-1].end)
            yield from ((each, whole) for each in listed if not plain or self._is_same(each, whole))

    def _listed(self, at: int, start: int) -> Iterator[Claim]:
        """The parts that begin with a figure, up to where the brackets that hold them close or one has its own time."""
        listed = enumeration(self.case, self.amounts, at)
        for each in listed.figures if listed.style == "head" else listed.figures[:1]:
            if ")" in outside(self.text[start : each.start]):
                return
            if each is not self.amounts[at] and has_time_of_its_own(self.case, self.amounts[at], each):
                return
            yield each

    def _among(self, at: int) -> Iterator[Pair]:
        """ "9,115 trainees out of those who sat it", "203 stations of the network": the only earlier figure of the thing."""
        figure = self.amounts[at]
        cues = self._cues(figure.end, figure.end + BEFORE, "sum_out_of", "sum_part_of")
        if figure.kind != "count" or not cues or self.text[figure.end : cues[0].start].strip():
            return
        end = max(each.end for each in cues if each.start == cues[0].start)
        if any(each.quantity is not None for each in self.case.claims_between(end, end + BEFORE)):
            return
        before = (*self.earlier, *self.amounts[:at])
        wholes = [each for each in before if is_same_thing(each, figure, self.case.pack)]
        named = WORD.match(self.text, end)
        own = figure.end > figure.number_end  # "9,000 of those who serve" counts what no other figure does
        strict = own and any(each.name == "sum_out_of" for each in cues if each.start == cues[0].start)
        if len(wholes) != 1 or (not strict and may_be_of_others(figure, wholes[0])):
            return
        if strict or (named is not None and named_beside(self.case, wholes[0], end, named.end())):
            yield figure, wholes[0]

    def _excepted(self, at: int) -> Iterator[Pair]:
        """ "of the seats, 180 in number, none but 14 remained": the figure behind the exception is a part."""
        figure = self.amounts[at]
        cues = self._cues(figure.start - BEFORE, figure.start, "sum_none_but")
        before = self.amounts[at - 1] if at else None
        if before is None or not cues or self.text[cues[-1].end : figure.start].strip():
            return
        named = self._cues(before.start - BEFORE, before.start, "part_of_glued", "sum_part_bare")
        if named and before.change is None and is_same_thing(figure, before, self.case.pack):
            yield figure, before

    def _followed(self, at: int) -> Iterator[Pair]:
        """ "62 of which were at night", "1,390 of those went to health workers"."""
        figure = self.amounts[at]
        end = some_of(self.case, figure)
        if not end or any(
            each.end > end for each in self._cues(figure.end, end + BEFORE, "sum_out_of") if each.start < end
        ):
            return  # "9,000 of those who serve" are parts of all who do
        whole = self._whole(self.amounts[:at], figure, figure.start)
        if whole is not None:
            yield figure, whole

    def _named(self, at: int) -> Iterator[Pair]:
        """ "Fifty-eight of the suspects", "of the homes, 3,272 …": the whole counted the same thing before."""
        figure = self.amounts[at]
        if figure.kind not in COUNTED:
            return
        inside = self._cues(figure.number_end, figure.end + BEFORE, "sum_part_of", "sum_some_of", "sum_part_bare")
        if at and inside and self._cues(self.amounts[at - 1].end, figure.start, "percent_to"):
            return  # "from three to twenty millions of people"
        bare = bool(inside) and inside[0].name == "sum_part_bare"
        behind = bool(inside) and not self.text[figure.number_end : inside[0].start].strip()
        if inside and self._is_of_time(inside[0].end):
            return
        named = self._behind(inside[0].end)[:LABEL_WORDS] if behind else self._before(at)
        if not named or (at and behind is False):
            return
        wholes = [
            each
            for each in (*self.earlier, *self.amounts[:at])
            if (
                is_same_thing(each, figure, self.case.pack) and size(figure) > 1
                if bare
                else self._is_thing(each, named)
            )
        ]
        wholes = wholes if bare else most_named(wholes, named)
        if len(wholes) == 1 and kin(wholes[0], figure) and not (bare and may_be_of_others(figure, wholes[0])):
            yield figure, wholes[0]

    def _behind(self, end: int) -> list[str]:
        """The words behind a place, up to the next comma or stop; beyond it where none stand before it."""
        text = self.text[end : end + BEFORE]
        stops = [at for at, each in enumerate(text) if each in COMMAS + "."]
        return self._lead(end, end + min(stops, default=BEFORE)) or self._lead(end, end + BEFORE)

    def _is_of_time(self, end: int) -> bool:
        """Whether a time follows a place: "the 345 of July"."""
        return any(
            each.when is not None for each in self.case.claims_between(end, end + BEFORE) if each.start <= end + 2
        )

    def _before(self, at: int) -> list[str]:
        """The words of "of the homes," that begin a sentence right before its first figure."""
        figure = self.amounts[at]
        cues = self._cues(self.sentence.start, figure.start, "sum_part_of", "part_of_glued", "sum_some_of")
        if at or not cues or self._lead(self.sentence.start, cues[0].start):
            return []
        found = self._lead(cues[0].end, figure.start)
        return found if len(found) <= LABEL_WORDS else []

    def _is_thing(self, claim: Claim, named: Sequence[str]) -> bool:
        """Whether a figure counts a thing by its last or first word among some words."""
        thing = lead_words(claim.unit, self.known)
        if claim.kind != "count" or not thing:
            return False
        return thing[-1] in named or thing[0] in named

    def _whole(self, before: Sequence[Claim], part: Claim, place: int) -> Claim | None:
        """The figure before that a part may belong to: the nearest; None where it lies too far off."""
        kindred = [each for each in before if kin(each, part) and each.kind not in SHARES and each.kind != "number"]
        kindred = [
            each
            for each in kindred
            if not is_each(self.case, each) and not is_left_out(self.case, each, self.sentence.start)
        ]
        if kindred:
            near = place - kindred[-1].end <= FARTHEST
            larger = [
                each for each in before if kin(each, part) and each is not kindred[-1] and size(each) >= size(part)
            ]
            other = size(part) > size(kindred[-1]) and bool(larger)  # "by 14 buses to 93; … 79 of them"
            if part.kind in TIMED and before[-1].kind in COUNTED:
                return None  # "under 15 … 258,000, of them 65 years and over": the age of those counted
            return kindred[-1] if near and not other else None
        others = [each for each in self.last if kin(each, part) and (each.unit or part.unit)]
        measured = part.kind not in COUNTED and len(others) == 1 and others[0].unit == part.unit
        if self._lead(self.sentence.start, place)[1:] and not (measured and place == part.start):
            return None
        return others[0] if len(others) == 1 else None

    def _is_same(self, part: Claim, whole: Claim) -> bool:
        """Whether a part may count what its whole counts: the same thing, no thing of its own, or women and the like."""
        if part.kind not in COUNTED or not part.unit:
            return whole.kind not in COUNTED or bool(whole.unit) or part.unit == whole.unit
        if not whole.unit:
            return False
        one, other = lead_words(part.unit, self.known), lead_words(whole.unit, self.known)
        if one and other and (one[-1] == other[-1] or one[0] == other[0]):
            return True
        if is_same_thing(part, whole, self.case.pack):
            return True
        if self.case.cues_between(whole.number_end, whole.end, "sum_people", "sum_generic"):
            return True
        return bool(named_kinds(self.case, part.number_end, part.end))

    def _cues(self, start: int, end: int, *names: str) -> tuple[Cue, ...]:
        return self.case.cues_between(max(self.sentence.start, start), end, *names)

    def _lead(self, start: int, end: int) -> list[str]:
        return lead_words(self.text[start:end], self.known)

    def _has(self, start: int, end: int, marks: str) -> bool:
        return any(each in marks for each in self.text[start:end])


Rule = Callable[[_Pairs, int], Iterator[Pair]]
RULES: dict[Rule, tuple[str, ...]] = {  # each with the cues of which it needs one
    _Pairs._of_the: ("sum_part_of", "part_of_glued", "sum_some_of"),
    _Pairs._led: ("of_which",),
    _Pairs._excepted: ("sum_none_but",),
    _Pairs._among: ("sum_out_of", "sum_part_of"),
    _Pairs._followed: ("sum_some_of",),
    _Pairs._named: ("sum_part_of", "sum_some_of", "sum_part_bare", "part_of_glued"),
}
CALLING = tuple(sorted({name for needed in RULES.values() for name in needed}))  # asked for first: most have none
