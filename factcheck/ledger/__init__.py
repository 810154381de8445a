"""Earlier releases: which of them count, the month each is about, and the series of a metric over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.ledger.aligned import AlignedTrack, aligned_tracks
from factcheck.ledger.alignment import Series, align
from factcheck.ledger.doors import is_ledger, open_ledger
from factcheck.ledger.entries import Added, Entry
from factcheck.ledger.figures import Figure
from factcheck.ledger.folder import Folder, folder
from factcheck.ledger.history import History
from factcheck.ledger.identities import Identity
from factcheck.ledger.jumps import bounds
from factcheck.ledger.learning import Learned, Lesson, learn
from factcheck.ledger.months import month_of_release
from factcheck.ledger.notices import announced, explained
from factcheck.ledger.retold import course, dropped, figures_of, follows, goes_on, is_long, same_value, told_before
from factcheck.ledger.series import Stated, Track, last, series, track
from factcheck.ledger.shelf import Shelf
from factcheck.ledger.steps import Step, form_of, steps
from factcheck.ledger.stocks import left_open, left_over, opening
from factcheck.ledger.turns import Month, turns_after

if TYPE_CHECKING:
    from factcheck.ledger.base.ledger import Ledger

__all__ = [
    "Added",
    "AlignedTrack",
    "Entry",
    "Figure",
    "Folder",
    "History",
    "Identity",
    "Learned",
    "Ledger",
    "Lesson",
    "Month",
    "Series",
    "Shelf",
    "Stated",
    "Step",
    "Track",
    "align",
    "aligned_tracks",
    "announced",
    "bounds",
    "course",
    "dropped",
    "explained",
    "figures_of",
    "folder",
    "follows",
    "form_of",
    "goes_on",
    "is_ledger",
    "is_long",
    "last",
    "learn",
    "left_open",
    "left_over",
    "month_of_release",
    "open_ledger",
    "opening",
    "same_value",
    "series",
    "steps",
    "told_before",
    "track",
    "turns_after",
]


def __getattr__(name: str) -> Any:
    """The class of a ledger, which brings the database with it, when it is first asked for."""
    if name != "Ledger":
        raise AttributeError(f"module 'factcheck.ledger' has no attribute '{name}'")
    from factcheck.ledger.base.ledger import Ledger

    return Ledger
