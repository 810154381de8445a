"""What was once worked out for a release, kept as long as it is likely to be asked for again."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from factcheck.model import Release

T = TypeVar("T")
MOST = 4096  # releases of which something is kept


def remembered(function: Callable[[Release], T]) -> Callable[[Release], T]:
    """A pure function of a release that works everything out once.

    Releases are told apart by identity, since comparing two of them would compare all their claims.
    """
    known: dict[int, tuple[Release, T]] = {}

    @wraps(function)
    def answer(release: Release) -> T:
        found = known.get(id(release))
        if found is not None and found[0] is release:
            return found[1]
        made = function(release)
        if len(known) >= MOST:
            known.clear()
        known[id(release)] = (release, made)
        return made

    return answer
