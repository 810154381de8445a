"""Hedges: the words beside a figure that say how far it may be from the truth ("about", "more than")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple, cast

from factcheck.extract.fold import View, fold_word
from factcheck.extract.scan import prefixes
from factcheck.locales import Pack
from factcheck.model import Hedge, HedgeName

LONGEST_WORD = 32
LONGEST_SHORT = 8  # letters of the short form of a unit, in brackets behind it
REACH = 48  # how far back or ahead a hedge is sought, in characters
ENDLESS = "endless"
ENDS = frozenset(".,;:!?،؛؟)")  # behind which no hedge reaches
_PIECE = re.compile(r"[^\W\d]{1,40}(?:'[^\W\d]{1,40})?|[<>=≥≤~≈]+|[^\s\w]|\d+")
_TAG = re.compile(r"</?[a-z][^<>]*>\Z")
PASSED = (" ", ",", "،", "(", ")")  # between a figure and the hedge behind it
LONGEST_TAG = 120  # characters of a tag of HTML


@dataclass(frozen=True, eq=False)
class Hedges:
    """The hedges of a language: phrases by their last word (before a figure) or first word (after it)."""

    before: dict[str, tuple[tuple[tuple[str, ...], Hedge], ...]]
    last_letters: frozenset[str]  # on which what may stand last before a figure ends: a hedge, or a word passed over
    after: dict[str, tuple[tuple[tuple[str, ...], Hedge], ...]]
    first_letters: frozenset[str]  # with which what may stand behind a figure begins
    glued_after: dict[str, Hedge]
    prefixes: frozenset[str]
    skipped: frozenset[str]
    seconds: dict[str, frozenset[str]]  # the words that may stand before the last one of a phrase, glued letters too
    compares: frozenset[str]
    results: frozenset[str]  # words that begin no hedge, though they are one with a letter before it
    connectors: frozenset[str]
    ends_before: frozenset[str]
    opens: frozenset[str]  # what stands, a space before it, where a hedge behind a figure begins

    def may_hedge(self, word: str, following: str) -> bool:
        """Whether two words are a hedge of the next figure, a conjunction before them left out: "more than"."""
        phrases = [phrase for phrase, _ in self.before.get(following, ())]
        return any(
            phrase[-2:] == (word[cut:], following)
            for phrase in phrases
            for cut in (0, 1)
            if word[:cut] in self.prefixes
        )

    def may_end(self, word: str, before: str) -> bool:
        """Whether a hedge may end with a word before a figure, or with the one before that where the last is passed over."""
        if word in self.skipped and word not in self.before:
            return not before or before in self.before or before in self.skipped or self._is_glued(before)
        return word in self.before or self._is_glued(word)

    def _is_glued(self, word: str) -> bool:
        return len(self.prefixes) > 1 and any(
            word[:cut] in self.prefixes and word[cut:] in self.before for cut in (1, 2, 3)
        )


class Found(NamedTuple):
    """A hedge and where it stands."""

    hedge: Hedge
    start: int
    end: int


@cache
def hedges(pack: Pack) -> Hedges:
    """The compiled hedges of a pack."""
    data, known = pack.data("hedges"), named(pack)
    skipped = frozenset(map(fold_word, data.get("skipped", [])))
    before = _phrases(data.get("before", {}), known, -1)
    after = _phrases(data.get("after", {}), known, 0)
    return Hedges(
        before=before,
        last_letters=frozenset(word[-1] for word in (*before, *skipped)) - ENDS,
        after=after,
        first_letters=frozenset(word[0] for word in after),
        glued_after={sign: known[name] for name, signs in data.get("glued_after", {}).items() for sign in signs},
        prefixes=frozenset(prefixes(pack)),
        skipped=skipped,
        seconds=_seconds(before, frozenset(prefixes(pack))),
        compares=frozenset(map(fold_word, data.get("compares", []))),
        results=frozenset(map(fold_word, data.get("results", []))),
        connectors=frozenset(map(fold_word, pack.data("numbers").get("connectors", []))),
        ends_before=frozenset(map(fold_word, data.get("ends_before", []))),
        opens=frozenset(word[0] for word in after) | frozenset(PASSED),
    )


def _seconds(
    before: dict[str, tuple[tuple[tuple[str, ...], Hedge], ...]], glued: frozenset[str]
) -> dict[str, frozenset[str]]:
    """For each last word of a phrase of several, the words that may stand before it."""
    out = {}
    for last, items in before.items():
        inner = frozenset(phrase[-2] for phrase, _ in items if len(phrase) > 1)
        begins = (phrase[0] for phrase, _ in items if len(phrase) == 2)
        out[last] = inner | {each + word for word in begins for each in glued}
    return out


@cache
def named(pack: Pack) -> dict[str, Hedge]:
    """The hedges of a language by their names, with how far each reaches."""
    return {name: _hedge(name, reach) for name, reach in pack.data("hedges").get("reach", {}).items()}


def _hedge(name: str, reach: dict[str, str]) -> Hedge:
    down, up = (None if reach[side] == ENDLESS else Decimal(reach[side]) for side in ("down", "up"))
    return Hedge(cast(HedgeName, name), down, up)


def _phrases(
    table: dict[str, list[str]], known: dict[str, Hedge], key: int
) -> dict[str, tuple[tuple[tuple[str, ...], Hedge], ...]]:
    """Phrases as tuples of folded words under their last or first word, the longest first."""
    out: dict[str, list[tuple[tuple[str, ...], Hedge]]] = {}
    for name, phrases in table.items():
        for phrase in phrases:
            words = tuple(_PIECE.findall(fold_word(phrase)))
            out.setdefault(words[key], []).append((words, known[name]))
    return {word: tuple(sorted(items, key=lambda item: -len(item[0]))) for word, items in out.items()}


def before(view: View, offset: int) -> Found | None:
    """The hedge that ends before an offset, only spaces, an opening bracket or an article between them."""
    known, lower, end = hedges(view.pack), view.lower, offset
    while end and lower[end - 1] in " \n(\"'":
        end -= 1
    if not end or not _may_hedge(lower, end, known):
        return None
    last = lower[max(0, end - LONGEST_WORD) : end].rpartition(" ")[2]
    if last.isalpha():
        first = end - len(last)
        word = _word_before(lower, first)
        if not known.may_end(last, word):
            return None
        if word and last not in known.skipped:
            alone = word not in known.seconds.get(last, ())
            words = [(last, first), (word, first - 1 - len(word))]
            return _alone(last, first, known, end) if alone else _of_words(lower, words, known, end)
    return _phrase_before(lower, end, known)


def _alone(word: str, start: int, known: Hedges, end: int) -> Found | None:
    """The hedge that the word right before a figure is by itself."""
    hedge = next((hedge for phrase, hedge in known.before.get(word, ()) if len(phrase) == 1), None)
    if hedge is None or word in known.results:
        return _glued((word, start), known, end)
    return Found(hedge, start, end)


def _of_words(lower: str, words: list[tuple[str, int]], known: Hedges, end: int) -> Found | None:
    """The hedge of several words, of which the last two are given, the last first; the words before them are read when asked for."""
    for phrase, hedge in known.before.get(words[0][0], ()):
        size = len(phrase)
        while len(words) < size and words[-1][0] == phrase[-len(words)]:
            start = words[-1][1]
            word = _word_before(lower, start)
            if not word:
                return _phrase_before(lower, end, known)  # something else than a word and a space
            words.append((word, start - 1 - len(word)))
        found = words[size - 1] if len(words) >= size else None
        if found is None or any(words[at][0] != phrase[-1 - at] for at in range(1, size - 1)):
            continue
        start = _begins(found, phrase[0], known.prefixes)
        if start >= 0 and found[0] not in known.results:
            return Found(hedge, start, end)
    return _glued(words[0], known, end)


def _begins(piece: tuple[str, int], word: str, glued: Iterable[str]) -> int:
    """Where a word begins that a piece is, or ends with behind what may be glued before it; -1 for another word."""
    first, start = piece
    lead = first.removesuffix(word)
    return start if first == word else start + len(lead) if lead != first and lead in glued else -1


def _phrase_before(lower: str, end: int, known: Hedges) -> Found | None:
    """The hedge of several words, or behind a word that is passed over, that ends at a place."""
    pieces = _pieces(lower, max(0, end - REACH), end)
    if len(pieces) > 1 and pieces[-1][0] in known.skipped:
        pieces.pop()
    if not pieces:
        return None
    words = [word for word, _ in pieces]
    for phrase, hedge in known.before.get(words[-1], ()):
        size = len(phrase)
        if size > 1 and tuple(words[1 - size :]) != phrase[1:]:
            continue
        start = -1 if len(pieces) < size else _begins(pieces[-size], phrase[0], known.prefixes)
        if start >= 0 and pieces[-len(phrase)][0] not in known.results:
            return Found(hedge, start, end)
    return _glued(pieces[-1], known, end)


def _may_hedge(lower: str, end: int, known: Hedges) -> bool:
    """Whether a hedge may end before a place by its last letter; the end of a tag (<td>120) is no "more than"."""
    last = lower[end - 1]
    if last == ">" and _TAG.search(lower, max(0, end - LONGEST_TAG), end):
        return False
    return last in known.last_letters or last.isspace()


def _word_before(lower: str, end: int) -> str:
    """The word before a place, a space between and one before it; "" where anything else stands there."""
    behind = lower[max(0, end - LONGEST_WORD) : end]
    word = behind[:-1].rpartition(" ")[2]
    return word if behind[-1:] == " " and len(word) < len(behind) - 1 and word.isalpha() else ""


def _pieces(lower: str, start: int, end: int) -> list[tuple[str, int]]:
    return [(found.group(), found.start()) for found in _PIECE.finditer(lower, start, end)]


def _glued(piece: tuple[str, int], known: Hedges, end: int) -> Found | None:
    """A hedge of one word with a proclitic before it ("بنحو")."""
    word, start = piece
    for cut in range(1, min(4, len(word))):
        if word[:cut] in known.prefixes:
            for phrase, hedge in known.before.get(word[cut:], ()):
                if len(phrase) == 1:
                    return Found(hedge, start + cut, end)
    return None


def inside(view: View, start: int, end: int) -> Found | None:
    """The sign that hedges a figure before its scale word: "40+ million"."""
    if view.text.find(" ", start + 1, end) < 0:
        return None
    for sign, hedge in hedges(view.pack).glued_after.items():
        at = view.text.find(f"{sign} ", start + 1, end)
        if at > 0:
            return Found(hedge, at, at + 1)
    return None


def _past_marks(lower: str, offset: int) -> int:
    """Where the words behind a figure begin, spaces, commas and a short form in brackets passed over."""
    at = offset
    while lower[at : at + 1] in PASSED and at - offset < 3:
        at += 1
    if lower.startswith(" (", offset) and (close := lower.find(") ", at, at + LONGEST_SHORT)) > 0:
        at = close + 2 if lower[at:close].isalpha() else at  # "50 miles per hour (mph) or more"
    return at


def after(view: View, offset: int) -> Found | None:
    """The hedge that begins after an offset: "or more", "على الأقل", "+"."""
    known, lower = hedges(view.pack), view.lower
    mark = lower[offset : offset + 1]
    sign = known.glued_after.get(mark)
    if sign is not None and not lower[offset + 1 : offset + 2].isalnum():
        return Found(sign, offset, offset + 1)
    if (lower[offset + 1 : offset + 2] if mark == " " else mark) not in known.opens:
        return None
    at = _past_marks(lower, offset)
    first = _PIECE.match(lower, at) if lower[at : at + 1] in known.first_letters else None
    if first is None or first.group() not in known.after:
        return None
    pieces = _pieces(lower, at, min(len(lower), at + REACH))
    words = [word for word, _ in pieces]
    for phrase, hedge in known.after.get(words[0], ()):
        if tuple(words[: len(phrase)]) == phrase:
            last, start = pieces[len(phrase) - 1]
            reads_on = _reads_on(lower, phrase, start + len(last), known, parted="," in lower[offset:at])
            return None if reads_on else Found(hedge, at, start + len(last))
    return None


def _reads_on(lower: str, phrase: tuple[str, ...], end: int, known: Hedges, *, parted: bool) -> bool:
    """Whether words that hedge the figure before them belong to what follows; a comma may part them from the figure."""
    if phrase[0] == "-" and lower[end : end + 1] == "-":
        return True  # "four-month-plus-one-day"
    following = _PIECE.match(lower, end + 1) if lower[end : end + 1] == " " else None
    if following is None:
        return False
    word = following.group()
    if len(phrase) == 1 and parted and word.isalpha():
        return True  # "two stages, plus a special set"
    if word.isdigit() or (word in known.compares and known.may_hedge(phrase[-1], word)):
        return True  # "5000 or more than 4500": the words hedge the next figure
    # "fell 5% and over the year"
    return (
        bool(known.ends_before)
        and phrase[0] in known.connectors
        and word[0].isalpha()
        and word not in known.ends_before
    )
