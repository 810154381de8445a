"""The stretch of a text around a word or number of dates, cut into tokens with their meanings.

A cluster reaches from a seed to both sides as long as words mean something in dates, so parsing costs
nothing where no date stands, and stays linear: a cluster never starts before the last one ended.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date as Date
from functools import cache

from factcheck.extract.dates.tokens import NONE, Cluster, Token
from factcheck.extract.dates.words import Lexicon, Tags
from factcheck.extract.fold import View

LEFT = 90  # how far to the left of a seed a date may begin
MOST = 400  # tokens in a cluster; a longer one goes on as the next cluster
# What a piece of text may mean, the expressions that may begin with it, whether it is part of a date by itself, and what may
# stand behind the space behind it where such an expression goes on.
Phrases = Sequence[tuple[tuple[str, ...], Tags]]
Entry = tuple[Tags, Phrases, bool, frozenset[str]]

_PIECE = re.compile(
    r"""\s*(?:(?P<word>[^\W\d_]+)
      | (?=\d+[-/.–:,٬٫])(?:  # most numbers have no sign behind them, and need none of these tried
          (?P<date>(?<!\d)(?<!\d[/.])\d{1,4}(?P<sign>[-/.–])\d{1,2}(?P=sign)\d{1,4}(?!\d|(?P=sign)\d))
        | (?P<time>\d{1,2}:\d{2}(?::\d{2})?(?![\d:]))
        | (?P<other>\d{1,3}(?:[,٬]\d{3})+(?:[.٫]\d+)?(?!\d)|\d+[.٫]\d+))
      | (?P<number>\d+)
      | (?P<mark>\S))""",
    re.VERBOSE,
)
_KINDS = ("", *sorted(_PIECE.groupindex, key=lambda name: _PIECE.groupindex[name]))  # by the number of their group
_MARKS = frozenset(",/-–—~.()'[]\"“”")
_COMMAS = {"،": ",", "、": ",", "，": ","}
_DOUBTFUL = frozenset({"word", "mark"})  # pieces that need a meaning to be part of a date
_SPACES = frozenset(" \n")
_UNKNOWN: Entry = (NONE, (), False, _SPACES)
_FIGURE: Entry = (NONE, (), True, _SPACES)
_token = tuple.__new__  # a class of named tuples would go through a function of its own
LONGEST_WORD = 24  # letters of a word, in most
LONGEST = 8  # digits of a number in a date
_BREAK = re.compile(r"\n\s*\n")


@cache
def _entries(lexicon: Lexicon) -> dict[str, Entry]:
    """All words and marks of dates."""
    words, phrases = lexicon.words, lexicon.phrases
    pieces = _MARKS.union(words, phrases)
    return {
        piece: (
            words.get(piece, NONE),
            phrases.get(piece, ()),
            piece in words or piece in _MARKS or piece.isdigit(),
            _SPACES.union(others[0][0] for others, _ in phrases.get(piece, ())),
        )
        for piece in pieces
    }


def cluster(view: View, seed: int, floor: int, lexicon: Lexicon, reference: Date | None) -> Cluster:
    """The cluster around a seed's start, not reaching left beyond `floor`.

    The tokens are made in one loop without calls, since this is done for every word of dates in a text.
    """
    text, entries = view.lower, _entries(lexicon)
    at = last = _begin(text, seed, floor, lexicon)
    tokens: list[Token] = []
    while len(tokens) < MOST:
        found = _PIECE.match(text, at)
        if found is None:
            break
        group = found.lastindex or 0
        kind = _KINDS[group]
        start, at = found.span(group)
        if start - last > 1 and tokens and _BREAK.search(text, last, start):
            break
        piece = text[start:at]
        if kind == "mark" and piece in _COMMAS:
            piece = _COMMAS[piece]
        tags, phrases, belongs, going_on = entries.get(piece) or (_UNKNOWN if kind in _DOUBTFUL else _FIGURE)
        goes_on = phrases and (text[at : at + 1] != " " or text[at + 1 : at + 2] in going_on)
        if goes_on and (longer := phrase(text, phrases, at)) is not None:
            kind, belongs, (tags, at) = "word", True, longer
            piece = text[start:at]
        if belongs:
            value = -1 if kind != "number" or at - start > LONGEST else int(piece)
            tokens.append(_token(Token, (kind, start, at, piece, tags, value)))
        elif (
            kind == "word"
            and lexicon.proclitics
            and (split := _without_proclitic(piece, start, text, lexicon)) is not None
        ):
            tokens += split
            at = split[1].end
        elif at > seed:
            break
        else:
            tokens.clear()
        last = at
    return Cluster(tokens, lexicon, view, reference)


def _begin(text: str, seed: int, floor: int, lexicon: Lexicon) -> int:
    """Where the run of words, digits and marks of dates that ends at a seed begins."""
    low, pieces = max(floor, seed - LEFT), lexicon.pieces
    at = seed
    while at > low:
        end = at
        while end > low and text[end - 1] in _SPACES:
            end -= 1
        start = text.rfind(" ", max(low, end - LONGEST_WORD), end) + 1
        piece = text[start:end] if start else ""  # where no space stands near, never the text from its beginning
        if not piece.isalpha():
            start = run(text, low, end)
            piece = text[start:end]
        if piece not in pieces and not (
            piece and (piece[0] in _MARKS or piece[0].isdigit() or (lexicon.proclitics and lexicon.knows(piece)))
        ):
            return at
        if at - end > 1 and text.count("\n", end, at) > 1:
            return at
        at = start
    return at


def run(text: str, low: int, end: int) -> int:
    """Where the run of letters, or of digits, that ends at a place begins; a sign is a run by itself."""
    start = end - 1
    if end <= low or not text[start].isalnum():
        return start
    space = text.rfind(" ", max(low, start - LONGEST_WORD), start)
    if space >= 0 and text[space + 1 : end].isalpha():
        return space + 1
    same = str.isdigit if text[start].isdigit() else str.isalpha
    while start > low and same(text[start - 1]):
        start -= 1
    return end if start == low and low and same(text[start - 1]) else start


def phrase(text: str, known: Phrases, end: int) -> tuple[Tags, int] | None:
    """The meaning and end of the longest expression that begins with a word; `known` are those that begin with it."""
    spaced = text[end : end + 1] == " " and text[end + 1 : end + 2] not in _SPACES
    second = end + 1 if spaced else _past_space(text, end, end)
    for others, tags in known:
        if not text.startswith(others[0], second):
            continue
        at = second + len(others[0])
        for word in others[1:]:
            at = _past_space(text, at, end)
            if not text.startswith(word, at):
                break
            at += len(word)
        else:
            if not (text[at : at + 1].isalnum() and _goes_on(text[at - 1], text[at])):
                return tags, at
    return None


def _past_space(text: str, at: int, start: int) -> int:
    """The place behind spaces and line ends, not too far from where the expression's first word ended."""
    while text[at : at + 1] in _SPACES and at < start + MOST:
        at += 1
    return at


def _goes_on(last: str, following: str) -> bool:
    """Whether a letter or digit goes on the word or number before it; behind a sign something new begins."""
    return last.isalnum() and last.isalpha() == following.isalpha()


def _without_proclitic(word: str, start: int, text: str, lexicon: Lexicon) -> tuple[Token, Token] | None:
    """A word cut into the letters written onto it and the rest, where the rest is a word of dates."""
    for letters, meaning in lexicon.proclitics.items():
        if not word.startswith(letters) or len(word) == len(letters):
            continue
        middle, end, rest = start + len(letters), start + len(word), word[len(letters) :]
        tags = lexicon.words.get(rest)
        if rest in lexicon.phrases and (longer := phrase(text, lexicon.phrases[rest], end)) is not None:
            tags, end = longer
        if tags:
            own = {meaning: "yes"} if meaning and meaning != "and" else ({"join": "and"} if meaning else NONE)
            return Token("word", start, middle, letters, own), Token("word", middle, end, text[middle:end], tags)
    return None
