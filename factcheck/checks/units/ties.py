"""Figures that the words of a text tie together as a figure and its conversion.

Brackets, "equivalent to" and the like tie two measures firmly; "or", a slash and mere neighbourhood do so
loosely, and `conversions.py` asks the figures whether to believe it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from factcheck.checks.contract import Case
from factcheck.checks.units.densities import with_densities
from factcheck.checks.units.money_senses import with_other_senses
from factcheck.checks.units.tie_words import FURTHEST, SOFT, Cues, cues, cut, without_fillers
from factcheck.checks.written.range_ends import as_range, ends_of
from factcheck.extract import fold
from factcheck.model import SHARES, Claim
from factcheck.units import commensurable, dimension, factor, is_known

Tie = Literal["bracket", "distant", "words", "apposed", "weak", "near", ""]

DIGIT = re.compile(r"\d")
OPENING, CLOSING = "([（", ")]）"
COMMAS = frozenset(",،、")
DASHED = (["–"], ["—"])
JOINTS = frozenset(",،、-–—~〜×/;؛")
MOST_WORDS = 4  # words between a figure and the brackets with its conversion
MEASURED = frozenset({"measure", "duration"})


@dataclass(frozen=True, slots=True)
class Tied:
    """A figure and what is tied to it as its conversion; several claims are one figure (5 feet 11 inches).

    `tie` says by what: brackets right behind it ("bracket") or some words on ("distant"), a phrase
    ("words"), an apposition between commas, dashes or behind a slash ("apposed"), "or" ("weak"), or
    neighbourhood alone ("near").
    """

    source: tuple[Claim, ...]
    computed: tuple[Claim, ...]
    tie: Tie


def is_measured(claim: Claim) -> bool:
    """Whether a claim is a measure that could be converted: no share, no money, no counted thing."""
    quantity = claim.quantity
    if quantity is None or not (quantity.kind in MEASURED or is_price(claim)) or not quantity.unit:
        return False
    if quantity.value is None and quantity.low is None and quantity.high is None:
        return False
    return is_known(quantity.unit) and (is_price(claim) or not _is_money_or_share(quantity.unit))


def _is_sum(claim: Claim) -> bool:
    return claim.kind == "money" and not is_price(claim)


def is_price(claim: Claim) -> bool:
    """Whether a claim is a sum of money for a measure: "$2.07 per gallon"."""
    return claim.kind == "money" and claim.is_rate


def _is_money_or_share(unit: str) -> bool:
    return any(atom.isupper() or atom in SHARES for atom, _ in dimension(unit).powers)


def tied(case: Case) -> tuple[Tied, ...]:
    """The figures of a document that its words tie as a figure and its conversion, in order of place."""
    return case.once(_tied)


def _tied(case: Case) -> tuple[Tied, ...]:
    text, words = case.document.prose, cues(case.pack)
    claims = with_densities(text, case.claims, case.pack)
    if not any(each.kind in MEASURED or is_price(each) for each in claims):
        return ()
    return tuple(_Ties(text, with_other_senses(_with_shared_units(text, claims, words)), words).found())


@dataclass(frozen=True, slots=True)
class _Ties:
    """The claims of a text, and the ties between neighbours among them."""

    text: str
    claims: Sequence[Claim]
    words: Cues

    def found(self) -> Iterator[Tied]:
        at = 0
        while at + 1 < len(self.claims):
            tie = self._tie(at)
            last = at + 1
            if tie in ("bracket", "distant"):
                last = self._end_of_bracket(at + 1)
                yield from self._in_brackets(at, last, tie)
            elif tie:
                yield Tied(self._source(at), (self.claims[at + 1],), tie)
            at = max(last, at + 1)

    def _tie(self, at: int) -> Tie:
        """How the words between a figure and the next tie them; "" where they do not."""
        source, computed = self.claims[at], self.claims[at + 1]
        if is_price(source) != is_price(computed):
            return ""
        if not 0 <= computed.start - source.end <= FURTHEST or not (is_measured(source) and is_measured(computed)):
            return ""
        between = self.text[source.end : computed.start]
        if "\n\n" in between or DIGIT.search(between):
            return ""
        tokens = cut(between)
        brackets = [index for index, token in enumerate(tokens) if token in OPENING]
        closed = any(token in CLOSING for token in tokens)
        if len(brackets) == 1 and not closed:
            if ends_of(computed) is None and self.words.ranged.intersection(tokens[brackets[0] + 1 :][:1]):
                return ""  # "cut to 1 ms (from 5 s)" converts nothing, "10 to 20 miles (from 16 to 32 km)" does
            tie = _bracket_tie(tokens[: brackets[0]], tokens[brackets[0] + 1 :], self.words)
            return "distant" if tie and _is_sum(computed) else tie
        if brackets or closed or _is_sum(computed):
            return ""
        return _open_tie(tokens, self.words) if not self._is_told_behind(tokens, computed) else "words"

    def _is_told_behind(self, tokens: list[str], computed: Claim) -> bool:
        """Whether the words right behind the second figure tie it: "38 Zoll, was 97 cm entspricht"."""
        words = self.words
        if not words.behind or not tokens or tokens[0] not in COMMAS:
            return False
        behind = fold(self.text[computed.end : computed.end + FURTHEST]).lower().lstrip()
        plain = tuple(each for each in without_fillers(tokens, words) if each not in SOFT)
        return behind.startswith(words.behind) and (not plain or plain in words.leads)

    def _end_of_bracket(self, first: int) -> int:
        """The index of the last figure inside the brackets that the first one opens; `first` - 1 where words follow.

        What stands behind the last figure must close the brackets or begin something new.
        """
        last = first
        while last + 1 < len(self.claims) and self._joined(self.claims[last], self.claims[last + 1]):
            last += 1
        end = self.claims[last].end
        behind = without_fillers(cut(self.text[end : end + FURTHEST]), self.words)
        closed = bool(behind) and (behind[0] in CLOSING or behind[0] in SOFT)
        return last if closed else first - 1

    def _joined(self, one: Claim, other: Claim) -> bool:
        """Whether two figures stand side by side in one list, range or compound."""
        between = self.text[one.end : other.start]
        if other.start - one.end > FURTHEST or not is_measured(other) or DIGIT.search(between):
            return False
        tokens = without_fillers(cut(between), self.words)
        rest = tuple(each for each in tokens if each not in JOINTS and each not in self.words.lists)
        return not rest or rest in self.words.strong or rest in self.words.weak

    def _in_brackets(self, at: int, last: int, tie: Tie) -> Iterator[Tied]:
        """The figures inside brackets with what each was computed from.

        As many figures of one unit as stand in a list before the brackets go with it one by one; figures
        in several units are each the conversion of the one figure before the brackets.
        """
        inside = tuple(self.claims[at + 1 : last + 1])
        unlike = len({each.unit for each in inside})
        if inside and self._is_compound(inside):
            yield Tied(self._source(at), inside, tie)
        elif unlike == len(inside):
            source = self._source(at)
            yield from (Tied(source, (each,), tie) for each in inside)
        elif unlike == 1 and len(inside) == 2 and ends_of(self.claims[at]):
            yield Tied((self.claims[at],), (as_range(*inside),), tie)
        elif unlike == 1 and at + 1 >= len(inside):
            outside = tuple(self.claims[at + 1 - len(inside) : at + 1])
            if all(
                is_measured(one) and one.unit == other.unit and self._joined(one, other)
                for one, other in itertools.pairwise(outside)
            ):
                yield from (Tied((one,), (other,), tie) for one, other in zip(outside, inside, strict=True))

    def _source(self, at: int) -> tuple[Claim, ...]:
        """The figure at an index, with the larger unit right before it where both are one (5 feet 11 inches)."""
        two = tuple(self.claims[max(at - 1, 0) : at + 1])
        return two if self._is_compound(two) else (self.claims[at],)

    def _is_compound(self, figures: Sequence[Claim]) -> bool:
        """Whether two figures are one in two units of one system: side by side, the second less than one of the first."""
        if len(figures) != 2 or not all(is_measured(each) for each in figures):
            return False
        large, small = figures
        if large.unit == small.unit or not commensurable(large.unit, small.unit) or small.value is None:
            return False
        size = factor(large.unit, small.unit)
        between = self.text[large.end : small.start]
        return size > 1 and size.denominator == 1 and 0 <= small.value < size and not between.strip(" \u00a0,'-")


def _with_shared_units(text: str, claims: Sequence[Claim], words: Cues) -> Sequence[Claim]:
    """The claims, a bare number beside a measure taking its unit ("10 by 20 metres")."""
    shared = list(claims)
    for at in range(len(shared) - 2, -1, -1):
        one, other = shared[at], shared[at + 1]
        if one.kind == "number" and not one.unit and one.quantity is not None and is_measured(other):
            between = cut(text[one.end : other.start]) if other.start - one.end < FURTHEST else []
            if between and all(each in words.times or each == "-" for each in between):
                shared[at] = _measured_like(one, other)
    return shared


def _measured_like(claim: Claim, other: Claim) -> Claim:
    assert claim.quantity is not None
    assert other.quantity is not None
    like = other.quantity
    quantity = replace(claim.quantity, unit=like.unit, kind=like.kind, senses=like.senses, exact=False)
    return replace(claim, kind=other.kind, quantity=quantity)


def _bracket_tie(before: list[str], inside: list[str], words: Cues) -> Tie:
    """The tie of a figure in brackets: nothing but cues may stand before it inside them."""
    rest = tuple(each for each in without_fillers(inside, words) if each not in SOFT and each != "=")
    if rest and rest not in words.strong and rest not in words.weak:
        return ""
    between = [each for each in before if each not in SOFT]
    if not between:
        return "bracket"
    plain = all(each.isalpha() for each in between) and len(between) <= MOST_WORDS
    return "distant" if plain else ""


def _open_tie(raw: list[str], words: Cues) -> Tie:
    """The tie of two figures outside brackets: by a phrase, by "or", by a sign, or by neighbourhood."""
    tokens = without_fillers(raw, words)
    plain = tuple(each for each in tokens if each not in SOFT)
    if plain in words.strong or plain == ("=",):
        return "words"
    if plain in words.weak:
        return "apposed" if tokens[0] in COMMAS else "weak"
    if plain:
        return _phrase_behind_words(tokens, words)
    if tokens == ["/"] or tokens in DASHED or (len(raw) > len(tokens) == 1 and tokens[0] in COMMAS):
        return "apposed"
    return "near" if len(tokens) <= 1 and "." not in tokens else ""


def _phrase_behind_words(tokens: list[str], words: Cues) -> Tie:
    """The tie of a phrase behind a comma, some words after the first figure ("… of treated water, that is …")."""
    comma = max((at for at, each in enumerate(tokens) if each in COMMAS), default=0)
    before, phrase = tokens[:comma], tuple(tokens[comma + 1 :])
    told = bool(before) and phrase in words.strong
    return "distant" if told and len(before) <= MOST_WORDS and all(each.isalpha() for each in before) else ""
