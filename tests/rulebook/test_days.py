"""Rules over other days and several figures, conditions, and of which day a figure is."""

from __future__ import annotations

from datetime import date as Date

import pytest

from factcheck.model import Period
from factcheck.rulebook import alike, day_of
from tests.rulebook.marked import release
from tests.rulebook.test_demands import report

SERIES = """
metrics:
  beds: {find: {en: {counted: [beds]}, ar: {counted: [سرير*]}}}
  visits: {behaviour: flow, find: {en: {counted: [visits]}}}
  calls: {behaviour: flow, find: {en: {counted: [calls]}}}
facts: [{metric: beds, value: 70, as_of: 2022-12-31}]
rules: {r: {assert: '%s'%s}}
"""


@pytest.mark.parametrize(
    ("text", "rules", "outcome"),
    [
        ("It has 52 beds.", "beds == at(2024-01-28).beds + 2", "holds"),
        ("It has 52 beds.", "beds == at(2024-01-28).beds", "fails"),
        ("It has 52 beds.", "beds == at(2024-03-28).beds + 2", "holds"),
        ("It has 52 beds.", "beds + 18 == at(2022-12-31).beds", "holds"),
        ("It has 52 beds.", "beds == at(2023-12-30).beds", "nothing gives a figure for beds on 2023-12-30"),
        ("It has 52 beds.", "beds == at(2024-03-30).beds", "nothing gives a figure for beds on 2024-03-30"),
        ("It has 52 beds.", "beds < 40 or beds > 50", "holds"),
        ("It has 52 beds.", "beds < 40 or beds > 60", "fails"),
        ("It has 52 beds.", "beds < 40 or visits > 60", "no figure was found for visits"),
        ("It has 52 beds. The annex has 41 beds.", "sum(beds) == 93", "holds"),
        ("It has 52 beds. The annex has 41 beds.", "min(beds) == 41 and max(beds) == 52", "holds"),
        ("It has 52 beds. The annex has 41 beds.", "count(beds) == 3", "fails"),
        ("It has 52 beds.", "sum(beds) == 52 and count(beds) == 1", "holds"),
        ("It had 12 visits in May 2024 and 9 calls in May 2024.", "visits > calls", "holds"),
        (
            "It had 12 visits in May 2024 and 900 calls in 2023.",
            "visits > calls",
            "the figures are of different periods",
        ),
    ],
)
def test_rules_over_days_and_several_figures(text: str, rules: str, outcome: str) -> None:
    """On 28 January it had 50 beds, on 28 February 55, on 28 March 50 again."""
    before = ("It had 50 beds.", "It had 55 beds.", "It had 50 beds.")
    checked = report(SERIES % (rules, ""), text, date=Date(2024, 4, 28), earlier=before)
    found = "fails" if checked.findings else "; ".join(each.reason for each in checked.skipped) or "holds"
    assert found == outcome


def test_a_condition() -> None:
    """Where it does not hold, nothing is asked; where its figure is not there, nothing can be said."""
    rules = SERIES % ("beds > 60", ", when: visits > 10")
    assert len(report(rules, "It has 52 beds and had 12 visits.").findings) == 1
    assert len(report(rules, "It has 52 beds and had 2 visits.").findings) == 0
    assert [each.reason for each in report(rules, "It has 52 beds.", date=Date(2024, 4, 28)).skipped] == [
        "no figure was found for visits"
    ]


def test_the_message_names_the_figure_before() -> None:
    """{previous.beds} is the earlier figure as it was written."""
    rules = SERIES % ("beds == previous.beds", ', message: "{beds} after {previous.beds}"')
    (found,) = report(rules, "It has 52 beds.", date=Date(2024, 4, 28), earlier=("It had 50 beds.",)).findings
    assert found.message == "«52 beds» breaks the rule r: 52 beds after 50 beds"


def test_the_day_of_a_figure() -> None:
    """The last day of its own period, else the day of its release."""
    first, second = (
        release("{3| beds}", periods=(each,)).claims[0] for each in (None, Period(None, Date(2024, 1, 31)))
    )
    assert (day_of(first, Date(2024, 3, 1)), day_of(second, Date(2024, 3, 1))) == (Date(2024, 3, 1), Date(2024, 1, 31))
    assert day_of(first, None) is None


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((1, 31), (1, 31), True),
        ((1, 31), (2, 31), True),
        ((1, 31), (1, 15), False),
        ((1, 10), (11, 20), False),
        ((1, None), (1, None), True),
        ((1, None), (2, None), False),
    ],
)
def test_stretches_that_are_alike(
    first: tuple[int, int | None], second: tuple[int, int | None], expected: bool
) -> None:
    """They share five days in six; one without an end is like itself alone."""
    one, other = (
        Period(Date(2024, 1, start), None if end is None else Date(2024, 1, end)) for start, end in (first, second)
    )
    assert alike(one, other) is alike(other, one) is expected
