"""What a turn added to a total or a level, as its release says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factcheck.ledger.calendars import Calendar, turn_of
from factcheck.ledger.traits import DIFFERENCE, PERSONAL, RECEIVED, Figure
from factcheck.ledger.turns import Turn
from factcheck.model import Claim

LARGE, FEW = 10_000, 2  # from which on, and with how many digits, a total counts as round


def additions(total: Figure, among: Iterable[Figure], calendar: Calendar) -> Mapping[Turn, Claim]:
    """The figures of a release that add to a total, by their turn: of the same thing and fate, the latest first.

    A turn for which two figures might be meant has none; where a part is said beside its whole, the whole is meant.
    """
    turns: dict[Turn, list[Figure]] = {}
    for each in among:
        turn = turn_of(each, calendar)
        if turn is not None and each is not total and may_be_added(each, total):
            turns.setdefault(turn, []).append(each)
    found = {turn: _only(turns[turn]) for turn in sorted(turns, reverse=True)}
    return {turn: each.claim for turn, each in found.items() if each is not None}


def _only(rivals: list[Figure]) -> Figure | None:
    wholes = [each for each in rivals if not each.is_part or each.is_dated]
    return wholes[0] if len(wholes) == 1 else None


def may_be_added(figure: Figure, total: Figure) -> bool:
    """Whether a figure may be what a turn added to a total: the same thing and fate, no other role, and far below it."""
    if not _is_same(total, figure):
        return False
    if figure.role not in ("", RECEIVED) or figure.role == DIFFERENCE or figure.claim.change is not None:
        return False
    return (
        figure.claim.value is not None and total.claim.value is not None and 2 * figure.claim.value <= total.claim.value
    )


def is_round(claim: Claim) -> bool:
    """Whether a total is written so roundly that what was added cannot be told from it ("passed twenty thousand")."""
    digits = "" if claim.value is None else "".join(map(str, claim.value.as_tuple().digits))
    return claim.value is not None and claim.value >= LARGE and len(digits.rstrip("0")) <= FEW


def _is_same(total: Figure, other: Figure) -> bool:
    """Whether a figure counts the same thing; what people came by need not be said of them both, where it is no fate."""
    if other.measure != total.measure or not total.thing & other.thing:
        return False
    return total.fate == other.fate or not (total.fate | other.fate) & PERSONAL
