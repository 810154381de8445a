"""Sentences as strings of signs: a letter for each figure, word and mark that a percentage may hang on.

The words are a pack's (`cues/percent.yaml`), the letters are ours: "rose 12 % from 100 to 112" reads `uPfAtA`
in any language. What ties the figures is then a shape of letters, the same for all languages. A word that
says nothing here is a `w`, so that shapes can say how far apart their figures may stand.
"""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from operator import attrgetter

from factcheck.checks.amounts import is_attribute
from factcheck.checks.contract import Case
from factcheck.checks.percent.letters import BEFORE, MARK_SIGNS, WORD, Sign, letters_of
from factcheck.checks.percent.settling import LEAST_MULTIPLE, SIDES, settle, settle_sentence
from factcheck.checks.percent.words import Lexicon, lexicon, tokens_of
from factcheck.checks.products.yearly import yearly_products
from factcheck.checks.written.range_ends import ends_of
from factcheck.extract import fold, tables_of
from factcheck.model import Claim, Quantity, free_place, remembered

LEAD, TAIL = 240, 160  # code points read before the first figure of a sentence and behind its last
OF_TIMES = frozenset("eN")  # what the words of a time may say beside it
AMOUNTS = frozenset({"count", "number", "money", "measure", "duration"})
TIMES = frozenset({"date", "period", "time", "year"})
FIGURES = {"percent": "P", "percentage_point": "Q"}
SIGNED = {"+": "u", "-": "d", "−": "d"}  # the sign of a percentage, and the word of change that it stands for
SORTS = {
    "percent": ("share",),
    "percentage_point": ("share",),
    "count": ("counted",),
    "number": ("counted",),
    "measure": ("measured",),
    "duration": ("measured",),
    "ratio": ("counted", "counted"),  # "12 out of 48"
}
REACH = 12  # signs before a figure in which its hedge or comparison stands
COMPARING = re.compile(r"[PQMA]w{0,3}(?:[udc][w1]{0,4})?[ud]?m[wj1]{0,2}$|Mw?p[wj1]{0,2}$")
HEDGING = re.compile(r"[ud]?mw{0,1}$")
BEHIND = 4  # signs behind a figure among which the word stands that ties it from there: "200 okuldan", "200개 학교 중"
COLON = MARK_SIGNS[":"]
NEAR_FIGURE = frozenset({"w", "1", *BEFORE})
TIED_BEHIND = frozenset("APQ")
LEADING = "t"  # "to", which in some languages also says "up to"
DIGITS = re.compile(r"\d[\d,٬]*")
DIGIT_GROUPS = re.compile("[,٬]")
ROUND = Decimal(10)  # "1 in 5" is as loose as "one in five"
SENTENCE_END = re.compile(r"[.!?؟۔…][\"')\]»”]*\s|\n[ \t]*\n")


class Stretch:
    """A sentence with figures, and the number that it has in its document; its signs are read when they are asked for."""

    def __init__(
        self, claims: tuple[Claim, ...], text: str, before: int, after: int, known: Lexicon, *, twins: frozenset[int]
    ) -> None:
        self.sentence, self.claims = claims[0].sentence, claims
        self.text, self.before, self.after, self.known, self.twins = text, before, after, known, twins
        kinds = [each.kind for each in claims]
        self.figures = sum([each.quantity is not None for each in claims])  # times left out
        self.has_share = "percent" in kinds or "percentage_point" in kinds
        self.has_ratio = "ratio" in kinds
        self._has_plus = self.has_share and any(each.surface.startswith(tuple(SIGNED)) for each in claims)
        sorts = _sorts(claims) if self.figures else []
        # The sorts of its figures, as far as can be told without its words: figures of several sorts make no change.
        self.sorts = frozenset(sorts)
        self.has_pair = len(sorts) > len(self.sorts)

    @remembered
    def signs(self) -> tuple[Sign, ...]:
        return tuple(_signs(self.claims, self._pieces, self._tokens, self.known, self.twins))

    @remembered
    def letters(self) -> str:
        """The letters of its signs."""
        return letters_of(self.signs)

    @remembered
    def may_change(self) -> bool:
        """Whether a word of the sentence may say a change: asked first, since most sentences have none."""
        return self.has_ratio or self._has_plus or any(map(self.known.moves, self._tokens))

    @remembered
    def _pieces(self) -> list[str]:
        return _pieces(self.claims, self.text, self.before, self.after, self.known)

    @remembered
    def _tokens(self) -> list[list[str]]:
        return [tokens_of(each) for each in self._pieces]

    def has_pair_with(self, other: Stretch) -> bool:
        """Whether two figures of both stretches may be of one sort."""
        return self.has_pair or other.has_pair or not self.sorts.isdisjoint(other.sorts)


def _sorts(claims: Sequence[Claim]) -> list[str]:
    """The sort of each figure; "12 out of 48" has two."""
    found = []
    for each in claims:
        quantity = each.quantity
        if quantity is None:
            continue
        if quantity.value is None:
            found.append("range")
        elif each.kind == "money":
            found.append(each.whole_unit)  # dollars, and dollars a month
        else:
            found += SORTS.get(each.kind, (each.kind,))
    return found


def stretches(case: Case) -> list[Stretch]:
    """The sentences of a document that hold a figure, table cells left out, in order of place."""
    return case.once(_stretches)


def _stretches(case: Case) -> list[Stretch]:
    known = lexicon(case.pack)
    groups = [tuple(group) for _, group in itertools.groupby(_in_sentences(case), key=attrgetter("sentence"))]
    text = case.document.prose
    found = []
    before = 0
    twins = frozenset(max(each.claim.start for each in one.relation.terms()) for one in yearly_products(case))
    for at, group in enumerate(groups):
        after = groups[at + 1][0].start if at + 1 < len(groups) else len(text)
        found.append(Stretch(group, text, before, after, known, twins=twins))
        before = group[-1].end
    return found


def _in_sentences(case: Case) -> list[Claim]:
    """The claims outside tables, those included that a plain text draws."""
    spans = [(each.start, each.end) for each in tables_of(case.document)]
    if not spans:
        return [each for each in case.claims if each.section != "table"]
    starts = [start for start, _ in spans]
    found = []
    for claim in case.claims:
        at = bisect.bisect_right(starts, claim.start) - 1
        if claim.section != "table" and not (at >= 0 and claim.start < spans[at][1]):
            found.append(claim)
    return found


def _pieces(group: Sequence[Claim], text: str, before: int, after: int, known: Lexicon) -> list[str]:
    """The words of a sentence: before its first figure, between each two, and behind the last one."""
    first, last = group[0], group[-1]
    lead = text[max(before, first.start - LEAD) : first.start]
    stops = [each.end() for each in SENTENCE_END.finditer(lead)]
    tail = text[_number_end(last, known) : min(after, last.end + TAIL)]
    stop = SENTENCE_END.search(tail)
    between = [text[_number_end(one, known) : other.start] for one, other in itertools.pairwise(group)]
    return [lead[stops[-1] if stops else 0 :], *between, tail[: stop.start()] if stop else tail]


def _signs(
    group: Sequence[Claim],
    pieces: Sequence[str],
    tokens: Sequence[Sequence[str]],
    known: Lexicon,
    twins: frozenset[int],
) -> list[Sign]:
    """The signs of a sentence; a figure for a year beside the same for a quarter is no other figure."""
    signs = known.read(tokens[0])
    letters = {each.letter for each in signs}
    settle(signs, 0, letters & SIDES.keys())
    for at, one in enumerate(group):
        if known.carries and one.kind == "count" and signs and tokens[at] and tokens[at][-1] in known.carries:
            signs[-1] = WORD
        told = _told(signs, one)
        start = len(signs)
        signs += (WORD,) if one.start in twins else _figures(told, known)
        read = known.read(tokens[at + 1])
        led = start > 0 and signs[start - 1].letter == LEADING
        if one.kind == "duration" and read and read[0].letter in OF_TIMES and not led:
            signs[start:] = [WORD] * (len(signs) - start)  # "two years ago" is a time
        if known.has_behind:
            read = _with_those_behind(signs, start, read)
        signs += read
        letters |= {each.letter for each in read}
        settle(signs, start, letters)
        letters = set()
        year = at + 1 < len(group) and group[at + 1].kind == "year"
        if year and not pieces[at + 1].strip() and signs[-1].letter == "A":
            signs[-1] = Sign("T")  # 9M 2024: the first nine months
    settle_sentence(signs)
    return signs


def _with_those_behind(signs: list[Sign], start: int, read: list[Sign]) -> list[Sign]:
    """The signs behind a figure without the word that ties it from there, which is put before it as other languages have it."""
    if read[:1] == [COLON] and read[1:2] and read[1].letter in BEFORE:
        read = read[1:]  # "1 000:sta": the colon ties an ending to its figure
    near = list(itertools.takewhile(lambda each: each.letter in NEAR_FIGURE, read[:BEHIND]))
    tie = next((BEFORE[each.letter] for each in near if each.letter in BEFORE), "")
    if tie and signs[start].letter in TIED_BEHIND:
        signs.insert(start, Sign(tie))
    return [WORD if each.letter in BEFORE else each for each in read]


def _number_end(claim: Claim, known: Lexicon) -> int:
    """Where the words behind a figure begin: a counted thing is read, too, since a cue may hide in it, and an ending in a unit."""
    inside = claim.kind in ("count", "number", "ratio") or (known.endings and claim.kind not in TIMES)
    return claim.number_end if inside else claim.end


def _figures(claim: Claim, known: Lexicon) -> tuple[Sign, ...]:
    """The letters of a claim: "12 out of 48" is a part and its whole, "last year" a time and an earlier one."""
    if claim.kind in TIMES:
        return (Sign("T", claim), *(each for each in known.read(tokens_of(claim.surface)) if each.letter in OF_TIMES))
    pair = list(DIGITS.finditer(claim.number_surface)) if claim.kind == "ratio" else []
    if len(pair) != 2:
        return _signed(claim)
    part, whole = (_counted(claim, each) for each in pair)
    if whole.value is None or (whole.value <= ROUND):
        return (_figure(claim),)
    return Sign("A", part), Sign("o"), Sign("A", whole)


def _counted(claim: Claim, digits: re.Match[str]) -> Claim:
    """A count inside a ratio as a figure of its own."""
    start, end = claim.number_start + digits.start(), claim.number_start + digits.end()
    value = Decimal(DIGIT_GROUPS.sub("", fold(digits.group())))
    free = None if value % 10 else free_place(value, step=Decimal(1), hedged=False)
    quantity = Quantity(value, "", "count", free=free, exact=True)
    return replace(claim, start=start, end=end, number_start=start, number_end=end, kind="count", quantity=quantity)


def _figure(claim: Claim) -> Sign:
    """The letter of a figure: A an amount, P a percentage, Q points, M a multiple, H a share in words, K a range."""
    quantity = claim.quantity
    if quantity is None or quantity.value is None:
        return WORD if ends_of(claim) is None else Sign("K", claim)
    if claim.kind == "ratio":
        return Sign("M" if quantity.value >= LEAST_MULTIPLE else "H", claim)
    if quantity.value == quantity.step > 1 and not claim.in_digits:
        return WORD  # a scale word alone
    if claim.kind == "duration" and is_attribute(claim):
        return WORD
    if quantity.value == 1 and quantity.hedge is not None and not claim.in_digits:
        return WORD  # "at least one book"
    letter = FIGURES.get(claim.kind, "A" if claim.kind in AMOUNTS else "")
    return Sign(letter, claim) if letter else WORD


def _signed(claim: Claim) -> tuple[Sign, ...]:
    """The letter of a figure, behind that of a rise or a fall where a sign stands before it: "+22 %"."""
    sign = _figure(claim)
    way = SIGNED.get(claim.surface[:1]) if sign.letter in "PQ" else None
    return (sign,) if way is None else (Sign(way), sign)


def _told(signs: list[Sign], claim: Claim) -> Claim:
    """The figure without the hedge that is a comparison ("12 % more than 100"); the words of a true hedge tie nothing."""
    quantity = claim.quantity
    if quantity is None or quantity.hedge is None:
        return claim
    letters = letters_of(signs[-REACH:])
    if COMPARING.search(letters) or (letters.endswith(LEADING) and quantity.hedge.name == "at_most"):
        return claim.without_hedge()
    hedge = HEDGING.search(letters)
    if hedge is not None:
        start = len(signs) - len(letters) + hedge.start()
        signs[start:] = [WORD] * (len(signs) - start)
    return claim
