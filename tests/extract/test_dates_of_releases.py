"""Dates as press releases and newspapers write them, told from a release of Tuesday, 22 July 2025."""

from __future__ import annotations

from datetime import date as Date

import pytest

import factcheck

RELEASE = Date(2025, 7, 22)


def days(text: str, lang: str = "en") -> tuple[str, str] | None:
    """The first and last day of the first reading of the only date in a text, None where there is none."""
    claims = [claim for claim in factcheck.extract(text, lang=lang, date=RELEASE) if claim.when is not None]
    if not claims:
        return None
    (claim,) = claims
    assert claim.when is not None
    assert claim.when.period is not None
    return str(claim.when.period.start), str(claim.when.period.end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("The firm lowered its Q2 earnings forecast.", "2025-04-01", "2025-06-30"),
        ("The plant opened earlier this year.", "2025-01-01", "2025-07-21"),
        ("The plant will open later this month.", "2025-07-23", "2025-07-31"),
        ("The vote is due the week after next.", "2025-08-04", "2025-08-10"),
        ("The vote is due in a fortnight's time.", "2025-08-05", "2025-08-05"),
        ("The vote is due in two weeks' time.", "2025-08-05", "2025-08-05"),
        ("The case must be heard no later than August 1, 2025.", "2025-08-01", "2025-08-01"),
        ("The site has been closed since the early 2000s.", "2000-01-01", "None"),
        ("The gala is on Friday, Nov. 14 in Lyon.", "2025-11-14", "2025-11-14"),
        ("Prices are those as of mid-June.", "2025-06-10", "2025-06-20"),
        ("Output fell in the December 2018 quarter.", "2018-10-01", "2018-12-31"),
        ("Output fell in the June quarter.", "2025-04-01", "2025-06-30"),
        ("Profit rose in the three months to June.", "2025-04-01", "2025-06-30"),
        ("The show is on September 15th and 16th, 2025.", "2025-09-15", "2025-09-16"),
        ("The fair was on May 5 and 10 people fell ill.", "2025-05-05", "2025-05-05"),
        ("Profit rose in the year to March 31.", "2024-04-01", "2025-03-31"),
    ],
)
def test_dates(text: str, start: str, end: str) -> None:
    """Each wording means the days that a reader of the release takes from it."""
    assert days(text) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Take the medication first may be the rule.",
        "They may or may not have known.",
        "The loan has a high APR.",
        "He drove the Audi Q3 home.",
        "It takes three months to march there.",
    ],
)
def test_no_dates(text: str) -> None:
    """Words that are months or quarters elsewhere tell no date here."""
    assert days(text) is None
