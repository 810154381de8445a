"""The nearest word that is valid, for errors."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

LONGEST = 60  # code points of a word that is compared; nobody mistypes a longer one by a letter


def nearest(word: str, known: Iterable[str]) -> str:
    """ "; did you mean 'beds'?" for the nearest of the known words, "" where none is near."""
    found = difflib.get_close_matches(word, sorted(known), 1) if len(word) <= LONGEST else []
    return f"; did you mean '{found[0]}'?" if found else ""
