"""Tokens with their meanings, and the clusters of them in which dates are read."""

from __future__ import annotations

from datetime import date as Date
from typing import NamedTuple

from factcheck.extract.dates.value import Partial
from factcheck.extract.dates.words import PIECE, Lexicon, Tags
from factcheck.extract.fold import View

NONE: Tags = {}
_WEEKDAYS = frozenset({"weekday", "beside", "behind"})
YEAR_DIGITS = 4
PADDING = 16  # empty tokens behind the last one, and by Python's negative indexes before the first


class Token(NamedTuple):
    """A piece of text: `kind` is date, time, other, number, word or mark; `tags` is what it may mean."""

    kind: str
    start: int
    end: int
    text: str
    tags: Tags
    value: int = -1


_PADDING = [Token("", -1, -2, "", NONE)] * PADDING  # an end before its start, so that nothing touches it


class Number(NamedTuple):
    """A number in a date; `digits` is how many digits it is written in, 0 for words."""

    value: int
    after: int
    ordinal: bool = False
    digits: int = 0


class Month(NamedTuple):
    """A month; `names` are the numbers of two names that stand side by side, else empty."""

    number: int
    after: int
    calendar: str = ""
    names: tuple[int, ...] = ()


class Cluster:
    """Tokens that stand together; `reference` is the day of the release, where it is known.

    `numbers`, `months` and `points` keep what was found to begin at a token, since several rules ask for it. `at` holds
    the tokens with empty ones on both sides, so that a rule may look a few tokens too far; `weekdays` is
    how many weekdays stand among them, `has_weekday` whether any does. `looked_around` tells whether a rule asked for text
    beyond the characters right beside the cluster, so that the same tokens may mean something else in another place.
    """

    __slots__ = (
        "at",
        "has_weekday",
        "lexicon",
        "looked_around",
        "months",
        "numbers",
        "points",
        "reference",
        "tokens",
        "view",
        "weekdays",
    )

    def __init__(self, tokens: list[Token], lexicon: Lexicon, view: View, reference: Date | None = None) -> None:
        self.tokens, self.lexicon, self.view, self.reference = tokens, lexicon, view, reference
        self.at = tokens + _PADDING
        self.numbers: dict[int, Number | None] = {}
        self.months: dict[int, Month | None] = {}
        self.points: dict[int, Partial | None] = {}
        self.weekdays = 0
        for each in tokens:
            if each[4] and not _WEEKDAYS.isdisjoint(each[4]):
                self.weekdays += 1
        self.has_weekday = self.weekdays > 0
        self.looked_around = False

    def tag(self, index: int, name: str) -> str | None:
        """The value of a meaning of a token, None where it has it not or there is no token."""
        return self.at[index].tags.get(name)

    def has(self, index: int, *names: str) -> bool:
        """Whether a token has one of the meanings."""
        tags = self.at[index].tags
        if tags:
            for name in names:  # the busiest line of the room: a generator costs three times as much
                if name in tags:
                    return True
        return False

    def skip(self, index: int, *names: str) -> int:
        """The index after a token that has one of the meanings, or the same index."""
        return index + 1 if self.has(index, *names) else index

    def skip_marks(self, index: int, marks: str) -> int:
        """The index after signs of some kinds."""
        while self.mark(index, marks):
            index += 1
        return index

    def kind(self, index: int) -> str:
        return self.at[index].kind

    def text(self, index: int) -> str:
        return self.at[index].text

    def mark(self, index: int, marks: str) -> bool:
        """Whether a token is one of some signs."""
        token = self.at[index]
        return token.kind == "mark" and token.text in marks

    def tight(self, index: int) -> bool:
        """Whether no space stands between a token and the one before it."""
        return self.at[index - 1].end == self.at[index].start

    def before(self, index: int, size: int) -> str:
        """The text right before a token, so many characters of it at most, as it is written."""
        start = self.at[index].start
        self.looked_around = self.looked_around or start - size < self.tokens[0].start - 1
        return self.view.text[max(0, start - size) : start]

    def following(self) -> str:
        """The word or sign that stands behind the last token, "" at the end of the text or of its line."""
        self.looked_around = True
        end = self.tokens[-1].end if self.tokens else 0
        found = PIECE.match(self.view.lower, self._gap(end))
        return found.group() if found else ""

    def _gap(self, at: int) -> int:
        text = self.view.lower
        while at < len(text) and text[at] == " ":
            at += 1
        return at
