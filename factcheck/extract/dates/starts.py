"""Where a date may begin: what a first token and the one behind it tell, before any rule is tried.

Most words and numbers in the neighbourhood of dates begin none: "in" before a month, which is a date by itself,
a small number before a comma, a unit of time that ends its clause. Each is told here by two tokens.
"""

from __future__ import annotations

from factcheck.extract.dates.tokens import YEAR_DIGITS, Cluster, Token
from factcheck.extract.dates.words import Lexicon

# What a date, period or time may begin with.
STARTERS = frozenset(
    {
        "month",
        "weekday",
        "beside",
        "unit",
        "dual",
        "day_offset",
        "quarter",
        "halves",
        "opening",
        "decade",
        "fiscal",
        "direction",
        "part",
        "feast",
        "feast_name",
    }
    | {"ordinal", "number", "amount", "range", "bound", "ago_before", "ahead", "year_word"}
)
_COUNTED = frozenset({"ago_before", "ahead"})  # words that begin a date only before what is counted
_NUMBERS = frozenset({"number"})
_AMOUNTS = frozenset({"amount", "number", "dual", "unit"})
_UNITS = frozenset({"unit", "year_word"})  # words that begin no date alone
_JOINING = frozenset("-/.'(–—~")
_PLAIN_UNIT = frozenset({"unit", "plural", "single"})  # a unit of time that tells no more
_BEHIND_UNIT = frozenset({"of", "commencing", "in", "ahead"})
_CHAINS = frozenset("-/")
_CLOSING = frozenset(",)")
_DIGITS = frozenset({"number", "date"})


def may_begin(c: Cluster, i: int) -> bool:
    """Whether a date may begin at a token; "in" before a month, and a small number or a unit alone, are told at once."""
    token, following = c.at[i], c.at[i + 1]
    begins = STARTERS.intersection(token.tags) if token.tags else None
    if not begins:
        if token.kind != "number":
            return token.kind == "date"
        if token.end - token.start == YEAR_DIGITS:
            return not _is_chained(c, i)
        return not _counts_nothing(c, i)
    if begins <= _COUNTED:
        return following.kind == "number" or not _AMOUNTS.isdisjoint(following.tags)
    if begins <= _UNITS:
        return not _is_end(following, c.lexicon)
    return not (begins <= _NUMBERS and _counts_nothing(c, i))


def _counts_nothing(c: Cluster, i: int) -> bool:
    """Whether a small number stands alone, or only counts units of time."""
    return _is_end(c.at[i + 1], c.lexicon) or _counts(c, i)


def _counts(c: Cluster, i: int) -> bool:
    """Whether a small number only counts units of time: "40 years of work", "12 days, while"."""
    tags, behind = c.at[i + 1].tags, c.at[i + 2]
    if c.weekdays or "unit" not in tags or not _PLAIN_UNIT.issuperset(tags):
        return False
    return _BEHIND_UNIT.issuperset(behind.tags) if behind.tags else _is_end(behind, c.lexicon)


def _is_chained(c: Cluster, i: int) -> bool:
    """Whether four digits are a part of an address or name that dates end with: "…-review-2024-final"."""
    before, behind = c.at[i - 1], c.at[i + 1]
    if c.weekdays or before.text not in _CHAINS or before.end != c.at[i].start or before.kind != "mark":
        return False
    if c.at[i - 2].kind in _DIGITS or c.has(i - 2, "part", "month"):
        return False
    if behind.tags:
        return "join" in behind.tags and len(behind.tags) == 1 and not c.at[i + 2].kind
    return not behind.kind or (behind.kind == "mark" and behind.text in _CLOSING)


def _is_end(token: Token, known: Lexicon) -> bool:
    """Whether nothing of a date goes on at a token: the cluster's end, or a mark that joins nothing."""
    if token.tags or token.kind not in ("", "mark"):
        return False
    return not token.kind or (token.text not in _JOINING and token.text not in known.suffixes)
