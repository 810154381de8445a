"""What a stock is made of, and what the month before left of it."""

from datetime import date as Date

import pytest

from factcheck.ledger import History, left_over, opening, track
from factcheck.model import terms
from factcheck.rulebook import catch, loads
from tests.ledger.releases import RULES, release

BOOK = loads(RULES)
OPEN = BOOK.metrics["open"]
CARRIED = "There were 43 cases carried over."
RECEIVED = "The team received 27 cases."
COMPLETED = "It completed 28 cases."


def test_a_stock_is_what_was_carried_over_plus_received_less_completed() -> None:
    """The terms come in the order of the sum, each under the name of its metric."""
    figures = catch(BOOK, release(" ".join((CARRIED, RECEIVED, COMPLETED)))).claims
    made_of, missing = left_over(OPEN, figures)
    assert made_of is not None
    assert missing == ""
    assert [(each.role, each.claim.surface) for each in terms(made_of)] == [
        ("carried", "43 cases"),
        ("received", "27 cases"),
        ("completed", "28 cases"),
    ]


@pytest.mark.parametrize(
    ("parts", "missing"),
    [
        ((RECEIVED, COMPLETED), "carried"),
        ((CARRIED, COMPLETED), "received"),
        ((CARRIED, RECEIVED), "completed"),
    ],
)
def test_a_part_that_is_not_stated_is_named(parts: tuple[str, ...], missing: str) -> None:
    """Without one of its parts a stock cannot be worked out."""
    assert (None, missing) == left_over(OPEN, catch(BOOK, release(" ".join(parts))).claims)


def test_a_metric_that_does_not_roll_is_made_of_nothing() -> None:
    """Only a metric for which the rules say so rolls forward."""
    assert left_over(BOOK.metrics["received"], {}) == (None, "received")


def test_what_the_month_before_left_open_stands_for_what_was_carried_over() -> None:
    """May does not say what was carried over; April left 42 open."""
    april = release("Report for April 2021. There are 42 cases open.", "2021-05-04")
    may = release(f"Report for May 2021. {RECEIVED} {COMPLETED}", "2021-06-03")
    seen = track(may, BOOK, History.of([april], before=Date(2021, 6, 3)))
    start = opening(seen, OPEN)
    made_of, _ = left_over(OPEN, seen.figures, opening=start)
    assert made_of is not None
    assert [(each.role, each.claim.surface) for each in terms(made_of)] == [
        ("earlier", "42 cases"),
        ("received", "27 cases"),
        ("completed", "28 cases"),
    ]


def test_an_older_month_does_not_stand_for_what_was_carried_over() -> None:
    """March is not the month before May, and a draft without a month has none before it."""
    march = release("Report for March 2021. There are 42 cases open.", "2021-04-04")
    may = release(f"Report for May 2021. {RECEIVED}", "2021-06-03")
    assert opening(track(may, BOOK, History.of([march], before=Date(2021, 6, 3))), OPEN) is None
    assert opening(track(release(RECEIVED), BOOK, None), OPEN) is None
