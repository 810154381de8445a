"""The newest releases before a draft, and the series that they make.

Each release is taken into the series once, and the next draft goes on from there.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

from factcheck.ledger.alignment import Aligner, Alignment
from factcheck.ledger.history import History
from factcheck.model import Release

WINDOW = 36  # releases before a draft that are looked at, and at most so many more again


class _Past(threading.local):
    """The aligner of the last history that was asked for: the next one mostly goes on where it ended.

    It goes on only from the same first release, so that what is found does not depend on what was checked before.
    """

    def __init__(self) -> None:
        self._aligner = Aligner()

    def before(self, earlier: Sequence[Release]) -> Aligner:
        """An aligner that has taken these releases and no others."""
        known = self._aligner.releases
        if len(known) > len(earlier) or any(one is not other for one, other in zip(known, earlier, strict=False)):
            self._aligner = Aligner()
        overlap = len(self._aligner.releases)
        for each in earlier[overlap:]:
            self._aligner.add(each)
        return self._aligner


_PAST = _Past()


def alignment_of(release: Release, history: History) -> Alignment:
    """The series that a release and the newest releases before it make, worked out once a history."""
    key = ("alignment", id(release))
    if key not in history.memory:
        history.memory[key] = _PAST.before(window(history)).with_draft(release)
    result: Alignment = history.memory[key]
    return result


def window(history: History) -> tuple[Release, ...]:
    """The newest releases of a history, the oldest of them first: from `WINDOW` of them to nearly twice as many.

    It begins at every so many releases of the history, so that the next release mostly has the same first one.
    """
    if ("window",) not in history.memory:
        count = len(history.releases)
        first = max(count - WINDOW, 0) // WINDOW * WINDOW
        history.memory["window",] = history.latest(count - first)[::-1]
    result: tuple[Release, ...] = history.memory["window",]
    return result
