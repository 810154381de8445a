"""Learning from a history: recurring figures as metrics with their words and behaviour, and the equations they keep."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.ledger.additions import may_be_added
from factcheck.ledger.alignment import Alignment, Series, align
from factcheck.ledger.calendars import MONTHLY, calendar_of
from factcheck.ledger.figures import CUMULATIVE
from factcheck.ledger.history import History
from factcheck.ledger.identities import Identity, Row, identities
from factcheck.ledger.traits import OPEN
from factcheck.ledger.turns import Turn
from factcheck.ledger.wordings import by_language, pattern
from factcheck.model import Release
from factcheck.rulebook import Behaviour, Metric, Rolls, Rulebook, catch

LEAST = 3  # releases that must tell a figure
MOST = 40  # metrics that are proposed
STOCKS = {"carried": "stock", "open": "stock"}
_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Learned:
    """A proposed metric: its role, what it counts in each language, the releases that tell it, those in which its words
    find its figure, and those where they find another one."""

    metric: Metric
    role: str
    things: Mapping[str, str]
    told: int
    found: int
    wrong: int


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a history teaches: metrics, and equations among them."""

    releases: int
    metrics: tuple[Learned, ...]
    identities: tuple[Identity, ...]


def learn(releases: Iterable[Release]) -> Lesson:
    """What can be learned from dated releases; those without a date teach nothing."""
    dated = sorted(
        (each for each in releases if each.date is not None), key=lambda each: (each.date, each.document.path or "")
    )
    alignment = align(dated)
    chosen = _chosen(alignment)
    names = _names(chosen)
    metrics = {names[each.number]: _metric(names[each.number], each, alignment) for each in chosen}
    found = identities(
        list(_rows(dated, alignment, names)), groups=_groups(chosen, names), totals=_totals(chosen, names)
    )
    whole = _with(metrics, found)
    book = Rulebook(whole)
    learned = [_tested(whole[names[each.number]], each, book, dated) for each in chosen]
    sure = tuple(each for each in learned if each.found >= LEAST)
    kept = {each.metric.id for each in sure}
    return Lesson(len(dated), sure, tuple(each for each in found if kept >= {each.left, *each.plus, *each.minus}))


def _chosen(alignment: Alignment) -> list[Series]:
    """The series that are told often enough, the longest first."""
    often = [each for each in alignment.series if len({one.release.date for one in each.members}) >= LEAST]
    often.sort(key=lambda each: (-len(each.members), each.number))
    return often[:MOST]


def _names(chosen: Sequence[Series]) -> dict[int, str]:
    """A name for each series by its number, out of what it counts, its fate and its role."""
    names: dict[int, str] = {}
    for each in chosen:
        base = _name(each)
        taken = set(names.values())
        name = next(
            name for count in range(len(chosen) + 1) if (name := f"{base}_{count + 1}" if count else base) not in taken
        )
        names[each.number] = name
    return names


def _name(series: Series) -> str:
    newest = series.newest
    shared = sorted(each.partition("_")[2] for each in newest.thing if each.startswith("thing_"))
    fate = sorted(each.partition("_")[2] for each in newest.fate)
    thing = (
        shared or [word for word in _NAME.split(newest.claim.unit.lower()) if word][:3] or [newest.measure.split()[0]]
    )
    role = {CUMULATIVE: "total", "": ""}.get(newest.role, newest.role)
    name = "_".join(part for part in (*thing, *fate, role) if part)
    return _NAME.sub("_", name.lower()).strip("_") or "figure"


def _metric(name: str, series: Series, alignment: Alignment) -> Metric:
    """A metric with the patterns of each language in which its figures are told."""
    ours = {id(each) for each in series.members}
    find = {}
    for lang, members in sorted(by_language(series.members).items()):
        others = [one for each in members for one in alignment.figures(each.release) if id(one) not in ours]
        find[lang] = (pattern(members, others),)
    return Metric(name, find, behaviour=_behaviour(series))


def _behaviour(series: Series) -> Behaviour | None:
    newest = series.newest
    if newest.role == CUMULATIVE:
        return "cumulative"
    if newest.role in STOCKS:
        return "stock"
    if newest.measure.startswith("percent"):
        return "share"
    return "flow" if newest.measure == "count" else None


def _rows(dated: Sequence[Release], alignment: Alignment, names: Mapping[int, str]) -> Iterator[tuple[str, Row]]:
    """The figures of each turn by metric; a turn of which no release tells leaves an empty row."""
    calendar = calendar_of(dated[-1], History(tuple(dated[:-1]))) if dated else MONTHLY
    turns: dict[Turn, tuple[str, dict[str, Decimal]]] = {}
    for release in dated:
        turn = calendar.of_release(release)
        if turn is None:
            continue
        _, row = turns.setdefault(turn, (str(release.date), {}))
        for number, figure in alignment.of(release).items():
            if number in names and figure.claim.value is not None:
                row.setdefault(names[number], figure.claim.value)
    last: Turn | None = None
    for turn in sorted(turns):
        if last is not None and last.next() != turn:
            yield "", {}
        yield turns[turn]
        last = turn


def _groups(chosen: Sequence[Series], names: Mapping[int, str]) -> Iterator[list[str]]:
    """Metrics of one counted thing that may be added up; totals since a start stand by themselves."""
    groups: list[tuple[set[str], list[str]]] = []
    for each in chosen:
        newest = each.newest
        if newest.role == CUMULATIVE or newest.measure != "count" or not newest.thing:
            continue
        near = next((group for group in groups if group[0] & newest.thing), None)
        if near is None:
            groups.append((set(newest.thing), [names[each.number]]))
        else:
            near[0].update(newest.thing)
            near[1].append(names[each.number])
    return (members for _, members in groups)


def _totals(chosen: Sequence[Series], names: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    """Totals since a start and levels, each with the figures by which it may grow."""
    for total in chosen:
        for added in chosen if total.newest.role in (CUMULATIVE, "", OPEN) else ():
            if added is not total and may_be_added(added.newest, total.newest):
                yield names[total.number], names[added.number]


def _with(metrics: Mapping[str, Metric], found: Iterable[Identity]) -> dict[str, Metric]:
    """The metrics with the equations that a rule file says of a metric."""
    whole = dict(metrics)
    carried = {each.left for each in found if each.kind == "carry"} | {
        name for name in metrics if name.endswith("carried")
    }
    for each in found:
        metric = whole[each.left]
        if each.kind == "growth":
            whole[each.left] = replace(metric, grows_by=each.plus[1])
        elif each.kind == "carry":
            whole[each.left] = replace(metric, carries=each.plus[0])
        elif each.kind == "roll" and metric.behaviour == "stock" and each.left not in carried:
            start = next((one for one in each.plus if one in carried), each.plus[0])
            rest = tuple(one for one in each.plus if one != start)
            whole[each.left] = replace(metric, rolls=Rolls(start, rest, each.minus))
    return whole


def _tested(metric: Metric, series: Series, book: Rulebook, dated: Sequence[Release]) -> Learned:
    """The metric with how often its words find its figures among all metrics."""
    own = {id(each.release): each.claim for each in series.members}
    caught = [(own.get(id(each)), catch(book, each).claims.get(metric.id)) for each in dated]
    found = sum(1 for mine, its in caught if mine is not None and its is not None and its.identity == mine.identity)
    wrong = sum(1 for mine, its in caught if its is not None and (mine is None or its.value != mine.value))
    things = {lang: members[-1].claim.unit for lang, members in sorted(by_language(series.members).items())}
    return Learned(metric, series.newest.role, things, len(own), found, wrong)
