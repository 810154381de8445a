"""Tracks without rules: the totals, levels and stocks of a release, followed through the releases before it.

What a rule file would say is worked out from the releases themselves: a total since a start is cumulative, the
figure of the turn with the same counted thing and fate is what it grows by, and what is carried over, received,
completed and left open rolls forward. Such an equation speaks only where it was seen to hold before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from factcheck.ledger.additions import additions, is_round
from factcheck.ledger.calendars import calendar_of
from factcheck.ledger.evidence import ENOUGH, held_mostly, one_a_day, was_seen
from factcheck.ledger.history import History
from factcheck.ledger.series import Track
from factcheck.ledger.steps import steps
from factcheck.ledger.stock_tracks import rolling_level, stock_tracks
from factcheck.ledger.tracks import ADDED, TOTAL, AlignedTrack, Past, book, metric
from factcheck.ledger.traits import COUNT, CUMULATIVE, OPEN, Figure, significant
from factcheck.ledger.turns import Turn
from factcheck.ledger.window import alignment_of, window
from factcheck.model import Claim, Release
from factcheck.rulebook import Catch, Metric

LEAST = 100  # a level below it moves by too few for its equation to be told from chance
FEWEST = 3  # releases that must tell a level
LONG = 5  # significant digits of a level of which one sum that comes out is no chance

__all__ = ["AlignedTrack", "aligned_tracks"]


def aligned_tracks(release: Release, history: History, *, told: Iterable[Claim] = ()) -> tuple[Track, ...]:
    """A track for each total and each group of stocks of a release that earlier releases tell, too.

    Its metrics are called `total` and `added`, or `carried`, `received`, `completed` and `open`. Figures of `told`
    are left to whoever follows them already.
    """
    known = {each.identity for each in told}
    key = ("aligned", id(release), frozenset(known))
    if key not in history.memory:
        history.memory[key] = tuple(_tracks(release, history, known))
    result: tuple[Track, ...] = history.memory[key]
    return result


def _tracks(release: Release, history: History, known: set[tuple[int, int, int]]) -> Iterator[Track]:
    near = History(window(history), lang=history.lang)
    past = Past(alignment_of(release, history), near, calendar_of(release, history))
    found = [each for each in past.placed.of(release).items() if each[1].claim.identity not in known]
    for number, figure in found:
        if figure.role == CUMULATIVE:
            yield _of_total(number, figure, past)
        elif _is_level(figure) and len(past.placed.series[number].members) >= FEWEST:
            yield from _of_level(number, figure, past)
            yield from rolling_level(number, figure, past)
    yield from stock_tracks(found, past)


def _is_level(figure: Figure) -> bool:
    """Whether a figure may be how many there are by now, without a word that says so."""
    if figure.role not in ("", OPEN) or figure.ago or figure.is_part or figure.measure != COUNT or not figure.thing:
        return False
    return figure.claim.value is not None and figure.claim.value >= LEAST


def _of_total(number: int, figure: Figure, past: Past) -> Track:
    """The track of a total; what it grows by is told only where that is known."""
    grows = metric(TOTAL, "cumulative", grows_by=ADDED)
    track = _grown_track(grows, number, figure, past)
    if was_seen(_growths(track, grows)) or _is_told_in_full(track, grows):
        return track
    return replace(track, rulebook=book(metric(TOTAL, "cumulative")))


def _of_level(number: int, figure: Figure, past: Past) -> Iterator[Track]:
    """The track of a level that was seen to grow by what each turn added; nothing where it was not."""
    grows = metric(TOTAL, "stock", grows_by=ADDED)
    track = _grown_track(grows, number, figure, past)
    need = 1 if significant(figure.claim) >= LONG else ENOUGH
    if track.turn in track.adds(figure.release) and held_mostly(_growths(track, grows), need=need):
        yield track


def _grown_track(grows: Metric, number: int, figure: Figure, past: Past) -> AlignedTrack:
    """The track of a series of totals or levels with what each turn added to it."""
    kept: dict[int, Mapping[Turn, Claim]] = {}

    def adds(release: Release) -> Mapping[Turn, Claim]:
        if id(release) not in kept:
            kept[id(release)] = additions(figure, past.placed.figures(release), past.calendar)
        return kept[id(release)]

    def find(release: Release) -> Catch:
        member = past.placed.of(release).get(number)
        claims = {} if member is None or is_round(member.claim) else {TOTAL: member.claim}
        added = next(iter(adds(release).values()), None)
        return Catch(claims if added is None else {**claims, ADDED: added})

    return AlignedTrack(
        book(grows, metric(ADDED, "flow")), past.history, figure.release, past.calendar, find=find, adds=adds
    )


def _growths(track: AlignedTrack, metric: Metric) -> Iterator[bool | None]:
    """Whether the total grew by its turns in each release before, None where that cannot be told."""
    for release in one_a_day(track.history):
        last = next(iter(steps(track.as_of(release), metric)), None)
        yield None if last is None or last.unknown or not last.in_order or not last.added else last.closes


def _is_told_in_full(track: Track, metric: Metric) -> bool:
    """Whether the release itself names each turn since the last total, so that nothing is left to guess."""
    last = next(iter(steps(track, metric)), None)
    if last is None or last.unknown or not last.in_order or not last.added:
        return False
    return all(track.calendar.whole(each.claim.period) == each.turn for each in last.added) and len(last.added) > 1
