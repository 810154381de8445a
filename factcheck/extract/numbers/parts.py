"""Fractions among number words: "two thirds", "three and a half", "half a million"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.numbers.lexicon import Entry
from factcheck.extract.numbers.state import FREE_SCALE, ONE, TEN, State, Token, is_scale


def take_mixed(state: State, tokens: list[Token], at: int, gaps: list[str]) -> int:
    """A fraction with its numerator after a connector: "twenty and three fifths"; how many tokens it took."""
    if state.last == "ten" and at + 2 < len(tokens) and gaps[at + 1] == "and" == gaps[at]:
        return _take_joined(state, tokens, at, gaps)
    if (
        at + 1 >= len(tokens)
        or gaps[at + 1] not in ("next", "hyphen")
        or (state.last in ("part", "unit") and state.closed)
    ):
        return 0
    above, below = tokens[at], tokens[at + 1]
    gap = "and" if above.joined else gaps[at]
    unit = next((each for each in above.entries if each.trait == "unit"), None)
    part = next((each for each in below.entries if each.trait == "part"), None)
    if gap != "and" or unit is None or part is None or not 0 < unit.value < part.value or below.joined:
        return 0
    scales = at + 2 < len(tokens) and gaps[at + 2] in ("next", "a", "of_a") and is_scale(tokens[at + 2])
    _add_share(state, unit.value, part.value, of_scale=not scales)
    return 2


def _take_joined(state: State, tokens: list[Token], at: int, gaps: list[str]) -> int:
    """A unit and a fraction, each behind a connector: "twenty and three and three fifths"."""
    unit = next((each for each in tokens[at].entries if each.trait == "unit"), None)
    if unit is None or state.group is None:
        return 0
    group, last, limit = state.group, state.last, state.limit
    state.group, state.last = EXACT.add(group, unit.value), "unit"
    took = take_mixed(state, tokens, at + 1, gaps)
    if not took:
        state.group, state.last, state.limit = group, last, limit
        return 0
    return took + 1


def take_part(state: State, entry: Entry, gap: str, following: Token | None) -> bool:
    """A fraction: "two thirds", "three and a half", "3 million and a half", "100 and three quarters"."""
    numerator = Decimal(2) if entry.trait == "part_dual" else ONE
    if gap in ("and", "and_a"):
        if state.last in ("part", "ordinal"):
            return False
        _add_share(state, numerator, entry.value, of_scale=following is None or not is_scale(following))
        return True
    group = state.group
    if group is None and gap == "next" and entry.value >= FREE_SCALE:  # "a hundred thousand trillionths"
        group = state.group = state.closed
        state.closed, state.segment = Decimal(0), None
    if gap not in ("next", "hyphen", "a") or group is None or entry.trait == "part_dual":
        return False
    told = gap == "next" and following is not None and any(each.trait == "part" for each in following.entries)
    halves = state.last == "digits" and group != 1 and entry.value == 2
    if told or halves:  # "two third-quarter losses" and "2 half-hours" are no fractions
        return False
    if state.ten and entry.value < TEN and state.value > state.ten:  # "one hundred thirty-fifths"
        above = state.head or state.value - state.ten
        state.group, state.closed = share(above, state.ten + entry.value), Decimal(0)
        state.step, state.nature, state.last = share_step(state.ten + entry.value), "fraction", "part"
        return True
    if entry.value == 1:
        return False
    segment = state.segment
    if segment is not None and segment < group and segment < entry.value:
        state.group = EXACT.add(group - segment, share(segment, entry.value))
    elif state.closed and segment is not None and segment < entry.value and state.last != "hundred":
        state.group = share(segment, entry.value)
    else:
        state.group, state.closed = share(state.value, entry.value), Decimal(0)
    state.step, state.nature, state.last = share_step(entry.value), "fraction", "part"
    return True


def _add_share(state: State, above: Decimal, below: Decimal, *, of_scale: bool) -> None:
    """Add a fraction: of the scale just read ("3 million and a half"), else of one."""
    factor = state.outer if of_scale and state.group is None and state.outer >= FREE_SCALE and state.closed else ONE
    state.group = EXACT.add(state.group or Decimal(0), EXACT.multiply(share(above, below), factor))
    state.step = min(state.step, EXACT.multiply(share_step(below), factor))
    state.last, state.limit = "part", Decimal(0)


def scaled_fraction(state: State, token: Token, gap: str) -> int:
    """A fraction of a scale: "half a million", "two thirds of a million"; how many tokens it took."""
    if gap not in ("next", "a", "of_a", "hyphen") or token.joined:
        return 0
    entry = next((each for each in token.entries if each.trait in ("scale", "collective", "hundred")), None)
    if entry is None:
        return 0
    assert state.group is not None
    state.group = EXACT.multiply(state.group, entry.value)
    state.step = EXACT.multiply(state.step, entry.value)
    state.scale = entry.value
    return 1


def share(numerator: Decimal, denominator: Decimal) -> Decimal:
    return numerator / denominator


def share_step(denominator: Decimal) -> Decimal:
    """How exact a fraction in words is: half the way to its neighbour, at most a tenth."""
    return min(Decimal("0.1"), ONE / (2 * denominator))
