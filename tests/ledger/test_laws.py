"""Laws of the checks of earlier releases, over series made up by chance."""

import random
from collections.abc import Iterator, Sequence
from datetime import date as Date
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks import Case
from factcheck.checks import cumulative_total_falls as falls
from factcheck.checks import total_does_not_grow_by_the_period as grows
from factcheck.judge import judge
from factcheck.ledger import History, Month
from factcheck.locales import pack
from factcheck.model import Release, Verdict
from factcheck.rulebook import loads
from tests.ledger.releases import RULES, release

BOOK = loads(RULES)
NAMES = ["January", "February", "March", "April", "May", "June", "July", "August"]
FLOWS = st.lists(st.integers(0, 400), min_size=2, max_size=7)
STARTS = st.integers(0, 40_000)


def totals_of(start: int, flows: Sequence[int]) -> list[int]:
    """The totals after each month."""
    found = [start]
    for each in flows:
        found.append(found[-1] + each)
    return found[1:]


def published(totals: Sequence[int], flows: Sequence[int]) -> list[Release]:
    """A release for each month of 2021 with its total and its figure."""
    return [
        release(
            f"Report for {NAMES[index]} 2021. The clinic says that {flow:,} patients were treated in the month. "
            f"There were at least {total:,} patients since the start.",
            (Month(2021, index + 1).last + timedelta(days=20)).isoformat(),
        )
        for index, (total, flow) in enumerate(zip(totals, flows, strict=True))
    ]


def verdicts(releases: Sequence[Release]) -> Iterator[Verdict]:
    """Every verdict on every release, each held against all before it."""
    for each in releases:
        case = Case(each, pack("en"), BOOK, History.of(releases, before=each.date, lang="en"))
        for find in (falls.find, grows.find):
            yield from (judge(relation) for relation in find(case))


@given(STARTS, FLOWS)
def test_an_honest_series_is_never_found_wrong(start: int, flows: list[int]) -> None:
    """Where each total is the one before plus the month, every step is verified."""
    outcomes = {each.outcome for each in verdicts(published(totals_of(start, flows), flows))}
    assert {"consistent"} == outcomes


@given(STARTS, FLOWS, st.data(), st.integers(1, 999))
def test_a_wrong_total_is_found_in_its_month(start: int, flows: list[int], data: st.DataObject, error: int) -> None:
    """A total that is too high by any amount is found when it appears, unless its zeros leave room for it."""
    totals = totals_of(start, flows)
    wrong = data.draw(st.integers(1, len(totals) - 1))
    totals[wrong] += error
    releases = published(totals, flows)
    written = [totals[wrong], totals[wrong - 1], flows[wrong]]
    to_the_unit = 2 * sum(each % 10 != 0 or each == 0 for each in written) >= 3
    found = [each for each in verdicts(releases[: wrong + 1]) if each.outcome == "inconsistent"]
    if to_the_unit:
        assert [each.relation.topic for each in found] == ["growth"]


@given(STARTS, FLOWS, st.randoms(use_true_random=False))
def test_the_order_of_a_folder_changes_nothing(start: int, flows: list[int], chance: random.Random) -> None:
    """A history is the same whatever the order in which its releases are read."""
    releases = published(totals_of(start, flows), flows)
    shuffled = list(releases)
    chance.shuffle(shuffled)
    assert releases == list(History.of(shuffled, before=Date(2022, 1, 1)).releases)


@given(STARTS, FLOWS)
def test_later_releases_change_nothing(start: int, flows: list[int]) -> None:
    """What came after a release is no part of its history."""
    releases = published(totals_of(start, flows), flows)
    day = releases[1].date
    assert list(History.of(releases, before=day).releases) == releases[:1]
