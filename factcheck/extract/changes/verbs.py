"""The verb that stands right before a figure and tells its direction: "rose 5 %", "ارتفع بنسبة 5%"."""

from __future__ import annotations

import re

from factcheck.extract.changes.words import Changes
from factcheck.model import Change

REACH = 60
RATED = 3  # words of "at rate of", at least
OPENED = ' \n($€£«"'  # what may stand between a figure and the words before it
_WORD = re.compile(r"[^\W\d_]{1,40}")


def before(lower: str, start: int, table: dict[str, Change], known: Changes) -> Change | None:
    """The verb right before a figure, a few harmless words between them; as far as plain words tell, nothing else is looked for."""
    words = lower[max(0, start - REACH) : start].rstrip(OPENED).split(" ")
    if known.rates.isdisjoint(words[-2:-1]):
        subject = 0
        for text in reversed(words):
            if text in table or not text.isalpha():
                break
            subject += text not in known.between
            if subject > known.verb_first or text in known.to:
                return None
        else:
            return None
    return _before_marks(lower, start, table, known)


def _before_marks(lower: str, start: int, table: dict[str, Change], known: Changes) -> Change | None:
    """The same where signs stand among the words."""
    floor = max(0, start - REACH)
    if table.keys().isdisjoint(_WORD.findall(lower, floor, start)):
        return None
    end, subject = start, 0
    words = list(_WORD.finditer(lower, floor, start))
    if known.rates and len(words) > RATED and words[-2].group() in known.rates:
        words, end = _before_rate(lower, words, start, known)
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        gap = lower[word.end() : end].strip(OPENED)
        if gap and not lower.endswith(known.indices, 0, lower.find(gap, word.end()) + len(gap)):
            return None
        text = word.group()
        if text in table:
            verbs = known.particles.get(text, frozenset()) if at else ()
            return None if verbs and words[at - 1].group() in verbs else table[text]
        if text not in known.between:
            subject += 1
        if text in known.to or subject > known.verb_first:
            return None
        end = word.start()
    return None


def _before_rate(lower: str, words: list[re.Match[str]], start: int, known: Changes) -> tuple[list[re.Match[str]], int]:
    """The words before "at an annual rate of" and where they end, since a verb reaches over that to its figure."""
    for back in range(RATED, min(len(words), RATED + 5)):
        at = words[-back]
        if at.group() in known.rate_leads and lower[at.start() : start].replace(" ", "").isalpha():
            return words[:-back], at.start()
    return words, start
