"""Series without rules: the figures of successive releases that are one figure, told again.

Each release is matched to the series that the releases before it have made, so that the work grows with the
number of releases and no faster. A figure joins a series only where nothing else comes near: two
figures that might both be meant, or one that fits two series, stay out.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from factcheck.ledger.figures import COUNT, CUMULATIVE, Figure, figures
from factcheck.ledger.traits import DIFFERENCE, PERSON, THING, likeness, measures_of, significant
from factcheck.model import Document, Release

SURE = Decimal("0.5")  # likeness of wording from which alone a figure is known again
LIKELY = Decimal("0.25")  # likeness that is enough where the role or the fate agrees, too
MARGIN = Decimal("0.2")  # by which the best must be ahead of the second
RECENT = 4  # figures of a series whose words are compared
FORGOTTEN = 18  # releases after which a series that was not told again is closed
FAR = 3  # times the last figure, beyond which only its words tell the next
SMALL = 20  # below it, counts may change to any other
LONG = 4  # significant digits of a figure that does not come back by chance
LARGE = 1000  # figures from which on nearness says something
FALL = Decimal("0.8")  # of the last total; a lower one is another figure
RIVALS = 3  # of a figure or a series that are weighed against each other
HARD = (CUMULATIVE, DIFFERENCE)  # roles that a figure of a series always has
MOST = 400  # open series that are kept; a release with more figures than that is a table of figures


@dataclass(eq=False)
class Series:
    """One figure through the releases, the oldest first; `number` counts the series in order of their first figure."""

    number: int
    members: list[Figure] = field(default_factory=list)
    last_seen: int = 0

    @property
    def newest(self) -> Figure:
        return self.members[-1]

    def likeness(self, figure: Figure) -> Decimal:
        """How alike the wording is, from 0 to 1: the greatest cosine to one of the last figures."""
        return max(likeness(figure, each) for each in self.members[-RECENT:])


@dataclass(frozen=True, eq=False)
class Alignment:
    """The series of some releases, and which figure of each release belongs to which."""

    series: tuple[Series, ...]
    placed: MutableMapping[Document, Mapping[int, Figure]]

    def of(self, release: Release) -> Mapping[int, Figure]:
        """The figures of a release by the number of the series that they belong to; each belongs to one."""
        return self.placed.get(release.document, {})

    def figures(self, release: Release) -> Iterable[Figure]:
        """The figures of a release, in order of place."""
        return self.of(release).values()


class Aligner:
    """Takes releases one after another, the oldest first, and keeps the series that they make."""

    def __init__(self) -> None:
        self.releases: list[Release] = []
        self._series: list[Series] = []
        self._open: list[Series] = []
        self._placed: dict[Document, Mapping[int, Figure]] = {}

    def add(self, release: Release) -> None:
        """Match the figures of the next release, and open a series for each that has none."""
        placed = self._place(release)
        self.releases.append(release)
        for number, figure in placed.items():
            if number == len(self._series):
                self._series.append(Series(number))
                self._open.append(self._series[number])
            self._series[number].members.append(figure)
            self._series[number].last_seen = len(self.releases)
        self._placed[release.document] = placed
        self._open = [each for each in self._open if len(self.releases) - each.last_seen < FORGOTTEN][-MOST:]

    def result(self) -> Alignment:
        """What was found so far."""
        return Alignment(tuple(self._series), dict(self._placed))

    def with_draft(self, draft: Release) -> Alignment:
        """What would be found with one more release; nothing is changed."""
        placed = self._place(draft)
        series = list(self._series)
        for number, figure in placed.items():
            if number == len(series):
                series.append(Series(number))
            else:
                series[number] = Series(number, list(series[number].members))
            series[number].members.append(figure)
        return Alignment(tuple(series), ChainMap({draft.document: placed}, self._placed))

    def _place(self, release: Release) -> dict[int, Figure]:
        """The figures of a release by series; those that go on none get the next numbers."""
        found = figures(release)[:MOST]
        matched = dict(_matches(found, self._open))
        new = iter(range(len(self._series), len(self._series) + len(found)))
        return {matched[each].number if each in matched else next(new): each for each in found}


def align(releases: Iterable[Release]) -> Alignment:
    """The series of releases, given the oldest first."""
    aligner = Aligner()
    for each in releases:
        aligner.add(each)
    return aligner.result()


class _Pair(NamedTuple):
    """A figure that might go on a series, and how alike their wording is."""

    score: Decimal
    figure: Figure
    series: Series


def _matches(found: Iterable[Figure], known: Iterable[Series]) -> Iterator[tuple[Figure, Series]]:
    """Figures and the series they belong to: each the best for the other, and nothing else near."""
    pairs = _by_role(list(_pairs(found, known)))
    of_figure, of_series = (
        _grouped(pairs, key=lambda each: id(each.figure)),
        _grouped(pairs, key=lambda each: id(each.series)),
    )
    for pair in pairs:
        rivals = [each for each in of_figure[id(pair.figure)] if each is not pair]
        others = [each for each in of_series[id(pair.series)] if each is not pair and not _is_quoted(each, pair)]
        meant = _is_telling(pair) and not any(_is_near(each, pair) for each in others)
        alone = not rivals and not others and _is_only(pair)
        if alone or (meant and all(_gives_way(each, pair) for each in rivals)) or _stands_out(pair, (*rivals, *others)):
            yield pair.figure, pair.series


def _by_role(pairs: list[_Pair]) -> list[_Pair]:
    """The pairs without those of which one side has a role and the other none, where either has one of its own role."""
    own = [each for each in pairs if each.figure.role == each.series.newest.role]
    figures, series = {id(each.figure) for each in own}, {each.series.number for each in own}
    return [
        each
        for each in pairs
        if each.figure.role == each.series.newest.role
        or not (id(each.figure) in figures or each.series.number in series)
    ]


def _pairs(found: Iterable[Figure], known: Iterable[Series]) -> Iterator[_Pair]:
    """Every figure with every series that it might go on, found by the names of what they count."""
    slots: dict[tuple[str, str, str], list[Series]] = {}
    for series in known:
        for key in _slots(series.newest):
            slots.setdefault(key, []).append(series)
    for figure in found:
        near = {each.number: each for key in _slots(figure) for each in slots.get(key, ())}
        for series in near.values():
            if _may_be_one(series.newest, figure):
                yield _Pair(series.likeness(figure), figure, series)


def _slots(figure: Figure) -> Iterator[tuple[str, str, str]]:
    """Where a figure is sought: what came in, went out and is left may be told without the words that say so."""
    role = figure.role if figure.role in HARD else figure.ago
    for measure in measures_of(figure):
        for thing in figure.thing if measure == COUNT and figure.thing else ("",):
            yield measure, role, thing


def _grouped(pairs: Iterable[_Pair], *, key: Callable[[_Pair], int]) -> dict[int, list[_Pair]]:
    """The pairs by figure or series, the most alike first; more than the first few never matter."""
    out: dict[int, list[_Pair]] = {}
    for pair in pairs:
        out.setdefault(key(pair), []).append(pair)
    for group in out.values():
        group.sort(key=lambda each: -each.score)
        del group[RIVALS:]
    return out


def _is_only(pair: _Pair) -> bool:
    """Whether a figure may be the next of a series for no better reason than that no other counts a thing with that name."""
    figure, newest = pair.figure, pair.series.newest
    if (figure.role, figure.fate, figure.is_part) != (newest.role, newest.fate, newest.is_part):
        return False
    first, second = newest.claim.value, figure.claim.value
    near = first is not None and second is not None and second <= FAR * first and first <= FAR * second
    return near and any(each.startswith(THING) for each in figure.thing & newest.thing)


def _is_near(rival: _Pair, pair: _Pair) -> bool:
    """Whether another figure might go on a series as well; one that is far from its last figure does not, if this one is near."""
    return _is_telling(rival) or not (_is_large(pair.figure) and _goes_on(pair.series.newest, pair.figure))


def _is_quoted(figure: _Pair, beside: _Pair) -> bool:
    """Whether a figure only repeats the last one of a series, to the last digit, beside the one that follows it.

    Of two versions of one day, it is the other way round.
    """
    last, quoted, now = figure.series.newest, figure.figure, beside.figure
    same = (
        last.claim.value in (quoted.claim.value, now.claim.value)
        and significant(last.claim) >= LONG
        and not quoted.role
    )
    if last.release.date == now.release.date:
        return same and now.claim.value == last.claim.value != quoted.claim.value
    return same and quoted.claim.value == last.claim.value != now.claim.value


def _gives_way(rival: _Pair, pair: _Pair) -> bool:
    """Whether another series is not meant: it was not told as lately, or is a shorter piece of the same one."""
    first, second = pair.series, rival.series
    if not _is_telling(rival) and _is_large(pair.figure) and _goes_on(first.newest, pair.figure):
        return True
    if first.last_seen != second.last_seen:
        return first.last_seen > second.last_seen
    if not _is_telling(rival) or (len(first.members), -first.number) < (len(second.members), -second.number):
        return False
    told = {id(each.release) for each in first.members}
    return not any(id(each.release) in told for each in second.members)


def _stands_out(pair: _Pair, rivals: Iterable[_Pair]) -> bool:
    """Whether a figure and a series are alike enough, and both more alike than to anything else."""
    rivals = tuple(rivals)
    telling = _is_telling(pair)
    if pair.score < (LIKELY if telling else SURE) or (not telling and any(map(_is_telling, rivals))):
        return False
    return pair.score - max((each.score for each in rivals), default=Decimal(0)) >= MARGIN


def _is_telling(pair: _Pair) -> bool:
    """Whether the traits alone may make two figures one: the same role or fate, and the same counted thing.

    Without a role or a fate, a large figure that lies near the last one of the same thing is the next. An amount of money or of a measure counts nothing; of those only a total since a start is told by its role, if it
    lies near the last one.
    """
    figure, newest = pair.figure, pair.series.newest
    if figure.measure != COUNT:
        return figure.role == CUMULATIVE or (bool(figure.thing & newest.thing) and _goes_on(newest, figure))
    if not figure.thing & newest.thing:
        return False
    if (figure.role and figure.role == newest.role) or figure.fate & newest.fate:
        return True
    return _is_large(figure) and _goes_on(newest, figure)


def _is_large(figure: Figure) -> bool:
    """Whether a figure is large enough for one that lies near it to be the same, told again."""
    return figure.claim.value is not None and figure.claim.value >= LARGE


def _goes_on(before: Figure, now: Figure) -> bool:
    """Whether a total may be the next after another: not far below it, and at most its double."""
    first, second = before.claim.value, now.claim.value
    return first is not None and second is not None and FALL * first <= second <= 2 * first


def _may_be_one(one: Figure, other: Figure) -> bool:
    """Whether nothing speaks against it: the same counted thing, and no fate that the other does not have."""
    if one.measure == COUNT and (one.thing or other.thing) and not one.thing & other.thing:
        return False
    if one.role and other.role and one.role != other.role:
        return False
    if PERSON in one.thing & other.thing and one.fate != other.fate and CUMULATIVE in (one.role, other.role):
        return False
    if one.measure != COUNT and one.thing and other.thing and one.thing != other.thing:
        return False
    if one.role == CUMULATIVE and not (_goes_on(one, other) if one.measure != COUNT else _may_grow(one, other)):
        return False
    return not (one.fate and other.fate) or bool(one.fate & other.fate)


def _may_grow(before: Figure, now: Figure) -> bool:
    """Whether a count since a start may be the next after another: at least half of it, and at most five times as much."""
    first, second = before.claim.value, now.claim.value
    return (
        first is None or second is None or (first <= 2 * second and second <= 5 * first) or max(first, second) < SMALL
    )
