"""What earlier releases told of a figure: of the same period, and in the course of its series."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Date
from decimal import Decimal
from itertools import pairwise

from factcheck.extract import telling
from factcheck.ledger.alignment import LIKELY, Alignment
from factcheck.ledger.calendars import Calendar, Issues, calendar_of, turn_of
from factcheck.ledger.figures import CARRIED, COUNT, CUMULATIVE, OPEN, Figure
from factcheck.ledger.history import History
from factcheck.ledger.months import whole_month
from factcheck.ledger.traits import THING, likeness, measures_of, significant
from factcheck.ledger.turns import Turn
from factcheck.ledger.window import WINDOW, alignment_of
from factcheck.locales import ROOT, pack
from factcheck.model import Claim, Period, Release

Time = Turn | Period

CROWD = 2  # figures of one kind in a sentence whose words can still be told apart
WEEKS = 16  # days; a longer stretch is a month, or more
SMALL = 100  # numbers below it go on from anything
FEWEST = 4  # telling words that two figures must have before their wording is called the same
SAME = Decimal("0.7")  # the square of the cosine from which it is
SAID_ALIKE = Decimal("0.65")  # likeness of wording for figures of which only the wording tells what they are
OFTEN = 4  # releases that must have told a series before a figure ten times as large is held against it
DIGITS = 4  # significant digits from which a figure that comes back is no coincidence


def figures_of(release: Release, history: History) -> tuple[Figure, ...]:
    """The figures of a release that is followed through a history, in order of place."""
    return tuple(alignment_of(release, history).figures(release))


def told_before(figure: Figure, history: History) -> tuple[Figure, ...]:
    """What earlier releases told of the same figure and the same period, the newest first, one a day.

    Of several versions of a day those in its own language count, and of these the one that agrees. Empty for a figure without a period of its own, and where another figure of its release might be meant.
    """
    key = ("told", id(figure))
    if key not in history.memory:
        history.memory[key] = tuple(_told(figure, history))
    result: tuple[Figure, ...] = history.memory[key]
    return result


def _told(figure: Figure, history: History) -> Iterator[Figure]:
    calendar = calendar_of(figure.release, history)
    about = _own_time(figure, calendar)
    if about is None:
        return
    alignment = alignment_of(figure.release, history)
    if len(_of_release(figure, alignment.figures(figure.release), about, calendar)) > 1:
        return
    told: dict[Date | None, Figure] = {}
    latest, lang = history.latest(WINDOW), figure.release.words_of
    own = {each.date for each in latest if each.words_of == lang}
    for release in latest:
        if release.date in own and release.words_of != lang:
            continue
        found = _of_release(figure, alignment.figures(release), about, calendar)
        meant = len(found) == 1 and _is_alike(figure, found[0]) and _is_near(figure.claim, found[0].claim)
        if meant and (release.date not in told or same_value(figure.claim, found[0].claim)):
            told[release.date] = found[0]
    told.pop(figure.release.date, None)
    yield from told.values()


def course(figure: Figure, history: History) -> tuple[Figure, ...]:
    """The earlier figures of a figure's series, the newest first, one a day; in the figure's own unit alone."""
    alignment = alignment_of(figure.release, history)
    number = next((each for each, member in alignment.of(figure.release).items() if member is figure), None)
    if number is not None and len(alignment.series[number].members) == 1:
        number = _ten_times(figure, alignment)
    days = {figure.release.date}
    found = []
    for release in history.latest(WINDOW):
        member = alignment.of(release).get(number) if number is not None else None
        if member is not None and release.date not in days:
            days.add(release.date)
            found.append(member)
    return tuple(found)


def _ten_times(figure: Figure, alignment: Alignment) -> int | None:
    """The one series of the same traits, told often and not by this release, that a figure would go on but for a power of ten."""
    told = alignment.of(figure.release)
    found = [
        each.number
        for each in alignment.series
        if len(each.members) >= OFTEN and each.number not in told and _is_shifted(figure, each.newest)
    ]
    return found[0] if len(found) == 1 else None


def _is_shifted(one: Figure, other: Figure) -> bool:
    """Whether two figures count the same named thing and are about ten or a hundred times apart."""
    same = (one.measure, one.role, one.fate, one.is_part, one.ago) == (
        other.measure, other.role, other.fate, other.is_part, other.ago,
    )  # fmt: skip
    first, second = one.claim.value, other.claim.value
    if not same or not any(each.startswith(THING) for each in one.thing & other.thing) or not first or not second:
        return False
    return any(7 * power <= 10 * max(first, second) / min(first, second) <= 14 * power for power in (10, 100))


def is_long(claim: Claim) -> bool:
    """Whether a figure has so many digits that it does not come back by chance."""
    return significant(claim) >= DIGITS


def same_value(one: Claim, other: Claim) -> bool:
    """Whether two figures are written with the same value in the same unit."""
    return one.value is not None and one.value == other.value and (one.kind == "count" or one.unit == other.unit)


def _of_release(figure: Figure, among: Iterable[Figure], about: Time, calendar: Calendar) -> list[Figure]:
    """The figures that may be this one for a turn or period.

    One without a time of its own is of the turn of its release, if that is the only one about it.
    """
    return [
        each
        for each in among
        if _is_same(figure, each) and (each.period is not None or calendar.is_alone) and _time(each, calendar) == about
    ]


def _own_time(figure: Figure, calendar: Calendar) -> Time | None:
    """The turn or period that a figure names itself; what is carried over names where it comes from."""
    if figure.ago:
        return turn_of(figure, calendar)
    period = figure.period
    if period is None or period.start is None or period.end is None or not figure.is_dated:
        return None
    return None if figure.role in (CARRIED, OPEN) else _time(figure, calendar)


def _time(figure: Figure, calendar: Calendar) -> Time | None:
    """What a figure is about: the turn or period that it names, else the turn that its release reports on.

    A month or longer that was not over on the day of the release is the time of writing ("confirmed this month").
    """
    if figure.ago:
        return turn_of(figure, calendar)
    period, day = figure.period, figure.release.date
    if period is None or (_is_open(period, day) and not _is_short(period)):
        return calendar.of_release(figure.release)
    if not isinstance(calendar, Issues):
        return calendar.whole(period) or period
    if whole_month(period) is not None:
        return whole_month(period)
    return None if figure.role == CUMULATIVE else calendar.of_period(period, figure.release)


def _is_open(period: Period, day: Date | None) -> bool:
    return day is not None and period.end is not None and period.end >= day


def _is_short(period: Period) -> bool:
    return period.start is not None and period.end is not None and (period.end - period.start).days < WEEKS


def follows(figure: Figure, earlier: Sequence[Figure], history: History) -> bool:
    """Whether the last figure of a series stands in the release right before, no longer ago than releases mostly lie apart."""
    newest = next(iter(history.latest()), None)
    days = [figure.release.date, *(each.release.date for each in earlier)]
    known = [each for each in days if each is not None]
    if newest is None or not earlier or earlier[0].release.date != newest.date or len(known) < len(days):
        return False
    gaps = [(later - before).days for later, before in pairwise(known)]
    return gaps[0] <= 2 * sorted(gaps[1:] or gaps)[len(gaps[1:]) // 2]


def _is_same(one: Figure, other: Figure) -> bool:
    if one.thing.isdisjoint(other.thing) and (one.thing or other.thing):
        return False
    if one.role != other.role or one.fate != other.fate:
        return False
    return one.measure == other.measure or not {*measures_of(one)}.isdisjoint(measures_of(other))


def _is_alike(one: Figure, other: Figure) -> bool:
    """Whether the wording lets two figures be one; words of two languages cannot be compared."""
    telling = bool(one.role or one.fate or one.measure != COUNT) and bool(one.thing)
    if one.release.words_of != other.release.words_of:
        return telling
    if telling:
        return likeness(one, other) >= LIKELY
    return likeness(one, other) >= SAID_ALIKE and not _is_crowded(one) and not _is_crowded(other)


def _is_near(one: Claim, other: Claim) -> bool:
    """Whether one figure may be the other, revised or mistyped; twice as much is of another scope."""
    if one.value is None or other.value is None:
        return True
    return 2 * one.value >= other.value and 2 * other.value >= one.value


def _is_crowded(figure: Figure) -> bool:
    """Whether its sentence holds several more figures of its kind, so that the words beside it may be theirs."""
    claim = figure.claim
    beside = [each for each in figure.release.claims if each.sentence == claim.sentence and each.kind == claim.kind]
    return len(beside) > CROWD


def goes_on(now: Claim, before: Claim) -> bool:
    """Whether the number of a figure goes on from an earlier one, whatever their units: no further off than a quarter.

    Small numbers lie close to each other by chance.
    """
    if now.value is None or before.value is None or before.value < SMALL:
        return False
    return abs(now.value - before.value) * 4 <= before.value


def dropped(figure: Figure, history: History) -> Figure | None:
    """The newest figure of the one series that earlier releases told in a figure's words and its release does not tell.

    The counted things differ; else it would be of that series. The series must have been told at least twice, and
    last in the newest release.
    """
    alignment = alignment_of(figure.release, history)
    told = alignment.of(figure.release)
    number = next((each for each, member in told.items() if member is figure), None)
    if number is None or len(alignment.series[number].members) > 1 or figure.claim.kind != "count":
        return None
    newest = next(iter(history.latest()), None)
    placed = alignment.of(newest) if newest is not None else {}
    found = [
        each
        for of_series, each in placed.items()
        if of_series not in told
        and len(alignment.series[of_series].members) > 1
        and (each.measure, each.role) == (figure.measure, figure.role)
        and each.claim.kind == "count"
        and not each.thing & figure.thing
        and _in_same_words(figure, each)
    ]
    return found[0] if len(found) == 1 else None


def _in_same_words(one: Figure, other: Figure) -> bool:
    """Whether two figures are told in the same words, what is counted left out."""
    first, second = (each.words - _own(each) for each in (one, other))
    return min(len(first), len(second)) >= FEWEST and len(first & second) ** 2 >= SAME * len(first) * len(second)


def _own(figure: Figure) -> frozenset[str]:
    return frozenset(telling(figure.claim.unit, pack(figure.release.words_of or ROOT)))
