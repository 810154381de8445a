"""Terse entries: lines of "label: value", as fact sheets and yearbooks have them, whose label says what a figure is."""

from __future__ import annotations

import re

from factcheck.extract import telling
from factcheck.locales import Pack
from factcheck.model import Claim

LONGEST = 70  # code points of a label
LONGEST_VALUE = 400  # the same of a value; what is longer is a text with a heading before it
FEWEST = (
    2  # words of a label that tell what a figure is, wherever it stands: "total" and "women" stand under many headings
)
STOPS = ".!?؟…。"
_LABEL = re.compile(r"[ \t>#]*(?:[-*+•▪●◦·–—][ \t]+)?(?P<label>[^:\n|]{2,70}):(?=\s)")
_BRACKETS = re.compile(r"\s*\([^()\n]{4,60}\)")
_YEAR = re.compile(r"\b\d{4}\b")
_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?؟…]\s+[^\W\d_]")


def label_of(claim: Claim) -> str | None:
    """The label of the entry in which a figure stands, as written; None where its line is no entry.

    A figure of the label itself ("15-24 years: 19%") is in its entry, too. A value is no sentence: "Port: The crew of 40
    was saved." is a dateline, and says nothing of what the figure is.
    """
    text = claim.document.prose
    low = max(0, claim.start - LONGEST - LONGEST_VALUE)
    start = text.rfind("\n", low, claim.start) + 1
    if not start and low:
        return None
    found = _LABEL.match(text, start, start + LONGEST)
    if found is None or "|" in text[start : claim.start]:
        return None
    value = text[found.end() : found.end() + LONGEST_VALUE].partition("\n")[0].strip()
    if len(value) >= LONGEST_VALUE - 1 or value.endswith(tuple(STOPS)) or _SENTENCE.search(value):
        return None
    return found["label"]


def opens_line(claim: Claim) -> bool:
    """Whether a figure is told right behind the label that opens its line, with no sentence between: "Port: 14 cranes"."""
    text = claim.document.prose
    start = text.rfind("\n", max(0, claim.start - LONGEST_VALUE), claim.start) + 1
    found = _LABEL.match(text, start, start + LONGEST)
    return found is not None and not _SENTENCE.search(text, found.end(), claim.start)


def are_of_other_entries(one: Claim, other: Claim, pack: Pack) -> bool:
    """Whether the labels of two figures tell that they are two; a label of one word may stand under several headings."""
    first, second = label_of(one), label_of(other)
    if first is None or second is None:
        return False
    words = telling(first, pack)
    if words != telling(second, pack) or len(words) < FEWEST:
        return True
    years = _years_behind(one), _years_behind(other)
    return all(years) and years[0] != years[1]


def _years_behind(claim: Claim) -> frozenset[str]:
    """The years in the brackets right behind a figure: "3.2% (2014 est.)"."""
    found = _BRACKETS.match(claim.document.prose, claim.end)
    return frozenset(_YEAR.findall(found.group())) if found else frozenset()
