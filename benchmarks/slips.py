"""Realistic slips of a marked figure, each certain to break its relation beyond every honest rounding."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
ORDERED = ("PCT05", "SUM02", "TIM04")  # only an exchange of both figures is sure to break what merely says more or less

SCALE = re.compile(r"\s?[kmbt](?:n|ln|illion|rillion|housand)?\b", re.IGNORECASE)

Span = tuple[int, int]


@dataclass(frozen=True)
class Slip:
    """A text with one slip, and the place of the altered figure in it."""

    text: str
    start: int
    end: int


def slips(check: str, text: str, spans: Sequence[Span]) -> Iterator[Slip]:
    """The text with each slip that suits the relation; the reported figure's span comes first."""
    if check in ORDERED:
        yield from _exchanged(text, *spans[:2])
        return
    start, end = spans[0]
    for write in _altered(text[start:end]):
        yield Slip(text[:start] + write + text[end:], start, start + len(write))


def _altered(figure: str) -> Iterator[str]:
    if figure in WEEKDAYS:
        yield WEEKDAYS[(WEEKDAYS.index(figure) + 1) % 7]
    elif figure.lower() in COUNTS[:-1]:
        word = COUNTS[COUNTS.index(figure.lower()) + 1]
        yield word.capitalize() if figure[0].isupper() else word
    elif _is_number(figure):
        yield from _digits(figure)


def _is_number(figure: str) -> bool:
    return any(map(str.isdigit, figure)) and all(char.isdigit() or char in ",.-" for char in figure)


def _digits(figure: str) -> Iterator[str]:
    """The first two digits swapped, and the first digit wrong: both change the figure by a tenth or more."""
    places = [place for place, char in enumerate(figure) if char.isdigit()]
    first = places[0]
    if len(places) > 1:
        second = places[1]
        one, two = int(figure[first]), int(figure[second])
        if two and abs(one - two) * 9 >= one:
            yield _with(_with(figure, first, str(two)), second, str(one))
    wrong = int(figure[first]) + 3
    yield _with(figure, first, str(wrong if wrong < 10 else wrong - 9))


def _with(figure: str, place: int, digit: str) -> str:
    return figure[:place] + digit + figure[place + 1 :]


def _exchanged(text: str, one: Span, two: Span) -> Iterator[Slip]:
    """The text with both figures exchanged, where they are apart, plain, different and of one scale."""
    (start, end), (later, last) = sorted((one, two))
    first, second = text[start:end], text[later:last]
    if end > later or first == second or not (_is_number(first) and _is_number(second)):
        return
    if _scale(text, end) != _scale(text, last):
        return
    between = text[end:later]
    written = text[:start] + second + between + first + text[last:]
    moved = start + len(second) + len(between)
    yield Slip(written, *((start, start + len(second)) if one < two else (moved, moved + len(first))))


def _scale(text: str, end: int) -> str:
    """The scale word or letter behind a figure, by its first letter; empty where there is none."""
    found = SCALE.match(text, end)
    return found.group().strip()[0].lower() if found else ""
