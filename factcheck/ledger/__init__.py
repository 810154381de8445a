"""Earlier releases: which of them count, the month each is about, and the series of a metric over them."""

from factcheck.ledger.aligned import aligned_tracks, alignment_of
from factcheck.ledger.history import History
from factcheck.ledger.months import Month, month_of_claim, month_of_release, months_after
from factcheck.ledger.series import Stated, Track, last, series, track
from factcheck.ledger.shelf import Shelf
from factcheck.ledger.steps import Step, form_of, steps
from factcheck.ledger.stocks import left_open, left_over, opening

__all__ = [
    "History",
    "Month",
    "Shelf",
    "Stated",
    "Step",
    "Track",
    "aligned_tracks",
    "alignment_of",
    "form_of",
    "last",
    "left_open",
    "left_over",
    "month_of_claim",
    "month_of_release",
    "months_after",
    "opening",
    "series",
    "steps",
    "track",
]
