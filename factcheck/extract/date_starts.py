"""Where a date may begin: what a first token and the one behind it tell, before any rule is tried.

Most words and numbers in the neighbourhood of dates begin none: "in" before a month, which is a date by itself,
a small number before a comma, a unit of time that ends its clause. Each is told here by two tokens.
"""

from __future__ import annotations

from factcheck.extract.date_tokens import YEAR_DIGITS, Cluster, Token
from factcheck.extract.date_words import Lexicon

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
        "decade",
        "fiscal",
        "direction",
        "part",
    }
    | {"ordinal", "number", "amount", "range", "bound", "ago_before", "ahead", "year_word"}
)
_COUNTED = frozenset({"ago_before", "ahead"})  # words that begin a date only before what is counted
_AMOUNTS = frozenset({"amount", "number", "dual", "unit"})
_UNITS = frozenset({"unit", "year_word"})  # words that begin no date alone
_JOINING = frozenset("-/.'(–—~")


def may_begin(c: Cluster, i: int) -> bool:
    """Whether a date may begin at a token; "in" before a month, and a small number or a unit alone, are told at once."""
    token, following = c.at[i], c.at[i + 1]
    begins = STARTERS.intersection(token.tags) if token.tags else None
    if not begins:
        year = token.end - token.start == YEAR_DIGITS
        return token.kind == "date" or (token.kind == "number" and (year or not _is_end(following, c.lexicon)))
    if begins <= _COUNTED:
        return following.kind == "number" or not _AMOUNTS.isdisjoint(following.tags)
    return not (begins <= _UNITS and _is_end(following, c.lexicon))


def _is_end(token: Token, known: Lexicon) -> bool:
    """Whether nothing of a date goes on at a token: the cluster's end, or a mark that joins nothing."""
    if token.tags or token.kind not in ("", "mark"):
        return False
    return not token.kind or (token.text not in _JOINING and token.text not in known.suffixes)
