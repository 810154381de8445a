"""The letters for what the words of a percentage say, the same for all languages; `words` reads a pack's words as such letters."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from operator import itemgetter
from typing import NamedTuple

from factcheck.model import Claim

LETTERS = {
    "percent_up": "u",
    "percent_down": "d",
    "percent_change": "c",
    "percent_from": "f",
    "percent_to": "t",
    "percent_versus": "v",
    "percent_than": "m",
    "percent_by": "i",
    "percent_of": "o",
    "percent_part_of": "o",
    "percent_share": "s",
    "percent_of_these": "x",
    "percent_of_all": "0",
    "percent_on_year": "y",
    "percent_on_quarter": "q",
    "percent_on_month": "n",
    "percent_other_base": "z",
    "percent_each_year": "E",
    "percent_loss": "l",
    "percent_estimate": "k",
    "percent_rank": "g",
    "percent_respectively": "r",
    "percent_earlier": "e",
    "percent_this": "j",
    "percent_as_many": "p",
    "percent_including": "h",
    "percent_now": "N",
    "percent_deficit": "D",
    "percent_above": "2",
    "percent_below": "3",
    "percent_the": "1",
    "percent_plain": "w",
    "percent_profit": "4",
    "percent_rate": "5",
    "percent_times": "X",
    "percent_faster": "6",
    "percent_slower": "7",
    "percent_wider": "8",
    "percent_narrower": "9",
    "percent_better": "U",
    "percent_worse": "V",
    "percent_good": "G",
    "percent_off": "F",
    "percent_per": "C",
    "percent_adding": "Y",
    "percent_taking": "L",
    "percent_points": "B",
    "percent_after": "Z",
    "percent_exceeding": "O",
    "percent_behind_from": "<",
    "percent_behind_to": ">",
    "percent_behind_of": "&",
    "percent_behind_than": "^",
}
# What stands right behind its figure is told as if it stood before it, as most languages have it: "from 8", "8から", "8'den".
BEFORE = {"<": "f", ">": "t", "&": "o", "^": "v", "|": "b"}
ENDINGS = {"percent_ending_from": "<", "percent_ending_to": ">", "percent_ending_of": "&"}
FROM_OR_OF_BEHIND = "|"
CHANGING = "udc46789UVF"  # signs that may say a change
MOVING = frozenset(CHANGING + "23XMO")  # signs out of which these, or a multiple, may be made
THE = "1"
FROM_OR_OF = "b"  # a word that is both, as in Arabic
FACTORS = {
    "percent_times_2": Decimal(2),
    "percent_times_3": Decimal(3),
    "percent_times_4": Decimal(4),
    "percent_times_5": Decimal(5),
    "percent_times_6": Decimal(6),
    "percent_times_10": Decimal(10),
    "percent_times_half": Decimal("0.5"),
}
MARKS = {",": ",", "،": ",", ";": ";", "؛": ";", "(": "(", "[": "(", ")": ")", "]": ")", ":": ":", "=": ":", "/": "/"}


class Sign(NamedTuple):
    """A letter, and the figure or the factor that it stands for, where it stands for one."""

    letter: str
    claim: Claim | None = None
    factor: Decimal | None = None


MARK_SIGNS = {each: Sign(each) for each in (*MARKS.values(), ",", ";")}
WORD = Sign("w")
STOP = Sign(".")  # between two sentences
LETTER = itemgetter(0)


def letters_of(signs: Iterable[Sign]) -> str:
    """The letters of some signs as one text, in which shapes are sought."""
    return "".join(map(LETTER, signs))
