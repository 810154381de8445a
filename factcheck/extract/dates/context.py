"""Whether a word or number that may belong to a date does: what stands beside it tells."""

from __future__ import annotations

from factcheck.extract.dates.parts import Year
from factcheck.extract.dates.tokens import Cluster, Month, Number
from factcheck.extract.dates.words import PIECE
from factcheck.extract.numbers.signs import word_before

SHORT = 3  # letters of a month's short name
LINE = 20  # characters before a month that tell whether all is written large
EARLIEST, USUAL = 1600, 1800  # a number below the second is a year only where nothing stands behind it: "in 1776."


def is_word(c: Cluster, i: int) -> bool:
    """Whether a month's name is rather an ordinary word: weak and written small where case tells."""
    token = c.tokens[i]
    if token.text not in c.lexicon.ordinary:
        return False
    written_as = c.view.text[token.start]
    return written_as.islower()


def is_month(c: Cluster, i: int, named: Month) -> bool:
    """Whether a month's name without day and year is one: weak words need a word of dates beside them."""
    if _is_chained(c, i, named.after):
        return False
    if c.text(i) not in c.lexicon.weak or named.names:
        return True
    if _is_letters(c, i):
        return False
    if c.has(i - 1, "in", "part", "month_word", "bound", "range", "direction", "on"):
        return True
    if (c.mark(i - 1, "-") and c.has(i - 2, "part")) or c.tag(named.after, "unit") == "quarter":
        return True  # "mid-June", "the June quarter"
    if c.tag(i - 1, "of") is not None and not is_word(c, i):
        return True
    if c.tag(i - 1, "join") is not None:
        return c.kind(i - 2) == "number" or (c.has(i - 2, "month", "unit") and not is_word(c, i))
    if c.has(named.after, "direction"):
        return True
    return c.has(named.after, "join") and c.has(named.after + 1, "month") and not is_word(c, i)


def _is_letters(c: Cluster, i: int) -> bool:
    """Whether a short name of a month is rather the letters of something else: "the APR of the loan"."""
    token = c.tokens[i]
    written_as = c.view.text[token.start : token.end]
    return written_as.isupper() and len(written_as) <= SHORT and any(map(str.islower, c.before(i, LINE)))


def _is_chained(c: Cluster, i: int, after: int) -> bool:
    """Whether a word or number is part of an address or name: "…-in-november-2024-report"."""
    text, start, end = c.view.lower, c.tokens[i].start, c.tokens[after - 1].end
    if text[start - 1 : start] in ("-", "/", "_", "=") and start and not c.has(i - 2, "part", "month"):
        return c.kind(i - 2) not in ("number", "date")
    return (
        text[end : end + 1] in ("-", "/", "_") and text[end + 1 : end + 2].isalpha() and not c.has(after + 1, "month")
    )


def leads_to_month(c: Cluster, i: int, at: int, found: Number) -> bool:
    """Whether a word ties a day to the month behind it: "the 23rd of March"; "from 120 to 95 in March" has no day."""
    if c.has(at, "month") or not c.has(at, "of", "article", "month_word", "day_word"):
        return False
    return found.ordinal or not c.has(at, "in") or c.has(i - 1, "day_word", "weekday", "commencing")


def has_company(c: Cluster, i: int, after: int) -> bool:
    """Whether words of dates stand beside a weekday that is also another word: "on Sun", not "The Sun"."""
    if c.has(i - 1, "on", "in", "direction", "range", "day_word", "bound") or c.has(after, "direction"):
        return True
    return (c.has(i - 1, "join") and c.has(i - 2, "weekday")) or (c.has(after, "join") and c.has(after + 1, "weekday"))


def is_hour(c: Cluster, i: int) -> bool:
    """Whether another hour follows behind a dash: "Friday 11-7"."""
    return c.mark(i, "-–") and c.tight(i) and c.kind(i + 1) == "number" and c.tight(i + 1)


def is_year(c: Cluster, i: int, found: Year) -> bool:
    """Whether what stands around four digits makes them a year rather than a count."""
    end = c.tokens[found.after - 1].end
    if not EARLIEST <= found.number <= 2150 or _is_chained(c, i, found.after) or c.view.lower[end : end + 1].isalpha():
        return False
    if (c.mark(i - 1, "(") and c.mark(found.after, ")")) or c.has(found.after, "bound_after"):
        return True
    if c.mark(found.after, "-/") and c.tight(found.after) and c.kind(found.after + 1) == "number":
        return False
    if c.mark(i - 1, "-/") and c.tight(i) and c.kind(i - 2) in ("number", "date"):
        return False
    last = found.after >= len(c.tokens)
    word = c.following() if last else ""
    closed = not word.isalpha() or word in c.lexicon.after_year
    if found.number < USUAL and c.has(i - 1, "part", "article"):
        return False
    if not closed and c.has(i - 1, "in") and word_before(c.view.lower, c.tokens[i - 1].start) in c.lexicon.compared:
        return False  # "مقارنة بـ1840 حالة": the letter of "in" is that of "with"
    if c.has(i - 1, "in", "bound", "year_word", "year_of", "part", "article", "month"):
        return closed or (found.number % 100 != 0 and found.number >= USUAL)
    return found.number >= USUAL and closed and c.has(i - 1, "range", "join", "of")


def is_quarter(c: Cluster, i: int, *, alone: bool) -> bool:
    """Whether letters such as Q3 mean a quarter without a year: not in "the Audi Q3", nor in H2O."""
    end = c.tokens[i].end
    text = c.view.lower
    if not alone or text[end : end + 1].isalnum() or (c.mark(i - 1, "/") and c.tight(i)):
        return False
    before = c.before(i, 2).strip(" ")
    if i > 0 or not before or not before[-1].isalnum():
        return True
    c.looked_around = True
    following = PIECE.match(text, end + 1) if text[end : end + 1] == " " else None
    return following is not None and following.group() in c.lexicon.quarter_of
