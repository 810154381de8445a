"""Brackets between figures: what stands in them, and the text without them."""

from __future__ import annotations

import re

from factcheck.checks.contract import Case
from factcheck.model import Claim

BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
LONGEST = 800  # code points between two figures of a list with the brackets between them


def is_nested(case: Case, item: Claim, figure: Claim) -> bool:
    """Whether a bracket behind an item holds a figure: "Protestants 42% (Anglicans 36%), Muslims 12%"."""
    if figure.start - item.end > LONGEST:
        return False
    text = case.document.prose[item.end : figure.start]
    if "(" not in text:
        return False
    blank = outside(text)
    opened, shut = blank.find("("), blank.find(")")
    return opened >= 0 and not 0 <= shut < opened and ":" not in blank[:opened]


def is_closed_off(case: Case, total: Claim, first: Claim) -> bool:
    """Whether a bracket around a figure and some words closes before another: "a court (of 12 judges); a board (of 7 …"."""
    text = case.document.prose
    if not 0 < first.start - total.end <= LONGEST or text[total.start - 1 : total.start] == "(":
        return False
    blank = outside(text[total.end : first.start])
    opened, shut = blank.find("("), blank.find(")")
    return shut >= 0 and not 0 <= opened < shut


def outside(text: str) -> str:
    """The text with its closed brackets blanked, those in brackets first."""
    while "(" in text or "[" in text:
        blank = BRACKETED.sub(lambda found: " " * len(found.group()), text)
        if blank == text:
            break
        text = blank
    return text


def inside(text: str) -> str:
    """The text between two figures, its closed brackets blanked, and the brackets around its figures taken off."""
    blank = outside(text)
    if ")" in blank and "(" not in blank[: blank.index(")")]:
        blank = blank.replace(")", " ", 1)
        if blank.rstrip().endswith("("):
            blank = blank[: blank.rindex("(")] + " " + blank[blank.rindex("(") + 1 :]
    return blank
