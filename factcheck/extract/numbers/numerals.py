"""Numerals: the figures and number words of a view, put together ("27 ألفا و566", "half a million", "1.2bn")."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from factcheck.extract.fold import View
from factcheck.extract.numbers import digits, scale_words, signs
from factcheck.extract.numbers.lexicon import LOOK_ALIKE, Entry, Lexicon, lexicon
from factcheck.extract.numbers.lone_parts import read_part, read_share
from factcheck.extract.numbers.numeral import Numeral, Taken
from factcheck.extract.numbers.reduce import Reduced, reduce
from factcheck.extract.numbers.state import ONE, Token
from factcheck.extract.scan import Hit
from factcheck.extract.units import reading as units

FARTHEST_GAP = 16
LONGEST_RUN = 40
LONGEST_UNIT = 40  # characters from a number to the end of its unit
MULTIPLIERS = ("scale", "hundred", "collective", "part")  # what an article may stand before: "a hundred"
VAGUE_HEADS = ("scale", "hundred", "collective")  # what "several" may stand before
UNSPACED = ("\u3040", "\u9fff")  # from the first kana to the last ideograph, which glue nothing to themselves

DIGITS = ("unit", "teen", "ten")  # words that spell digits behind a decimal point
NO_NUMBER = (LOOK_ALIKE,)

WordHit = Hit[tuple[Entry, ...]]
Found = Numeral | WordHit
T = TypeVar("T", Numeral, WordHit)


def find(view: View, taken: Taken = ()) -> list[Numeral]:
    """All numerals of a view, in order of place; what lies in a span of `taken` (sorted) is left out."""
    words = lexicon(view.pack)
    hits = [each for each in words.words.find(view) if each.payload != NO_NUMBER]
    found, starts = _merged(_free(digits.find(view, taken), taken), _free(hits, taken))
    gaps = _gaps(view.lower, found, starts, words.gaps)
    out: list[Numeral] = []
    numeral: Numeral | None
    at, size = 0, len(found)
    while at < size:
        each = found[at]
        if not isinstance(each, Numeral) and out and _within_unit(view, out[-1].end, each.end):
            at += 1
            continue
        if isinstance(each, Numeral) and (at + 1 == size or not gaps[at + 1]):
            numeral, count = _lone(view, each), 1
        else:
            numeral, count = _joined(view, found, at, gaps, words)
        if numeral is not None and (not out or numeral.start >= out[-1].end):
            signs.complete(view, numeral, out[-1] if out else None, words)
            following = found[at + count] if at + count < size else None
            if isinstance(following, Numeral):
                count += numeral.scale != 1 and scale_words.continued(numeral, following)
            elif following is not None:
                count += scale_words.behind_brackets(view, numeral, following)
            if numeral.scale != 1:
                signs.whole(numeral)
                if words.dotted:
                    scale_words.with_full_stop(view, numeral, words.dotted)
            out.append(numeral)
        at += count
    return signs.fractions(view, out)


def _within_unit(view: View, number_end: int, word_end: int) -> bool:
    """Whether a number word is part of the unit of the number before it: "في المئة", "parts per million"."""
    if word_end - number_end > LONGEST_UNIT:
        return False
    match = units.after(view, number_end, view.pack)
    return match is not None and match.end >= word_end


def _free(found: Sequence[T], taken: Taken) -> list[T]:
    """What lies in no span that something else has taken."""
    out: list[T] = []
    at, size = 0, len(taken)
    for each in found:
        while at < size and taken[at][1] <= each.start:
            at += 1
        if at == size or taken[at][0] >= each.end:
            out.append(each)
    return out


def _merged(figures: list[Numeral], hits: list[WordHit]) -> tuple[list[Found], list[int]]:
    """Figures and words in order of place, and where each begins with what is glued before it."""
    starts = [each.start for each in figures]
    found: list[Found] = [*figures, *hits]
    if hits:
        starts += [each.word_start for each in hits]
        order = sorted(range(len(found)), key=starts.__getitem__)
        found, starts = [found[at] for at in order], [starts[at] for at in order]
    return found, starts


def _gaps(lower: str, found: list[Found], starts: list[int], names: dict[str, str]) -> list[str]:
    """What stands before each token as far as it may join it to the token before; "" where nothing joins them."""
    gaps, end = [], -1
    for each, start in zip(found, starts, strict=True):
        if end < 0 or not 0 <= start - end <= FARTHEST_GAP:
            gaps.append("")
        else:
            gap = lower[end:start]
            gaps.append(names.get(gap) or (names.get(_plain_gap(gap), "") if "\n" in gap or "  " in gap else ""))
        end = each.end
    return gaps


def _plain_gap(gap: str) -> str:
    """A gap with a line break or several spaces as one space; a paragraph's end joins nothing."""
    if gap.count("\n") > 1:
        return "|"
    return f" {' '.join(gap.split())} " if gap.strip() else " "


def _is_glued(text: str, start: int) -> bool:
    """Whether a letter stands right before a figure; kana and ideographs, written without spaces, glue nothing to it."""
    return start > 0 and text[start - 1].isalpha() and not UNSPACED[0] <= text[start - 1] <= UNSPACED[1]


def _lone(view: View, figure: Numeral) -> Numeral:
    """A figure that no number word follows, with what only its neighbours and its value tell."""
    if figure.value is None:
        figure.nature = "identifier"
    start = figure.start
    figure.glued = start > 0 and view.text[start - 1] != " " and _is_glued(view.text, start)
    return figure


def _joined(view: View, found: list[Found], at: int, gaps: list[str], words: Lexicon) -> tuple[Numeral | None, int]:
    """The number that begins at a token, and how many tokens it takes."""
    run, run_gaps = _run(found, at, gaps)
    head = run[0]
    if not head.entries and head.value is None:
        return Numeral(head.start, head.end, None, nature="identifier"), 1
    if head.article and any(entry.no_article for entry in head.entries):
        return None, 1
    start, article = head.start, False
    if _multiplies(head.entries):
        start, article = signs.article(view.lower, head.start, words)
    reduced, taken = _reduced(run, run_gaps, words, article)
    if reduced.nature == "ordinal":
        start = head.start
    numeral = Numeral(
        start,
        run[taken - 1].end,
        reduced.value,
        reduced.step,
        scale=reduced.scale,
        nature=reduced.nature,
        weak=reduced.weak,
    )
    if head.word_start != head.start:
        numeral.word_start = head.word_start
    _as_in_digits(view, numeral, found[at], reduced)
    if taken > 1 and _minus_inside(view, found[at]):
        signs.negate(numeral)
    if taken == 1 and not read_part(view, numeral, head):
        return None, 1
    if numeral.value is not None and (taken == 1 or run[taken - 1].joined):
        numeral.value += scale_words.doubled(view, numeral.end, run[taken - 1], words)
    if head.entries and head.entries[0].trait in VAGUE_HEADS and signs.is_vague(view.lower, head.word_start, words):
        numeral.value, numeral.nature, numeral.readings = None, "indefinite", ()
    return numeral, taken


def _run(found: list[Found], at: int, gaps: list[str]) -> tuple[list[Token], list[str]]:
    """The tokens that may belong to one number, and the gaps before them."""
    end = at + 1
    while end < len(found) and gaps[end] and end - at < LONGEST_RUN:
        end += 1
    return list(map(_token, found[at:end])), gaps[at:end]


def _token(each: Found) -> Token:
    if isinstance(each, Numeral):
        return Token(each.start, each.end, each.start, (), each.value, each.step)
    prefix = each.prefix
    return Token(
        each.start,
        each.end,
        each.word_start,
        each.payload,
        None,
        ONE,
        prefix.conjunction,
        prefix.article,
        bool(prefix.preposition),
    )


def _reduced(run: list[Token], gaps: list[str], words: Lexicon, article: bool) -> tuple[Reduced, int]:
    """The number at the head of a run, decimals in words and indefinite plurals included, and its length in tokens."""
    if len(run) == 1 and run[0].entries:
        return _lone_word(run[0].entries, words, article), 1
    reduced = reduce(run, gaps, words, article=article)
    taken = reduced.count
    if taken < len(run) and gaps[taken] == "point" and reduced.value is not None:
        decimals = _decimals(run, gaps, taken)
        if decimals and reduced.value == int(reduced.value):
            text = f"{int(reduced.value)}.{decimals[0]}"
            token = run[0]._replace(entries=(), value=Decimal(text), step=Decimal((0, (1,), -len(decimals[0]))))
            again = reduce([token, *run[decimals[1] :]], ["", *gaps[decimals[1] :]], words)
            return again, decimals[1] + again.count - 1
    if reduced.nature in ("vague", "indefinite"):
        while (
            taken < len(run) and gaps[taken] in ("of", "next") and any(each.indefinite for each in run[taken].entries)
        ):
            taken += 1
        reduced.value, reduced.nature = None, "indefinite"
    return reduced, taken


@lru_cache(maxsize=1 << 12)  # most number words stand alone, and a language has a few hundred of them
def _lone_word(entries: tuple[Entry, ...], words: Lexicon, article: bool) -> Reduced:
    """What a number word means with no other beside it; the same object again and again, which nobody may change."""
    reduced = reduce([Token(0, 0, 0, entries, None, ONE)], [""], words, article=article)
    if reduced.nature in ("vague", "indefinite"):
        reduced.value, reduced.nature = None, "indefinite"
    return reduced


@lru_cache(maxsize=1 << 12)
def _multiplies(entries: tuple[Entry, ...]) -> bool:
    """Whether a word is one before which an article counts: "a hundred"."""
    return any(entry.trait in MULTIPLIERS for entry in entries)


def _decimals(run: list[Token], gaps: list[str], at: int) -> tuple[str, int] | None:
    """The digits that words spell after a decimal point ("zero eight"), and the token after them."""
    text, first = "", at
    while at < len(run) and (at == first or gaps[at] == "next"):
        token = run[at]
        if not token.entries:
            if token.value is None or token.step != 1 or text:
                break
            text += str(token.value)
        elif token.entries[0].trait in DIGITS and token.entries[0].value % 1 == 0:
            text += str(token.entries[0].value)
        else:
            break
        at += 1
    return (text, at) if text else None


def _minus_inside(view: View, head: Found) -> bool:
    """Whether a minus stands behind a decimal figure and before its scale word: 11.71- مليار."""
    return isinstance(head, Numeral) and head.step < 1 and view.text[head.end : head.end + 2] == "- "


def _as_in_digits(view: View, numeral: Numeral, head: Found, reduced: Reduced) -> None:
    """Give a number that a figure begins what only figures have: readings, and what is glued before them."""
    numeral.in_digits = isinstance(head, Numeral)
    if not isinstance(head, Numeral):
        if reduced.nature == "ordinal" and reduced.count > 1:
            read_share(view, numeral)
        return
    numeral.glued = _is_glued(view.text, head.start)
    numeral.malformed = head.malformed
    if reduced.count == 1:
        numeral.readings = head.readings
    elif head.value and head.readings and numeral.value == digits.EXACT.multiply(head.value, reduced.scale):
        numeral.readings = tuple(digits.EXACT.multiply(each, reduced.scale) for each in head.readings)
