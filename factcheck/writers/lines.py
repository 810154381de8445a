"""The lines of a text report: harmless, wrapped, coloured, and right-to-left figures kept in order."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from factcheck.writers.contract import Layout

# Select Graphic Rendition parameters (ECMA-48) of each part of a line.
COLOURS = {"error": "1;31", "warning": "1;33", "note": "1;36", "place": "1", "label": "2", "good": "32"}
NARROWEST = 20  # columns; a narrower terminal is left to wrap by itself

FIRST_STRONG, RIGHT_TO_LEFT, POP = "\u2068", "\u2067", "\u2069"

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ufffe\uffff]")
_OVERRIDE = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RTL_LETTER = re.compile(f"[{_RTL}]")
# A figure and the right-to-left words after it, as far as only spaces and marks stand between them, and a year behind.
_RTL_RUN = re.compile(
    rf"(?:[%+−-]?\d[\d.,%+−-]*[ \u00a0]?)?[{_RTL}]+(?:[ \u00a0\d.,%/–-]*[{_RTL}]+)*(?:[ \u00a0][\d.,]*\d)?"
)

# A figure and the left-to-right words after it: "350 reports" keeps its order in a report from right to left.
_LTR_RUN = re.compile(r"[%+−-]?\d[\d.,%+−-]*[ \u00a0][A-Za-z\u00c0-\u024f]+")


def harmless(text: str) -> str:
    """A text of a document on one line, without what would command a terminal or reorder a line."""
    return _CONTROL.sub("\ufffd", _OVERRIDE.sub("", " ".join(text.split())))


def is_right_to_left(text: str) -> bool:
    """Whether a text holds a letter that is written from right to left."""
    return _RTL_LETTER.search(text) is not None


def isolated(text: str, layout: Layout) -> str:
    """A text whose right-to-left stretches do not reorder their surroundings, where the layout asks for it.

    In a report in a right-to-left language the whole text is one such stretch; in another, each
    figure with its words is.
    """
    if not layout.isolate or not is_right_to_left(text):
        return text
    if is_right_to_left(layout.label("why")):
        return f"{RIGHT_TO_LEFT}{in_order(text)}{POP}"
    return _RTL_RUN.sub(lambda found: f"{FIRST_STRONG}{found.group()}{POP}", text)


def in_order(text: str) -> str:
    """A text in which no figure changes places with the left-to-right word that it counts."""
    return _LTR_RUN.sub(lambda found: f"{FIRST_STRONG}{found.group()}{POP}", text)


def coloured(text: str, part: str, layout: Layout) -> str:
    """A text in the colour of its part, where the layout allows colours."""
    return f"\x1b[{COLOURS[part]}m{text}\x1b[0m" if layout.colour and text else text


def labelled(label: str, text: str, layout: Layout, *, margin: int) -> Iterator[str]:
    """A text behind its label, its further lines as far in as its first; `margin` is the label's width."""
    indent = "  " + " " * margin
    first, *others = wrapped(text, layout, len(indent))
    yield "  " + coloured(label, "label", layout) + " " * (margin - len(label)) + isolated(first, layout)
    for line in others:
        yield indent + isolated(line, layout)


def wrapped(text: str, layout: Layout, indent: int) -> list[str]:
    """A text cut into lines that fit beside an indentation, one at least."""
    if layout.width is None or layout.width - indent < NARROWEST or not text.strip():
        return [text]
    return textwrap.wrap(text, layout.width - indent, break_long_words=False, break_on_hyphens=False)
