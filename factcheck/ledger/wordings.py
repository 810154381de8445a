"""The words by which a rule file would find a series: chosen so that they stand beside its figures, and beside no others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from factcheck.extract import fold, stems
from factcheck.ledger.figures import Figure
from factcheck.locales import ROOT, pack
from factcheck.rulebook import Pattern, Words

MOST_WORDS = 8  # of one list
FAR = 240  # code points on either side of a figure
REACH = 7  # words on either side of a figure
SURE = 4  # a word is of a series where at least four of five figures beside it are
_WORD = re.compile(r"[^\W\d_]{2,40}")
_STOP = re.compile(r"[.!?؟;؛]\s|\n")


def pattern(own: Sequence[Figure], others: Iterable[Figure]) -> Pattern:
    """The pattern of a series in the language of these figures; `others` are the other figures of their releases."""
    counted = _covering([_words(each.claim.unit) for each in own if each.claim.kind == "count"])
    rivals = [each for each in others if _may_be_taken(each, own[0], counted)]
    beside = [_near(each) for each in own]
    beside_rivals = [_near(each) for each in rivals]
    any_of = _telling(own, beside, beside_rivals)
    taken = [words for words in beside_rivals if not any_of or words & set(any_of)]
    none_of = _none(taken, beside)
    units = tuple(dict.fromkeys(each.claim.unit for each in own if each.claim.kind != "count" and each.claim.unit))
    return Pattern(counted=counted, units=units, near=Words(any=any_of, none=none_of))


def _may_be_taken(figure: Figure, of: Figure, counted: tuple[str, ...]) -> bool:
    """Whether a pattern with these counted words would look at a figure."""
    if figure.measure != of.measure:
        return False
    return not counted or bool(_words(figure.claim.unit) & set(counted))


def _covering(sets: Sequence[frozenset[str]]) -> tuple[str, ...]:
    """The fewest words, the commonest first, of which each set holds one."""
    left = [each for each in sets if each]
    chosen: list[str] = []
    while left and len(chosen) < MOST_WORDS:
        counts = Counter(word for each in left for word in each)
        word = min(counts, key=lambda each: (-counts[each], each))
        chosen.append(word)
        left = [each for each in left if word not in each]
    return tuple(chosen)


def _telling(
    own: Sequence[Figure], beside: Sequence[frozenset[str]], rivals: Sequence[frozenset[str]]
) -> tuple[str, ...]:
    """Words that cover the figures and seldom stand beside a rival; none where there is no rival.

    The words that told a figure's role or fate come first; others only for the figures that these leave uncovered.
    """
    if not rivals:
        return ()
    other = Counter(word for each in rivals for word in each)
    told = [frozenset(each.told_by) for each in own]
    first = _covering([each & _sure(told, other) for each in told])
    left = [words for words, by in zip(beside, told, strict=True) if not (words | by) & set(first)]
    return (*first, *_covering([each & _sure(left, other) for each in left]))[:MOST_WORDS]


def _sure(sets: Sequence[frozenset[str]], other: Counter[str]) -> set[str]:
    own = Counter(word for each in sets for word in each)
    return {word for word, count in own.items() if count > 1 and count >= SURE * other[word]}


def _none(taken: Sequence[frozenset[str]], beside: Sequence[frozenset[str]]) -> tuple[str, ...]:
    """Words that stand beside figures which the pattern would take though it should not, and never beside its own."""
    own: set[str] = set().union(*beside)
    return _covering([each - own for each in taken])


def _near(figure: Figure) -> frozenset[str]:
    """The telling words near a figure, within its own clause as far as joining words show it."""
    claim = figure.claim
    text = claim.document.prose
    language = pack(figure.release.words_of or ROOT)
    joins = frozenset(language.data("clauses").get("joins", ()))
    before = _WORD.findall(fold(_STOP.split(text[max(0, claim.start - FAR) : claim.start])[-1]).lower())
    after = _WORD.findall(fold(_STOP.split(text[claim.end : claim.end + FAR])[0]).lower())
    near = [*takewhile(lambda word: word not in joins, reversed(before[-REACH:]))]
    near += takewhile(lambda word: word not in joins, after[:REACH])
    known = stems(language)
    telling = (each for each in near if each not in known.silent and known.of(each) not in known.times)
    return frozenset(telling) - _words(claim.unit)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(text).lower()))


def by_language(figures: Iterable[Figure]) -> Mapping[str, list[Figure]]:
    """Figures by the language of their releases."""
    found: dict[str, list[Figure]] = {}
    for each in figures:
        if each.release.words_of:
            found.setdefault(each.release.words_of, []).append(each)
    return found
