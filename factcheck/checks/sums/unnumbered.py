"""Items of a list that no figure counts: "five men, three women and a child" are nine people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.checks.amounts import size
from factcheck.checks.contract import Case
from factcheck.checks.sums.enumerations import COMMAS, TOKEN, Words, words
from factcheck.extract import fold
from factcheck.model import COUNTED, Claim

BEHIND = 40  # code points behind the last figure in which such an item may stand
END = re.compile(f"[.:(؟?!\n{COMMAS}]")
LABELLED = re.compile("[():]")  # a label before its figure is no item without one
COMMA = re.compile(f"[{COMMAS}]")


def counts_the_unnumbered(case: Case, total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a total is more than its parts by no more than its list names without a figure."""
    gap = size(total) - sum(map(size, parts))
    if gap < 1 or any(each.kind not in COUNTED for each in (total, *parts)):
        return False
    return gap <= unnumbered(case, parts)


def unnumbered(case: Case, parts: Sequence[Claim]) -> int:
    """How many items a list names without a figure, between its figures and behind the last."""
    text, known = case.document.prose, words(case.pack)
    ordered = sorted(parts, key=lambda each: each.start)
    last = ordered[-1]
    pieces = [text[one.number_end : other.start] for one, other in pairwise(ordered)]
    pieces.append(END.split(text[last.number_end : last.end + BEHIND])[0])
    return sum(_items(each, known) for each in pieces if not LABELLED.search(each))


def _items(text: str, known: Words) -> int:
    """How many joints of a stretch, a comma being one, lead to a word."""
    found, led, lone = 0, False, True
    for piece in COMMA.split(text):
        for word in TOKEN.findall(fold(piece).lower()):
            if word in known.joints:
                led = True
                continue
            glued = not lone and len(word) > 2 and word.startswith(known.glued or (" ",))
            found += led or glued
            led, lone = False, False
        led = True
    return found
