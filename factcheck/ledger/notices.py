"""What a release says of its figures themselves: that they were revised, are not final, or why they moved."""

from __future__ import annotations

from factcheck.ledger.figures import TOPIC, cues_of, figures
from factcheck.model import Block, Claim, Release

REVISED, UNSETTLED, EXPLAINED = "revised", "unsettled", "explained"


def announced(release: Release, claim: Claim) -> bool:
    """Whether a release says that a figure was revised, or its paragraph that it is not final.

    A note on revised figures speaks of those that count what it names, wherever they stand; one that names nothing
    speaks of all.
    """
    if _says(release, claim, UNSETTLED) or _says(release, claim, REVISED):
        return True
    own = next((each for each in figures(release) if each.claim.identity == claim.identity), None)
    notes = {
        id(block): block for each in cues_of(release) if each.name == REVISED and (block := _block(release, each.start))
    }
    for note in notes.values():
        named = [each for each in figures(release) if note.start <= each.claim.start < note.end]
        if own is None or not any(each.thing for each in named) or any(each.thing & own.thing for each in named):
            return True
    return False


def _block(release: Release, place: int) -> Block | None:
    return release.document.block_at(place)


def is_revising(release: Release) -> bool:
    """Whether a release says anywhere that figures were revised."""
    return _says(release, None, REVISED)


def explained(release: Release, claim: Claim) -> bool:
    """Whether the paragraph of a figure speaks of a change itself."""
    return claim.change is not None or _says(release, claim, EXPLAINED)


def _says(release: Release, claim: Claim | None, name: str) -> bool:
    """Whether words stand in the paragraph of a figure, or anywhere in its release."""
    cues = [each for each in cues_of(release) if each.name == name]
    if claim is None or not cues:
        return bool(cues)
    block = release.document.block_at(claim.start)
    start, end = (block.start, block.end) if block is not None else (claim.start - TOPIC, claim.end + TOPIC)
    low, high = max(start, claim.start - 3 * TOPIC), min(end, claim.end + 3 * TOPIC)
    return any(low <= each.start and each.end <= high for each in cues)
