"""Tracks of stocks without rules: what is carried over, received, completed and left open rolls forward."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factcheck.ledger.evidence import agree, held_mostly, one_a_day, was_seen
from factcheck.ledger.series import Track
from factcheck.ledger.stocks import left_open, left_over, opening
from factcheck.ledger.tracks import AlignedTrack, Past, book, metric
from factcheck.ledger.traits import CARRIED, COMPLETED, COUNT, OPEN, RECEIVED, THING, Figure
from factcheck.model import Claim, Release
from factcheck.rulebook import Catch, Rolls

STOCKS = (CARRIED, RECEIVED, COMPLETED, OPEN)
ROLLS = Rolls(CARRIED, (RECEIVED,), (COMPLETED,))
FLOWS = (metric(RECEIVED, "flow"), metric(COMPLETED, "flow"))


def stock_tracks(found: Sequence[tuple[int, Figure]], past: Past) -> Iterator[Track]:
    """A track for each thing that a release calls carried over or open, if its equations were seen to hold."""
    things: list[frozenset[str]] = []
    for _, figure in found:
        is_stock = figure.role in (CARRIED, OPEN) and figure.measure == COUNT and _is_rolling(figure, found)
        if is_stock and not any(figure.thing & each for each in things):
            things.append(figure.thing)
            yield from _of_stocks(figure, past)


def _is_rolling(figure: Figure, found: Iterable[tuple[int, Figure]]) -> bool:
    """Whether a stock is of a thing with a name, or of one of which the release tells what came in or went out, too."""
    beside = {each.role for _, each in found if each.thing & figure.thing and each.role in STOCKS}
    return _is_named(figure) or len(beside) > 1


def _of_stocks(figure: Figure, past: Past) -> Iterator[Track]:
    """The track of the stocks of a counted thing, with the equations that were seen to hold."""

    def find(release: Release) -> Catch:
        members = tuple(past.placed.figures(release))
        return Catch({role: claim for role in STOCKS if (claim := _only(figure, members, role)) is not None})

    rules = book(metric(CARRIED, "stock", carries=OPEN), *FLOWS, metric(OPEN, "stock", rolls=ROLLS))
    track = AlignedTrack(rules, past.history, figure.release, past.calendar, find=find)
    rolled = was_seen(_rolled(track, each) for each in one_a_day(past.history))
    carried = was_seen(_carried(track, each) for each in one_a_day(past.history))
    if rolled or carried:
        kept = metric(CARRIED, "stock", carries=OPEN if carried else None)
        left = metric(OPEN, "stock", rolls=ROLLS if rolled else None)
        yield replace(track, rulebook=book(kept, *FLOWS, left))


def _only(figure: Figure, among: Sequence[Figure], role: str) -> Claim | None:
    """The one figure of a role for a counted thing, None where there is none or several.

    Of what came in and what was dealt with, the greatest: the others are parts of it ("50 of them within a week").
    Where no figure of the role counts the thing by name, the only one of its role does.
    """
    in_role = [each for each in among if each.role == role and each.measure == figure.measure]
    alike = [each.claim for each in in_role if each.thing & figure.thing]
    if not alike and not (_is_named(figure) and any(map(_is_named, in_role))):
        alike = [each.claim for each in in_role]
    if len(alike) > 1 and role in (RECEIVED, COMPLETED):
        alike.sort(key=lambda each: each.value or 0, reverse=True)
        return alike[0] if alike[0].value != alike[1].value else None
    return alike[0] if len(alike) == 1 else None


def _is_named(figure: Figure) -> bool:
    """Whether what a figure counts has a name that all languages share."""
    return any(each.startswith(THING) for each in figure.thing)


def rolling_level(number: int, figure: Figure, past: Past) -> Iterator[Track]:
    """The track of a level of which the release tells what came in and went out, if it was seen to roll forward so."""

    def find(release: Release) -> Catch:
        member, members = past.placed.of(release).get(number), tuple(past.placed.figures(release))
        flows = {role: claim for role in (RECEIVED, COMPLETED) if (claim := _only(figure, members, role)) is not None}
        return Catch(flows if member is None else {**flows, OPEN: member.claim})

    if figure.role or _only(figure, tuple(past.placed.figures(figure.release)), CARRIED) is not None:
        return
    rules = book(metric(CARRIED, "stock"), *FLOWS, metric(OPEN, "stock", rolls=ROLLS))
    track = AlignedTrack(rules, past.history, figure.release, past.calendar, find=find)
    if len(track.figures) == len(STOCKS) - 1 and held_mostly(
        _rolled_on(track.as_of(each)) for each in one_a_day(past.history)
    ):
        yield track


def _rolled_on(track: Track) -> bool | None:
    """Whether a stock rolled forward from the release before."""
    return _rolled(track, track.release, begun=opening(track, track.rulebook.metrics[OPEN]))


def _rolled(track: Track, release: Release, *, begun: Claim | None = None) -> bool | None:
    """Whether the stock that a release leaves is made of its parts; None where it does not tell them all.

    `begun` stands for what was carried over where it does not say.
    """
    figures = track.catch_of(release).claims
    rolling = track.rulebook.metrics[OPEN]
    made_of, _ = left_over(rolling, figures, opening=begun)
    return None if made_of is None or OPEN not in figures else agree(figures[OPEN], made_of)


def _carried(track: AlignedTrack, release: Release) -> bool | None:
    """Whether a release carries over what the one before left; None where one of them does not tell."""
    seen = track.as_of(release)
    now = seen.now(CARRIED)
    source, _ = left_open(seen, now, OPEN) if now is not None else (None, ())
    return None if now is None or source is None else agree(now.claim, source)
