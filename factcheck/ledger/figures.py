"""The figures of a release as members of series: what each counts, what it is to its series, what is said of it.

Wording changes from release to release, and so does the language. What stays are a few traits: the kind of
the figure and its unit, the counted thing, whether it is a total since a start, a month's addition or what was
carried over, and what became of those counted. The words for them stand in a pack's `series` section.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.extract import Cue, context, cues_in, find_cues, stems, telling, things
from factcheck.ledger.nearness import Sentences
from factcheck.ledger.remembering import remembered
from factcheck.locales import ROOT, pack
from factcheck.model import Block, Claim, Kind, Release
from factcheck.units import dimension, is_known

SERIES = "series"
KINDS: frozenset[Kind] = frozenset(("count", "measure", "percent", "percentage_point", "money", "number"))
DATES: frozenset[Kind] = frozenset(("date", "period"))
CUMULATIVE, CARRIED, OPEN, DIFFERENCE = "cumulative", "carried", "open", "difference"
ROLE, THING, FATE, OUTCOME, TOPIC_OF = "role_", "thing_", "fate_", "outcome_", "topic_"
CASE = "thing_case"
COUNT = "count"
REVISED, UNSETTLED, EXPLAINED = "revised", "unsettled", "explained"
LONG = 400  # days; a figure over a longer stretch is a total since a start
MARK = 24  # code points behind a figure in which a comparison begins
TOPIC = 300  # code points before a figure within which its elided thing was said


@dataclass(frozen=True, eq=False)
class Figure:
    """A figure of a release with the traits by which its series is known.

    `role` is what it is to its series ("cumulative", "carried", "received", "completed", "open"; "" for a figure of
    its period alone), `thing` what is counted and `fate` what became of it, both as names that all languages
    share or as stems; `words` are the stems of what is said near it, `told_by` the words that gave its role and fate.
    `is_dated` tells that a date of its sentence is nearest to this figure, so that its period is its own.
    """

    claim: Claim
    release: Release
    measure: str
    role: str = ""
    thing: frozenset[str] = frozenset()
    fate: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    told_by: tuple[str, ...] = ()
    is_dated: bool = False


@remembered
def figures(release: Release) -> tuple[Figure, ...]:
    """The figures of a release in order of place, one for each statement; a figure said twice stands once."""
    wanted = [each for each in release.claims if _is_figure(each)]
    if not wanted:
        return ()
    reader = _Reader(release, wanted)
    found: dict[tuple[object, ...], list[Figure]] = {}
    for claim in wanted:
        made = reader.figure(claim)
        found.setdefault((made.measure, made.role, made.thing, made.fate), []).append(made)
    kept = [each for alike in found.values() for each in _finest(alike)]
    return tuple(sorted(kept, key=lambda each: each.claim.start))


def _finest(alike: Sequence[Figure]) -> Iterator[Figure]:
    """Of figures with the same traits, each statement once: the first that says it, and no rounding of a finer one."""
    seen = set()
    for each in alike:
        quantity = each.claim.quantity
        written = quantity and (quantity.value, quantity.low, quantity.high)
        if written not in seen and not (each.role and any(_is_rounding(each, other) for other in alike)):
            seen.add(written)
            yield each


def _is_rounding(one: Figure, other: Figure) -> bool:
    """Whether a figure is another one, hedged or with fewer digits."""
    first, second = one.claim.quantity, other.claim.quantity
    if first is None or second is None or first.value is None or second.value is None or first.value == second.value:
        return False
    if first.hedge is None and (first.free or first.step) <= (second.free or second.step):
        return False
    return first.unit == second.unit and second.hedge is None and first.wide.meets(second.bare_narrow)


def announced(release: Release, claim: Claim) -> bool:
    """Whether a release says that a figure was revised, or its paragraph that it is not final.

    A note on revised figures speaks of those that count what it names, wherever they stand; one that names nothing
    speaks of all.
    """
    if _says(release, claim, UNSETTLED) or _says(release, claim, REVISED):
        return True
    own = next((each for each in figures(release) if each.claim.identity == claim.identity), None)
    notes = {
        id(block): block for each in _said(release) if each.name == REVISED and (block := _block(release, each.start))
    }
    for note in notes.values():
        named = [each for each in figures(release) if note.start <= each.claim.start < note.end]
        if own is None or not any(each.thing for each in named) or any(each.thing & own.thing for each in named):
            return True
    return False


def _block(release: Release, place: int) -> Block | None:
    return release.document.block_at(place)


def is_revising(release: Release) -> bool:
    """Whether a release says anywhere that figures were revised."""
    return _says(release, None, REVISED)


def explained(release: Release, claim: Claim) -> bool:
    """Whether the paragraph of a figure speaks of a change itself."""
    return claim.change is not None or _says(release, claim, EXPLAINED)


def _says(release: Release, claim: Claim | None, name: str) -> bool:
    """Whether words stand in the paragraph of a figure, or anywhere in its release."""
    cues = [each for each in _said(release) if each.name == name]
    if claim is None or not cues:
        return bool(cues)
    block = release.document.block_at(claim.start)
    start, end = (block.start, block.end) if block is not None else (claim.start - TOPIC, claim.end + TOPIC)
    low, high = max(start, claim.start - 3 * TOPIC), min(end, claim.end + 3 * TOPIC)
    return any(low <= each.start and each.end <= high for each in cues)


@remembered
def _said(release: Release) -> tuple[Cue, ...]:
    return find_cues(release.document, pack(release.words_of or ROOT), section=SERIES)


def _is_figure(claim: Claim) -> bool:
    """Whether a claim may be of a series; in a table, rows and columns tell what a figure is, not the words near it."""
    quantity = claim.quantity
    if claim.kind not in KINDS or quantity is None or (quantity.value is None and quantity.low is None):
        return False
    block = claim.document.block_at(claim.start)
    return block is None or block.kind != "cell"


class _Reader:
    """Reads the traits of the figures of one release, one after another."""

    def __init__(self, release: Release, claims: Sequence[Claim]) -> None:
        self._release = release
        self._language = pack(release.words_of or ROOT)
        self._sentences = Sentences(release.document.prose, self._language, claims)
        self._cues = self._sentences.shared_out(_said(release))
        dates = (each for each in release.claims if each.kind in DATES)
        self._dated = frozenset(self._sentences.nearest(each.start, each.end) for each in dates)
        self._topic: tuple[int, frozenset[str]] = (-TOPIC, frozenset())
        self._subjects: tuple[int, str, frozenset[str]] = (-1, "", frozenset())
        self._after = dict(pairwise(claims))
        self._parts = frozenset(self._language.merged("cues").get("sum_part_of", ()))
        self._onward = frozenset(self._language.data("same").get("onward", ()))
        self._differs = tuple(self._language.data("same").get("differs", ()))
        self._given: dict[int, Sequence[Cue]] = {}

    def figure(self, claim: Claim) -> Figure:
        """A claim with its traits."""
        cues = (*self._given.get(claim.start, ()), *self._cues.get(claim.start, ()))
        measure = _measure(claim)
        thing = self._thing(claim, cues) if measure == COUNT else self._subject(claim, cues, measure)
        fates = [each for each in cues if each.name.startswith(OUTCOME if CASE in thing else FATE)][:1]
        fate = frozenset(each.name for each in fates if measure == COUNT)
        roles = self._own(claim, _roles(cues, fate))
        words = context(claim, self._language).near - stems(self._language).times
        text = self._release.document.prose
        return Figure(
            claim,
            self._release,
            measure,
            self._role(claim, roles),
            thing,
            fate,
            words | frozenset(telling(claim.unit, self._language) if claim.kind == "count" else ()),
            tuple(text[each.start : each.end].lower() for each in (*roles, *fates)),
            claim.start in self._dated,
        )

    def _own(self, claim: Claim, roles: list[Cue]) -> list[Cue]:
        """The role of a figure, unless it belongs to the next: to the whole of a part, to what a figure came to."""
        after = self._after.get(claim)
        if after is None or not roles:
            return roles
        between = self._release.document.prose[claim.end : after.start].strip().lower()
        if between in self._parts or (between in self._onward and roles[0].name == ROLE + OPEN):
            self._given[after.start] = roles
            return []
        return roles

    def _thing(self, claim: Claim, cues: Sequence[Cue]) -> frozenset[str]:
        """What a figure counts; where its noun is left out, what the figure before it counts."""
        named = frozenset(each.name for each in cues if _is_inside(each, claim) and each.name.startswith(THING))
        if not named and claim.unit and claim.unit.lower() not in claim.surface.lower():
            again = cues_in(claim.unit, self._language, section=SERIES)
            named = frozenset(each.name for each in again if each.name.startswith(THING))
        said = {stem for each in cues if _is_inside(each, claim) for stem in self._stems(each)}
        own = named or things(claim, self._language) - said
        if own:
            self._topic = (claim.end, own)
            return own
        end, before = self._topic
        return before if claim.start - end <= TOPIC and not self._is_apart(end, claim.start) else frozenset()

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
        if role in ("", CUMULATIVE) and _since_a_start(claim):
            beside = [each for each in self._sentences.of(claim.start, claim.end) if each.kind == claim.kind]
            told = [each for each in beside if each is not claim and self._is_total(each)]
            return CUMULATIVE if role or not told else ""
        return CARRIED if role == OPEN and _on_a_first(claim) else role

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


def _roles(cues: Sequence[Cue], fate: frozenset[str]) -> list[Cue]:
    """The cue that tells the role, at most one: of people by their fate and cases by their outcome, only totals.

    What is called open and carried over is carried over.
    """
    found = [each for each in cues if each.name.startswith(ROLE)]
    found = [each for each in found if not fate or each.name == ROLE + CUMULATIVE]
    carried = [each for each in found if each.name == ROLE + CARRIED]
    return (carried if found and found[0].name == ROLE + OPEN and carried else found)[:1]


def _on_a_first(claim: Claim) -> bool:
    """Whether a figure is of the first day of a month."""
    period = claim.period
    return period is not None and period.start is not None and period.start == period.end and period.start.day == 1


def _measure(claim: Claim) -> str:
    """What figures of one series share: that they are counts, percentages, one currency, one dimension."""
    if claim.kind in ("count", "number"):
        return COUNT
    if claim.kind == "measure":
        return str(dimension(claim.unit)) if is_known(claim.unit) else claim.unit
    return f"{claim.kind} {claim.unit}" if claim.kind == "money" else claim.kind


def _since_a_start(claim: Claim) -> bool:
    period = claim.period
    if period is None or period.start is None or claim.kind not in ("count", "money", "measure"):
        return False
    return period.end is None or (period.end - period.start).days > LONG
