"""The figures of a release as members of series: what each counts, what it is to its series, what is said of it.

Wording changes from release to release, and so does the language. What stays are a few traits: the kind of
the figure and its unit, the counted thing, whether it is a total since a start, a turn's addition or what was
carried over, and what became of those counted. The words for them stand in a pack's `series` section.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from factcheck.extract import Cue, context, cues_in, find_cues, stems, telling, things
from factcheck.ledger.nearness import Sentences
from factcheck.ledger.remembering import remembered
from factcheck.ledger.traits import (
    BEFORE,
    CARRIED,
    COUNT,
    CUMULATIVE,
    DIFFERENCE,
    OPEN,
    PART,
    PERSON,
    PERSONAL,
    ROLE,
    SERIES,
    THING,
    TOPIC_OF,
    Figure,
    fate_of,
    is_figure,
    measure_of,
    on_a_first,
    person,
    roles_of,
    since_a_start,
)
from factcheck.locales import ROOT, Pack, pack
from factcheck.model import DATED, Claim, Period, Release

EARLIER = "earlier"  # than its release, nobody says how much
MARK = 24  # code points behind a figure in which a comparison begins
TOPIC = 300  # code points before a figure within which its elided thing was said

__all__ = ["CARRIED", "COUNT", "CUMULATIVE", "OPEN", "Figure", "cues_of", "figures"]


@remembered
def figures(release: Release) -> tuple[Figure, ...]:
    """The figures of a release in order of place, one for each statement; a figure said twice stands once."""
    wanted = [each for each in release.claims if is_figure(each)]
    if not wanted:
        return ()
    reader = _Reader(release, wanted)
    found: dict[tuple[object, ...], list[Figure]] = {}
    for made in map(reader.figure, wanted):
        found.setdefault((made.measure, made.role, made.thing, made.fate, made.ago), []).append(made)
    kept = [each for alike in found.values() for each in _finest(alike)]
    kept = list(_with_roles_of_roundings(sorted(kept, key=lambda each: each.claim.start)))
    return tuple(kept)


def _finest(alike: Sequence[Figure]) -> Iterator[Figure]:
    """Of figures with the same traits, each statement once: the first that says it, and no rounding of a finer one."""
    seen = set()
    for each in alike:
        quantity = each.claim.quantity
        written = quantity and (quantity.value, quantity.low, quantity.high)
        if written not in seen and not (each.role and any(_is_rounding(each, other) for other in alike)):
            seen.add(written)
            yield each


def _with_roles_of_roundings(found: Sequence[Figure]) -> Iterator[Figure]:
    """The figures, without a rounding that stands beside its exact figure; that takes its role ("nearly 4 million (3,982,110)")."""
    taken: dict[Figure, Figure] = {}
    for rough, exact in pairwise(found):
        alike = rough.measure == exact.measure and rough.thing == exact.thing and rough.fate == exact.fate
        if alike and (rough.role and not exact.role) and not exact.is_part and _is_rounding(rough, exact):
            taken[exact] = rough
    for each in found:
        if each not in taken.values():
            yield replace(each, role=taken[each].role) if each in taken else each


def _is_rounding(one: Figure, other: Figure) -> bool:
    """Whether a figure is another one, hedged or with fewer digits."""
    first, second = one.claim.quantity, other.claim.quantity
    if first is None or second is None or first.value is None or second.value is None or first.value == second.value:
        return False
    if first.hedge is None and (first.free or first.step) <= (second.free or second.step):
        return False
    alike = first.unit == second.unit or measure_of(one.claim) == measure_of(other.claim) == COUNT
    return alike and second.hedge is None and first.wide.meets(second.bare_narrow)


@remembered
def cues_of(release: Release) -> tuple[Cue, ...]:
    """The words of the `series` section in a release, in order of place."""
    return find_cues(release.document, pack(release.words_of or ROOT), section=SERIES)


@cache
def _parts(language: Pack) -> frozenset[str]:
    """The words for "of the" in a language."""
    return frozenset(language.merged("cues").get("sum_part_of", ()))


class _Reader:
    """Reads the traits of the figures of one release, one after another."""

    def __init__(self, release: Release, claims: Sequence[Claim]) -> None:
        self._release = release
        self._language = pack(release.words_of or ROOT)
        self._sentences = Sentences(release.document.prose, self._language, claims)
        self._cues = self._sentences.shared_out(cues_of(release))
        self._dates = [each for each in release.claims if each.kind in DATED]
        self._dated = dict(self._sentences.given_to(self._dates))
        self._topic: tuple[int, frozenset[str]] = (-TOPIC, frozenset())
        self._subjects: tuple[int, str, frozenset[str]] = (-1, "", frozenset())
        self._after = dict(pairwise(claims))
        self._parts = _parts(self._language)
        self._onward = frozenset(self._language.data("same").get("onward", ()))
        self._differs = tuple(self._language.data("same").get("differs", ()))
        self._fates: tuple[Claim | None, frozenset[str]] = (None, frozenset())
        self._given: dict[int, Sequence[Cue]] = {}

    def figure(self, claim: Claim) -> Figure:
        """A claim with its traits."""
        cues = (*self._given.get(claim.start, ()), *self._cues.get(claim.start, ()))
        measure = measure_of(claim)
        thing = self._thing(claim, cues) if measure == COUNT else self._subject(claim, cues, measure)
        fates = fate_of(cues, thing) if measure == COUNT else []
        fate = frozenset(each.name for each in fates) or self._fate_before(claim, measure)
        self._fates = (claim, fate)
        roles = self._own(claim, roles_of(cues, fate, measure))
        words = context(claim, self._language).near - stems(self._language).times
        text = self._release.document.prose
        return Figure(
            claim,
            self._release,
            measure,
            self._role(claim, roles),
            person(thing, fate, cues),
            fate,
            words | frozenset(telling(claim.unit, self._language) if claim.kind == "count" else ()),
            tuple(text[each.start : each.end].lower() for each in (*roles, *fates)),
            self._period(claim),
            claim.start in self._dated,
            self._ago(claim, cues),
            any(each.name == PART for each in cues),
        )

    def _ago(self, claim: Claim, cues: Sequence[Cue]) -> str:
        """The step of time by which a figure is said to be older; EARLIER for the first of two of which one became the other."""
        after = self._after.get(claim)
        if after is not None and measure_of(after) == measure_of(claim) and self._between(claim, after) in self._onward:
            if claim.start in self._dated:
                self._dated.setdefault(after.start, self._dated[claim.start])
            return EARLIER
        return next((each.name.removeprefix(BEFORE) for each in cues if each.name.startswith(BEFORE)), "")

    def _period(self, claim: Claim) -> Period | None:
        """The time of a figure; that of the date next to it where its own was taken from another one."""
        date, period = self._dated.get(claim.start), claim.period
        named = date.when.period if date is not None and date.when is not None else None
        if named is None or (period is not None and period.start == named.start):
            return period
        if period is None:
            return named if date is not None and date.kind == "year" else None
        others = (each.when.period for each in self._dates if each.when is not None and each is not date)
        taken = any(each is not None and each.start == period.start for each in others)
        return named if taken and named.start is not None and named.end is not None else period

    def _own(self, claim: Claim, roles: list[Cue]) -> list[Cue]:
        """The role of a figure, unless it belongs to the next: to the whole of a part, to what a figure came to."""
        after = self._after.get(claim)
        if after is None or not roles:
            return roles
        between = self._between(claim, after)
        if between in self._parts or (between in self._onward and roles[0].name == ROLE + OPEN):
            self._given[after.start] = roles
            return []
        return roles

    def _between(self, one: Claim, other: Claim) -> str:
        """What is written between two figures."""
        return self._release.document.prose[one.end : other.start].strip().lower()

    def _thing(self, claim: Claim, cues: Sequence[Cue]) -> frozenset[str]:
        """What a figure counts; where its noun is left out, what the figure before it counts."""
        named = frozenset(each.name for each in cues if self._is_noun(each, claim) and each.name.startswith(THING))
        said = {stem for each in cues if _is_inside(each, claim) for stem in self._stems(each)}
        if not named and claim.unit and claim.unit.lower() not in claim.surface.lower():
            again = cues_in(claim.unit, self._language, section=SERIES)
            named = frozenset(each.name for each in again if each.name.startswith(THING))
            said |= {stem for each in again for stem in telling(claim.unit[each.start : each.end], self._language)}
        own = named or things(claim, self._language) - said or self._people(claim, cues)
        if own:
            self._topic = (claim.end, own)
            return own
        end, before = self._topic
        return before if claim.start - end <= TOPIC and not self._is_apart(end, claim.start) else frozenset()

    def _people(self, claim: Claim, cues: Sequence[Cue]) -> frozenset[str]:
        """People, where what is counted is what became of them ("four deaths")."""
        told = any(each.name in PERSONAL and self._is_noun(each, claim) for each in cues)
        return frozenset((PERSON,)) if told else frozenset()

    def _is_noun(self, cue: Cue, claim: Claim) -> bool:
        """Whether a word is part of a figure or stands right behind it."""
        return _is_inside(cue, claim) or (
            cue.start > claim.end and not self._release.document.prose[claim.end : cue.start].strip()
        )

    def _fate_before(self, claim: Claim, measure: str) -> frozenset[str]:
        """What became of those counted before, where a number without a noun goes on in the same sentence ("82 in all")."""
        before, fate = self._fates
        elided = claim.kind == "number" or not claim.unit or claim.unit.lower() not in claim.surface.lower()
        if measure != COUNT or before is None or not elided or not fate & PERSONAL:
            return frozenset()
        return fate if before in self._sentences.of(claim.start, claim.end) else frozenset()

    def _subject(self, claim: Claim, cues: Sequence[Cue], measure: str) -> frozenset[str]:
        """What an amount, a share or a measure is of; where that is left out, what the one before it in its sentence is of."""
        named = frozenset([each.name for each in cues if each.name.startswith(TOPIC_OF)][:1])
        sentence, of, before = self._subjects
        if not named and (sentence, of) == (claim.sentence, measure):
            named = before
        self._subjects = (claim.sentence, measure, named)
        return named

    def _stems(self, cue: Cue) -> list[str]:
        return telling(self._release.document.prose[cue.start : cue.end], self._language)

    def _is_apart(self, first: int, second: int) -> bool:
        """Whether two places stand in different paragraphs."""
        one, other = (self._release.document.block_at(each) for each in (max(first - 1, 0), second))
        return one is not other

    def _role(self, claim: Claim, roles: Sequence[Cue]) -> str:
        role = roles[0].name.removeprefix(ROLE) if roles else ""
        if claim.value is None:  # a range: what a figure was revised from and to
            return ""
        if self._is_difference(claim):
            return DIFFERENCE
        if role in ("", CUMULATIVE) and since_a_start(claim, self._period(claim)):
            beside = [
                each for each in self._sentences.of(claim.start, claim.end) if measure_of(each) == measure_of(claim)
            ]
            told = [each for each in beside if each is not claim and self._is_total(each)]
            return CUMULATIVE if role or not told else ""
        return CARRIED if role == OPEN and on_a_first(self._period(claim)) else role

    def _is_difference(self, claim: Claim) -> bool:
        """Whether a figure says how far another lies from a third ("24 fewer than")."""
        text = self._release.document.prose
        after = text[claim.end : claim.end + MARK].strip().lower()
        return any(after.startswith(each) for each in self._differs)

    def _is_total(self, claim: Claim) -> bool:
        """Whether a word beside a figure calls it a total since a start."""
        return any(each.name == ROLE + CUMULATIVE for each in self._cues.get(claim.start, ()))


def _is_inside(cue: Cue, claim: Claim) -> bool:
    return claim.start <= cue.start and cue.end <= claim.end
