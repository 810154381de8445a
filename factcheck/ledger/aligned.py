"""Tracks without rules: the totals and stocks of a release, followed through the releases before it.

What a rule file would say is worked out from the releases themselves: a total since a start is cumulative, the
figure of the month with the same counted thing and fate is what it grows by, and what is carried over, received,
completed and left open rolls forward. Such an equation speaks only where it was seen to hold before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from factcheck.judge import judge
from factcheck.ledger.alignment import Alignment
from factcheck.ledger.calendars import Calendar, calendar_of, turn_of
from factcheck.ledger.figures import CUMULATIVE, Figure
from factcheck.ledger.history import History
from factcheck.ledger.notices import is_revising
from factcheck.ledger.series import Track
from factcheck.ledger.steps import steps
from factcheck.ledger.stocks import left_open, left_over
from factcheck.ledger.traits import THING
from factcheck.ledger.turns import Turn
from factcheck.ledger.window import alignment_of, window
from factcheck.model import Claim, Document, Expression, Relation, Release, Term
from factcheck.rulebook import Behaviour, Catch, Metric, Rolls, Rulebook

ENOUGH = 2  # times that an equation must be seen to hold before it may fail any number of times
LARGE, FEW = 10_000, 2  # from which on, and with how many digits, a total counts as round
TOTAL, ADDED = "total", "added"
CARRIED, RECEIVED, COMPLETED, OPEN = "carried", "received", "completed", "open"
STOCKS = (CARRIED, RECEIVED, COMPLETED, OPEN)

Finder = Callable[[Release], Catch]


@dataclass(frozen=True, eq=False)
class AlignedTrack(Track):
    """A track whose figures are found by what they are, not by the words of a rule file; `caught` keeps them."""

    find: Finder = field(kw_only=True)
    caught: dict[Document, Catch] = field(default_factory=dict, repr=False)

    def catch_of(self, release: Release) -> Catch:
        """The figures of a release."""
        if release.document not in self.caught:
            self.caught[release.document] = self.find(release)
        return self.caught[release.document]

    def as_of(self, release: Release) -> AlignedTrack:
        """The track as an earlier release would have seen it."""
        history = self.history
        known = history.before(release.date) if release.date is not None else History(lang=history.lang)
        return replace(self, history=known, release=release)


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
    placed, calendar = alignment_of(release, history), calendar_of(release, history)
    found = [each for each in placed.of(release).items() if each[1].claim.identity not in known]
    for number, figure in found:
        if figure.role == CUMULATIVE:
            yield _of_total(number, figure, placed, near, calendar)
    things: list[frozenset[str]] = []
    for _, figure in found:
        is_stock = figure.role in (CARRIED, OPEN) and figure.measure == "count" and _is_rolling(figure, found)
        if is_stock and not any(figure.thing & each for each in things):
            things.append(figure.thing)
            yield from _of_stocks(figure, placed, near, calendar)


def _is_rolling(figure: Figure, found: Iterable[tuple[int, Figure]]) -> bool:
    """Whether a stock is of a thing with a name, or of one of which the release tells what came in or went out, too."""
    beside = {each.role for _, each in found if each.thing & figure.thing and each.role in STOCKS}
    return _is_named(figure) or len(beside) > 1


def _of_total(number: int, figure: Figure, placed: Alignment, history: History, calendar: Calendar) -> Track:
    """The track of a total; what it grows by is told only where that is known."""

    def find(release: Release) -> Catch:
        member = placed.of(release).get(number)
        claims = {} if member is None or _is_round(member.claim) else {TOTAL: member.claim}
        added = _additions(figure, placed.figures(release), calendar)
        if added:
            claims[ADDED] = added[0]
        return Catch(claims, {ADDED: added[1:]})

    grows = _metric(TOTAL, "cumulative", grows_by=ADDED)
    track = AlignedTrack(_book(grows, _metric(ADDED, "flow")), history, figure.release, calendar, find=find)
    if _grew_before(track, grows) or _is_told_in_full(track, grows):
        return track
    return replace(track, rulebook=_book(_metric(TOTAL, "cumulative")))


def _of_stocks(figure: Figure, placed: Alignment, history: History, calendar: Calendar) -> Iterator[Track]:
    """The track of the stocks of a counted thing, with the equations that were seen to hold."""

    def find(release: Release) -> Catch:
        members = tuple(placed.figures(release))
        return Catch({role: claim for role in STOCKS if (claim := _only(figure, members, role)) is not None})

    rolls = Rolls(CARRIED, (RECEIVED,), (COMPLETED,))
    flows = (_metric(RECEIVED, "flow"), _metric(COMPLETED, "flow"))
    book = _book(_metric(CARRIED, "stock", carries=OPEN), *flows, _metric(OPEN, "stock", rolls=rolls))
    track = AlignedTrack(book, history, figure.release, calendar, find=find)
    rolled = _was_seen(_rolled(track, each) for each in _one_a_day(history))
    carried = _was_seen(_carried(track, each) for each in _one_a_day(history))
    if rolled or carried:
        kept = _metric(CARRIED, "stock", carries=OPEN if carried else None)
        left = _metric(OPEN, "stock", rolls=rolls if rolled else None)
        yield replace(track, rulebook=_book(kept, *flows, left))


def _metric(
    name: str,
    behaviour: Behaviour | None = None,
    *,
    grows_by: str | None = None,
    carries: str | None = None,
    rolls: Rolls | None = None,
) -> Metric:
    return Metric(name, {}, behaviour=behaviour, grows_by=grows_by, carries=carries, rolls=rolls)


def _book(*metrics: Metric) -> Rulebook:
    """A rulebook of metrics that have no words to look for."""
    return Rulebook({each.id: each for each in metrics})


def _additions(figure: Figure, among: Iterable[Figure], calendar: Calendar) -> tuple[Claim, ...]:
    """The figures of a release that add to a total: of the same thing and fate, each of another turn, the latest first.

    A turn for which two figures might be meant has none.
    """
    turns: dict[Turn, list[Claim]] = {}
    for each in among:
        turn = turn_of(each, calendar)
        if turn is not None and _may_be_added(each, figure) and _is_same(figure, each):
            turns.setdefault(turn, []).append(each.claim)
    return tuple(turns[turn][0] for turn in sorted(turns, reverse=True) if len(turns[turn]) == 1)


def _may_be_added(figure: Figure, total: Figure) -> bool:
    """Whether a figure may be what a turn added: no other role, neither a part nor a change, and far below the total."""
    if figure.role not in ("", RECEIVED) or figure.claim.change is not None:
        return False
    if figure.claim.value is None or total.claim.value is None or 2 * figure.claim.value > total.claim.value:
        return False
    return not figure.is_part or figure.is_dated


def _is_round(claim: Claim) -> bool:
    """Whether a total is written so roundly that what was added cannot be told from it ("passed twenty thousand")."""
    digits = "" if claim.value is None else "".join(map(str, claim.value.as_tuple().digits))
    return claim.value is not None and claim.value >= LARGE and len(digits.rstrip("0")) <= FEW


def _is_same(one: Figure, other: Figure) -> bool:
    return other.measure == one.measure and bool(one.thing & other.thing) and one.fate == other.fate


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


def _grew_before(track: AlignedTrack, metric: Metric) -> bool:
    """Whether the total was seen to grow by its turns before."""

    def outcomes() -> Iterator[bool | None]:
        for release in _one_a_day(track.history):
            last = next(iter(steps(track.as_of(release), metric)), None)
            yield None if last is None or last.unknown or not last.in_order or not last.added else last.closes

    return _was_seen(outcomes())


def _is_told_in_full(track: Track, metric: Metric) -> bool:
    """Whether the release itself names each turn since the last total, so that nothing is left to guess."""
    last = next(iter(steps(track, metric)), None)
    if last is None or last.unknown or not last.in_order or not last.added:
        return False
    return all(track.calendar.whole(each.claim.period) == each.turn for each in last.added) and len(last.added) > 1


def _rolled(track: Track, release: Release) -> bool | None:
    """Whether the stock that a release leaves is made of its parts; None where it does not tell them all."""
    figures = track.catch_of(release).claims
    metric = track.rulebook.metrics[OPEN]
    made_of, _ = left_over(metric, figures)
    return None if made_of is None or OPEN not in figures else _agree(figures[OPEN], made_of)


def _carried(track: AlignedTrack, release: Release) -> bool | None:
    """Whether a release carries over what the one before left; None where one of them does not tell."""
    seen = track.as_of(release)
    now = seen.now(CARRIED)
    source, _ = left_open(seen, now, OPEN) if now is not None else (None, ())
    return None if now is None or source is None else _agree(now.claim, source)


def _agree(claim: Claim, expression: Expression) -> bool:
    """Whether a figure as written meets what an expression gives; this selects, the judge decides."""
    relation = Relation(Term(claim), expression, form="series")
    return judge(relation).outcome == "consistent"


def _one_a_day(history: History) -> Iterator[Release]:
    """The releases from the newest, one version a day, without those that announce a revision."""
    day = None
    for release in history.newest_first():
        if release.date != day and not is_revising(release):
            day = release.date
            yield release


def _was_seen(outcomes: Iterable[bool | None]) -> bool:
    """Whether something held twice, which is no chance with figures of any size, or once and failed once at most."""
    held = failed = 0
    for each in outcomes:
        held += each is True
        failed += each is False
        if held == ENOUGH:
            return True
    return held > 0 and held + failed <= ENOUGH
