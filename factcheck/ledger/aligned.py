"""Tracks without rules: the totals and stocks of a release, followed through the releases before it.

What a rule file would say is worked out from the releases themselves: a total since a start is cumulative, the
figure of the month with the same counted thing and fate is what it grows by, and what is carried over, received,
completed and left open rolls forward. Such an equation speaks only where it was seen to hold before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from factcheck.judge import judge
from factcheck.ledger.alignment import Alignment, align
from factcheck.ledger.figures import CUMULATIVE, Figure
from factcheck.ledger.history import History
from factcheck.ledger.months import Month, month_of_claim, whole_month
from factcheck.ledger.series import Track
from factcheck.ledger.steps import steps
from factcheck.ledger.stocks import left_open, left_over
from factcheck.model import Claim, Expression, Relation, Release, Term
from factcheck.rulebook import Behaviour, Catch, Metric, Rolls, Rulebook

ENOUGH = 2  # times that an equation must be seen to hold before it may fail any number of times
WINDOW = 36  # releases before a draft that are looked at
TOTAL, ADDED = "total", "added"
CARRIED, RECEIVED, COMPLETED, OPEN = "carried", "received", "completed", "open"
STOCKS = (CARRIED, RECEIVED, COMPLETED, OPEN)

Finder = Callable[[Release], Catch]


def alignment_of(release: Release, history: History) -> Alignment:
    """The series that a release and the newest releases before it make, worked out once a history."""
    key = ("alignment", id(release))
    if key not in history.memory:
        history.memory[key] = align((*reversed(history.latest(WINDOW)), release))
    result: Alignment = history.memory[key]
    return result


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
    earlier = history.latest(WINDOW)
    found = [each for each in alignment_of(release, history).of(release).items() if each[1].claim.identity not in known]
    for number, figure in found:
        if figure.role == CUMULATIVE:
            yield _of_total(number, figure, history, earlier)
    things: list[frozenset[str]] = []
    for _, figure in found:
        is_stock = figure.role in (CARRIED, OPEN) and figure.measure == "count" and figure.thing
        if is_stock and not any(figure.thing & each for each in things):
            things.append(figure.thing)
            yield from _of_stocks(figure, history, earlier)


def _of_total(number: int, figure: Figure, history: History, earlier: Sequence[Release]) -> Track:
    """The track of a total; what it grows by is told only where that is known."""
    placed = alignment_of(figure.release, history)

    def find(release: Release) -> Catch:
        member = placed.of(release).get(number)
        claims = {} if member is None else {TOTAL: member.claim}
        added = _additions(figure, placed.figures(release), release)
        if added:
            claims[ADDED] = added[0]
        return Catch(claims, {ADDED: added[1:]})

    grows = _metric(TOTAL, "cumulative", grows_by=ADDED)
    book = _book((grows, _metric(ADDED, "flow")), (figure.release, *earlier), find)
    track = Track(book, history, figure.release)
    if _grew_before(track, grows, earlier) or _is_told_in_full(track, grows):
        return track
    return Track(_book((_metric(TOTAL, "cumulative"),), (figure.release, *earlier), find), history, figure.release)


def _of_stocks(figure: Figure, history: History, earlier: Sequence[Release]) -> Iterator[Track]:
    """The track of the stocks of a counted thing, with the equations that were seen to hold."""
    placed = alignment_of(figure.release, history)

    def find(release: Release) -> Catch:
        return Catch(
            {role: claim for role in STOCKS if (claim := _only(figure, placed.figures(release), role)) is not None}
        )

    rolls = Rolls(CARRIED, (RECEIVED,), (COMPLETED,))
    whole = (
        _metric(CARRIED, "stock", carries=OPEN),
        _metric(RECEIVED),
        _metric(COMPLETED),
        _metric(OPEN, "stock", rolls=rolls),
    )
    releases = (figure.release, *earlier)
    track = Track(_book(whole, releases, find), history, figure.release)
    rolled = _mostly(_rolled(track, each) for each in earlier)
    carried = _mostly(_carried(track, each) for each in earlier)
    if rolled or carried:
        kept = _metric(CARRIED, "stock", carries=OPEN if carried else None)
        left = _metric(OPEN, "stock", rolls=rolls if rolled else None)
        yield Track(_book((kept, whole[1], whole[2], left), releases, find), history, figure.release)


def _metric(
    name: str,
    behaviour: Behaviour | None = None,
    *,
    grows_by: str | None = None,
    carries: str | None = None,
    rolls: Rolls | None = None,
) -> Metric:
    return Metric(name, {}, behaviour=behaviour, grows_by=grows_by, carries=carries, rolls=rolls)


def _book(metrics: Iterable[Metric], releases: Iterable[Release], find: Finder) -> Rulebook:
    """A rulebook whose figures are found already: its metrics have no words to look for."""
    book = Rulebook({each.id: each for each in metrics})
    book.caught.update({each.document: (each, find(each)) for each in releases})
    return book


def _additions(figure: Figure, among: Iterable[Figure], release: Release) -> tuple[Claim, ...]:
    """The figures of a release that add to a total: of the same thing and fate, each of another month, the latest first.

    A month for which two figures might be meant has none.
    """
    months: dict[Month, list[Claim]] = {}
    for each in among:
        month = month_of_claim(each.claim, release)
        if month is not None and not each.role and each.claim.change is None and _is_same(figure, each):
            months.setdefault(month, []).append(each.claim)
    return tuple(months[month][0] for month in sorted(months, reverse=True) if len(months[month]) == 1)


def _is_same(one: Figure, other: Figure) -> bool:
    return other.measure == one.measure and bool(one.thing & other.thing) and one.fate == other.fate


def _only(figure: Figure, among: Iterable[Figure], role: str) -> Claim | None:
    """The one figure of a role for a counted thing, None where there is none or several."""
    alike = [
        each.claim
        for each in among
        if each.role == role and each.measure == figure.measure and each.thing & figure.thing
    ]
    return alike[0] if len(alike) == 1 else None


def _grew_before(track: Track, metric: Metric, earlier: Sequence[Release]) -> bool:
    """Whether the total was seen to grow by its months before, at least as often as not."""

    def outcomes() -> Iterator[bool | None]:
        for release in earlier:
            last = next(iter(steps(_as_of(track, release), metric)), None)
            yield None if last is None or last.unknown or not last.in_order or not last.added else last.closes

    return _mostly(outcomes())


def _is_told_in_full(track: Track, metric: Metric) -> bool:
    """Whether the release itself names each month since the last total, so that nothing is left to guess."""
    last = next(iter(steps(track, metric)), None)
    if last is None or last.unknown or not last.in_order or not last.added:
        return False
    return all(whole_month(each.claim.period) == each.month for each in last.added) and len(last.added) > 1


def _rolled(track: Track, release: Release) -> bool | None:
    """Whether the stock that a release leaves is made of its parts; None where it does not tell them all."""
    figures = track.catch_of(release).claims
    metric = track.rulebook.metrics[OPEN]
    made_of, _ = left_over(metric, figures)
    return None if made_of is None or OPEN not in figures else _agree(figures[OPEN], made_of)


def _carried(track: Track, release: Release) -> bool | None:
    """Whether a release carries over what the one before left; None where one of them does not tell."""
    seen = _as_of(track, release)
    now = seen.now(CARRIED)
    source, _ = left_open(seen, now, OPEN) if now is not None else (None, ())
    return None if now is None or source is None else _agree(now.claim, source)


def _as_of(track: Track, release: Release) -> Track:
    """The track as an earlier release would have seen it."""
    history = track.history
    known = history.before(release.date) if release.date is not None else History(lang=history.lang)
    return Track(track.rulebook, known, release)


def _agree(claim: Claim, expression: Expression) -> bool:
    """Whether a figure as written meets what an expression gives; this selects, the judge decides."""
    relation = Relation(Term(claim), expression, form="series")
    return judge(relation).outcome == "consistent"


def _mostly(outcomes: Iterable[bool | None]) -> bool:
    """Whether something held twice, which is no chance with figures of any size, or once and failed once at most."""
    known = [each for each in outcomes if each is not None]
    return sum(known) >= ENOUGH or (any(known) and len(known) <= ENOUGH)
