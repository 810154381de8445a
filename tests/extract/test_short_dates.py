"""Days whose month stands between hyphens, and figures that are names: 15-May-11, the 15.x releases."""

from __future__ import annotations

from datetime import date as Date

import pytest

import factcheck
from factcheck.model import Document, Period


def _claims(text: str) -> list[factcheck.Claim]:
    return factcheck.extract(Document.of(text, lang="en"))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The third version came on 15-May-11.", Date(2011, 5, 15)),
        ("The first one came on 12-Mar-98.", Date(1998, 3, 12)),
        ("Seen on 3-Jun-69.", Date(2069, 6, 3)),
    ],
)
def test_a_year_of_two_digits_behind_a_hyphen(text: str, day: Date) -> None:
    """From 70 on they are years of the century before."""
    (claim,) = _claims(text)
    assert claim.when is not None
    assert claim.when.period == Period(day, day)


@pytest.mark.parametrize("text", ["15-20 May 2011", "15 May - 11 June 2011", "between 15-May and 20-May 2011"])
def test_stretches_stay_stretches(text: str) -> None:
    """Spaces, or a month of its own, make two ends."""
    (claim,) = _claims(text)
    assert claim.kind == "period"


@pytest.mark.parametrize("text", ["the 15.x releases", "see 13_fix.patch for more"])
def test_versions_and_names_of_files_are_no_figures(text: str) -> None:
    """No figure has a letter behind its point, or a stroke below the line."""
    assert [each.kind for each in _claims(text)] == ["identifier"]
