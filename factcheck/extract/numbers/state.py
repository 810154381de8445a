"""The state of the reducer: the number as far as it is read, and the place that is still free."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.numbers.lexicon import Entry, Lexicon

ONE, TEN, HUNDRED = Decimal(1), Decimal(10), Decimal(100)
ENDLESS = Decimal("1e60")
FREE_SCALE = Decimal(1000)  # from here on a multiplier is a scale word


class Token(NamedTuple):
    """A number word, or a figure in digits (then `entries` is empty and `value` tells)."""

    start: int
    end: int
    word_start: int
    entries: tuple[Entry, ...]
    value: Decimal | None
    step: Decimal
    joined: bool = False  # a conjunction is glued before it
    article: bool = False
    preposition: bool = False


class State:
    """The number as far as it is read: closed groups, the open group, and the place that is still free."""

    __slots__ = (
        "closed",
        "group",
        "head",
        "last",
        "lexicon",
        "limit",
        "nature",
        "outer",
        "scale",
        "segment",
        "step",
        "ten",
        "worded",
    )

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.closed = Decimal(0)  # groups that a scale has closed
        self.group: Decimal | None = None  # the open group, None after a scale
        self.segment: Decimal | None = None  # what was added since the last connector
        self.limit = ENDLESS  # what is added next must be smaller
        self.outer = ENDLESS  # the scale that closed the last group
        self.last = ""  # the trait read last
        self.step = ONE
        self.scale = ONE
        self.nature = "cardinal"
        self.head = Decimal(0)  # what stands before a ten that is read as a pair with it
        self.worded = False  # whether a word opened the number
        self.ten = Decimal(0)  # a ten that was just added without a connector

    @property
    def value(self) -> Decimal:
        return EXACT.add(self.closed, self.group or Decimal(0))


def place_of(trait: str) -> Decimal:
    """What may be added after a word of a trait: units after a ten, tens after a hundred."""
    return {"ten": TEN, "hundred": HUNDRED, "hundreds": HUNDRED}.get(trait, Decimal(0))


def close(state: State, amount: Decimal, scale: Decimal) -> None:
    state.closed = EXACT.add(state.closed, amount)
    state.group = state.segment = None
    state.limit = state.outer = scale
    state.step, state.scale = EXACT.multiply(scale, state.step if state.last == "digits" else ONE), scale


def is_scale(token: Token) -> bool:
    return any(each.trait == "scale" for each in token.entries)
