"""A written number in a view, as it is found in digits and put together with number words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

ONE = Decimal(1)
Taken = Sequence[
    tuple[Any, ...]
]  # stretches of a text that something else says, in order: where each starts and ends, and perhaps more


@dataclass(slots=True)
class Numeral:
    """A written number in folded offsets.

    `nature` is cardinal, fraction, ordinal, multiple, absent, indefinite or identifier. `readings` are all
    values of a figure whose separators are ambiguous, the likelier first. `scale` is the scale word that
    ended it; `weak` marks a word that is a number only in company ("one"); `glued` a figure whose
    neighbour on the left is a letter, `low` and `high` the ends of a range.
    """

    start: int
    end: int
    value: Decimal | None
    step: Decimal = ONE
    readings: tuple[Decimal, ...] = ()
    scale: Decimal = ONE
    nature: str = "cardinal"
    weak: bool = False
    in_digits: bool = True
    glued: bool = False
    malformed: bool = False
    low: Decimal | None = None
    high: Decimal | None = None
    word_start: int = -1  # where the first word begins with what is glued before it, -1 for `start`

    @property
    def lead(self) -> int:
        """Where the text before the numeral ends."""
        return self.start if self.word_start < 0 else self.word_start
