"""The figures of a release as members of series: what each counts, what it is to its series, what is said of it.

Wording changes from release to release, and so does the language. What stays are a few traits: the kind of
the figure and its unit, the counted thing, whether it is a total since a start, a month's addition or what was
carried over, and what became of those counted. The words for them stand in a pack's `series` section.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.extract import Cue, context, cues_in, find_cues, stems, telling, things
from factcheck.ledger.remembering import remembered
from factcheck.locales import ROOT, Pack, pack
from factcheck.model import Claim, Kind, Release
from factcheck.units import dimension, is_known

SERIES = "series"
KINDS: frozenset[Kind] = frozenset(("count", "measure", "percent", "percentage_point", "money", "number"))
CUMULATIVE = "cumulative"
ROLE, THING, FATE, OUTCOME = "role_", "thing_", "fate_", "outcome_"
CASE = "thing_case"
REVISED, EXPLAINED = "revised", "explained"
LONG = 400  # days; a figure over a longer stretch is a total since a start
REACH = 240  # code points of a sentence on either side of a figure
COMMA, JOIN, STOP = 4, 6, 12  # how much further a word lies behind a comma, a joining word, a stronger sign
_SENTENCE_END = re.compile(r"[.!?؟…](?=[\s\"'”»)]|$)|\n[ \t]*\n|\n(?=[ \t]*[#*|-])")
_COMMAS, _STOPS = re.compile(r"[,،]"), re.compile(r"[;:؛—–|]")


@dataclass(frozen=True, eq=False)
class Figure:
    """A figure of a release with the traits by which its series is known.

    `role` is what it is to its series ("cumulative", "carried", "received", "completed", "open"; "" for a figure of
    its period alone), `thing` what is counted and `fate` what became of it, both as names that all languages
    share or as stems; `words` are the stems of what is said near it, `told_by` the words that gave its role and fate.
    """

    claim: Claim
    release: Release
    measure: str
    role: str = ""
    thing: frozenset[str] = frozenset()
    fate: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    told_by: tuple[str, ...] = ()


@remembered
def figures(release: Release) -> tuple[Figure, ...]:
    """The figures of a release in order of place, one for each statement; a figure said twice stands once."""
    language = pack(release.words_of or ROOT)
    wanted = [each for each in release.claims if _is_figure(each)]
    if not wanted:
        return ()
    sentences = _Sentences(release, find_cues(release.document, language, section=SERIES), wanted)
    out: dict[tuple[object, ...], Figure] = {}
    for claim in wanted:
        made = _figure(claim, release, language, sentences.cues_of(claim))
        quantity = claim.quantity
        key = (
            made.measure,
            made.role,
            made.thing,
            made.fate,
            quantity and (quantity.value, quantity.low, quantity.high),
        )
        out.setdefault(key, made)
    return tuple(out.values())


def announced(release: Release, claim: Claim) -> bool:
    """Whether the paragraph of a figure says that figures were changed since."""
    return _says(release, claim, REVISED)


def explained(release: Release, claim: Claim) -> bool:
    """Whether the paragraph of a figure speaks of a change itself."""
    return claim.change is not None or _says(release, claim, EXPLAINED)


def _says(release: Release, claim: Claim, name: str) -> bool:
    block = release.document.block_at(claim.start)
    start, end = (block.start, block.end) if block is not None else (claim.start - REACH, claim.end + REACH)
    text = release.document.prose[max(start, claim.start - 4 * REACH) : min(end, claim.end + 4 * REACH)]
    return any(each.name == name for each in cues_in(text, pack(release.words_of or ROOT), section=SERIES))


def _is_figure(claim: Claim) -> bool:
    quantity = claim.quantity
    return claim.kind in KINDS and quantity is not None and (quantity.value is not None or quantity.low is not None)


def _figure(claim: Claim, release: Release, language: Pack, cues: Sequence[Cue]) -> Figure:
    inside = [each.name for each in cues if claim.start <= each.start and each.end <= claim.end]
    thing = frozenset(each for each in inside if each.startswith(THING)) or things(claim, language)
    fates = tuple(each for each in cues if each.name.startswith(OUTCOME if CASE in thing else FATE))[:1]
    fate = frozenset(each.name for each in fates)
    roles = [each for each in cues if each.name.startswith(ROLE)][:1]
    roles = [each for each in roles if not fate or each.name == ROLE + CUMULATIVE]
    words = context(claim, language).near - stems(language).times
    return Figure(
        claim,
        release,
        _measure(claim),
        CUMULATIVE if _since_a_start(claim) else "".join(each.name.removeprefix(ROLE) for each in roles),
        thing,
        fate,
        words | frozenset(telling(claim.unit, language) if claim.kind == "count" else ()),
        tuple(release.document.prose[each.start : each.end].lower() for each in (*roles, *fates)),
    )


def _measure(claim: Claim) -> str:
    """What figures of one series share: that they are counts, percentages, one currency, one dimension."""
    if claim.kind in ("count", "number"):
        return "count"
    if claim.kind == "measure":
        return str(dimension(claim.unit)) if is_known(claim.unit) else claim.unit
    return f"{claim.kind} {claim.unit}" if claim.kind == "money" else claim.kind


def _since_a_start(claim: Claim) -> bool:
    period = claim.period
    if period is None or period.start is None or claim.kind not in ("count", "money", "measure"):
        return False
    return period.end is None or (period.end - period.start).days > LONG


class _Sentences:
    """The words about each figure of a release: every cue goes to the figure of its sentence that stands nearest."""

    def __init__(self, release: Release, cues: Sequence[Cue], claims: Sequence[Claim]) -> None:
        self._text = release.document.prose
        joins = pack(release.words_of or ROOT).data("clauses").get("joins", ())
        self._joins = frozenset(each for each in joins if len(each) > 1)
        self._starts = [each.start for each in claims]
        self._claims = claims
        self._ends = [found.end() for found in _SENTENCE_END.finditer(self._text)]
        found: dict[int, list[tuple[int, Cue]]] = {}
        for cue in cues:
            nearest = min(self._distances(cue), default=None)
            if nearest is not None:
                found.setdefault(nearest[1], []).append((nearest[0], cue))
        self._of: Mapping[int, Sequence[Cue]] = {
            start: tuple(cue for _, cue in sorted(each)) for start, each in found.items()
        }

    def cues_of(self, claim: Claim) -> Sequence[Cue]:
        """The cues that belong to a figure, the nearest first."""
        return self._of.get(claim.start, ())

    def _distances(self, cue: Cue) -> Iterator[tuple[int, int]]:
        """How far each figure of the sentence stands from a cue, and where it begins."""
        sentence = bisect_left(self._ends, cue.end)
        low = self._ends[sentence - 1] if sentence else 0
        high = self._ends[sentence] if sentence < len(self._ends) else len(self._text)
        low, high = max(low, cue.start - REACH), min(high, cue.end + REACH)
        first = bisect_left(self._starts, low)
        for claim in self._claims[first : bisect_left(self._starts, high)]:
            yield self._distance(cue, claim), claim.start

    def _distance(self, cue: Cue, claim: Claim) -> int:
        """How many words lie between, signs counting for more; nothing where the cue is part of the figure."""
        if claim.start <= cue.start and cue.end <= claim.end:
            return 0
        first, last = (cue.end, claim.start) if cue.end <= claim.start else (claim.end, cue.start)
        between = self._text[first:last]
        joins = JOIN * sum(each in self._joins for each in between.lower().split())
        signs = COMMA * len(_COMMAS.findall(between)) + STOP * len(_STOPS.findall(between))
        return 1 + len(between.split()) + signs + joins
